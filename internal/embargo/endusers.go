package embargo

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// endUsers are the indexes of the parties that an exclusion for certain end
// users looks at: the end users, else the ultimate consignees.
func endUsers(c *ecc.Case) []int {
	for _, role := range []string{"end_user", "ultimate_consignee"} {
		var out []int
		for i, p := range c.Parties {
			if p.Role == role {
				out = append(out, i)
			}
		}
		if out != nil {
			return out
		}
	}
	return nil
}

// ofEndUsers is an exclusion that holds when a fact is stated of every end user
// and what else is asked of them holds too. Without end users nothing is shown.
func ofEndUsers(c *ecc.Case, fact string, also func(ecc.Party) ecc.Answer) exclusion {
	return usersWho(c, fact, func(p ecc.Party) (ecc.Answer, bool) {
		claim, given := terms.Stated(p.Facts, fact)
		return claim.And(also(p)), given
	})
}

// usersWho is an exclusion that holds when a test does of every end user. The
// test also tells whether somebody raised the question; fact is what would settle it.
func usersWho(c *ecc.Case, fact string, test func(ecc.Party) (ecc.Answer, bool)) exclusion {
	users := endUsers(c)
	x := exclusion{held: ecc.Yes, because: c.Because(fact, "yes"),
		lack: ecc.Lack{Field: "parties"}}
	if len(users) == 0 {
		x.held = ecc.Unknown
	}
	for _, i := range users {
		one, raised := test(c.Parties[i])
		if one == ecc.Unknown {
			x.raised = x.raised || raised
			x.lack.Field = fmt.Sprintf("parties[%d].facts.%s", i, fact)
		}
		x.held = x.held.And(one)
	}
	return x
}
