package ecc_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// sourceOf740 is the text of the files that hold part 740.
func sourceOf740(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("s740*.go")
	require.NoError(t, err)
	var out strings.Builder
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		out.Write(text)
	}
	return out.String()
}

// Every entry and paragraph that the code and the tables of part 740 name stands
// on the Commerce Control List, but for those that only the sections name.
func TestExceptionsNameRealEntries(t *testing.T) {
	sensitive, err := os.ReadFile(filepath.Join("data", "s740_sensitive.tsv"))
	require.NoError(t, err)
	missing := []string{}
	for _, name := range regexp.MustCompile(`\b[0-9][A-E][0-9]{3}(\.[a-z0-9]+)*\b`).FindAllString(sourceOf740(t)+string(sensitive), -1) {
		code, err := ecc.Parse(name)
		require.NoError(t, err, name)
		entry, ok := ecc.Lookup(code.ECCN)
		if !ok || !entry.HasParagraph(code.Paragraph) {
			missing = append(missing, name)
		}
	}
	slices.Sort(missing)
	require.Equal(t, []string{"1C012", "4A003.z.4", "5A004.z.3"}, slices.Compact(missing)) // supplement no. 6 to part 774, §§ 740.7(b)(1), 740.17(b)(3)(iii)(B)
}

// Every fact of the catalogue's part on license exceptions is asked for by name.
func TestExceptionFactsAreUsed(t *testing.T) {
	source := sourceOf740(t)
	table, err := os.ReadFile(filepath.Join("data", "facts_exceptions.tsv"))
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSpace(string(table)), "\n")[2:] {
		name, _, _ := strings.Cut(line, "\t")
		if name == ecc.FactOrderValue || name == ecc.FactParcelValue || strings.HasPrefix(name, "on_") {
			continue // named by constants, and by the list
		}
		require.Contains(t, source, `"`+name+`"`)
	}
}
