// Package report writes verdicts for people: a self-contained page that an
// auditor can file, and plain text for terminals and tickets.
package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
)

// Pair is a transaction with its verdict.
type Pair struct {
	Transaction exportscreen.Transaction `json:"transaction"`
	Verdict     exportscreen.Verdict     `json:"verdict"`
}

// order is a pair as a report shows it.
type order struct {
	Pair
	Number int // from 1
}

func ordersOf(pairs []Pair) []order {
	out := make([]order, len(pairs))
	for i, p := range pairs {
		out[i] = order{p, i + 1}
	}
	return out
}

// Title is the order's ID, or its place in the report when it has none.
func (o order) Title() string {
	if o.Verdict.ID != "" {
		return o.Verdict.ID
	}
	return fmt.Sprintf("Order %d", o.Number)
}

// Route says in a line what moves where.
func (o order) Route() string {
	t := o.Transaction
	if t.Activity == ecc.UnknownActivity {
		return ""
	}
	s := fmt.Sprintf("%s %s → %s", capital(words(t.Activity.String())), t.From, t.To)
	if t.ToRegion != "" {
		s += " (" + capital(t.ToRegion) + ")"
	}
	if len(t.Via) > 0 {
		s += " via " + strings.Join(t.Via, ", ")
	}
	return s
}

// JSON is the transaction as the engine was given it.
func (o order) JSON() (string, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(o.Transaction)
	return b.String(), err
}

// line is a line's verdict beside the line.
type line struct {
	exportscreen.ItemVerdict
	Item exportscreen.Item
	Way  []stage
}

// Lines are the order's lines.
func (o order) Lines() []line {
	out := make([]line, len(o.Verdict.Items))
	for i, v := range o.Verdict.Items {
		out[i] = line{ItemVerdict: v, Way: wayOf(o.Verdict, v)}
		if i < len(o.Transaction.Items) {
			out[i].Item = o.Transaction.Items[i]
		}
	}
	return out
}

// Classified are the findings on the paragraph that apply or are open.
func (l line) Classified() []exportscreen.Finding { return standing(l.Classification) }

// Reached are the jurisdiction findings that bring the item under the EAR, take it out, or are open.
func (l line) Reached() []exportscreen.Finding { return standing(l.Jurisdiction.Findings) }

// Passed are all rules that were looked at and do not bear on the line.
func (l line) Passed() []group {
	return groups(slices.Concat(l.Jurisdiction.Findings, l.Cleared))
}

// PassedCount is how many findings Passed holds.
func (l line) PassedCount() int {
	n := 0
	for _, g := range l.Passed() {
		n += len(g.Findings)
	}
	return n
}

// Listed are the exceptions, those that help first.
func (l line) Listed() []ecc.Exception {
	out := slices.Clone(l.Exceptions)
	slices.SortStableFunc(out, func(a, b ecc.Exception) int { return int(a.Status) - int(b.Status) })
	return out
}

// group is findings that give the same reason.
type group struct {
	Summary  string
	Findings []exportscreen.Finding
}

// groups gathers the findings that do not apply or were not in force by their reason, in order.
func groups(found []exportscreen.Finding) []group {
	var out []group
	for _, f := range found {
		if f.Status != ecc.DoesNotApply && f.Status != ecc.NotInForce {
			continue
		}
		at := slices.IndexFunc(out, func(g group) bool { return g.Summary == f.Summary })
		if at < 0 {
			out, at = append(out, group{Summary: f.Summary}), len(out)
		}
		out[at].Findings = append(out[at].Findings, f)
	}
	return out
}

// standing are the findings that apply or might.
func standing(found []exportscreen.Finding) []exportscreen.Finding {
	var out []exportscreen.Finding
	for _, f := range found {
		if f.Status == ecc.Applies || f.Status == ecc.StatusUnknown {
			out = append(out, f)
		}
	}
	return out
}
