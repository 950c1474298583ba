package screen

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// meaningIndex finds listed names by what their words mean, how they sound and by
// their consonants, for queries in other scripts than Latin, which spell otherwise.
// It is made when the first such query comes.
type meaningIndex struct {
	once  sync.Once
	names map[string][]uint32
}

// Marks of the keys of the index; consonants have none.
const (
	meaningMark = "="
	soundMark   = "~"
)

// meaningEffort is how many entries of the index are looked at; what the rarest
// words of the query lead to comes first.
const meaningEffort = 12_000

// lengthCost is what a listed name counts less for each of its words.
const lengthCost = 0.3

// keysOf yields what a word is found by.
func keysOf(w *word, yield func(string)) {
	if w.Kind == names.Stop {
		return
	}
	if w.Canon != w.Text || w.Kind == names.Generic || w.Kind == names.Place || w.Kind == names.Number {
		yield(meaningMark + w.Canon)
	}
	if w.Kind == names.Number {
		return
	}
	if !w.Abjad && len(w.Key) > 2 {
		yield(soundMark + w.Key)
	}
	switch {
	case w.Abjad:
		yield(w.Skeleton)
		if rest, ok := strings.CutPrefix(w.Skeleton, article); ok && len(rest) > 1 {
			yield(rest)
		}
	case !w.Native:
		var room [32]byte
		if c := names.Consonants(room[:0], w.Text); len(c) > 1 {
			yield(string(c))
		}
	}
}

func (a *meaningIndex) build(x *index) {
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

// byMeaning adds the listed names that share the rarest words with the query.
func (r *retriever) byMeaning(x *index, words []*word, limit int) {
	a := x.meaning
	a.once.Do(func() { a.build(x) })
	type lead struct {
		names  []uint32
		weight float32
	}
	var leads []lead
	follow := func(key string, share float32) {
		if list := a.names[key]; len(list) > 0 {
			leads = append(leads, lead{list, share * float32(math.Log(float64(1+len(x.names))/float64(len(list))))})
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
		if room = append(room[:0], w.Reading...); w.Native && !w.Abjad {
			for j := i + 1; j < len(words) && j < i+maxJoined && words[j].Native; j++ {
				room = append(room, words[j].Reading...)
				follow(soundMark+string(names.AppendKey(nil, room)), 1)
			}
		}
		if w.Native && w.Canon != w.Text && len(a.names[meaningMark+w.Canon]) == 0 { // a brand stands in the lists as it is
			follow(soundMark+string(names.AppendKey(nil, w.Canon)), 1)
		}
		keysOf(w, func(key string) {
			marked := key[0] == meaningMark[0] || key[0] == soundMark[0]
			switch {
			case !marked && !w.Abjad:
				return // only what is written in consonants is sought by them
			case key[0] == soundMark[0] && w.Canon != w.Text && (!w.Native || key[1:] == string(names.AppendKey(nil, w.Canon))):
				return // listed words of that sound have the same meaning
			}
			follow(key, 1)
			if !marked && len(key) >= leastConsonants && len(a.names[key]) == 0 {
				for _, near := range nearConsonants(key) {
					follow(near, 0.6)
				}
			}
		})
	}
	slices.SortFunc(leads, func(a, b lead) int { return len(a.names) - len(b.names) })
	if len(r.scores) < len(x.names) {
		r.scores = make([]float32, len(x.names))
	}
	r.touched = r.touched[:0]
	effort := meaningEffort
	for _, l := range leads {
		effort -= len(l.names)
		known := effort < 0 && len(r.touched) > limit // only what is found already
		for _, n := range l.names {
			switch {
			case r.scores[n] > 0:
			case known:
				continue
			default:
				r.touched = append(r.touched, n)
			}
			r.scores[n] += l.weight
		}
	}
	for _, n := range r.touched {
		r.scores[n] -= lengthCost * float32(x.names[n].count)
	}
	slices.SortFunc(r.touched, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(r.scores[b], r.scores[a]), cmp.Compare(a, b))
	})
	for _, n := range r.touched {
		r.scores[n] = 0
	}
	r.names = append(r.names, r.touched[:min(limit, len(r.touched))]...)
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
