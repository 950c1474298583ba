package ecc

// s746_1 is what the UN rows of the entries point to: § 746.1(b), arms embargoes
// of the United Nations Security Council.
func s746_1() []place {
	return []place{{id: "CCL-UN", citation: "15 CFR 746.1(b)(3)", where: "countries under an arms embargo of the United Nations Security Council",
		marks: only(UNArmsEmbargo.Countries()...), policy: policy(SeeEntry),
		exceptions: func(c *Case) (ExceptionScope, []string) {
			if goesTo(c, "IQ", "KP", "IR") {
				return ExceptionsAll, nil // §§ 746.3(c), 746.4(c) and 746.7(c) say which
			}
			return ExceptionsAsListed, []string{"GOV 740.11(b)"}
		}}}
}
