package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestEndUserElsewhere(t *testing.T) {
	russian, emirati := ecc.Party{Role: "end_user", Country: "RU"}, ecc.Party{Role: "end_user", Country: "AE"}
	buyer := ecc.Party{Role: "purchaser", Country: "IR"}
	check(t, "746-END-USER", []row{
		{"an end user in Russia", shipment(t, "EAR99", "AE", endUser(russian)), ecc.Applies, "15 CFR 746.8(a)", ""},
		{"at the destination", shipment(t, "EAR99", "RU", endUser(russian)), ecc.DoesNotApply, "", ""},
		{"elsewhere, but not sanctioned", shipment(t, "EAR99", "OM", endUser(emirati)), ecc.DoesNotApply, "", ""},
		{"a buyer only", shipment(t, "EAR99", "AE", endUser(emirati), func(c *ecc.Case) { c.Parties = append(c.Parties, buyer) }), ecc.DoesNotApply, "", ""},
		{"a release", shipment(t, "EAR99", "DE", kind(ecc.Technology), activity(ecc.DeemedReexport), endUser(russian)), ecc.DoesNotApply, "", ""},
	})
	f := of(t, shipment(t, "EAR99", "AE", endUser(russian)), "746-END-USER")
	require.Equal(t, ecc.RedFlag, f.Effect)
	require.Equal(t, 0, *f.Party)
	require.Equal(t, "15 CFR 746.8(a)", f.Citation)
}
