package enduse_test

import (
	"fmt"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/stretchr/testify/require"
)

func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range byLaw.Rules() {
		require.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Citation, r.ID)
		require.NotEqual(t, ecc.EffectUnknown, r.Effect, r.ID)
		if r.Effect == ecc.LicenseRequired {
			require.NotEqual(t, ecc.ExceptionsUnknown, r.Exceptions, r.ID)
			require.NotEmpty(t, r.From, r.ID)
		}
		require.True(t, r.Held == "" || r.Held >= r.From, r.ID)
	}
	require.Len(t, seen, 52)
}

// TestEveryRuleLeavesAFinding, whatever the case, with a citation and a sentence.
func TestEveryRuleLeavesAFinding(t *testing.T) {
	for name, c := range map[string]ecc.Case{
		"plain": with(),
		"bare":  {},
		"listed": with(listed(entity()), listed(entity(inherited)), listed(unverified(ecc.Yes)), listed(blocked("SDGT")),
			listed(ecc.Listing{List: "DPL", Is: ecc.Yes}), listed(ecc.Listing{List: "MEU", Is: ecc.Unknown})),
		"old": with(on("1990-01-01")),
	} {
		t.Run(name, func(t *testing.T) {
			left := map[string]bool{}
			for _, f := range requirements(c) {
				left[f.Rule] = true
				require.NotEmpty(t, f.Citation, f.Rule)
				require.Regexp(t, `[.?]$`, f.Summary, f.Rule)
			}
			for _, r := range byLaw.Rules() {
				require.True(t, left[r.ID], r.ID)
			}
		})
	}
}

// TestSilenceAsksForNothing: an EAR99 export of which nothing bad is known
// meets no requirement, and no rule of the package asks for a fact.
func TestSilenceAsksForNothing(t *testing.T) {
	for _, country := range []string{"CN", "DE", "RU", "HK", "MO", "IL"} {
		for _, f := range requirementsWhere(with(to(country)), ecc.Yes) {
			require.Contains(t, []ecc.Status{ecc.DoesNotApply, ecc.NotInForce}, f.Status, country+" "+f.Rule)
			require.Empty(t, f.Lacks, f.Rule)
		}
	}
}

func TestInputsAreLeftAlone(t *testing.T) {
	c, same := with(listed(entity()), use("nuclear", ecc.Yes)), with(listed(entity()), use("nuclear", ecc.Yes))
	enduse.Obligations(&c, requirements(c), nil)
	require.Equal(t, same, c)
}

// TestFactsAreInTheCatalogue: whatever fact a rule asks for can be stated.
func TestFactsAreInTheCatalogue(t *testing.T) {
	known := map[string]bool{}
	for _, f := range ecc.Facts() {
		known[f.Name] = true
	}
	for _, code := range []string{"", "3A991", "6A993.a", "0A504", "3E001", "3E991", "3D991", "5A992.c", "1C350"} {
		for _, kind := range []ecc.Kind{ecc.Commodity, ecc.Technology} {
			c := with(item(code), func(c *ecc.Case) { c.Item.Kind = kind }, role("other"), listed(entity()))
			for _, key := range []string{"missile", "nuclear", "military", "military_commodity", "maritime_nuclear", "supercomputer", "vessel_aircraft",
				"advanced_node_design", "semiconductor_equipment", "ic_node_unknown"} {
				c.EndUse[key] = ecc.Yes
			}
			for _, f := range requirements(c) {
				for _, l := range f.Lacks {
					var party int
					var name string
					if n, _ := fmt.Sscanf(l.Field, "facts.%s", &name); n == 0 {
						fmt.Sscanf(l.Field, "parties[%d].facts.%s", &party, &name)
					}
					require.True(t, name == "" || known[name], l.Field)
					require.Regexp(t, `\?$`, l.Question)
				}
			}
		}
	}
}

func Example() {
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Export, From: "US", To: "PK",
		Item:   ecc.Item{Line: "10", Code: ecc.Code{EAR99: true}},
		EndUse: map[string]ecc.Answer{"nuclear": ecc.Yes}}
	for _, f := range requirements(c) {
		if f.Status == ecc.Applies {
			fmt.Println(f.Rule, f.Citation, f.Summary)
		}
	}
	// Output: NUC-744.2 15 CFR 744.2(a) The item is for a nuclear activity of § 744.2(a) in a country that is not spared.
}
