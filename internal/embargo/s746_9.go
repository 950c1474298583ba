package embargo

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

var toSyria = reach{name: "Syria", countries: []string{"SY"}}

// relaxed is the day on which 90 FR 42315 gave § 746.9 its exceptions and its
// review policy. What needs a license stayed as it was.
const relaxed = "2025-09-02"

// syriaExceptions are those of § 746.9(b)(1) to (8). RPL and AVS may not support
// the Syrian police, military or intelligence services.
func syriaExceptions(c *ecc.Case) []string {
	if military(c) {
		return syriaAlways
	}
	return slices.Concat(syriaAlways, []string{"RPL 740.10(a)", "AVS 740.15(a)", "AVS 740.15(b)", "AVS 740.15(c)", "AVS 740.15(d)"})
}

var syriaAlways = []string{
	"SPP", "TMP 740.9(a)(3)", "TMP 740.9(a)(7)", "TMP 740.9(a)(9)", "TMP 740.9(a)(10)", "TMP 740.9(a)(11)(ii)",
	"GOV 740.11(b)(2)", "GOV 740.11(c)", "GOV 740.11(d)", "TSU 740.13(a)", "TSU 740.13(b)", "TSU 740.13(c)", "TSU 740.13(g)",
	"BAG 740.14(a)", "BAG 740.14(b)", "BAG 740.14(c)", "BAG 740.14(d)", "CCD",
}

// military tells whether a use or a user is stated to be of the military or the
// intelligence services, or left open.
func military(c *ecc.Case) bool {
	for _, use := range []string{"military", "military_intelligence"} {
		if answer, asked := c.EndUse[use]; asked && answer != ecc.No {
			return true
		}
	}
	return slices.ContainsFunc(c.Parties, func(p ecc.Party) bool {
		answer, given := terms.Stated(p.Facts, "military_end_user")
		return given && answer != ecc.No
	})
}

// syria is § 746.9: everything but food and medicine designated EAR99, and
// releases to Syrian nationals of what is on the Commerce Control List.
func syria() []rule.Rule {
	return []rule.Rule{{
		ID: "746.9", Citation: "15 CFR 746.9(a)", Citations: []string{"15 CFR 746.9(b)", "15 CFR 746.9(c)"},
		From: "2004-05-14", Held: "2011-12-12", // before the section General Order No. 2 asked for the license (69 FR 26766)
		Effect: ecc.LicenseRequired,
		Test: toSyria.holds(func(c *ecc.Case) ecc.Finding {
			f := syriaRequires(c)
			if c.Date < relaxed {
				f.Exceptions, f.ReviewPolicy = ecc.ExceptionsNone, ecc.PolicyOfDenial
				f.Note = "The license exceptions for Syria before " + relaxed + " (90 FR 42315) are not held, so none is counted."
				return f
			}
			f.Exceptions, f.ExceptionCodes, f.ReviewPolicy = ecc.ExceptionsAsListed, syriaExceptions(c), syriaPolicy(c)
			return f
		}),
	}}
}

func syriaRequires(c *ecc.Case) ecc.Finding {
	if deemed(c) {
		return releasedFromList(c, "15 CFR 746.9(a)", "Technology and source code on the Commerce Control List need a license for release to a Syrian national.")
	}
	return unless(rule.Applies("Every item subject to the EAR needs a license to Syria, except food and medicine designated EAR99.",
		c.Because("to", c.To, "eccn", c.Item.Code.String())), foodOrMedicine(c))
}

// syriaPolicy is § 746.9(c). Civil services and support of the people are
// approved as a rule, other items of the Commerce Control List go case by case;
// for EAR99 it says nothing.
func syriaPolicy(c *ecc.Case) ecc.ReviewPolicy {
	civil := c.EndUse["civil_telecom"] == ecc.Yes || c.EndUse["humanitarian"] == ecc.Yes || c.EndUse["civil_aviation_safety"] == ecc.Yes
	switch {
	case c.Item.Code.ECCN == "":
		return ecc.PolicyUnknown
	case civil && !military(c):
		return ecc.PresumptionOfApproval
	}
	return ecc.CaseByCase
}
