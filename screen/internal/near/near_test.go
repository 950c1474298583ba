package near

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/seed-793d2af5/exportscreen/screen/internal/edit"
	"github.com/stretchr/testify/require"
)

// Every word two errors away is found, as a scan of all words finds it.
func TestSearchFindsWhatAScanFinds(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	word := func() string {
		w := make([]byte, 3+r.IntN(9))
		for i := range w {
			w[i] = "abcdrs"[r.IntN(6)]
		}
		return string(w)
	}
	var b Builder
	words := make([]string, 3000)
	for i := range words {
		words[i] = word()
		b.Add(words[i], uint32(i))
	}
	x := b.Index()
	for range 300 {
		q := word()
		found := x.Search(nil, q)
		for i, w := range words {
			limit := 2
			if min(len(q), len(w)) < twoFrom {
				limit = 1
			}
			if min(len(q), len(w)) >= Shortest && edit.Distance(q, w, limit) <= limit {
				require.True(t, slices.Contains(found, uint32(i)), "%s near %s", q, w)
			}
		}
	}
	require.Empty(t, x.Search(nil, "abc"))
	require.Empty(t, (&Builder{}).Index().Search(nil, "abcdef"))
}
