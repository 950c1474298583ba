package ecc

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/chart_changes.tsv
var chartChangesTSV string

// addCleared adds to the chart's rows the columns that were marked before a rule cleared them.
func addCleared(chart map[string]chartRow) {
	for row := range table.Rows(chartChangesTSV, 4) {
		r := chart[row[0]]
		r.once = map[string]string{}
		for name := range strings.FieldsSeq(row[1]) {
			if !slices.Contains(chartColumns[:], name) {
				panic("ecc: chart_changes.tsv: no column " + name)
			}
			r.once[name] = row[2]
		}
		chart[row[0]] = r
	}
}

// onceMarked tells whether the chart marked a column for a destination on a date,
// though it does not now: what exempted an item from it then is not held. It
// returns the first day without the mark. The chart as held says nothing of other earlier marks.
func onceMarked(destination, name, date string) (from string, marked bool) {
	row, _ := chartRowOf(destination)
	from, ok := row.once[name]
	return from, ok && date < from
}
