package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestSyria(t *testing.T) {
	technology, release := kind(ecc.Technology), activity(ecc.DeemedReexport)
	check(t, "746.9", []row{
		{"any item", shipment(t, "EAR99", "SY", hts("847989")), ecc.Applies, "", ""},
		{"any item, until shown to be food", shipment(t, "EAR99", "SY"), ecc.Applies, "", "facts.food_or_medicine"},
		{"listed item", shipment(t, "3A991.a.2", "SY"), ecc.Applies, "", ""},
		{"medicine by its number", shipment(t, "EAR99", "SY", hts("300490")), ecc.DoesNotApply, "", ""},
		{"food", shipment(t, "EAR99", "SY", fact("food_or_medicine", "yes")), ecc.DoesNotApply, "", ""},
		{"food is an open question", shipment(t, "EAR99", "SY", fact("food_or_medicine", "unknown")), ecc.StatusUnknown, "", "facts.food_or_medicine"},
		{"EAR99 technology to a national", shipment(t, "EAR99", "SY", technology, release), ecc.DoesNotApply, "15 CFR 746.9(a)", ""},
		{"listed technology to a national", shipment(t, "3E991", "SY", technology, release), ecc.Applies, "", ""},
		{"transfer within Syria", shipment(t, "3A991.a.2", "SY", activity(ecc.Transfer)), ecc.DoesNotApply, "", ""},
		{"Lebanon", shipment(t, "3A991.a.2", "LB"), ecc.DoesNotApply, "", ""},
	})
	check(t, "742.9-AT", []row{{"superseded", shipment(t, "3A991.a.2", "SY"), ecc.DoesNotApply, "15 CFR 742.9(e)", ""}})
}

func TestSyriaBeforeAndAfter(t *testing.T) {
	before := of(t, shipment(t, "EAR99", "SY", date("2025-09-01")), "746.9")
	require.Equal(t, ecc.Applies, before.Status)
	require.Equal(t, ecc.ExceptionsNone, before.Exceptions)
	require.Equal(t, ecc.PolicyOfDenial, before.ReviewPolicy)
	after := of(t, shipment(t, "EAR99", "SY", date("2025-09-02")), "746.9")
	require.Contains(t, after.ExceptionCodes, "SPP")
	require.Equal(t, ecc.PolicyUnknown, after.ReviewPolicy) // § 746.9(c) is for items on the list
	require.Contains(t, after.ExceptionCodes, "RPL 740.10(a)")
	for _, answer := range []ecc.Answer{ecc.Yes, ecc.Unknown} {
		army := of(t, shipment(t, "EAR99", "SY", endUse("military", answer)), "746.9")
		require.Contains(t, army.ExceptionCodes, "SPP") // its own terms decide
		require.NotContains(t, army.ExceptionCodes, "RPL 740.10(a)")
		require.NotContains(t, army.ExceptionCodes, "AVS 740.15(a)")
	}
	soldier := of(t, shipment(t, "EAR99", "SY", endUser(ecc.Party{Facts: map[string]string{"military_end_user": "yes"}})), "746.9")
	require.NotContains(t, soldier.ExceptionCodes, "RPL 740.10(a)")
	require.Equal(t, ecc.CaseByCase, of(t, shipment(t, "3A991.a.2", "SY"), "746.9").ReviewPolicy)
	require.Equal(t, ecc.PresumptionOfApproval, of(t, shipment(t, "5A991", "SY", endUse("civil_telecom", ecc.Yes)), "746.9").ReviewPolicy)
	require.Equal(t, ecc.CaseByCase, of(t, shipment(t, "5A991", "SY", endUse("civil_telecom", ecc.Yes), endUse("military", ecc.Yes)), "746.9").ReviewPolicy)
}
