package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// maritimeNuclear is § 744.5(a): technology for a foreign maritime nuclear
// propulsion project, and machinery, devices, components and equipment
// developed or designed for such plants.
func maritimeNuclear() []rule.Rule {
	return []rule.Rule{{
		ID: "MNP-744.5", Citation: "15 CFR 744.5(a)", From: "1996-04-24", Held: "2008-11-18",
		Effect: ecc.LicenseRequired, Policy: ecc.SeeEntry, Exceptions: ecc.ExceptionsNone,
		Test: func(c *ecc.Case) ecc.Finding {
			return hold(c, "The item is for a foreign maritime nuclear propulsion project.",
				knowsUse(c, "end_use.maritime_nuclear", "Is the item for a foreign maritime nuclear propulsion project?"), forPropulsion(c))
		},
	}}
}

// forPropulsion is the condition that the item is technology, or was developed
// or designed for a maritime nuclear propulsion plant.
func forPropulsion(c *ecc.Case) condition {
	if c.Item.Kind == ecc.Technology {
		return condition{is: ecc.Yes, fact: "kind", value: c.Item.Kind.String()}
	}
	return itemFact(c, "designed_for_maritime_nuclear", "Was the item developed or designed for a maritime nuclear propulsion plant?",
		"The item is neither technology nor designed for a maritime nuclear propulsion plant.")
}
