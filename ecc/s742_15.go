package ecc

// s742_15 is § 742.15(a)(1), encryption items.
func s742_15() []place {
	return []place{{id: "742.15", citation: "15 CFR 742.15(a)(1)", where: "any destination but Canada", marks: allBut("CA"), policy: policy(CaseByCase)}}
}
