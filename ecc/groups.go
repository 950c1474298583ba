package ecc

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/groups.tsv
var groupsTSV string

// membership is what supplement no. 1 to part 740 says of a country: its groups
// and its footnotes, as "A^4" at its name or "D:5^1" at a column.
type membership struct{ groups, notes []string }

var groupTable = sync.OnceValue(func() map[string]membership {
	out := map[string]membership{}
	for row := range table.Rows(groupsTSV, 3) {
		out[row[0]] = membership{strings.Fields(row[1]), strings.Fields(row[2])}
	}
	return out
})

// groupSets are the groups of each country and territory as a set of bits, by [country.Slot].
var groupSets = sync.OnceValue(func() *[country.Slots]groupSet {
	var out [country.Slots]groupSet
	for _, code := range country.Codes() {
		at, _ := country.Slot(code)
		for _, g := range groupTable()[country.Treatment(code)].groups {
			out[at] |= groupBits(g)
		}
	}
	return &out
})

type groupSet uint16

// groupBits are the bits of a group, or of all of its letter; none for what is no group.
func groupBits(group string) groupSet {
	switch {
	case group == "A":
		return 0b111111
	case group == "B":
		return 1 << 6
	case group == "D":
		return 0b11111 << 7
	case group == "E":
		return 0b11 << 12
	case len(group) != 3 || group[1] != ':':
		return 0
	}
	n := group[2] - '1'
	switch {
	case group[0] == 'A' && n < 6:
		return 1 << n
	case group[0] == 'D' && n < 5:
		return 1 << (7 + n)
	case group[0] == 'E' && n < 2:
		return 1 << (12 + n)
	}
	return 0
}

// InGroup tells whether a country is in a Country Group of supplement no. 1 to
// part 740: "A:1" … "A:6", "B", "D:1" … "D:5", "E:1", "E:2"; "A", "D" and "E" mean
// any of theirs. A territory is in the groups of its country (§ 738.3(b)): Hong
// Kong in those of China; Macau has its own and is not in D:5. Crimea is in those
// of Ukraine. False for what is not a country, or no group.
func InGroup(destination, group string) bool {
	at, ok := country.Slot(destination)
	return ok && groupSets()[at]&groupBits(group) != 0
}

// Groups are the Country Groups a country is in, in alphabetical order.
func Groups(destination string) []string {
	return slices.Clone(groupTable()[country.Treatment(destination)].groups)
}

// GroupNotes are the footnotes of supplement no. 1 to part 740 that bear on a
// country's membership in a group: those at its name and those at the column.
func GroupNotes(destination, group string) []Note {
	var out []Note
	if !InGroup(destination, group) {
		return out
	}
	for _, n := range groupTable()[country.Treatment(destination)].notes {
		at, number, _ := strings.Cut(n, "^")
		if at == group || at == group[:1] {
			out = append(out, notesOf(group[:1], []string{number})...)
		}
	}
	if group[0] == 'E' {
		out = append(out, notesOf("E", []string{"1"})...)
	}
	return out
}
