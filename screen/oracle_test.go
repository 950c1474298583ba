package screen

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// slowGain is the most weight that any choice of options that do not overlap
// finds a likeness for, by trying every subset.
func slowGain(options []pair, usedQ, usedL uint64) float64 {
	if len(options) == 0 {
		return 0
	}
	o := options[0]
	best := slowGain(options[1:], usedQ, usedL)
	if o.query.mask()&usedQ == 0 && o.listed.mask()&usedL == 0 {
		best = max(best, o.weight*o.score+slowGain(options[1:], usedQ|o.query.mask(), usedL|o.listed.mask()))
	}
	return best
}

// The assignment of parts is the best there is.
func TestAlignAgreesWithBruteForce(t *testing.T) {
	s := testScreener(t)
	pool := bisNames(s)
	r := rand.New(rand.NewPCG(5, 5))
	var a aligner
	var q query
	var listed side
	checked := 0
	for range 4000 {
		p := perturbations[r.IntN(len(perturbations))]
		name, ok := p.do(r, pool[r.IntN(len(pool))].name)
		if !ok {
			continue
		}
		q.read(name, s.index.vocabulary)
		for _, n := range []uint32{uint32(r.IntN(len(s.index.names))), nearest(s, &q)} {
			s.index.side(&listed, &s.index.names[n])
			a.meet(&q.side, &listed)
			pairs := a.pairs
			if len(a.options) > 14 {
				continue // too many subsets to try
			}
			var gain float64
			var usedQ, usedL uint64
			for _, p := range pairs {
				require.Zero(t, usedQ&p.query.mask())
				require.Zero(t, usedL&p.listed.mask())
				usedQ |= p.query.mask()
				usedL |= p.listed.mask()
				gain += p.weight * p.score
			}
			usedQ, usedL = a.same2()
			var same float64
			for _, p := range a.pairs {
				same += p.weight * p.score
			}
			require.InDelta(t, same+slowGain(a.options, usedQ, usedL), gain, 1e-9, name)
			checked++
		}
	}
	require.Greater(t, checked, 1000)
}

// same2 pairs the equal words again, as align does first.
func (a *aligner) same2() (usedQ, usedL uint64) {
	a.pairs = a.pairs[:0]
	return a.same()
}

// nearest is the listed name that retrieval puts first.
func nearest(s *Screener, q *query) uint32 {
	var r retriever
	if found := r.retrieve(s.index, q); len(found) > 0 {
		return found[0]
	}
	return 0
}

// What the index leaves unscored is not better than what it finds: the best
// score of a scan over every name is nearly always found.
func TestRetrievalAgreesWithFullScan(t *testing.T) {
	long(t)
	s := testScreener(t)
	pool := bisNames(s)
	r := rand.New(rand.NewPCG(9, 9))
	var q query
	var listed side
	sc := scorer{needed: evidenceNeeded}
	asked, lost := 0, 0
	for asked < 40 {
		p := perturbations[r.IntN(len(perturbations))]
		name, ok := p.do(r, pool[r.IntN(len(pool))].name)
		if !ok {
			continue
		}
		asked++
		q.read(name, s.index.vocabulary)
		if len(q.side.words) == 0 {
			continue
		}
		var best float64
		for i := range s.index.names {
			if n := &s.index.names[i]; !n.weak {
				s.index.side(&listed, n)
				best = max(best, sc.compare(&q.side, &listed).score)
			}
		}
		var got float64
		for _, h := range s.Screen(Party{Name: name}, "").Hits {
			got = max(got, h.Score)
		}
		if best >= DefaultPossible && got < best-1e-9 {
			lost++
			t.Logf("%s: %.3f by full scan, %.3f found", name, best, got)
		}
	}
	require.LessOrEqual(t, lost, 1, "of %d", asked)
}
