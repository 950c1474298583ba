package exportscreen

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/civil"
)

// lawName is the source that every finding rests on.
const lawName = "Export Administration Regulations, 15 CFR parts 734–774"

// sources states what a verdict rests on, and how old it was on the transaction's date.
func (e *Engine) sources(date string) []Source {
	out := []Source{e.aged(Source{Name: lawName, AsOf: ecc.TextAsOf}, date)}
	for _, s := range e.screener.Sources() {
		out = append(out, e.aged(Source{Name: s.Name, AsOf: s.AsOf, SHA256: s.SHA256}, date))
	}
	return out
}

func (e *Engine) aged(s Source, date string) Source {
	if !civil.Valid(s.AsOf) {
		s.Stale = true // a source of unknown age is not a fresh one
		return s
	}
	s.AgeDays = max(0, civil.Days(s.AsOf, date))
	s.Stale = s.AgeDays > e.opts.StaleAfterDays
	return s
}
