package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestNorthKorea(t *testing.T) {
	check(t, "746.4", []row{
		{"any item, until shown to be food", shipment(t, "EAR99", "KP"), ecc.Applies, "", "facts.food_or_medicine"},
		{"food", shipment(t, "EAR99", "KP", fact("food_or_medicine", "yes")), ecc.DoesNotApply, "", ""},
		{"not food", shipment(t, "EAR99", "KP", fact("food_or_medicine", "no")), ecc.Applies, "", ""},
		{"food is an open question", shipment(t, "EAR99", "KP", fact("food_or_medicine", "unknown")), ecc.StatusUnknown, "", "facts.food_or_medicine"},
		{"wheat by its number", shipment(t, "EAR99", "KP", hts("1001.99.00")), ecc.DoesNotApply, "", ""},
		{"a machine by its number", shipment(t, "EAR99", "KP", hts("847989")), ecc.Applies, "", ""},
		{"whisky is not food", shipment(t, "EAR99", "KP", hts("220830")), ecc.Applies, "", ""},
		{"castor seed is not food", shipment(t, "EAR99", "KP", hts("120730")), ecc.Applies, "", ""},
		{"food, but not classified", shipment(t, "", "KP", fact("food_or_medicine", "yes")), ecc.StatusUnknown, "", "eccn"},
		{"listed medicine", shipment(t, "1C991", "KP", fact("food_or_medicine", "yes")), ecc.Applies, "", ""},
		{"software is no food", shipment(t, "EAR99", "KP", kind(ecc.Software), fact("food_or_medicine", "yes")), ecc.Applies, "", ""},
		{"EAR99 technology to a national", shipment(t, "EAR99", "KP", kind(ecc.Technology), activity(ecc.DeemedExport)), ecc.Applies, "", ""},
		{"South Korea", shipment(t, "3A001.a.7", "KR"), ecc.DoesNotApply, "", ""},
	})
}

func TestNorthKoreaTerms(t *testing.T) {
	for name, c := range map[string]struct {
		c    ecc.Case
		want ecc.ReviewPolicy
	}{
		"luxury":                 {shipment(t, "EAR99", "KP", fact("luxury_good", "yes")), ecc.PolicyOfDenial},
		"luxury for relief":      {shipment(t, "EAR99", "KP", fact("luxury_good", "yes"), endUse("humanitarian", ecc.Yes)), ecc.PolicyOfDenial},
		"not luxury":             {shipment(t, "EAR99", "KP", fact("luxury_good", "no")), ecc.CaseByCase},
		"not said":               {shipment(t, "EAR99", "KP"), ecc.CaseByCase},
		"blankets":               {shipment(t, "EAR99", "KP", endUse("humanitarian", ecc.Yes)), ecc.Approval},
		"medical device":         {shipment(t, "EAR99", "KP", fact("medical_device", "yes")), ecc.Approval},
		"missile":                {shipment(t, "9A120", "KP"), ecc.PolicyOfDenial},
		"7A103":                  {shipment(t, "7A103", "KP"), ecc.PolicyOfDenial}, // by § 742.19(b)(1)(ii)
		"AT only":                {shipment(t, "3A992.a", "KP"), ecc.CaseByCase},
		"AT only, for the army":  {shipment(t, "3A992.a", "KP", endUse("military", ecc.Yes)), ecc.PolicyOfDenial},
		"some of the entry only": {shipment(t, "3A991.a.2", "KP"), ecc.SeeEntry},
		"cryptography":           {shipment(t, "5A992.c", "KP"), ecc.PolicyOfDenial},
		"named in 742":           {shipment(t, "3B991", "KP"), ecc.PolicyOfDenial},
		"NS controlled":          {shipment(t, "3A001.a.7", "KP"), ecc.PolicyOfDenial},
	} {
		t.Run(name, func(t *testing.T) {
			f := of(t, c.c, "746.4")
			require.Equal(t, c.want, f.ReviewPolicy)
			require.Equal(t, ecc.ExceptionsAsListed, f.Exceptions)
			require.Contains(t, f.ExceptionCodes, "GFT") // what is a luxury good is for GFT to ask
		})
	}
}
