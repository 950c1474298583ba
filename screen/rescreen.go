package screen

import (
	"iter"
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
	part.index.leastOverlap = leastOverlap
	part.scratch.New = s.scratch.New
	return part
}

// leastOverlap is how much of their letter triples a party and one of the few
// names left have to share to be held against each other for it alone: names that
// alert share more, unless they are found by their words, meaning or beginning.
const leastOverlap = 0.25

// meets tells whether a party comes near any entry: by name, identifier or address.
func (s *Screener) meets(p *Party) bool {
	w := s.scratch.Get().(*scratch)
	defer s.scratch.Put(w)
	s.scoreParty(w, p)
	return len(w.scored) > 0 || len(s.otherwise(p, "", nil)) > 0
}
