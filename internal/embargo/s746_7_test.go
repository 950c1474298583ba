package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func exporter(country, headquarters, parent string) func(*ecc.Case) {
	return func(c *ecc.Case) {
		c.From, c.Activity = country, ecc.Reexport
		c.Exporter = ecc.Exporter{Country: country, Headquarters: headquarters, ParentHeadquarters: parent}
	}
}

func TestIran(t *testing.T) {
	authorized := statement("ofac_authorization", ecc.Yes)
	check(t, "746.7-A1I", []row{
		{"AT only", shipment(t, "3A991.a.2", "IR"), ecc.Applies, "", "statements.ofac_authorization"},
		{"named entry without such a column", shipment(t, "0A983", "IR"), ecc.Applies, "", "statements.ofac_authorization"},
		{"AT1 or AT2, whichever", shipment(t, "9A990", "IR"), ecc.Applies, "", "statements.ofac_authorization"},
		{"EAR99", shipment(t, "EAR99", "IR"), ecc.DoesNotApply, "", ""},
		{"an entry under none of the columns", shipment(t, "1C988", "IR"), ecc.DoesNotApply, "", ""},
		{"0Y521", shipment(t, "0A521", "IR"), ecc.Applies, "", "statements.ofac_authorization"},
		{"not classified", shipment(t, "", "IR"), ecc.StatusUnknown, "", "eccn"},
		{"an entry that only points elsewhere", shipment(t, "9A018", "IR"), ecc.StatusUnknown, "", "eccn"},
		{"listed technology to a national", shipment(t, "3E001", "IR", kind(ecc.Technology), activity(ecc.DeemedExport)), ecc.Applies, "", "statements.ofac_authorization"},
		{"authorized by OFAC", shipment(t, "3A991.a.2", "IR", authorized), ecc.DoesNotApply, "15 CFR 746.7(a)(2)", ""},
		{"authorization open", shipment(t, "3A991.a.2", "IR", statement("ofac_authorization", ecc.Unknown)), ecc.StatusUnknown, "", "statements.ofac_authorization"},
		{"not authorized", shipment(t, "3A991.a.2", "IR", statement("ofac_authorization", ecc.No)), ecc.Applies, "", ""},
		{"Iraq", shipment(t, "3A991.a.2", "IQ"), ecc.DoesNotApply, "", ""},
	})
	check(t, "746.7-A1II", []row{
		{"in the schedule", shipment(t, "EAR99", "IR", hts("8541.30.00")), ecc.Applies, "", "statements.ofac_authorization"},
		{"in the schedule with an ECCN", shipment(t, "3A991.a.2", "IR", hts("854130")), ecc.Applies, "", "statements.ofac_authorization"},
		{"not in the schedule", shipment(t, "EAR99", "IR", hts("100199")), ecc.DoesNotApply, "", ""},
		{"no number", shipment(t, "EAR99", "IR"), ecc.StatusUnknown, "", "hts"},
		{"software", shipment(t, "EAR99", "IR", kind(ecc.Software)), ecc.DoesNotApply, "", ""},
		{"a part of nothing in the schedule", shipment(t, "EAR99", "IR", hts("392690"), fact("part_of_hts", "none")), ecc.DoesNotApply, "", ""},
		{"a part of a lathe", shipment(t, "EAR99", "IR", hts("392690"), fact("part_of_hts", "845811"), fact("fastener", "no")), ecc.Applies, "", "statements.ofac_authorization"},
		{"authorized by OFAC", shipment(t, "EAR99", "IR", hts("854130"), authorized), ecc.DoesNotApply, "15 CFR 746.7(a)(2)", ""},
	})
	check(t, "742.8-AT", []row{
		{"AT", shipment(t, "3A991.a.2", "IR"), ecc.Applies, "", "statements.ofac_authorization"},
		{"named", shipment(t, "1C395", "IR"), ecc.Applies, "", "statements.ofac_authorization"},
		{"by what it serves", shipment(t, "6D991", "IR", kind(ecc.Software)), ecc.Applies, "", "statements.ofac_authorization"},
		{"EAR99", shipment(t, "EAR99", "IR"), ecc.DoesNotApply, "", ""},
		{"not classified", shipment(t, "", "IR"), ecc.StatusUnknown, "", "eccn"},
		{"authorized by OFAC", shipment(t, "3A991.a.2", "IR", authorized), ecc.DoesNotApply, "15 CFR 742.8(a)(5)", ""},
	})
	for _, id := range []string{"746.7-A1I", "742.8-AT"} {
		f := of(t, shipment(t, "3A991.a.2", "IR"), id)
		require.Equal(t, ecc.ExceptionsNone, f.Exceptions)
		require.Equal(t, ecc.PolicyOfDenial, f.ReviewPolicy)
	}
	require.Equal(t, ecc.CaseByCase, of(t, shipment(t, "3A991.a.2", "IR", endUse("humanitarian", ecc.Yes)), "746.7-A1I").ReviewPolicy)
}

func TestIranOFAC(t *testing.T) {
	german, owned := exporter("DE", "DE", "DE"), exporter("DE", "DE", "US")
	check(t, "746.7-E", []row{
		{"from the United States", shipment(t, "EAR99", "IR"), ecc.Applies, "", "statements.ofac_authorization"},
		{"from Guam", shipment(t, "EAR99", "IR", exporter("GU", "JP", "JP")), ecc.Applies, "", "statements.ofac_authorization"},
		{"by a company that a U.S. person owns", shipment(t, "EAR99", "IR", owned), ecc.Applies, "", "statements.ofac_authorization"},
		{"by a stranger", shipment(t, "EAR99", "IR", german), ecc.DoesNotApply, "", ""},
		{"by a stranger, item on the list", shipment(t, "3A991.a.2", "IR", german), ecc.Applies, "", "statements.ofac_authorization"},
		{"by someone not known", shipment(t, "EAR99", "IR", exporter("DE", "", "")), ecc.StatusUnknown, "", "exporter.headquarters"},
		{"authorized", shipment(t, "EAR99", "IR", statement("ofac_authorization", ecc.Yes)), ecc.DoesNotApply, "", ""},
		{"authorization open", shipment(t, "EAR99", "IR", statement("ofac_authorization", ecc.Unknown)), ecc.StatusUnknown, "", "statements.ofac_authorization"},
		{"medicine", shipment(t, "EAR99", "IR", fact("food_or_medicine", "yes")), ecc.StatusUnknown, "", "statements.ofac_authorization"},
		{"medical device", shipment(t, "EAR99", "IR", fact("medical_device", "yes")), ecc.StatusUnknown, "", "statements.ofac_authorization"},
		{"release to a national", shipment(t, "EAR99", "IR", kind(ecc.Technology), activity(ecc.DeemedExport)), ecc.DoesNotApply, "", ""},
		{"elsewhere", shipment(t, "EAR99", "AE"), ecc.DoesNotApply, "", ""},
	})
	require.Equal(t, ecc.Prohibited, of(t, shipment(t, "EAR99", "IR"), "746.7-E").Effect)
	require.Equal(t, ecc.Obligation, of(t, shipment(t, "3A991.a.2", "IR"), "746.7-E").Effect)
}
