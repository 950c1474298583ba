package screen

import (
	"fmt"
	"testing"
)

func TestDbg2(t *testing.T) {
	s := withoutNative(t)
	var q query
	var sc scorer
	var side side
	var rt retriever
	seen := map[string]bool{}
	for _, row := range developmentData(t, "native_names.csv") {
		english, native := row[1], row[2]
		if seen[native] || (scriptOf(native) != "Han" && scriptOf(native) != "Cyrillic") {
			continue
		}
		seen[native] = true
		hits := s.Screen(Party{Name: english}, "").Hits
		if len(hits) == 0 || hits[0].Band > Strong {
			continue
		}
		got := s.Screen(Party{Name: native}, "").Hits
		ok := false
		for _, h := range got[:min(5, len(got))] {
			if h.Entry == hits[0].Entry {
				ok = true
			}
		}
		if ok {
			continue
		}
		best := 0.0
		var how []Aligned
		in := false
		q.read(native, s.index.vocabulary)
		for j := range s.index.names {
			if s.lists.Entries[s.index.names[j].entry].ID != hits[0].Entry {
				continue
			}
			s.index.side(&side, &s.index.names[j])
			a := sc.compare(&q.side, &side)
			if a.score > best {
				best = a.score
				how = explain(a, &q.side, &side)
			}
		}
		for _, c := range rt.retrieve(s.index, &q) {
			if s.lists.Entries[s.index.names[c].entry].ID == hits[0].Entry {
				in = true
			}
		}
		fmt.Printf("%.3f in=%v %s | %s |", best, in, native, hits[0].Name)
		for _, h := range how {
			fmt.Printf(" %s=%s:%s %.2f*%.2f", h.Part, h.Listed, h.Kind, h.Weight, h.Score)
		}
		fmt.Println()
	}
}
