package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestLookup(t *testing.T) {
	byCategory := map[int]int{}
	byStatus := map[ecc.EntryStatus]int{}
	total := 0
	for e := range ecc.Entries() {
		again, ok := ecc.Lookup(e.ECCN())
		require.True(t, ok)
		require.Equal(t, e, again)
		code, err := ecc.Parse(e.ECCN())
		require.NoError(t, err)
		category, ok := code.Category()
		require.True(t, ok)
		byCategory[category]++
		byStatus[e.Status()]++
		total++
	}
	require.Equal(t, 638, total)
	require.Equal(t, map[int]int{0: 62, 1: 136, 2: 89, 3: 78, 4: 24, 5: 25, 6: 60, 7: 46, 8: 22, 9: 96}, byCategory)
	require.Equal(t, map[ecc.EntryStatus]int{ecc.ControlledEntry: 594, ecc.ITAREntry: 32, ecc.ElsewhereEntry: 12}, byStatus)
	_, ok := ecc.Lookup("3A999X")
	require.False(t, ok)
}

func TestEntryParagraphs(t *testing.T) {
	e, ok := ecc.Lookup("3A001")
	require.True(t, ok)
	require.Equal(t, []string{"NS", "RS", "MT", "NP", "AT"}, e.Reasons())
	require.True(t, e.HasParagraph(nil))
	require.True(t, e.HasParagraph([]string{"a", "7"}))
	require.True(t, e.HasParagraph([]string{"a", "5", "b", "2", "a", "1"}))
	require.True(t, e.HasParagraph([]string{"z", "1", "a"}))
	require.False(t, e.HasParagraph([]string{"a", "4"}), "reserved")
	require.False(t, e.HasParagraph([]string{"a", "70"}))
	e.Reasons()[0] = "XX"
	require.Equal(t, "NS", e.Reasons()[0])
}

// Reserved paragraphs are none, in whatever letters the list reserves them.
func TestReservedParagraphs(t *testing.T) {
	for _, code := range []string{"9A515.i", "9A604.y.2", "3B001.p.1", "0A501.y.2"} {
		c, err := ecc.Parse(code)
		require.NoError(t, err)
		e, ok := ecc.Lookup(c.ECCN)
		require.True(t, ok)
		require.False(t, e.HasParagraph(c.Paragraph), code)
	}
}
