package screen

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/lists"
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
	//go:embed data/sources.tsv
	sourcesTSV string
	//go:embed data/native_names.tsv
	nativeTSV string
)

// Embedded returns the lists this module carries: all twelve of the
// Consolidated Screening List. Callers share the result and must not change it.
// An error means that the module itself is damaged.
func Embedded() (Lists, error) { return embedded() }

var embedded = sync.OnceValues(func() (Lists, error) {
	var l Lists
	var err error
	for _, t := range []struct{ name, text string }{
		{"el.tsv", elTSV}, {"uvl.tsv", uvlTSV}, {"dpl.tsv", dplTSV}, {"meu.tsv", meuTSV},
		{"treasury.tsv", treasuryTSV}, {"state.tsv", stateTSV},
	} {
		if l.Entries, err = decode(l.Entries, t.name, t.text); err != nil {
			return Lists{}, err
		}
	}
	if l.Sources, err = sources(sourcesTSV); err != nil {
		return Lists{}, err
	}
	return l, nameNatively(l.Entries, nativeTSV)
})

// sources reads the table of the files the tables come from.
func sources(table string) ([]Source, error) {
	var out []Source
	err := eachRow("sources.tsv", table, 5, func(c []string) error {
		s := Source{Code: c[0], AsOf: c[2], SHA256: c[3]}
		if err := s.List.UnmarshalText([]byte(c[1])); err != nil {
			return err
		}
		s.Name = s.List.Title() + " (" + fileNames[s.Code] + ")"
		var err error
		s.Count, err = strconv.Atoi(c[4])
		out = append(out, s)
		return err
	})
	return out, err
}

// nameNatively adds the curated names of listed parties in their own script, and
// their short names. A row whose party is no longer listed has no effect.
func nameNatively(entries []Entry, table string) error {
	type party struct {
		list List
		key  string
	}
	curated := make(map[party][]Alias)
	err := eachRow("native_names.tsv", table, 5, func(c []string) error {
		var p party
		a := Alias{Name: c[2]}
		if err := p.list.UnmarshalText([]byte(c[0])); err != nil {
			return err
		}
		if err := a.Kind.UnmarshalText([]byte(c[3])); err != nil {
			return err
		}
		p.key = lists.Key(c[1])
		curated[p] = append(curated[p], a)
		return nil
	})
	if len(curated) == 0 {
		return err
	}
	for i := range entries {
		e := &entries[i]
		e.Aliases = append(e.Aliases, curated[party{e.List, lists.Key(e.Name)}]...)
	}
	return err
}

// eachRow calls read for each row of a table of n columns that has a comment and a header.
func eachRow(file, table string, n int, read func(cells []string) error) error {
	header := true
	line := 0
	for text := range strings.Lines(table) {
		line++
		if strings.HasPrefix(text, "#") {
			continue
		}
		if header {
			header = false
			continue
		}
		cells := split(nil, strings.TrimRight(text, "\r\n"), '\t')
		if len(cells) != n {
			return &TableError{file, line, "", strconv.ErrSyntax}
		}
		if err := read(cells); err != nil {
			return &TableError{file, line, "", err}
		}
	}
	return nil
}
