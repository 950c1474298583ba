package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func TestMissiles(t *testing.T) {
	missile := use("missile", ecc.Yes)
	check(t, "MT-744.3-A1", []want{
		{"silence", with(to("PK")), ecc.DoesNotApply, ""},
		{"range known", with(to("PK"), missile, use("missile_range_300km", ecc.Yes)), ecc.Applies, ""},
		{"shorter", with(to("PK"), missile, use("missile_range_300km", ecc.No)), ecc.DoesNotApply, ""},
		{"range in question", with(to("PK"), missile, use("missile_range_300km", ecc.Unknown)), ecc.StatusUnknown, "end_use.missile_range_300km"},
		{"outside D:4", with(to("IN"), missile, use("missile_range_300km", ecc.Yes)), ecc.DoesNotApply, ""},
		{"by a country of D:4", with(to("IN"), missile, use("missile_range_300km", ecc.Yes), headquarters("PK")), ecc.Applies, ""},
		{"wording not held", with(on("2021-03-15"), to("PK"), missile, use("missile_range_300km", ecc.Yes)), ecc.StatusUnknown, ""},
	})
	check(t, "MT-744.3-A2", []want{
		{"no delivery known of", with(to("PK"), missile), ecc.DoesNotApply, ""},
		{"delivery, anywhere", with(to("BR"), missile, use("wmd_delivery", ecc.Yes)), ecc.Applies, ""},
		{"delivery in question", with(to("BR"), missile, use("wmd_delivery", ecc.Unknown)), ecc.StatusUnknown, "end_use.wmd_delivery"},
		{"the system itself in question", with(to("TD"), use("missile", ecc.Unknown)), ecc.StatusUnknown, "end_use.missile"},
		{"the system in question, its use not", with(to("TD"), use("missile", ecc.Unknown), use("wmd_delivery", ecc.No)), ecc.DoesNotApply, ""},
		{"NATO program", with(to("GB"), missile, use("wmd_delivery", ecc.Yes), use("nato_nuclear_delivery", ecc.Yes)), ecc.DoesNotApply, ""},
	})
	check(t, "MT-744.3-A3", []want{
		{"silence", with(to("PK")), ecc.DoesNotApply, ""},
		{"nothing determined", with(to("PK"), missile), ecc.Applies, ""},
		{"range determined, use not", with(to("PK"), missile, use("missile_range_300km", ecc.No)), ecc.Applies, ""},
		{"both determined", with(to("PK"), missile, use("missile_range_300km", ecc.No), use("wmd_delivery", ecc.No)), ecc.DoesNotApply, ""},
		{"outside D:4", with(to("IN"), missile), ecc.DoesNotApply, ""},
		{"open red flag", with(to("PK"), use("missile", ecc.Unknown)), ecc.StatusUnknown, "end_use.missile"},
		{"Macau is in D:4", with(to("MO"), missile), ecc.Applies, ""},
	})
}

// headquarters sets the end user's headquarters and those of its parent.
func headquarters(country string) edit {
	return func(c *ecc.Case) { c.Parties[0].Headquarters, c.Parties[0].ParentHeadquarters = country, country }
}
