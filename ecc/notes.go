package ecc

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/notes.tsv
var notesTSV string

// Note is what a footnote of the Country Chart (supplement no. 1 to part 738)
// or of the Country Groups (supplement no. 1 to part 740) means.
type Note struct {
	Number    string
	Citations []string // where what it points to stands
	Summary   string
}

// noteTable holds the footnotes by table ("chart", "A", "D", "E") and number.
var noteTable = sync.OnceValue(func() map[[2]string]Note {
	out := map[[2]string]Note{}
	for row := range table.Rows(notesTSV, 4) {
		out[[2]string{row[0], row[1]}] = Note{Number: row[1], Citations: strings.Split(row[2], "; "), Summary: row[3]}
	}
	return out
})

func notesOf(table string, numbers []string) []Note {
	var out []Note
	for _, number := range numbers {
		n := noteTable()[[2]string{table, number}]
		n.Citations = slices.Clone(n.Citations)
		out = append(out, n)
	}
	return out
}
