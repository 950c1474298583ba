package ecc

// s742_7 are the crime control requirements of § 742.7 that no column of the chart holds.
func s742_7() []place {
	return []place{
		{id: "742.7-A4", citation: "15 CFR 742.7(a)(4)", where: "any destination", marks: everywhere, policy: policy(CaseByCase)},
		{id: "742.7-A5", citation: "15 CFR 742.7(a)(5)", where: "any destination but Canada", marks: allBut("CA"), policy: policy(CaseByCase)},
	}
}
