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
