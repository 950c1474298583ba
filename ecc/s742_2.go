package ecc

// s742_2 are the chemical and biological weapons controls of § 742.2 that no
// column of the chart holds.
func s742_2() []place {
	return []place{{id: "742.2-A4", citation: "15 CFR 742.2(a)(4)", where: "states not party to the Chemical Weapons Convention",
		marks: notPartyToCWC, policy: policyProliferation}}
}
