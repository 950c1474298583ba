package exportscreen

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
)

// line is one decided line with what the whole verdict gathers from it.
type line struct {
	verdict     ItemVerdict
	obligations []Finding
	redFlags    []Finding
	// The requirements as combine weighs them; prohibited, required and beyond the EAR.
	prohibited, required, beyond []Finding
	open                         bool // a party waits for a person
}

// line takes one line the whole way: jurisdiction, requirements, exceptions, outcome.
func (e *Engine) line(t Transaction, i int, parties []party) line {
	c, foreign := e.caseOf(t, i, parties), foreignItem(t.Items[i])
	classified, doubts := classify(c)
	own := e.ownListings(c)
	jurisdiction := fdpr.Jurisdiction(*own, foreign)
	c.Subject, own.Subject = jurisdiction.Subject, jurisdiction.Subject
	out := line{verdict: ItemVerdict{
		Line: c.Item.Line, ECCN: c.Item.Code.String(), Classification: classified,
		Jurisdiction: Jurisdiction{SubjectToEAR: jurisdiction.Subject},
	}, redFlags: doubts}
	for i := range jurisdiction.Findings { // duties and warnings of the de minimis rules
		switch f := &jurisdiction.Findings[i]; {
		case f.Status != ecc.Applies:
		case f.Effect == ecc.Obligation:
			out.obligations = append(out.obligations, *f)
		case f.Effect == ecc.RedFlag:
			out.redFlags = append(out.redFlags, *f)
		}
	}
	reached := len(jurisdiction.Findings)
	out.verdict.Jurisdiction.Findings = fdpr.AppendRelease(jurisdiction.Findings, c)
	act := actOf(c, out.verdict.Jurisdiction.Findings[reached:])
	found := e.rules(c, own, foreign, jurisdiction, parties)
	bars := out.take(found, act, jurisdiction)
	out.verdict.Exceptions = exceptions(own, slices.Concat(out.required, bars, out.prohibited, closing(out.beyond)))
	if jurisdiction.Subject != ecc.No {
		for _, f := range enduse.Obligations(c, slices.Concat(out.prohibited, out.required), out.verdict.Exceptions) {
			if f.Status == ecc.Applies || f.Status == ecc.StatusUnknown {
				out.obligations = append(out.obligations, f)
			}
		}
	}
	out.verdict.Requirements = nonNil(slices.Concat(out.prohibited, out.required, out.beyond, bars))
	out.verdict.LicenseRequired = licenseRequired(jurisdiction.Subject, out.prohibited, out.required, out.beyond)
	out.open = slices.ContainsFunc(parties, func(p party) bool { return p.open })
	out.verdict.Outcome = out.outcome()
	return out
}

// take tells findings apart by what they mean for the line, and gives those that
// bar license exceptions. What is cleared, nearly all of it, stays where it is:
// it moves towards the end, since the list-based requirements stand first.
func (l *line) take(found []Finding, act act, j fdpr.Result) (bars []Finding) {
	flagged, cleared := len(l.redFlags), len(found)
	for i := len(found) - 1; i >= 0; i-- {
		f := &found[i]
		act.settle(f)
		yield(f, j)
		switch {
		case f.Status == ecc.DoesNotApply || f.Status == ecc.NotInForce:
			if cleared--; cleared != i {
				found[cleared] = *f
			}
		case f.Effect == ecc.RedFlag:
			l.redFlags = append(l.redFlags, *f)
		case f.Effect == ecc.Prohibited:
			l.prohibited = append(l.prohibited, *f)
		case f.Effect == ecc.ExceptionBarred:
			bars = append(bars, *f)
		case bindsPerson(f):
			l.beyond = append(l.beyond, *f)
		default: // a requirement, or an effect nobody knows: neither is let through
			l.required = append(l.required, *f)
		}
	}
	clear(found[:cleared])
	l.verdict.Cleared = found[cleared:]
	for _, met := range [...][]Finding{l.redFlags[flagged:], l.prohibited, bars, l.beyond, l.required} {
		slices.Reverse(met) // they were met from the end
	}
	return bars
}

// closing are the requirements that bind a person, as what they are to the item:
// while one applies no license exception does (§ 740.1(a), general prohibition seven).
func closing(beyond []Finding) []Finding {
	var out []Finding
	for _, f := range beyond {
		if f.Status == ecc.Applies {
			f.Effect = ecc.ExceptionBarred
			out = append(out, f)
		}
	}
	return out
}

// exceptions holds every license exception against the requirements; lists print as [] when empty.
func exceptions(c *ecc.Case, requirements []Finding) []ecc.Exception {
	out := nonNil(ecc.Exceptions(*c, requirements))
	for i := range out {
		out[i].Overcomes, out[i].Conditions = nonNil(out[i].Overcomes), nonNil(out[i].Conditions)
	}
	return out
}

// outcome weighs what was found.
func (l line) outcome() Outcome {
	unmet := func(f Finding) bool { return f.Status == ecc.StatusUnknown }
	return combine(state{
		subject:    l.verdict.Jurisdiction.SubjectToEAR,
		beyond:     needOf(l.beyond, nil),
		prohibited: needOf(l.prohibited, nil),
		required:   needOf(l.required, l.verdict.Exceptions),
		open:       l.open || len(l.redFlags) > 0 || slices.ContainsFunc(l.obligations, unmet), // a duty due before shipping
	})
}

// rulesHeld is about how many findings a line comes to.
const rulesHeld = 128

// rules holds every rule of law against a line; own is the case with the parties' own listings only. When the EAR do not reach the
// item, only those are left that bind a person whatever the item.
func (e *Engine) rules(c, own *ecc.Case, foreign fdpr.Item, j fdpr.Result, parties []party) []Finding {
	found := embargo.Authorized(c, ecc.AppendRequirements(make([]Finding, 0, rulesHeld), c))
	found = fdpr.AppendLicense(found, own, &foreign, j.Findings)
	found = embargo.AppendReached(found, own, j.Findings)
	found = e.enduse.Append(found, c)
	found = append(found, beforeLaw(c)...)
	found = append(found, noParties(c, parties)...)
	found = append(found, e.affiliates(c, parties)...)
	found = append(found, sharedAddresses(c, parties)...)
	found = append(found, occupiedTowns(c, parties)...)
	found = fdpr.Settle(*c, j, found)
	if j.Subject != ecc.No {
		reviewedAsMilitary(c, found)
		return found
	}
	return slices.DeleteFunc(found, func(f Finding) bool { return !bindsPerson(&f) })
}

// bindsPerson tells whether a rule binds the person and not the item: § 744.6
// reaches what U.S. persons do with items outside the EAR too.
func bindsPerson(f *Finding) bool { return enduse.BindsPerson(f.Rule) }

// needOf is how far findings go, with what certainly overcomes them.
func needOf(found []Finding, exceptions []ecc.Exception) need {
	out := needNone
	for _, f := range found {
		switch {
		case overcome(f, exceptions):
			if out == needNone {
				out = needOvercome
			}
		case f.Status == ecc.Applies:
			return needCertain
		default:
			out = needPossible
		}
	}
	return out
}

// overcome tells whether an available exception overcomes a requirement.
func overcome(f Finding, exceptions []ecc.Exception) bool {
	return slices.ContainsFunc(exceptions, func(x ecc.Exception) bool {
		return x.Status == ecc.Available && slices.Contains(x.Overcomes, f.Rule)
	})
}
