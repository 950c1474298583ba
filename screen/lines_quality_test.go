package screen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestQualityLines prints what each score line would bring: how many of the
// changed names would alert on the entry sought, and how many ordinary ones on any.
func TestQualityLines(t *testing.T) {
	long(t)
	full := testScreener(t)
	s, err := New(full.lists, Options{All: true, Limit: 60})
	require.NoError(t, err)
	pool := bisNames(s)
	var right []float64
	for ci, p := range perturbations {
		r := rand.New(rand.NewPCG(qualitySeed(t), uint64(ci)))
		asked := 0
		for _, i := range r.Perm(len(pool)) {
			q, ok := p.do(r, pool[i].name)
			if !ok {
				continue
			}
			want := normal(s, pool[i].name)
			best := 0.0
			for _, h := range s.Screen(Party{Name: q}, qualityDate).Hits {
				if h.Score > best && same(s, h, pool[i], want) {
					best = h.Score
				}
			}
			right = append(right, best)
			if asked++; asked == sampleSize {
				break
			}
		}
	}
	var benign []float64
	for _, row := range developmentData(t, "benign_names.csv") {
		best := 0.0
		for _, h := range s.Screen(Party{Name: row[0]}, qualityDate).Hits {
			best = max(best, h.Score)
		}
		benign = append(benign, best)
	}
	share := func(scores []float64, line float64) float64 {
		n := 0
		for _, x := range scores {
			if x >= line {
				n++
			}
		}
		return float64(n) / float64(len(scores))
	}
	fmt.Printf("line   recall of changed names   alerts on ordinary names\n")
	for _, line := range []float64{0.95, 0.88, 0.80, 0.76, DefaultPossible, 0.72, 0.70, 0.66} {
		fmt.Printf("%-6.3f %.3f                     %.2f %%\n", line, share(right, line), 100*share(benign, line))
	}
	slices.Sort(benign)
	line := benign[len(benign)-1-int(mostFalseAlerts*float64(len(benign)))]
	fmt.Printf("just above %.3f: recall %.3f at half a percent\n", line, share(right, line+1e-9))
}
