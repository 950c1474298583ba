package fdpr_test

import (
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/stretchr/testify/require"
)

// rank orders answers by how far they reach: no, unknown, yes.
func rank(a ecc.Answer) int { return map[ecc.Answer]int{ecc.No: 0, ecc.Unknown: 1, ecc.Yes: 2}[a] }

// random is an order of a few entries, places and inputs.
func random(r *rand.Rand) order {
	codes := []string{"EAR99", "3A001.a.7", "3A090.a", "3B001.d.1", "3B993.b", "9A610.x", "3A991.a.2"}
	o := foreign(codes[r.IntN(len(codes))], []string{"TW", "NL", "MY", "CN"}[r.IntN(4)], []string{"CN", "RU", "IR", "SG", "MO"}[r.IntN(5)])
	if r.IntN(2) == 0 {
		o.Parties = []ecc.Party{listed("Listed", []int{1, 3, 4, 5}[r.IntN(4)])}
	}
	for range r.IntN(3) {
		o.DirectProductOf = append(o.DirectProductOf, randomInput(r))
	}
	for range r.IntN(3) {
		o.USContent = append(o.USContent, randomLine(r))
	}
	return o
}

func randomInput(r *rand.Rand) fdpr.Input {
	codes := []string{"3E001", "3D992", "5E991", "9E610", "EAR99"}
	return fdpr.Input{Code: codeOf(codes[r.IntN(len(codes))]), USOrigin: ecc.Answer(r.IntN(3)), SubjectToEAR: ecc.Answer(r.IntN(3))}
}

func randomLine(r *rand.Rand) fdpr.Content {
	codes := []string{"3A001.a.7", "3A991.a", "9A610.x", "EAR99", ""}
	return line(codes[r.IntN(len(codes))], []string{"50", "120", "300", ""}[r.IntN(4)])
}

func TestMoreContentNeverReachesLess(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		o := random(r)
		before, _ := fdpr.DeMinimis(o.Case, o.Item)
		subject := fdpr.Jurisdiction(o.Case, o.Item).Subject
		o.USContent = append(o.USContent[:len(o.USContent):len(o.USContent)], randomLine(r))
		after, _ := fdpr.DeMinimis(o.Case, o.Item)
		require.GreaterOrEqual(t, rank(after.Exceeds), rank(before.Exceeds), "%+v", o)
		require.GreaterOrEqual(t, rank(fdpr.Jurisdiction(o.Case, o.Item).Subject), rank(subject), "%+v", o)
	}
}

func TestMoreFactsNeverReachLess(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		o := random(r)
		before := fdpr.Evaluate(o.Case, o.Item)
		more := o.Item
		switch r.IntN(3) {
		case 0:
			more.DirectProductOf = append(more.DirectProductOf[:len(more.DirectProductOf):len(more.DirectProductOf)], randomInput(r))
		case 1:
			more.Plant = plantOf(randomInput(r))
		case 2:
			more.Contains = []fdpr.Part{{Code: codeOf("3A991.a"), Plant: plantOf(randomInput(r))}}
		}
		after := fdpr.Evaluate(o.Case, more)
		require.Len(t, after, len(before))
		for i := range before {
			require.Equal(t, before[i].Rule, after[i].Rule)
			if before[i].Status == ecc.Applies {
				require.Equal(t, ecc.Applies, after[i].Status, before[i].Rule)
			}
			if before[i].Status == ecc.StatusUnknown {
				require.NotEqual(t, ecc.DoesNotApply, after[i].Status, before[i].Rule)
			}
		}
	}
}

func TestInputsStayAsTheyWere(t *testing.T) {
	o := with("3A001.a.7", "CN", line("3A001.a.7", "300"), line("", ""))
	o.Case.Item.Facts = map[string]string{"app_wt": "1"}
	want := o.Item
	want.USContent = append([]fdpr.Content{}, o.USContent...)
	r := fdpr.Jurisdiction(o.Case, o.Item)
	fdpr.License(o.Case, o.Item, r.Findings)
	fdpr.Reach(o.Case, o.Item)
	require.Equal(t, want, o.Item)
	require.Equal(t, map[string]string{"app_wt": "1"}, o.Case.Item.Facts)
}

func TestConcurrentUse(t *testing.T) {
	o := with("3B001.d.1", "CN", line("3A001.a.7", "300"), line("3A991.a", "10"))
	o.Parties = []ecc.Party{listed("Listed", 1, 4)}
	want := fdpr.Jurisdiction(o.Case, o.Item)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := fdpr.Jurisdiction(o.Case, o.Item); got.Subject != want.Subject || len(got.Findings) != len(want.Findings) {
				t.Error("another answer in parallel")
			}
		})
	}
	wg.Wait()
}

// Every rule leaves its findings whatever the case, so that one that vanishes is seen.
func TestEveryRuleAnswers(t *testing.T) {
	ids := func(o order) []string {
		var out []string
		r := fdpr.Jurisdiction(o.Case, o.Item)
		for _, f := range slices.Concat(r.Findings, fdpr.License(o.Case, o.Item, r.Findings), fdpr.Release(o.Case)) {
			out = append(out, f.Rule)
		}
		return out
	}
	want := []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN",
		"DEMINIMIS-A1", "DEMINIMIS-A2", "DEMINIMIS-A3", "DEMINIMIS-A4", "DEMINIMIS-A5", "DEMINIMIS-A6", "DEMINIMIS-A8", "DEMINIMIS-A9",
		"DEMINIMIS-B", "DEMINIMIS-10", "DEMINIMIS-25", "DEMINIMIS-SOFTWARE", "DEMINIMIS-REPORT", "DEMINIMIS-A7", "DEMINIMIS-ITAR",
		"FDP-B", "FDP-C", "FDP-D", "FDP-E1", "FDP-E2", "FDP-E3", "FDP-E3-FACILITY", "FDP-F", "FDP-G", "FDP-H", "FDP-I", "FDP-J", "FDP-K", "FDP-L", "FDP-INFORMED",
		"EXCLUDED-ITAR", "EXCLUDED-OTHER-AGENCY", "EXCLUDED-PRINTED", "EXCLUDED-PUBLISHED",
		"FDP-E1-LICENSE", "FDP-E2-LICENSE", "FDP-E3-LICENSE", "FDP-F-LICENSE", "FDP-F-LICENSE-CRIMEA", "FDP-G-LICENSE", "FDP-J-LICENSE", "DEMINIMIS-SOFTWARE-LICENSE",
		"EQUIPMENT-BASIS-NS", "EQUIPMENT-BASIS-RS",
		"ACT-NONE", "ACT-NONE-ENCRYPTED", "ACT-DEEMED-EXPORT", "ACT-DEEMED-REEXPORT", "ACT-NOT-DEEMED-A5", "ACT-NOT-DEEMED", "ACT-NOT-DEEMED-AUTHORIZED"}
	require.Equal(t, want, ids(foreign("EAR99", "US", "DE")))
	require.Equal(t, want, ids(order{}), "also when nothing at all is known")
	require.Equal(t, ecc.Unknown, fdpr.Jurisdiction(ecc.Case{Date: "2026-08-20"}, fdpr.Item{}).Subject)
	for _, f := range fdpr.Evaluate(ecc.Case{Date: "2026-08-20", From: "JP", Item: ecc.Item{MadeIn: "JP"}}, fdpr.Item{}) {
		if slices.Contains([]string{"FDP-B", "FDP-C", "FDP-D", "FDP-F", "FDP-J", "FDP-K"}, f.Rule) {
			require.Equal(t, "to", f.Lacks[0].Field, f.Rule)
		}
	}
	r := rand.New(rand.NewPCG(5, 6))
	for range 50 {
		require.Equal(t, want, ids(random(r)))
	}
}

// TestZeroValues: what nothing is known of reaches nowhere for certain, and is cleared nowhere.
func TestZeroValues(t *testing.T) {
	require.Equal(t, "unknown", fdpr.Relation(0).String())
	require.Equal(t, ecc.Unknown, fdpr.Result{}.Subject)
	require.Equal(t, ecc.Unknown, fdpr.Jurisdiction(ecc.Case{}, fdpr.Item{}).Subject)
}
