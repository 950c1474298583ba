package embargo

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// Reached is [Requirements] for an item whose ways of being subject to the EAR
// are known: reach are the findings of effect SubjectToEAR.
//
// What is subject only as a foreign direct product of the rules on Russia, and
// sent from a country of supplement no. 3, is excluded by §§ 746.6(a)(4) and
// 746.8(a)(12)(iii)(A). The exclusions name the paragraphs on foreign-made items;
// if the paragraphs on any item subject to the EAR took up what they let go, they
// would exclude nothing. Supplement no. 7 does not count for Iran what is subject
// under § 734.9(j) alone (§ 746.7(a)(1)(ii)); § 746.7(a)(1)(i) makes no such
// difference, so a listed product needs a license to Iran from anywhere.
func Reached(c *ecc.Case, reach []ecc.Finding) []ecc.Finding {
	found := Requirements(c)
	for i, f := range found {
		for _, p := range products {
			if p.covers(f.Rule) && (!p.partner || ecc.SanctionsPartners.Has(c.From)) && (!p.foreign || underOFAC(c) == ecc.No) {
				found[i] = p.spare(f, reach)
			}
		}
	}
	return found
}

// product says which requirements spare an item that only certain rules of § 734.9 reach.
type product struct {
	section  string   // a requirement, or a section with all of its requirements
	by       []string // the rules of § 734.9
	partner  bool     // only when sent from a partner country
	foreign  bool     // only when nobody under OFAC's embargo sends it
	citation string
}

var products = []product{
	{section: "746.6-A1I", by: []string{"FDP-F"}, partner: true, citation: "15 CFR 746.6(a)(4)"},
	{section: "746.7-A1II", by: []string{"FDP-J"}, citation: "15 CFR 746.7(a)(1)(ii)"},
	// A foreign person may not reexport to Iran what was exported from the United States; a foreign direct product never was.
	{section: "746.7-E", by: []string{"FDP-J"}, foreign: true, citation: "31 CFR 560.205"},
	{section: "746.8", by: []string{"FDP-F", "FDP-G"}, partner: true, citation: "15 CFR 746.8(a)(12)(iii)(A)"},
}

func (p product) covers(rule string) bool {
	return rule == p.section || strings.HasPrefix(rule, p.section+"-")
}

// spare lets a requirement go when nothing but the product rules reaches the
// item, and leaves it unknown while that is open.
func (p product) spare(f ecc.Finding, reach []ecc.Finding) ecc.Finding {
	if f.Status != ecc.Applies && f.Status != ecc.StatusUnknown {
		return f
	}
	product, open := false, []ecc.Lack(nil)
	other := ecc.No
	for _, r := range reach {
		switch {
		case r.Effect != ecc.SubjectToEAR:
		case slices.Contains(p.by, r.Rule):
			product = product || r.Status == ecc.Applies
		case r.Status == ecc.Applies:
			other = ecc.Yes
		case r.Status == ecc.StatusUnknown:
			other, open = other.Or(ecc.Unknown), append(open, r.Lacks...)
		}
	}
	switch {
	case !product || other == ecc.Yes:
		return f
	case other == ecc.Unknown:
		f.Status, f.Lacks = ecc.StatusUnknown, append(f.Lacks, open...)
		f.Note = "Excluded if the item is subject to the EAR as a foreign direct product only (" + p.citation + ")."
		return f
	}
	f.Status, f.Citation, f.Lacks = ecc.DoesNotApply, p.citation, nil
	f.Summary = "The item is subject to the EAR as a foreign direct product only, and excluded."
	return f
}
