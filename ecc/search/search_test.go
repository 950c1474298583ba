package search

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

//go:embed testdata/queries.tsv
var queriesTSV string

func build(t testing.TB) *Index {
	t.Helper()
	x, err := New()
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, x.Close()) })
	return x
}

func eccns(hits []Hit) []string {
	out := []string{}
	for _, h := range hits {
		out = append(out, h.ECCN)
	}
	return out
}

// TestQueries wants the right entry among the first three.
func TestQueries(t *testing.T) {
	x := build(t)
	queries := pairs(queriesTSV)
	require.Greater(t, len(queries), 400)
	for query, entries := range queries {
		t.Run(query, func(t *testing.T) {
			hits, err := x.Search(query, Options{Limit: 3})
			require.NoError(t, err)
			want := strings.Fields(entries)
			require.True(t, slices.ContainsFunc(hits, func(h Hit) bool { return slices.Contains(want, h.ECCN) }), "%v, not %v", eccns(hits), want)
		})
	}
}

// TestEveryTitleFindsItsEntry also catches an entry that another one hides.
func TestEveryTitleFindsItsEntry(t *testing.T) {
	x := build(t)
	n := 0
	for e := range ecc.Entries() {
		require.Contains(t, eccns(must(t, x, ecc.Title(e.ECCN()), Options{Limit: 3})), e.ECCN(), ecc.Title(e.ECCN()))
		if n++; n%10 == 0 {
			require.Equal(t, []string{e.ECCN()}, eccns(must(t, x, strings.ToLower(e.ECCN()), Options{Limit: 1})))
		}
	}
}

func TestWays(t *testing.T) {
	x := build(t)
	for name, c := range map[string]struct{ query, want, matched string }{
		"plural":           {"hydrophones", "6A001", "hydrophones"},
		"beginning":        {"polygr", "3A981", "polygraph"},
		"one letter away":  {"hydrofone", "", ""},
		"a letter dropped": {"magnetomter", "6A006", "magnetometer"},
		"a letter wrong":   {"polygroph", "3A981", "polygraph"},
		"British spelling": {"aluminium tyre armour", "", "aluminum"},
		"upper case":       {"FPGA", "3A001", "fpga"},
		"with a paragraph": {"3A001.a.7.b", "3A001", ""},
		"among words":      {"export of 6A003 cameras", "6A003", "cameras"},
	} {
		t.Run(name, func(t *testing.T) {
			hits, err := x.Search(c.query, Options{Limit: 5})
			require.NoError(t, err)
			if c.want != "" {
				require.Equal(t, c.want, hits[0].ECCN)
				require.Equal(t, ecc.Title(c.want), hits[0].Title)
			}
			if c.matched != "" {
				require.True(t, slices.ContainsFunc(hits, func(h Hit) bool { return slices.Contains(h.Matched, c.matched) }), "%v", hits)
			}
		})
	}
}

func TestOptions(t *testing.T) {
	x := build(t)
	all, err := x.Search("laser", Options{})
	require.NoError(t, err)
	require.Len(t, all, 10)
	require.True(t, slices.IsSortedFunc(all, func(a, b Hit) int {
		if a.Score == b.Score {
			return strings.Compare(a.ECCN, b.ECCN)
		}
		return int(b.Score*1e6) - int(a.Score*1e6)
	}))

	few, err := x.Search("laser", Options{Limit: 2})
	require.NoError(t, err)
	require.Equal(t, all[:2], few)

	for _, h := range must(t, x, "laser", Options{Categories: []int{2}, Groups: []string{"a", "B"}, Limit: 100}) {
		require.Regexp(t, `^2[AB]`, h.ECCN)
	}
	require.Equal(t, "6D", must(t, x, "laser", Options{Groups: []string{"D"}})[0].ECCN[:2])
	require.Equal(t, "D", must(t, x, "encryption software", Options{})[0].ECCN[1:2], "software when it is asked for")
	require.Equal(t, "E", must(t, x, "laser technology", Options{})[0].ECCN[1:2], "technology when it is asked for")
	require.Empty(t, must(t, x, "zzyzzyx", Options{}))
}

func must(t *testing.T, x *Index, query string, opts Options) []Hit {
	t.Helper()
	hits, err := x.Search(query, opts)
	require.NoError(t, err)
	return hits
}

func TestNoWords(t *testing.T) {
	x := build(t)
	for _, q := range []string{"", "  ", "…?!"} {
		_, err := x.Search(q, Options{})
		require.ErrorIs(t, err, ErrNoWords, q)
	}
}

// TestSameFromBuildToBuild also runs the searches at the same time.
func TestSameFromBuildToBuild(t *testing.T) {
	first, second := build(t), build(t)
	var wg sync.WaitGroup
	for query := range pairs(queriesTSV) {
		if len(query)%4 != 0 {
			continue
		}
		wg.Go(func() {
			a, errA := first.Search(query, Options{Limit: 20})
			b, errB := second.Search(query, Options{Limit: 20})
			if errA != nil || errB != nil || !slices.EqualFunc(a, b, func(a, b Hit) bool { return a.ECCN == b.ECCN && a.Score == b.Score }) {
				t.Errorf("%q: %v, %v", query, a, b)
			}
		})
	}
	wg.Wait()
}

// TestKeywords keeps the table whole and in the order of the list.
func TestKeywords(t *testing.T) {
	n := 0
	for e := range ecc.Entries() {
		n++
		words := strings.Split(keywords()[e.ECCN()], ", ")
		require.NotEmpty(t, words[0], e.ECCN())
		seen := map[string]bool{}
		for _, w := range words {
			require.Equal(t, strings.TrimSpace(w), w, e.ECCN())
			require.Falsef(t, seen[w], "%s: %s twice", e.ECCN(), w)
			require.NotContains(t, w, "specially designed", e.ECCN())
			seen[w] = true
		}
	}
	require.Len(t, keywords(), n)
	for from, to := range spelling() {
		require.NotEqual(t, from, to)
	}
}

func FuzzSearch(f *testing.F) {
	x := build(f)
	for _, q := range []string{"laser", "3a001.a", "5-axis milling", "*?~^", "\"night vision\"", "\x00\xff", "٣", "(a OR b)", "+-&&||"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, query string) {
		if len(query) > 200 {
			t.Skip("long queries only take longer")
		}
		hits, err := x.Search(query, Options{})
		if err != nil {
			require.ErrorIs(t, err, ErrNoWords)
		}
		require.LessOrEqual(t, len(hits), defaultLimit)
	})
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		x, err := New()
		require.NoError(b, err)
		require.NoError(b, x.Close())
	}
}

func BenchmarkSearch(b *testing.B) {
	x := build(b)
	for b.Loop() {
		_, err := x.Search("centrifugal pump corrosion resistant", Options{})
		require.NoError(b, err)
	}
}
