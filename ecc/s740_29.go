package ecc

// lpp is § 740.29, low processing performance.
var lpp = licenseException{code: "LPP", concerns: func(r *request) bool { return r.kind == Commodity && intelligent(r) }, provisions: []provision{
	{code: "LPP", section: "740.29", from: "2025-01-13", held: "2025-01-15", test: func(t *trial) {
		t.needs("740.29(a)", known(t.Activity == Export || t.Activity == Reexport), "LPP is for exports and reexports only", Lack{})
		t.offered("740.29(b)", "LPP")
		t.items("740.29(b)", "the item must be of a paragraph that § 740.29(b) names", lowPerformance)
		t.place("740.29(c)", t.linkedToD5().Not(), "neither the destination nor the seat of the ultimate consignee or its ultimate parent may be in Macau or Country Group D:5")
		t.needs("740.29(e)", t.requiredUnder("15 CFR 744.").Not(), "no end use or end user may be under a prohibition of part 744", Lack{})
		t.atMost("740.29(d)", "cumulative_tpp_this_year", 26_900_000, "the ultimate consignee's cumulative TPP of the calendar year, this shipment included, must not exceed 26,900,000")
		t.statement("740.29(f)", "lpp_certification", "the ultimate consignee must have given its certification")
		t.duty("The certification goes to BIS within 30 days, and a shipment of 3,200,000 TPP is notified before (§ 740.29(g)).")
	}}}}

var (
	intelligent    = anyOf(intelligenceItems)
	lowPerformance = codes("3A001.z.1.a 3A001.z.2.a 3A001.z.3.a 3A001.z.4.a 3A090.a 4A003.z.1.a 4A003.z.2.a 4A004.z.1 4A005.z.1 4A090.a 5A004.z.1.a 5A004.z.2.a 5A992.z.1")
)
