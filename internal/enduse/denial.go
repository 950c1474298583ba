package enduse

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// denialOrders are general prohibitions four and ten. A standard denial order
// (supplement no. 1 to part 764) bars the denied person from taking part in any
// way, in any role, in a transaction with any item subject to the EAR, EAR99
// too, and bars others from acting for it. It reaches owned companies only by name.
func denialOrders() []rule.Rule {
	return []rule.Rule{
		{
			ID: "DPL-GP4", Citation: "15 CFR 736.2(b)(4)", Citations: []string{"15 CFR 764.3(a)(2)", "15 CFR part 764 supplement no. 1"},
			From: "1996-04-24", Effect: ecc.Prohibited, Exceptions: ecc.ExceptionsNone, None: noneOn("DPL"),
			Each: func(c *ecc.Case) []ecc.Finding {
				return onList(c, "DPL", func(h hit) ecc.Finding {
					f := hold(c, fmt.Sprintf("%s is denied export privileges%s; nobody may deal with it in items subject to the EAR.", h.party.Name, h.as()), h.matched())
					f.Note = "The order itself, as published in the Federal Register, says how far it goes."
					return f
				})
			},
		},
		{
			ID: "DPL-OWNER", Citation: redFlagCitation, Citations: []string{"15 CFR 736.2(b)(4)"}, From: "1996-04-24", Effect: ecc.RedFlag,
			None: "No party is owned by a denied person, as far as known.",
			Each: func(c *ecc.Case) []ecc.Finding {
				return each(hits(c, func(l ecc.Listing) bool { return l.List == "DPL" && l.Inherited }), func(h hit) ecc.Finding {
					return hold(c, fmt.Sprintf("%s is owned by %s, who is denied export privileges; find out whether the item is for that person.", h.party.Name, h.listing.Name), h.matched())
				})
			},
		},
		{
			ID: "GP10", Citation: "15 CFR 736.2(b)(10)", Citations: []string{"15 CFR 764.2(e)"},
			From: "1996-04-24", Effect: ecc.Prohibited, Exceptions: ecc.ExceptionsNone,
			Test: func(c *ecc.Case) ecc.Finding {
				known := knowsUse(c, "end_use.knowledge_of_violation", "Has the EAR been violated, or is it about to be, in connection with the item?")
				known.no = "No violation in connection with the item is known of."
				known.lack.WouldChange = "If yes, the transaction may not proceed."
				return hold(c, "A violation in connection with the item is known of, so nobody may proceed with it.", known)
			},
		},
	}
}
