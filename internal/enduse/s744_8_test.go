package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/stretchr/testify/require"
)

func blocked(programs ...string) ecc.Listing {
	return ecc.Listing{List: "SDN", Name: "Blocked Co", Is: ecc.Yes, Programs: programs}
}

func TestBlockedPersons(t *testing.T) {
	maybe, owned := blocked("SDGT"), blocked("SDGT")
	maybe.Is, owned.Inherited = ecc.Unknown, true
	check(t, "SDN-744.8", []want{
		{"nobody listed", with(), ecc.DoesNotApply, ""},
		{"program that counts", with(listed(blocked("RUSSIA-EO14024"))), ecc.Applies, ""},
		{"one of two programs counts", with(listed(blocked("IFSR", "NPWMD"))), ecc.Applies, ""},
		{"program that does not", with(listed(blocked("GLOMAG"))), ecc.DoesNotApply, ""},
		{"possible match", with(listed(maybe)), ecc.StatusUnknown, "parties[0]"},
		{"a forwarder", with(role("other"), listed(blocked("SDGT"))), ecc.StatusUnknown, "parties[0].facts.takes_possession"},
		{"authorized by Treasury", with(listed(blocked("SDGT")), partyFact("ofac_authorized", "yes")), ecc.DoesNotApply, ""},
		{"on the Entity List too, authorized by Treasury", with(listed(blocked("SDGT")), listed(entity()), partyFact("ofac_authorized", "yes")), ecc.Applies, ""},
		{"wording not held", with(on("2024-03-20"), listed(blocked("SDGT"))), ecc.StatusUnknown, ""},
		{"first day", with(on("2024-03-21"), listed(blocked("SDGT"))), ecc.Applies, ""},
	})
	check(t, "SDN-744.8-AFFILIATES", []want{
		{"stayed", with(listed(owned)), ecc.NotInForce, ""},
		{"in force again", with(on("2026-11-10"), listed(owned)), ecc.Applies, ""},
	})
	f := find(t, with(listed(blocked("BELARUS"))), "SDN-744.8")
	require.Equal(t, "15 CFR 744.8(b)", f.Citation)
	require.Equal(t, []string{"15 CFR 744.8(a)(1)(i)(B)"}, f.Citations)
	require.Equal(t, ecc.ExceptionsNone, f.Exceptions)
	require.Equal(t, ecc.PresumptionOfDenial, f.ReviewPolicy)

	f = find(t, with(listed(blocked("SDGT")), listed(entity(func(l *ecc.Listing) { l.Exception, l.Policy = "GOV 740.11(b)(2)", ecc.CaseByCase }))), "SDN-744.8")
	require.Equal(t, []string{"GOV 740.11(b)(2)"}, f.ExceptionCodes)
	require.Equal(t, ecc.CaseByCase, f.ReviewPolicy)
}

func TestCountedProgram(t *testing.T) {
	for tag, want := range map[string]bool{
		"BELARUS-EO14038": true, "[FTO]": true, "ILLICIT-DRUGS-EO14059": true, "ILLICIT DRUGS-EO14059": true, "TCO": true, "SDNTK": true,
		"GLOMAG": false, "IRAN": false, "": false, "BELARUS-EO": false,
	} {
		require.Equal(t, want, enduse.CountedProgram([]string{"CYBER2", tag}), tag)
	}
	require.False(t, enduse.CountedProgram(nil))
}
