package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/stretchr/testify/require"
)

// Lists read from the text by hand: their size, some that are on them and some that just are not.
func TestCountryLists(t *testing.T) {
	for _, c := range []struct {
		list    ecc.CountryList
		size    int
		in, out []string
	}{
		{ecc.ENCFavorable, 36, []string{"TR", "CY", "JP", "GI"}, []string{"KR", "IN", "IL", "MX", "US"}},
		{ecc.AIAuthorization, 19, []string{"US", "PR", "TW", "KR", "ES"}, []string{"CH", "AT", "PT", "IL", "IN", "HK"}},
		{ecc.ComputerTier1, 143, []string{"SG", "ER", "VE", "NI", "SZ", "GI"}, []string{"CA", "IN", "IL", "CN", "CU", "SS", "MK"}},
		{ecc.ComputerTier3, 50, []string{"IN", "IL", "CN", "HK", "MO", "MK", "XK", "RU", "AE"}, []string{"SG", "CU", "IR", "KP", "SY", "US"}},
		{ecc.EquipmentPartners, 33, []string{"JP", "NL", "LI", "GI"}, []string{"KR", "TW", "CY", "MT", "TR", "US", "IL"}},
		{ecc.NuclearSpared, 24, []string{"SM", "VA", "TR", "FI"}, []string{"CH", "KR", "PL", "IN"}},
		{ecc.UNArmsEmbargo, 10, []string{"CF", "CD", "ER", "IR", "IQ", "LB", "LY", "KP", "SO", "SD"}, []string{"SS", "YE", "RU", "CN", "ZW"}},
		{ecc.SanctionsPartners, 38, []string{"KR", "TW", "LI", "CH", "MT", "CY", "GL"}, []string{"US", "TR", "SG", "IL", "AL"}},
		{ecc.ControlledCountries, 22, []string{"CU", "UA", "AL", "MO", "HK", "CN"}, []string{"YE", "NI", "VE", "LY", "US"}},
		{ecc.NATO, 28, []string{"US", "TR", "AL", "GL"}, []string{"SE", "FI", "ME", "MK", "IE", "AT"}},
		{"", 0, nil, []string{"US", ""}},
	} {
		require.Len(t, c.list.Countries(), c.size, c.list)
		for _, code := range c.list.Countries() {
			require.True(t, country.Valid(code))
		}
		for _, code := range c.in {
			require.True(t, c.list.Has(code), "%s %s", c.list, code)
		}
		for _, code := range append(c.out, "", "XX") {
			require.False(t, c.list.Has(code), "%s %s", c.list, code)
		}
	}
}
