package exportscreen

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// occupiedTowns raises a red flag for each consignee and end user in a town of
// Crimea, Donetsk or Luhansk while the transaction, to Ukraine or Russia, names
// no such region: there § 746.6 asks for a license for nearly everything.
func occupiedTowns(c *ecc.Case, parties []party) []Finding {
	if c.To != "UA" && c.To != "RU" || c.Region != "" || c.Activity == ecc.DeemedExport || c.Activity == ecc.DeemedReexport {
		return nil
	}
	var out []Finding
	for i, p := range parties {
		if p.region == "" || p.facts.Country != "UA" && p.facts.Country != "RU" || p.facts.Role == "purchaser" || p.facts.Role == "other" {
			continue
		}
		citation := "15 CFR 746.6(a)(2)"
		if p.region == "crimea" {
			citation = "15 CFR 746.6(a)(1)(i)"
		}
		out = append(out, Finding{
			Rule: "746.6-TOWN", Citation: citation, Citations: []string{redFlagCitation},
			Status: ecc.Applies, Effect: ecc.RedFlag, Party: &i, Item: c.Item.Line,
			Summary: fmt.Sprintf("The address of %s names %s, and to_region does not say whether the item goes to an occupied region of Ukraine.", p.result.Name, p.town),
			Because: ecc.Because("party", p.result.Name, "town", p.town, "region", p.region),
		})
	}
	return out
}
