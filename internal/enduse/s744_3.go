package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// missiles is § 744.3(a): any item for rocket systems and unmanned aerial
// vehicles. (1) reaches those with a range of 300 kilometers in or by a country
// of D:4; (2) those that deliver weapons of mass destruction, anywhere; (3) any
// in or by a country of D:4 whose range or use cannot be determined.
func missiles() []rule.Rule {
	base := rule.Rule{From: "1996-04-24", Held: "2021-03-16",
		Effect: ecc.LicenseRequired, Policy: ecc.CaseByCase, Exceptions: ecc.ExceptionsNone}
	ranged, weapons, undetermined := base, base, base
	ranged.ID, ranged.Citation = "MT-744.3-A1", "15 CFR 744.3(a)(1)"
	ranged.Test = func(c *ecc.Case) ecc.Finding {
		return hold(c, "The item is for a rocket system or unmanned aerial vehicle with a range of 300 km or more, in or by a country of Country Group D:4.",
			missileUse(c), inD4(c), knowsUse(c, keyRange, questionRange))
	}
	weapons.ID, weapons.Citation = "MT-744.3-A2", "15 CFR 744.3(a)(2)"
	weapons.Test = func(c *ecc.Case) ecc.Finding {
		return hold(c, "The item is for a rocket system or unmanned aerial vehicle that delivers weapons of mass destruction.",
			missileUse(c), weaponsDelivery(c),
			unlessUse(c, "end_use.nato_nuclear_delivery", "The use is a government program for nuclear delivery of a NATO member that the NPT counts as a nuclear weapons state."))
	}
	undetermined.ID, undetermined.Citation = "MT-744.3-A3", "15 CFR 744.3(a)(3)"
	undetermined.Test = func(c *ecc.Case) ecc.Finding {
		return hold(c, "The item is for a rocket system or unmanned aerial vehicle in or by a country of Country Group D:4, and its range or its use is not determined.",
			missileUse(c), inD4(c), cannotDetermine(c))
	}
	return []rule.Rule{ranged, weapons, undetermined}
}

const (
	keyRange      = "end_use.missile_range_300km"
	keyDelivery   = "end_use.wmd_delivery"
	questionRange = "Has the rocket system or unmanned aerial vehicle a range of 300 km or more?"
)

func missileUse(c *ecc.Case) condition {
	return knowsUse(c, "end_use.missile", "Is the item for rocket systems or unmanned aerial vehicles?")
}

// weaponsDelivery is the condition that the system delivers weapons of mass
// destruction. Where it is open whether there is such a system at all, so is
// what it delivers, unless that is stated.
func weaponsDelivery(c *ecc.Case) condition {
	out := knowsUse(c, keyDelivery, "Is the system for the delivery of chemical, biological or nuclear weapons?")
	if _, present := statedUse(c, keyDelivery); !present && missileUse(c).is == ecc.Unknown {
		out.is = ecc.Unknown
	}
	return out
}

func inD4(c *ecc.Case) condition {
	return inOrBy(c, groups("D:4"), "The use is neither in nor by a country of Country Group D:4.")
}

// cannotDetermine is the condition that the range, or whether the system
// delivers weapons of mass destruction, is not settled.
func cannotDetermine(c *ecc.Case) condition {
	reach, _ := statedUse(c, keyRange)
	use, _ := statedUse(c, keyDelivery)
	out := condition{is: ecc.Yes, fact: keyRange, value: reach.String(),
		no: "The system's range and use are determined; paragraphs (a)(1) and (a)(2) decide."}
	if reach != ecc.Unknown && use != ecc.Unknown {
		out.is = ecc.No
	}
	return out
}
