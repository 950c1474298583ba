package screen

import (
	"cmp"
	"slices"
	"sort"

	"github.com/seed-793d2af5/exportscreen/screen/internal/ngram"
)

// How much of the lists one name is held against.
const (
	candidates  = 40     // names scored
	nativeShare = 3      // times as much for names in other scripts: their translations are made of common words
	effort      = 12_000 // entries of the n-gram index looked at, and one more for every effortShare names
	effortShare = 10
	nearMost    = 40  // names more that have a word much like one of the query's
	nearNames   = 400 // … of so many looked at
)

// retriever finds the listed names worth scoring.
type retriever struct {
	found []ngram.Match
	names []uint32
	words []uint32 // near a query's word
	near  []likely

	scores  []float32 // by name; all zero between searches
	touched []uint32
}

// likely is a name that has words like the query's, and how much they weigh.
type likely struct {
	name   uint32
	weight float64
}

// retrieve is the listed names most like the query, those of the same words
// always among them. The result holds until the next call.
func (r *retriever) retrieve(x *index, q *query) []uint32 {
	r.names = r.names[:0]
	r.same(x, q.core)
	if q.outer != 0 && q.outer != q.core {
		r.same(x, q.outer)
	}
	if q.native {
		r.byMeaning(x, q.side.words, nativeShare*candidates)
	}
	limit, effort := candidates, effort+len(x.names)/effortShare
	if q.native {
		limit, effort = nativeShare*limit, nativeShare*effort
	}
	r.spelled(x, q.spelling, limit, effort)
	r.mistyped(x, q)
	if len(q.plain) > 0 {
		r.spelled(x, q.plain, limit/2, effort)
	}
	if q.side.optional != 0 { // what looks like a branch may be what tells the name apart
		r.spelled(x, q.full, limit/2, effort)
	}
	return r.names
}

// spelled adds the names found by a spelling of the query.
func (r *retriever) spelled(x *index, spelling []byte, limit, effort int) {
	some := len(r.names)
	r.found = x.grams.Search(r.found[:0], spelling, limit, effort)
	for _, m := range r.found {
		if !slices.Contains(r.names[:some], m.Text) {
			r.names = append(r.names, m.Text)
		}
	}
}

// same adds the names of a core.
func (r *retriever) same(x *index, hash uint64) {
	from := sort.Search(len(x.cores), func(i int) bool { return x.cores[i].hash >= hash })
	for ; from < len(x.cores) && x.cores[from].hash == hash && len(r.names) < candidates; from++ {
		if name := x.cores[from].name; !slices.Contains(r.names, name) {
			r.names = append(r.names, name)
		}
	}
}

// mistyped adds the names that have a distinctive word like one of the query's.
func (r *retriever) mistyped(x *index, q *query) {
	r.near = r.near[:0]
	for i := range q.unlisted { // a word that the lists have leads to its names by its own letters
		w := &q.unlisted[i]
		if !w.mistypable() {
			continue
		}
		r.words = x.near.Search(r.words[:0], w.Text)
		slices.Sort(r.words)
		for _, id := range slices.Compact(r.words) {
			v := &x.vocabulary.words[id]
			_, s := edited(w.Text, v.Text, w.letters, v.letters)
			if s == 0 {
				continue
			}
			for _, n := range x.holders.of(id) {
				if len(r.near) == nearNames {
					break
				}
				r.near = append(r.near, likely{n, s*v.weight + x.shared(q, n)})
			}
		}
	}
	slices.SortFunc(r.near, func(a, b likely) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.name, b.name)) })
	some := len(r.names)
	for _, l := range r.near[:min(len(r.near), nearMost)] {
		if !slices.Contains(r.names[:some], l.name) {
			r.names = append(r.names, l.name)
		}
	}
}

// shared is the weight of the words of a name that the query has too.
func (x *index) shared(q *query, name uint32) (weight float64) {
	for _, p := range x.partsOf(&x.names[name]) {
		if w := &x.vocabulary.words[p.id()]; slices.Contains(q.side.words, w) {
			weight += w.weight
		}
	}
	return weight
}
