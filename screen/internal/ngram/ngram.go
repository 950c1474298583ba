// Package ngram finds, among many short texts, those that share the most and
// the rarest letter triples with a given one.
//
// Texts are spelled in a–z and 0–9, words apart by one space. The triples of a
// text are those of its words run together, and one more at the start of each
// word; so a word joined, split or mistyped keeps most of them.
package ngram

import (
	"math"
	"slices"
	"sync"
)

const (
	letters = 37 // a–z, 0–9 and the mark of a word's start
	triples = letters * letters * letters
	start   = 36
)

// Index is an inverted index of letter triples. It is immutable.
type Index struct {
	from     []uint32 // triples+1 offsets into postings
	postings []uint32 // text numbers, ascending within a triple
	weight   []uint16 // of a triple: rarer is heavier
	total    []float32
	scratch  sync.Pool
}

// Match is a text found and how much of the two texts is shared, 0 to 1.
type Match struct {
	Text    uint32
	Overlap float32
}

// Builder collects the texts of an index.
type Builder struct {
	grams []uint16
	ends  []uint32
}

// Add appends a text; texts are numbered from 0 in the order of their adding.
func (b *Builder) Add(text []byte) {
	from := len(b.grams)
	b.grams = appendGrams(b.grams, text)
	b.grams = b.grams[:from+len(unique(b.grams[from:]))]
	b.ends = append(b.ends, uint32(len(b.grams)))
}

// Index builds the index of the texts added.
func (b *Builder) Index() *Index {
	x := &Index{
		from:     make([]uint32, triples+1),
		postings: make([]uint32, len(b.grams)),
		weight:   make([]uint16, triples),
		total:    make([]float32, len(b.ends)),
	}
	for _, g := range b.grams {
		x.from[g+1]++
	}
	scale := 16 / math.Log2(2+float64(len(b.ends)))
	for g := range triples {
		if n := x.from[g+1]; n > 0 {
			x.weight[g] = uint16(1 + scale*4*math.Log2(float64(len(b.ends)+1)/float64(n)))
		}
		x.from[g+1] += x.from[g]
	}
	next := slices.Clone(x.from[:triples])
	at := uint32(0)
	for text, end := range b.ends {
		for ; at < end; at++ {
			g := b.grams[at]
			x.postings[next[g]] = uint32(text)
			next[g]++
			x.total[text] += float32(x.weight[g])
		}
	}
	x.scratch.New = func() any { return &scratch{shared: make([]uint16, len(b.ends))} }
	return x
}

// Len is how many texts the index holds.
func (x *Index) Len() int { return len(x.total) }

// scratch is the working memory of one search.
type scratch struct {
	shared  []uint16 // weight shared so far, by text; all zero between searches
	touched []uint32
	grams   []uint16
}

// Search appends to found the best texts for text, best first and ties by
// number, at most limit of them. The commonest triples of the text are left
// out once the others have led to effort entries of the index.
func (x *Index) Search(found []Match, text []byte, limit, effort int) []Match {
	if limit <= 0 {
		return found
	}
	s := x.scratch.Get().(*scratch)
	defer x.scratch.Put(s)
	s.grams = unique(appendGrams(s.grams[:0], text))
	slices.SortStableFunc(s.grams, func(a, b uint16) int { return x.count(a) - x.count(b) })

	var total float32 // of all triples of the text, used or not
	for _, g := range s.grams {
		total += float32(max(x.weight[g], 1))
	}
	var best, left uint16 // the most shared so far; the weight of the triples to come
	for _, g := range s.grams {
		left += x.weight[g]
	}
	s.touched = s.touched[:0]
	for _, g := range s.grams {
		n := x.count(g)
		if n == 0 {
			continue
		}
		if effort -= n; effort < 0 && len(s.touched) > limit {
			break
		}
		w := x.weight[g]
		list := x.postings[x.from[g]:x.from[g+1]]
		if left < best/leastShare { // a text not met yet stays below what is ranked
			best = s.addMet(list, w, best)
		} else {
			best = s.add(list, w, best)
		}
		left -= w
	}
	return x.rank(found, s, best, total, limit)
}

// add puts a triple's weight to every text that has it.
func (s *scratch) add(list []uint32, w, best uint16) uint16 {
	shared, touched := s.shared, s.touched
	for _, t := range list {
		now := shared[t]
		if now == 0 {
			touched = append(touched, t)
		}
		now += w
		shared[t] = now
		best = max(best, now)
	}
	s.touched = touched
	return best
}

// addMet puts it to those that were met before.
func (s *scratch) addMet(list []uint32, w, best uint16) uint16 {
	shared := s.shared
	for _, t := range list {
		if now := shared[t]; now != 0 {
			now += w
			shared[t] = now
			best = max(best, now)
		}
	}
	return best
}

// leastShare is the part of the most that a text shares from which one is worth ranking.
const leastShare = 3

// rank turns the shared weights into matches, keeps the best, and leaves the
// scratch clean.
func (x *Index) rank(found []Match, s *scratch, best uint16, total float32, limit int) []Match {
	base := len(found)
	least := best / leastShare // nothing further from the best is worth ranking
	for _, t := range s.touched {
		w := s.shared[t]
		if w < least {
			continue
		}
		shared := float32(w)
		m := Match{t, shared / (shared + lacking*max(total-shared, 0) + surplus*max(x.total[t]-shared, 0))}
		switch list := found[base:]; {
		case len(list) < limit:
			found = append(found, m)
			if len(list)+1 == limit {
				makeHeap(found[base:])
			}
		case compare(m, list[0]) < 0:
			list[0] = m
			sink(list, 0)
			least = max(least, enough(list[0].Overlap, total))
		}
	}
	s.clear()
	slices.SortFunc(found[base:], compare)
	return found
}

// How much of what only the text sought has, and of what only the text found has,
// counts against a match.
const (
	lacking = 0.5
	surplus = 0.4
)

// enough is a weight that a text has to share at least for an overlap: with less
// it would fall short even if it had no triple more than the text sought.
func enough(overlap, total float32) uint16 {
	return uint16(min(lacking*overlap*total/(1-(1-lacking)*overlap)*(1-1e-5), math.MaxUint16))
}

// clear leaves no weight behind.
func (s *scratch) clear() {
	if len(s.touched) > len(s.shared)/perLine {
		clear(s.shared)
		return
	}
	for _, t := range s.touched {
		s.shared[t] = 0
	}
}

// perLine is how many weights are cleared together as quickly as one by itself.
const perLine = 32

func compare(a, b Match) int {
	switch {
	case a.Overlap > b.Overlap:
		return -1
	case a.Overlap < b.Overlap:
		return 1
	}
	return int(a.Text) - int(b.Text)
}

// makeHeap puts the worst match first, above all others.
func makeHeap(list []Match) {
	for i := len(list)/2 - 1; i >= 0; i-- {
		sink(list, i)
	}
}

// sink moves match i down until none below is worse.
func sink(list []Match, i int) {
	for {
		worst := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(list); child++ {
			if compare(list[child], list[worst]) > 0 {
				worst = child
			}
		}
		if worst == i {
			return
		}
		list[i], list[worst] = list[worst], list[i]
		i = worst
	}
}

func (x *Index) count(g uint16) int { return int(x.from[g+1] - x.from[g]) }

// appendGrams appends the triples of a text, with repeats.
func appendGrams(grams []uint16, text []byte) []uint16 {
	var a, b uint16 // the two letters before, across words
	run := 0        // letters seen, up to 2
	fresh := true   // at the start of a word
	for i, ch := range text {
		if ch == ' ' {
			fresh = true
			continue
		}
		c := code(ch)
		if fresh {
			fresh = false
			if i+1 < len(text) && text[i+1] != ' ' {
				grams = append(grams, (start*letters+c)*letters+code(text[i+1]))
			} else {
				grams = append(grams, (start*letters+c)*letters+start)
			}
		}
		if run == 2 {
			grams = append(grams, (a*letters+b)*letters+c)
		} else {
			run++
		}
		a, b = b, c
	}
	return grams
}

func code(ch byte) uint16 {
	switch {
	case 'a' <= ch && ch <= 'z':
		return uint16(ch - 'a')
	case '0' <= ch && ch <= '9':
		return uint16(ch-'0') + 26
	}
	return uint16(ch) % start
}

// unique sorts grams and drops repeats, in place.
func unique(grams []uint16) []uint16 {
	slices.Sort(grams)
	return slices.Compact(grams)
}
