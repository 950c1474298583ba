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

func TestRouteThroughSanctioned(t *testing.T) {
	with := func(parties ...ecc.Party) func(*ecc.Case) {
		return func(c *ecc.Case) { c.Parties = append(c.Parties, parties...) }
	}
	via := func(countries ...string) func(*ecc.Case) { return func(c *ecc.Case) { c.Via = countries } }
	between := func(country string) ecc.Party {
		return ecc.Party{Role: "intermediate_consignee", Name: "Carrier", Country: country}
	}
	agent := func(possession string) ecc.Party {
		return ecc.Party{Role: "other", Name: "Agent", Country: "IR", Facts: map[string]string{ecc.FactPossession: possession}}
	}
	check(t, "RF-10", []row{
		{"a consignee on the way in Russia", shipment(t, "EAR99", "KZ", with(between("RU"))), ecc.Applies, "15 CFR part 732 supplement no. 3", ""},
		{"on the way to Russia", shipment(t, "EAR99", "RU", with(between("RU"))), ecc.DoesNotApply, "", ""},
		{"not sanctioned", shipment(t, "EAR99", "KZ", with(between("AE"))), ecc.DoesNotApply, "", ""},
		{"through Iran", shipment(t, "EAR99", "AE", via("DE", "IR")), ecc.Applies, "15 CFR part 732 supplement no. 3", ""},
		{"through Russia, where general prohibition eight answers", shipment(t, "EAR99", "KZ", via("RU")), ecc.DoesNotApply, "", ""},
		{"an agent in Iran who takes the item", shipment(t, "EAR99", "AE", with(agent("yes"))), ecc.Applies, "15 CFR part 732 supplement no. 3", ""},
		{"an agent in Iran who does not", shipment(t, "EAR99", "AE", with(agent("no"))), ecc.DoesNotApply, "", ""},
		{"an agent of whom that is not known", shipment(t, "EAR99", "AE", with(agent(""))), ecc.DoesNotApply, "", ""},
		{"a release", shipment(t, "EAR99", "DE", kind(ecc.Technology), activity(ecc.DeemedReexport), with(between("IR"))), ecc.DoesNotApply, "", ""},
	})
}
