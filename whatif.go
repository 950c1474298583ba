package exportscreen

import "context"

// Hypothesis is what would follow from one changed fact.
type Hypothesis struct {
	Path        string       `json:"path"`
	Value       string       `json:"value"` // what the fact was changed to
	Before      Verdict      `json:"before"`
	After       Verdict      `json:"after"`
	Differences []Difference `json:"differences"` // empty when the fact changes nothing
}

// WhatIf decides a transaction as it stands and with one fact changed
// ([Transaction.With] tells how path and value are written), and says what
// differs and why. The transaction is not changed. The error is a [*PathError],
// an [*InputError] when either cannot be decided, or the context's.
//
// To answer a question of [Verdict].Missing both ways, ask with Missing.Field and "yes", then "no".
func (e *Engine) WhatIf(ctx context.Context, t Transaction, path, value string) (Hypothesis, error) {
	changed, err := t.With(path, value)
	if err != nil {
		return Hypothesis{}, err
	}
	before, err := e.Determine(ctx, t)
	if err != nil {
		return Hypothesis{}, err
	}
	after, err := e.Determine(ctx, changed)
	if err != nil {
		return Hypothesis{}, err
	}
	return Hypothesis{Path: path, Value: value, Before: before, After: after, Differences: Compare(before, after)}, nil
}
