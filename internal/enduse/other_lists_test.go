package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestOtherAgencies(t *testing.T) {
	on := func(code string) edit { return listed(ecc.Listing{List: code, Name: "Listed Abroad", Is: ecc.Yes}) }
	for code, want := range map[string]ecc.Status{
		"SDN": ecc.Applies, "SSI": ecc.Applies, "MBS": ecc.Applies, "PLC": ecc.Applies, "ISN": ecc.Applies, "DTC": ecc.Applies,
		"CMIC": ecc.DoesNotApply, "CAP": ecc.DoesNotApply,
	} {
		t.Run(code, func(t *testing.T) {
			f := find(t, with(on(code)), "LIST-"+code)
			require.Equal(t, want, f.Status)
			require.Equal(t, ecc.RedFlag, f.Effect)
			require.Equal(t, code, f.Because.Get("list"))
			require.NotNil(t, f.Party)
			require.Equal(t, ecc.DoesNotApply, find(t, with(), "LIST-"+code).Status)
		})
	}
	maybe, owned := blocked("GLOMAG"), blocked("GLOMAG")
	maybe.Is, owned.Inherited = ecc.Unknown, true
	check(t, "LIST-SDN", []want{
		{"possible match", with(listed(maybe)), ecc.StatusUnknown, "parties[0]"},
		{"in any role", with(role("other"), listed(blocked("GLOMAG"))), ecc.Applies, ""},
		{"what blocked persons own is blocked", with(listed(owned)), ecc.Applies, ""},
	})
	require.Equal(t, ecc.PolicyOfDenial, find(t, with(on("ISN")), "LIST-ISN").ReviewPolicy)
}
