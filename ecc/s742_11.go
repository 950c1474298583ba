package ecc

// s742_11 is § 742.11, implements of torture; no license exception overcomes it (§ 740.2(a)(10)).
func s742_11() []place {
	return []place{{id: "742.11", citation: "15 CFR 742.11(a)", where: "any destination", marks: everywhere, policy: policy(PresumptionOfDenial),
		exceptions: func(*Case) (ExceptionScope, []string) { return ExceptionsNone, nil }}}
}
