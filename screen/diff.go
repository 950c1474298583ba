package screen

import (
	"cmp"
	"reflect"
	"slices"

	"github.com/seed-793d2af5/exportscreen/internal/enum"
)

// Changes are what sets two editions of the lists apart, in the order of the
// entries. Entries are told apart by their ID; which files have an entry is no
// part of it.
type Changes struct {
	Added, Removed []Entry
	Changed        []Change
}

// Change is an entry that says something else than it did. What names what.
type Change struct {
	Before, After Entry
	What          []Aspect
}

// Aspect is a part of an entry that may change.
type Aspect uint8

// The aspects.
const (
	UnknownAspect      Aspect = iota
	NamesChanged              // the name or the aliases
	AddressesChanged          // the addresses, or the country it is listed under
	IdentifiersChanged        // registration numbers and the like
	RequirementChanged        // what it says of license requirements, or a denial order of its standard terms
	DatesChanged              // when it was listed, or expires
	ProgramsChanged           // the sanctions programs
	NoticesChanged            // the Federal Register notices
	KindChanged               // what the list says the party is
)

var aspects = enum.Names{"unknown", "names", "addresses", "identifiers", "requirement", "dates", "programs", "notices", "kind"}

func (a Aspect) String() string { return aspects.String(uint8(a)) }

// MarshalText writes the aspect's word.
func (a Aspect) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads an aspect's word.
func (a *Aspect) UnmarshalText(text []byte) error {
	v, err := aspects.Parse("aspect", text)
	*a = Aspect(v)
	return err
}

// Diff tells what changed between two editions of the lists. The order in which
// an entry gives its aliases, addresses and the like is no change.
func Diff(before, after Lists) Changes {
	old := make(map[string]int, len(before.Entries))
	for i := range before.Entries {
		old[before.Entries[i].ID] = i
	}
	var c Changes
	stays := make(map[string]bool, len(after.Entries))
	for i := range after.Entries {
		e := &after.Entries[i]
		stays[e.ID] = true
		was, ok := old[e.ID]
		if !ok {
			c.Added = append(c.Added, *e)
			continue
		}
		if what := changed(&before.Entries[was], e); len(what) > 0 {
			c.Changed = append(c.Changed, Change{before.Entries[was], *e, what})
		}
	}
	for i := range before.Entries {
		if !stays[before.Entries[i].ID] {
			c.Removed = append(c.Removed, before.Entries[i])
		}
	}
	return c
}

// changed are the aspects in which two editions of an entry differ.
func changed(a, b *Entry) (what []Aspect) {
	differ := func(aspect Aspect, is bool) {
		if is {
			what = append(what, aspect)
		}
	}
	differ(NamesChanged, a.Name != b.Name || !sameSet(a.Aliases, b.Aliases, compareAliases))
	differ(AddressesChanged, a.Country != b.Country || a.AddressOnly != b.AddressOnly || !sameSet(a.Addresses, b.Addresses, compareAddresses))
	differ(IdentifiersChanged, !sameSet(a.IDs, b.IDs, compareIdentifiers))
	differ(RequirementChanged, a.StandardOrder != b.StandardOrder || !reflect.DeepEqual(a.License, b.License))
	differ(DatesChanged, a.Listed != b.Listed || a.Expires != b.Expires || a.EndUntold != b.EndUntold)
	differ(ProgramsChanged, !sameSet(a.Programs, b.Programs, cmp.Compare[string]))
	differ(NoticesChanged, !sameSet(a.Citations, b.Citations, cmp.Compare[string]))
	differ(KindChanged, a.Type != b.Type)
	return what
}

// sameSet tells whether two lists hold the same things, in whatever order.
func sameSet[T comparable](a, b []T, compare func(a, b T) int) bool {
	if len(a) != len(b) {
		return false
	}
	return slices.Equal(a, b) || slices.Equal(slices.SortedFunc(slices.Values(a), compare), slices.SortedFunc(slices.Values(b), compare))
}

func compareAliases(a, b Alias) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Kind, b.Kind))
}

func compareAddresses(a, b Address) int {
	return cmp.Or(cmp.Compare(a.Street, b.Street), cmp.Compare(a.City, b.City), cmp.Compare(a.State, b.State),
		cmp.Compare(a.PostalCode, b.PostalCode), cmp.Compare(a.Country, b.Country))
}

func compareIdentifiers(a, b Identifier) int {
	return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.Value, b.Value), cmp.Compare(a.Country, b.Country))
}
