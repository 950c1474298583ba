package ecc

import "github.com/seed-793d2af5/exportscreen/internal/terms"

// agr is § 740.18, agricultural commodities to Cuba.
var agr = licenseException{code: "AGR", concerns: goingTo("CU"), provisions: []provision{{code: "AGR", section: "740.18", held: "2015-09-21", test: func(t *trial) {
	t.destination("740.18(a)", t.toOneOf("CU"), "the destination must be Cuba")
	t.designatedEAR99("740.18(a)(2)")
	t.needs("740.18(a)", known(t.Activity == Export).Or(foreignMade(t.Item.MadeIn).Not()), "reexports and transfers must be of U.S.-origin items",
		Lack{Field: "made_in", OfItem: true, Question: "In which country was the item made?", WouldChange: "AGR takes in reexports of U.S.-origin agricultural commodities only"})
	t.fact("740.18(a)(1)", "agricultural_commodity", "the item must be an agricultural commodity as part 772 defines it; fertilizer, western red cedar and live horses need BIS's classification")
	t.needs("740.18(b)", t.requiredUnder("15 CFR 744.").Not(), "no party may be a designated terrorist, and no end use one of weapons of mass destruction", Lack{})
	if terms.Read(t.Item.Facts["donation_or_sample"]) != Yes {
		t.statement("740.18(a)(3)", "written_contract", "there must be a written contract, unless it is a donation or a commercial sample")
	}
	t.statement("740.18(a)(5)", "agr_confirmation", "BIS must have confirmed, after notice, that no agency objects")
	t.duty("Shipment is within 12 months of the contract, or of the confirmation where none is needed (§ 740.18(a)(4)).")
}}}}
