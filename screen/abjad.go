package screen

import (
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// abjadIndex finds listed names by the consonants of their words, for queries in
// scripts that write no short vowels. It is made when the first such query comes.
type abjadIndex struct {
	once  sync.Once
	names map[string][]uint32 // by the consonants of a word, or by meaning after meaningMark
}

// meaningMark tells a common word or place, by its meaning, from consonants.
const meaningMark = "="

// abjadEffort is how many entries of the index are looked at; what the rarest
// words of the query lead to comes first.
const abjadEffort = 12_000

// keysOf yields what a word is found by.
func keysOf(w *word, yield func(string)) {
	switch {
	case w.Kind == names.Stop:
	case w.Abjad:
		if w.Canon != w.Text {
			yield(meaningMark + w.Canon)
		}
		yield(w.Skeleton)
		if rest, ok := strings.CutPrefix(w.Skeleton, article); ok && len(rest) > 1 {
			yield(rest)
		}
	case w.Native:
	case w.Kind == names.Plain || w.Kind == names.Patronymic:
		var room [32]byte
		if c := names.Consonants(room[:0], w.Text); len(c) > 1 {
			yield(string(c))
		}
	default:
		yield(meaningMark + w.Canon)
		if w.Kind != names.Number {
			var room [32]byte
			yield(string(names.Consonants(room[:0], w.Text))) // a common word may be written as it sounds
		}
	}
}

func (a *abjadIndex) build(x *index) {
	a.names = make(map[string][]uint32, len(x.vocabulary.words)/2)
	for i := range x.names {
		for _, p := range x.partsOf(&x.names[i]) {
			keysOf(&x.vocabulary.words[p.id()], func(key string) {
				if list := a.names[key]; len(list) == 0 || list[len(list)-1] != uint32(i) {
					a.names[key] = append(list, uint32(i))
				}
			})
		}
	}
}

// search appends the listed names that share the rarest words with the query.
func (a *abjadIndex) search(found []uint32, x *index, words []*word, limit int) []uint32 {
	a.once.Do(func() { a.build(x) })
	type lead struct {
		names  []uint32
		weight float64
	}
	var leads []lead
	follow := func(key string, share float64) {
		if list := a.names[key]; len(list) > 0 {
			leads = append(leads, lead{list, share * math.Log(float64(len(x.names))/float64(len(list)))})
		}
	}
	var room []byte
	for i, w := range words {
		if room = append(room[:0], w.Skeleton...); w.Abjad {
			for j := i + 1; j < len(words) && j < i+maxJoined && words[j].Abjad; j++ {
				room = appendAbjad(room, words[j])
				follow(string(room), 1)
			}
		}
		keysOf(w, func(key string) {
			follow(key, 1)
			if w.Abjad && key[0] != meaningMark[0] && len(key) >= leastConsonants && len(a.names[key]) == 0 {
				for _, near := range nearConsonants(key) {
					follow(near, 0.6)
				}
			}
		})
	}
	slices.SortFunc(leads, func(a, b lead) int { return len(a.names) - len(b.names) })
	effort := abjadEffort
	scores := map[uint32]float64{}
	for _, l := range leads {
		if effort -= len(l.names); effort < 0 && len(scores) > limit {
			for n := range scores { // only what is found already
				if _, ok := slices.BinarySearch(l.names, n); ok {
					scores[n] += l.weight
				}
			}
			continue
		}
		for _, n := range l.names {
			scores[n] += l.weight
		}
	}
	list := make([]uint32, 0, len(scores))
	for n := range scores {
		scores[n] -= 0.3 * float64(x.names[n].count)
		list = append(list, n)
	}
	slices.SortFunc(list, func(a, b uint32) int {
		if scores[a] != scores[b] {
			if scores[a] > scores[b] {
				return -1
			}
			return 1
		}
		return int(a) - int(b)
	})
	return append(found, list[:min(limit, len(list))]...)
}

// article is the Arabic article, by its letters.
const article = "al"

// nearConsonants are the consonants with one of them changed, dropped or added.
func nearConsonants(key string) []string {
	const classes = "abcdfhjklmnprstvz"
	var near []string
	for i := 0; i <= len(key); i++ {
		if i < len(key) {
			near = append(near, key[:i]+key[i+1:])
		}
		for _, c := range classes {
			near = append(near, key[:i]+string(c)+key[i:])
			if i < len(key) && rune(key[i]) != c {
				near = append(near, key[:i]+string(c)+key[i+1:])
			}
		}
	}
	return near
}
