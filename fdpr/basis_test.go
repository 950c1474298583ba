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
