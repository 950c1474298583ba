package embargo

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// AppendReached appends to found what [Requirements] gives for an item whose ways of being subject to the EAR
// are known: reach are the findings of effect SubjectToEAR.
//
// What is subject only as a foreign direct product of the rules on Russia, and
// sent from a country of supplement no. 3, is excluded by §§ 746.6(a)(4) and
// 746.8(a)(12)(iii)(A). The exclusions name the paragraphs on foreign-made items;
// if the paragraphs on any item subject to the EAR took up what they let go, they
// would exclude nothing. Supplement no. 7 does not count for Iran what is subject
// under § 734.9(j) alone (§ 746.7(a)(1)(ii)); § 746.7(a)(1)(i) makes no such
// difference, so a listed product needs a license to Iran from anywhere.
func AppendReached(found []ecc.Finding, c *ecc.Case, reach []ecc.Finding) []ecc.Finding {
	before := len(found)
	found = rule.Append(found, rules(), c)
	for i := range found[before:] {
		f := &found[before+i]
		if f.Status != ecc.Applies && f.Status != ecc.StatusUnknown {
			continue
		}
		for _, p := range products {
			if p.covers(f.Rule) && p.holds(c) {
				*f = p.spare(*f, reach)
			}
		}
	}
	return found
}

// product says which requirements spare an item that only certain rules of § 734.9 reach.
type product struct {
	section  string               // a requirement, or a section with all of its requirements
	by       []string             // the rules of § 734.9
	holds    func(*ecc.Case) bool // where and for whom it does
	citation string
}

func fromPartner(c *ecc.Case) bool { return ecc.SanctionsPartners.Has(c.From) }

func anywhere(*ecc.Case) bool { return true }

// foreigners are those whom OFAC bars only from reexporting what came from the
// United States or holds content from there (31 CFR 560.205), which a direct product need not.
func foreigners(c *ecc.Case) bool { return underOFAC(c) == ecc.No }

var products = []product{
	{"746.6-A1I", []string{"FDP-F"}, fromPartner, "15 CFR 746.6(a)(4)"},
	{"746.7-A1II", []string{"FDP-J"}, anywhere, "15 CFR 746.7(a)(1)(ii)"},
	{"746.7-E", []string{"FDP-J"}, foreigners, "15 CFR 746.7(e)"},
	{"746.8", []string{"FDP-F", "FDP-G"}, fromPartner, "15 CFR 746.8(a)(12)(iii)(A)"},
}

func (p product) covers(rule string) bool {
	return rule == p.section || strings.HasPrefix(rule, p.section+"-")
}

// spare lets a requirement go when nothing but the product rules reaches the
// item, or nothing but they might, and leaves it unknown while that is open.
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
			product = product || r.Status == ecc.Applies || r.Status == ecc.StatusUnknown
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
	f.Summary = "The item is subject to the EAR as a foreign direct product only, if at all, and excluded."
	return f
}
