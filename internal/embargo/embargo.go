// Package embargo holds part 746 of the EAR and the anti-terrorism sections of
// part 742: what a destination asks for apart from the Country Chart. The engine
// reports it, and the de minimis rules count by it.
//
// A section that takes items or people out of a requirement is an exclusion,
// and an exclusion has to be shown: while nobody claims that an item for North
// Korea is food, the requirement stands, and the finding says what would lift
// it. A claim that was raised and is still open leaves the rule unknown.
//
// Sections 746.5 and 746.10 are reserved; what they held stands in § 746.8(a)(4)
// to (7). Section 742.10 (Sudan) is reserved too. The paragraphs that reach
// foreign-made items through a foreign direct product rule (§§ 746.6(a)(1)(ii),
// 746.7(a)(1)(iii), 746.8(a)(2) and (3)) belong to package fdpr.
package embargo

import (
	"slices"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// Requirements gives a finding for every rule of part 746, and of §§ 742.8,
// 742.9 and 742.19, whether it applies to the case or not. The findings of
// effect LicenseRequired are those that the de minimis rules count by; the bar
// of § 746.7(e) is another agency's and is of effect Prohibited or Obligation,
// and an end user in another country than the destination is a red flag.
func Requirements(c *ecc.Case) []ecc.Finding {
	return rule.Run(rules(), c)
}

// rules are all rules of this package in the order of the sections.
var rules = sync.OnceValue(func() []rule.Rule {
	return slices.Concat(
		antiTerrorism(),
		armsEmbargoes(),
		cuba(),
		iraq(),
		northKorea(),
		ukraine(),
		iran(),
		russia(),
		syria(),
		[]rule.Rule{endUserElsewhere(), routeThroughSanctioned()},
	)
})
