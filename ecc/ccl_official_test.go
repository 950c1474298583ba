package ecc_test

import (
	"fmt"
	"html"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// The tests of this file read the official text a second time, as naively as
// can be, without the generator's reader and grammar.

var (
	rawHeading = regexp.MustCompile(`<(?:FP-2|FP-1|P)><B>(\d[A-E]\d{3})\b`)
	rawRow     = regexp.MustCompile(`(?s)<TR>\s*<TD[^>]*>(.*?)</TD>\s*(?:<TD[^>]*>(.*?)</TD>)?`)
	rawEmpty   = regexp.MustCompile(`<TD[^>]*/>`)
	rawTag     = regexp.MustCompile(`<[^>]*>`)
	rawColumn  = regexp.MustCompile(`\b([A-Z]{2}) Column (\d)`)
	rawEntire  = regexp.MustCompile(`^([A-Z]{2}) appl(?:y|ies)(?: to)? (?:the )?entire entry\.?$`)
)

func rawText(s string) string {
	return strings.Join(strings.Fields(html.UnescapeString(rawTag.ReplaceAllString(s, " "))), " ")
}

// rawEntries cuts the file at the bold headings.
func rawEntries(t *testing.T) map[string]string {
	content, err := os.ReadFile("../../shared/data/ear/2026-08-20/part-774.xml")
	if os.IsNotExist(err) {
		t.Skip("official files not at hand")
	}
	require.NoError(t, err)
	text := rawEmpty.ReplaceAllString(string(content), "<TD></TD>")
	text = text[:strings.Index(text, `N="Supplement No. 2 to Part 774"`)]
	heads := rawHeading.FindAllStringSubmatchIndex(text, -1)
	out := map[string]string{}
	for i, h := range heads {
		end := len(text)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		out[text[h[2]:h[3]]] = text[h[0]:end]
	}
	return out
}

// differences are the entries whose chart columns the naive reading gets wrong, and why.
var differences = map[string]string{
	"1C351": "the AT row says Column 1 without its reason",
	"0A919": "the RS row stands for § 742.6(a)(1) on export and (a)(3) on reexport",
	"1D018": "the right cell of the MT row is empty",
}

func TestChartColumnsAgainstOfficialText(t *testing.T) {
	raw := rawEntries(t)
	require.Equal(t, 638, len(raw))
	for e := range ecc.Entries() {
		t.Run(e.ECCN(), func(t *testing.T) {
			text, ok := raw[e.ECCN()]
			require.True(t, ok)
			if i := strings.Index(text, "List Based License"); i > 0 {
				text = text[:i]
			}
			naive := map[string]bool{}
			for _, row := range rawRow.FindAllStringSubmatch(text, -1) {
				for _, m := range rawColumn.FindAllStringSubmatch(rawText(row[1]+" | "+row[2]), -1) {
					naive[m[1]+m[2]] = true
				}
			}
			coded := map[string]bool{}
			for _, c := range e.Controls() {
				if len(c.Place) == 3 {
					coded[c.Place] = true
				}
			}
			if why := differences[e.ECCN()]; why != "" {
				require.NotEqual(t, naive, coded, "the difference is gone: %s", why)
				return
			}
			require.Equal(t, naive, coded)
		})
	}
}

// Rows on the entire entry have no paragraph and no condition; every paragraph
// of the entry that a row names is in the row's coding.
func TestControlRowsAgainstOfficialText(t *testing.T) {
	raw := rawEntries(t)
	entire, partial := 0, 0
	for e := range ecc.Entries() {
		own := regexp.MustCompile(`\b` + e.ECCN() + `\.([a-z](?:\.[0-9a-z]{1,2})*)\b`)
		text := raw[e.ECCN()]
		if i := strings.Index(text, "List Based License"); i > 0 {
			text = text[:i]
		}
		n := 0
		for _, row := range rawRow.FindAllStringSubmatch(text, -1) {
			n++
			if n == 3 && e.ECCN() == "1C351" {
				n++ // a sentence between two tables is row 3
			}
			what := rawText(row[1])
			var coded []ecc.Control
			for _, c := range e.Controls() {
				if c.Row == fmt.Sprint(n) {
					coded = append(coded, c)
				}
			}
			if m := rawEntire.FindStringSubmatch(what); m != nil {
				entire++
				for _, c := range coded {
					require.Equal(t, m[1], c.Reason, "%s row %d", e.ECCN(), n)
					require.Empty(t, c.In, "%s row %d", e.ECCN(), n)
					require.Empty(t, c.Out, "%s row %d", e.ECCN(), n)
					require.Empty(t, c.When, "%s row %d", e.ECCN(), n)
				}
				require.NotEmpty(t, coded, "%s row %d", e.ECCN(), n)
				continue
			}
			if e.ECCN() == "2B009" {
				continue // every item of the entry has 2B009.a, so only 2B109 is left to ask for
			}
			var have []string
			for _, c := range coded {
				have = append(append(have, c.In...), c.Out...)
				have = append(have, strings.FieldsFunc(c.When, func(r rune) bool { return strings.ContainsRune("() &", r) })...)
			}
			for _, m := range own.FindAllStringSubmatch(what, -1) {
				partial++
				require.True(t, slices.ContainsFunc(have, func(p string) bool {
					return p == m[1] || strings.HasPrefix(p, m[1]+".") || strings.TrimLeft(p, "-?") == e.ECCN()+"."+m[1]
				}), "%s row %d names .%s: %q is coded %v", e.ECCN(), n, m[1], what, have)
			}
		}
	}
	require.Equal(t, 1096, entire)
	require.Greater(t, partial, 200)
}

// Every row of every control table has a coding: none is left out.
func TestEveryRowIsCoded(t *testing.T) {
	raw := rawEntries(t)
	rows := 0
	for e := range ecc.Entries() {
		text := raw[e.ECCN()]
		if i := strings.Index(text, "List Based License"); i > 0 {
			text = text[:i]
		}
		coded := map[string]bool{}
		for _, c := range e.Controls() {
			coded[c.Row] = true
			require.NotEqual(t, "uncoded", c.Place)
		}
		n := 0
		for _, row := range rawRow.FindAllStringSubmatch(text, -1) {
			n++
			if rawText(row[1]) != "" { // 5D001 sets a note as a row
				require.True(t, coded[fmt.Sprint(n)], "%s row %d", e.ECCN(), n)
			}
		}
		rows += n
	}
	require.Greater(t, rows, 1540)
}
