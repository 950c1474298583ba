package ecc

import (
	"iter"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/enum"
)

// EntryStatus tells what an entry of the Commerce Control List does.
type EntryStatus uint8

// The entry statuses.
const (
	UnknownEntry    EntryStatus = iota
	ControlledEntry             // controls items of its own
	ITAREntry                   // names items that are subject to the ITAR, and controls none
	ElsewhereEntry              // empty: points to the entries that control the items
)

var entryStatuses = enum.Names{"unknown", "controlled", "itar", "elsewhere"}

func (s EntryStatus) String() string { return entryStatuses.String(uint8(s)) }

// Entry is an entry of the Commerce Control List (supplement no. 1 to part
// 774): an immutable view of the embedded table.
type Entry struct{ e *entry }

// entry is an entry in memory; nothing hands out its slices.
type entry struct {
	eccn     string
	status   EntryStatus
	reasons  []string
	sections []string
	paras    []string // in the order of the list
	has      map[string]bool
	controls []control
	bites    []bite // the controls by place, in the order of their first row
	offers   []offer
}

// Lookup finds an entry by its ECCN ("3A001"). False when the list has no such entry.
func Lookup(eccn string) (Entry, bool) {
	e := ccl().byECCN[eccn]
	return Entry{e}, e != nil
}

// Entries goes through all entries in the order of the list.
func Entries() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, e := range ccl().entries {
			if !yield(Entry{e}) {
				return
			}
		}
	}
}

// ECCN is the five-character number, "3A001".
func (e Entry) ECCN() string { return e.e.eccn }

// Status tells whether the entry controls items itself.
func (e Entry) Status() EntryStatus { return e.e.status }

// Reasons are the reasons for control that the entry announces ("NS", "AT").
func (e Entry) Reasons() []string { return slices.Clone(e.e.reasons) }

// Sections are the sections beside part 742's chart columns to which the
// entry's license requirements point: "743.1", "744.17".
func (e Entry) Sections() []string { return slices.Clone(e.e.sections) }

// Paragraphs are the numbers of the entry's paragraphs that are not reserved: "a", "a.1", "a.1.a".
func (e Entry) Paragraphs() []string { return slices.Clone(e.e.paras) }

// HasParagraph tells whether the entry has a paragraph, given as in
// [Code.Paragraph]. Every entry has the empty one: itself.
func (e Entry) HasParagraph(para []string) bool {
	return len(para) == 0 || e.e.has[strings.Join(para, ".")]
}

// Control is one control of an entry as the table holds it.
type Control struct {
	Row    string // the row of the entry's license requirements it comes from
	Reason string // "NS"
	// Place is a column of the Country Chart ("NS2") or the ID of the place rule that stands in its stead ("742.6-A7").
	Place string
	// In are the paragraphs reached, empty for the entire entry; Out are left out of them.
	In, Out []string
	// When is the condition in the table's terms, empty when there is none.
	When string
}

// Controls are the controls of the entry, in the order of its license requirements.
func (e Entry) Controls() []Control {
	out := make([]Control, len(e.e.controls))
	for i, c := range e.e.controls {
		out[i] = Control{Row: c.row, Reason: c.reason, Place: c.place, In: joined(c.in), Out: joined(c.out), When: c.when.String()}
	}
	return out
}

func joined(paths [][]string) []string {
	var out []string
	for _, p := range paths {
		out = append(out, strings.Join(p, "."))
	}
	return out
}
