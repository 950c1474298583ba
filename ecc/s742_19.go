package ecc

// s742_19 are the anti-terrorism requirements that entries state in words in
// place of an AT column.
func s742_19() []place {
	return []place{
		{id: "742.19-NK", citation: "15 CFR 742.19(a)(1)", where: "North Korea", marks: only("KP"), policy: policyAT},
		{id: "AT-IR-KP", citation: "15 CFR 742.19(a)(1)", further: []string{"15 CFR 742.8(a)(1)"}, antiTerrorism: true, where: "Iran or North Korea", marks: only("IR", "KP"), policy: policyAT},
		{id: "AT-E1", citation: "15 CFR 742.8(a)(1)", further: []string{"15 CFR 742.9", "15 CFR 742.19"}, antiTerrorism: true, where: "Country Group E:1", marks: only("E:1"), policy: policyAT},
	}
}
