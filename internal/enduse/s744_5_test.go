package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func TestMaritimeNuclear(t *testing.T) {
	project := use("maritime_nuclear", ecc.Yes)
	check(t, "MNP-744.5", []want{
		{"silence", with(technology), ecc.DoesNotApply, ""},
		{"technology, anywhere", with(to("GB"), technology, project), ecc.Applies, ""},
		{"open red flag", with(technology, use("maritime_nuclear", ecc.Unknown)), ecc.StatusUnknown, "end_use.maritime_nuclear"},
		{"commodity", with(project), ecc.StatusUnknown, "facts.designed_for_maritime_nuclear"},
		{"commodity designed for it", with(project, itemFact("designed_for_maritime_nuclear", "yes")), ecc.Applies, ""},
		{"commodity not designed for it", with(project, itemFact("designed_for_maritime_nuclear", "no")), ecc.DoesNotApply, ""},
		{"before the wording", with(on("2008-11-17"), technology, project), ecc.StatusUnknown, ""},
	})
}
