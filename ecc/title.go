package ecc

import (
	_ "embed"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/titles.tsv
var titlesTSV string

var titles = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for row := range table.Rows(titlesTSV, 2) {
		out[row[0]] = row[1]
	}
	return out
})

// Title is a short name for an entry of the Commerce Control List, in plain
// words and ours, "Lasers" for 6A005; "" when the list has no such entry. It
// helps a reader along and classifies nothing: the heading of the entry
// (supplement no. 1 to part 774) does that.
func Title(eccn string) string { return titles()[eccn] }
