package embargo

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

const itemizedApplies = "The chemicals, biologics, equipment and technology itemized for Russia and Belarus need a license."

// russiaItemized is § 746.8(a)(6). Supplement no. 6 describes most of its items
// in words; a CAS number finds a chemical there, and a tariff number only tells
// what cannot be there.
func russiaItemized(c *ecc.Case) ecc.Finding {
	const fact = "supplement_6_item"
	because := c.Because("to", c.To, "eccn", c.Item.Code.String())
	goods := c.Item.Kind != ecc.Software && c.Item.Kind != ecc.Technology
	named, given := terms.Stated(c.Item.Facts, fact)
	if !given && goods {
		if chemical, found := ecc.SanctionedChemical(c.Item.Facts["cas_number"]); found {
			return itemizedChemical(c, chemical, because)
		}
		if x := medicine(c); x.held == ecc.Yes {
			return unless(rule.Applies(itemizedApplies, because), x)
		}
		named = goodsOf(c.Item.HTS).supp6
		because.Set("hts", c.Item.HTS)
	}
	because.Set(fact, named.String())
	if users := enterpriseUsers(c); named != ecc.No && users.held == ecc.Yes {
		return unless(rule.Applies(itemizedApplies, because), users)
	}
	switch named {
	case ecc.Yes:
		return rule.Applies(itemizedApplies, because)
	case ecc.No:
		return rule.DoesNotApply("The item is not among those itemized for Russia and Belarus.", because)
	}
	return rule.Unknown("Whether the item is among those itemized for Russia and Belarus is not known.", because, itemFact(fact,
		"Is the item described in supplement no. 6 to part 746 (chemicals, biologics, laboratory and production equipment, quantum and advanced manufacturing items with their software and technology, riot control agents)?",
		"An item described there needs a license to Russia and Belarus; food, medicine and the like are not there."))
}

// traceOfPrecursor is the percentage by weight up to which note 4 to paragraph (d) spares a mixture.
var traceOfPrecursor = decimal.NewFromInt(1)

// itemizedChemical settles a chemical that the supplement holds from a
// concentration upwards. What is medicine is not there.
func itemizedChemical(c *ecc.Case, chemical ecc.Chemical, because ecc.Grounds) ecc.Finding {
	because.Set("cas_number", chemical.CAS)
	because.Set("paragraph", chemical.Paragraph)
	given, ok := terms.Number(c.Item.Facts["concentration_percent"])
	switch {
	case strings.HasPrefix(chemical.Paragraph, "d.") && ok && given.LessThanOrEqual(traceOfPrecursor):
		because.Set("concentration_percent", given.String())
		return rule.DoesNotApply("A mixture with no more than a trace of the precursor is not itemized.", because)
	case chemical.Percent != "":
		because.Set("from_percent", chemical.Percent)
		if !ok {
			return rule.Unknown("The chemical is itemized from a concentration upwards, and its concentration is not known.", because,
				itemFact("concentration_percent", "What is the concentration of the chemical, in percent by weight?",
					"Below the concentration in the supplement the chemical is not itemized."))
		}
		because.Set("concentration_percent", given.String())
		if given.LessThan(decimal.RequireFromString(chemical.Percent)) {
			return rule.DoesNotApply("The chemical is below the concentration from which it is itemized.", because)
		}
	}
	return unless(rule.Applies(itemizedApplies, because), medicine(c))
}

// medicine is the exclusion of whatever is medicine (supplement no. 6, introduction).
func medicine(c *ecc.Case) exclusion {
	is, given := terms.Stated(c.Item.Facts, "medicine")
	return exclusion{held: is, raised: given, citation: "15 CFR part 746 supplement no. 6", because: c.Because("medicine", is.String()),
		summary: "Medicine is not among the items itemized for Russia and Belarus.",
		lack:    itemFact("medicine", "Is the item medicine as part 772 defines it?", "Medicine is not itemized.")}
}
