package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

var toCuba = reach{name: "Cuba", countries: []string{"CU"}}

// cubaExceptions are those of § 746.2(a)(1)(i) to (xiv).
var cubaExceptions = []string{
	"TMP 740.9(a)(9)", "TSU 740.13(a)", "TSU 740.13(b)", "TSU 740.13(c)", "RPL 740.10(a)", "BAG", "GOV", "GFT",
	"TMP 740.9(b)(1)(iv)", "AVS 740.15(a)", "AVS 740.15(b)", "AVS 740.15(d)", "AVS 740.15(e)", "APR 740.16(h)", "AGR", "CCD", "SCP",
}

// cuba is § 746.2: everything subject to the EAR, and releases to Cuban
// nationals of what is on the Commerce Control List.
func cuba() []rule.Rule {
	return []rule.Rule{{
		ID: "746.2", Citation: "15 CFR 746.2(a)", Citations: []string{"15 CFR 746.2(a)(1)"},
		From: "1996-04-24", Held: "2019-10-21",
		Effect: ecc.LicenseRequired, Policy: ecc.PolicyOfDenial,
		Exceptions: ecc.ExceptionsAsListed, Codes: cubaExceptions,
		Test: toCuba.holds(func(c *ecc.Case) ecc.Finding {
			because := c.Because("to", c.To, "eccn", c.Item.Code.String())
			if deemed(c) {
				return releasedFromList(c, "15 CFR 746.2(a)(2)", "Technology and source code on the Commerce Control List need a license for release to a Cuban national.")
			}
			f := rule.Applies("Every item subject to the EAR needs a license to Cuba.", because)
			f.Note = "Approved as a rule: medicine and medical devices, telecommunications, civil society, news bureaus, agriculture, " +
				"civil aviation safety and the environment; case by case: the needs of the Cuban people (§ 746.2(b)). " +
				"The Treasury Department administers its own embargo (31 CFR part 515)."
			f.ReviewPolicy = cubaPolicy(c)
			return f
		}),
	}}
}

// cubaPolicy is § 746.2(b) as far as the case tells: medicine and medical
// devices, what agriculture brings forth, telecommunications and the safety of
// civil aviation are approved as a rule, the needs of the Cuban people go case
// by case, all else is denied.
func cubaPolicy(c *ecc.Case) ecc.ReviewPolicy {
	switch {
	case FoodOrMedicine(c), statedYes(c.Item.Facts, "medical_device", "agricultural_commodity"),
		c.EndUse["civil_telecom"] == ecc.Yes, c.EndUse["civil_aviation_safety"] == ecc.Yes:
		return ecc.PresumptionOfApproval
	case c.EndUse["humanitarian"] == ecc.Yes:
		return ecc.CaseByCase
	}
	return ecc.PolicyOfDenial
}

// releasedFromList settles a deemed export where only items on the Commerce
// Control List need a license.
func releasedFromList(c *ecc.Case, spared, applies string) ecc.Finding {
	because := c.Because("activity", c.Activity.String(), "to", c.To, "eccn", c.Item.Code.String())
	switch onList(c.Item.Code) {
	case ecc.Yes:
		return rule.Applies(applies, because)
	case ecc.No:
		f := rule.DoesNotApply("Technology and source code designated EAR99 may be released to a national without a license.", because)
		f.Citation = spared
		return f
	}
	return rule.Unknown("Whether the technology or source code is on the Commerce Control List is not known.", because, lackECCN)
}
