package ecc_test

import (
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/stretchr/testify/require"
)

var columns = strings.Fields("CB1 CB2 CB3 NP1 NP2 NS1 NS2 MT1 RS1 RS2 FC1 CC1 CC2 CC3 AT1 AT2")

// Cells read from supplement no. 1 to part 738 by hand, on both sides of a mark.
func TestChartRequires(t *testing.T) {
	for _, c := range []struct {
		country, column string
		want            ecc.Answer
	}{
		{"CA", "CB1", ecc.Yes}, {"CA", "CB2", ecc.No}, {"CA", "RS2", ecc.No}, {"CA", "FC1", ecc.Yes}, {"CA", "CC1", ecc.No}, {"CA", "NS1", ecc.No},
		{"AU", "CB1", ecc.Yes}, {"AU", "NS1", ecc.No}, {"AU", "MT1", ecc.No}, {"GB", "CB1", ecc.Yes}, {"GB", "RS1", ecc.No},
		{"DE", "CB1", ecc.Yes}, {"DE", "CB2", ecc.No}, {"DE", "NS1", ecc.Yes}, {"DE", "NS2", ecc.No}, {"DE", "MT1", ecc.Yes}, {"DE", "RS1", ecc.Yes}, {"DE", "RS2", ecc.No}, {"DE", "CC1", ecc.No},
		{"CN", "CB3", ecc.Yes}, {"CN", "NP2", ecc.Yes}, {"CN", "RS2", ecc.Yes}, {"CN", "FC1", ecc.No}, {"CN", "CC1", ecc.Yes}, {"CN", "CC2", ecc.No}, {"CN", "CC3", ecc.Yes}, {"CN", "AT1", ecc.No},
		{"IN", "CB2", ecc.No}, {"IN", "NP1", ecc.Yes}, {"IN", "NS1", ecc.Yes}, {"IN", "NS2", ecc.No}, {"IN", "RS1", ecc.Yes}, {"IN", "RS2", ecc.No}, {"IN", "CC1", ecc.No},
		{"MX", "NS1", ecc.Yes}, {"MX", "NS2", ecc.No}, {"MX", "FC1", ecc.Yes}, {"MX", "CC1", ecc.Yes}, {"MX", "CC2", ecc.No}, {"MX", "CC3", ecc.Yes}, {"MX", "NP1", ecc.No},
		{"VE", "NP2", ecc.Yes}, {"VE", "FC1", ecc.Yes}, {"VE", "AT1", ecc.No}, {"TW", "CB3", ecc.Yes}, {"TW", "NP2", ecc.No},
		{"UA", "CB2", ecc.No}, {"UA", "NS2", ecc.Yes}, {"UA", "CC2", ecc.Yes}, {"UA", "CC3", ecc.No}, {"KZ", "NP1", ecc.No}, {"KZ", "CC2", ecc.Yes},
		{"RU", "CC2", ecc.Yes}, {"RU", "CC3", ecc.No}, {"BR", "NP1", ecc.No}, {"BR", "FC1", ecc.Yes}, {"ZA", "NS2", ecc.No}, {"AL", "CC1", ecc.No},
		{"TR", "NS2", ecc.No}, {"IL", "NP2", ecc.Yes}, {"PK", "NP2", ecc.Yes}, {"KH", "CB3", ecc.No}, {"VN", "CB3", ecc.Yes},
		// Territories follow their country; Macau and Liechtenstein have rows.
		{"HK", "NP2", ecc.Yes}, {"HK", "CC2", ecc.No}, {"MO", "NS2", ecc.Yes}, {"KY", "NS1", ecc.No}, {"GL", "NS1", ecc.Yes}, {"GL", "NS2", ecc.No}, {"LI", "RS1", ecc.Yes}, {"LI", "RS2", ecc.No},
		// What the chart does not answer.
		{"CU", "NS1", ecc.Unknown}, {"IR", "AT1", ecc.Unknown}, {"KP", "CB1", ecc.Unknown}, {"SY", "CB1", ecc.Unknown},
		{"US", "CB1", ecc.Unknown}, {"PR", "CB1", ecc.Unknown}, {"AQ", "CB1", ecc.Unknown}, {"", "CB1", ecc.Unknown}, {"cn", "CB1", ecc.Unknown},
		{"CN", "NS3", ecc.Unknown}, {"CN", "", ecc.Unknown}, {"CN", "SS1", ecc.Unknown},
	} {
		require.Equal(t, c.want, ecc.ChartRequires(c.country, c.column), "%s %s", c.country, c.column)
	}
}

func TestChartReferral(t *testing.T) {
	require.Equal(t, []string{"15 CFR part 746"}, ecc.ChartReferral("CU"))
	require.Equal(t, []string{"15 CFR part 746"}, ecc.ChartReferral("IR"))
	require.Equal(t, []string{"15 CFR 742.19", "15 CFR 746.4"}, ecc.ChartReferral("KP"))
	require.Equal(t, []string{"15 CFR 746.9"}, ecc.ChartReferral("SY"))
	require.Empty(t, ecc.ChartReferral("RU"))
	require.Empty(t, ecc.ChartReferral("US"))
}

func TestChartNotes(t *testing.T) {
	numbers := func(code string) []string {
		var out []string
		for _, n := range ecc.ChartNotes(code) {
			require.NotEmpty(t, n.Summary)
			require.NotEmpty(t, n.Citations)
			out = append(out, n.Number)
		}
		return out
	}
	require.Equal(t, []string{"2", "3", "4"}, numbers("CY"))
	require.Equal(t, []string{"3", "4"}, numbers("KR"))
	require.Equal(t, []string{"3"}, numbers("JP"))
	require.Equal(t, []string{"5"}, numbers("LI"))
	require.Equal(t, []string{"6"}, numbers("BY"))
	require.Equal(t, []string{"7"}, numbers("IN"))
	require.Equal(t, []string{"10"}, numbers("GB"))
	require.Equal(t, []string{"10"}, numbers("GI"), "a territory's footnotes are its country's")
	require.Empty(t, numbers("TR"))
	require.Empty(t, numbers("US"))
	ecc.ChartNotes("CY")[0].Citations[0] = "changed"
	require.Equal(t, "15 CFR 742.4(a)", ecc.ChartNotes("CY")[0].Citations[0])
}

var (
	row  = regexp.MustCompile(`(?s)<TR>(.*?)</TR>`)
	cell = regexp.MustCompile(`(?s)<TD[^>]*?(?:/>|>(.*?)</TD>)`)
	sup  = regexp.MustCompile(`(?s)<(?:SU|sup)>(.*?)</(?:SU|sup)>`)
	tag  = regexp.MustCompile(`<[^>]*>`)
)

// All cells once more, read from the raw text by pattern instead of by the reader of the generator.
func TestChartAgainstText(t *testing.T) {
	raw, err := os.ReadFile("../../shared/data/ear/2026-08-20/part-738.xml")
	if os.IsNotExist(err) {
		t.Skip("official files not at hand")
	}
	require.NoError(t, err)
	_, text, found := strings.Cut(string(raw), `N="Supplement No. 1 to Part 738"`)
	require.True(t, found)
	destinations, referrals, marks := 0, 0, 0
	for _, m := range row.FindAllStringSubmatch(text, -1) {
		cells := cell.FindAllStringSubmatch(m[1], -1)
		if len(cells) < 2 {
			continue
		}
		name := strings.TrimSpace(html.UnescapeString(tag.ReplaceAllString(sup.ReplaceAllString(cells[0][1], ""), "")))
		code, ok := country.Code(name)
		require.True(t, ok, name)
		destinations++
		if len(cells) == 2 {
			referrals++
			require.NotEmpty(t, ecc.ChartReferral(code), name)
			continue
		}
		require.Len(t, cells, 17, name)
		for i, column := range columns {
			want := ecc.No
			if strings.TrimSpace(cells[i+1][1]) == "X" {
				want = ecc.Yes
				marks++
			}
			require.Equal(t, want, ecc.ChartRequires(code, column), "%s %s", name, column)
		}
		var notes []string
		for _, n := range sup.FindAllStringSubmatch(cells[0][1], -1) {
			notes = append(notes, n[1])
		}
		got := ecc.ChartNotes(code)
		require.Len(t, got, len(notes), name)
		for i := range notes {
			require.Equal(t, notes[i], got[i].Number, name)
		}
	}
	require.Equal(t, []int{200, 4, 1788}, []int{destinations, referrals, marks})
}
