package edit

import (
	"math/rand/v2"
	"testing"

	"github.com/antzucaro/matchr"
	"github.com/stretchr/testify/require"
)

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 1}, {"hangzhou", "hangzhou", 0}, {"hangzhou", "hangzou", 1},
		{"hikvision", "hikvison", 1}, {"hikvision", "ihkvision", 1}, {"abcd", "badc", 2},
		{"ca", "abc", 3}, // a letter is not touched twice
		{"kitten", "sitting", 3},
	} {
		require.Equal(t, test.want, Distance(test.a, test.b, 9), "%s %s", test.a, test.b)
		require.Equal(t, test.want, Distance(test.b, test.a, 9), "%s %s", test.b, test.a)
	}
	require.Equal(t, 2, Distance("kitten", "sitting", 1), "beyond the limit")
}

// plain is the textbook distance over the whole table.
func plain(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

func word(r *rand.Rand) string {
	b := make([]byte, r.IntN(12))
	for i := range b {
		b[i] = "abcd"[r.IntN(4)]
	}
	return string(b)
}

// The distance lies between Levenshtein's, which counts a swap as two, and the
// unrestricted one, which may touch letters again.
func TestDistanceAgrees(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		a, b := word(r), word(r)
		want := plain(a, b)
		require.Equal(t, want, Distance(a, b, 99), "%q %q", a, b)
		limit := r.IntN(5)
		require.Equal(t, min(want, limit+1), Distance(a, b, limit), "%q %q limit %d", a, b, limit)
		require.LessOrEqual(t, want, matchr.Levenshtein(a, b))
		require.GreaterOrEqual(t, want, matchr.DamerauLevenshtein(a, b))
	}
}

func FuzzDistance(f *testing.F) {
	f.Add("hangzhou", "hagnzhou")
	f.Add("", "x")
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a) > MaxLen || len(b) > MaxLen {
			t.Skip()
		}
		require.Equal(t, plain(a, b), Distance(a, b, 2*MaxLen))
	})
}
