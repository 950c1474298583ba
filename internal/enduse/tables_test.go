package enduse

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/table"
	"github.com/stretchr/testify/require"
)

const law = "../../../shared/data/ear/2026-08-20"

// official reads a part of the regulations without its markup.
func official(t *testing.T, part string) string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(law, "part-"+part+".xml"))
	if err != nil {
		t.Skip("official files not at hand")
	}
	return html.UnescapeString(regexp.MustCompile(`<[^>]+>`).ReplaceAllString(string(raw), ""))
}

func TestTables(t *testing.T) {
	for name, text := range map[string]string{"countries": countriesTSV, "tariff": tariffTSV, "intelligence": intelligenceTSV, "supplement 2": supplement2TSV, "items": itemsTSV, "programs": programsTSV, "lists": listsTSV, "red flags": redFlagsTSV} {
		require.True(t, strings.HasPrefix(text, "# curated"), name)
	}
	for name, codes := range countrySets() {
		for _, code := range codes {
			require.True(t, country.Valid(code), name+" "+code)
		}
	}
	for name, codes := range sets(itemsTSV) {
		for _, text := range codes {
			code, err := ecc.Parse(strings.TrimPrefix(text, "-"))
			require.NoError(t, err, name)
			_, listed := ecc.Lookup(code.ECCN)
			require.True(t, listed, name+" "+text)
		}
	}
}

func TestCoded(t *testing.T) {
	for code, want := range map[string]ecc.Answer{
		"6A003.b.4": ecc.Yes, "6A003.a.3": ecc.No, "6A003.a": ecc.Unknown, "6A003": ecc.Unknown, "6A002": ecc.Yes, "8A002.d.1": ecc.Yes,
		"8A002": ecc.Unknown, "EAR99": ecc.No, "": ecc.Unknown,
	} {
		parsed, err := ecc.Parse(code)
		require.NoError(t, err)
		require.Equal(t, want, coded(parsed, "infrared_users"), code)
	}
}

func TestSupplement2(t *testing.T) {
	text := official(t, "744")
	_, text, _ = strings.Cut(text[strings.LastIndex(text, "Supplement No. 2 to Part 744—"):], "\n")
	text, _, _ = strings.Cut(text, "[85 FR")
	want := map[string]bool{} // whether the entry is limited
	for _, m := range regexp.MustCompile(`\([ivx]+\) (\d[A-E]\d{3}) ([^\n]*)`).FindAllStringSubmatch(text, -1) {
		want[m[1]] = regexp.MustCompile(`^Limited to|9A012\.a\.1`).MatchString(m[2])
	}
	got := map[string]bool{}
	for entry, s := range supplement2() {
		got[entry] = !slices.Equal(s.in, []string{"*"})
		require.Equal(t, len(s.ask) > 0, s.question != "", entry)
	}
	require.Equal(t, want, got)
}

func TestIntelligenceNames(t *testing.T) {
	text := official(t, "744")
	for row := range table.Rows(intelligenceTSV, 3) {
		require.Contains(t, text, row[0])
	}
}

func TestPrograms(t *testing.T) {
	text := official(t, "744")
	section := text[strings.Index(text, "§ 744.8 Restrictions"):]
	section, _, _ = strings.Cut(section, "Note 1 to paragraph (a)(1)")
	var want []string
	for _, m := range regexp.MustCompile(`\(([A-G])\)\s*\[([A-Z0-9 -]+)\]`).FindAllStringSubmatch(section, -1) {
		want = append(want, strings.ReplaceAll(m[2], " ", "-"))
	}
	require.Len(t, want, 14)
	for _, tag := range want {
		require.True(t, CountedProgram([]string{tag}), tag)
	}
	require.Len(t, programs(), len(want))
}

func TestWassenaarReports(t *testing.T) {
	text := official(t, "774")
	entry := regexp.MustCompile(`^\s*(\d[A-E]\d{3}) [A-Z“'\[]`)
	var want []string
	current := ""
	for line := range strings.Lines(text) {
		if m := entry.FindStringSubmatch(line); m != nil {
			current = m[1]
		}
		if strings.Contains(line, "743.1 ") && current != "" && !slices.Contains(want, current) {
			want = append(want, current)
		}
	}
	require.Equal(t, want, sets(itemsTSV)["wassenaar_reports"])
}
