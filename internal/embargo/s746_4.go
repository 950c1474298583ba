package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

var toNorthKorea = reach{name: "North Korea", countries: []string{"KP"}}

// northKorea is § 746.4: everything but food and medicine designated EAR99.
func northKorea() []rule.Rule {
	return []rule.Rule{{
		ID: "746.4", Citation: "15 CFR 746.4(a)", Citations: []string{"15 CFR 746.4(c)"},
		From: "2007-01-26", Held: "2014-06-05",
		Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsAsListed,
		Test: toNorthKorea.holds(func(c *ecc.Case) ecc.Finding {
			f := unless(rule.Applies("Every item subject to the EAR needs a license to North Korea, except food and medicine designated EAR99.",
				c.Because("to", c.To, "eccn", c.Item.Code.String())), foodOrMedicine(c))
			f.ReviewPolicy = northKoreaPolicy(c)
			f.Exceptions, f.ExceptionCodes = ecc.ExceptionsAsListed, northKoreaExceptions
			return f
		}),
	}}
}

// northKoreaExceptions are those of § 746.4(c). Gifts and humanitarian
// donations may not hold luxury goods; that is a term of GFT itself.
var northKoreaExceptions = []string{"TMP 740.9(a)(9)", "GOV 740.11(a)", "GOV 740.11(b)(2)", "TSU 740.13(a)", "TSU 740.13(b)",
	"BAG 740.14(a)", "BAG 740.14(b)", "BAG 740.14(c)", "BAG 740.14(d)", "AVS 740.15(a)(4)", "GFT"}

// northKoreaPolicy is § 746.4(b) as far as the case tells: luxury goods are
// denied, and items controlled for nuclear or missile reasons but 7A103; what
// meets the needs of the people, agricultural commodities and medical devices
// are approved; other listed items go by § 742.19(b), the rest case by case.
func northKoreaPolicy(c *ecc.Case) ecc.ReviewPolicy {
	luxury, _ := terms.Stated(c.Item.Facts, "luxury_good")
	weapons := sought{reasons: []string{"NP", "MT"}}.on(c)
	switch {
	case luxury == ecc.Yes, weapons.is == ecc.Yes && c.Item.Code.ECCN != "7A103":
		return ecc.PolicyOfDenial
	case c.Item.Code.ECCN != "":
		return northKoreaListPolicy(c)
	case c.EndUse["humanitarian"] == ecc.Yes, statedYes(c.Item.Facts, "medical_device", "agricultural_commodity"):
		return ecc.Approval
	}
	return ecc.CaseByCase
}
