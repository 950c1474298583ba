package main

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// groupTables are the tables of supplement no. 1 to part 740 by the letter they hold, with their columns.
var groupTables = []struct {
	letter  string
	columns []string
}{
	{"A", []string{"A:1", "A:2", "A:3", "A:4", "A:5", "A:6"}},
	{"D", []string{"D:1", "D:2", "D:3", "D:4", "D:5"}},
	{"E", []string{"E:1", "E:2"}},
}

// groupColumn is the name in a column's head: "[D: 5] U.S. Arms Embargoed Countries^1".
var groupColumn = regexp.MustCompile(`^\[([A-E]): ?(\d)\][^^]*(?:\^(\d))?$`)

// membership is what the Country Groups say of a country.
type membership struct{ groups, notes []string }

// groupsTable reads the Country Groups. A footnote at a column's head holds for
// every country marked there and is written with the column ("A:1^1"), one at a
// country's name with the letter ("A^4").
func groupsTable(src string, notes *noteTable) ([]byte, error) {
	d, err := readSupplement(src, "740", "1")
	if err != nil {
		return nil, err
	}
	tables := d.tables()
	if len(tables) != len(groupTables) {
		return nil, d.fault(fmt.Sprintf("%d tables, not %d", len(tables), len(groupTables)), d.Head)
	}
	in := map[string]*membership{}
	of := func(code string) *membership {
		if in[code] == nil {
			in[code] = &membership{}
		}
		return in[code]
	}
	for i, g := range groupTables {
		heads := map[string]string{}
		label := func(s string) string {
			m := groupColumn.FindStringSubmatch(s)
			if m == nil {
				return s
			}
			heads[m[1]+":"+m[2]] = m[3]
			return m[1] + ":" + m[2]
		}
		rows, foot, err := d.marks(tables[i], label, g.columns...)
		if err != nil {
			return nil, err
		}
		if err := notes.add(d, g.letter, foot); err != nil {
			return nil, err
		}
		for _, r := range rows {
			if r.marks == nil {
				return nil, d.fault("a row without marks", r.instead)
			}
			m := of(r.code)
			for j, marked := range r.marks {
				if !marked {
					continue
				}
				m.groups = append(m.groups, g.columns[j])
				if n := heads[g.columns[j]]; n != "" {
					m.notes = append(m.notes, g.columns[j]+"^"+n)
				}
			}
			for _, n := range r.notes {
				m.notes = append(m.notes, g.letter+"^"+n)
			}
		}
	}
	b, err := d.groupB()
	if err != nil {
		return nil, err
	}
	for _, code := range b {
		of(code).groups = append(of(code).groups, "B")
	}
	t := newTable("15 CFR part 740 supplement no. 1", "the Country Groups by country; notes: the footnotes at its name or at its columns", "country", "groups", "notes")
	for _, code := range slices.Sorted(maps.Keys(in)) {
		slices.Sort(in[code].groups)
		t.row(code, strings.Join(in[code].groups, " "), strings.Join(in[code].notes, " "))
	}
	return t.Bytes(), nil
}

// groupB is the list under the heading of Country Group B.
func (d division) groupB() ([]string, error) {
	var out []string
	open := false
	for _, b := range d.Blocks {
		switch {
		case b.Tag == "HD1":
			open = strings.HasPrefix(b.Text, "Country Group B")
		case b.Tag == "LI" && !open:
			return nil, d.fault("a list outside Country Group B", b.Text)
		case b.Tag == "LI":
			code, err := d.country(b.Text)
			if err != nil {
				return nil, err
			}
			if slices.Contains(out, code) {
				return nil, d.fault("a country stands twice in Country Group B", b.Text)
			}
			out = append(out, code)
		}
	}
	if len(out) == 0 {
		return nil, d.fault("no Country Group B", d.Head)
	}
	return out, nil
}
