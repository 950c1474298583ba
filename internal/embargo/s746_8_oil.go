package embargo

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// oilEntries are the entries that § 746.8(a)(4)(i) names beside supplement no. 2.
var oilEntries = sought{entries: []string{"0A998", "1C992", "3A229", "3A231", "3A232", "6A991", "8A992", "8D999"}}

// russianOil is § 746.8(a)(4)(i), once § 746.5: certain items for exploring or
// producing oil or gas in Russian deepwater, Arctic offshore or shale, wherever
// the item goes. Belarus was added in 2023.
func russianOil() rule.Rule {
	const id = "746.8-A4"
	return rule.Rule{
		ID: id, Citation: "15 CFR 746.8(a)(4)(i)",
		Citations: []string{"15 CFR part 746 supplement no. 2", "15 CFR 746.8(b)(2)", "15 CFR 746.8(c)(2)"},
		From:      "2014-08-06", Held: "2024-06-12",
		Effect: ecc.LicenseRequired, Policy: ecc.PolicyOfDenial,
		Test: func(c *ecc.Case) ecc.Finding { return russianTerms(c, id, oil(c)) },
	}
}

// oil holds the use against the case first: without a sign of it, only an item
// that is certainly named and goes to Russia or Belarus has to be asked about.
func oil(c *ecc.Case) ecc.Finding {
	if deemed(c) {
		f := rule.DoesNotApply(toRussia.noRelease, c.Because("activity", c.Activity.String()))
		f.Citation = toRussia.releaseCitation
		return f
	}
	use, asked := c.EndUse["russian_industry"]
	because := c.Because("to", c.To, "eccn", c.Item.Code.String(), "russian_industry", use.String())
	there := slices.Contains(toRussia.countries, c.To)
	const nothing = "Nothing tells of a use in Russian deepwater, Arctic offshore or shale projects."
	if !asked && !there {
		return rule.DoesNotApply(nothing, because)
	}
	item := oilItem(c)
	switch {
	case use == ecc.No:
		return rule.DoesNotApply("The item is not for oil or gas from Russian deepwater, Arctic offshore or shale.", because)
	case item.Status == ecc.DoesNotApply:
		return item
	case !asked && item.Status == ecc.StatusUnknown:
		return rule.DoesNotApply(nothing, because)
	case item.Status == ecc.StatusUnknown:
		return item
	case !asked:
		return rule.Unknown("For an item of this kind it has to be known whether it serves oil or gas from Russian deepwater, Arctic offshore or shale.", because,
			ecc.Lack{Field: "end_use.russian_industry", Question: "Will the item be used in exploring or producing oil or gas in Russian deepwater (over 500 feet) or Arctic offshore locations, or in shale in Russia or Belarus?",
				WouldChange: "For such a use, or when it cannot be told, the item needs a license."})
	}
	return rule.Applies("Items for oil or gas from Russian deepwater, Arctic offshore or shale need a license, also when the use cannot be told.", because)
}

// oilItem tells whether the item is one that the paragraph names, by entry or by tariff number.
func oilItem(c *ecc.Case) ecc.Finding {
	if oilEntries.on(c).is == ecc.Yes {
		return rule.Applies("", nil)
	}
	return bySchedule(c, ecc.OilAndGas, "")
}
