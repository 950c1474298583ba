package fdpr

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// footnote5Bases are the bases for which § 744.11(a)(2)(v) stands in the stead of § 742.6(a)(11).
var footnote5Bases = []string{"FDP-E3", "FDP-E3-FACILITY", "DEMINIMIS-A9"}

// footnotes are those whose foreign-direct product rule comes with license
// paragraphs and exclusions of its own, while the entry asks for a license for
// every item subject to the EAR, those of the rule among them.
var footnotes = []struct {
	number  int
	bases   []string // by which an item is subject to the EAR under the footnote's rule
	license string   // the finding of the rule's license paragraph
	section string
}{
	{5, footnote5Bases, "FDP-E3-LICENSE", "15 CFR 744.11(a)(2)(v)(A)"},
	{3, []string{"FDP-F", "FDP-G"}, "FDP-G-LICENSE", "15 CFR 746.8(a)(12)(iii)(A)"},
}

// Settle settles among findings what depends on which rules make the item
// subject to the EAR, as r tells. The findings given are not changed. (For part 746 package
// embargo does the like.)
//
// The requirement of § 742.6(a)(11), for equipment going to entities with
// footnote 5, is not for items that only § 734.9(e)(3) or § 734.4(a)(9) reaches.
// And where such an item, or one that only § 734.9(f) and (g) reach for an entity with
// footnote 3, is left out of the license paragraph that goes with the rule, the
// entry's own requirement asks for none: § 744.11(a) yields to what the section
// excludes, and the footnotes refer to that paragraph for the requirement. For
// what only the rule of footnote 1 reaches license exceptions stay open.
func Settle(c ecc.Case, r Result, found []ecc.Finding) []ecc.Finding {
	out := found
	own := func(i int) *ecc.Finding { // a copy is made when there is something to settle
		if &out[0] == &found[0] {
			out = slices.Clone(found)
		}
		return &out[i]
	}
	for i := range found {
		switch f := &found[i]; {
		case f.Status != ecc.Applies && f.Status != ecc.StatusUnknown:
		case f.Citation == "15 CFR 742.6(a)(11)":
			settleEquipment(&c, r, own(i))
		case f.Rule == "EL-744.11" && f.Party != nil && f.Status == ecc.Applies:
			settleEntry(c.Parties[*f.Party], r, found, own(i))
			settleExceptions(c.Parties[*f.Party], r, own(i))
		}
	}
	return out
}

// settleEquipment settles the requirement of § 742.6(a)(11).
func settleEquipment(c *ecc.Case, r Result, f *ecc.Finding) {
	because := ecc.Because("subject_by", strings.Join(r.By(), ", "))
	switch r.only(footnote5Bases) {
	case ecc.Yes:
		f.Status, f.Lacks, f.Note, f.Because = ecc.DoesNotApply, nil, "", because
		f.Summary = "Only the rules of footnote 5 make the item subject to the EAR, for which § 744.11(a)(2)(v) stands."
	case ecc.No:
		if (&view{c: c}).footnote(5).is == ecc.Yes {
			f.Status, f.Lacks, f.Because = ecc.Applies, nil, because
			f.Summary = "The item goes to an entity with footnote 5 and is subject to the EAR on another basis than the rules of that footnote."
		}
	}
}

// settleEntry settles the requirement of an Entity List entry with a footnote.
func settleEntry(p ecc.Party, r Result, found []ecc.Finding, f *ecc.Finding) {
	for _, n := range footnotes {
		if !listedUnder(p, n.number) || r.only(n.bases) == ecc.No {
			continue
		}
		at := slices.IndexFunc(found, func(l ecc.Finding) bool { return l.Rule == n.license })
		if at < 0 || found[at].Status == ecc.Applies {
			continue
		}
		f.Citations = append(slices.Clip(f.Citations), n.section)
		f.Status, f.Lacks = ecc.StatusUnknown, found[at].Lacks
		if found[at].Status == ecc.DoesNotApply && r.only(n.bases) == ecc.Yes {
			f.Status, f.Lacks = ecc.DoesNotApply, nil
			f.Summary = "Only the rule of footnote " + itoa(n.number) + " makes the item subject to the EAR, and the license paragraph to which the entry refers leaves it out."
		}
		f.Note = "The footnote counts such items among those the entry asks a license for, and refers to that paragraph for the requirement, which would be without effect if the entry alone asked for one."
	}
}

// settleExceptions lets the exceptions of part 740 through for an item that only
// the rule of footnote 1 reaches: § 744.11(a)(2)(i) says that all of them are
// available, against the entry's general none.
func settleExceptions(p ecc.Party, r Result, f *ecc.Finding) {
	if f.Status != ecc.Applies || !listedUnder(p, 1) || r.only([]string{"FDP-E1"}) != ecc.Yes {
		return
	}
	f.Exceptions, f.ExceptionCodes = ecc.ExceptionsAll, nil
	f.Citations = append(slices.Clip(f.Citations), "15 CFR 744.11(a)(2)(i)")
	f.Note = "Only the rule of footnote 1 reaches the item, for which § 744.11(a)(2)(i) leaves the license exceptions open whose own terms are met."
}

// listedUnder tells whether every sure listing of a party has a footnote, so
// that no other entry asks for a license by itself.
func listedUnder(p ecc.Party, n int) bool {
	all := false
	for _, l := range p.Listings {
		if l.List != "EL" || l.Is != ecc.Yes {
			continue
		}
		if !slices.Contains(l.Footnotes, n) {
			return false
		}
		all = true
	}
	return all
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
