package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestUkraine(t *testing.T) {
	crimea, donetsk, luhansk := region("crimea"), region("donetsk"), region("luhansk")
	software, chat := kind(ecc.Software), fact("communications_software", "yes")
	check(t, "746.6-A1I", []row{
		{"any item", shipment(t, "EAR99", "UA", crimea), ecc.Applies, "", "facts.food_or_medicine"},
		{"listed item", shipment(t, "3A001.a.7", "UA", crimea), ecc.Applies, "", ""},
		{"transfer within", shipment(t, "3A001.a.7", "UA", crimea, activity(ecc.Transfer)), ecc.Applies, "", ""},
		{"other regions", shipment(t, "3A001.a.7", "UA", donetsk), ecc.DoesNotApply, "", ""},
		{"the rest of Ukraine", shipment(t, "3A001.a.7", "UA"), ecc.DoesNotApply, "", ""},
		{"food", shipment(t, "EAR99", "UA", crimea, fact("food_or_medicine", "yes")), ecc.DoesNotApply, "", ""},
		{"free chat software", shipment(t, "5D992.c", "UA", crimea, software, chat), ecc.DoesNotApply, "15 CFR 746.6(d)(3)", ""},
		{"EAR99 chat software", shipment(t, "EAR99", "UA", crimea, software, chat), ecc.DoesNotApply, "15 CFR 746.6(d)(3)", ""},
		{"what the software is for is open", shipment(t, "EAR99", "UA", crimea, software, fact("communications_software", "unknown")), ecc.StatusUnknown, "", "facts.communications_software"},
		{"what the software is for is not said", shipment(t, "EAR99", "UA", crimea, software), ecc.Applies, "", "facts.communications_software"},
		{"paragraph not said", shipment(t, "5D992", "UA", crimea, software, chat), ecc.StatusUnknown, "", "eccn"},
		{"strong encryption", shipment(t, "5D002.c.1", "UA", crimea, software, chat), ecc.Applies, "", ""},
		{"Ukrainian deployment", shipment(t, "3A001.a.7", "UA", crimea, endUse("ukraine_deployment", ecc.Yes)), ecc.DoesNotApply, "15 CFR 746.6(a)(5)", ""},
		{"deployment open", shipment(t, "3A001.a.7", "UA", crimea, endUse("ukraine_deployment", ecc.Unknown)), ecc.StatusUnknown, "", "end_use.ukraine_deployment"},
		{"release", shipment(t, "3E001", "UA", crimea, kind(ecc.Technology), activity(ecc.DeemedExport)), ecc.DoesNotApply, "15 CFR 746.6(a)(3)", ""},
	})
	check(t, "746.6-A2", []row{
		{"Donetsk", shipment(t, "EAR99", "UA", donetsk, hts("847989")), ecc.Applies, "", ""},
		{"Luhansk", shipment(t, "EAR99", "UA", luhansk, hts("847989")), ecc.Applies, "", ""},
		{"Crimea", shipment(t, "EAR99", "UA", crimea, hts("847989")), ecc.DoesNotApply, "", ""},
		{"the rest of Ukraine", shipment(t, "EAR99", "UA"), ecc.DoesNotApply, "", ""},
		{"food is an open question", shipment(t, "EAR99", "UA", luhansk, fact("food_or_medicine", "unknown")), ecc.StatusUnknown, "", "facts.food_or_medicine"},
	})
	require.Equal(t, ecc.PolicyOfDenial, of(t, shipment(t, "3A001.a.7", "UA", crimea), "746.6-A1I").ReviewPolicy)
	require.Equal(t, ecc.CaseByCase, of(t, shipment(t, "3A001.a.7", "UA", crimea, endUse("humanitarian", ecc.Yes)), "746.6-A1I").ReviewPolicy)
}
