package embargo

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// transitLicensed are the sanctioned countries through which nothing may go that
// could not go there: general prohibition eight answers for them (§ 736.2(b)(8)(ii)).
var transitLicensed = []string{"BY", "CU", "KP", "RU"}

// routeThroughSanctioned is red flag 10, an abnormal route, where the transaction
// shows it for certain: on its way to another country the item passes through a
// sanctioned one, or whoever takes it on the way sits in one.
func routeThroughSanctioned() rule.Rule {
	return rule.Rule{ID: "RF-10", Citation: "15 CFR part 732 supplement no. 3", Citations: []string{"15 CFR 746.1(a)"},
		From: "1996-04-24", Effect: ecc.RedFlag,
		None: "Nothing on the way to the destination is in a sanctioned country.",
		Each: func(c *ecc.Case) []ecc.Finding {
			var out []ecc.Finding
			astray := func(country string) bool {
				return sanctioned[country] != "" && country != c.To && country != c.From && !deemed(c)
			}
			for _, country := range c.Via {
				if astray(country) && !slices.Contains(transitLicensed, country) {
					out = append(out, rule.Applies("On its way to the destination the item passes through a sanctioned country.", c.Because("to", c.To, "via", country)))
				}
			}
			for i := range c.Parties {
				p := &c.Parties[i]
				if (p.Role == "intermediate_consignee" || p.Role == "other" && p.TakesPart() == ecc.Yes) && astray(p.Country) {
					f := rule.Applies(fmt.Sprintf("%s, through whose hands the item goes, sits in a sanctioned country, and the destination is another one.", p.Name),
						c.Because("to", c.To, "country", p.Country))
					f.Party = &i
					out = append(out, f)
				}
			}
			return out
		}}
}
