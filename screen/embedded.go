package screen

import (
	_ "embed"
	"sync"
)

// The embedded tables, one or several lists each; see data/README.md.
var (
	//go:embed data/el.tsv
	elTSV string
	//go:embed data/uvl.tsv
	uvlTSV string
	//go:embed data/dpl.tsv
	dplTSV string
	//go:embed data/meu.tsv
	meuTSV string
	//go:embed data/treasury.tsv
	treasuryTSV string
	//go:embed data/state.tsv
	stateTSV string
)

// Embedded returns the lists this module carries: all twelve of the
// Consolidated Screening List. Callers share the result and must not change it.
// An error means that the module itself is damaged.
func Embedded() (Lists, error) { return embedded() }

var embedded = sync.OnceValues(func() (Lists, error) {
	var l Lists
	for _, t := range []struct{ name, text string }{
		{"el.tsv", elTSV}, {"uvl.tsv", uvlTSV}, {"dpl.tsv", dplTSV}, {"meu.tsv", meuTSV},
		{"treasury.tsv", treasuryTSV}, {"state.tsv", stateTSV},
	} {
		var err error
		if l.Entries, err = decode(l.Entries, t.name, t.text); err != nil {
			return Lists{}, err
		}
	}
	return l, nil
})
