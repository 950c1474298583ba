package census

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

// TestEveryRowTells holds each row of the table of words to being met by its own
// words, once, and to giving a reason.
func TestEveryRowTells(t *testing.T) {
	seen := map[string]bool{}
	for row := range table.Rows(wordsTSV, 5) {
		require.False(t, seen[row[0]], "twice: %s", row[0])
		seen[row[0]] = true
		require.NotEmpty(t, row[4], row[0])
		r := read("kestrel " + row[0] + " kestrel")
		found := false
		for _, h := range r.hits {
			found = found || h.row.words == row[0]
		}
		require.True(t, found, "%q is not met by its own words", row[0])
	}
}

func TestNamesOfPersons(t *testing.T) {
	seen := map[string]bool{}
	for row := range table.Rows(personsTSV, 2) {
		require.False(t, seen[row[0]], row[0])
		seen[row[0]] = true
		require.NotEmpty(t, row[1])
		require.Equal(t, strings.ToLower(row[0]), row[0])
		require.Empty(t, loaded().words[row[0]], "%s is a word of the other table, too", row[0])
	}
}
