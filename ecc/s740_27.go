package ecc

// aia is § 740.27, Artificial Intelligence Authorization.
var aia = licenseException{code: "AIA", concerns: anyOf(intelligenceItems), provisions: []provision{
	{code: "AIA", section: "740.27(a)(1)", from: "2025-01-13", held: "2025-01-16", test: func(t *trial) {
		t.needs("740.27(a)(3)", modelWeightItems.has(t.Item.Code).Not(), "model weights have a paragraph of their own", lackCode)
		t.offered("740.27(a)(1)", "AIA")
		t.intelligenceDestination()
		if designedChips.has(t.Item.Code) != No {
			t.fact("740.27(a)(1)", "approved_ic_designer", "an approved or authorized integrated circuit designer must have designed it (note 1 to 3A090.a)")
		}
		if t.kind == Commodity {
			t.statement("740.27(b)(2)", "aia_certification", "the ultimate consignee must have given its certification, and BIS must have it where the consignee's total reaches 253,000,000 TPP")
		}
		t.duty("The ultimate consignee is given the ECCN, and with each shipment notice that it goes under AIA (§ 740.27(b)(1) and (3)).")
	}},
	{code: "AIA", section: "740.27(a)(3)", from: "2025-01-13", held: "2025-01-16", test: func(t *trial) {
		t.items("740.27(a)(2)(ii)", "the item must be model weights of 4E091", modelWeightItems)
		t.offered("740.27(a)(2)(ii)", "AIA")
		t.destination("740.27(a)(3)(i)", known(t.To != "" && !goesTo(t.Case, d5OrMacau...)), "the recipient must be outside Macau and Country Group D:5")
		t.everySeat("740.27(a)(3)", "the recipient, or its ultimate parent, must be headquartered in a country of supplement no. 5(a)", func(p *Party) Answer {
			return listSeat(p.Headquarters).Or(listSeat(p.ParentHeadquarters))
		})
		t.fact("740.27(a)(3)(ii)", "secure_storage_facility", "the weights must be stored in a facility that meets paragraphs 14, 15 and 18 of supplement no. 10 to part 748")
	}},
}}

// intelligenceItems are the entries that may have items of §§ 740.27 to 740.29.
const intelligenceItems = "3A001.z 3A090 4A003.z 4A004.z 4A005.z 4A090 4D090 4E091 5A002.z 5A004.z 5A992.z 5D002.z 5D992.z"

var (
	modelWeightItems = codes("4E091")
	// designedChips are eligible only when an approved designer designed them.
	designedChips = codes("3A090.a 5A002.z.1.a 5A002.z.2.a 5A002.z.3.a 5A002.z.4.a 5A002.z.5.a 5A992.z.1")
)

// intelligenceDestination is the place of § 740.27(a): destination and seats in countries of supplement no. 5(a).
func (t *trial) intelligenceDestination() {
	t.destination("740.27(a)", t.onList(AIAuthorization), "the destination must be a country of supplement no. 5(a)")
	t.everySeat("740.27(a)", "the recipient and its ultimate parent must be headquartered in countries of supplement no. 5(a)", func(p *Party) Answer {
		return listSeat(p.Headquarters).And(listSeat(p.ParentHeadquarters))
	})
}

func listSeat(country string) Answer {
	if country == "" {
		return Unknown
	}
	return known(AIAuthorization.Has(country))
}
