package embargo

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// sanctioned are the countries that part 746 closes to more than arms, each with its requirement.
var sanctioned = map[string]string{"CU": "15 CFR 746.2(a)", "KP": "15 CFR 746.4(a)", "IR": "15 CFR 746.7(a)",
	"RU": "15 CFR 746.8(a)", "BY": "15 CFR 746.8(a)", "SY": "15 CFR 746.9(a)"}

// endUserElsewhere is a red flag: who ends up with the item sits in a sanctioned
// country, and the transaction names another one as the destination. The item
// may be bound for there, which general prohibition six forbids without a license.
func endUserElsewhere() rule.Rule {
	return rule.Rule{ID: "746-END-USER", Citation: "15 CFR 746.1(a)", Citations: []string{"15 CFR 736.2(b)(6)", "15 CFR part 732 supplement no. 3"},
		From: "1996-04-24", Effect: ecc.RedFlag,
		None: "No end user sits in a sanctioned country other than the destination.",
		Each: func(c *ecc.Case) []ecc.Finding {
			var out []ecc.Finding
			for _, i := range endUsers(c) {
				p := c.Parties[i]
				if section := sanctioned[p.Country]; section != "" && p.Country != c.To && !deemed(c) {
					f := rule.Applies(fmt.Sprintf("%s sits in a sanctioned country, and the destination is another one.", p.Name),
						c.Because("to", c.To, "country", p.Country))
					f.Party, f.Citation = &i, section
					out = append(out, f)
				}
			}
			return out
		}}
}
