package fdpr_test

import (
	"slices"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/stretchr/testify/require"
)

func TestSettle(t *testing.T) {
	change := func(o order, f func(*order)) order { f(&o); return o }
	for name, tt := range map[string]struct {
		order    order
		citation string // of the general requirement
		before   ecc.Status
		want     ecc.Status
	}{
		"footnote 5, by (e)(3) alone": {licensed("FDP-E3"), "15 CFR 742.6(a)(11)", ecc.StatusUnknown, ecc.DoesNotApply},
		"footnote 5, another open":    {change(licensed("FDP-E3"), func(o *order) { o.USContent = nil }), "15 CFR 742.6(a)(11)", ecc.StatusUnknown, ecc.StatusUnknown},
		"footnote 5, possible party":  {change(licensed("FDP-E3"), func(o *order) { o.Via, o.Parties[0].Listings[0].Is = []string{"US"}, ecc.Unknown }), "15 CFR 742.6(a)(11)", ecc.StatusUnknown, ecc.StatusUnknown},
		"another requirement":         {licensed("FDP-E3"), "15 CFR 742.6(a)(10)", ecc.StatusUnknown, ecc.StatusUnknown},
		"footnote 5, also another":    {change(licensed("FDP-E3"), func(o *order) { o.Via = []string{"US"} }), "15 CFR 742.6(a)(11)", ecc.StatusUnknown, ecc.Applies},
	} {
		t.Run(name, func(t *testing.T) {
			given := []ecc.Finding{
				{Rule: "GENERAL", Citation: tt.citation, Status: tt.before, Effect: ecc.LicenseRequired, Summary: "given"},
				{Rule: "OTHER", Citation: "15 CFR 742.4(a)(2)", Status: ecc.Applies, Effect: ecc.LicenseRequired},
			}
			kept := slices.Clone(given)
			got := fdpr.Settle(tt.order.Case, fdpr.Jurisdiction(tt.order.Case, tt.order.Item), given)
			require.Equal(t, kept, given)
			require.Equal(t, tt.want, got[0].Status)
			require.Equal(t, given[1], got[1])
			if tt.want != tt.before {
				require.NotEmpty(t, got[0].Because)
				require.NotEqual(t, "given", got[0].Summary)
			}
		})
	}
}

// What only the rule of a footnote reaches, and its license paragraph leaves
// out, the entry's requirement leaves out too; any other basis settles it.
func TestSettleEntry(t *testing.T) {
	zero := 0
	entry := ecc.Finding{Rule: "EL-744.11", Citation: "15 CFR 744.11(a)", Status: ecc.Applies, Effect: ecc.LicenseRequired, Party: &zero}
	for name, tt := range map[string]struct {
		license ecc.Status
		via     []string
		notes   []int
		want    ecc.Status
	}{
		"left out":              {ecc.DoesNotApply, nil, []int{5}, ecc.DoesNotApply},
		"may be left out":       {ecc.StatusUnknown, nil, []int{5}, ecc.StatusUnknown},
		"asked for":             {ecc.Applies, nil, []int{5}, ecc.Applies},
		"left out, in the U.S.": {ecc.DoesNotApply, []string{"US"}, []int{5}, ecc.Applies},
		"another footnote":      {ecc.DoesNotApply, nil, []int{4}, ecc.Applies},
	} {
		t.Run(name, func(t *testing.T) {
			o := licensed("FDP-E3")
			o.Via = tt.via
			r := fdpr.Jurisdiction(o.Case, o.Item)
			o.Parties[0].Listings[0].Footnotes = tt.notes
			got := fdpr.Settle(o.Case, r, []ecc.Finding{entry, {Rule: "FDP-E3-LICENSE", Status: tt.license}})
			require.Equal(t, tt.want, got[0].Status)
			require.Equal(t, tt.want != ecc.Applies, got[0].Note != "")
		})
	}
}
