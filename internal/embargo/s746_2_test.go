package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestCuba(t *testing.T) {
	technology, release := kind(ecc.Technology), activity(ecc.DeemedExport)
	check(t, "746.2", []row{
		{"any item", shipment(t, "EAR99", "CU"), ecc.Applies, "", ""},
		{"food too", shipment(t, "EAR99", "CU", hts("100199"), fact("food_or_medicine", "yes")), ecc.Applies, "", ""},
		{"not classified", shipment(t, "", "CU"), ecc.Applies, "", ""},
		{"encryption software", shipment(t, "5D002.c.1", "CU", kind(ecc.Software)), ecc.Applies, "", ""},
		{"elsewhere", shipment(t, "3A001.a.7", "DO"), ecc.DoesNotApply, "", ""},
		{"destination not stated", shipment(t, "EAR99", ""), ecc.StatusUnknown, "", "to"},
		{"transfer within Cuba", shipment(t, "EAR99", "CU", activity(ecc.Transfer)), ecc.DoesNotApply, "", ""},
		{"listed technology to a national", shipment(t, "3E001", "CU", technology, release), ecc.Applies, "", ""},
		{"EAR99 technology to a national", shipment(t, "EAR99", "CU", technology, release), ecc.DoesNotApply, "15 CFR 746.2(a)(2)", ""},
		{"technology not classified", shipment(t, "", "CU", technology, activity(ecc.DeemedReexport)), ecc.StatusUnknown, "", "eccn"},
		{"a commodity is not released", shipment(t, "3A001.a.7", "CU", release), ecc.DoesNotApply, "", ""},
		{"source code", shipment(t, "5D002.c.1", "CU", kind(ecc.Software), fact("source_code", "yes"), release), ecc.Applies, "", ""},
		{"object code", shipment(t, "5D002.c.1", "CU", kind(ecc.Software), fact("source_code", "no"), release), ecc.DoesNotApply, "", ""},
		{"source or object code", shipment(t, "5D002.c.1", "CU", kind(ecc.Software), release), ecc.StatusUnknown, "", "facts.source_code"},
		{"kind not known", shipment(t, "EAR99", "CU", kind(ecc.UnknownKind), release), ecc.StatusUnknown, "", "kind"},
		{"defense article", shipment(t, "USML:VIII", "CU"), ecc.DoesNotApply, "", ""},
	})
	f := of(t, shipment(t, "EAR99", "CU"), "746.2")
	require.Equal(t, ecc.PolicyOfDenial, f.ReviewPolicy)
	require.Equal(t, ecc.PresumptionOfApproval, of(t, shipment(t, "EAR99", "CU", fact("medical_device", "yes")), "746.2").ReviewPolicy)
	require.Equal(t, ecc.PresumptionOfApproval, of(t, shipment(t, "EAR99", "CU", endUse("civil_telecom", ecc.Yes)), "746.2").ReviewPolicy)
	require.Equal(t, ecc.CaseByCase, of(t, shipment(t, "EAR99", "CU", endUse("humanitarian", ecc.Yes)), "746.2").ReviewPolicy)
	require.Equal(t, ecc.ExceptionsAsListed, f.Exceptions)
	require.Contains(t, f.ExceptionCodes, "SCP")
	require.NotContains(t, f.ExceptionCodes, "ENC")
	require.NotContains(t, f.ExceptionCodes, "LVS")
}
