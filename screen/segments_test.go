package screen

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

func TestSegments(t *testing.T) {
	for field, want := range map[string][]string{
		"Quixotica Zephyr Ltd":                                             nil,
		"Quixotica Zephyr, Ltd.":                                           nil,
		"Quixotica c/o Zephyr Ltd":                                         {"Quixotica", "Zephyr Ltd"},
		"Zephyr Institute of Technology, School of Astronautics":           {"Zephyr Institute of Technology"},
		"School of Astronautics, Zephyr Institute of Technology, Wexcombe": {"Zephyr Institute of Technology, Wexcombe"},
		"Zephyr Atomic Energy Board - Second Power Plant":                  {"Zephyr Atomic Energy Board"},
		"Zephyr, School of Astronautics":                                   nil, // too short to be an institution
		"Zephyr Trading (North Branch)":                                    {"Zephyr Trading"},
		"Zephyr Board (Institute of Waves)":                                {"Zephyr Board", "Institute of Waves"},
		// what papers and master files put around a name
		"M/S. Zephyr Works Ltd":                       {"Zephyr Works Ltd"},
		"TO THE ORDER OF ZEPHYR WORKS LTD":            {"ZEPHYR WORKS LTD"},
		"Brightwater Freight on behalf of Zephyr Ltd": {"Brightwater Freight", "Zephyr Ltd"},
		"ZEPHYR WORKS LTD - 100234":                   {"ZEPHYR WORKS LTD"},
		"100234: Zephyr Works":                        {"Zephyr Works"},
		"Zephyr Plant 22":                             nil,
		"Zephyr Works, 22":                            nil, // too short to be a customer's number
		"*** DO NOT USE *** Zephyr Works":             {"Zephyr Works"},
		"Zephyr Works 12 Long Street":                 {"Zephyr Works"},
		"ZEPHYR WORKS P.O. BOX 16111":                 {"ZEPHYR WORKS"},
		"ZEPHYR WORKS LIMITED RM. 311":                {"ZEPHYR WORKS LIMITED"},
		"Zephyr Works 15th Floor":                     {"Zephyr Works"},
		"Zephyr Works ul. Lenina 5":                   {"Zephyr Works"},
		"Zephyr Limited Causeway Bay":                 {"Zephyr Limited"},
		"Zephyr Limited Liability Company":            nil,
		"Zephyr Corporation of Wexcombe":              nil,
	} {
		require.Equal(t, want, segments(nil, &names.Scanner{}, field), field)
	}
}

// FuzzSegments: no field and no address makes a panic, and a name found within a
// field is no longer than the field.
func FuzzSegments(f *testing.F) {
	for _, s := range []string{"M/S. X - 100234", "#4711 ", "C0012345 X Ltd", "*** A ** B", "X, X", "12th floor 45-51, 14C", "Room 1318-19 p.o. box 5", "branch of", "北京 (X", "\xff/ 1st"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, field string) {
		for _, name := range segments(nil, &names.Scanner{}, field) {
			require.LessOrEqual(t, len(name), len(field)+2)
		}
		_, units := premises(Address{Street: field})
		inside(units, units)
		sameTown(Address{City: field}, Address{Street: field + ", " + field})
	})
}
