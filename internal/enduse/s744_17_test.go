package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func TestMicroprocessors(t *testing.T) {
	check(t, "MIC-744.17", []want{
		{"silence", with(item("3A991.a.1")), ecc.DoesNotApply, ""},
		{"military end use in D:1", with(item("3A991.a.1"), use("military", ecc.Yes)), ecc.Applies, ""},
		{"military end user in D:1", with(item("3A991.a.1"), partyFact("military_end_user", "yes")), ecc.Applies, ""},
		{"outside D:1", with(to("IN"), item("3A991.a.1"), use("military", ecc.Yes)), ecc.DoesNotApply, ""},
		{"slower", with(item("3A991.a.2"), use("military", ecc.Yes)), ecc.DoesNotApply, ""},
		{"paragraph not known", with(item("3A991"), use("military", ecc.Yes)), ecc.StatusUnknown, "eccn"},
		{"technology, for what not known", with(item("3E991"), use("military", ecc.Yes)), ecc.StatusUnknown, "facts.fast_microprocessor"},
		{"technology for one", with(item("3E991"), use("military", ecc.Yes), itemFact("fast_microprocessor", "yes")), ecc.Applies, ""},
		{"one with encryption", with(item("5A992.c"), use("military", ecc.Yes), itemFact("fast_microprocessor", "yes")), ecc.Applies, ""},
		{"open red flag", with(item("3A991.a.1"), use("military", ecc.Unknown)), ecc.StatusUnknown, "end_use.military"},
		{"wording not held", with(on("2014-12-16"), item("3A991.a.1"), use("military", ecc.Yes)), ecc.StatusUnknown, ""},
		{"wording held", with(on("2014-12-17"), item("3A991.a.1"), use("military", ecc.Yes)), ecc.Applies, ""},
	})
}
