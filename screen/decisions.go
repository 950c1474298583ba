package screen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/enum"
)

// Decisions are earlier adjudications. Their JSON form, for keeping them, is a
// list of [Adjudication]. The zero value and nil hold none. Decisions do not
// change once made and are safe for concurrent use.
type Decisions struct {
	records []Adjudication
	entries map[string][]int // records by entry
}

// NewDecisions takes in records. The error is an [*AdjudicationError].
func NewDecisions(records []Adjudication) (*Decisions, error) {
	d := &Decisions{records: slices.Clone(records), entries: make(map[string][]int)}
	for i := range d.records {
		if err := d.records[i].check(i); err != nil {
			return nil, err
		}
		d.entries[d.records[i].Entry] = append(d.entries[d.records[i].Entry], i)
	}
	return d, nil
}

// Records are the adjudications, in the order they were given.
func (d *Decisions) Records() []Adjudication { return slices.Clone(d.records) }

// MarshalJSON writes the records.
func (d *Decisions) MarshalJSON() ([]byte, error) {
	if d.records == nil {
		return []byte("[]"), nil
	}
	return json.Marshal(d.records)
}

// UnmarshalJSON reads records. A field that is unknown or wanting is an error.
func (d *Decisions) UnmarshalJSON(text []byte) error {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	var records []Adjudication
	if err := dec.Decode(&records); err != nil {
		return fmt.Errorf("screen: decisions: %w", err)
	}
	read, err := NewDecisions(records)
	if err != nil {
		return err
	}
	*d = *read
	return nil
}

// Lapse is an adjudication that holds no longer, and why.
type Lapse struct {
	Adjudication Adjudication `json:"adjudication"`
	Why          LapseReason  `json:"why"`
}

// LapseReason is why an adjudication lapsed.
type LapseReason uint8

// The reasons.
const (
	UnknownLapse LapseReason = iota
	EntryChanged             // the list says something else of the listed party
	PartyChanged             // the party of that name is known differently: address, aliases, identifiers
	BothChanged
)

var lapseReasons = enum.Names{"unknown", "entry_changed", "party_changed", "both_changed"}

func (r LapseReason) String() string { return lapseReasons.String(uint8(r)) }

// MarshalText writes the reason's word.
func (r LapseReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a reason's word.
func (r *LapseReason) UnmarshalText(text []byte) error {
	v, err := lapseReasons.Parse("reason of a lapse", text)
	*r = LapseReason(v)
	return err
}

// Apply settles a result by the decisions on the party. An alert that a decision
// answers is no alert any more and carries the decision; when every alert is
// answered, the party is ClearedByDecision. Decisions on the party, or on one of
// its name, that hold no longer are named in Lapsed and clear nothing. A result
// as long as the limit of the screener may lack alerts, and is cleared by no decision.
//
// The result must come from this screener for this party; it is not changed.
func (d *Decisions) Apply(s *Screener, p Party, r Result) Result {
	if d == nil || len(d.records) == 0 {
		return r
	}
	full := len(r.Hits) >= s.options.Limit
	r.Hits, r.Lapsed = slices.Clone(r.Hits), slices.Clone(r.Lapsed)
	answered := false
	party := "" // its fingerprint, once needed
	for i := range r.Hits {
		h := &r.Hits[i]
		numbers := d.entries[h.Entry]
		if !h.Alert || len(numbers) == 0 {
			continue
		}
		if party == "" {
			party = partyFingerprint(p)
		}
		holds, lapsed := d.about(numbers, p.Name, party, entryFingerprint(s.entry(h.Entry)))
		if holds == nil {
			r.Lapsed = append(r.Lapsed, lapsed...)
			continue
		}
		h.Alert, h.Adjudication, answered = false, holds, true
	}
	if answered {
		switch r.Decision = decide(r.Hits); {
		case r.Decision != Clear:
		case full:
			r.Decision = Review
		default:
			r.Decision = ClearedByDecision
		}
	}
	return r
}

// about finds, among the records on an entry, the newest that holds for a party,
// or those that have lapsed.
func (d *Decisions) about(numbers []int, name, party, content string) (holds *Adjudication, lapsed []Lapse) {
	for _, n := range slices.Backward(numbers) {
		a := d.records[n]
		switch same, sameEntry := a.Party == party, a.Content == content; {
		case same && sameEntry:
			return &a, nil
		case same:
			lapsed = append(lapsed, Lapse{a, EntryChanged})
		case !sameName(a.PartyName, name):
		case sameEntry:
			lapsed = append(lapsed, Lapse{a, PartyChanged})
		default:
			lapsed = append(lapsed, Lapse{a, BothChanged})
		}
	}
	return nil, lapsed
}

// sameName tells whether two names are one but for case and spaces.
func sameName(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}
