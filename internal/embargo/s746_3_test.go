package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestIraqLists(t *testing.T) {
	check(t, "746.3-A1", []row{
		{"NS", shipment(t, "3A001.a.7", "IQ"), ecc.Applies, "", ""},
		{"transfer", shipment(t, "3A001.a.7", "IQ", activity(ecc.Transfer)), ecc.Applies, "", ""},
		{"AT only", shipment(t, "3A991.a.2", "IQ"), ecc.DoesNotApply, "", ""},
		{"EAR99", shipment(t, "EAR99", "IQ"), ecc.DoesNotApply, "", ""},
		{"not classified", shipment(t, "", "IQ"), ecc.StatusUnknown, "", "eccn"},
		{"entry not held", shipment(t, "3A998", "IQ"), ecc.StatusUnknown, "", "eccn"},
		{"paragraph not known", shipment(t, "9A004", "IQ"), ecc.StatusUnknown, "", "eccn"},
	})
	check(t, "746.3-A2", []row{
		{"UN", shipment(t, "0A501.a", "IQ"), ecc.Applies, "", ""},
		{"no UN", shipment(t, "3A001.a.7", "IQ"), ecc.DoesNotApply, "", ""},
		{"not classified", shipment(t, "", "IQ"), ecc.StatusUnknown, "", "eccn"},
	})
	check(t, "746.3-A3", []row{
		{"named", shipment(t, "6A992", "IQ"), ecc.Applies, "", ""},
		{"named beside it", shipment(t, "6A991", "IQ"), ecc.DoesNotApply, "", ""},
		{"not classified", shipment(t, "", "IQ"), ecc.StatusUnknown, "", "eccn"},
	})
	require.Equal(t, iraqExceptions, of(t, shipment(t, "6A992", "IQ"), "746.3-A3").ExceptionCodes)
}

func TestIraqMilitary(t *testing.T) {
	soldier := map[string]string{"military_end_user": "yes"}
	ministry := ecc.Party{Country: "IQ", Facts: map[string]string{"military_end_user": "yes", "government": "yes"}}
	check(t, "746.3-A4", []row{
		{"use", shipment(t, "EAR99", "IQ", endUse("military", ecc.Yes)), ecc.Applies, "", "parties"},
		{"user", shipment(t, "EAR99", "IQ", endUser(ecc.Party{Country: "IQ", Facts: soldier})), ecc.Applies, "", "parties[0].facts.government"},
		{"user, whatever the stated use", shipment(t, "EAR99", "IQ", endUse("military", ecc.No), endUser(ecc.Party{Country: "IQ", Facts: soldier})), ecc.Applies, "", "parties[0].facts.government"},
		{"Government of Iraq", shipment(t, "EAR99", "IQ", endUser(ministry)), ecc.DoesNotApply, "", ""},
		{"another government", shipment(t, "EAR99", "IQ", endUser(ecc.Party{Country: "SY", Facts: ministry.Facts})), ecc.Applies, "", ""},
		{"nothing known", shipment(t, "EAR99", "IQ"), ecc.DoesNotApply, "", ""},
		{"civil", shipment(t, "EAR99", "IQ", endUse("military", ecc.No)), ecc.DoesNotApply, "", ""},
		{"open", shipment(t, "EAR99", "IQ", endUse("military", ecc.Unknown)), ecc.StatusUnknown, "", "end_use.military"},
		{"elsewhere", shipment(t, "EAR99", "JO", endUse("military", ecc.Yes)), ecc.DoesNotApply, "", ""},
	})
	f := of(t, shipment(t, "EAR99", "IQ", endUse("military", ecc.Yes)), "746.3-A4")
	require.Equal(t, ecc.ExceptionsNone, f.Exceptions)
	require.Equal(t, ecc.PolicyOfDenial, f.ReviewPolicy)
}

func TestIraqTransfers(t *testing.T) {
	transfer := activity(ecc.Transfer)
	check(t, "746.3-F1", []row{
		{"came under a license", shipment(t, "EAR99", "IQ", transfer, fact("shipped_under_license", "yes")), ecc.Applies, "", ""},
		{"came without", shipment(t, "EAR99", "IQ", transfer, fact("shipped_under_license", "no")), ecc.DoesNotApply, "", ""},
		{"not known how it came", shipment(t, "3A001.a.7", "IQ", transfer), ecc.StatusUnknown, "", "facts.shipped_under_license"},
		{"it is an open question", shipment(t, "EAR99", "IQ", transfer, fact("shipped_under_license", "unknown")), ecc.StatusUnknown, "", "facts.shipped_under_license"},
		{"of a kind that needs no license", shipment(t, "EAR99", "IQ", transfer), ecc.DoesNotApply, "", ""},
		{"export", shipment(t, "EAR99", "IQ", fact("shipped_under_license", "yes")), ecc.DoesNotApply, "", ""},
		{"elsewhere", shipment(t, "EAR99", "JO", transfer), ecc.DoesNotApply, "", ""},
	})
	check(t, "746.3-F2I", []row{
		{"missile", shipment(t, "EAR99", "IQ", transfer, endUse("missile", ecc.Yes)), ecc.Applies, "", ""},
		{"nothing known", shipment(t, "EAR99", "IQ", transfer), ecc.DoesNotApply, "", ""},
		{"ruled out", shipment(t, "EAR99", "IQ", transfer, endUse("nuclear", ecc.No)), ecc.DoesNotApply, "", ""},
		{"open", shipment(t, "EAR99", "IQ", transfer, endUse("nuclear", ecc.Unknown)), ecc.StatusUnknown, "", "end_use.nuclear"},
		{"certain beside open", shipment(t, "EAR99", "IQ", transfer, endUse("nuclear", ecc.Unknown), endUse("missile", ecc.Yes)), ecc.Applies, "", ""},
		{"export", shipment(t, "EAR99", "IQ", endUse("missile", ecc.Yes)), ecc.DoesNotApply, "", ""},
	})
	listed := func(is ecc.Answer, list, program string) func(*ecc.Case) {
		return endUser(ecc.Party{Name: "Bookara", Listings: []ecc.Listing{{List: list, Name: "BOOKARA", Is: is, Programs: []string{program}}}})
	}
	check(t, "746.3-F2II", []row{
		{"listed", shipment(t, "EAR99", "IQ", transfer, listed(ecc.Yes, "SDN", "SDGT")), ecc.Applies, "", ""},
		{"perhaps listed", shipment(t, "EAR99", "IQ", transfer, listed(ecc.Unknown, "SDN", "FTO")), ecc.StatusUnknown, "", "parties[0].name"},
		{"not the listed one", shipment(t, "EAR99", "IQ", transfer, listed(ecc.No, "SDN", "SDT")), ecc.DoesNotApply, "", ""},
		{"another program", shipment(t, "EAR99", "IQ", transfer, listed(ecc.Yes, "SDN", "CUBA")), ecc.DoesNotApply, "", ""},
		{"another list", shipment(t, "EAR99", "IQ", transfer, listed(ecc.Yes, "EL", "SDGT")), ecc.DoesNotApply, "", ""},
		{"certain beside open", shipment(t, "EAR99", "IQ", transfer, listed(ecc.Unknown, "SDN", "FTO"), listed(ecc.Yes, "SDN", "FTO")), ecc.Applies, "", ""},
	})
	f := of(t, shipment(t, "EAR99", "IQ", transfer, listed(ecc.No, "SDN", "FTO"), listed(ecc.Yes, "SDN", "FTO")), "746.3-F2II")
	require.NotNil(t, f.Party)
	require.Equal(t, 1, *f.Party)
}
