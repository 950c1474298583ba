package screen

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func TestDbg(t *testing.T) {
	s := testScreener(t)
	pool := bisNames(s)
	var q query
	var sc scorer
	var side side
	var rt retriever
	lost := 0
	under := 0
	rankmiss := 0
	for ci, p := range perturbations {
		r := rand.New(rand.NewPCG(7, uint64(ci)))
		n := 0
		for _, i := range r.Perm(len(pool)) {
			qs, ok := p.do(r, pool[i].name)
			if !ok {
				continue
			}
			n++
			if n > 250 {
				break
			}
			want := normal(s, pool[i].name)
			hits := s.Screen(Party{Name: qs}, "").Hits
			if len(hits) > 0 && same(s, hits[0], pool[i], want) {
				continue
			}
			q.read(qs, s.index.vocabulary)
			best := 0.0
			bn := 0
			var how []Aligned
			for j := range s.index.names {
				if int(s.index.names[j].entry) != pool[i].entry {
					continue
				}
				s.index.side(&side, &s.index.names[j])
				a := sc.compare(&q.side, &side)
				if a.score > best {
					best = a.score
					bn = j
					how = explain(a, &q.side, &side)
				}
			}
			in := false
			for k, c := range rt.retrieve(s.index, &q) {
				if s.index.names[c].entry == uint32(pool[i].entry) {
					in = true
					_ = k
				}
			}
			_ = bn
			switch {
			case best < DefaultPossible:
				under++
				fmt.Printf("UNDER %.3f %s | %s | %s | %v\n", best, p.class, qs, pool[i].name, how)
			case !in:
				lost++
				fmt.Printf("LOST %.3f %s | %s | %s\n", best, p.class, qs, pool[i].name)
			default:
				rankmiss++
				h := ""
				if len(hits) > 0 {
					h = fmt.Sprintf("%.3f %s", hits[0].Score, hits[0].Matched)
				}
				fmt.Printf("RANK %.3f %s | %s | %s -> %s\n", best, p.class, qs, pool[i].name, h)
			}
		}
	}
	fmt.Println("under", under, "lost", lost, "rank", rankmiss)
}
