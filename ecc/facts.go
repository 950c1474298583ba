package ecc

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

// Fact is a named fact that a rule may ask for, in Item.Facts or Party.Facts.
type Fact struct {
	Name     string   `json:"name"` // such as "tpp"
	Of       string   `json:"of"`   // item, party or transaction
	Type     string   `json:"type"` // yes_no, decimal, text
	Unit     string   `json:"unit,omitempty"`
	Question string   `json:"question"`
	NeededBy []string `json:"needed_by"` // rule IDs or ECCNs
	Citation string   `json:"citation"`
}

//go:embed data/facts_*.tsv
var factFiles embed.FS

// factTable holds the facts of all data/facts_*.tsv by name. A name may stand in
// several files, which then ask the same and differ in who needs it; the first
// one in the order of file names gives the citation.
var factTable = sync.OnceValue(func() map[string]Fact {
	out := map[string]Fact{}
	names, err := fs.Glob(factFiles, "data/facts_*.tsv")
	if err != nil {
		panic(err)
	}
	for _, name := range names {
		content, err := factFiles.ReadFile(name)
		if err != nil {
			panic(fmt.Sprintf("ecc: %s: %v", name, err))
		}
		for row := range table.Rows(string(content), 7) {
			f := Fact{Name: row[0], Of: row[1], Type: row[2], Unit: row[3], Question: row[4], Citation: row[6]}
			needed := strings.FieldsFunc(row[5], func(r rune) bool { return r == ',' || r == ' ' })
			if first, ok := out[f.Name]; ok {
				f = first
			}
			f.NeededBy = append(slices.Clone(f.NeededBy), needed...)
			out[f.Name] = f
		}
	}
	return out
})

// Facts is the catalogue of all named facts, sorted by name.
func Facts() []Fact {
	facts := factTable()
	out := make([]Fact, 0, len(facts))
	for _, f := range facts {
		f.NeededBy = slices.Clone(f.NeededBy)
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b Fact) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// question is how the catalogue asks for a fact.
func question(name string) string { return factTable()[name].Question }
