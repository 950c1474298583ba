package exportscreen_test

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// settledElsewhere are facts that a classification or a name settles where nobody could tell.
var settledElsewhere = []string{"meets_3a090_a", "high_bandwidth_memory", "uae_approved_entities"}

// An answer that nobody knows never does better than both yes and no: over every
// golden verdict, each stated fact, end use and statement is turned to unknown.
func TestUnknownIsNeverTheBestAnswer(t *testing.T) {
	engine := newEngine(t)
	for _, g := range goldens(t) {
		for i, name := range spots(t, g.Transaction) {
			clears := func(answer string) bool {
				tx, err := exportscreen.DecodeTransaction(g.Transaction)
				require.NoError(t, err)
				put(&tx, i, answer)
				v, err := engine.Determine(context.Background(), tx)
				require.NoError(t, err)
				return v.Outcome.Clear()
			}
			if !slices.Contains(settledElsewhere, name) && clears("unknown") {
				require.True(t, clears("yes") && clears("no"), "%s: unknown %s clears, and yes or no does not", g.ID, name)
			}
		}
	}
}

// spots names what a transaction answers with yes or no, in an order that put follows.
func spots(t *testing.T, raw json.RawMessage) []string {
	t.Helper()
	tx, err := exportscreen.DecodeTransaction(raw)
	require.NoError(t, err)
	return put(&tx, -1, "")
}

// put sets the answer at a place and names all places.
func put(tx *exportscreen.Transaction, at int, answer string) []string {
	var out []string
	facts := func(of string, facts map[string]string) {
		for _, name := range sorted(facts) {
			if f, ok := ecc.FactByName(of, name); ok && f.Type == "yes_no" {
				if len(out) == at {
					facts[name] = answer
				}
				out = append(out, name)
			}
		}
	}
	answers := func(of map[string]exportscreen.Answer) {
		for _, name := range sorted(of) {
			if len(out) == at {
				of[name] = map[string]exportscreen.Answer{"yes": exportscreen.Yes, "no": exportscreen.No}[answer]
			}
			out = append(out, name)
		}
	}
	for i := range tx.Items {
		facts("item", tx.Items[i].Facts)
	}
	for i := range tx.Parties {
		facts("party", tx.Parties[i].Facts)
	}
	answers(tx.EndUse)
	answers(tx.Statements)
	return out
}

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
