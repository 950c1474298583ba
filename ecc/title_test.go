package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestTitle(t *testing.T) {
	seen := map[string]string{}
	for e := range ecc.Entries() {
		title := ecc.Title(e.ECCN())
		require.NotEmpty(t, title, e.ECCN())
		require.LessOrEqual(t, len(title), 90, e.ECCN())
		require.NotContains(t, title, "specially designed", "%s: the words are our own", e.ECCN())
		require.Emptyf(t, seen[title], "%s and %s share a title", e.ECCN(), seen[title])
		seen[title] = e.ECCN()
		switch e.Status() {
		case ecc.ITAREntry:
			require.Contains(t, title, "(ITAR)", e.ECCN())
		case ecc.ElsewhereEntry:
			require.Contains(t, title, "(see ", e.ECCN())
		default:
			require.NotContains(t, title, "(ITAR)", e.ECCN())
		}
	}
	require.Empty(t, ecc.Title("9Z999"))
}
