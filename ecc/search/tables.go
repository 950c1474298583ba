package search

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed data/keywords.tsv
var keywordsTSV string

//go:embed data/spelling.tsv
var spellingTSV string

// keywords holds the keywords of each entry by ECCN, comma-separated.
var keywords = sync.OnceValue(func() map[string]string { return pairs(keywordsTSV) })

// spelling turns British spellings into those of the tables.
var spelling = sync.OnceValue(func() map[string]string { return pairs(spellingTSV) })

// pairs reads a table of two columns, past its comment and its header. The
// tables are embedded and tested: a bad row is a defect of the build and panics.
func pairs(table string) map[string]string {
	out := map[string]string{}
	header := true
	for line := range strings.Lines(table) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if header {
			header = false
			continue
		}
		key, value, ok := strings.Cut(line, "\t")
		if !ok || out[key] != "" {
			panic(fmt.Sprintf("ecc/search: bad table row %q", line))
		}
		out[key] = value
	}
	return out
}
