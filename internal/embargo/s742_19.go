package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// antiTerrorism are the sections of part 742 that control items for
// anti-terrorism reasons to one country each.
func antiTerrorism() []rule.Rule {
	return []rule.Rule{iranAntiTerrorism(), syriaAntiTerrorism(), northKoreaAntiTerrorism()}
}

// northKoreaAntiTerrorism is § 742.19(a)(1).
func northKoreaAntiTerrorism() rule.Rule {
	test := byMark(sought{columns: atColumns, entries: append([]string{
		"0A505.c", "0A988", "0A999", "0B505.c", "0B999", "0D999", "1A999", "1B999", "1C995", "1C999", "1D999", "2A994", "2A999",
		"2B999", "2D994", "2E994", "3A999", "6A999"}, eitherAT...)},
		"Items controlled for anti-terrorism reasons need a license to North Korea.",
		"The item is not controlled for anti-terrorism reasons.")
	return rule.Rule{
		ID: "742.19-AT", Citation: "15 CFR 742.19(a)(1)", Citations: []string{"15 CFR 742.19(b)"},
		From: "2000-06-19", Held: "2020-03-09",
		Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsAsListed,
		Test: toNorthKorea.holds(func(c *ecc.Case) ecc.Finding {
			f := test(c)
			f.ReviewPolicy = northKoreaListPolicy(c)
			f.Exceptions, f.ExceptionCodes = ecc.ExceptionsAsListed, northKoreaExceptions(c)
			return f
		}),
	}
}

// deniedToNorthKorea are the entries that § 742.19(b)(1) names whole.
var deniedToNorthKorea = []string{"1C992", "1C997", "1E355", "2A983", "2A984", "2D983", "2D984", "2E983", "2E984", "3B991"}

// northKoreaListPolicy is § 742.19(b): denied when controlled for chemical and
// biological, missile, nuclear or national security reasons or named there; for
// the rest the user and the use decide.
func northKoreaListPolicy(c *ecc.Case) ecc.ReviewPolicy {
	denied := sought{columns: []string{"CB1", "CB2", "CB3", "MT1", "NP1", "NP2", "NS1", "NS2"}, entries: deniedToNorthKorea}.on(c)
	if denied.is == ecc.Yes {
		return ecc.PolicyOfDenial
	}
	return ecc.SeeEntry
}
