package enduse

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// militaryEndUse is § 744.21 (China takes in Hong Kong, not Macau): paragraph (a) for what is known of use and user,
// paragraph (b)(1)(ii) for parties on the MEU List. Listed Russian and
// Belarusian military end users stand on the Entity List ([entityList]).
func militaryEndUse(stays []rule.Stay) []rule.Rule {
	// Since 2007 for China (72 FR 33646), since 2014 for Russia (79 FR 55608);
	// the earlier supplement no. 2 is not held.
	base := rule.Rule{From: "2007-06-19", Held: "2024-08-27", Effect: ecc.LicenseRequired, Policy: ecc.PresumptionOfDenial,
		Exceptions: ecc.ExceptionsAsListed, Codes: []string{"GOV 740.11(b)(2)(i)", "GOV 740.11(b)(2)(ii)"}}
	five, two, list, owned := base, base, base, base
	five.ID, five.Citation = "MEU-744.21-A1", "15 CFR 744.21(a)(1)"
	five.Citations = []string{"15 CFR part 744 supplement no. 2"}
	five.Test = func(c *ecc.Case) ecc.Finding {
		f := hold(c, "The item is in supplement no. 2 to part 744 and is meant for a military end use or military end user of a listed country.",
			militaryIn(c, set("military_supplement_2")), inSupplement2(c), afterVenezuelanContract(c))
		return f
	}
	two.ID, two.Citation, two.Policy, two.From = "MEU-744.21-A2", "15 CFR 744.21(a)(2)", ecc.PolicyOfDenial, "2014-09-17"
	two.Test = func(c *ecc.Case) ecc.Finding {
		f := hold(c, "The item is meant for a military end use or military end user of Russia or Belarus.", militaryIn(c, set("military_all_items")))
		if food, _ := terms.Stated(c.Item.Facts, "food_or_medicine"); c.Item.Code.EAR99 && food == ecc.Yes {
			f.ReviewPolicy = ecc.CaseByCase // § 744.21(e)(1)
		}
		return f
	}
	list.ID, list.Citation, list.From = "MEU-744.21-LIST", "15 CFR 744.21(b)(1)(ii)", "2020-12-23"
	list.Citations = []string{"15 CFR part 744 supplement no. 7", "15 CFR part 744 supplement no. 2"}
	owned.ID, owned.Citation, owned.Citations = list.ID, "15 CFR 744.21(a)(3)", list.Citations
	list.None = noneOn("MEU")
	list.Each = func(c *ecc.Case) []ecc.Finding {
		return onList(c, "MEU", func(h hit) ecc.Finding { return listedMilitary(c, h) })
	}
	return []rule.Rule{five, two, list, affiliates(stays, owned, "MEU", func(c *ecc.Case, h hit, _ rule.Rule) ecc.Finding {
		return listedMilitary(c, h, notLicensed(c, h))
	})}
}

// MilitaryPolicy is how § 744.21(e)(3) has an application reviewed that is
// needed for any reason, for an item that is certainly meant for a military end
// use or end user of a country of the section.
func MilitaryPolicy(c *ecc.Case) (policy ecc.ReviewPolicy, ok bool) {
	food, _ := terms.Stated(c.Item.Facts, "food_or_medicine")
	switch {
	case militaryIn(c, set("military_supplement_2")).is == ecc.Yes && afterVenezuelanContract(c).is == ecc.Yes:
		return ecc.PresumptionOfDenial, true
	case militaryIn(c, set("military_all_items")).is == ecc.Yes && !(c.Item.Code.EAR99 && food == ecc.Yes):
		return ecc.PolicyOfDenial, true
	}
	return ecc.PolicyUnknown, false
}

func listedMilitary(c *ecc.Case, h hit, more ...condition) ecc.Finding {
	how := "is on the MEU List" + h.as()
	if h.listing.Inherited {
		how = "is owned by a party on the MEU List (" + h.listing.Name + ")"
	}
	return hold(c, fmt.Sprintf("%s %s and the item is in supplement no. 2 to part 744.", h.party.Name, how),
		slices.Concat([]condition{h.matched(), h.takesPart(), exported(c), inSupplement2(c)}, more)...)
}

const (
	factMilitaryEndUser     = "military_end_user"
	questionMilitaryEndUser = "Is %s a military end user: armed services, national guard or police, intelligence, or one that supports military end uses?"
)

// militaryIn is the condition that a military end use in a place, or a military
// end user there, is known of. Those of § 744.21 that are located elsewhere
// count only when they are listed.
func militaryIn(c *ecc.Case, in place) condition {
	use := knowsUse(c, "end_use.military", "Is the item meant, even in part, for a military end use?")
	if !in(c.To) {
		use.is, use.fact, use.value = ecc.No, "to", c.To
		use.no = "The destination is not one whose military end uses this paragraph names."
	}
	return either(use, endUser(c, factMilitaryEndUser, func(p ecc.Party) bool { return in(whereabouts(c, &p)) }, questionMilitaryEndUser))
}

// endUser is the condition that a party to whom the item goes, among those that
// count, is known to be an end user of the kind that a fact names. Silence is no knowledge.
func endUser(c *ecc.Case, fact string, counts func(ecc.Party) bool, question string) condition {
	out := condition{is: ecc.No, fact: fact, value: notStated, no: "No such end use or end user is known of."}
	for i, p := range c.Parties {
		a, present := terms.Stated(p.Facts, fact)
		if !present || p.Role == "other" || !counts(p) {
			continue
		}
		found := condition{is: a, fact: fact, value: p.Name, no: out.no, lack: ecc.Lack{Field: hit{at: i}.field(fact),
			Question: fmt.Sprintf(question, p.Name), WouldChange: needed}}
		out = either(out, found)
	}
	return out
}

// afterVenezuelanContract is the condition that § 744.21(h) does not free the
// transaction: contracts for Venezuela signed before 2014-11-07.
func afterVenezuelanContract(c *ecc.Case) condition {
	signed := c.Item.Facts["contract_date"]
	out := condition{is: ecc.Yes, fact: "facts.contract_date", value: notStated,
		no: "The contract for Venezuela was signed before the rule reached that country."}
	if signed != "" {
		out.value = signed
	}
	if c.To == "VE" && signed != "" && signed < "2014-11-07" {
		out.is = ecc.No
	}
	return out
}
