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
}

// line takes one line the whole way: jurisdiction, requirements, exceptions, outcome.
func (e *Engine) line(t Transaction, i int, parties []party) line {
	c, foreign := e.caseOf(t, i, parties), foreignItem(t.Items[i])
	jurisdiction := fdpr.Jurisdiction(c, foreign)
	out := line{verdict: ItemVerdict{
		Line: c.Item.Line, ECCN: c.Item.Code.String(),
		Jurisdiction: Jurisdiction{SubjectToEAR: jurisdiction.Subject, Findings: nonNil(jurisdiction.Findings)},
	}}
	for _, f := range jurisdiction.Findings { // duties and warnings of the de minimis rules
		switch {
		case f.Status != ecc.Applies:
		case f.Effect == ecc.Obligation:
			out.obligations = append(out.obligations, f)
		case f.Effect == ecc.RedFlag:
			out.redFlags = append(out.redFlags, f)
		}
	}
	found := e.rules(c, foreign, jurisdiction, parties)
	var prohibited, required, beyond, bars []Finding
	for _, f := range found {
		switch {
		case f.Status == ecc.DoesNotApply || f.Status == ecc.NotInForce:
			out.verdict.Cleared = append(out.verdict.Cleared, f)
		case f.Effect == ecc.RedFlag:
			out.redFlags = append(out.redFlags, f)
		case f.Effect == ecc.Prohibited:
			prohibited = append(prohibited, f)
		case f.Effect == ecc.ExceptionBarred:
			bars = append(bars, f)
		case bindsPerson(f):
			beyond = append(beyond, f)
		default: // a requirement, or an effect nobody knows: neither is let through
			required = append(required, f)
		}
	}
	out.verdict.Exceptions = nonNil(ecc.Exceptions(c, slices.Concat(required, bars)))
	if jurisdiction.Subject != ecc.No {
		for _, f := range enduse.Obligations(c, slices.Concat(prohibited, required), out.verdict.Exceptions) {
			if f.Status == ecc.Applies || f.Status == ecc.StatusUnknown {
				out.obligations = append(out.obligations, f)
			}
		}
	}
	out.verdict.Requirements = nonNil(slices.Concat(prohibited, required, beyond, bars))
	out.verdict.Cleared = nonNil(out.verdict.Cleared)
	out.verdict.LicenseRequired = licenseRequired(jurisdiction.Subject, prohibited, required, beyond)
	out.verdict.Outcome = combine(state{
		subject:    jurisdiction.Subject,
		beyond:     needOf(beyond, nil),
		prohibited: needOf(prohibited, nil),
		required:   needOf(required, out.verdict.Exceptions),
		open:       isOpen(parties, out),
	})
	return out
}

// rules holds every rule of law against a line. When the EAR do not reach the
// item, only those are left that bind a person whatever the item.
func (e *Engine) rules(c ecc.Case, foreign fdpr.Item, j fdpr.Result, parties []party) []Finding {
	found := slices.Concat(
		fdpr.Settle(c, j, ecc.Requirements(c)),
		fdpr.License(c, foreign, j.Findings),
		embargo.Reached(c, j.Findings),
		enduse.RequirementsIn(c, enduse.Circumstances{Subject: j.Subject, Stays: e.stays()}),
		e.affiliates(c, parties),
		sharedAddresses(c, parties),
	)
	if j.Subject != ecc.No {
		return found
	}
	return slices.DeleteFunc(found, func(f Finding) bool { return !bindsPerson(f) })
}

// bindsPerson tells whether a rule binds the person and not the item: § 744.6
// reaches what U.S. persons do with items outside the EAR too.
func bindsPerson(f Finding) bool { return enduse.BindsPerson(f.Rule) }

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

// isOpen tells whether a party, a red flag or a duty due before shipping waits for a person.
func isOpen(parties []party, l line) bool {
	unmet := func(f Finding) bool { return f.Status == ecc.StatusUnknown }
	return slices.ContainsFunc(parties, func(p party) bool { return p.open }) ||
		len(l.redFlags) > 0 || slices.ContainsFunc(l.obligations, unmet)
}
