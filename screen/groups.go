package screen

import (
	"cmp"
	"maps"
	"slices"
	"sort"
	"sync"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// A name that is a group's leads to the listed parties whose names begin with it:
// what goes to "CETC" goes to one of its institutes.
const (
	groupLine      = 0.95 // score from which a name is taken for that of the listed group
	translatedLine = 0.85 // … for one in another script, which translates "group" and the like freely
	leastTogether  = 3    // entries that begin with a name which none bears by itself
	mostMembers    = 200  // names of members looked at for one name of the group
	leastAcronym   = 3    // letters of the first word of a group's name
	leastGroup     = 4    // letters of a word that is all of a group's name, listed with another
	leastAlone     = 6    // … that several names begin with and none is
	memberSpan     = 0.05 // of the score, above the alert line: more for names of less besides
)

// start is a place in a listed name that the name of a group may begin at: the
// first word, or the first after a place.
type start struct {
	name uint32
	from uint8
}

// groupIndex finds the listed names that begin with some words. It is made when
// the first group is asked for.
type groupIndex struct {
	once   sync.Once
	starts []start
}

func (g *groupIndex) build(x *index, entries []Entry) {
	hashes := make([]uint64, len(x.vocabulary.words))
	for i := range x.vocabulary.words {
		hashes[i] = coreWord(&x.vocabulary.words[i])
	}
	for i := range x.names {
		n := &x.names[i]
		if n.weak || !isCompany(&entries[n.entry]) {
			continue
		}
		g.starts = append(g.starts, start{uint32(i), 0})
		if from := x.afterPlaces(n); from > 0 && from < n.count {
			g.starts = append(g.starts, start{uint32(i), from})
		}
	}
	slices.SortFunc(g.starts, func(a, b start) int {
		return cmp.Or(slices.CompareFunc(x.after(a), x.after(b), func(p, q part) int {
			return cmp.Compare(hashes[p.id()], hashes[q.id()])
		}), cmp.Compare(a.name, b.name))
	})
	g.starts = slices.Clip(g.starts)
}

// isCompany tells whether an entry may be a group or of one.
func isCompany(e *Entry) bool { return e.Type == "" || e.Type == "entity" }

// afterPlaces is the first word of a name that is no place.
func (x *index) afterPlaces(n *listedName) (from uint8) {
	for _, p := range x.partsOf(n) {
		if x.vocabulary.words[p.id()].Kind != names.Place {
			break
		}
		from++
	}
	return from
}

// after is the words of a listed name from a start on.
func (x *index) after(s start) []part { return x.partsOf(&x.names[s.name])[s.from:] }

// of is the starts of the names that begin with the words of a group's.
func (g *groupIndex) of(x *index, group []*word) []start {
	compare := func(i int) int {
		parts := x.after(g.starts[i])
		return slices.CompareFunc(parts[:min(len(group), len(parts))], group, func(p part, w *word) int {
			return cmp.Compare(coreWord(&x.vocabulary.words[p.id()]), coreWord(w))
		})
	}
	from := sort.Search(len(g.starts), func(i int) bool { return compare(i) >= 0 })
	to := from
	for to < len(g.starts) && to-from < mostMembers && compare(to) == 0 {
		to++
	}
	return g.starts[from:to]
}

// members appends to w.scored the listed names that begin with the name of a
// group, when the name just read is that of a listed group, or what several listed
// names begin with. scored is what that name was found to be like.
func (s *Screener) members(w *scratch, number uint32, scored []scored) {
	own, group := groupName(w.query.side.words)
	if !group {
		return
	}
	x := s.index
	line := groupLine
	if w.query.native {
		line = translatedLine
	}
	w.groups = w.groups[:0]
	for _, found := range scored {
		n := &x.names[found.name]
		if found.cut || n.short || n.weak || found.score < line || !isCompany(&s.lists.Entries[n.entry]) || x.person(&x.namesOf(n.entry)[0]) {
			continue
		}
		if !slices.Contains(w.groups, n.entry) {
			w.groups = append(w.groups, n.entry)
		}
	}
	listed := len(w.groups) > 0
	if !listed && (!ownWord(own[0]) || len(own[0].Text) < leastAlone || len(own) < len(w.query.side.words)) {
		return
	}
	x.groups.once.Do(func() { x.groups.build(x, s.lists.Entries) })
	if !listed || telling(own) && len(own[0].Text) >= leastAcronym {
		if starts := x.groups.of(x, own); listed || x.entriesOf(starts) >= leastTogether {
			s.add(w, number, starts, len(own))
		}
	}
	for _, entry := range w.groups {
		for _, n := range x.namesOf(entry) {
			if n.weak || n.short {
				continue
			}
			x.side(&w.listed, &n)
			if name, group := groupName(w.listed.words); group && telling(name) && (len(name) > 1 || len(name[0].Text) >= leastGroup) {
				s.add(w, number, x.groups.of(x, name), len(name))
			}
		}
	}
}

// add appends the members that the names at some starts are of.
func (s *Screener) add(w *scratch, number uint32, starts []start, words int) {
	for _, at := range starts {
		n := &s.index.names[at.name]
		if slices.Contains(w.groups, n.entry) || n.short != (int(n.count) == words) {
			continue // the group itself, or of the same name; an acronym in brackets is the group's
		}
		score := s.options.Possible + memberSpan*float64(words)/float64(n.count)
		w.scored = append(w.scored, scored{name: at.name, query: number, score: score, member: uint8(words), from: at.from})
	}
}

// entriesOf counts the entries that names are of.
func (x *index) entriesOf(starts []start) int {
	seen := make(map[uint32]bool, len(starts))
	for _, at := range starts {
		seen[x.names[at.name].entry] = true
	}
	return len(seen)
}

// namesOf is the names of an entry.
func (x *index) namesOf(entry uint32) []listedName {
	from := sort.Search(len(x.names), func(i int) bool { return x.names[i].entry >= entry })
	to := from
	for to < len(x.names) && x.names[to].entry == entry {
		to++
	}
	return x.names[from:to]
}

// groupName is the words of a name that a group's members may begin with, and
// whether it can be a group's: words of its own without place or trade, or common
// words only.
func groupName(words []*word) (name []*word, ok bool) {
	own, other := 0, 0
	end := 0
	for i, w := range words {
		switch {
		case w.Kind == names.Plain || w.Kind == names.Syllable:
			own, end = own+1, i+1
		case w.Kind == names.Number || w.Kind == names.Initial || w.Kind == names.Patronymic:
			return nil, false
		case w.Kind == names.Stop || w.Sense == "group" || w.Canon == "technology" || w.Canon == "international":
		default:
			other++
		}
	}
	switch {
	case own == 0:
		return words, len(words) > 0
	case other > 0:
		return nil, false
	}
	return words[:end], true
}

// telling tells whether a group's name is one that others hardly begin with.
func telling(name []*word) bool {
	letters := 0
	for _, w := range name {
		if letters += len(w.Canon); ownWord(w) {
			return true
		}
	}
	return letters >= longWords && len(name) > 2
}

// ownWord tells whether a word is hardly met in names of others.
func ownWord(w *word) bool {
	return w.Kind == names.Plain && w.weight > commonWeight && w.Background == 0
}

// withGroups is the entries by ID together with those whose names are of a group that these may be of.
func (s *Screener) withGroups(ids map[string]bool) map[string]bool {
	x, all := s.index, maps.Clone(ids)
	begun := make(map[uint64]bool)
	for i := range x.names {
		n := &x.names[i]
		if !ids[s.lists.Entries[n.entry].ID] {
			continue
		}
		for _, from := range [...]uint8{0, x.afterPlaces(n)} {
			hash := uint64(0)
			for _, p := range x.after(start{uint32(i), from}) {
				hash = mix(hash, coreWord(&x.vocabulary.words[p.id()]))
				begun[hash] = true
			}
		}
	}
	var listed side
	for i := range x.names {
		x.side(&listed, &x.names[i])
		if name, ok := groupName(listed.words); ok {
			hash := uint64(0)
			for _, w := range name {
				hash = mix(hash, coreWord(w))
			}
			if begun[hash] {
				all[s.lists.Entries[x.names[i].entry].ID] = true
			}
		}
	}
	return all
}

// memberAccount is the account of a listed name that begins with a group's.
func (s *scorer) memberAccount(query, listed *side, group span, score float64) *account {
	a := &s.account
	*a = account{rows: a.rows[:0], evidence: ownCompany}
	a.add(pair{span{0, uint8(len(query.words))}, group, ofGroup, 1, score})
	a.add(pair{how: missing, weight: 1 - score})
	a.sum()
	return a
}
