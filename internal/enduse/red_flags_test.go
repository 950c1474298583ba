package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/stretchr/testify/require"
)

func TestForwarderAtTheEnd(t *testing.T) {
	check(t, "RF-9", []want{
		{"nothing stated", with(), ecc.DoesNotApply, ""},
		{"forwarder as end user", with(partyFact("freight_forwarder", "yes")), ecc.Applies, ""},
		{"forwarder on the way", with(role("intermediate_consignee"), partyFact("freight_forwarder", "yes")), ecc.DoesNotApply, ""},
		{"no forwarder", with(partyFact("freight_forwarder", "no")), ecc.DoesNotApply, ""},
	})
	require.Equal(t, ecc.RedFlag, find(t, with(), "RF-9").Effect)
}

func TestRedFlagQuestions(t *testing.T) {
	questions := enduse.RedFlagQuestions()
	require.Len(t, questions, 29)
	for i, q := range questions {
		require.Equal(t, i+1, q.Number)
		require.Regexp(t, `^[A-Z].*\?$`, q.Question)
		require.Equal(t, q.Number == 9 || q.Number == 10 || q.Number == 29, q.Computed)
	}
}
