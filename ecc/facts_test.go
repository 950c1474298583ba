package ecc_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

func TestFacts(t *testing.T) {
	facts := ecc.Facts()
	require.True(t, slices.IsSortedFunc(facts, func(a, b ecc.Fact) int { return strings.Compare(a.Name, b.Name) }))
	for _, f := range facts {
		require.Regexp(t, `^((end_use|statements)\.)?[a-z][a-z0-9_]*$`, f.Name)
		require.Contains(t, []string{"item", "party", "transaction"}, f.Of, f.Name)
		require.Contains(t, []string{"yes_no", "decimal", "text"}, f.Type, f.Name)
		require.True(t, strings.HasSuffix(f.Question, "?"), f.Name)
		require.NotEmpty(t, f.Citation, f.Name)
		require.NotEmpty(t, f.NeededBy, f.Name)
	}
	facts[0].NeededBy[0] = "changed"
	require.NotEqual(t, "changed", ecc.Facts()[0].NeededBy[0])
}

// TestFactsAgree holds the tables to one meaning for each name: whoever answers
// the question of one rule must not be asked another by the next.
func TestFactsAgree(t *testing.T) {
	tables, err := filepath.Glob("data/facts_*.tsv")
	require.NoError(t, err)
	require.NotEmpty(t, tables)
	first := map[string][]string{}
	questions := map[string]string{}
	for _, name := range tables {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		for row := range table.Rows(string(content), 7) {
			fact, meaning := row[0], row[1:5]
			if _, ok := first[fact]; !ok {
				first[fact] = meaning
			}
			require.Equal(t, first[fact], meaning, "%s: %s", name, fact)
			asked, ok := questions[row[1]+row[4]]
			require.True(t, !ok || asked == fact, "%s: %s and %s ask the same", name, asked, fact)
			questions[row[1]+row[4]] = fact
		}
	}
}
