// Package near finds, among many words, those a few typing errors away from a
// given one. It keeps every word under what is left of its beginning when up to
// two letters are taken out; words that are near share one such remainder.
package near

import "slices"

const (
	// Shortest is the length, in bytes, of the shortest words kept and found.
	Shortest = 4
	prefix   = 6 // letters of the beginning
	twoFrom  = 5 // letters of a word from which two may be taken out, else one
)

// Index holds words by the remainders of their beginnings. It is immutable.
type Index struct {
	entries []uint64 // remainder's hash << 32 | word, sorted
	from    []uint32 // by the hash's top bits: where its entries begin
}

// topBits is how many bits of a hash lead to the entries at once.
const topBits = 16

// Builder collects the words of an index.
type Builder struct{ entries []uint64 }

// Add takes in a word, by the number to find it by.
func (b *Builder) Add(word string, number uint32) {
	if len(word) < Shortest {
		return
	}
	remainders(word, func(hash uint32) { b.entries = append(b.entries, uint64(hash)<<32|uint64(number)) })
}

// Index builds the index of the words added.
func (b *Builder) Index() *Index {
	slices.Sort(b.entries)
	x := &Index{entries: slices.Clone(slices.Compact(b.entries)), from: make([]uint32, 1<<topBits+1)}
	for _, e := range x.entries {
		x.from[e>>(64-topBits)+1]++
	}
	for i := range 1 << topBits {
		x.from[i+1] += x.from[i]
	}
	return x
}

// Search appends to found the numbers of the words that may be near; those one
// or two errors away are among them, once or more, and others that share
// a remainder.
func (x *Index) Search(found []uint32, word string) []uint32 {
	if len(word) < Shortest {
		return found
	}
	remainders(word, func(hash uint32) {
		top := hash >> (32 - topBits)
		list := x.entries[x.from[top]:x.from[top+1]]
		at, _ := slices.BinarySearch(list, uint64(hash)<<32)
		for ; at < len(list) && uint32(list[at]>>32) == hash; at++ {
			found = append(found, uint32(list[at]))
		}
	})
	return found
}

// remainders yields the hash of each remainder of a word's beginning.
func remainders(word string, yield func(hash uint32)) {
	head := word[:min(len(word), prefix)]
	yield(hashWithout(head, -1, -1))
	for i := range head {
		yield(hashWithout(head, i, -1))
		if len(word) < twoFrom {
			continue
		}
		for j := i + 1; j < len(head); j++ {
			yield(hashWithout(head, i, j))
		}
	}
}

// hashWithout is the hash of a text less the letters at i and j.
func hashWithout(text string, i, j int) uint32 {
	h := uint32(2166136261)
	for k := range len(text) {
		if k != i && k != j {
			h = (h ^ uint32(text[k])) * 16777619
		}
	}
	h ^= h >> 15
	h *= 0x2c1b3c6d
	return h ^ h>>13
}
