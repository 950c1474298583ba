// Package table reads the tables that the packages embed: tab-separated, with
// comments that begin with #, and a header that names the columns.
package table

import (
	"fmt"
	"iter"
	"strings"
)

// Rows goes through the rows below the header. The tables are part of the build
// and tested: a row with another number of columns is a defect of it and panics.
func Rows(text string, columns int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		header := true
		for line := range strings.Lines(text) {
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			row := strings.Split(line, "\t")
			if len(row) != columns {
				panic(fmt.Sprintf("table: %d columns, not %d: %q", len(row), columns, line))
			}
			if header {
				header = false
				continue
			}
			if !yield(row) {
				return
			}
		}
	}
}
