package screen

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/lists"
)

// TableError says what in a table of entries could not be read.
type TableError struct {
	File   string
	Line   int
	Column string
	Err    error
}

func (e *TableError) Error() string {
	return fmt.Sprintf("screen: %s:%d: %s: %v", e.File, e.Line, e.Column, e.Err)
}

func (e *TableError) Unwrap() error { return e.Err }

// combined is the source of an entry whose table does not name one.
var combined = []string{lists.Combined}

// decode appends the entries of a table to a list of entries. The texts of the
// entries share the memory of the table.
func decode(entries []Entry, file, table string) ([]Entry, error) {
	entries = slices.Grow(entries, strings.Count(table, "\n"))
	var columns []string
	row := make([]string, 0, len(lists.Columns))
	for line := 1; table != ""; line++ {
		var text string
		text, table, _ = strings.Cut(table, "\n")
		if strings.HasPrefix(text, "#") || text == "" {
			continue
		}
		row = split(row[:0], text, '\t')
		if columns == nil {
			columns = slices.Clone(row)
			for _, c := range columns {
				if !slices.Contains(lists.Columns, c) {
					return nil, &TableError{file, line, c, fmt.Errorf("unknown column")}
				}
			}
			continue
		}
		if len(row) != len(columns) {
			return nil, &TableError{file, line, columns[0], fmt.Errorf("%d cells, want %d", len(row), len(columns))}
		}
		e := Entry{Sources: combined}
		for i, column := range columns {
			if err := e.set(column, row[i]); err != nil {
				return nil, &TableError{file, line, column, err}
			}
		}
		entries = append(entries, e)
	}
	return entries, nil
}

// set fills in one cell of a table.
func (e *Entry) set(column, cell string) error {
	if cell == "" {
		return nil
	}
	var err error
	switch column {
	case "id":
		e.ID = cell
		list, _, _ := strings.Cut(cell, "-")
		err = e.List.UnmarshalText([]byte(list))
	case "type":
		e.Type = cell
	case "country":
		e.Country = cell
	case "name":
		e.Name = lists.Unescape(cell)
	case "aliases":
		e.Aliases, err = each(cell, alias)
	case "addresses":
		e.Addresses, err = each(cell, address)
	case "programs":
		e.Programs = texts(cell)
	case "ids":
		e.IDs, err = each(cell, identifier)
	case "citations":
		e.Citations = texts(cell)
	case "listed":
		e.Listed = cell
	case "expires":
		e.Expires = cell
	case "sources":
		e.Sources = texts(cell)
	case "flags":
		for _, f := range texts(cell) {
			switch f {
			case "address_only":
				e.AddressOnly = true
			case "standard_order":
				e.StandardOrder = true
			case "end_untold":
				e.EndUntold = true
			default:
				return fmt.Errorf("unknown flag %q", f)
			}
		}
	default:
		if e.License == nil {
			e.License = &LicenseRequirement{Footnotes: []int{}, Sections: []string{}} // prints as [], not null
		}
		err = e.License.set(column, cell)
	}
	return err
}

// set fills in one of the cells on license requirements.
func (l *LicenseRequirement) set(column, cell string) error {
	var err error
	switch column {
	case "scope":
		err = l.Scope.UnmarshalText([]byte(cell))
	case "footnotes":
		var footnotes []int
		footnotes, err = each(cell, strconv.Atoi)
		l.Footnotes = append(l.Footnotes, footnotes...)
	case "sections":
		l.Sections = append(l.Sections, texts(cell)...)
	case "policy":
		err = l.ReviewPolicy.UnmarshalText([]byte(cell))
	case "policy_note":
		l.PolicyNote = cell
	case "policy_sections":
		l.PolicySections = texts(cell)
	case "carve_out":
		l.CarveOut = cell
	case "exception":
		l.Exception = lists.Unescape(cell)
	}
	return err
}

func alias(text string) (Alias, error) {
	name, kind, ok := strings.Cut(text, ";")
	a := Alias{Name: lists.Unescape(name)}
	if !ok {
		return a, nil
	}
	return a, a.Kind.UnmarshalText([]byte(kind))
}

func address(text string) (Address, error) {
	var a Address
	for _, field := range []*string{&a.Country, &a.Street, &a.City, &a.State, &a.PostalCode} {
		var part string
		part, text, _ = strings.Cut(text, ";")
		*field = lists.Unescape(part)
	}
	if text != "" {
		return a, fmt.Errorf("address with more than five parts: %q", text)
	}
	return a, nil
}

func identifier(text string) (Identifier, error) {
	var id Identifier
	for _, field := range []*string{&id.Type, &id.Value, &id.Country} {
		var part string
		part, text, _ = strings.Cut(text, ";")
		*field = lists.Unescape(part)
	}
	return id, nil
}

// each reads the values of a cell.
func each[T any](cell string, read func(string) (T, error)) ([]T, error) {
	out := make([]T, 0, strings.Count(cell, "|")+1)
	for more := true; more; {
		var text string
		text, cell, more = strings.Cut(cell, "|")
		v, err := read(text)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// texts reads the values of a cell of plain texts.
func texts(cell string) []string {
	out := split(make([]string, 0, strings.Count(cell, "|")+1), cell, '|')
	for i, s := range out {
		out[i] = lists.Unescape(s)
	}
	return out
}

// split appends the parts of s between separators.
func split(to []string, s string, sep byte) []string {
	for {
		i := strings.IndexByte(s, sep)
		if i < 0 {
			return append(to, s)
		}
		to = append(to, s[:i])
		s = s[i+1:]
	}
}
