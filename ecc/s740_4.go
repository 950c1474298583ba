package ecc

import "slices"

// gbs is § 740.4, shipments to Country Group B.
var gbs = licenseException{code: "GBS", provisions: []provision{{code: "GBS", section: "740.4", held: "2021-01-19", test: func(t *trial) {
	t.goods("740.4", "the item must be a commodity", Commodity)
	t.destination("740.4", t.groupB(), "the destination must be in Country Group B, other than Sudan and Ukraine")
	t.offered("740.4", "GBS")
	t.nationalSecurityOnly("740.4")
	t.reported()
}}}}

// groupB is Country Group B as §§ 740.4 and 740.6 take it.
func (r *request) groupB() Answer { return r.to("B").And(r.toOneOf("SD", "UA").Not()) }

// nationalSecurityOnly is a term that no other list-based requirement stands beside national security.
func (t *trial) nationalSecurityOnly(section string) {
	other := No
	for _, f := range t.requirements {
		if slices.ContainsFunc(f.Reasons, func(reason string) bool { return reason != "NS" }) {
			other = other.Or(applied(f))
		}
	}
	t.needs(section, other.Not(), "the license must be required for national security reasons only", Lack{})
}
