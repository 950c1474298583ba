package ecc

// s742_4 are the national security controls of § 742.4 that no column of the chart holds.
func s742_4() []place {
	return []place{
		{id: "742.4-A4", citation: "15 CFR 742.4(a)(4)(i)", where: "Macau or Country Group D:5", transfers: true, noDeemed: true, from: "2023-11-17", held: "2024-12-02",
			marks: semiconductorEquipment, policy: policyEquipment},
		{id: "742.4-A5", citation: "15 CFR 742.4(a)(5)(i)", from: "2024-09-06", where: "any destination", marks: worldwide, policy: policyWorldwide},
	}
}

// semiconductorEquipment marks Macau and Country Group D:5, less the exclusions
// of § 742.4(a)(4)(ii)(B) and (C), which § 742.6(a)(6)(i)(A)(2) repeats: foreign-made
// items shipped from abroad by an entity that is in a country of supplement no.
// 4 to part 742, or in one with equivalent controls, and has no headquarters in
// Macau or Country Group D:5. Transfers (in-country) have no exclusion.
func semiconductorEquipment(c *Case, _ Code) verdict {
	if !goesTo(c, d5OrMacau...) {
		return verdict{answer: No}
	}
	excluded, lacks := equipmentExclusion(c)
	switch excluded {
	case Yes:
		return verdict{answer: No, why: "a foreign-made item is shipped from a country with its own controls by an entity not headquartered in Macau or Country Group D:5"}
	case Unknown:
		return verdict{why: "whether the exclusion for foreign-made items shipped from countries with their own controls fits is open", lacks: lacks}
	}
	return verdict{answer: Yes}
}

func equipmentExclusion(c *Case) (Answer, []Lack) {
	if c.Activity == Transfer || c.madeInUS() == Yes || isUS(c.From) {
		return No, nil
	}
	hq := headquarteredInD5(c.Exporter.Headquarters, c.Exporter.ParentHeadquarters)
	located := known(EquipmentPartners.Has(c.Exporter.Country))
	var lacks []Lack
	if located == No {
		located, lacks = yesFact{"equivalent_control", true}.holds(c)
	}
	answer := located.And(hq.Not()).And(c.madeInUS().Not())
	if answer != Unknown {
		return answer, nil
	}
	const change = "some foreign-made items shipped from countries with their own controls need no license"
	for i := range lacks {
		lacks[i].Field = "equivalent_control" // a fact with a field of its own
	}
	if c.Exporter.Headquarters == "" {
		lacks = append(lacks, Lack{Field: "exporter.headquarters", Question: "Where is the shipper headquartered?", WouldChange: change})
	}
	if c.Exporter.ParentHeadquarters == "" {
		lacks = append(lacks, Lack{Field: "exporter.parent_headquarters", Question: "Where is the shipper's ultimate parent headquartered?", WouldChange: change})
	}
	if c.madeInUS() == Unknown {
		lacks = append(lacks, Lack{Field: "made_in", OfItem: true, Question: "In which country was the item produced?", WouldChange: change})
	}
	return Unknown, lacks
}

// limitedDeemed are the software and technology entries of § 742.4(a)(5)(ii)(B)
// and § 742.6(a)(10)(ii)(B)(1).
var limitedDeemed = map[string]bool{"2D910": true, "2E910": true, "3D001": true, "3D901": true, "3D907": true, "3E001": true, "3E901": true, "3E905": true, "4D906": true, "4E906": true}

// worldwide marks every destination, less the deemed exports that § 742.4(a)(5)(ii) and § 742.6(a)(10)(ii) leave out.
func worldwide(c *Case, code Code) verdict {
	if v, settled := generalOrder6(c, code); settled {
		return v
	}
	if !deemed(c) {
		return verdict{answer: Yes}
	}
	d1orD5 := goesTo(c, "D:1", "D:5")
	switch {
	case limitedDeemed[code.ECCN] && !d1orD5:
		return verdict{answer: No, why: "deemed exports of this entry are left out for nationals outside Country Groups D:1 and D:5"}
	case c.Item.Facts["employed_since_2024_09_06"] == "yes" && !(code.ECCN == "3E905" && d1orD5):
		return verdict{answer: No, why: "persons already employed on September 6, 2024 are left out"}
	}
	return verdict{answer: Yes}
}
