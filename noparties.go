package exportscreen

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
)

// noParties is what stays open while a transaction names nobody who takes part:
// the lists have been held against no one, and most of part 744 turns on who
// buys, receives and uses the item. A forwarder, bank or agent alone is none of
// those, nor is an intermediate consignee, who acts for one of them (§ 748.5(d)). What stays in the United States is no export, whoever gets it.
func noParties(c *ecc.Case, parties []party) []Finding {
	if country.PartOfUnitedStates(c.To) {
		return nil
	}
	because, summary := "none", "No party to the transaction is named, so nobody was screened."
	for _, p := range parties {
		if p.facts.Role != "intermediate_consignee" && p.facts.Role != "other" {
			return nil
		}
		because, summary = "intermediaries only", "Neither purchaser, ultimate consignee nor end user is named, so none of them was screened."
	}
	return []Finding{{
		Rule: "PARTIES-NONE", Citation: "15 CFR 748.5", Citations: []string{"15 CFR 744.11(a)", "15 CFR 744.21(a)", "15 CFR 736.2(b)(4)"},
		Status: ecc.StatusUnknown, Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsNone, Item: c.Item.Line,
		Summary: summary, Because: ecc.Because("parties", because),
		Lacks: []ecc.Lack{{Field: "parties", Question: "Who are the purchaser, the consignees and the end user?",
			WouldChange: "A listed or denied party: a license, or no transaction at all; none: nothing on this ground."}},
	}}
}
