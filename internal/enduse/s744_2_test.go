package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestNuclear(t *testing.T) {
	check(t, "NUC-744.2", []want{
		{"silence", with(to("PK")), ecc.DoesNotApply, ""},
		{"ruled out", with(to("PK"), use("nuclear", ecc.No)), ecc.DoesNotApply, ""},
		{"open red flag", with(to("PK"), use("nuclear", ecc.Unknown)), ecc.StatusUnknown, "end_use.nuclear"},
		{"EAR99 to Pakistan", with(to("PK"), use("nuclear", ecc.Yes)), ecc.Applies, ""},
		{"South Korea is not spared", with(to("KR"), use("nuclear", ecc.Yes)), ecc.Applies, ""},
		{"Japan is", with(to("JP"), use("nuclear", ecc.Yes)), ecc.DoesNotApply, ""},
		{"San Marino is, with Italy", with(to("SM"), use("nuclear", ecc.Yes)), ecc.DoesNotApply, ""},
		{"Greenland is, with Denmark", with(to("GL"), use("nuclear", ecc.Yes)), ecc.DoesNotApply, ""},
		{"one activity", with(to("PK"), use("nuclear_unsafeguarded", ecc.Yes)), ecc.Applies, ""},
		{"before the section", with(on("1996-04-23"), to("PK"), use("nuclear", ecc.Yes)), ecc.NotInForce, ""},
		{"wording not held", with(on("2014-08-06"), to("PK"), use("nuclear", ecc.Yes)), ecc.StatusUnknown, ""},
		{"wording held", with(on("2014-08-07"), to("PK"), use("nuclear", ecc.Yes)), ecc.Applies, ""},
	})
	f := find(t, with(to("PK"), use("nuclear", ecc.Yes)), "NUC-744.2")
	require.Equal(t, "15 CFR 744.2(a)", f.Citation)
	require.Equal(t, ecc.ExceptionsNone, f.Exceptions)
	require.Equal(t, "not stated", find(t, with(to("PK")), "NUC-744.2").Because.Get("end_use.nuclear"))
	for key, paragraph := range map[string]string{"nuclear_explosive": "(1)", "nuclear_unsafeguarded": "(2)", "nuclear_fuel_cycle": "(3)"} {
		f := find(t, with(to("PK"), use("nuclear", ecc.Yes), use(key, ecc.Yes)), "NUC-744.2")
		require.Equal(t, "15 CFR 744.2(a)"+paragraph, f.Citation)
	}
}
