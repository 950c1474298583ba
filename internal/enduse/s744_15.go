package enduse

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// unverifiedList is § 744.15(a) with § 740.2(a)(17): no license exception while
// a party under § 748.5 is on the Unverified List. The statement of § 744.15(b)
// and the filing are duties, see [Obligations]. The affiliates rule does not extend this list.
func unverifiedList() []rule.Rule {
	return []rule.Rule{{
		ID: "UVL-740.2-A17", Citation: "15 CFR 740.2(a)(17)", Citations: []string{"15 CFR 744.15(a)", "15 CFR part 744 supplement no. 6"},
		From: "2014-01-21", Effect: ecc.ExceptionBarred, None: noneOn("UVL"),
		Each: func(c *ecc.Case) []ecc.Finding {
			return onList(c, "UVL", func(h hit) ecc.Finding {
				return hold(c, fmt.Sprintf("%s is on the Unverified List%s, so no license exception may be used.", h.party.Name, h.as()), h.matched(), h.takesPart())
			})
		},
	}}
}
