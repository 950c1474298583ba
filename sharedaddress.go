package exportscreen

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// sharesAddress tells whether a hit rests on the address alone: the party is at
// a listed party's address and bears another name. That does not make it the
// listed party, and is a red flag. Entries that list an address are hits proper.
func sharesAddress(h screen.Hit) bool {
	return !h.AddressOnly && len(h.How) > 0 && h.How[0].Kind == "address" &&
		!slices.ContainsFunc(h.How, func(a screen.Aligned) bool { return a.Part != "" && a.Score > 0 })
}

// sharedAddresses raises a red flag for each party at a listed party's address.
// Where the address is an entry of its own, that entry says what being there
// means (§ 744.16(f)), and nothing is left to find out.
func sharedAddresses(c *ecc.Case, parties []party) []Finding {
	var out []Finding
	for i, p := range parties {
		if len(p.neighbors) == 0 {
			continue
		}
		h := p.neighbors[0]
		f := Finding{
			Rule: "ADDRESS-SHARED", Citation: redFlagCitation, Citations: []string{"15 CFR 744.16(f)"},
			Status: ecc.Applies, Effect: ecc.RedFlag, Party: &i, Item: c.Item.Line,
			Summary: fmt.Sprintf("%s is at the address of %d listed part(ies), %s (%s) among them; find out how they are connected.",
				p.result.Name, len(p.neighbors), h.Name, h.List),
			Because: ecc.Because("party", p.result.Name, "listed", h.Name, "address", h.Address),
		}
		if p.atListedAddress {
			f.Status, f.Summary = ecc.DoesNotApply, fmt.Sprintf("%s shares its address with listed parties; the Entity List entry of the address says what that asks for.", p.result.Name)
		}
		out = append(out, f)
	}
	return out
}
