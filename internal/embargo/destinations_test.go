package embargo

import (
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// TestDestinations holds six sorts of item against every destination of part
// 746: the rules that apply, then those that are open, marked with a question mark.
func TestDestinations(t *testing.T) {
	items := []struct {
		name, eccn string
		changes    []func(*ecc.Case)
	}{
		{"EAR99 plain", "EAR99", []func(*ecc.Case){hts("490199")}},
		{"EAR99 in the schedules", "EAR99", []func(*ecc.Case){hts("851762")}},
		{"mass market", "5A992.c", []func(*ecc.Case){hts("851762")}},
		{"3A001.a.7", "3A001.a.7", []func(*ecc.Case){hts("854239")}},
		{"food", "EAR99", []func(*ecc.Case){hts("100199"), fact("food_or_medicine", "yes")}},
		{"software", "EAR99", []func(*ecc.Case){kind(ecc.Software)}},
	}
	for _, d := range []struct {
		to, region string
		want       []string // in the order of the items
	}{
		{"CU", "", []string{"746.2", "746.2", "746.2", "746.2", "746.2", "746.2"}},
		{"IQ", "", []string{"", "", "", "746.3-A1", "", ""}},
		{"KP", "", []string{"746.4", "746.4", "742.19-AT 746.4", "742.19-AT 746.4", "", "746.4"}},
		{"UA", "crimea", []string{"746.6-A1I", "746.6-A1I", "746.6-A1I", "746.6-A1I", "", "746.6-A1I"}},
		{"UA", "donetsk", []string{"746.6-A2", "746.6-A2", "746.6-A2", "746.6-A2", "", "746.6-A2"}},
		{"UA", "luhansk", []string{"746.6-A2", "746.6-A2", "746.6-A2", "746.6-A2", "", "746.6-A2"}},
		{"UA", "", []string{"", "", "", "", "", ""}},
		{"IR", "", []string{"746.7-E", "746.7-A1II 746.7-E", "742.8-AT 746.7-A1I 746.7-A1II 746.7-E", "742.8-AT 746.7-A1I 746.7-A1II 746.7-E", "746.7-E?", "746.7-E"}},
		{"RU", "", []string{"", "746.8-A5-S4 746.8-A7-S5 746.8-A6-S6?", "746.8-A1", "746.8-A1", "", "746.8-A6-S6? 746.8-A8?"}},
		{"BY", "", []string{"", "746.8-A5-S4 746.8-A7-S5 746.8-A6-S6?", "746.8-A1", "746.8-A1", "", "746.8-A6-S6? 746.8-A8?"}},
		{"SY", "", []string{"746.9", "746.9", "746.9", "746.9", "", "746.9"}},
		{"LY", "", []string{"", "", "", "", "", ""}},
	} {
		for i, item := range items {
			t.Run(d.to+d.region+" "+item.name, func(t *testing.T) {
				var applies, open []string
				for _, f := range requirements(shipment(t, item.eccn, d.to, append(item.changes, region(d.region))...)) {
					switch f.Status {
					case ecc.Applies:
						applies = append(applies, f.Rule)
					case ecc.StatusUnknown:
						open = append(open, f.Rule+"?")
					}
				}
				require.Equal(t, d.want[i], strings.Join(append(applies, open...), " "))
			})
		}
	}
}
