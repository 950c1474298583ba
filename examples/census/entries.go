package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/census"
)

// line is an entry as it is written. With -csv it lacks the fields from Aliases on.
type line struct {
	List    screen.List `json:"list"`
	Entry   string      `json:"entry"`
	Name    string      `json:"name"`
	Listed  string      `json:"listed"`
	Expires string      `json:"expires"`
	census.Profile
	Aliases   []string `json:"aliases,omitempty"`
	Programs  []string `json:"programs,omitempty"`
	Citations []string `json:"citations,omitempty"`
}

// writeEntries writes a line for each entry.
func (s settings) writeEntries(lists screen.Lists, out io.Writer) error {
	entries, err := census.Entries(lists, s.query)
	if err != nil {
		return err
	}
	form := jsonLines
	if s.csv {
		form = csvLines
	}
	put, done := form(out)
	for e, p := range entries {
		l := line{List: e.List, Entry: e.ID, Name: e.Name, Listed: e.Listed, Expires: e.Expires, Profile: p, Programs: e.Programs, Citations: e.Citations}
		for _, a := range e.Aliases {
			l.Aliases = append(l.Aliases, a.Name)
		}
		if err := put(l); err != nil {
			return err
		}
	}
	return done()
}

func jsonLines(out io.Writer) (put func(line) error, done func() error) {
	write := json.NewEncoder(out)
	write.SetEscapeHTML(false)
	return func(l line) error { return write.Encode(l) }, func() error { return nil }
}

func csvLines(out io.Writer) (put func(line) error, done func() error) {
	write := csv.NewWriter(out)
	// An error is kept by the writer until it is done.
	_ = write.Write([]string{"list", "entry", "name", "listed", "expires", "countries", "kind", "fields", "stages"})
	put = func(l line) error {
		return write.Write([]string{l.List.String(), l.Entry, l.Name, l.Listed, l.Expires,
			strings.Join(l.Countries, ";"), l.Kind.String(), joined(l.Fields), joined(l.Stages)})
	}
	return put, func() error { write.Flush(); return write.Error() }
}

// joined are the values of a cell.
func joined[T fmt.Stringer](values []T) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = v.String()
	}
	return strings.Join(texts, ";")
}
