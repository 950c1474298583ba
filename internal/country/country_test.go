package country_test

import (
	"os"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/ecfr"
	"github.com/stretchr/testify/require"
)

func TestCode(t *testing.T) {
	for name, want := range map[string]string{
		"Burma": "MM", "MYANMAR": "MM", "Korea, North": "KP", "SOUTH KOREA": "KR", "Korea (Republic of)": "KR",
		"Türkiye": "TR", "TURKIYE": "TR", "TU\u0308RKI\u0307YE": "TR", "Turkey": "TR", "Hong Kong": "HK", "CHINA, PEOPLE'S REPUBLIC OF": "CN",
		"China, People’s Republic of": "CN", "RUSSIA": "RU", "Curaçao": "CW", "Curacao": "CW", "Cote d'lvoire": "CI", "Côte d’Ivoire": "CI",
		"Seycheles": "SC", "Seychelles": "SC", "The Bahamas": "BS", "Bahamas, The": "BS", "Bahamas (The)": "BS", "Gambia (The)": "GM",
		"Bosnia & Herzegovina": "BA", "Saint Kitts & Nevis": "KN", "St. Lucia": "LC", "Swaziland": "SZ",
		"Macedonia (The Former Yugoslav Republic of)": "MK", "Micronesia, Federated States of": "FM", "Micronesia (Federated State of)": "FM",
		"Congo (Democratic Republic of)": "CD", "Congo (Republic of the)": "CG", "Crimea region of Ukraine": "UA", "Kosovo": "XK",
		"U.S.": "US", "Guinea": "GN", "Guinea-Bissau": "GW", "Equatorial Guinea": "GQ", "Niger": "NE", "Nigeria": "NG",
	} {
		got, ok := country.Code(name)
		require.True(t, ok, name)
		require.Equal(t, want, got, name)
	}
}

func TestCodeRefuses(t *testing.T) {
	for _, name := range []string{"", "the", "Korea", "Congo", "Virgin Islands", "Atlantis", "Chinaa", "CN ", "Saint Martin"} {
		_, ok := country.Code(name)
		require.False(t, ok, name)
	}
}

func TestFindRegion(t *testing.T) {
	p, ok := country.Find("CRIMEA REGION OF UKRAINE")
	require.True(t, ok)
	require.Equal(t, country.Place{Code: "UA", Region: "crimea"}, p)
	p, ok = country.Find("Ukraine")
	require.True(t, ok)
	require.Equal(t, country.Place{Code: "UA"}, p)
}

func TestTable(t *testing.T) {
	codes := country.Codes()
	require.Len(t, codes, 250, "249 of ISO 3166-1 and XK")
	require.IsIncreasing(t, codes)
	for _, c := range codes {
		require.True(t, country.Valid(c))
		require.Regexp(t, `^[A-Z]{2}$`, c)
		require.NotEmpty(t, country.Name(c))
		back, ok := country.Code(country.Name(c))
		require.True(t, ok, c)
		require.Equal(t, c, back)
		if of := country.Treatment(c); of != "" {
			require.Equal(t, of, country.Treatment(of), "%s: the country it follows stands for itself", c)
		}
	}
	codes[0] = "!!"
	require.Equal(t, "AD", country.Codes()[0], "the caller's copy is its own")
	for _, c := range []string{"", "us", "UK", "EU", "XX", "USA"} {
		require.False(t, country.Valid(c), c)
		require.Empty(t, country.Name(c))
		require.Empty(t, country.Treatment(c))
	}
}

// Section 738.3(b), with the Cayman Islands and Liechtenstein as its own examples.
func TestTreatment(t *testing.T) {
	for code, want := range map[string]string{
		"KY": "GB", "LI": "CH", "HK": "CN", "MO": "MO", "TW": "TW", "GF": "FR", "RE": "FR", "NC": "FR", "GL": "DK", "FO": "DK",
		"IM": "GB", "JE": "GB", "GI": "GB", "BQ": "NL", "AW": "AW", "CW": "CW", "SX": "SX", "MF": "FR", "TK": "NZ", "NF": "AU", "SJ": "NO",
		"AX": "FI", "XK": "XK", "EH": "EH", "VA": "VA", "PS": "", "AQ": "", "CK": "", "PR": "US", "CN": "CN",
	} {
		require.Equal(t, want, country.Treatment(code), code)
	}
}

func TestPartOfUnitedStates(t *testing.T) {
	var parts []string
	for _, c := range country.Codes() {
		if country.PartOfUnitedStates(c) {
			parts = append(parts, c)
		}
	}
	require.Equal(t, []string{"AS", "GU", "MP", "PR", "UM", "US", "VI"}, parts)
}

// Every heading of the Entity List, the Unverified List and the military end-user list is a place we know.
func TestHeadingsOfLists(t *testing.T) {
	f, err := os.Open("../../../shared/data/ear/2026-08-20/part-744.xml")
	if os.IsNotExist(err) {
		t.Skip("official files not at hand")
	}
	require.NoError(t, err)
	defer f.Close()
	divisions, err := ecfr.Read(f)
	require.NoError(t, err)
	seen := map[string]int{}
	for _, d := range divisions {
		switch d.N {
		case "Supplement No. 4 to Part 744", "Supplement No. 6 to Part 744", "Supplement No. 7 to Part 744":
		default:
			continue
		}
		for _, b := range d.Blocks {
			for _, r := range b.Rows {
				name := r.Cells[0].Text()
				if len(r.Cells) == 1 || name == "" || name == "Country" {
					continue // a footnote, a further row of the country above, the header
				}
				_, ok := country.Find(name)
				require.True(t, ok, "%s: %q", d.N, name)
				seen[d.N]++
			}
		}
	}
	require.Len(t, seen, 3)
}

func FuzzCode(f *testing.F) {
	for _, s := range []string{"China (PRC)", "TÜRKİYE", "St. Vincent & the Grenadines", "\xff\u0301'", "Crimea"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		code, ok := country.Code(name)
		require.Equal(t, ok, country.Valid(code))
		again, okAgain := country.Code(" " + strings.ToUpper(name) + " ")
		if ok && isASCII(name) {
			require.True(t, okAgain)
			require.Equal(t, code, again)
		}
	})
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > 127 }) < 0
}
