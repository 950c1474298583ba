package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestArmsEmbargoes(t *testing.T) {
	check(t, "746.1-B", []row{
		{"firearm to Somalia", shipment(t, "0A501.a", "SO"), ecc.Applies, "", ""},
		{"not controlled for UN reasons", shipment(t, "3A001.a.7", "SO"), ecc.DoesNotApply, "", ""},
		{"EAR99", shipment(t, "EAR99", "SO"), ecc.DoesNotApply, "", ""},
		{"not classified", shipment(t, "", "SO"), ecc.StatusUnknown, "", "eccn"},
		{"South Sudan is not Sudan", shipment(t, "0A501.a", "SS"), ecc.DoesNotApply, "", ""},
		{"transfers are not covered", shipment(t, "0A501.a", "SO", activity(ecc.Transfer)), ecc.DoesNotApply, "", ""},
		{"technology released to a national", shipment(t, "0E604", "LY", kind(ecc.Technology), activity(ecc.DeemedExport)), ecc.Applies, "", ""},
	})
	for to, want := range map[string][]string{"SO": {"GOV 740.11(b)"}, "IQ": iraqExceptions, "IR": nil} {
		f := of(t, shipment(t, "0A501.a", to), "746.1-B")
		require.Equal(t, want, f.ExceptionCodes, to)
		require.Equal(t, want == nil, f.Exceptions == ecc.ExceptionsNone, to)
	}
}
