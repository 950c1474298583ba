package exportscreen

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// turnsOn tells whether a missing fact could change the line's outcome on its
// own. It supposes each way in which the fact could settle the rules and the
// exceptions that wait for it, leaves open what waits for other facts too, and
// weighs the line again. A rule that waits for several facts can be ruled out by
// one of them and not be settled to apply.
func (l line) turnsOn(item int, field string) bool {
	w := waitFor(item, field)
	for _, subject := range w.subjects(l.verdict.Jurisdiction) {
		for _, applies := range []bool{true, false} {
			for _, available := range []bool{true, false} {
				supposed := l
				supposed.verdict.Jurisdiction.SubjectToEAR = subject
				supposed.prohibited = w.settle(l.prohibited, applies)
				supposed.required = w.settle(l.required, applies)
				supposed.beyond = w.settle(l.beyond, applies)
				supposed.redFlags = w.settle(l.redFlags, applies)
				supposed.obligations = w.settle(l.obligations, applies)
				supposed.verdict.Exceptions = w.settleExceptions(l.verdict.Exceptions, available)
				if supposed.outcome() != l.verdict.Outcome {
					return true
				}
			}
		}
	}
	return false
}

// wait is for one fact: field is its path, and ofItem its path from the line's item, empty when it is not of it.
type wait struct{ field, ofItem string }

func waitFor(item int, field string) wait {
	ofItem, is := strings.CutPrefix(field, fieldOf(ecc.Lack{OfItem: true}, item))
	if !is {
		ofItem = ""
	}
	return wait{field, ofItem}
}

// of tells whether the fact is among what a rule lacks, and whether it is all of it.
func (w wait) of(lacks []ecc.Lack) (some, all bool) {
	all = true
	for _, l := range lacks {
		if l.OfItem && l.Field == w.ofItem || !l.OfItem && l.Field == w.field {
			some = true
		} else {
			all = false
		}
	}
	return some, some && all
}

// settle supposes that what waits for the fact applies, or does not.
func (w wait) settle(found []Finding, applies bool) []Finding {
	waits := func(f Finding) bool {
		some, _ := w.of(f.Lacks)
		return f.Status == ecc.StatusUnknown && some
	}
	if !slices.ContainsFunc(found, waits) {
		return found
	}
	out := make([]Finding, 0, len(found))
	for _, f := range found {
		if waits(f) {
			if !applies {
				continue
			}
			if _, all := w.of(f.Lacks); all {
				f.Status = ecc.Applies
			}
		}
		out = append(out, f)
	}
	return out
}

// settleExceptions supposes that the exceptions that wait for the fact alone are
// available, or that those that wait for it at all are not.
func (w wait) settleExceptions(exceptions []ecc.Exception, available bool) []ecc.Exception {
	waits := func(x ecc.Exception) bool {
		some, _ := w.of(x.Lacks)
		return x.Status == ecc.Conditional && some
	}
	if !slices.ContainsFunc(exceptions, waits) {
		return exceptions
	}
	out := slices.Clone(exceptions)
	for i, x := range out {
		if !waits(x) {
			continue
		}
		switch _, all := w.of(x.Lacks); {
		case !available:
			out[i].Status = ecc.NotEligible
		case all && !x.Unprompted:
			out[i].Status = ecc.Available
		}
	}
	return out
}

// subjects are the answers that the fact leaves possible on whether the EAR reach the item.
func (w wait) subjects(j Jurisdiction) []Answer {
	out := []Answer{j.SubjectToEAR}
	if j.SubjectToEAR != ecc.Unknown {
		return out
	}
	var settles, open bool
	for _, f := range j.Findings {
		if f.Status != ecc.StatusUnknown {
			continue
		}
		some, all := w.of(f.Lacks)
		settles = settles || all
		open = open || !some
	}
	if settles {
		out = append(out, ecc.Yes)
		if !open {
			out = append(out, ecc.No)
		}
	}
	return out
}
