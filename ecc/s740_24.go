package ecc

// iec is § 740.24, implemented export controls. Which items may go where stands
// in a document of BIS that the section incorporates and the CFR does not print.
var iec = licenseException{code: "IEC", concerns: func(r *request) bool { return r.Item.Code.ECCN != "" && offered("IEC", r.Case).Eligible != No },
	provisions: []provision{{code: "IEC", section: "740.24", from: "2024-09-06", held: "2024-10-16", test: func(t *trial) {
		t.offered("740.24(b)", "IEC")
		t.fact("740.24(b)", "iec_destination", "BIS's list of IEC items and destinations must name the item for the destination")
	}}}}
