package exportscreen

import "github.com/seed-793d2af5/exportscreen/ecc"

// Need is how far license requirements, or prohibitions, go for a line.
type need uint8

const (
	needUnsettled need = iota // cannot be told; the zero value clears nothing
	needCertain               // at least one certainly applies and nothing certainly overcomes it
	needPossible              // none certain, at least one open
	needOvercome              // some apply, and each is certainly overcome by an exception
	needNone                  // every rule was looked at and none applies
)

// state is all that combine looks at.
type state struct {
	subject    Answer // to the EAR
	beyond     need   // requirements that hold whatever the item's status (§ 744.6)
	prohibited need   // needCertain, needPossible or needNone
	required   need
	// open: a party, a red flag or a duty before shipping waits for a person.
	open bool
}

// combine is the truth table of outcomes; doc.go prints it. It is the only
// place that turns findings into an outcome.
func combine(s state) Outcome {
	beyond := s.beyond == needNone || s.beyond == needOvercome
	switch {
	case s.subject == ecc.Yes && s.prohibited == needCertain:
		return Prohibited
	case s.beyond == needCertain, s.subject == ecc.Yes && s.required == needCertain:
		return LicenseRequired
	case s.subject == ecc.No && beyond:
		return NotSubjectToEAR
	case s.open, !beyond, s.prohibited != needNone:
		return Review
	// From here on an item whose reach is unknown may ship as one that is
	// reached may: the answer is the same either way.
	case s.required == needOvercome:
		return LicenseException
	case s.required == needNone:
		return NoLicenseRequired
	}
	return Review
}

// licenseRequired tells whether a license is required before any exception.
func licenseRequired(subject Answer, prohibited, required, beyond []Finding) Answer {
	reach := func(found []Finding, subject Answer) Answer {
		out := ecc.No
		for _, f := range found {
			switch f.Status {
			case ecc.Applies:
				out = out.Or(subject)
			case ecc.StatusUnknown:
				out = out.Or(subject.And(ecc.Unknown))
			}
		}
		return out
	}
	return reach(prohibited, subject).Or(reach(required, subject)).Or(reach(beyond, ecc.Yes))
}

// gravest is the outcome of the whole: that of its gravest line.
func gravest(items []ItemVerdict) Outcome {
	out := NotSubjectToEAR
	for _, item := range items {
		out = min(out, item.Outcome)
	}
	if len(items) == 0 {
		return UnknownOutcome
	}
	return out
}
