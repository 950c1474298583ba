package exportscreen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/enum"
)

// Change is what became of a part of a verdict.
type Change uint8

// The changes.
const (
	UnknownChange Change = iota
	Changed              // it is in both verdicts and one of its fields differs
	Appeared             // it is in the new verdict only
	Disappeared          // it is in the old verdict only
)

var changes = enum.Names{"unknown", "changed", "appeared", "disappeared"}

func (c Change) String() string { return changes.String(uint8(c)) }

// MarshalText writes the change's word.
func (c Change) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a change's word.
func (c *Change) UnmarshalText(text []byte) error {
	v, err := changes.Parse("change", text)
	*c = Change(v)
	return err
}

// Difference is one thing in which two verdicts differ.
type Difference struct {
	// What it is: verdict, line, rule, exception, party, hit, obligation,
	// red_flag, missing, assumption or source; order when the parts are the same and stand in another order.
	What string `json:"what"`
	// Name tells it from its like: a rule ID, a code of an exception, a party or
	// entry, a field of the transaction, a source.
	Name   string `json:"name"`
	Line   string `json:"line,omitempty"` // of the transaction, when it belongs to one
	Change Change `json:"change"`
	// Field is what differs of it, such as "status" or "outcome". What appeared or
	// disappeared has its chief field here.
	Field string `json:"field"`
	Old   string `json:"old"` // empty when it was not there
	New   string `json:"new"` // empty when it is not there
	// Because are the causes as far as the verdicts tell: for an outcome the rules
	// and exceptions that changed, for a rule the facts and the sources it rests on that did.
	Because []string `json:"because,omitempty"`
}

func (d Difference) String() string {
	var b strings.Builder
	if d.Line != "" {
		fmt.Fprintf(&b, "line %s: ", d.Line)
	}
	b.WriteString(strings.ReplaceAll(d.What, "_", " "))
	if d.Name != "" {
		b.WriteString(" " + d.Name)
	}
	switch d.Change {
	case Appeared:
		fmt.Fprintf(&b, " appeared (%s %s)", d.Field, d.New)
	case Disappeared:
		fmt.Fprintf(&b, " disappeared (%s %s)", d.Field, d.Old)
	default:
		fmt.Fprintf(&b, ": %s %s → %s", d.Field, orNothing(d.Old), orNothing(d.New))
	}
	if len(d.Because) > 0 {
		b.WriteString(", because " + strings.Join(d.Because, "; "))
	}
	return b.String()
}

func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return s
}

// Compare tells in what two verdicts on a transaction differ, outcomes first,
// in the order of the contract. It is empty exactly when their digests are the same.
func Compare(old, new Verdict) []Difference {
	if old.Digest() == new.Digest() {
		return nil
	}
	var out []Difference
	var of []pairing // of each difference
	for _, p := range pair(partsOf(old), partsOf(new)) {
		for _, d := range p.differences() {
			out, of = append(out, d), append(of, p)
		}
	}
	if out == nil {
		return []Difference{{What: "order", Change: Changed, Field: "digest", Old: old.Digest(), New: new.Digest()}}
	}
	c := causes{old: old, new: new, all: out, sources: changedSources(out)}
	for i := range out {
		out[i].Because = c.of(out[i], of[i])
	}
	return out
}

// pairing is a part of the old verdict and the same part of the new one; nil
// where there is none.
type pairing struct{ old, new *part }

// pair finds for every part its counterpart. Parts that bear the same name (a
// rule that leaves several findings on a line) are paired when equal, and then in order.
func pair(before, after []part) []pairing {
	taken := make([]bool, len(after))
	match := make([]*part, len(before))
	byKey := map[partKey][]int{}
	for i := range after {
		byKey[after[i].key] = append(byKey[after[i].key], i)
	}
	for _, same := range []bool{true, false} {
		for i := range before {
			for _, k := range byKey[before[i].key] {
				if match[i] == nil && !taken[k] && (!same || before[i].equal(after[k])) {
					match[i], taken[k] = &after[k], true
				}
			}
		}
	}
	var out []pairing
	for i := range before {
		out = append(out, pairing{&before[i], match[i]})
	}
	for k := range after {
		if !taken[k] {
			out = append(out, pairing{nil, &after[k]})
		}
	}
	slices.SortStableFunc(out, func(a, b pairing) int { return a.rank() - b.rank() })
	return out
}

func (p pairing) rank() int {
	if p.old != nil {
		return slices.Index(kindsOfParts, p.old.key.what)
	}
	return slices.Index(kindsOfParts, p.new.key.what)
}

// differences are the fields in which the two parts differ. When the chief
// field does, it stands for all that follows from it.
func (p pairing) differences() []Difference {
	switch {
	case p.new == nil:
		return []Difference{p.old.difference(Disappeared, p.old.chief, p.old.fields[p.old.chief], "")}
	case p.old == nil:
		return []Difference{p.new.difference(Appeared, p.new.chief, "", p.new.fields[p.new.chief])}
	}
	if was, is := p.old.fields[p.old.chief], p.new.fields[p.new.chief]; was != is && p.old.key.what == "rule" {
		return []Difference{p.new.difference(Changed, p.new.chief, was, is)}
	}
	var out []Difference
	for _, field := range fieldNames(p.old, p.new) {
		if was, is := p.old.fields[field], p.new.fields[field]; was != is {
			out = append(out, p.new.difference(Changed, field, was, is))
		}
	}
	return out
}
