package screen

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDiffNamesWhatChanged(t *testing.T) {
	base := func() Entry {
		return Entry{
			ID: "EL-1", List: EntityList, Type: "entity", Name: "Alpha", Aliases: []Alias{{Name: "A"}, {Name: "B"}},
			Addresses: []Address{{Street: "1 Road", Country: "CN"}, {Street: "2 Road", Country: "CN"}}, Country: "CN",
			Programs: []string{"X", "Y"}, IDs: []Identifier{{Type: "Tax", Value: "12345"}}, Listed: "2020-01-02", Citations: []string{"85 FR 1"},
			License: &LicenseRequirement{Scope: AllSubjectItems, Footnotes: []int{4}}, Sources: []string{"cfr"},
		}
	}
	for name, c := range map[string]struct {
		edit func(*Entry)
		want []Aspect
	}{
		"nothing":         {func(*Entry) {}, nil},
		"order":           {func(e *Entry) { slices.Reverse(e.Aliases); slices.Reverse(e.Addresses); slices.Reverse(e.Programs) }, nil},
		"file":            {func(e *Entry) { e.Sources = []string{"csl"} }, nil},
		"name":            {func(e *Entry) { e.Name = "Beta" }, []Aspect{NamesChanged}},
		"alias gone":      {func(e *Entry) { e.Aliases = e.Aliases[:1] }, []Aspect{NamesChanged}},
		"alias weakened":  {func(e *Entry) { e.Aliases[0].Kind = WeakAlias }, []Aspect{NamesChanged}},
		"address":         {func(e *Entry) { e.Addresses[0].Street = "9 Road" }, []Aspect{AddressesChanged}},
		"country":         {func(e *Entry) { e.Country = "HK" }, []Aspect{AddressesChanged}},
		"identifier":      {func(e *Entry) { e.IDs[0].Value = "54321" }, []Aspect{IdentifiersChanged}},
		"scope":           {func(e *Entry) { e.License.Scope = CCLItems }, []Aspect{RequirementChanged}},
		"requirement out": {func(e *Entry) { e.License = nil }, []Aspect{RequirementChanged}},
		"standard order":  {func(e *Entry) { e.StandardOrder = true }, []Aspect{RequirementChanged}},
		"expires":         {func(e *Entry) { e.Expires = "2030-01-01" }, []Aspect{DatesChanged}},
		"program":         {func(e *Entry) { e.Programs[0] = "Z" }, []Aspect{ProgramsChanged}},
		"notice":          {func(e *Entry) { e.Citations = append(e.Citations, "86 FR 2") }, []Aspect{NoticesChanged}},
		"kind":            {func(e *Entry) { e.Type = "vessel" }, []Aspect{KindChanged}},
		"two things":      {func(e *Entry) { e.Name, e.Listed = "Beta", "" }, []Aspect{NamesChanged, DatesChanged}},
	} {
		t.Run(name, func(t *testing.T) {
			before, after := base(), base()
			c.edit(&after)
			d := Diff(Lists{Entries: []Entry{before}}, Lists{Entries: []Entry{after}})
			require.Empty(t, d.Added)
			require.Empty(t, d.Removed)
			if c.want == nil {
				require.Empty(t, d.Changed)
				return
			}
			require.Equal(t, []Change{{before, after, c.want}}, d.Changed)
			require.Equal(t, base(), before, "the entries are not touched")
		})
	}
}

func TestAspectWords(t *testing.T) {
	require.Equal(t, "unknown", Aspect(0).String())
	for a := UnknownAspect; a <= KindChanged; a++ {
		text, err := a.MarshalText()
		require.NoError(t, err)
		var back Aspect
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, a, back)
	}
	var a Aspect
	require.Error(t, a.UnmarshalText([]byte("mood")))
}

func TestDiffOfTheSameLists(t *testing.T) {
	lists, err := Embedded()
	require.NoError(t, err)
	require.Equal(t, Changes{}, Diff(lists, lists))
}

func ExampleDiff() {
	before := Lists{Entries: []Entry{{ID: "EL-1", Name: "Alpha Trading"}, {ID: "EL-2", Name: "Beta Electronics"}}}
	after := Lists{Entries: []Entry{{ID: "EL-2", Name: "Beta Electronics", Aliases: []Alias{{Name: "Beta"}}}, {ID: "EL-3", Name: "Gamma Optics"}}}
	c := Diff(before, after)
	fmt.Println(c.Added[0].Name, "|", c.Removed[0].Name, "|", c.Changed[0].After.Name, c.Changed[0].What)
	// Output: Gamma Optics | Alpha Trading | Beta Electronics [names]
}

func ExampleRescreen() {
	before, err := New(Lists{Entries: []Entry{{ID: "EL-1", List: EntityList, Name: "Alpha Ferrous Trading"}}}, Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	after, err := New(Lists{Entries: []Entry{{ID: "EL-2", List: EntityList, Name: "Gamma Precision Optics"}}}, Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	customers := []Party{{Name: "Kestrel Orchards"}, {Name: "Gamma Precision Optics Ltd"}, {Name: "Alpha Ferrous Trading"}}
	for r := range Rescreen(slices.Values(customers), before, after, "2026-11-20") {
		fmt.Println(r.Party.Name, r.Before.Decision, "->", r.After.Decision)
	}
	// Output:
	// Gamma Precision Optics Ltd clear -> match
	// Alpha Ferrous Trading match -> clear
}
