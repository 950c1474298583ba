package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// ship states where a vessel lies, is registered and is controlled.
func ship(port, registry, control string) edit {
	return func(c *ecc.Case) {
		c.EndUse["vessel_aircraft"] = ecc.Yes
		c.Item.Facts["vessel_located_in"], c.Item.Facts["vessel_registered_in"], c.Item.Facts["vessel_controlled_by"] = port, registry, control
	}
}

func TestVessels(t *testing.T) {
	stores := itemFact("carrier_stores", "yes")
	check(t, "VES-744.7", []want{
		{"silence", with(), ecc.DoesNotApply, ""},
		{"open red flag", with(use("vessel_aircraft", ecc.Unknown), itemFact("vessel_located_in", "SY")), ecc.StatusUnknown, "end_use.vessel_aircraft"},
		{"EAR99 for a Greek ship in Italy", with(to("IT"), ship("IT", "GR", "GR")), ecc.DoesNotApply, ""},
		{"EAR99 for a Cuban ship in Italy", with(to("IT"), ship("IT", "CU", "GR")), ecc.Applies, ""},
		{"EAR99 for a Greek ship chartered by Cubans", with(to("IT"), ship("IT", "GR", "CU")), ecc.Applies, ""},
		{"controlled item for a Chinese ship in Italy", with(to("IT"), item("3A001.a.7"), ship("IT", "CN", "CN")), ecc.Applies, ""},
		{"registry not known", with(to("IT"), ship("IT", "", "GR")), ecc.StatusUnknown, "facts.vessel_registered_in"},
		{"registry not known, lies in Cuba", with(to("IT"), ship("CU", "", "GR")), ecc.Applies, ""},
		{"stores of a U.S. carrier in China", with(ship("CN", "US", "CU"), stores), ecc.DoesNotApply, ""},
		{"stores of a U.S. carrier in Russia", with(to("RU"), ship("RU", "US", "CU"), stores), ecc.Applies, ""},
		{"stores of a Greek carrier", with(to("IT"), ship("IT", "GR", "CU"), stores), ecc.Applies, ""},
		{"wording not held", with(on("2024-10-22"), to("IT"), ship("IT", "CU", "GR")), ecc.StatusUnknown, ""},
	})
}
