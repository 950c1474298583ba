package screen

import (
	"context"
	"encoding/csv"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"testing"
	"time"
)

// benchNames are names as they come: ordinary ones where they are at hand, and perturbed listed ones.
func benchNames(b testing.TB, s *Screener) []string {
	var out []string
	r := rand.New(rand.NewPCG(1, 2))
	pool := bisNames(s)
	for range 1000 {
		p := perturbations[r.IntN(len(perturbations))]
		if q, ok := p.do(r, pool[r.IntN(len(pool))].name); ok {
			out = append(out, q)
		}
	}
	if f, err := os.Open("../../shared/data/match/benign_names.csv"); err == nil {
		defer f.Close()
		rows, _ := csv.NewReader(f).ReadAll()
		for _, row := range rows[1:] {
			out = append(out, row[0])
		}
	}
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func percentiles(b *testing.B, times []time.Duration) {
	slices.Sort(times)
	ms := func(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }
	b.ReportMetric(ms(times[len(times)/2]), "ms-median")
	b.ReportMetric(ms(times[len(times)*99/100]), "ms-p99")
}

func BenchmarkScreen(b *testing.B) {
	s := testScreener(b)
	queries := benchNames(b, s)
	times := make([]time.Duration, 0, b.N)
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		start := time.Now()
		s.Screen(Party{Name: queries[i%len(queries)]}, "2026-11-20")
		times = append(times, time.Since(start))
		i++
	}
	percentiles(b, times)
}

func BenchmarkScreenAll(b *testing.B) {
	s := testScreener(b)
	queries := benchNames(b, s)
	for b.Loop() {
		parties := func(yield func(Party) bool) {
			for _, q := range queries {
				if !yield(Party{Name: q}) {
					return
				}
			}
		}
		for range s.ScreenAll(context.Background(), parties, "2026-11-20", 0) {
		}
	}
	b.ReportMetric(float64(len(queries))*float64(b.N)/b.Elapsed().Seconds(), "names/s")
}

func BenchmarkBuild(b *testing.B) {
	lists, err := Embedded()
	if err != nil {
		b.Fatal(err)
	}
	var s *Screener
	for b.Loop() {
		s, _ = New(lists, Options{})
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.HeapAlloc)/1e6, "MB-heap")
	b.ReportMetric(float64(len(s.index.names)), "names")
	runtime.KeepAlive(s)
}

// largest is how many times the names BenchmarkGrowth goes up to; 40 takes minutes and gigabytes.
var largest = flag.Int("growth", 10, "most times the names that BenchmarkGrowth screens against")

// BenchmarkGrowth screens against the lists several times over, each time with the
// letters of the names shifted.
func BenchmarkGrowth(b *testing.B) {
	for _, times := range []int{1, 10, 40} {
		if times <= *largest {
			b.Run(fmt.Sprintf("%dx", times), func(b *testing.B) { growth(b, times) })
		}
	}
}

func growth(b *testing.B, times int) {
	lists, err := Embedded()
	if err != nil {
		b.Fatal(err)
	}
	queries := benchNames(b, testScreener(b))
	big := Lists{Entries: slices.Clone(lists.Entries)}
	for shift := 1; shift < times; shift++ {
		for _, e := range lists.Entries {
			e.Name = shifted(e.Name, shift)
			e.Aliases = slices.Clone(e.Aliases)
			for i := range e.Aliases {
				e.Aliases[i].Name = shifted(e.Aliases[i].Name, shift)
			}
			big.Entries = append(big.Entries, e)
		}
	}
	start := time.Now()
	s, err := New(big, Options{})
	if err != nil {
		b.Fatal(err)
	}
	built := time.Since(start)
	taken := make([]time.Duration, 0, b.N)
	for i := range b.N {
		start := time.Now()
		s.Screen(Party{Name: queries[i%len(queries)]}, "2026-11-20")
		taken = append(taken, time.Since(start))
	}
	percentiles(b, taken)
	b.ReportMetric(built.Seconds(), "s-build")
	b.ReportMetric(float64(len(s.index.names)), "names")
}

// shifted moves the vowels and some consonants of longer words on, so that the
// words are new but read like words.
func shifted(name string, by int) string {
	out := []byte(name)
	word := 0
	for i, c := range out {
		switch lower := c | 0x20; {
		case lower < 'a' || lower > 'z':
			word = 0
			continue
		case lower == 'a' || lower == 'e' || lower == 'i' || lower == 'o' || lower == 'u':
			if word > 2 && by%2 == 1 {
				out[i] = "aeiou"[(int(lower)+by)%5]
			}
		case word > 2:
			out[i] = 'a' + (lower-'a'+byte(by))%26
		}
		word++
	}
	return string(out)
}
