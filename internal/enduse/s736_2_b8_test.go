package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func TestInTransit(t *testing.T) {
	through := func(countries ...string) edit { return func(c *ecc.Case) { c.Via = countries } }
	check(t, "GP8", []want{
		{"direct", with(), ecc.DoesNotApply, ""},
		{"EAR99 through Vietnam", with(through("VN")), ecc.DoesNotApply, ""},
		{"EAR99 through Cuba", with(to("MX"), through("CU")), ecc.Applies, ""},
		{"controlled item through Vietnam", with(to("JP"), item("7A103"), through("VN")), ecc.Applies, ""},
		{"through a country that is not named", with(to("JP"), item("7A103"), through("CN")), ecc.DoesNotApply, ""},
		{"not classified", with(to("JP"), item(""), through("VN")), ecc.StatusUnknown, "via"},
		{"a transfer within a country", with(to("MX"), through("CU"), func(c *ecc.Case) { c.Activity = ecc.Transfer }), ecc.DoesNotApply, ""},
	})
}
