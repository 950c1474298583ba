package exportscreen

import (
	"slices"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// waiting is an unknown finding that lacks some fields of the item.
func waiting(rule string, fields ...string) Finding {
	f := Finding{Rule: rule, Status: ecc.StatusUnknown, Effect: ecc.LicenseRequired}
	for _, field := range fields {
		f.Lacks = append(f.Lacks, ecc.Lack{Field: field, OfItem: true})
	}
	return f
}

func TestTurnsOn(t *testing.T) {
	certain := Finding{Rule: "CERTAIN", Status: ecc.Applies, Effect: ecc.LicenseRequired}
	conditional := func(overcomes string, fields ...string) ecc.Exception {
		return ecc.Exception{Code: "GOV", Status: ecc.Conditional, Overcomes: []string{overcomes}, Lacks: waiting("", fields...).Lacks}
	}
	subject := func(a Answer, found ...Finding) ItemVerdict {
		return ItemVerdict{Jurisdiction: Jurisdiction{SubjectToEAR: a, Findings: found}}
	}
	withExceptions := func(x ...ecc.Exception) ItemVerdict {
		v := subject(ecc.Yes)
		v.Exceptions = x
		return v
	}
	for name, tc := range map[string]struct {
		line    line
		decides []string // of a and b
	}{
		"a certain requirement stands anyway": {
			line{verdict: subject(ecc.Yes), required: []Finding{certain, waiting("OPEN", "a")}}, nil},
		"an exception would overcome it": {
			line{verdict: withExceptions(conditional("CERTAIN", "a")), required: []Finding{certain}}, []string{"a"}},
		"an exception that waits for two facts is not had by one": {
			line{verdict: withExceptions(conditional("CERTAIN", "a", "b")), required: []Finding{certain}}, nil},
		"an exception for one of two requirements": {
			line{verdict: withExceptions(conditional("OTHER", "a")), required: []Finding{certain}}, nil},
		"a possible prohibition is graver than a certain requirement": {
			line{verdict: subject(ecc.Yes), required: []Finding{certain}, prohibited: []Finding{waiting("DENIED", "a")}}, []string{"a"}},
		"the only open requirement": {
			line{verdict: subject(ecc.Yes), required: []Finding{waiting("OPEN", "a")}}, []string{"a"}},
		"two facts of one requirement: either can rule it out": {
			line{verdict: subject(ecc.Yes), required: []Finding{waiting("OPEN", "a", "b")}}, []string{"a", "b"}},
		"two open requirements: either can come to apply": {
			line{verdict: subject(ecc.Yes), required: []Finding{waiting("ONE", "a"), waiting("TWO", "b")}}, []string{"a", "b"}},
		"what waits for two facts beside an open party cannot be settled by one": {
			line{verdict: subject(ecc.Yes), required: []Finding{waiting("OPEN", "a", "b")}, open: true}, nil},
		"the reach of the EAR": {
			line{verdict: subject(ecc.Unknown, waiting("REACH", "a")), required: []Finding{certain}}, []string{"a"}},
		"a red flag": {
			line{verdict: subject(ecc.Yes), redFlags: []Finding{waiting("FLAG", "a")}}, []string{"a"}},
	} {
		t.Run(name, func(t *testing.T) {
			tc.line.verdict.Outcome = tc.line.outcome()
			before := slices.Clone(tc.line.required)
			var got []string
			for _, field := range []string{"a", "b"} {
				if tc.line.turnsOn(3, "items[3]."+field) {
					got = append(got, field)
				}
			}
			require.Equal(t, tc.decides, got)
			require.Equal(t, before, tc.line.required, "supposing changes nothing")
			require.False(t, tc.line.turnsOn(2, "items[3].a"), "the fact is of another line")
		})
	}
}

// TestMissingOrder: what decides comes before what more rules wait for.
func TestMissingOrder(t *testing.T) {
	g := gatherer{missing: []Missing{
		{Field: "three rules", NeededBy: []string{"A", "B", "C"}},
		{Field: "one rule", NeededBy: []string{"A"}, Decides: []string{"10"}},
		{Field: "two rules", NeededBy: []string{"A", "B"}, Decides: []string{"10"}},
		{Field: "two lines", NeededBy: []string{"A"}, Decides: []string{"10", "20"}},
	}}
	var got []string
	for _, m := range g.sorted() {
		got = append(got, m.Field)
	}
	require.Equal(t, []string{"two lines", "two rules", "one rule", "three rules"}, got)
}
