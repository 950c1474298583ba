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

// InGroup tells whether a country is in a Country Group of supplement no. 1 to
// part 740: "A:1" … "A:6", "B", "D:1" … "D:5", "E:1", "E:2"; "A", "D" and "E" mean
// any of theirs. A territory is in the groups of its country (§ 738.3(b)): Hong
// Kong in those of China; Macau has its own and is not in D:5. Crimea is in those
// of Ukraine. False for what is not a country, or no group.
func InGroup(destination, group string) bool {
	groups := groupTable()[country.Treatment(destination)].groups
	if group == "A" || group == "D" || group == "E" {
		return slices.ContainsFunc(groups, func(g string) bool { return g[0] == group[0] })
	}
	return slices.Contains(groups, group)
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
