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

// Book holds the rules under the stays of the affiliates rule that somebody goes by. It does not change.
type Book struct{ rules []rule.Rule }

// Under makes the rules; stays suspend the affiliates rule: [AffiliatesStays]
// as the law held has them, nil for none.
func Under(stays []rule.Stay) *Book {
	return &Book{slices.Concat(
		nuclear(), missiles(), chemicalBiological(), maritimeNuclear(), usPersons(), vessels(),
		blockedPersons(stays), cameras(), entityList(stays), unverifiedList(), microprocessors(),
		militaryEndUse(stays), militaryIntelligence(), advancedComputing(),
		denialOrders(), inTransit(), otherAgencies(), redFlags(),
	)}
}

// Append holds every rule against a case and appends what it finds to other
// findings. Case.Subject tells whether the item is subject to the EAR:
// § 744.6(c)(2) reaches only items that are not.
func (b *Book) Append(found []ecc.Finding, c *ecc.Case) []ecc.Finding {
	return rule.Append(found, b.rules, c)
}

// Rules lists every rule, in the order of the sections.
func (b *Book) Rules() []rule.Rule { return slices.Clone(b.rules) }

// uspPrefix begins the IDs of the rules that bind U.S. persons.
const uspPrefix = "USP-"

// BindsPerson tells whether a rule binds the person who acts and not the item,
// so that it holds for items outside the EAR too (§ 744.6).
func BindsPerson(ruleID string) bool { return strings.HasPrefix(ruleID, uspPrefix) }
