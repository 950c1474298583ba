package screen

import (
	"bytes"
	"math/bits"
	"slices"

	"github.com/seed-793d2af5/exportscreen/screen/internal/edit"
	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// side is one of two names held against each other. Two words are the same
// word if and only if their pointers are.
type side struct {
	words    []*word
	optional uint64 // bit i: words[i] stands in brackets
	legal    names.Legal
	inverted bool
	native   bool // some of it is in another script than Latin
	cut      bool // may have been cut off at the end
	short    bool // a part of the name that is listed
	mended   bool // digits were read as letters
}

// span is a run of words of a side.
type span struct{ from, to uint8 }

func (s span) mask() uint64 { return (1<<(s.to-s.from) - 1) << s.from }

// pair is a span of the screened name beside one of the listed name.
type pair struct {
	query, listed span
	how           manner
	score         float64
	weight        float64 // of the listed span
}

// Limits on joining: so many words can stand for one, and so many edits in length.
const (
	maxJoined      = 4
	maxJoinedLong  = 8  // … for one of joinedLong letters
	joinedLong     = 12 // "bluesky…" may be a whole name
	maxJoinedEdits = 3
)

// leastCutWord is how many letters are left of a word cut off that is all of a name.
const leastCutWord = 6

// maxSteps bounds the search for the best assignment; names of many words that
// are nearly alike in many ways might take longer and are settled by what was found.
const maxSteps = 2000

// aligner finds which parts of two names belong together. It keeps its memory
// from one pair of names to the next.
type aligner struct {
	alone         bool // one name makes up the vocabulary, which does not tell that a given name is none
	query, listed *side
	pairs         []pair
	options       []pair
	chosen, best  []int
	bestGain      float64
	steps         int
	left, right   []byte
	reading       []byte
}

// align pairs the words of the two names.
func (a *aligner) align(query, listed *side) []pair {
	if p, ok := a.slip(a.meet(query, listed)); ok {
		a.pairs = append(a.pairs, p)
	}
	return a.pairs
}

// meet pairs words, first those that are the same, in order, then the rest so that
// the most weight finds a likeness. It reports which words are taken.
func (a *aligner) meet(query, listed *side) (usedQ, usedL uint64) {
	a.query, a.listed = query, listed
	a.pairs = a.pairs[:0]
	usedQ, usedL = a.same()
	if a.offer(usedQ, usedL); len(a.options) > 0 {
		a.chosen, a.best, a.bestGain, a.steps = a.chosen[:0], a.best[:0], 0, 0
		a.assign(0, usedL, 0)
		for _, o := range a.best {
			p := &a.options[o]
			a.pairs = append(a.pairs, *p)
			usedQ |= p.query.mask()
			usedL |= p.listed.mask()
		}
	}
	return usedQ, usedL
}

// same pairs equal words and reports which words are taken. A word that one
// name has more often than the other is left to the assignment.
func (a *aligner) same() (usedQ, usedL uint64) {
	for i, w := range a.query.words {
		if count(a.query.words, w) != count(a.listed.words, w) {
			continue
		}
		for j, l := range a.listed.words {
			if w == l && usedL&(1<<j) == 0 {
				usedQ |= 1 << i
				usedL |= 1 << j
				how := exactly
				if w.Kind == names.Number {
					how = asNumber
				}
				a.pairs = append(a.pairs, pair{one(i), one(j), how, 1, l.weight})
				break
			}
		}
	}
	return usedQ, usedL
}

func count(words []*word, w *word) int {
	n := 0
	for _, x := range words {
		if x == w {
			n++
		}
	}
	return n
}

func one(i int) span { return span{uint8(i), uint8(i + 1)} }

// offer lists every likeness between words not yet taken, by the query's order.
func (a *aligner) offer(usedQ, usedL uint64) {
	a.options = a.options[:0]
	q, l := a.query.words, a.listed.words
	persons := personal(a.query) && personal(a.listed)
	cut := a.query.cut && (len(q) > 1 || len(q[0].Text) >= leastCutWord)
	for i, w := range q {
		if usedQ&(1<<i) != 0 {
			continue
		}
		for j, x := range l {
			if usedL&(1<<j) != 0 {
				continue
			}
			if w == x {
				a.options = append(a.options, pair{one(i), one(j), exactly, 1, x.weight})
			} else {
				how, s := alike(w, x, cut && i == len(q)-1, persons)
				if a.query.native {
					how, s = translated(w, x, how, s)
					a.offerBuilt(i, j, usedL)
				}
				weight := x.weight
				if how == asInitial {
					weight *= initialShare
				}
				if s > 0 {
					a.options = append(a.options, pair{one(i), one(j), how, s, weight})
				}
			}
			a.offerJoined(span{uint8(i), uint8(i + 1)}, uint8(j), usedQ, usedL)
		}
	}
}

// offerJoined lists the joinings that begin with one query word and one listed
// word: several of the one for one of the other.
func (a *aligner) offerJoined(first span, j uint8, usedQ, usedL uint64) {
	i := first.from
	q, l := a.query.words, a.listed.words
	single := span{j, j + 1}
	length := len(q[i].spelling())
	for to := i + 1; int(to) < len(q) && to-i < joinable(l[j]) && usedQ&(1<<to) == 0; to++ {
		length += len(q[to].spelling())
		if d := length - len(l[j].spelling()); q[i].Abjad {
			a.tryJoined(span{i, to + 1}, single)
		} else if d > maxJoinedEdits {
			break
		} else if d >= -maxJoinedEdits {
			a.tryJoined(span{i, to + 1}, single)
		}
	}
	length = len(l[j].spelling())
	for to := j + 1; int(to) < len(l) && to-j < joinable(q[i]) && usedL&(1<<to) == 0; to++ {
		length += len(l[to].spelling())
		if d := length - len(q[i].spelling()); q[i].Abjad {
			a.tryJoined(first, span{j, to + 1})
		} else if d > maxJoinedEdits {
			break
		} else if d >= -maxJoinedEdits {
			a.tryJoined(first, span{j, to + 1})
		}
	}
}

// joinable is how many words may stand for a word.
func joinable(w *word) uint8 {
	if len(w.spelling()) >= joinedLong {
		return maxJoinedLong
	}
	return maxJoined
}

// tryJoined offers two spans as one word each, if they then read alike.
func (a *aligner) tryJoined(q, l span) {
	if !mayJoin(a.query.words[q.from:q.to], a.listed.words[l.from:l.to]) || a.query.native && numbered(a.query.words[q.from:q.to]) != numbered(a.listed.words[l.from:l.to]) {
		return
	}
	s := a.compact(q, l)
	if s == 0 {
		return
	}
	var weight float64
	for _, w := range a.listed.words[l.from:l.to] {
		weight += w.weight
	}
	a.options = append(a.options, pair{q, l, joined, s * likeJoined, weight})
}

// mayJoin tells whether the letters of two spans leave room for their being one
// word: what differs in more letters than edits could put in is not looked at.
func mayJoin(left, right []*word) bool {
	var lettersL, lettersR uint32
	lengthL, lengthR := 0, 0
	for _, w := range left {
		if w.Native {
			return true
		}
		lettersL |= w.outline.Letters()
		lengthL += len(w.spelling())
	}
	for _, w := range right {
		if w.Native {
			return true
		}
		lettersR |= w.outline.Letters()
		lengthR += len(w.spelling())
	}
	return bits.OnesCount32(lettersL^lettersR) <= 2*editsOf(min(lengthL, lengthR))
}

// compact compares two spans written as one word each.
func (a *aligner) compact(q, l span) float64 {
	left, right := a.query.words[q.from:q.to], a.listed.words[l.from:l.to]
	bySound := slices.ContainsFunc(left, isNative) || slices.ContainsFunc(right, isNative)
	if slices.ContainsFunc(left, isAbjad) != slices.ContainsFunc(right, isAbjad) {
		a.left = a.appendConsonants(a.left[:0], left)
		a.right = a.appendConsonants(a.right[:0], right)
		if string(a.left) == string(a.right) {
			return likeConsonants[min(len(a.left), len(likeConsonants)-1)]
		}
		return 0
	}
	if like, ok := sameCharacters(left, right); ok {
		return like
	}
	a.left = a.appendJoined(a.left[:0], left, bySound)
	a.right = a.appendJoined(a.right[:0], right, bySound)
	if string(a.left) == string(a.right) {
		return 1
	}
	// Joined words allow the edits that their distinctive letters allow.
	own := min(a.distinctive(a.query.words[q.from:q.to], a.right), a.distinctive(a.listed.words[l.from:l.to], a.left))
	limit := min(editsOf(own), editsOf(min(len(a.left), len(a.right))))
	if bySound {
		limit = min(limit, 1) // readings have no slips of the pen
	}
	if limit == 0 {
		return 0
	}
	d := edit.Distance(string(a.left), string(a.right), limit)
	if d > limit {
		return 0
	}
	return 1 - float64(d)/float64(max(len(a.left), len(a.right)))
}

// commonWeight is the weight up to which a word counts as common.
const commonWeight = 0.55

// distinctive counts the letters of words joined, less those of common words
// that the other text has too; 0 for short words only, which allow no edits.
func (a *aligner) distinctive(words []*word, other []byte) int {
	letters, longest := 0, 0
	for _, w := range words {
		text := w.spelling()
		if w.weight > commonWeight || !bytes.Contains(other, []byte(text)) {
			letters += len(text)
			longest = max(longest, len(text))
		}
	}
	if longest <= 5 {
		return 0
	}
	return letters
}

func isAbjad(w *word) bool { return w.Abjad }

// appendConsonants appends the consonants of words run together.
func (a *aligner) appendConsonants(text []byte, words []*word) []byte {
	a.reading = a.reading[:0]
	for _, w := range words {
		switch {
		case !w.Abjad:
			a.reading = append(a.reading, w.Text...)
		default:
			text = appendAbjad(text, w)
		}
	}
	return names.Consonants(text, a.reading)
}

// appendAbjad appends the consonants of a word to those of the words before it,
// among which a vowel in front counts for nothing.
func appendAbjad(text []byte, w *word) []byte {
	s := w.Skeleton
	if len(text) > 0 && s != "" && s[0] == 'a' {
		s = s[1:]
	}
	if n := len(text); n > 0 && s != "" && text[n-1] == s[0] {
		s = s[1:]
	}
	return append(text, s...)
}

func isNative(w *word) bool { return w.Native }

// appendJoined appends words run together, as spelled or as they sound.
func (a *aligner) appendJoined(text []byte, words []*word, bySound bool) []byte {
	if !bySound {
		for _, w := range words {
			text = append(text, w.Text...)
		}
		return text
	}
	a.reading = a.reading[:0]
	for _, w := range words {
		a.reading = append(a.reading, w.Reading...)
	}
	return names.AppendKey(text, a.reading)
}

// assign tries, from query word i on, every choice of options that do not
// overlap, and keeps the one of the most gain (the first such one found).
func (a *aligner) assign(option int, usedL uint64, gain float64) {
	if a.steps++; a.steps > maxSteps {
		return
	}
	if gain > a.bestGain {
		a.bestGain = gain
		a.best = append(a.best[:0], a.chosen...)
	}
	var end uint8
	if n := len(a.chosen); n > 0 {
		end = a.options[a.chosen[n-1]].query.to
	}
	for o := option; o < len(a.options); o++ {
		p := &a.options[o]
		if p.query.from < end || p.listed.mask()&usedL != 0 {
			continue
		}
		a.chosen = append(a.chosen, o)
		a.assign(o+1, usedL|p.listed.mask(), gain+p.score*p.weight)
		a.chosen = a.chosen[:len(a.chosen)-1]
	}
}
