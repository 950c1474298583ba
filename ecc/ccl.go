package ecc

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/entries.tsv
var entriesTSV string

//go:embed data/paragraphs.tsv
var paragraphsTSV string

//go:embed data/controls.tsv
var controlsTSV string

//go:embed data/exceptions.tsv
var exceptionsTSV string

// controlList is the Commerce Control List in memory.
type controlList struct {
	entries []*entry
	byECCN  map[string]*entry
}

// ccl decodes the embedded tables on first use. They are generated and tested,
// so a row that cannot be read is a defect of the build and panics.
var ccl = sync.OnceValue(func() *controlList {
	l := &controlList{byECCN: map[string]*entry{}}
	for row := range table.Rows(entriesTSV, 4) {
		status, err := entryStatuses.Parse("entry status", []byte(row[1]))
		if err != nil {
			panic(err)
		}
		e := &entry{eccn: row[0], status: EntryStatus(status), reasons: strings.Fields(row[2]), sections: strings.Fields(row[3])}
		l.entries = append(l.entries, e)
		l.byECCN[e.eccn] = e
	}
	for row := range table.Rows(paragraphsTSV, 2) {
		e := l.byECCN[row[0]]
		e.paras = unnest(row[1])
		e.has = make(map[string]bool, len(e.paras))
		for _, p := range e.paras {
			e.has[p] = true
		}
	}
	for row := range table.Rows(controlsTSV, 7) {
		when, err := parseCondition(row[6])
		if err != nil {
			panic(fmt.Sprintf("ecc: controls.tsv: %s row %s: %v", row[0], row[1], err))
		}
		e := l.byECCN[row[0]]
		e.controls = append(e.controls, control{row: row[1], reason: row[2], place: row[3], in: paths(row[4]), out: paths(row[5]), when: when})
	}
	for _, e := range l.entries {
		e.bites = bites(e)
	}
	for row := range table.Rows(exceptionsTSV, 6) {
		when, err := parseCondition(row[5])
		if err != nil {
			panic(fmt.Sprintf("ecc: exceptions.tsv: %s %s: %v", row[0], row[1], err))
		}
		e := l.byECCN[row[0]]
		e.offers = append(e.offers, offer{code: row[1], limit: row[2], scope: control{in: paths(row[3]), out: paths(row[4]), when: when}})
	}
	return l
})

// bites sorts the controls of an entry by place.
func bites(e *entry) []bite {
	var out []bite
	for _, k := range e.controls {
		p := placeTable()[k.place]
		if p == nil {
			panic(fmt.Sprintf("ecc: controls.tsv: %s row %s: no place rule %s", e.eccn, k.row, k.place))
		}
		i := slices.IndexFunc(out, func(b bite) bool { return b.place == p })
		if i < 0 {
			i = len(out)
			out = append(out, bite{place: p, rows: e.eccn + " " + k.row})
		} else if n := len(out[i].controls); out[i].controls[n-1].row != k.row {
			out[i].rows += "," + k.row
		}
		out[i].controls = append(out[i].controls, k)
		if !slices.Contains(out[i].reasons, k.reason) {
			out[i].reasons = append(out[i].reasons, k.reason)
		}
	}
	return out
}

// paths splits "a.7 b.2" into its paragraph paths.
func paths(s string) [][]string {
	var out [][]string
	for _, p := range strings.Fields(s) {
		out = append(out, strings.Split(p, "."))
	}
	return out
}

// unnest spells out "a(1(a b) 2) b" as a, a.1, a.1.a, a.1.b, a.2, b.
func unnest(s string) []string {
	var out, stem []string
	step := 0 // start of the step being read
	end := func(i int) {
		if i > step {
			out = append(out, strings.Join(append(stem[:len(stem):len(stem)], s[step:i]), "."))
		}
	}
	for i := range len(s) {
		switch s[i] {
		case ' ':
			end(i)
		case '(':
			end(i)
			stem = append(stem, s[step:i])
		case ')':
			end(i)
			stem = stem[:len(stem)-1]
		default:
			continue
		}
		step = i + 1
	}
	end(len(s))
	return out
}
