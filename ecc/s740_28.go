package ecc

// acm is § 740.28, advanced compute manufacturing.
var acm = licenseException{code: "ACM", concerns: anyOf(intelligenceItems), provisions: []provision{
	{code: "ACM", section: "740.28", from: "2025-01-13", held: "2025-01-16", test: func(t *trial) {
		t.offered("740.28(b)", "ACM")
		if designedChips.has(t.Item.Code) != No {
			t.fact("740.28(b)", "approved_ic_designer", "an approved or authorized integrated circuit designer must have designed it (note 1 to 3A090.a)")
		}
		t.place("740.28(c)", t.linkedToD5().Not(), "neither the destination nor the seat of the ultimate consignee or its ultimate parent may be in Macau or Country Group D:5")
		t.userFact("740.28(d)", "private_sector", "the end user must be a private sector one, not controlled by a foreign government")
		t.fact("740.28(a)", "for_advanced_compute_manufacturing", "it must be for development, production or storage of eligible items, for customers outside Macau and Country Group D:5")
		t.duty("A system accounts for every item in and out of each facility, with records updated every six months (§ 740.28(e)).")
	}}}}
