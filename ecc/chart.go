package ecc

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/chart.tsv
var chartTSV string

// chartColumns are the columns of the Commerce Country Chart, left to right.
var chartColumns = [...]string{"CB1", "CB2", "CB3", "NP1", "NP2", "NS1", "NS2", "MT1", "RS1", "RS2", "FC1", "CC1", "CC2", "CC3", "AT1", "AT2"}

// chartRow is a destination's row: a bit for each marked column, or where the chart sends the reader.
type chartRow struct {
	marks uint16
	notes []string
	see   []string
	once  map[string]string // columns that were marked once, each with the first day on which it was not
}

var chartTable = sync.OnceValue(func() map[string]chartRow {
	out := map[string]chartRow{}
	for row := range table.Rows(chartTSV, len(chartColumns)+3) {
		var r chartRow
		for i, cell := range row[1 : len(chartColumns)+1] {
			if cell == "X" {
				r.marks |= 1 << i
			}
		}
		r.notes = strings.Fields(row[len(row)-2])
		if see := row[len(row)-1]; see != "" {
			r.see = strings.Split(see, "; ")
		}
		out[row[0]] = r
	}
	addCleared(out)
	return out
})

// chartRowOf is a destination's own row, or that of the country whose territory it is.
func chartRowOf(destination string) (chartRow, bool) {
	row, ok := chartTable()[destination]
	if !ok {
		row, ok = chartTable()[country.Treatment(destination)]
	}
	return row, ok
}

// ChartRequires tells whether the Commerce Country Chart (supplement no. 1 to
// part 738) marks a column ("NS2", "RS1", "AT1" …) for a destination; a
// territory has the row of its country (§ 738.3(b)). Unknown for a destination
// or a column that the chart does not have, among them the United States, which
// is no destination, and the countries of [ChartReferral].
func ChartRequires(destination, column string) Answer {
	i := slices.Index(chartColumns[:], column)
	row, ok := chartRowOf(destination)
	if i < 0 || !ok || row.see != nil {
		return Unknown
	}
	return known(row.marks&(1<<i) != 0)
}

// ChartReferral are the citations to which the chart sends the reader in the
// stead of marks: for Cuba, Iran, North Korea and Syria. Empty for others.
func ChartReferral(destination string) []string {
	row, _ := chartRowOf(destination)
	return slices.Clone(row.see)
}

// ChartNotes are the footnotes at a destination's name in the chart. Those that
// ask for licenses themselves, 7 and 10, [Requirements] evaluates.
func ChartNotes(destination string) []Note {
	row, _ := chartRowOf(destination)
	return notesOf("chart", row.notes)
}
