package lists

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed corrections.tsv
var correctionsTSV string

// corrections are names that a list publishes garbled, set right by hand; the
// key is the list and the published name.
var corrections = sync.OnceValue(func() map[string]Names {
	m := make(map[string]Names)
	for line := range strings.Lines(correctionsTSV) {
		cells := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(cells) != 4 {
			continue
		}
		n := Names{Primary: cells[2]}
		for _, name := range values(cells[3]) {
			n.Others = append(n.Others, Alias{Name: name})
		}
		m[cells[0]+"|"+cells[1]] = n
	}
	return m
})
