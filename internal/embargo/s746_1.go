package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// armsEmbargoes is § 746.1(b): items with a UN reason for control to countries
// under a Security Council arms embargo. For Iraq, North Korea and Iran the
// exceptions are those of their own sections (§ 746.1(b)(4)).
func armsEmbargoes() []rule.Rule {
	test := byMark(sought{reasons: []string{"UN"}},
		"Items controlled for United Nations reasons need a license to a country under a Security Council arms embargo.",
		"The item is not controlled for United Nations reasons.")
	return []rule.Rule{{
		ID: "746.1-B", Citation: "15 CFR 746.1(b)(3)", Citations: []string{"15 CFR 746.1(b)(2)", "15 CFR 746.1(b)(4)"},
		From: "2012-07-23", Held: "2016-11-04",
		Effect: ecc.LicenseRequired, Policy: ecc.CaseByCase,
		Exceptions: ecc.ExceptionsAsListed, Codes: []string{"GOV 740.11(b)"},
		Test: reach{name: "a country under a United Nations arms embargo", countries: ecc.UNArmsEmbargo.Countries()}.holds(func(c *ecc.Case) ecc.Finding {
			f := test(c)
			switch c.To {
			case "IQ":
				f.Exceptions, f.ExceptionCodes = ecc.ExceptionsAsListed, iraqExceptions
			case "KP":
				f.Exceptions, f.ExceptionCodes = ecc.ExceptionsAsListed, northKoreaExceptions
			case "IR":
				f.Exceptions = ecc.ExceptionsNone
			}
			return f
		}),
	}}
}
