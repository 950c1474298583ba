package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func unverified(is ecc.Answer) ecc.Listing {
	return ecc.Listing{List: "UVL", Name: "Wuxi Example", Is: is}
}

func TestUnverifiedList(t *testing.T) {
	owned := unverified(ecc.Yes)
	owned.Inherited = true
	check(t, "UVL-740.2-A17", []want{
		{"nobody listed", with(), ecc.DoesNotApply, ""},
		{"listed consignee", with(role("ultimate_consignee"), listed(unverified(ecc.Yes))), ecc.Applies, ""},
		{"possible match", with(listed(unverified(ecc.Unknown))), ecc.StatusUnknown, "parties[0]"},
		{"ruled out", with(listed(unverified(ecc.No))), ecc.DoesNotApply, ""},
		{"not extended to affiliates", with(on("2026-11-10"), listed(owned)), ecc.DoesNotApply, ""},
		{"before the list had effect", with(on("2014-01-20"), listed(unverified(ecc.Yes))), ecc.NotInForce, ""},
		{"first day", with(on("2014-01-21"), listed(unverified(ecc.Yes))), ecc.Applies, ""},
	})
	require.Equal(t, ecc.ExceptionBarred, find(t, with(listed(unverified(ecc.Yes))), "UVL-740.2-A17").Effect)
}
