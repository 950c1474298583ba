package embargo

import (
	"slices"

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
			f.Exceptions, f.ExceptionCodes = ecc.ExceptionsAsListed, northKoreaExceptions
			return f
		}),
	}
}

// deniedToNorthKorea are the entries that § 742.19(b)(1) names whole.
var deniedToNorthKorea = []string{"1C992", "1C997", "1E355", "2A983", "2A984", "2D983", "2D984", "2E983", "2E984", "3B991", "5A992", "5D992", "5E992"}

// partlyDenied are the entries of which § 742.19(b)(1) names some items only:
// machine tools, microprocessors, computers, submersibles, aircraft and their parts.
var partlyDenied = []string{"2B991", "3A991", "4A994", "8A992", "9A991"}

// northKoreaListPolicy is § 742.19(b): denied when controlled for chemical and
// biological, missile, nuclear or national security reasons, for cryptography, or
// named there, and when for the military; the rest goes case by case.
func northKoreaListPolicy(c *ecc.Case) ecc.ReviewPolicy {
	denied := sought{columns: []string{"CB1", "CB2", "CB3", "MT1", "NP1", "NP2", "NS1", "NS2"}, entries: deniedToNorthKorea}.on(c)
	switch {
	case denied.is == ecc.Yes, c.EndUse["military"] == ecc.Yes, slices.ContainsFunc(c.Parties, militaryUser):
		return ecc.PolicyOfDenial
	case denied.is == ecc.Unknown, slices.Contains(partlyDenied, c.Item.Code.ECCN):
		return ecc.SeeEntry
	}
	return ecc.CaseByCase
}

func militaryUser(p ecc.Party) bool { return statedYes(p.Facts, "military_end_user") }
