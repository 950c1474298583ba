package ecc_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// misprints are what the official text has for codes of computing_z.tsv.
var misprints = map[string]string{"4A090a": "4A090.a", "5D002.a.3a": "5D002.a.3.a", "4A003.b or .c": "4A003.b or 4A003.c"}

// TestDotZAgainstOfficialText finds what computing_z.tsv says of each paragraph in its official text.
func TestDotZAgainstOfficialText(t *testing.T) {
	raw := rawEntries(t)
	table, err := os.ReadFile("data/computing_z.tsv")
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSpace(string(table)), "\n")[2:] {
		row := strings.Split(line, "\t")
		for level, code := range row[:2] {
			eccn, paragraph, _ := strings.Cut(code, ".")
			text := rawText(raw[eccn][strings.LastIndex(raw[eccn], "Items:"):])
			at := max(strings.Index(text, " "+paragraph+" "), strings.Index(text, " "+paragraph+". "))
			require.Positive(t, at, code)
			text, _, _ = strings.Cut(text[at+2:], " z.")
			for from, to := range misprints {
				text = strings.ReplaceAll(text, from, to)
			}
			for _, described := range strings.Fields(row[2]) {
				if row[3] == "other" {
					described = "All other commodities"
				}
				require.Contains(t, text, described, code)
			}
			require.Contains(t, text, []string{"090.a", "090.b"}[level], code)
			require.NotContains(t, text, []string{"090.b", "090.a"}[level], code)
		}
	}
}

// TestBoundsAgainstOfficialText finds the figures of 3A090 in its official text.
func TestBoundsAgainstOfficialText(t *testing.T) {
	text := rawText(rawEntries(t)["3A090"])
	for _, bound := range []string{
		"of 4800 or more;", "of 1600 or more", "of 5.92 or more.", "of 2400 or more and less than 4800", "of 1.6 or more and less than 5.92,",
		"of 3.2 or more and less than 5.92.", "greater than 2 gigabytes", "below 30 billion", "35 billion", "40 billion",
	} {
		require.Contains(t, text, bound)
	}
}
