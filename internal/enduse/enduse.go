// Package enduse holds part 744 of the EAR (prohibited end uses and end users),
// the denial orders and the other general prohibitions of § 736.2(b)(4)–(10)
// that turn on who takes part and what for. Every paragraph that asks for a
// license is one [rule.Rule].
//
// The rules ask for knowledge (part 772, "knowledge"). A key that is absent from
// Case.EndUse, and a fact of that kind absent from a party, means that nothing
// is known: the rule does not apply and its finding says "not stated". A key
// that is present and unknown is an open red flag, so the rule is unknown.
// Exclusions and authorizations count only when they are stated.
//
// What BIS tells a person by specific notice ("is informed") cannot be known here.
//
// A rule's Held date is the day its wording took effect, or, where only the
// Federal Register date of the last amendment is at hand, that date.
package enduse

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// Circumstances are what the rules look at beside the case.
type Circumstances struct {
	// Subject tells whether the item is subject to the EAR. § 744.6(c)(2) reaches only items that are not.
	Subject ecc.Answer
	// Stays suspend the affiliates rule; [AffiliatesStays] as the law held has them, nil for none.
	Stays []rule.Stay
}

// Requirements holds every rule against a case, with the stays of the
// affiliates rule as published and the item's status under the EAR unknown.
func Requirements(c ecc.Case) []ecc.Finding {
	return RequirementsIn(c, Circumstances{Stays: AffiliatesStays()})
}

// RequirementsIn holds every rule against a case under the circumstances given.
func RequirementsIn(c ecc.Case, in Circumstances) []ecc.Finding {
	return rule.Run(rules(in), c)
}

// Rules lists every rule, in the order of the sections.
func Rules() []rule.Rule { return rules(Circumstances{Stays: AffiliatesStays()}) }

func rules(in Circumstances) []rule.Rule {
	return slices.Concat(
		nuclear(), missiles(), chemicalBiological(), maritimeNuclear(), usPersons(in.Subject), vessels(),
		blockedPersons(in.Stays), cameras(), entityList(in.Stays), unverifiedList(), microprocessors(),
		militaryEndUse(in.Stays), militaryIntelligence(), advancedComputing(),
		denialOrders(), inTransit(), otherAgencies(), redFlags(),
	)
}

// uspPrefix begins the IDs of the rules that bind U.S. persons.
const uspPrefix = "USP-"

// BindsPerson tells whether a rule binds the person who acts and not the item,
// so that it holds for items outside the EAR too (§ 744.6).
func BindsPerson(ruleID string) bool { return strings.HasPrefix(ruleID, uspPrefix) }
