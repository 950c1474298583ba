package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestNorthKoreaAntiTerrorism(t *testing.T) {
	check(t, "742.19-AT", []row{
		{"AT", shipment(t, "3A991.a.2", "KP"), ecc.Applies, "", ""},
		{"named", shipment(t, "0A999", "KP"), ecc.Applies, "", ""},
		{"named paragraph", shipment(t, "0A505.c", "KP"), ecc.Applies, "", ""},
		{"EAR99", shipment(t, "EAR99", "KP"), ecc.DoesNotApply, "", ""},
		{"not classified", shipment(t, "", "KP"), ecc.StatusUnknown, "", "eccn"},
		{"paragraph not known", shipment(t, "9A004", "KP"), ecc.StatusUnknown, "", "eccn"},
		{"Syria", shipment(t, "3A991.a.2", "SY"), ecc.DoesNotApply, "", ""},
	})
	require.Equal(t, []string{"AT"}, of(t, shipment(t, "3A991.a.2", "KP"), "742.19-AT").Reasons)
}
