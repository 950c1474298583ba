package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

const (
	keyWeapons         = "end_use.chemical_biological"
	questionWeapons    = "Is the item for chemical or biological weapons?"
	keyPrecursors      = "end_use.precursor_plant"
	questionPrecursors = "Is the item for a whole plant that makes the chemical weapons precursors of ECCN 1C350?"
)

// chemicalBiological is § 744.4(a): any item for chemical or biological weapons
// anywhere, or for whole plants that make the precursors of ECCN 1C350 outside
// Country Group A:3.
func chemicalBiological() []rule.Rule {
	base := rule.Rule{Citation: "15 CFR 744.4(a)", From: "1996-04-24", Held: "2021-03-16",
		Effect: ecc.LicenseRequired, Policy: ecc.CaseByCase, Exceptions: ecc.ExceptionsNone}
	weapons, plants := base, base
	weapons.ID = "CBW-744.4-WEAPONS"
	weapons.Test = func(c *ecc.Case) ecc.Finding {
		return hold(c, "The item is for chemical or biological weapons.", weaponsUse(c))
	}
	plants.ID = "CBW-744.4-PLANT"
	plants.Test = func(c *ecc.Case) ecc.Finding {
		return hold(c, "The item is for a whole plant that makes chemical weapons precursors, outside Country Group A:3.",
			precursorPlant(c), outsideA3(c))
	}
	return []rule.Rule{weapons, plants}
}

func outsideA3(c *ecc.Case) condition {
	return destined(c, not(groups("A:3")), "The plant is in a country of Country Group A:3.")
}

func weaponsUse(c *ecc.Case) condition { return knowsUse(c, keyWeapons, questionWeapons) }

func precursorPlant(c *ecc.Case) condition { return knowsUse(c, keyPrecursors, questionPrecursors) }
