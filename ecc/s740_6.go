package ecc

// tsr is § 740.6, technology and software under restriction.
var tsr = licenseException{code: "TSR", concerns: func(r *request) bool { return r.kind != Commodity },
	provisions: []provision{{code: "TSR", section: "740.6", held: "2025-01-16", test: func(t *trial) {
		t.goods("740.6(a)", "the item must be software or technology", Software, Technology)
		t.destination("740.6(a)", t.groupB(), "the destination must be in Country Group B, other than Sudan and Ukraine")
		t.offered("740.6(a)", "TSR")
		t.nationalSecurityOnly("740.6(a)")
		t.statement("740.6(a)", "written_assurance", "the consignee must have given its written assurance")
		if t.kind == Technology {
			t.duty("The assurance holds off release to nationals of, and export of national security controlled direct products to, Country Groups D:1, E:1 and E:2 (§ 740.6(a)(1)).")
		} else {
			t.duty("The assurance holds off release of the software to nationals of, and export of national security controlled direct products to, Country Groups D:1, E:1 and E:2 (§ 740.6(a)(2)).")
		}
		t.reported()
	}}}}
