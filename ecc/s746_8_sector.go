package ecc

// s746_8sector is what the rows on Russian industry sector sanctions point to:
// § 746.8(a)(1), every entry of the list to Russia and Belarus. Which exceptions
// overcome it is for § 746.8(c).
func s746_8sector() []place {
	return []place{{id: "746.8-SECTOR", citation: "15 CFR 746.8(a)(1)", where: "Russia or Belarus", transfers: true, noDeemed: true, marks: only("RU", "BY"), policy: policy(SeeEntry)}}
}
