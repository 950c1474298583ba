package screen

import (
	"cmp"
	"slices"
	"sync"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
	"github.com/seed-793d2af5/exportscreen/screen/internal/near"
	"github.com/seed-793d2af5/exportscreen/screen/internal/ngram"
)

// part is a word of a listed name; the top bit marks one in parentheses.
type part uint32

const optionalPart part = 1 << 31

func (p part) id() wordID     { return wordID(p &^ optionalPart) }
func (p part) optional() bool { return p&optionalPart != 0 }

// listedName is one spelling of one listed party.
type listedName struct {
	entry uint32
	from  uint32 // of its parts
	legal names.Legal
	alias int32 // index in Entry.Aliases, or primaryName
	count uint8 // of its parts
	// weak marks an alias that matches only exactly, short a name derived
	// from a part of the listed one, inverted "Surname, Given".
	weak, short, inverted bool
}

const primaryName = -1

// core is a name by its words alone, for finding equal names at once.
type core struct {
	hash uint64
	name uint32
}

// index is everything about the listed names that screening needs. Immutable
// once built.
type index struct {
	vocabulary *vocabulary
	names      []listedName
	parts      []part
	cores      []core // sorted by hash
	grams      *ngram.Index
	// leastOverlap is how much of their triples names have to share to be scored for it.
	leastOverlap float32
	near         *near.Index // of the words that tell names apart
	holders      holders
	beginnings   beginnings
	meaning      *meaningIndex
	groups       *groupIndex
}

func (x *index) partsOf(n *listedName) []part {
	return x.parts[n.from : n.from+uint32(n.count)]
}

// builder collects the names of an index.
type builder struct {
	index   *index
	scanner names.Scanner
	hashes  []uint64 // of the present entry's names, to leave out repeats
}

// readNames reads every name of every entry, without an index of them.
func readNames(entries []Entry) *index {
	b := builder{index: &index{vocabulary: newVocabulary(len(entries))}}
	b.index.names = make([]listedName, 0, namesEach*len(entries))
	b.index.parts = make([]part, 0, partsEach*len(entries))
	for i := range entries {
		b.entry(uint32(i), &entries[i])
	}
	x := b.index
	x.vocabulary.settle()
	x.names, x.parts = slices.Clone(x.names), slices.Clone(x.parts) // no room left over
	return x
}

// What the official lists have of each for an entry, and a little more: room is made for so many at once.
const (
	namesEach = 3
	partsEach = 10
	wordsEach = 2
)

// newIndex reads every name of every entry and makes them findable.
func newIndex(entries []Entry) *index {
	x := readNames(entries)
	x.makeFindable(entries)
	return x
}

// only is the index of the names of some entries, which get new numbers. Words
// weigh what they do in all of the lists.
func (x *index) only(numbers map[uint32]uint32, entries []Entry) *index {
	part := &index{vocabulary: x.vocabulary, parts: x.parts}
	for _, n := range x.names {
		if number, ok := numbers[n.entry]; ok {
			n.entry = number
			part.names = append(part.names, n)
		}
	}
	part.makeFindable(entries)
	return part
}

// makeFindable indexes the names that were read.
func (x *index) makeFindable(entries []Entry) {
	var grams ngram.Builder
	var text []byte
	var s side
	for i := range x.names {
		n := &x.names[i]
		text = appendSpelling(text[:0], x, n)
		grams.Add(text)
		x.cores = append(x.cores, core{x.coreOf(n), uint32(i)})
		x.side(&s, n)
		if outer := outerCore(s.words, s.legal, s.inverted); outer != 0 && n.count > 2 {
			x.cores = append(x.cores, core{outer, uint32(i)})
		}
	}
	slices.SortFunc(x.cores, func(a, b core) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.name, b.name))
	})
	x.holders = newHolders(x)
	var near sync.WaitGroup
	near.Go(func() { x.near = x.nearWords() })
	x.grams = grams.Index()
	x.beginnings = newBeginnings(x, entries)
	near.Wait()
	x.meaning, x.groups = &meaningIndex{}, &groupIndex{}
}

// nearWords makes the distinctive words of the names and the common ones findable when mistyped.
func (x *index) nearWords() *near.Index {
	var b near.Builder
	for id := range x.vocabulary.words {
		if len(x.holders.of(wordID(id))) == 0 {
			continue
		}
		if w := &x.vocabulary.words[id]; w.mistypable() || !w.Native && (!w.Abbreviated || len(w.Text) > near.Shortest) && (w.Kind == names.Generic || w.Kind == names.Place) {
			b.Add(w.Text, wordID(id))
		}
	}
	return b.Index()
}

// entry adds the names of an entry: the primary one, the aliases, and the names
// that stand in parentheses within them. An address-only entry has none.
func (b *builder) entry(number uint32, e *Entry) {
	if e.AddressOnly {
		return
	}
	b.hashes = b.hashes[:0]
	b.name(number, e.Name, listedName{alias: primaryName})
	if own, ok := subordinate(e.Name); ok {
		b.name(number, own, listedName{alias: primaryName, short: true})
	}
	for i, a := range e.Aliases {
		b.name(number, a.Name, listedName{alias: int32(i), weak: a.Kind == WeakAlias})
	}
	for inner := range bracketed(e.Name) {
		b.name(number, inner, listedName{alias: primaryName, short: true})
	}
	for i, a := range e.Aliases {
		for inner := range bracketed(a.Name) {
			b.name(number, inner, listedName{alias: int32(i), short: true, weak: a.Kind == WeakAlias})
		}
	}
}

// name adds one name of an entry unless the entry has had it.
func (b *builder) name(entry uint32, name string, n listedName) {
	s := &b.scanner
	s.Scan(name)
	if len(s.Tokens) == 0 {
		return
	}
	x := b.index
	n.entry, n.from, n.legal, n.inverted = entry, uint32(len(x.parts)), s.Legal, s.Inverted
	n.count = uint8(len(s.Tokens))
	hash := mix(0, uint64(s.Legal)) // not the form itself: forms and word numbers differ in few bits
	for _, t := range s.Tokens {
		p := part(x.vocabulary.add(s.Text(t)))
		hash = mix(hash, uint64(p))
		if t.Optional && t != s.Tokens[0] {
			p |= optionalPart
		}
		x.parts = append(x.parts, p)
	}
	if slices.Contains(b.hashes, hash) {
		x.parts = x.parts[:n.from]
		return
	}
	b.hashes = append(b.hashes, hash)
	person := x.person(&n)
	for _, p := range x.partsOf(&n) {
		x.vocabulary.count(p.id(), entry, person)
	}
	x.names = append(x.names, n)
}

// person tells whether a name could be a person's: no common words, places,
// numbers or legal form.
func (x *index) person(n *listedName) bool {
	if n.legal != 0 || n.count < 2 {
		return false
	}
	for _, p := range x.partsOf(n) {
		switch x.vocabulary.words[p.id()].Kind {
		case names.Generic, names.Place, names.Number:
			return false
		}
	}
	return true
}

// mix is one step of a hash that depends on order.
func mix(hash, v uint64) uint64 {
	hash ^= v + 0x9e3779b97f4a7c15
	hash *= 0xff51afd7ed558ccd
	return hash ^ hash>>32
}

// appendSpelling appends how a name sounds, the words that count apart by
// spaces: what the n-gram index is made of.
func appendSpelling(text []byte, x *index, n *listedName) []byte {
	for _, p := range x.partsOf(n) {
		text = appendKey(text, &x.vocabulary.words[p.id()])
	}
	return text
}

func appendKey(text []byte, w *word) []byte {
	if w.Kind == names.Stop {
		return text
	}
	if w.Canon != w.Text { // an abbreviation, a translation
		return append(append(text, w.Canon...), ' ')
	}
	return append(append(text, w.Key...), ' ')
}

// coreOf is a number that names of the same words in any order share,
// abbreviated or not.
func (x *index) coreOf(n *listedName) uint64 {
	var sum uint64
	for _, p := range x.partsOf(n) {
		sum += coreWord(&x.vocabulary.words[p.id()])
	}
	return sum
}

// outerCore is the number that names of the same first and last word share, in
// any order; 0 for names that are no person's.
func outerCore(words []*word, legal names.Legal, inverted bool) uint64 {
	if legal != 0 || len(words) < 2 || len(words) > 6 {
		return 0
	}
	last := len(words) - 1
	if inverted {
		last = 1 // "Surname, Given Middle"
	}
	return coreWord(words[0]) + coreWord(words[last])
}

// coreWord is a word's share in the number that names of equal words share.
func coreWord(w *word) uint64 {
	if w.Kind == names.Stop {
		return 0
	}
	h := uint64(14695981039346656037)
	for i := range len(w.Canon) {
		h = (h ^ uint64(w.Canon[i])) * 1099511628211
	}
	return mix(h, uint64(len(w.Canon)))
}
