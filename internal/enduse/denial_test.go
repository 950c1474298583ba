package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestDenialOrders(t *testing.T) {
	denied := ecc.Listing{List: "DPL", Name: "Denied Person", Is: ecc.Yes}
	maybe := denied
	maybe.Is = ecc.Unknown
	owned := denied
	owned.Inherited = true
	check(t, "DPL-GP4", []want{
		{"nobody denied", with(), ecc.DoesNotApply, ""},
		{"EAR99 to a denied end user", with(listed(denied)), ecc.Applies, ""},
		{"in any role", with(role("other"), listed(denied)), ecc.Applies, ""},
		{"possible match", with(listed(maybe)), ecc.StatusUnknown, "parties[0]"},
		{"owned by a denied person", with(listed(owned)), ecc.DoesNotApply, ""},
	})
	f := find(t, with(listed(denied)), "DPL-GP4")
	require.Equal(t, ecc.Prohibited, f.Effect)
	require.Equal(t, "15 CFR 736.2(b)(4)", f.Citation)
	require.Equal(t, []string{"15 CFR 764.3(a)(2)", "15 CFR part 764 supplement no. 1"}, f.Citations)
}

func TestKnowledgeOfViolation(t *testing.T) {
	check(t, "GP10", []want{
		{"silence", with(), ecc.DoesNotApply, ""},
		{"known", with(use("knowledge_of_violation", ecc.Yes)), ecc.Applies, ""},
		{"red flag", with(use("knowledge_of_violation", ecc.Unknown)), ecc.StatusUnknown, "end_use.knowledge_of_violation"},
		{"ruled out", with(use("knowledge_of_violation", ecc.No)), ecc.DoesNotApply, ""},
	})
	require.Equal(t, ecc.Prohibited, find(t, with(use("knowledge_of_violation", ecc.Yes)), "GP10").Effect)
}
