package ecc

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/chart_changes.tsv
var chartChangesTSV string

// cleared are cells of the chart that were marked once, each with the first day on which it was not.
var cleared = sync.OnceValue(func() map[[2]string]string {
	out := map[[2]string]string{}
	for row := range table.Rows(chartChangesTSV, 4) {
		for name := range strings.FieldsSeq(row[1]) {
			if !slices.Contains(chartColumns[:], name) {
				panic("ecc: chart_changes.tsv: no column " + name)
			}
			out[[2]string{row[0], name}] = row[2]
		}
	}
	return out
})

// onceMarked tells whether the chart marked a column for a destination on a date,
// though it does not now: what exempted an item from it then is not held. It
// returns the first day without the mark. The chart as held says nothing of other earlier marks.
func onceMarked(destination, name, date string) (from string, marked bool) {
	from, ok := cleared()[[2]string{destination, name}]
	if !ok {
		from, ok = cleared()[[2]string{country.Treatment(destination), name}]
	}
	return from, ok && date < from
}
