package ecc_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
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
	}
	facts[0].NeededBy[0] = "changed"
	require.NotEqual(t, "changed", ecc.Facts()[0].NeededBy[0])
}
