package fdpr

import (
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// fdp is a foreign-direct product rule of § 734.9: a product scope, which the
// tables hold, and a scope of destinations, end users or end uses.
type fdp struct {
	id       string
	table    string // the rule's name in the tables, where it is not the ID
	name     string
	citation string
	// from is the first day of the rule; held the first of the wording in the tables.
	from, held string
	scope      func(*view) cond
	note       func(*view) string
	// unenforced notes that BIS announced it does not enforce the rule for a case, and whether that is sure for this one.
	unenforced func(*view) (note string, surely bool)
}

// fdps are the rules in the order of § 734.9. Where a notice set a later day
// for compliance, the finding notes it.
var fdps = []fdp{
	{id: "FDP-B", name: "the national security rule", citation: "15 CFR 734.9(b)", from: "1996-04-24", held: "2022-02-03",
		scope: func(v *view) cond { return v.destination("D:1", "E:1", "E:2").cite("15 CFR 734.9(b)(2)") }},
	{id: "FDP-C", name: "the 9x515 rule", citation: "15 CFR 734.9(c)", from: "2014-06-27", held: "2022-02-03",
		scope: func(v *view) cond { return v.destination("D:5", "E:1", "E:2").cite("15 CFR 734.9(c)(2)") }},
	{id: "FDP-D", name: "the 600 series rule", citation: "15 CFR 734.9(d)", from: "2013-10-15", held: "2022-02-03",
		scope: func(v *view) cond {
			return v.destination("D:1", "D:3", "D:4", "D:5", "E:1", "E:2").cite("15 CFR 734.9(d)(2)")
		}},
	{id: "FDP-E1", name: "the Entity List rule of footnote 1", citation: "15 CFR 734.9(e)(1)", from: "2020-05-15", held: "2024-12-02",
		scope: func(v *view) cond { return v.footnote(1).cite("15 CFR 734.9(e)(1)(ii)") }},
	{id: "FDP-E2", name: "the Entity List rule of footnote 4", citation: "15 CFR 734.9(e)(2)", from: "2022-10-21", held: "2024-12-02",
		scope: func(v *view) cond { return v.footnote(4).cite("15 CFR 734.9(e)(2)(ii)") }},
	{id: "FDP-E3", name: "the Entity List rule of footnote 5", citation: "15 CFR 734.9(e)(3)", from: "2024-12-02",
		scope: func(v *view) cond { return v.footnote(5).cite("15 CFR 734.9(e)(3)(ii)") }, note: equipmentCompliance},
	{id: "FDP-E3-FACILITY", table: "FDP-E3", name: "the rule on facilities that make advanced-node integrated circuits", citation: "15 CFR 734.9(e)(3)",
		from: "2024-12-02", held: "2025-01-16",
		scope: func(v *view) cond { return v.advancedFacility().cite("15 CFR 734.9(e)(3)(ii)") }, note: equipmentCompliance},
	{id: "FDP-F", name: "the rule on Russia, Belarus and Crimea", citation: "15 CFR 734.9(f)", from: "2022-02-24", held: "2023-05-19",
		scope: func(v *view) cond { return v.toRussia().cite("15 CFR 734.9(f)(2)") }},
	{id: "FDP-G", name: "the rule on Russian and Belarusian military end users and procurement", citation: "15 CFR 734.9(g)", from: "2022-02-24", held: "2024-08-23",
		scope: func(v *view) cond { return v.footnote(3).cite("15 CFR 734.9(g)(2)") }},
	{id: "FDP-H", name: "the advanced computing rule", citation: "15 CFR 734.9(h)", from: "2022-10-21", held: "2025-01-13",
		scope: func(v *view) cond {
			return yes("every destination is in scope", v.c.Because("to", v.c.To), "15 CFR 734.9(h)(2)(i)")
		}, unenforced: computingPolicy},
	{id: "FDP-I", name: "the supercomputer rule", citation: "15 CFR 734.9(i)", from: "2022-10-21", held: "2024-12-02",
		scope: func(v *view) cond { return v.supercomputer().cite("15 CFR 734.9(i)(2)") }},
	{id: "FDP-J", name: "the Iran rule", citation: "15 CFR 734.9(j)", from: "2023-02-24", held: "2024-07-23",
		scope: func(v *view) cond { return v.toIran() }},
	{id: "FDP-K", name: "the semiconductor manufacturing equipment rule", citation: "15 CFR 734.9(k)", from: "2024-12-02",
		scope: func(v *view) cond { return v.toMacauOrD5().cite("15 CFR 734.9(k)(2)") }, note: equipmentCompliance},
	{id: "FDP-L", name: "the rule on model weights", citation: "15 CFR 734.9(l)", from: "2025-01-13",
		scope: func(v *view) cond {
			return yes("every destination is in scope", v.c.Because("to", v.c.To), "15 CFR 734.9(l)(2)")
		}, unenforced: weightsPolicy},
}

// Evaluate holds the item against every foreign-direct product rule of § 734.9.
// Each rule leaves one finding with effect [ecc.SubjectToEAR]; it tells whether
// the rule makes the item subject to the EAR, not whether a license is needed:
// that is [License] and part 742 to part 746.
func Evaluate(c ecc.Case, it Item) []ecc.Finding {
	return rule.Detach(newView(&c, &it).evaluate(nil))
}

func (v *view) evaluate(found []ecc.Finding) []ecc.Finding {
	return v.append(found, directProductRules())
}

var directProductRules = sync.OnceValue(func() []tested {
	out := make([]tested, 0, len(fdps)+1)
	for i := range fdps {
		f := &fdps[i]
		out = append(out, tested{rule.Rule{ID: f.id, Citation: f.citation, From: f.from, Held: f.held, Effect: ecc.SubjectToEAR}, true, f.test})
	}
	return append(out, tested{rule.Rule{ID: "FDP-INFORMED", Citation: "15 CFR 734.9(a)(3)", Effect: ecc.SubjectToEAR}, true, (*view).informed})
})

// informed is § 734.9(a)(3): BIS may tell a person that an item is subject to the EAR.
func (v *view) informed() ecc.Finding {
	told := no("nobody is stated to have been informed by BIS", nil)
	switch v.c.Item.Facts["bis_informed_subject"] {
	case "yes":
		told = yes("BIS has informed the exporter that the item is subject to the EAR", v.c.Because("bis_informed_subject", "yes"))
	case "unknown":
		told = open(ofItem("facts.bis_informed_subject", "Has BIS informed the exporter that the foreign-made item is subject to the EAR?", "its notice makes the item subject to the EAR"))
	}
	return all(v.made, told).finding("The notice of BIS", "reaches the item", "does not reach the item", "Whether a notice of BIS matters")
}

func (f *fdp) test(v *view) ecc.Finding {
	table := f.table
	if table == "" {
		table = f.id
	}
	is := all(v.made, f.scope(v))
	if is.is != ecc.No { // the product is only asked about where it can matter
		is = all(is, v.product(table))
	}
	out := is.finding(capital(f.name), "reaches the item", "does not reach the item", "Whether "+f.name+" reaches the item")
	out.Citation = f.citation
	if f.note != nil && out.Status != ecc.DoesNotApply {
		out.Note = f.note(v)
	}
	if f.unenforced != nil && out.Status != ecc.DoesNotApply {
		var surely bool
		if out.Note, surely = f.unenforced(v); surely && v.c.AsAnnounced {
			out.Status, out.Lacks = ecc.NotInForce, nil
		}
	}
	return out
}

// equipmentCompliance notes the day from which 89 FR 96790 asked for compliance.
func equipmentCompliance(v *view) string {
	if v.c.Date < "2024-12-31" {
		return "In force since 2024-12-02; compliance was asked for from 2024-12-31 (89 FR 96790)."
	}
	return ""
}

// computingPolicy notes that the worldwide scope of § 734.9(h) came with the
// rule of January 2025 that BIS said it would not enforce.
func computingPolicy(v *view) (note string, surely bool) {
	restricted := []string{"D:1", "D:4", "D:5"}
	if v.c.To == "MO" || inGroups(v.c.To, restricted) && !inGroups(v.c.To, []string{"A:5", "A:6"}) {
		return "", false
	}
	surely = true
	for _, p := range v.c.Parties {
		if macauOrD5(p.Headquarters) || macauOrD5(p.ParentHeadquarters) {
			return "", false
		}
		surely = surely && p.Headquarters != "" && p.ParentHeadquarters != ""
	}
	return "Outside Country Groups D:1, D:4 and D:5 the scope rests on the rule of 2025-01-15 (90 FR 4544), which BIS announced on 2025-05-13 it would not enforce; the text still stands.", surely
}

func weightsPolicy(*view) (note string, surely bool) {
	return "The rule of 2025-01-15 (90 FR 4544) asked for compliance from 2025-05-15; BIS announced on 2025-05-13 that it would not enforce it. The text still stands.", true
}
