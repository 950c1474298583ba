package report

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/stretchr/testify/require"
)

func finding(rule string, s ecc.Status, reasons ...string) exportscreen.Finding {
	return exportscreen.Finding{Rule: rule, Status: s, Effect: ecc.LicenseRequired, Reasons: reasons}
}

func TestWay(t *testing.T) {
	v := exportscreen.Verdict{Parties: []exportscreen.PartyResult{
		{Role: "end_user", Decision: screen.Match}, {Role: "purchaser", Decision: screen.Clear}, {Role: "other", Decision: screen.Review}}}
	item := exportscreen.ItemVerdict{ECCN: "3A001.a.7", Outcome: exportscreen.LicenseRequired, LicenseRequired: exportscreen.Yes,
		Jurisdiction: exportscreen.Jurisdiction{SubjectToEAR: exportscreen.Unknown, Findings: []exportscreen.Finding{
			finding("IN-US", ecc.Applies), finding("FDP-B", ecc.StatusUnknown), finding("FDP-C", ecc.DoesNotApply)}},
		Requirements: []exportscreen.Finding{finding("CHART-NS2", ecc.Applies, "NS"), finding("CHART-MT1", ecc.StatusUnknown, "MT")},
		Cleared:      []exportscreen.Finding{finding("CHART-AT1", ecc.DoesNotApply, "AT"), finding("746.8", ecc.NotInForce)},
		Exceptions:   []ecc.Exception{{Code: "GBS", Status: ecc.Available}, {Code: "TMP", Status: ecc.Conditional}, {Code: "LVS", Status: ecc.Barred}}}
	require.Equal(t, []stage{
		{Title: "Parties", State: "3 screened", Tone: fired, Marks: []mark{{"match: end user", fired}, {"review: other", open}, {"1 clear", cleared}}},
		{Title: "Jurisdiction", State: "EAR reach is open", Tone: open, Marks: []mark{{"IN-US", plain}, {"FDP-B", open}, {"1 rule cleared", cleared}}},
		{Title: "Classification", State: "3A001.a.7", Tone: plain, Marks: []mark{{"reason NS", fired}, {"reason MT", open}, {"reason AT", cleared}}},
		{Title: "Requirements", State: "1 applies", Tone: fired, Marks: []mark{{"CHART-NS2", fired}, {"CHART-MT1", open}, {"2 rules cleared", cleared}}},
		{Title: "Exceptions", State: "1 available", Tone: helps, Marks: []mark{{"GBS available", helps}, {"TMP conditional", open}, {"1 barred", plain}}},
		{Title: "Outcome", State: "License required", Tone: "license_required", Marks: []mark{{"license: yes", plain}, {"before exceptions", plain}}},
	}, shown(wayOf(v, item)))
}

// shown are the stages as they are drawn.
func shown(stages []stage) []stage {
	for i := range stages {
		stages[i].counts = nil
	}
	return stages
}

func TestWayCountsWhatItDoesNotShow(t *testing.T) {
	var item exportscreen.ItemVerdict
	for _, rule := range []string{"A", "B", "C", "D", "E", "F", "G", "H", "I"} {
		item.Requirements = append(item.Requirements, finding(rule, ecc.Applies))
	}
	marks := wayOf(exportscreen.Verdict{}, item)[3].Marks
	require.Len(t, marks, mostMarks)
	require.Equal(t, mark{"and 2 more", plain}, marks[mostMarks-1])
}

// TestDraw: boxes stay inside the picture, none overlaps another, and all are joined.
func TestDraw(t *testing.T) {
	stages := make([]stage, 6)
	for i := range stages {
		stages[i] = stage{Title: "T", State: "a state of several words", Marks: make([]mark, i)}
	}
	stages[2].Marks[0].Text = "a mark that is far too long for a box of this width"
	for _, columns := range []int{1, 3, 6} {
		d := draw(stages, columns, 164)
		require.Len(t, d.Boxes, 6)
		require.Len(t, d.Arrows, 5)
		for i, b := range d.Boxes {
			require.LessOrEqual(t, b.X+b.W, d.Width)
			require.LessOrEqual(t, b.Y+b.H, d.Height)
			for _, l := range append(b.State, b.Marks...) {
				require.Less(t, l.Y, b.Y+b.H, "text below its box")
				require.LessOrEqual(t, len([]rune(l.Text)), 20)
			}
			for _, other := range d.Boxes[i+1:] {
				require.True(t, b.X+b.W < other.X || b.Y+b.H < other.Y || other.Y+other.H < b.Y)
			}
		}
	}
}

func TestWrap(t *testing.T) {
	require.Equal(t, []string{""}, wrap("", 10))
	require.Equal(t, []string{"one two", "three"}, wrap("one  two three", 7))
	require.Equal(t, []string{"abcdefg", "hij k"}, wrap("abcdefghij k", 7))
	require.Equal(t, []string{"海康威", "视"}, wrap("海康威视", 7), "a wide character takes two columns")
	require.Equal(t, 1, wide("e\u0301"), "an accent takes none")
}
