package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// finding is what Requirements says by one rule of an item that is exported.
func finding(t *testing.T, rule, eccn, to string, facts map[string]string) ecc.Finding {
	t.Helper()
	code, err := ecc.Parse(eccn)
	require.NoError(t, err)
	for _, f := range ecc.Requirements(ecc.Case{Date: "2026-11-20", Activity: ecc.Export, From: "US", To: to, Item: ecc.Item{Line: "1", Code: code, Kind: ecc.Commodity, Facts: facts}}) {
		if f.Rule == rule {
			return f
		}
	}
	require.Failf(t, "no finding", "%s: %s to %s", rule, eccn, to)
	return ecc.Finding{}
}

func TestChartNote10(t *testing.T) {
	short, long := map[string]string{"barrel_length_in": "17.9"}, map[string]string{"barrel_length_in": "18"}
	for _, c := range []struct {
		eccn, to string
		facts    map[string]string
		want     ecc.Status
	}{
		{"0A501.a", "AU", nil, ecc.Applies}, {"0A501.a", "GB", nil, ecc.Applies}, {"0A501.a", "GI", nil, ecc.Applies},
		{"0A501.a", "CA", nil, ecc.DoesNotApply}, {"0A501.a", "DE", nil, ecc.DoesNotApply}, {"0A501.a", "", nil, ecc.StatusUnknown},
		{"0A501.y", "AU", nil, ecc.DoesNotApply}, {"0A501", "AU", nil, ecc.StatusUnknown},
		{"0A502.a", "AU", short, ecc.Applies}, {"0A502.a", "AU", long, ecc.DoesNotApply}, {"0A502.a", "AU", nil, ecc.StatusUnknown}, {"0A502.c", "AU", short, ecc.DoesNotApply},
		{"0A504.i", "GB", nil, ecc.Applies}, {"0A504.a", "GB", nil, ecc.DoesNotApply},
		{"0A505.x", "GB", nil, ecc.Applies}, {"0A505.b", "GB", nil, ecc.DoesNotApply}, {"0A509.d", "GB", nil, ecc.Applies},
		{"0D501", "AU", map[string]string{"for_eccn": "0A501.y"}, ecc.DoesNotApply}, {"0D501", "AU", map[string]string{"for_eccn": "0A501.a"}, ecc.Applies},
		{"0E505", "AU", map[string]string{"for_eccn": "0A505.b"}, ecc.DoesNotApply}, {"0E505", "AU", nil, ecc.StatusUnknown},
	} {
		f := finding(t, "CHART-NOTE-10", c.eccn, c.to, c.facts)
		require.Equal(t, c.want, f.Status, "%s to %s", c.eccn, c.to)
		require.NotEmpty(t, f.Summary)
		require.Equal(t, c.want == ecc.StatusUnknown, len(f.Lacks) > 0, "%s to %s", c.eccn, c.to)
	}
	require.Equal(t, []string{"RS"}, finding(t, "CHART-NOTE-10", "0A504.i", "AU", nil).Reasons)
	require.Equal(t, []string{"NS", "RS"}, finding(t, "CHART-NOTE-10", "0A506", "AU", nil).Reasons)
}

// Footnote 7: RS column 2 to India, for two paragraphs only.
func TestChartNote7(t *testing.T) {
	slow := map[string]string{"frame_rate_hz": "9", "fpa_elements": "81920", "embedded_in_civil_product": "no"}
	require.Equal(t, ecc.Applies, finding(t, "CHART-RS2", "9A515.e", "IN", nil).Status)
	require.Equal(t, ecc.DoesNotApply, finding(t, "CHART-RS2", "9A515.x", "IN", nil).Status)
	require.Equal(t, ecc.Applies, finding(t, "CHART-RS2", "9A515.x", "IL", nil).Status)
	require.Equal(t, ecc.StatusUnknown, finding(t, "CHART-RS2", "9A515", "IN", nil).Status)
	require.Equal(t, ecc.Applies, finding(t, "CHART-RS2", "6A003.b.4.b", "IN", slow).Status)
	require.Equal(t, ecc.DoesNotApply, finding(t, "CHART-RS2", "6A003.b.4.b", "JP", slow).Status)
}
