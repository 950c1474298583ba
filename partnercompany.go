package exportscreen

import (
	"maps"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
	"github.com/shopspring/decimal"
)

// partyFacts are the facts of a party with what its owners tell: whether it
// belongs wholly to companies of the countries that § 746.8(a)(12)(ii) counts.
func partyFacts(p Party) map[string]string {
	if _, stated := p.Facts["partner_company"]; stated || len(p.Owners) == 0 {
		return p.Facts
	}
	is := partnerOwned(p.Owners)
	if is == Unknown {
		return p.Facts
	}
	out := map[string]string{"partner_company": is.String()}
	maps.Copy(out, p.Facts)
	return out
}

// partnerOwned is Yes when owners of partner countries hold it all, and No when an owner of another country holds a share.
func partnerOwned(owners []Owner) Answer {
	out, total := Yes, decimal.Zero
	for _, o := range owners {
		switch partner := ecc.InGroup(o.Country, "A:5") || ecc.InGroup(o.Country, "A:6") || o.Country == "US"; {
		case o.Country == "":
			out = out.And(Unknown)
		case !partner:
			return No
		case len(o.Owners) > 0:
			out = out.And(partnerOwned(o.Owners))
		}
		if share, ok := terms.Number(o.Percent); ok {
			total = total.Add(share)
		}
	}
	if total.LessThan(decimal.NewFromInt(100)) {
		return out.And(Unknown)
	}
	return out
}
