package screen

import (
	"context"
	"encoding/csv"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"testing"
	"time"
)

// benchNames are names as they come: ordinary ones where they are at hand, and perturbed listed ones.
func benchNames(b *testing.B, s *Screener) []string {
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
