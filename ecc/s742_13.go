package ecc

// s742_13 is § 742.13, surreptitious listening; § 740.2(a)(3) leaves GOV only.
func s742_13() []place {
	return []place{{id: "742.13", citation: "15 CFR 742.13(a)(1)", where: "any destination", marks: everywhere, policy: policy(SeeEntry), exceptions: listed("GOV 740.11(b)(2)(ii)")}}
}
