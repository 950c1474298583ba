package screen

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestInside(t *testing.T) {
	const listed = "Room 1003, 10/F, Lippo Centre Tower 1, 89 Queensway"
	for _, test := range []struct {
		address, listed string
		same, others    bool
	}{
		{listed, listed, true, false},
		{"RM 1003 10F LIPPO CENTRE TOWER 1 89 QUEENSWAY", listed, true, false},
		{"Unit 1003, 89 Queensway", listed, true, false},
		{"10th Floor, 89 Queensway", listed, false, false}, // which room is not said
		{"89 Queensway", listed, false, false},
		{"Room 1004, 10/F, 89 Queensway", listed, false, true},
		{"Room 1003, 10/F, Lippo Centre Tower 2, 89 Queensway", listed, false, true},
		{"Room 9, 89 Queensway", "89 Queensway", true, false}, // the whole house is listed
		{"Flat 4, 7/F, 33 Mong Kok Road", "Unit 04, 7/F, 33 Mong Kok Road", true, false},
		{"Room 1319, 610 Nathan Road", "Room 1318-19, 13F, 610 Nathan Road", true, false},
		{"Room 1320, 610 Nathan Road", "Room 1318-19, 13F, 610 Nathan Road", false, true},
		{"Unit E, 18 Luard Rd", "Unit D, 16/F, 18 Luard Rd", false, true},
	} {
		_, units := premises(Address{Street: test.address})
		_, want := premises(Address{Street: test.listed})
		same, others := inside(units, want)
		require.Equal(t, test.same, same, "%s | %v", test.address, units)
		require.Equal(t, test.others, others, "%s | %v", test.address, units)
	}
}

// Every listed address is found as the list prints it, and without commas.
func TestListedAddresses(t *testing.T) {
	s, err := Default()
	require.NoError(t, err)
	found := 0
	for _, e := range s.lists.Entries {
		if !e.AddressOnly {
			continue
		}
		for _, a := range e.Addresses {
			found++
			for _, street := range []string{a.Street, strings.ToUpper(strings.ReplaceAll(a.Street, ",", " "))} {
				r := s.Screen(Party{Name: "Anything", Address: Address{Street: street, Country: a.Country}}, "2026-08-20")
				require.Equal(t, Match, r.Decision, street)
				require.True(t, strings.Contains(street, "No: 52") || r.Hits[0].Band == Exact, street)
			}
		}
	}
	require.Positive(t, found)
}

func TestSameTown(t *testing.T) {
	for _, test := range []struct {
		town, country string
		listed        Address
		same          bool
	}{
		{"Omsk", "RU", Address{Street: "1 Lenina Street, Kaspiysk, Republic of Dagestan", Country: "RU"}, false},
		{"Kaspijsk", "RU", Address{Street: "1 Lenina Street, Kaspiysk, Republic of Dagestan", Country: "RU"}, true},
		{"Moskva", "RU", Address{Street: "10 Nikolskaya Street, Moscow", Country: "RU"}, true},
		{"北京", "CN", Address{Street: "No. 63 Zhichun Road, Haidian District, Beijing", Country: "CN"}, true},
		{"Omsk", "RU", Address{Street: "1 Lenina Street", City: "Tula", Country: "RU"}, false},
		{"Omsk", "RU", Address{Street: "1 Lenina Street", Country: "RU"}, true}, // the list names no town
		{"", "RU", Address{Street: "1 Lenina Street, Tula", Country: "RU"}, true},
		{"Kowloon", "HK", Address{Street: "18 Luard Rd, Wan Chai", Country: "HK"}, true},
	} {
		require.Equal(t, test.same, sameTown(Address{City: test.town, Country: test.country}, test.listed), "%v", test)
	}
}
