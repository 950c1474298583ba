package census

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// Table is a count of entries.
type Table struct {
	By   []Dimension `json:"by"`
	Rows []Row       `json:"rows"` // most entries first, then by their values
	// Entries is how many entries were counted. A row has fewer or as many; all
	// rows together may have more, since an entry with several countries, fields or
	// stages counts in a row for each.
	Entries int `json:"entries"`
	// InDoubt is how many of them may not have been in force on the day of the query.
	InDoubt int `json:"in_doubt,omitempty"`
}

// Row is how many entries have a value in each dimension of the table. What is
// not told has the value "unknown"; the fields and stages of a person, an address
// and a ship are "not_applicable", but for the field of ships and aircraft.
type Row struct {
	Values []string `json:"values"`
	Count  int      `json:"count"`
}

// Count counts the entries that a query selects by one or several dimensions. The
// order is the same every time. The error is a [*QueryError].
func Count(lists screen.Lists, q Query, by ...Dimension) (Table, error) {
	t := Table{By: slices.Clone(by), Rows: []Row{}}
	for i, d := range by {
		if d == UnknownDimension || int(d) >= len(dimensions) || slices.Contains(by[:i], d) {
			return Table{}, &QueryError{"by", d.String(), "dimensions are wanted, each once"}
		}
	}
	if err := q.check(); err != nil {
		return Table{}, err
	}
	counts := map[string]int{}
	for e := range q.selected(lists) {
		t.Entries++
		if q.InForce != "" && e.InForce(q.InForce) == screen.Unknown {
			t.InDoubt++
		}
		p := Describe(e)
		for values := range combinations(&e, &p, by) {
			counts[strings.Join(values, "\t")]++
		}
	}
	for values, n := range counts {
		t.Rows = append(t.Rows, Row{strings.Split(values, "\t"), n})
	}
	slices.SortFunc(t.Rows, func(a, b Row) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), slices.Compare(a.Values, b.Values))
	})
	return t, nil
}

// combinations are the values of an entry in several dimensions, each with each.
func combinations(e *screen.Entry, p *Profile, by []Dimension) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		row := make([]string, len(by))
		var fill func(int) bool
		fill = func(i int) bool {
			if i == len(by) {
				return yield(row)
			}
			for _, v := range values(e, p, by[i]) {
				if row[i] = v; !fill(i + 1) {
					return false
				}
			}
			return true
		}
		if len(by) > 0 {
			fill(0)
		}
	}
}
