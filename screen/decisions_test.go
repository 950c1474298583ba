package screen

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const decisionDate = "2026-11-20"

// twins is a small screener with two parties of one name.
func twins(t testing.TB, edit func([]Entry), o Options) *Screener {
	t.Helper()
	entries := []Entry{
		{ID: "EL-1", List: EntityList, Name: "Gamma Precision Optics", Country: "CN", Citations: []string{"84 FR 1"}},
		{ID: "SDN-1", List: SpeciallyDesignated, Name: "Gamma Precision Optics", Aliases: []Alias{{Name: "GPO Optik"}, {Name: "GPO Optics"}}},
	}
	if edit != nil {
		edit(entries)
	}
	s, err := New(Lists{Entries: entries}, o)
	require.NoError(t, err)
	return s
}

var optician = Party{Name: "Gamma Precision Optics", Address: Address{Street: "12 Mill Lane", City: "Taunton", Country: "GB"},
	Aliases: []string{"Gamma", "Gamma Glass"}, IDs: []Identifier{{Type: "Company", Value: "1234567"}}}

// adjudicated are decisions that the optician is none of the entries.
func adjudicated(t testing.TB, s *Screener, entries ...string) *Decisions {
	t.Helper()
	var records []Adjudication
	for _, e := range entries {
		a, err := s.Adjudicate(optician, e, "2026-06-01", "M. Reviewer", "a lens grinder in Somerset since 1921")
		require.NoError(t, err)
		records = append(records, a)
	}
	d, err := NewDecisions(records)
	require.NoError(t, err)
	return d
}

func TestDecisionsClear(t *testing.T) {
	s := twins(t, nil, Options{})
	found := s.Screen(optician, decisionDate)
	require.Len(t, found.Hits, 2)
	both := adjudicated(t, s, "EL-1", "SDN-1").Apply(s, optician, found)
	require.Equal(t, ClearedByDecision, both.Decision)
	require.Empty(t, both.Lapsed)
	for i, h := range both.Hits {
		require.False(t, h.Alert)
		require.Equal(t, "M. Reviewer", h.Adjudication.By)
		require.True(t, found.Hits[i].Alert, "the result given is not changed")
		require.Nil(t, found.Hits[i].Adjudication)
	}
	one := adjudicated(t, s, "EL-1").Apply(s, optician, found)
	require.Equal(t, found.Decision, one.Decision, "an alert is left")
	require.False(t, one.Hits[0].Alert)
	require.True(t, one.Hits[1].Alert)
	var none *Decisions
	require.Equal(t, found, none.Apply(s, optician, found))
	require.Equal(t, found, new(Decisions).Apply(s, optician, found))
}

func TestDecisionsDoNotClearWhatWasCutOff(t *testing.T) {
	s := twins(t, nil, Options{Limit: 1})
	r := adjudicated(t, s, "EL-1").Apply(s, optician, s.Screen(optician, decisionDate))
	require.Equal(t, Review, r.Decision)
}

func TestDecisionsLapse(t *testing.T) {
	before := twins(t, nil, Options{})
	d := adjudicated(t, before, "EL-1", "SDN-1")
	for name, c := range map[string]struct {
		edit  func([]Entry)
		party func(*Party)
		want  []LapseReason // of EL-1 and SDN-1
	}{
		"same in another order": {func(e []Entry) { e[1].Aliases[0], e[1].Aliases[1] = e[1].Aliases[1], e[1].Aliases[0] },
			func(p *Party) { p.Aliases = []string{"Gamma Glass", "Gamma"} }, nil},
		"another file has it":  {func(e []Entry) { e[0].Sources = []string{"csl"} }, nil, nil},
		"entry got an address": {func(e []Entry) { e[0].Addresses = []Address{{City: "Taunton", Country: "GB"}} }, nil, []LapseReason{EntryChanged}},
		"entry got a notice":   {func(e []Entry) { e[0].Citations = append(e[0].Citations, "90 FR 2") }, nil, []LapseReason{EntryChanged}},
		"party moved":          {nil, func(p *Party) { p.Address.Country = "CN" }, []LapseReason{PartyChanged, PartyChanged}},
		"party got an ID":      {nil, func(p *Party) { p.IDs = append(p.IDs, Identifier{Value: "77777"}) }, []LapseReason{PartyChanged, PartyChanged}},
		"written otherwise":    {nil, func(p *Party) { p.Name = "GAMMA  Precision optics" }, []LapseReason{PartyChanged, PartyChanged}},
		"both":                 {func(e []Entry) { e[0].Listed = "2020-01-01" }, func(p *Party) { p.Aliases = nil }, []LapseReason{BothChanged, PartyChanged}},
		"another party":        {nil, func(p *Party) { p.Name = "Gamma Precision Optics Holding" }, []LapseReason{}},
	} {
		t.Run(name, func(t *testing.T) {
			s, p := twins(t, c.edit, Options{}), optician
			if c.party != nil {
				c.party(&p)
			}
			r := d.Apply(s, p, s.Screen(p, decisionDate))
			if c.want == nil {
				require.Equal(t, ClearedByDecision, r.Decision)
				return
			}
			require.Contains(t, []Decision{Match, Review}, r.Decision)
			require.Len(t, r.Lapsed, len(c.want))
			for _, l := range r.Lapsed {
				i := 0
				if l.Adjudication.Entry == "SDN-1" {
					i = len(c.want) - 1
				}
				require.Equal(t, c.want[i], l.Why)
			}
		})
	}
}

func TestTheNewestDecisionThatHoldsCounts(t *testing.T) {
	before := twins(t, nil, Options{})
	after := twins(t, func(e []Entry) { e[0].Country = "HK" }, Options{})
	old, fresh := adjudicated(t, before, "EL-1", "SDN-1").Records(), adjudicated(t, after, "EL-1").Records()
	d, err := NewDecisions(append(fresh, old...))
	require.NoError(t, err)
	for _, s := range []*Screener{before, after} {
		r := d.Apply(s, optician, s.Screen(optician, decisionDate))
		require.Equal(t, ClearedByDecision, r.Decision)
		require.Empty(t, r.Lapsed)
	}
}

// TestFingerprintsCoverEveryField changes each field in turn.
func TestFingerprintsCoverEveryField(t *testing.T) {
	plain := entryFingerprint(&Entry{})
	entry := reflect.TypeFor[Entry]()
	for i := range entry.NumField() {
		var e Entry
		v := reflect.ValueOf(&e).Elem().Field(i)
		fill(v)
		require.Equal(t, entry.Field(i).Name == "Sources", entryFingerprint(&e) == plain, entry.Field(i).Name)
	}
	nobody := partyFingerprint(Party{})
	party := reflect.TypeFor[Party]()
	for i := range party.NumField() {
		var p Party
		fill(reflect.ValueOf(&p).Elem().Field(i))
		require.NotEqual(t, nobody, partyFingerprint(p), party.Field(i).Name)
	}
}

// fill gives a field a value that is not its zero.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
	case reflect.Struct:
		fill(v.Field(0))
	default:
		v.SetUint(1)
	}
}

func TestAdjudicateRefuses(t *testing.T) {
	s := twins(t, nil, Options{})
	for _, c := range []struct{ entry, date, by, reason, field string }{
		{"EL-9", "2026-06-01", "x", "y", "entry"},
		{"EL-1", "June", "x", "y", "date"},
		{"EL-1", "2026-06-01", " ", "y", "by"},
		{"EL-1", "2026-06-01", "x", "", "reason"},
	} {
		_, err := s.Adjudicate(optician, c.entry, c.date, c.by, c.reason)
		var e *AdjudicationError
		require.ErrorAs(t, err, &e)
		require.Equal(t, c.field, e.Field)
		require.ErrorContains(t, err, c.field)
	}
}

func TestDecisionsAreKeptAsJSON(t *testing.T) {
	s := twins(t, nil, Options{})
	d := adjudicated(t, s, "EL-1", "SDN-1")
	text, err := json.Marshal(d)
	require.NoError(t, err)
	var back Decisions
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, d.Records(), back.Records())
	require.Equal(t, ClearedByDecision, back.Apply(s, optician, s.Screen(optician, decisionDate)).Decision)
	empty, err := json.Marshal(new(Decisions))
	require.NoError(t, err)
	require.Equal(t, "[]", string(empty))

	require.ErrorContains(t, json.Unmarshal([]byte(strings.Replace(string(text), `"by"`, `"bye"`, 1)), &back), "bye")
	var wrong *AdjudicationError
	require.ErrorAs(t, json.Unmarshal([]byte(`[{"party":"a","entry":"EL-1","content":"c","date":"2026-13-01","by":"x","reason":"y"}]`), &back), &wrong)
	require.Equal(t, "date", wrong.Field)
	require.ErrorAs(t, json.Unmarshal([]byte(`[{"entry":"EL-1"}]`), &back), &wrong)
	require.Equal(t, "party", wrong.Field, "a record without fingerprints never holds")
}

func TestLapseReasonWords(t *testing.T) {
	require.Equal(t, "unknown", LapseReason(0).String())
	for r := UnknownLapse; r <= BothChanged; r++ {
		text, err := r.MarshalText()
		require.NoError(t, err)
		var back LapseReason
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, r, back)
	}
	var r LapseReason
	require.Error(t, r.UnmarshalText([]byte("boredom")))
}

func ExampleDecisions() {
	s, err := New(Lists{Entries: []Entry{{ID: "EL-1", List: EntityList, Name: "Gamma Precision Optics"}}}, Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	customer := Party{Name: "Gamma Precision Optics", Address: Address{City: "Taunton", Country: "GB"}}
	record, err := s.Adjudicate(customer, "EL-1", "2026-06-01", "M. Reviewer", "a lens grinder in Somerset since 1921")
	if err != nil {
		fmt.Println(err)
		return
	}
	decisions, err := NewDecisions([]Adjudication{record})
	if err != nil {
		fmt.Println(err)
		return
	}
	found := s.Screen(customer, "2026-11-20")
	fmt.Println(found.Decision, "->", decisions.Apply(s, customer, found).Decision)
	customer.Address = Address{City: "Shenzhen", Country: "CN"}
	moved := decisions.Apply(s, customer, s.Screen(customer, "2026-11-20"))
	fmt.Println(moved.Decision, moved.Lapsed[0].Why)
	// Output:
	// match -> cleared_by_decision
	// match party_changed
}
