package screen

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// scriptOf names the script of most of a text's letters.
func scriptOf(text string) string {
	counts := map[string]int{}
	for _, r := range text {
		for _, s := range []string{"Han", "Cyrillic", "Arabic", "Hangul", "Katakana", "Latin"} {
			if unicode.Is(unicode.Scripts[s], r) {
				counts[s]++
			}
		}
	}
	best := ""
	for s, n := range counts {
		if n > counts[best] || n == counts[best] && s < best {
			best = s
		}
	}
	return best
}

// withoutNative is the embedded lists without the curated names: what is left is
// found by reading and translating alone.
func withoutNative(t *testing.T) *Screener {
	lists := testScreener(t).lists
	lists.Entries = slices.Clone(lists.Entries)
	for i := range lists.Entries {
		e := &lists.Entries[i]
		e.Aliases = slices.DeleteFunc(slices.Clone(e.Aliases), func(a Alias) bool { return a.Kind == NativeName })
	}
	s, err := New(lists, Options{})
	require.NoError(t, err)
	return s
}

func TestQualityNative(t *testing.T) {
	long(t)
	t.Run("with the curated names", func(t *testing.T) { nativeRecall(t, testScreener(t), 0.95) })
	t.Run("by reading alone", func(t *testing.T) { nativeRecall(t, withoutNative(t), 0.6) })
}

// nativeRecall asks for every name of the development rows that are listed as far
// as their English names tell. Many rows give a company of a group the group's own
// name: no five hits hold all of them, so a name counts once, and as found when it
// leads to any entry that has it; the rows are counted besides.
func nativeRecall(t *testing.T, s *Screener, cyrillicFloor float64) {
	type name struct {
		script string
		found  bool
	}
	names := map[string]*name{}
	asked, found := map[string]int{}, map[string]int{} // rows
	for _, row := range developmentData(t, "native_names.csv") {
		english, native := row[1], row[2]
		hits := s.Screen(Party{Name: english}, qualityDate).Hits
		if len(hits) == 0 || hits[0].Band > Strong || scriptOf(native) == "Latin" {
			continue // not on these lists, as far as the English name tells
		}
		var want []string
		for _, h := range hits {
			if h.Score >= hits[0].Score-0.02 {
				want = append(want, h.Entry)
			}
		}
		script := scriptOf(native)
		n := names[native]
		if n == nil {
			n = &name{script: script}
			names[native] = n
		}
		asked[script]++
		got := s.Screen(Party{Name: native}, qualityDate).Hits
		if slices.ContainsFunc(got[:min(5, len(got))], func(h Hit) bool { return slices.Contains(want, h.Entry) }) {
			found[script]++
			n.found = true
		} else if os.Getenv("MISSES") == "native" {
			fmt.Printf("   %s | %s | %s %.3f ->", native, english, hits[0].Matched, hits[0].Score)
			for _, h := range got[:min(2, len(got))] {
				fmt.Printf(" %.3f %s |", h.Score, h.Matched)
			}
			fmt.Println()
		}
	}
	once, foundOnce := map[string]int{}, map[string]int{}
	for _, n := range names {
		once[n.script]++
		if n.found {
			foundOnce[n.script]++
		}
	}
	share := func(found, asked map[string]int, script string) float64 {
		return float64(found[script]) / float64(asked[script])
	}
	require.GreaterOrEqual(t, share(found, asked, "Cyrillic"), cyrillicFloor)
	for _, script := range []string{"Han", "Cyrillic", "Hangul", "Arabic"} {
		fmt.Printf("%-10s %4d names recall@5 %.3f, %4d rows %.3f\n", script, once[script], share(foundOnce, once, script), asked[script], share(found, asked, script))
	}
}

// What the curated table says, asked of the lists without it: how far reading and
// translating go. Group names of companies and coined short names stay unfound.
func TestQualityCurated(t *testing.T) {
	long(t)
	s := withoutNative(t)
	asked, found := map[string]int{}, map[string]int{}
	for _, r := range nativeRows(t) {
		script := scriptOf(r.name)
		if r.kind != NativeName || script == "Latin" {
			continue
		}
		asked[script]++
		got := s.Screen(Party{Name: r.name}, qualityDate).Hits
		if slices.ContainsFunc(got[:min(5, len(got))], func(h Hit) bool { return slices.Contains(r.ids, h.Entry) }) {
			found[script]++
		} else if os.Getenv("MISSES") == "curated" {
			fmt.Printf("   %s | %s | %s ->", r.name, r.entry, r.list)
			for _, h := range got[:min(2, len(got))] {
				fmt.Printf(" %.3f %s |", h.Score, h.Matched)
			}
			fmt.Println()
		}
	}
	for _, script := range []string{"Han", "Cyrillic", "Hangul", "Arabic"} {
		fmt.Printf("%-10s %4d recall@5 %.3f\n", script, asked[script], float64(found[script])/float64(asked[script]))
	}
}

// Ordinary Chinese companies, by their own names.
func TestQualityBenignNative(t *testing.T) {
	long(t)
	s := testScreener(t)
	seen, alerts := map[string]bool{}, 0
	for _, row := range developmentData(t, "pairs.csv") {
		for _, name := range row[:2] {
			if row[4] != "Chinese legal names" || scriptOf(name) != "Han" || seen[name] {
				continue
			}
			seen[name] = true
			if hits := s.Screen(Party{Name: name}, qualityDate).Hits; len(hits) > 0 {
				alerts++
				if os.Getenv("MISSES") == "benign native" {
					fmt.Printf("   %s | %.3f %s %s\n", name, hits[0].Score, hits[0].Entry, hits[0].Matched)
				}
			}
		}
	}
	fmt.Printf("ordinary Chinese names: %d, alerts %d\n", len(seen), alerts)
}

func TestQualityPairs(t *testing.T) {
	type count struct{ tp, fp, fn, tn int }
	kinds := map[string]*count{}
	for _, row := range developmentData(t, "pairs.csv") {
		h := Compare(Party{Name: row[0]}, Party{Name: row[1]})
		for _, k := range []string{row[2], row[2] + ", " + row[4]} {
			if kinds[k] == nil {
				kinds[k] = &count{}
			}
			c := kinds[k]
			switch match := row[3] == "match"; {
			case match && h.Alert:
				c.tp++
			case match:
				c.fn++
			case h.Alert:
				c.fp++
			default:
				c.tn++
			}
		}
		if h.Alert != (row[3] == "match") && strings.Contains(os.Getenv("MISSES"), "pairs") && strings.Contains(os.Getenv("MISSES"), row[2]) {
			fmt.Printf("   %s %.3f %s | %s | %v\n", row[3], h.Score, row[0], row[1], h.How)
		}
	}
	all := kinds["company"]
	require.GreaterOrEqual(t, 2*float64(all.tp)/float64(2*all.tp+all.fp+all.fn), 0.95)
	for k, c := range kinds {
		fmt.Printf("%-50s f1 %.3f precision %.3f recall %.3f\n", k, 2*float64(c.tp)/float64(2*c.tp+c.fp+c.fn), float64(c.tp)/float64(c.tp+c.fp), float64(c.tp)/float64(c.tp+c.fn))
	}
}
