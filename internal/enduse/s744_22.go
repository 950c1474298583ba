package enduse

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/table"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// militaryIntelligence is § 744.22(a): any item for a military-intelligence end
// use in certain countries, or for a military-intelligence end user of theirs
// wherever located; elsewhere only for those that paragraph (f)(2) names.
func militaryIntelligence() []rule.Rule {
	return []rule.Rule{{
		ID: "MIEU-744.22", Citation: "15 CFR 744.22(a)", From: "2021-03-16", Held: "2022-09-16",
		Effect: ecc.LicenseRequired, Policy: ecc.PresumptionOfDenial, Exceptions: ecc.ExceptionsAsListed, Codes: []string{"GOV 740.11(b)(2)(ii)"},
		Test: func(c *ecc.Case) ecc.Finding {
			return hold(c, "The item is meant for a military-intelligence end use or end user of a listed country.", intelligence(c))
		},
	}}
}

// intelligencePlaces are the countries of §§ 744.22(a) and 744.6(b)(5).
func intelligencePlaces(country string) bool {
	return set("military_intelligence")(country) || groups("E:1", "E:2")(country)
}

const (
	factIntelligence = "military_intelligence_end_user"
	factNamed        = "named_in_744_22"
	questionNamed    = "Is %s one of the organizations that § 744.22(f)(2) names?"
)

// intelligence is the condition that such an end use or end user is known of.
func intelligence(c *ecc.Case) condition {
	use := knowsUse(c, "end_use.military_intelligence", "Is the item meant, even in part, for a military-intelligence end use?")
	if !intelligencePlaces(c.To) {
		use.is, use.fact, use.value = ecc.No, "to", c.To
		use.no = "The destination is not one whose military-intelligence end uses the section names."
	}
	there := endUser(c, factIntelligence, func(p ecc.Party) bool { return intelligencePlaces(whereabouts(c, &p)) },
		"Is %s an intelligence or reconnaissance organization of the armed services or national guard?")
	named := endUser(c, factNamed, func(ecc.Party) bool { return true }, questionNamed)
	return either(use, either(there, either(named, soundsNamed(c))))
}

// soundsNamed tells by its name whether a party is an organization that paragraph
// (f)(2) names: it is when it bears the very name and belongs to the country, and
// it may be when its name holds such a name, it may be of such a country, and nobody has said.
func soundsNamed(c *ecc.Case) condition {
	out := condition{is: ecc.No, fact: factNamed, value: notStated, no: "No such end use or end user is known of."}
	for i := range c.Parties {
		p := &c.Parties[i]
		if _, present := terms.Stated(p.Facts, factNamed); present || p.Role == "other" {
			continue
		}
		places := []string{whereabouts(c, p), p.Headquarters, p.ParentHeadquarters}
		bare, _, _ := strings.Cut(strings.ToLower(p.Name), " (") // an acronym may follow
		for _, o := range intelligenceOrganizations() {
			switch {
			case bare == o.name && slices.Contains(places, o.country):
				return condition{is: ecc.Yes, fact: factNamed, value: p.Name}
			case strings.Contains(bare, o.name) && (p.Headquarters == "" || slices.ContainsFunc(places, intelligencePlaces)):
				out = condition{is: ecc.Unknown, fact: factNamed, value: p.Name, lack: ecc.Lack{Field: hit{at: i}.field(factNamed),
					Question: fmt.Sprintf(questionNamed, p.Name), WouldChange: needed}}
			}
		}
	}
	return out
}

//go:embed data/intelligence.tsv
var intelligenceTSV string

// organization is one that paragraph (f)(2) names, its name in lower case.
type organization struct{ name, country string }

var intelligenceOrganizations = sync.OnceValue(func() []organization {
	var out []organization
	for row := range table.Rows(intelligenceTSV, 3) {
		out = append(out, organization{strings.ToLower(row[0]), row[1]})
	}
	return out
})
