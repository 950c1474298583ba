package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// iranAntiTerrorism is § 742.8(a)(1). No license exception reaches Iran (§ 746.7(c)).
func iranAntiTerrorism() rule.Rule {
	test := byMark(sought{columns: atColumns, entries: append([]string{"1C350", "1C355", "1C395", "2A994", "2D994", "2E994"}, eitherAT...)},
		"Items controlled for anti-terrorism reasons need a license to Iran.",
		"The item is not controlled for anti-terrorism reasons.")
	return rule.Rule{
		ID: "742.8-AT", Citation: "15 CFR 742.8(a)(1)", Citations: []string{"15 CFR 742.8(b)(1)", "15 CFR 746.7(c)"},
		From: "1996-04-24", Held: "2009-01-15",
		Effect: ecc.LicenseRequired, Policy: ecc.PolicyOfDenial, Exceptions: ecc.ExceptionsNone,
		Test: toIran.holds(func(c *ecc.Case) ecc.Finding {
			return unlessOFAC(c, test(c), "15 CFR 742.8(a)(5)")
		}),
	}
}

var (
	atColumns = []string{"AT1", "AT2"}
	// eitherAT are entries under AT column 1 or column 2 by what the software or
	// technology serves, and always under one of them.
	eitherAT = []string{"6D991", "6E991"}
)
