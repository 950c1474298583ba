package embargo

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// bySchedule holds an item against a tariff schedule of part 746: by its own
// number, or as a component, part, accessory or attachment designed for a good
// whose number is there (paragraph (a) of each supplement).
func bySchedule(c *ecc.Case, schedule ecc.Schedule, applies string) ecc.Finding {
	because := c.Because("to", c.To, "eccn", c.Item.Code.String(), "supplement", strconv.Itoa(int(schedule)))
	if c.Item.Kind == ecc.Software || c.Item.Kind == ecc.Technology {
		because.Set("kind", c.Item.Kind.String())
		return rule.DoesNotApply("The schedule holds goods, not software or technology.", because)
	}
	if c.Item.HTS != "" {
		because.Set("hts", c.Item.HTS)
	}
	switch in, price := schedule.Has(c.Item.HTS); in {
	case ecc.Yes:
		return priced(c, price, applies, because)
	case ecc.No:
		return asPart(c, schedule, applies, because)
	}
	return rule.Unknown("The item's tariff number decides, and is not given in six digits.", because, lackHTS)
}

// priced settles a good that the schedule holds from a wholesale price upwards
// (supplement no. 5); price is empty for one that it holds at any price.
func priced(c *ecc.Case, price, applies string, because ecc.Grounds) ecc.Finding {
	if price == "" {
		return rule.Applies(applies, because)
	}
	because.Set("threshold_usd", price)
	switch given, atMost := unitPrice(c, &because); {
	case given != nil && given.LessThan(decimal.RequireFromString(price)):
		return rule.DoesNotApply("The good is below the wholesale price from which the schedule holds it.", because)
	case given != nil && !atMost:
		return rule.Applies(applies, because)
	}
	return rule.Unknown("The schedule holds the good from a wholesale price upwards, and the price is not known.", because,
		itemFact("wholesale_unit_price_usd", "What is the wholesale price in the United States of one unit, in U.S. dollars?",
			"Below the price in the schedule the good is not a luxury good."))
}

// unitPrice is the wholesale price of a unit that is stated, else what the order
// asks for a unit: the price at which the goods change hands in this trade. One
// sale's price is no figure of the market, and the facts show which was used.
// Of a line whose quantity is not known a unit costs no more than all of it.
func unitPrice(c *ecc.Case, because *ecc.Grounds) (price *decimal.Decimal, atMost bool) {
	if stated, asked := c.Item.Facts["wholesale_unit_price_usd"]; asked {
		given, ok := terms.Number(stated)
		if !ok {
			return nil, false
		}
		because.Set("wholesale_unit_price_usd", given.String())
		return &given, false
	}
	value, ok := terms.Number(c.Item.Value)
	if !ok || c.Item.Currency != "USD" || !value.IsPositive() {
		return nil, false
	}
	if quantity, ok := terms.Number(c.Item.Quantity); ok && quantity.IsPositive() {
		unit := value.Div(quantity)
		because.Set("order_unit_price_usd", unit.StringFixed(2))
		return &unit, false
	}
	because.Set("order_value_usd", value.String())
	return &value, true
}

// asPart settles an item whose own number is not in the schedule. Fasteners and
// other small hardware are in it only by their own number. A part of a luxury
// good counts whatever the price of the good.
func asPart(c *ecc.Case, schedule ecc.Schedule, applies string, because ecc.Grounds) ecc.Finding {
	spared := rule.DoesNotApply("The item's tariff number is not in the schedule.", because)
	whole, given := c.Item.Facts["part_of_hts"]
	if !given && goodsOf(c.Item.HTS).part == ecc.No {
		return spared
	}
	if given {
		because.Set("part_of_hts", whole)
	}
	in, _ := schedule.Has(whole)
	switch {
	case whole == "none", in == ecc.No:
		return spared
	case in == ecc.Unknown:
		return rule.Unknown("The item's own tariff number is not in the schedule; whether it is a part of a good that is there is not known.", because,
			itemFact("part_of_hts", "For which good is the item designed or modified as a component, part, accessory or attachment (its tariff number, or none)?",
				"Parts of a good in the schedule need a license as the good does."))
	}
	hardware, raised := terms.Stated(c.Item.Facts, "fastener")
	return unless(rule.Applies(applies, because), exclusion{held: hardware, raised: raised, because: because,
		summary: "Fasteners, washers, springs, wire and the like are not caught as parts.",
		lack: itemFact("fastener", "Is the item a fastener, washer, spacer, insulator, grommet, bushing, spring, wire or solder?",
			"Such hardware is not caught as a part of a good in the schedule.")})
}

// digits is a tariff number without its dots and spaces.
func digits(hts string) string {
	return strings.NewReplacer(".", "", " ", "").Replace(hts)
}
