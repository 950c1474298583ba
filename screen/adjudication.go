package screen

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/civil"
)

// Adjudication records that somebody looked at an alert and found that the party
// is not the listed one. It is about the party and the entry as they were: when
// either says something else, it lapses.
type Adjudication struct {
	Party     string `json:"party"` // fingerprint of the party as screened
	PartyName string `json:"party_name"`
	Entry     string `json:"entry"` // the entry's ID
	EntryName string `json:"entry_name"`
	Content   string `json:"content"` // fingerprint of what the entry said
	Date      string `json:"date"`    // YYYY-MM-DD
	By        string `json:"by"`
	Reason    string `json:"reason"`
}

// AdjudicationError says what is wrong with an adjudication.
type AdjudicationError struct {
	Number  int    // its place among several, from 0
	Field   string // as in JSON
	Value   string
	Problem string
}

func (e *AdjudicationError) Error() string {
	return fmt.Sprintf("screen: adjudication %d: %s %q: %s", e.Number, e.Field, e.Value, e.Problem)
}

// Adjudicate makes the record that a party, as given to [Screener.Screen], is
// not the entry with an ID. All arguments are required: who found so, on which
// day (YYYY-MM-DD), and why. The error is an [*AdjudicationError].
func (s *Screener) Adjudicate(p Party, entry, date, by, reason string) (Adjudication, error) {
	e := s.entry(entry)
	if e == nil {
		return Adjudication{}, &AdjudicationError{Field: "entry", Value: entry, Problem: "no list has it"}
	}
	a := Adjudication{
		Party: partyFingerprint(p), PartyName: p.Name, Entry: e.ID, EntryName: e.Name, Content: entryFingerprint(e),
		Date: date, By: by, Reason: reason,
	}
	if err := a.check(0); err != nil {
		return Adjudication{}, err
	}
	return a, nil
}

// check tells what is wrong with a record, if anything.
func (a *Adjudication) check(number int) error {
	for _, f := range []struct{ field, value string }{
		{"party", a.Party}, {"entry", a.Entry}, {"content", a.Content}, {"by", a.By}, {"reason", a.Reason},
	} {
		if strings.TrimSpace(f.value) == "" {
			return &AdjudicationError{number, f.field, f.value, "is wanting"}
		}
	}
	if !civil.Valid(a.Date) {
		return &AdjudicationError{number, "date", a.Date, "a day YYYY-MM-DD is wanted"}
	}
	return nil
}

// entry is the entry with an ID, or nil.
func (s *Screener) entry(id string) *Entry {
	i := slices.IndexFunc(s.lists.Entries, func(e Entry) bool { return e.ID == id })
	if i < 0 {
		return nil
	}
	return &s.lists.Entries[i]
}

// partyFingerprint changes with anything that is known of a party.
func partyFingerprint(p Party) string {
	p.Aliases = slices.Sorted(slices.Values(p.Aliases))
	p.IDs = slices.SortedFunc(slices.Values(p.IDs), compareIdentifiers)
	return fingerprint(p)
}

// entryFingerprint changes with what [Diff] calls a change, and nothing else.
func entryFingerprint(e *Entry) string {
	c := *e
	c.Sources = nil
	c.Aliases = slices.SortedFunc(slices.Values(e.Aliases), compareAliases)
	c.Addresses = slices.SortedFunc(slices.Values(e.Addresses), compareAddresses)
	c.IDs = slices.SortedFunc(slices.Values(e.IDs), compareIdentifiers)
	c.Programs = slices.Sorted(slices.Values(e.Programs))
	c.Citations = slices.Sorted(slices.Values(e.Citations))
	return fingerprint(c)
}

// fingerprint is the SHA-256 of a value's JSON form.
func fingerprint(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic("screen: parties and entries always have a JSON form: " + err.Error())
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}
