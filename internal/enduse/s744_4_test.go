package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func TestChemicalBiological(t *testing.T) {
	check(t, "CBW-744.4-WEAPONS", []want{
		{"silence", with(), ecc.DoesNotApply, ""},
		{"anywhere", with(to("FR"), use("chemical_biological", ecc.Yes)), ecc.Applies, ""},
		{"open red flag", with(use("chemical_biological", ecc.Unknown)), ecc.StatusUnknown, "end_use.chemical_biological"},
		{"a plant is another matter", with(use("precursor_plant", ecc.Yes)), ecc.DoesNotApply, ""},
		{"wording not held", with(on("2021-03-15"), use("chemical_biological", ecc.Yes)), ecc.StatusUnknown, ""},
	})
	check(t, "CBW-744.4-PLANT", []want{
		{"silence", with(), ecc.DoesNotApply, ""},
		{"outside A:3", with(use("precursor_plant", ecc.Yes)), ecc.Applies, ""},
		{"in A:3", with(to("FR"), use("precursor_plant", ecc.Yes)), ecc.DoesNotApply, ""},
		{"open red flag", with(use("precursor_plant", ecc.Unknown)), ecc.StatusUnknown, "end_use.precursor_plant"},
	})
}

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
