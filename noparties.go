package exportscreen

import "github.com/seed-793d2af5/exportscreen/ecc"

// noParties is what stays open while a transaction names nobody who takes part:
// the lists have been held against no one, and most of part 744 turns on who
// buys, receives and uses the item.
func noParties(c *ecc.Case) []Finding {
	if len(c.Parties) > 0 {
		return nil
	}
	return []Finding{{
		Rule: "PARTIES-NONE", Citation: "15 CFR 748.5", Citations: []string{"15 CFR 744.11(a)", "15 CFR 744.21(a)", "15 CFR 736.2(b)(4)"},
		Status: ecc.StatusUnknown, Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsNone, Item: c.Item.Line,
		Summary: "No party to the transaction is named, so nobody was screened.",
		Because: ecc.Because("parties", "none"),
		Lacks: []ecc.Lack{{Field: "parties", Question: "Who are the purchaser, the consignees and the end user?",
			WouldChange: "A listed or denied party: a license, or no transaction at all; none: nothing on this ground."}},
	}}
}
