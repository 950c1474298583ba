package exportscreen

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// TestCombineExhaustively walks the whole table: 3 × 5 × 5 × 5 × 2 states. Each
// state is held against statements that must be true of any honest table,
// written independently of the table's own order.
func TestCombineExhaustively(t *testing.T) {
	needs := []need{needUnsettled, needCertain, needPossible, needOvercome, needNone}
	count := map[Outcome]int{}
	for _, subject := range []Answer{Unknown, Yes, No} {
		for _, beyond := range needs {
			for _, prohibited := range needs {
				for _, required := range needs {
					for _, open := range []bool{false, true} {
						s := state{subject: subject, beyond: beyond, prohibited: prohibited, required: required, open: open}
						got := combine(s)
						count[got]++
						require.NotEqual(t, UnknownOutcome, got, "%+v", s)
						clean := (beyond == needNone || beyond == needOvercome)
						if got.Clear() {
							require.True(t, clean, "a clearance over something open: %+v", s)
							if got != NotSubjectToEAR {
								require.False(t, open, "%+v", s)
								require.Equal(t, needNone, prohibited, "%+v", s)
								require.Contains(t, []need{needNone, needOvercome}, required, "%+v", s)
							}
						}
						require.Equal(t, subject == No && clean, got == NotSubjectToEAR, "%+v", s)
						require.Equal(t, subject == Yes && prohibited == needCertain, got == Prohibited, "%+v", s)
						wantLicense := got != Prohibited && (beyond == needCertain || (subject == Yes && required == needCertain))
						require.Equal(t, wantLicense, got == LicenseRequired, "%+v", s)
						if got == LicenseException {
							require.NotEqual(t, No, subject, "%+v", s)
							require.Equal(t, needOvercome, required, "%+v", s)
						}
					}
				}
			}
		}
	}
	for _, o := range []Outcome{Prohibited, LicenseRequired, Review, LicenseException, NoLicenseRequired, NotSubjectToEAR} {
		require.NotZero(t, count[o], o)
	}
}

func TestCombineRows(t *testing.T) {
	clear := state{subject: Yes, beyond: needNone, prohibited: needNone, required: needNone}
	with := func(change func(*state)) state { s := clear; change(&s); return s }
	for name, c := range map[string]struct {
		s    state
		want Outcome
	}{
		"nothing applies":                      {clear, NoLicenseRequired},
		"the zero state clears nothing":        {state{}, Review},
		"a party is open":                      {with(func(s *state) { s.open = true }), Review},
		"open, but a license is needed anyway": {with(func(s *state) { s.open, s.required = true, needCertain }), LicenseRequired},
		"denied and licensed":                  {with(func(s *state) { s.prohibited, s.required = needCertain, needCertain }), Prohibited},
		"maybe denied":                         {with(func(s *state) { s.prohibited = needPossible }), Review},
		"maybe denied, license for certain":    {with(func(s *state) { s.prohibited, s.required = needPossible, needCertain }), LicenseRequired},
		"overcome":                             {with(func(s *state) { s.required = needOvercome }), LicenseException},
		"reach unknown, nothing asked":         {with(func(s *state) { s.subject = Unknown }), NoLicenseRequired},
		"reach unknown, license if reached":    {with(func(s *state) { s.subject, s.required = Unknown, needCertain }), Review},
		"reach unknown, exception if reached":  {with(func(s *state) { s.subject, s.required = Unknown, needOvercome }), LicenseException},
		"not reached, listed party":            {with(func(s *state) { s.subject, s.required = No, needCertain }), NotSubjectToEAR},
		"not reached, U.S. person supports":    {with(func(s *state) { s.subject, s.beyond = No, needCertain }), LicenseRequired},
		"not reached, support unclear":         {with(func(s *state) { s.subject, s.beyond = No, needPossible }), Review},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, combine(c.s)) })
	}
}

func TestLicenseRequired(t *testing.T) {
	applies, unknown, clear := Finding{Status: ecc.Applies}, Finding{Status: ecc.StatusUnknown}, Finding{Status: ecc.DoesNotApply}
	for name, c := range map[string]struct {
		subject  Answer
		required []Finding
		beyond   []Finding
		want     Answer
	}{
		"none":                   {Yes, []Finding{clear}, nil, No},
		"applies":                {Yes, []Finding{clear, unknown, applies}, nil, Yes},
		"might":                  {Yes, []Finding{clear, unknown}, nil, Unknown},
		"applies, reach unknown": {Unknown, []Finding{applies}, nil, Unknown},
		"applies, not reached":   {No, []Finding{applies}, nil, No},
		"might, not reached":     {No, []Finding{unknown}, nil, No},
		"beyond the EAR":         {No, nil, []Finding{applies}, Yes},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, licenseRequired(c.subject, nil, c.required, c.beyond)) })
	}
}

func TestGravest(t *testing.T) {
	require.Equal(t, UnknownOutcome, gravest(nil))
	require.Equal(t, Review, gravest([]ItemVerdict{{Outcome: NotSubjectToEAR}, {Outcome: Review}, {Outcome: NoLicenseRequired}}))
	require.Equal(t, UnknownOutcome, gravest([]ItemVerdict{{Outcome: NotSubjectToEAR}, {}}))
}
