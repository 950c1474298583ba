package screen

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"github.com/seed-793d2af5/exportscreen/internal/civil"
	"github.com/seed-793d2af5/exportscreen/internal/lists"
)

// LoadOptions say how list files are taken in.
type LoadOptions struct {
	// AsOf is the day the files are of (YYYY-MM-DD). Required.
	AsOf string
	// Base are the lists held so far; a list that the files do not have stays as
	// it is there. The zero value means [Embedded]; Entries that are not nil but empty, none.
	Base Lists
	// MaxLoss is the share of its entries, in percent, that a list may lose
	// against Base; a file that lost more is refused with a [*ShrunkenError]. 0 means 10.
	// A list that lost all is always refused.
	MaxLoss int
}

// ShrunkenError refuses a list that lost more entries than [LoadOptions] allow:
// the public files have at times been cut short.
type ShrunkenError struct {
	List     List
	Had, Has int
}

func (e *ShrunkenError) Error() string {
	return fmt.Sprintf("screen: the %s shrank from %d to %d entries; the file may be cut short", e.List.Title(), e.Had, e.Has)
}

// FileError says what in a list file could not be understood. Row and Column
// are zero or empty when not known.
type FileError struct {
	File   string
	Row    int
	Column string
	Value  string
	Err    error
}

func (e *FileError) Error() string { return "screen: " + e.Err.Error() }

func (e *FileError) Unwrap() error { return e.Err }

// LoadDir loads the list files of a directory; see [LoadFS].
func LoadDir(dir string, o LoadOptions) (Lists, error) { return LoadFS(os.DirFS(dir), o) }

// LoadFS loads list files as their publishers give them out, whichever of
// consolidated.csv or consolidated.json (Consolidated Screening List), dpl.txt
// (denied persons file of BIS) and part-744.xml (eCFR text of part 744) are there.
// What several files say of one party is brought together as in the embedded lists.
//
// Errors are a [*FileError] for a file that is not understood, a [*ShrunkenError]
// for a list that lost too many entries, and fs.ErrNotExist when there is no file at all.
func LoadFS(fsys fs.FS, o LoadOptions) (Lists, error) {
	if !civil.Valid(o.AsOf) {
		return Lists{}, fmt.Errorf("screen: LoadOptions.AsOf: %q is not a date YYYY-MM-DD", o.AsOf)
	}
	if o.Base.Entries == nil {
		var err error
		if o.Base, err = Embedded(); err != nil {
			return Lists{}, err
		}
	}
	inputs, err := readInputs(fsys, o.AsOf)
	if err != nil {
		return Lists{}, err
	}
	fresh, err := build(inputs, o.Base)
	if err != nil {
		return Lists{}, err
	}
	if err := fresh.refuseLoss(o); err != nil {
		return Lists{}, err
	}
	return fresh.over(o), nil
}

// readInputs reads the files that are there.
func readInputs(fsys fs.FS, asOf string) ([]lists.Input, error) {
	var inputs []lists.Input
	for _, name := range []string{lists.CombinedCSV, lists.CombinedJSON, lists.OrdersFile, lists.Part744} {
		data, err := fs.ReadFile(fsys, name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("screen: %w", err)
		}
		inputs = append(inputs, lists.Input{Name: name, AsOf: asOf, Data: data})
	}
	if len(inputs) == 0 {
		return nil, fmt.Errorf("screen: no list file found: %w", fs.ErrNotExist)
	}
	return inputs, nil
}

// build turns files into entries by way of the same tables that are embedded.
func build(inputs []lists.Input, base Lists) (Lists, error) {
	files, from, err := lists.Read(inputs)
	if err != nil {
		return Lists{}, fileError(err)
	}
	var hints []lists.Hint
	for _, e := range base.Entries {
		if e.List <= MilitaryEndUserList {
			hints = append(hints, lists.Hint{List: e.List.String(), Name: e.Name, Country: e.Country})
			for _, a := range e.Aliases {
				hints = append(hints, lists.Hint{Name: a.Name})
			}
		}
	}
	built, _, err := lists.Build(files, hints)
	if err != nil {
		return Lists{}, fileError(err)
	}
	var l Lists
	if l.Entries, err = decode(nil, "loaded lists", string(lists.Encode("loaded", built))); err != nil {
		return Lists{}, err
	}
	for _, s := range from {
		source := Source{Code: s.Code, AsOf: s.AsOf, SHA256: s.SHA256, Count: s.Count}
		if err := source.List.UnmarshalText([]byte(s.List)); err != nil {
			return Lists{}, err
		}
		source.Name = source.List.Title() + " (" + fileNames[s.Code] + ")"
		l.Sources = append(l.Sources, source)
	}
	return l, nameNatively(l.Entries, nativeTSV)
}

func fileError(err error) error {
	e := &FileError{Err: err}
	var at *lists.Error
	if errors.As(err, &at) {
		e.File, e.Row, e.Column, e.Value = at.File, at.Row, at.Column, at.Value
	}
	return e
}

// counts are the entries of each list.
func (l Lists) counts() map[List]int {
	n := make(map[List]int)
	for _, e := range l.Entries {
		n[e.List]++
	}
	return n
}

// refuseLoss checks that no fresh list lost too many entries, nor a fresh file too many rows of a list.
func (l Lists) refuseLoss(o LoadOptions) error {
	maxLoss := o.MaxLoss
	if maxLoss == 0 {
		maxLoss = 10
	}
	lost := func(had, has int) bool { return has*100 < had*(100-maxLoss) || has == 0 && had > 0 }
	had, has := o.Base.counts(), l.counts()
	if !l.whole(DeniedPersonsList) { // ended orders stay from the base
		delete(had, DeniedPersonsList)
	}
	for _, list := range l.lists() {
		if lost(had[list], has[list]) {
			return &ShrunkenError{list, had[list], has[list]}
		}
	}
	for _, s := range l.Sources {
		for _, b := range o.Base.Sources {
			if b.Code == s.Code && b.List == s.List && lost(b.Count, s.Count) {
				return &ShrunkenError{s.List, b.Count, s.Count}
			}
		}
	}
	return nil
}

// lists are those that the sources have.
func (l Lists) lists() []List {
	var out []List
	for _, s := range l.Sources {
		if !slices.Contains(out, s.List) {
			out = append(out, s.List)
		}
	}
	return out
}

// whole reports whether the combined list gave a list, with the orders that ended.
func (l Lists) whole(list List) bool {
	return slices.ContainsFunc(l.Sources, func(s Source) bool { return s.List == list && s.Code == lists.Combined })
}

// over lays fresh lists over the base. A denied person who is not in a denied
// persons file that came alone is no longer denied; the entry stays, ended.
func (l Lists) over(o LoadOptions) Lists {
	fresh := l.lists()
	out := Lists{Entries: slices.Clone(l.Entries), Sources: slices.Clone(l.Sources)}
	known := make(map[string]bool)
	for _, e := range l.Entries {
		known[e.ID] = true
	}
	for _, e := range o.Base.Entries {
		switch {
		case !slices.Contains(fresh, e.List):
		case e.List == DeniedPersonsList && !l.whole(e.List) && !known[e.ID]:
			if e.Expires == "" || e.Expires > o.AsOf {
				e.Expires, e.EndUntold = o.AsOf, true
			}
		default:
			continue
		}
		out.Entries = append(out.Entries, e)
	}
	for _, s := range o.Base.Sources {
		if !slices.Contains(fresh, s.List) {
			out.Sources = append(out.Sources, s)
		}
	}
	return out
}
