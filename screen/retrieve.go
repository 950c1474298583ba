package screen

import (
	"slices"
	"sort"

	"github.com/seed-793d2af5/exportscreen/screen/internal/ngram"
)

// How much of the lists one name is held against.
const (
	candidates  = 80     // names scored
	nativeShare = 3      // times as much for names in other scripts: their translations are made of common words
	effort      = 12_000 // entries of the n-gram index looked at, and one more for every effortShare names
	effortShare = 10
)

// retriever finds the listed names worth scoring.
type retriever struct {
	found []ngram.Match
	names []uint32

	scores  []float32 // by name; all zero between searches
	touched []uint32
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
	same := len(r.names)
	limit, effort := candidates, effort+len(x.names)/effortShare
	if q.native {
		limit, effort = nativeShare*limit, nativeShare*effort
	}
	r.found = x.grams.Search(r.found[:0], q.spelling, limit, effort)
	for _, m := range r.found {
		if !slices.Contains(r.names[:same], m.Text) {
			r.names = append(r.names, m.Text)
		}
	}
	if q.side.optional == 0 {
		return r.names
	}
	// What looks like a branch may be what tells the name apart.
	some := len(r.names)
	r.found = x.grams.Search(r.found[:0], q.full, limit/2, effort)
	for _, m := range r.found {
		if !slices.Contains(r.names[:some], m.Text) {
			r.names = append(r.names, m.Text)
		}
	}
	return r.names
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
