package ecc

import "slices"

// circumstance is what some exceptions turn on that neither the item nor its
// destination shows: the end use, or the fact of the item, that asks whether it is there. The zero value is none.
type circumstance struct{ endUse, fact string }

// unprompted takes a conditional exception for circumstances of which the case
// says nothing back to the one question whether they are there.
func (x *licenseException) unprompted(best *trial, e *Exception) {
	lack := best.lackOf(x.about.endUse, "end_use.", false)
	if x.about.fact != "" {
		lack = best.lackOf(x.about.fact, "facts.", true)
	}
	e.Unprompted, e.Lacks, e.Why = true, []Lack{lack}, "Nothing stated points to it. "+e.Why
}

// speaksOf tells whether the case says of an exception's circumstances that they
// are, or may be, there: in the end use, or in a fact that the catalogue asks for the exception.
func (r *request) speaksOf(x *licenseException) bool {
	if a, stated := r.EndUse[x.about.endUse]; stated && a != No {
		return true
	}
	table := factTable()
	said := func(facts map[string]string) bool {
		for name, value := range facts {
			if value != "" && value != "no" && value != "none" && slices.Contains(table[name].NeededBy, x.code) {
				return true
			}
		}
		return false
	}
	return said(r.Item.Facts) || slices.ContainsFunc(r.Parties, func(p Party) bool { return said(p.Facts) })
}
