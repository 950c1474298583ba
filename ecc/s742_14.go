package ecc

// s742_14 is § 742.14, significant items: hot section technology.
func s742_14() []place {
	return []place{{id: "742.14", citation: "15 CFR 742.14(a)", where: "any destination but Australia, Canada and the United Kingdom", marks: allBut("AU", "CA", "GB"), policy: policy(CaseByCase)}}
}
