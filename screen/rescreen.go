package screen

import (
	"cmp"
	"iter"
	"slices"

	"github.com/seed-793d2af5/exportscreen/screen/internal/ngram"
)

// Rescreened is a party that a change of the lists touches.
type Rescreened struct {
	// Number is the party's place in the sequence, from 0.
	Number int
	Party  Party
	// Before and After are what screening finds on either lists.
	Before, After Result
	// Caught are the alerts on entries that are new or changed, where there was none before.
	Caught []Hit
	// Released are the former alerts on entries that are gone or changed, where there is none now.
	Released []Hit
	// Altered are the alerts that stay, on entries that say something else than before.
	Altered []Hit
}

// Rescreen tells, of parties that were screened before a change of the lists,
// those whom it touches, in their order. Instead of screening everybody anew it
// holds each party against the entries that changed, with the words weighed as
// in the whole lists, and screens in full, before and after, only those that come
// near one.
//
// A hit on an entry that did not change is never reported, though the weight of
// a word, and so the score, moves a little with every name listed; nor is an
// order that merely ran out, since both lists are asked about one date.
func Rescreen(parties iter.Seq[Party], before, after *Screener, date string) iter.Seq[Rescreened] {
	changes := Diff(before.lists, after.lists)
	touched := make(map[string]bool)
	for _, list := range [][]Entry{changes.Added, changes.Removed} {
		for i := range list {
			touched[list[i].ID] = true
		}
	}
	for i := range changes.Changed {
		touched[changes.Changed[i].After.ID] = true
	}
	old, fresh := before.only(touched), after.only(touched)
	return func(yield func(Rescreened) bool) {
		number := 0
		for p := range parties {
			if old.meets(&p) || fresh.meets(&p) {
				r := Rescreened{Number: number, Party: p, Before: before.Screen(p, date), After: after.Screen(p, date)}
				if r.settle(touched) && !yield(r) {
					return
				}
			}
			number++
		}
	}
}

// settle sorts the alerts on touched entries and tells whether there are any.
func (r *Rescreened) settle(touched map[string]bool) bool {
	alerts := func(hits []Hit) map[string]bool {
		m := make(map[string]bool)
		for _, h := range hits {
			if h.Alert && touched[h.Entry] {
				m[h.Entry] = true
			}
		}
		return m
	}
	was, is := alerts(r.Before.Hits), alerts(r.After.Hits)
	for _, h := range r.After.Hits {
		switch {
		case is[h.Entry] && was[h.Entry]:
			r.Altered = append(r.Altered, h)
		case is[h.Entry]:
			r.Caught = append(r.Caught, h)
		}
	}
	for _, h := range r.Before.Hits {
		if was[h.Entry] && !is[h.Entry] {
			r.Released = append(r.Released, h)
		}
	}
	return len(was)+len(is) > 0
}

// only is the screener of some of the entries, and of those whose name may lead to them. Words weigh what they do in all
// of the lists, so a name scores as it does there.
func (s *Screener) only(ids map[string]bool) *Screener {
	ids = s.withGroups(ids)
	part := &Screener{options: s.options}
	numbers := make(map[uint32]uint32, len(ids))
	for i := range s.lists.Entries {
		if ids[s.lists.Entries[i].ID] {
			numbers[uint32(i)] = uint32(len(part.lists.Entries))
			part.lists.Entries = append(part.lists.Entries, s.lists.Entries[i])
		}
	}
	part.index, part.sites = s.index.only(numbers, part.lists.Entries), newSiteIndex(part.lists.Entries)
	part.scratch.New = s.scratch.New
	return part
}

// only is the index of the names of some entries, which get new numbers.
func (x *index) only(numbers map[uint32]uint32, entries []Entry) *index {
	part := *x
	part.names, part.cores = nil, nil
	var grams ngram.Builder
	var text []byte
	for _, n := range x.names {
		number, ok := numbers[n.entry]
		if !ok {
			continue
		}
		n.entry = number
		text = appendSpelling(text[:0], &part, &n)
		grams.Add(text)
		part.cores = append(part.cores, core{part.coreOf(&n), uint32(len(part.names))})
		part.names = append(part.names, n)
	}
	slices.SortFunc(part.cores, func(a, b core) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.name, b.name))
	})
	part.grams = grams.Index()
	part.holders, part.beginnings = newHolders(&part), newBeginnings(&part, entries)
	part.groups = &groupIndex{}
	part.groups.build(&part, entries)
	return &part
}

// How near an entry's name must be for a party to be screened in full: an
// alert's share of letter triples is far above leastOverlap, and few others share more.
const (
	nearestEntries = 32
	leastOverlap   = 0.1
)

// meets tells whether a party comes near any entry: by name, identifier or address.
func (s *Screener) meets(p *Party) bool {
	w := s.scratch.Get().(*scratch)
	defer s.scratch.Put(w)
	w.names = segments(append(append(w.names[:0], p.Name), p.Aliases...), &w.query.scanner, p.Name)
	return slices.ContainsFunc(w.names, func(name string) bool { return s.resembles(w, name) }) ||
		len(s.otherwise(p, "", nil)) > 0
}

// resembles tells whether a name comes near any listed one.
func (s *Screener) resembles(w *scratch, name string) bool {
	x := s.index
	w.query.read(name, x.vocabulary)
	if len(w.query.side.words) == 0 {
		return false
	}
	if w.query.native {
		return true // what is found by meaning or consonants is not looked for here
	}
	if own, ok := groupName(w.query.side.words); ok && len(x.groups.of(x, own)) > 0 {
		return true
	}
	if _, same := slices.BinarySearchFunc(x.cores, w.query.core, func(c core, hash uint64) int { return cmp.Compare(c.hash, hash) }); same {
		return true
	}
	found := x.grams.Search(w.retriever.found[:0], w.query.spelling, nearestEntries, effort+len(x.names)/8)
	w.retriever.found = found
	for _, m := range found {
		if m.Overlap < leastOverlap {
			break
		}
		x.side(&w.listed, &x.names[m.Text])
		if w.scorer.compare(&w.query.side, &w.listed).score >= s.options.Possible {
			return true
		}
	}
	w.retriever.names = w.retriever.names[:0]
	w.retriever.byWords(x, &w.query)
	for _, n := range w.retriever.names {
		x.side(&w.listed, &x.names[n])
		if w.scorer.compare(&w.query.side, &w.listed).score >= s.options.Possible {
			return true
		}
	}
	w.scored = w.scored[:0]
	s.cutOff(w, name, 0)
	return len(w.scored) > 0
}
