package ngram

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func build(texts ...string) *Index {
	var b Builder
	for _, t := range texts {
		b.Add([]byte(t))
	}
	return b.Index()
}

func TestSearch(t *testing.T) {
	x := build("hangzhou hikvision digital", "hangzhou dahua", "huawei technology", "smic")
	require.Equal(t, 4, x.Len())
	for query, want := range map[string]uint32{
		"hikvison": 0, "hik vision": 0, "hangzhou dauha": 1, "hua wei": 2, "smic": 3,
	} {
		found := x.Search(nil, []byte(query), 2, 1000)
		require.NotEmpty(t, found, query)
		require.Equal(t, want, found[0].Text, query)
	}
	require.InDelta(t, 1, x.Search(nil, []byte("smic"), 1, 1000)[0].Overlap, 1e-6)
	require.Empty(t, x.Search(nil, []byte("qqqq"), 5, 1000))
	require.Empty(t, x.Search(nil, nil, 5, 1000))
	require.Empty(t, build().Search(nil, []byte("smic"), 5, 1000))
}

// slow finds the best texts by comparing sets of triples.
func slow(x *Index, texts []string, query string, limit int) []Match {
	grams := func(t string) map[uint16]bool {
		set := map[uint16]bool{}
		for _, g := range appendGrams(nil, []byte(t)) {
			set[g] = true
		}
		return set
	}
	sum := func(set map[uint16]bool, least uint16, in map[uint16]bool) (w float32) {
		for g := range set {
			if in == nil || in[g] {
				w += float32(max(x.weight[g], least))
			}
		}
		return w
	}
	q := grams(query)
	var best uint16
	for _, text := range texts {
		best = max(best, uint16(sum(grams(text), 0, q)))
	}
	var out []Match
	for i, text := range texts {
		g := grams(text)
		shared := sum(g, 0, q)
		if shared > 0 && uint16(shared) >= best/3 {
			out = append(out, Match{uint32(i), shared / (shared + 0.5*(sum(q, 1, nil)-shared) + 0.4*(sum(g, 0, nil)-shared))})
		}
	}
	slices.SortFunc(out, compare)
	return out[:min(limit, len(out))]
}

func TestSearchAgreesWithBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	syllables := strings.Fields("hang zhou bei jing tech elec tron ics mar ine sky star gas prom neft ros trade co")
	name := func() string {
		var w []string
		for range 1 + r.IntN(4) {
			w = append(w, syllables[r.IntN(len(syllables))]+syllables[r.IntN(len(syllables))])
		}
		return strings.Join(w, " ")
	}
	var texts []string
	for range 500 {
		texts = append(texts, name())
	}
	x := build(texts...)
	for range 300 {
		query := name()
		found := x.Search(nil, []byte(query), 5, 1<<30)
		want := slow(x, texts, query, 5)
		require.Len(t, found, len(want), query)
		for i := range want {
			require.Equal(t, want[i].Text, found[i].Text, "%s: %v %v", query, want, found)
			require.InDelta(t, want[i].Overlap, found[i].Overlap, 1e-5)
		}
	}
}

func TestSearchLeavesNoTrace(t *testing.T) {
	x := build("alpha beta", "beta gamma", "gamma delta")
	first := x.Search(nil, []byte("beta gamma"), 3, 1000)
	for range 5 {
		require.Equal(t, first, x.Search(nil, []byte("beta gamma"), 3, 1000))
		x.Search(nil, []byte("delta"), 1, 1)
	}
}

func FuzzSearch(f *testing.F) {
	x := build("hangzhou hikvision", "huawei", "14 institute")
	f.Add([]byte("hik vision"))
	f.Add([]byte("\xff  14"))
	f.Fuzz(func(t *testing.T, query []byte) {
		for _, m := range x.Search(nil, query, 2, 10) {
			require.Less(t, int(m.Text), x.Len())
			require.True(t, m.Overlap > 0 && m.Overlap <= 1.0001, m.Overlap)
		}
	})
}
