package ecc

import "slices"

// rff is § 740.26, restricted fabrication facilities.
var rff = licenseException{code: "RFF", concerns: func(r *request) bool {
	return slices.ContainsFunc(r.requirements, func(f *Finding) bool { return slices.Contains(f.ExceptionCodes, "RFF") })
}, provisions: []provision{{code: "RFF", section: "740.26", from: "2024-12-02", held: "2025-01-16", test: func(t *trial) {
	t.needs("740.26(a)", fabricationTools.has(t.Item.Code).Not(), "the item must not be of the equipment, software and technology entries that the section excludes", lackCode)
	t.narrow("740.26(a)", "RFF overcomes the Entity List requirement of a restricted fabrication facility only", func(f *Finding) bool { return slices.Contains(f.ExceptionCodes, "RFF") })
	t.factNot("740.26(c)(1)", "services_restricted_equipment", "the item must not serve to operate, install or maintain the equipment that the section names")
	t.needs("740.26(c)(2)", t.notStated("advanced_node_ic"), "the item must not serve to produce advanced-node integrated circuits", Lack{Field: "end_use.advanced_node_ic",
		Question: "Will the item be used to produce advanced-node integrated circuits?", WouldChange: "License Exception RFF is closed for such production"})
	t.statement("740.26(d)(1)", "rff_notification", "BIS must have been notified 45 days before")
	t.duty("Reports on installation and once a year (§ 740.26(e)); notice within one business day of a change to advanced-node production (§ 740.26(d)(2)).")
}}}}

var fabricationTools = codes("3B001 3B002 3B993 3B994 3D992 3D993 3D994 3E992 3E993 3E994")

// notStated turns an end use around: nothing known of it counts as no.
func (r *request) notStated(endUse string) Answer {
	a, asked := r.EndUse[endUse]
	return known(!asked).Or(a.Not())
}
