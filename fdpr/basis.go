package fdpr

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// general are general license requirements that go by what makes an item
// subject to the EAR: an item that only these bases make subject is left to
// the license paragraphs of its own rule.
var general = []struct {
	citations []string
	only      []string // rule IDs of the bases
	partner   bool     // and only where the item is sent from a country of supplement no. 3 to part 746
	citation  string
	summary   string
}{
	{[]string{"15 CFR 746.7(a)(1)(ii)"}, []string{"FDP-J"}, false, "15 CFR 746.7(a)(1)(ii)",
		"Only the Iran rule makes the item subject to the EAR, for which paragraph (a)(1)(iii) stands."},
	{[]string{"15 CFR 746.8(a)(1)", "15 CFR 746.8(a)(5)", "15 CFR 746.8(a)(6)", "15 CFR 746.8(a)(7)", "15 CFR 746.8(a)(8)"},
		[]string{"FDP-F", "FDP-G"}, true, "15 CFR 746.8(a)(12)(iii)(A)",
		"Only a foreign-direct product rule makes the item subject to the EAR, and what partner countries send under those rules is excluded."},
	{[]string{"15 CFR 742.6(a)(11)"}, []string{"FDP-E3", "FDP-E3-FACILITY", "DEMINIMIS-A9"}, false, "15 CFR 742.6(a)(11)",
		"Only the rules of footnote 5 make the item subject to the EAR, for which § 744.11(a)(2)(v) stands."},
}

// Settle goes through findings of general license requirements and settles those
// that turn on what makes the item subject to the EAR, which only r tells:
// § 746.7(a)(1)(ii), § 746.8(a)(1) and (5) to (8) for what partner countries send, and § 742.6(a)(11).
// The findings given are not changed.
func Settle(c ecc.Case, r Result, found []ecc.Finding) []ecc.Finding {
	out := slices.Clone(found)
	for i, f := range out {
		if f.Status != ecc.Applies && f.Status != ecc.StatusUnknown {
			continue
		}
		for _, g := range general {
			if !slices.ContainsFunc(g.citations, func(p string) bool { return strings.HasPrefix(f.Citation, p) }) {
				continue
			}
			switch only := r.only(g.only); {
			case only == ecc.Yes && (!g.partner || russiaPartner(c.From)):
				f.Status, f.Lacks, f.Note = ecc.DoesNotApply, nil, ""
				f.Citation, f.Summary = g.citation, g.summary
				f.Because = map[string]string{"subject_by": strings.Join(r.By(), ", "), "from": c.From}
			case only == ecc.No && f.Status == ecc.StatusUnknown && g.citation == "15 CFR 742.6(a)(11)" && settledParty(c):
				f.Status, f.Lacks = ecc.Applies, nil
				f.Summary = "The item goes to an entity with footnote 5 and is subject to the EAR on another basis than the rules of that footnote."
				f.Because = map[string]string{"subject_by": strings.Join(r.By(), ", ")}
			}
		}
		out[i] = f
	}
	return out
}

// only tells whether nothing but some rules makes the item subject to the EAR.
func (r Result) only(ids []string) ecc.Answer {
	these, others := ecc.No, ecc.No
	for _, f := range r.Findings {
		switch {
		case f.Effect != ecc.SubjectToEAR:
		case slices.Contains(ids, f.Rule):
			these = these.Or(answer(f.Status))
		default:
			others = others.Or(answer(f.Status))
		}
	}
	return these.And(others.Not())
}

// settledParty tells whether an entity with footnote 5 is certainly a party.
func settledParty(c ecc.Case) bool {
	return view{c: c}.footnote(5).is == ecc.Yes
}
