package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestReached(t *testing.T) {
	basis := func(rule string, s ecc.Status) ecc.Finding {
		return ecc.Finding{Rule: rule, Effect: ecc.SubjectToEAR, Status: s, Lacks: []ecc.Lack{{Field: "us_content", OfItem: true}}}
	}
	russian, iranian := basis("FDP-F", ecc.Applies), basis("FDP-J", ecc.Applies)
	german, indian := exporter("DE", "DE", "DE"), exporter("IN", "IN", "IN")
	for _, tt := range []struct {
		name  string
		c     ecc.Case
		reach []ecc.Finding
		id    string
		want  ecc.Status
		cite  string
	}{
		{"product from a partner", shipment(t, "3A991.a.2", "RU", german), []ecc.Finding{russian}, "746.8-A1", ecc.DoesNotApply, "15 CFR 746.8(a)(12)(iii)(A)"},
		{"product from elsewhere", shipment(t, "3A991.a.2", "RU", indian), []ecc.Finding{russian}, "746.8-A1", ecc.Applies, "15 CFR 746.8(a)(1)"},
		{"of U.S. origin too", shipment(t, "3A991.a.2", "RU", german), []ecc.Finding{russian, basis("SUBJECT-US-ORIGIN", ecc.Applies)}, "746.8-A1", ecc.Applies, "15 CFR 746.8(a)(1)"},
		{"by another rule too", shipment(t, "3A001.a.7", "RU", german), []ecc.Finding{russian, basis("FDP-B", ecc.Applies)}, "746.8-A1", ecc.Applies, "15 CFR 746.8(a)(1)"},
		{"content not known", shipment(t, "3A991.a.2", "RU", german), []ecc.Finding{russian, basis("DEMINIMIS-25", ecc.StatusUnknown)}, "746.8-A1", ecc.StatusUnknown, "15 CFR 746.8(a)(1)"},
		{"content below the level", shipment(t, "3A991.a.2", "RU", german), []ecc.Finding{russian, basis("DEMINIMIS-25", ecc.DoesNotApply)}, "746.8-A1", ecc.DoesNotApply, "15 CFR 746.8(a)(12)(iii)(A)"},
		{"whether a product is open", shipment(t, "3A991.a.2", "RU", german), []ecc.Finding{basis("FDP-F", ecc.StatusUnknown)}, "746.8-A1", ecc.DoesNotApply, "15 CFR 746.8(a)(12)(iii)(A)"},
		{"whether a product is open, and content too", shipment(t, "3A991.a.2", "RU", german), []ecc.Finding{basis("FDP-F", ecc.StatusUnknown), basis("DEMINIMIS-25", ecc.StatusUnknown)}, "746.8-A1", ecc.StatusUnknown, "15 CFR 746.8(a)(1)"},
		{"whether a product is open, from elsewhere", shipment(t, "3A991.a.2", "RU", indian), []ecc.Finding{basis("FDP-F", ecc.StatusUnknown)}, "746.8-A1", ecc.Applies, "15 CFR 746.8(a)(1)"},
		{"no basis at all", shipment(t, "3A991.a.2", "RU", german), nil, "746.8-A1", ecc.Applies, "15 CFR 746.8(a)(1)"},
		{"to Crimea", shipment(t, "3A991.a.2", "UA", region("crimea"), german), []ecc.Finding{russian}, "746.6-A1I", ecc.DoesNotApply, "15 CFR 746.6(a)(4)"},
		{"to Donetsk", shipment(t, "3A991.a.2", "UA", region("donetsk"), german), []ecc.Finding{russian}, "746.6-A2", ecc.Applies, "15 CFR 746.6(a)(2)"},
		{"listed, to Iran from a partner", shipment(t, "3A991.a.2", "IR", german), []ecc.Finding{iranian}, "746.7-A1I", ecc.Applies, "15 CFR 746.7(a)(1)(i)"},
		{"scheduled, to Iran from elsewhere", shipment(t, "EAR99", "IR", hts("854130"), indian), []ecc.Finding{iranian}, "746.7-A1II", ecc.DoesNotApply, "15 CFR 746.7(a)(1)(ii)"},
		{"OFAC and a foreigner's product", shipment(t, "EAR99", "IR", hts("854130"), german), []ecc.Finding{iranian}, "746.7-E", ecc.DoesNotApply, "15 CFR 746.7(e)"},
		{"OFAC and an American-owned company's product", shipment(t, "EAR99", "IR", hts("854130"), exporter("DE", "DE", "US")), []ecc.Finding{iranian}, "746.7-E", ecc.Applies, "15 CFR 746.7(e)"},
		{"a bar on what was exported from the United States", shipment(t, "EAR99", "IR", hts("854130"), indian), []ecc.Finding{iranian, basis("SUBJECT-US-ORIGIN", ecc.Applies)}, "746.7-E", ecc.Applies, "15 CFR 746.7(e)"},
		{"a rule that does not apply anyway", shipment(t, "EAR99", "RU", german), []ecc.Finding{russian}, "746.8-A1", ecc.DoesNotApply, "15 CFR 746.8(a)(1)"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []ecc.Finding
			for _, f := range AppendReached(nil, &tt.c, tt.reach) {
				if f.Rule == tt.id {
					got = append(got, f)
				}
			}
			require.Len(t, got, 1)
			require.Equal(t, tt.want, got[0].Status, got[0].Summary)
			require.Equal(t, tt.cite, got[0].Citation)
		})
	}
}
