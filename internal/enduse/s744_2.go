package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// nuclearUses are the activities of § 744.2(a), by the end-use key that states each.
var nuclearUses = []struct{ key, paragraph, question string }{
	{"end_use.nuclear_explosive", "(1)", "Is the item for nuclear explosive activities?"},
	{"end_use.nuclear_unsafeguarded", "(2)", "Is the item for nuclear activities without the safeguards of the International Atomic Energy Agency?"},
	{"end_use.nuclear_fuel_cycle", "(3)", "Is the item for reprocessing, heavy water, isotope separation or plutonium fuel facilities?"},
}

// nuclear is § 744.2(a): any item, for nuclear explosive, unsafeguarded or fuel
// cycle activities, to any destination but those of supplement no. 3. The key
// "nuclear" states that it is one of them without saying which. License
// Exception TSU, which paragraph (c) allows, is for those destinations only.
func nuclear() []rule.Rule {
	return []rule.Rule{{
		ID: "NUC-744.2", Citation: "15 CFR 744.2(a)", Citations: []string{"15 CFR part 744 supplement no. 3"},
		From: "1996-04-24", Held: "2014-08-07",
		Effect: ecc.LicenseRequired, Policy: ecc.CaseByCase, Exceptions: ecc.ExceptionsNone,
		Test: func(c *ecc.Case) ecc.Finding {
			use := knowsUse(c, "end_use.nuclear", "Is the item for nuclear explosive, unsafeguarded nuclear or nuclear fuel cycle activities?")
			paragraph := ""
			for _, u := range nuclearUses {
				one := knowsUse(c, u.key, u.question)
				if one.is == ecc.Yes && paragraph == "" {
					paragraph = u.paragraph
				}
				use = either(use, one)
			}
			f := hold(c, "The item is for a nuclear activity of § 744.2(a) in a country that is not spared.", use, outsideSupplement3(c))
			f.Citation, f.Citations = "15 CFR 744.2(a)"+paragraph, []string{"15 CFR part 744 supplement no. 3"}
			return f
		},
	}}
}

// outsideSupplement3 is the condition that the destination is not one of the
// countries that supplement no. 3 to part 744 spares.
func outsideSupplement3(c *ecc.Case) condition {
	return destined(c, not(ecc.NuclearSpared.Has), "The destination is spared by supplement no. 3 to part 744.")
}
