package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// microprocessors is § 744.17(a): microprocessors of 5 GFLOPS or more with 32
// bit units, and software and technology to develop or produce them, for a
// military end use or end user in Country Group D:1.
func microprocessors() []rule.Rule {
	return []rule.Rule{{
		ID: "MIC-744.17", Citation: "15 CFR 744.17(a)", Citations: []string{"15 CFR part 744 supplement no. 1"},
		From: "2003-01-14", Held: "2014-12-17",
		Effect: ecc.LicenseRequired, Policy: ecc.PresumptionOfDenial, Exceptions: ecc.ExceptionsAsListed, Codes: []string{"GOV 740.11(b)", "GOV 740.11(c)"},
		Test: func(c *ecc.Case) ecc.Finding {
			return hold(c, "The item is a fast microprocessor, or for making one, and is meant for a military end use or end user in Country Group D:1.",
				militaryIn(c, groups("D:1")), fastMicroprocessor(c))
		},
	}}
}

// fastMicroprocessor is the condition that the item is such a microprocessor,
// by its paragraph or as stated, or software or technology for one.
func fastMicroprocessor(c *ecc.Case) condition {
	no := "The item is not a microprocessor of 5 GFLOPS or more and 32 bit, nor for making one."
	byCode := itemIn(c, "microprocessors", no)
	asked := itemFact(c, "fast_microprocessor", "Is the item a microprocessor of 5 GFLOPS or more and 32 bit, or software or technology to develop or produce one?", no)
	if _, present := c.Item.Facts["fast_microprocessor"]; present || coded(c.Item.Code, "microprocessor_software") != ecc.No {
		return either(byCode, asked)
	}
	return byCode
}
