package ecc_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/stretchr/testify/require"
)

// Memberships read from supplement no. 1 to part 740 by hand.
func TestGroups(t *testing.T) {
	for code, want := range map[string]string{
		"MO": "D:1 D:3 D:4", "CN": "D:1 D:3 D:4 D:5", "HK": "D:1 D:3 D:4 D:5", "IL": "A:6 B D:2 D:3 D:4", "TW": "A:6 B D:3", "IN": "A:1 A:2 A:3 A:5 B",
		"MX": "A:1 A:3 A:4 A:6 B", "CY": "A:3 A:4 A:6 B", "MT": "A:3 A:4 A:6 B", "UA": "A:2 A:3 A:4 B", "AE": "A:5 B", "KZ": "A:4 D:1 D:3",
		"NI": "D:1 D:5", "VE": "D:1 D:2 D:3 D:4 D:5", "ZW": "B D:5", "KH": "D:1", "LA": "D:1", "YE": "D:1 D:3 D:4", "GE": "D:1 D:3", "AL": "A:6 B", "SG": "A:6 B",
		"ZA": "A:1 A:2 A:4 A:6 B", "RU": "D:1 D:2 D:3 D:4 D:5", "BY": "D:1 D:2 D:3 D:4 D:5", "PK": "B D:2 D:3 D:4", "MM": "D:1 D:3 D:5", "ET": "B", "HT": "B D:5", "LB": "B D:3 D:4 D:5",
		"CU": "D:2 D:3 D:5 E:2", "IR": "D:2 D:3 D:4 D:5 E:1", "KP": "D:1 D:2 D:3 D:4 D:5 E:1", "SY": "D:3 D:4 D:5 E:1",
		"US": "A:1 A:2 A:3 A:4 B", "PR": "A:1 A:2 A:3 A:4 B", "LI": "A:1 A:2 A:3 A:4 A:5 B", "GI": "A:1 A:2 A:3 A:4 A:5 B", "XK": "B",
		"PS": "", "AQ": "", "": "", "XX": "",
	} {
		require.Equal(t, strings.Fields(want), append([]string{}, ecc.Groups(code)...), code)
	}
}

func TestInGroup(t *testing.T) {
	require.True(t, ecc.InGroup("HK", "D:5"))
	require.False(t, ecc.InGroup("MO", "D:5"))
	require.True(t, ecc.InGroup("MO", "D"))
	require.True(t, ecc.InGroup("CU", "E"))
	require.False(t, ecc.InGroup("CU", "E:1"))
	require.True(t, ecc.InGroup("IR", "E:1"))
	require.False(t, ecc.InGroup("IQ", "E"))
	require.True(t, ecc.InGroup("AE", "A"))
	require.False(t, ecc.InGroup("AE", "A:6"))
	require.False(t, ecc.InGroup("FR", "D"))
	require.False(t, ecc.InGroup("", "A"))
	for _, group := range []string{"", "C", "A:7", "D:", "d:1"} {
		require.False(t, ecc.InGroup("RU", group), group)
	}
	groups := ecc.Groups("FR")
	groups[0] = "E:1"
	require.False(t, ecc.InGroup("FR", "E"))
}

func TestGroupSizes(t *testing.T) {
	sizes := map[string]int{}
	for _, code := range country.Codes() {
		if country.Treatment(code) != code {
			continue
		}
		for _, g := range ecc.Groups(code) {
			sizes[g]++
		}
	}
	require.Equal(t, map[string]int{"A:1": 40, "A:2": 34, "A:3": 42, "A:4": 45, "A:5": 38, "A:6": 8, "B": 173, "D:1": 24, "D:2": 10, "D:3": 36, "D:4": 21, "D:5": 22, "E:1": 3, "E:2": 1}, sizes)
}

func TestGroupNotes(t *testing.T) {
	numbers := func(code, group string) (out []string) {
		for _, n := range ecc.GroupNotes(code, group) {
			require.NotEmpty(t, n.Summary)
			out = append(out, n.Number)
		}
		return out
	}
	require.Equal(t, []string{"5"}, numbers("AE", "A:5"))
	require.Equal(t, []string{"2", "4"}, numbers("UA", "A:2"))
	require.Equal(t, []string{"1"}, numbers("NI", "D:5"))
	require.Equal(t, []string{"1"}, numbers("CU", "E:2"))
	require.Equal(t, []string{"2", "1"}, numbers("SY", "E:1"))
	require.Empty(t, numbers("NI", "D:1"))
	require.Empty(t, numbers("NI", "E:1"))
	require.Empty(t, numbers("NI", ""))
}

// An independent transcription, by ISO code.
func TestGroupsAgainstTranscription(t *testing.T) {
	raw, err := os.ReadFile("../../shared/data/ear/country-groups-iso2-2026-09-24.json")
	if os.IsNotExist(err) {
		t.Skip("official files not at hand")
	}
	require.NoError(t, err)
	var file struct{ Membership map[string][]string }
	require.NoError(t, json.Unmarshal(raw, &file))
	for _, code := range file.Membership["_B_only"] {
		file.Membership[code] = []string{"B"}
	}
	delete(file.Membership, "_B_only")
	for _, code := range country.Codes() {
		if country.Treatment(code) != code {
			continue // the transcription has no territories
		}
		want := slices.Sorted(slices.Values(file.Membership[code]))
		require.Equal(t, want, ecc.Groups(code), code)
		delete(file.Membership, code)
	}
	require.Empty(t, file.Membership)
}

// TestInGroupIsTheTable holds the sets of bits against the table they are made of.
func TestInGroupIsTheTable(t *testing.T) {
	all := []string{"A:1", "A:2", "A:3", "A:4", "A:5", "A:6", "B", "D:1", "D:2", "D:3", "D:4", "D:5", "E:1", "E:2"}
	for _, code := range country.Codes() {
		groups := ecc.Groups(code)
		for _, g := range all {
			require.Equal(t, slices.Contains(groups, g), ecc.InGroup(code, g), "%s in %s", code, g)
		}
		for _, letter := range []string{"A", "D", "E"} {
			in := slices.ContainsFunc(groups, func(g string) bool { return g[:1] == letter })
			require.Equal(t, in, ecc.InGroup(code, letter), "%s in %s", code, letter)
		}
		for _, none := range []string{"", "C", "A:0", "A:7", "A:", "D:6", "E:3", "B:1", "a:1", "A:1 ", "XX"} {
			require.False(t, ecc.InGroup(code, none), "%s in %q", code, none)
		}
		require.Subset(t, all, groups, "a group that the sets do not know")
	}
	for _, none := range []string{"", "C", "cn", "CHN", "C1", "[["} {
		require.False(t, ecc.InGroup(none, "D"), none)
	}
}
