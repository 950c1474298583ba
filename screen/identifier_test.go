package screen

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// numberedEntries are entries with identifiers as the Consolidated Screening List words them.
var numberedEntries = []Entry{
	{ID: "SDN-ship", List: SpeciallyDesignated, Type: "vessel", Name: "Neptune Star", IDs: []Identifier{{Type: "Vessel Registration Identification", Value: "IMO 9187629"}, {Type: "MMSI", Value: "422026500", Country: "IR"}}},
	{ID: "SDN-firm", List: SpeciallyDesignated, Type: "entity", Name: "Quixotica Zephyr", Country: "RU", IDs: []Identifier{
		{Type: "Tax ID No.", Value: "7710137066", Country: "RU"}, {Type: "Registration ID", Value: "1027700132195", Country: "RU"},
		{Type: "Organization Established Date", Value: "19 Nov 2002"}, {Type: "Secondary sanctions risk:", Value: "Ukraine-/Russia-Related 589"}}},
	{ID: "SDN-cn", List: SpeciallyDesignated, Type: "entity", Name: "Xylophonic Trading", IDs: []Identifier{{Type: "Unified Social Credit Code (USCC)", Value: "91440300MA5DDB6H2R", Country: "CN"}}},
	{ID: "SDN-bank", List: SpeciallyDesignated, Type: "entity", Name: "Vozdvizhenka Bank", IDs: []Identifier{{Type: "SWIFT/BIC", Value: "VZDVRUMM"}, {Type: "Website", Value: "www.vozdvizhenka.example"}}},
	{ID: "SDN-man", List: SpeciallyDesignated, Type: "individual", Name: "QUARTERMAIN, Zebulon", IDs: []Identifier{{Type: "Passport", Value: "A0012345", Country: "IR"}, {Type: "National ID No.", Value: "0071234567", Country: "IR"}, {Type: "Gender", Value: "Female"}}},
}

// An equal identifier is a match by itself, however it is written.
func TestIdentifiersMatch(t *testing.T) {
	s := small(t, Options{}, numberedEntries...)
	for _, test := range []struct {
		id    Identifier
		entry string
	}{
		{Identifier{Type: "IMO", Value: "9187629"}, "SDN-ship"},
		{Identifier{Type: "IMO number", Value: "IMO9187629"}, "SDN-ship"},
		{Identifier{Value: "IMO 9187629"}, "SDN-ship"},
		{Identifier{Value: "IMO No. 9187629"}, "SDN-ship"},
		{Identifier{Type: "vessel registration identification", Value: "imo: 918 7629"}, "SDN-ship"},
		{Identifier{Type: "IMO", Value: "9187628"}, ""},
		{Identifier{Type: "Passport", Value: "9187629"}, ""},
		{Identifier{Type: "Tax ID", Value: "7710137066", Country: "RU"}, "SDN-firm"},
		{Identifier{Type: "INN", Value: "77 1013 7066"}, "SDN-firm"},
		{Identifier{Type: "INN", Value: "INN 7710137066"}, "SDN-firm"},
		{Identifier{Value: "Tax ID No. 7710-137066"}, "SDN-firm"},
		{Identifier{Type: "VAT", Value: "RU7710137066", Country: "RU"}, "SDN-firm"},
		{Identifier{Type: "tax", Value: "７７１０１３７０６６"}, "SDN-firm"},
		{Identifier{Type: "company number", Value: "7710137066"}, "SDN-firm"}, // called otherwise, and too long to be met by chance
		{Identifier{Type: "tax", Value: "7710137066", Country: "KZ"}, ""},
		{Identifier{Type: "tax", Value: "7710137067", Country: "RU"}, ""},
		{Identifier{Type: "OGRN", Value: "1 027 700 132 195", Country: "RU"}, "SDN-firm"},
		{Identifier{Type: "founded", Value: "19 Nov 2002"}, ""},
		{Identifier{Type: "Uniform code", Value: "9144-0300-MA5D-DB6H-2R", Country: "CN"}, "SDN-cn"},
		{Identifier{Type: "registration", Value: "91440300ma5ddb6h2r"}, "SDN-cn"},
		{Identifier{Type: "swift", Value: "vzdvrumm"}, "SDN-bank"},
		{Identifier{Type: "passport no.", Value: "A 0012345", Country: "IR"}, "SDN-man"},
		{Identifier{Type: "passport", Value: "a0012345"}, "SDN-man"},
		{Identifier{Type: "passport", Value: "A0012345", Country: "PK"}, ""},
		{Identifier{Type: "National ID", Value: "71234567", Country: "IR"}, "SDN-man"}, // a table of numbers lost the zeros
		{Identifier{Type: "Sex", Value: "Female"}, ""},
		{Identifier{Value: "Female"}, ""},
		{Identifier{Value: "1234"}, ""},
	} {
		r := s.Screen(Party{Name: "Blue Whale", IDs: []Identifier{test.id}}, "")
		if test.entry == "" {
			require.Equal(t, Clear, r.Decision, "%v", test.id)
			continue
		}
		require.Equal(t, Match, r.Decision, "%v", test.id)
		require.Equal(t, test.entry, r.Hits[0].Entry, "%v", test.id)
		require.Equal(t, Exact, r.Hits[0].Band, "%v", test.id)
	}
}

// Another identifier of the same kind lowers the band of a match by name.
func TestOtherIdentifiers(t *testing.T) {
	s := small(t, Options{}, numberedEntries...)
	for name, test := range map[string]struct {
		party Party
		band  Band
	}{
		"none":                {Party{Name: "Neptune Star"}, Exact},
		"same":                {Party{Name: "Neptune Star", IDs: []Identifier{{Type: "IMO", Value: "9187629"}}}, Exact},
		"other ship":          {Party{Name: "Neptune Star", IDs: []Identifier{{Type: "IMO", Value: "9074729"}}}, Strong},
		"one of two":          {Party{Name: "Neptune Star", IDs: []Identifier{{Type: "IMO", Value: "9074729"}, {Type: "IMO", Value: "9187629"}}}, Exact},
		"another kind":        {Party{Name: "Neptune Star", IDs: []Identifier{{Type: "tax", Value: "9074729"}}}, Exact},
		"no number":           {Party{Name: "Neptune Star", IDs: []Identifier{{Type: "IMO", Value: "n/a"}}}, Exact},
		"other tax number":    {Party{Name: "Quixotica Zephyr Ltd", IDs: []Identifier{{Type: "INN", Value: "7736050003", Country: "RU"}}}, Possible},
		"of another country":  {Party{Name: "Quixotica Zephyr", IDs: []Identifier{{Type: "Tax", Value: "123456789", Country: "DE"}}}, Exact},
		"other passport":      {Party{Name: "Zebulon Quartermain", IDs: []Identifier{{Type: "passport", Value: "B7654321", Country: "IR"}}}, Strong},
		"of an unlisted kind": {Party{Name: "Zebulon Quartermain", IDs: []Identifier{{Type: "driving license", Value: "B7654321", Country: "IR"}}}, Exact},
	} {
		r := s.Screen(test.party, "")
		require.NotEmpty(t, r.Hits, name)
		require.Equal(t, test.band, r.Hits[0].Band, "%s: %v", name, r.Hits[0])
		said := slices.ContainsFunc(r.Hits[0].How, func(a Aligned) bool { return a.Kind == "identifier" && a.Score == 0 && a.Part != "" && a.Listed != "" })
		require.Equal(t, r.Hits[0].Score < 1, said, name)
	}
}
