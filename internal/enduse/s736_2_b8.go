package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// inTransit is general prohibition eight: no export or reexport through certain
// countries of an item that could not go there without a license.
func inTransit() []rule.Rule {
	return []rule.Rule{{
		ID: "GP8", Citation: "15 CFR 736.2(b)(8)", From: "1996-04-24", Held: "2023-11-17",
		Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsNone,
		None: "The item passes through none of the countries of general prohibition eight.",
		Each: func(c *ecc.Case) []ecc.Finding {
			var out []ecc.Finding
			for _, country := range c.Via {
				if among("general_prohibition_8", country) && (c.Activity == ecc.Export || c.Activity == ecc.Reexport) {
					out = append(out, hold(c, "The item passes through a country that it could not go to without a license.", transit(c, country)))
				}
			}
			return out
		},
	}}
}

func transit(c *ecc.Case, country string) condition {
	return condition{is: permits(c, country).Not(), fact: "via", value: country,
		no: "The item may go to the country it passes through without a license.",
		lack: ecc.Lack{Field: "via", Question: "Would the item need a license, which no exception spares, to " + country + "?",
			WouldChange: "If so, it may not pass through " + country + " without one."}}
}
