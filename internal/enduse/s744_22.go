package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// militaryIntelligence is § 744.22(a): any item for a military-intelligence end
// use in certain countries, or for a military-intelligence end user of theirs
// wherever located; elsewhere only for those that paragraph (f)(2) names.
func militaryIntelligence() []rule.Rule {
	return []rule.Rule{{
		ID: "MIEU-744.22", Citation: "15 CFR 744.22(a)", From: "2021-03-16", Held: "2022-09-16",
		Effect: ecc.LicenseRequired, Policy: ecc.PresumptionOfDenial, Exceptions: ecc.ExceptionsAsListed, Codes: []string{"GOV 740.11(b)(2)(ii)"},
		Test: func(c ecc.Case) []ecc.Finding {
			return []ecc.Finding{hold("The item is meant for a military-intelligence end use or end user of a listed country.", intelligence(c))}
		},
	}}
}

// intelligencePlaces are the countries of §§ 744.22(a) and 744.6(b)(5).
func intelligencePlaces(country string) bool {
	return set("military_intelligence")(country) || groups("E:1", "E:2")(country)
}

const (
	factIntelligence = "military_intelligence_end_user"
	factNamed        = "named_in_744_22"
)

// intelligence is the condition that such an end use or end user is known of.
func intelligence(c ecc.Case) condition {
	use := knows(c, "military_intelligence", "Is the item meant, even in part, for a military-intelligence end use?")
	if !intelligencePlaces(c.To) {
		use.is, use.fact, use.value = ecc.No, "to", c.To
		use.no = "The destination is not one whose military-intelligence end uses the section names."
	}
	there := endUser(c, factIntelligence, func(p ecc.Party) bool { return intelligencePlaces(p.Country) },
		"Is %s an intelligence or reconnaissance organization of the armed services or national guard?")
	named := endUser(c, factNamed, func(ecc.Party) bool { return true }, "Is %s one of the organizations that § 744.22(f)(2) names?")
	return either(use, either(there, named))
}
