package screen

import (
	"cmp"
	"slices"
	"sort"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
	"github.com/seed-793d2af5/exportscreen/screen/internal/ngram"
)

// How much of the lists one name is held against.
const (
	candidates  = 30    // names scored
	mostSame    = 200   // names of the same words: numbered parts of a group bear its acronym
	nativeShare = 4     // times as much for names in other scripts: their translations are made of common words
	effort      = 8_000 // entries of the n-gram index looked at, and one more for every effortShare names
	effortShare = 10
	nearMost    = 40   // names more that have a word much like one of the query's
	nearNames   = 400  // … of so many looked at
	fewHolders  = 15   // names of a rare word that are worth scoring for it alone
	leastMended = 0.78 // how like a common word is that is put right
	lengthShare = 0.05 // that a name counts less for each word more or less than the query's
	leastHalf   = 2    // letters of each of two words run together
	briefKey    = 4    // letters of a word's sound too few to find it by
)

// retriever finds the listed names worth scoring.
type retriever struct {
	found []ngram.Match
	names []uint32
	words []uint32 // near a query's word
	near  []likely

	joined []byte // words of the query run together
	mended []byte // the query's spelling, common words put right
	mends  int    // how many were

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
	r.byWords(x, q)
	if r.mends > 0 {
		r.spelled(x, r.mended, limit/2, effort)
	}
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
		if m.Overlap < x.leastOverlap {
			break
		}
		if !slices.Contains(r.names[:some], m.Text) {
			r.names = append(r.names, m.Text)
		}
	}
}

// same adds the names of a core.
func (r *retriever) same(x *index, hash uint64) {
	from := sort.Search(len(x.cores), func(i int) bool { return x.cores[i].hash >= hash })
	for ; from < len(x.cores) && x.cores[from].hash == hash && len(r.names) < mostSame; from++ {
		if name := x.cores[from].name; !slices.Contains(r.names, name) {
			r.names = append(r.names, name)
		}
	}
}

// byWords adds the names that have a distinctive word of the query: mistyped, split in
// two, or so short that its letters lead to too many others.
func (r *retriever) byWords(x *index, q *query) {
	r.near = r.near[:0]
	r.mended, r.mends = r.mended[:0], 0
	for i, w := range q.side.words {
		common := w
		if w.unlisted {
			common = r.mistyped(x, q, w)
			r.runTogether(x, q, w)
		} else if !w.Native && w.Kind == names.Plain && len(w.Key) <= briefKey && w.weight > commonWeight {
			if id := x.vocabulary.ids[w.Text]; len(x.holders.of(id)) <= fewHolders {
				r.holding(x, q, id, 1)
			}
		}
		r.mended = appendKey(r.mended, common)
		if i+1 < len(q.side.words) {
			r.halves(x, q, w, q.side.words[i+1])
		}
	}
	if r.mends == 1 && len(r.near) > 0 {
		r.mends = 0
	}
	slices.SortFunc(r.near, func(a, b likely) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.name, b.name)) })
	some := len(r.names)
	for _, l := range r.near[:min(len(r.near), nearMost)] {
		if !slices.Contains(r.names[:some], l.name) {
			r.names = append(r.names, l.name)
		}
	}
}

// mistyped notes the names that have a distinctive word like w, which no listed
// name has; it returns the common word that w is like, if any, else w.
func (r *retriever) mistyped(x *index, q *query, w *word) *word {
	if !w.mistypable() {
		return w
	}
	r.words = x.near.Search(r.words[:0], w.Text)
	slices.Sort(r.words)
	common, likest := w, 0.0
	for _, id := range slices.Compact(r.words) {
		other := x.vocabulary.outlines[id]
		if w.outline.Apart(other, editsOf(max(w.outline.Len(), other.Len()))) {
			continue
		}
		v := &x.vocabulary.words[id]
		_, s := edited(w.Text, v.Text, w.outline, other)
		switch {
		case s == 0:
		case v.mistypable():
			r.holding(x, q, id, s)
		case s > max(likest, leastMended):
			common, likest = v, s
		}
	}
	if common != w {
		r.mends++
	}
	return common
}

// halves notes the names that have two words of the query as one.
func (r *retriever) halves(x *index, q *query, a, b *word) {
	if a.Native || b.Native {
		return
	}
	r.joined = append(append(r.joined[:0], a.Text...), b.Text...)
	if id, ok := x.vocabulary.ids[string(r.joined)]; ok && x.vocabulary.words[id].mistypable() {
		r.holding(x, q, id, 1)
	}
}

// holding notes the names that have a word, by how like it is and what else they share.
func (r *retriever) holding(x *index, q *query, id wordID, like float64) {
	for _, n := range x.holders.of(id) {
		if len(r.near) == nearNames {
			break
		}
		others := int(x.names[n].count) - len(q.side.words)
		r.near = append(r.near, likely{n, like*x.vocabulary.words[id].weight + x.shared(q, n) - lengthShare*float64(max(others, -others))})
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

// runTogether notes the names that have as two words what the query has as one.
func (r *retriever) runTogether(x *index, q *query, w *word) {
	if w.Native {
		return
	}
	for i := leastHalf; i <= len(w.Text)-leastHalf; i++ {
		first, ok := x.vocabulary.ids[w.Text[:i]]
		if !ok {
			continue
		}
		second, ok := x.vocabulary.ids[w.Text[i:]]
		if !ok {
			continue
		}
		rarer := x.holders.of(first)
		if other := x.holders.of(second); len(other) < len(rarer) {
			rarer = other
		}
		for _, n := range rarer[:min(len(rarer), nearNames)] {
			if len(r.near) < nearNames && x.inRow(n, first, second) {
				r.near = append(r.near, likely{n, w.weight + x.shared(q, n)})
			}
		}
	}
}

// inRow tells whether a name has a word and another right after it.
func (x *index) inRow(name uint32, first, second wordID) bool {
	parts := x.partsOf(&x.names[name])
	for i := range len(parts) - 1 {
		if parts[i].id() == first && parts[i+1].id() == second {
			return true
		}
	}
	return false
}
