package exportscreen

import (
	"context"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/stretchr/testify/require"
)

// TestDecisionsReachTheVerdict ships to a namesake of a listed party.
func TestDecisionsReachTheVerdict(t *testing.T) {
	lists := screen.Lists{Entries: []screen.Entry{{ID: "EL-1", List: screen.EntityList, Name: "Gamma Precision Optics",
		License: &screen.LicenseRequirement{Scope: screen.AllSubjectItems, Sections: []string{"744.11"}}}}}
	s, err := screen.New(lists, screen.Options{})
	require.NoError(t, err)
	namesake := Party{Role: "end_user", Name: "Gamma Precision Optics", City: "Taunton", Country: "GB"}
	order := Transaction{ID: "1", Date: "2026-11-20", Activity: ecc.Export, From: "US", To: "GB", Parties: []Party{namesake},
		Items: []Item{{Line: "10", Kind: ecc.Commodity, ECCN: "EAR99", MadeIn: "US"}}}
	record, err := s.Adjudicate(screenParty(namesake), "EL-1", "2026-06-01", "M. Reviewer", "a lens grinder in Somerset")
	require.NoError(t, err)
	decisions, err := screen.NewDecisions([]screen.Adjudication{record})
	require.NoError(t, err)

	decide := func(d *Decisions, p Party) Verdict {
		e, err := New(Options{Screener: s, Decisions: d})
		require.NoError(t, err)
		asked := order
		asked.Parties = []Party{p}
		v, err := e.Determine(context.Background(), asked)
		require.NoError(t, err)
		return v
	}
	without := decide(nil, namesake)
	require.Equal(t, screen.Match, without.Parties[0].Decision)
	require.Equal(t, Yes, without.LicenseRequired)

	with := decide(decisions, namesake)
	require.Equal(t, screen.ClearedByDecision, with.Parties[0].Decision)
	require.Equal(t, "M. Reviewer", with.Parties[0].Hits[0].Adjudication.By)
	require.NotEqual(t, Yes, with.LicenseRequired)

	moved := namesake
	moved.City = "Leeds"
	lapsed := decide(decisions, moved)
	require.Equal(t, without.Outcome, lapsed.Outcome)
	require.Equal(t, screen.PartyChanged, lapsed.Parties[0].Lapsed[0].Why)
}

// TestDecisionsReachOwners: an owner that was found to be a namesake does not count.
func TestDecisionsReachOwners(t *testing.T) {
	lists := screen.Lists{Entries: []screen.Entry{{ID: "SDN-1", List: screen.SpeciallyDesignated, Name: "Gamma Precision Optics", Programs: []string{"SDGT"}}}}
	s, err := screen.New(lists, screen.Options{})
	require.NoError(t, err)
	namesake := Owner{Name: "Gamma Precision Optics", Country: "GB", Percent: "60", Owners: []Owner{}}
	order := Transaction{ID: "1", Date: "2026-11-20", Activity: ecc.Export, From: "US", To: "GB",
		Items:   []Item{{Line: "10", Kind: ecc.Commodity, ECCN: "EAR99", MadeIn: "US"}},
		Parties: []Party{{Role: "end_user", Name: "Quillmore Lenses", Country: "GB", Owners: []Owner{namesake}}}}
	record, err := s.Adjudicate(screenOwners([]Owner{namesake})[0].Party, "SDN-1", "2026-06-01", "M. Reviewer", "a lens grinder in Somerset")
	require.NoError(t, err)
	decisions, err := screen.NewDecisions([]screen.Adjudication{record})
	require.NoError(t, err)
	for d, want := range map[*Decisions]Outcome{nil: LicenseRequired, decisions: NoLicenseRequired} {
		e, err := New(Options{Screener: s, Decisions: d})
		require.NoError(t, err)
		v, err := e.Determine(context.Background(), order)
		require.NoError(t, err)
		require.Equal(t, want, v.Outcome)
	}
}
