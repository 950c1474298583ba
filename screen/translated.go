package screen

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// likeChoice is how alike common words are among which translators choose: as good as equal.
const likeChoice = wholeLine

// translated is how a word of a name in another script is like a listed one: what
// alike found, or better as a translation.
func translated(w, x *word, how manner, s float64) (manner, float64) {
	if how == bySense {
		s = max(s, likeTranslatedSense)
	}
	switch {
	case s < likeChoice && (w.Choices&x.Choices != 0 && x.English || w.Canon != w.Text && strings.TrimSuffix(x.Text, "s") == w.Canon):
		return bySense, likeChoice
	case s < likeAdjective && !w.Native && (names.AdjectiveOf(w.Text, x.Text) || names.GenitiveOf(w.Text, x.Text)):
		return bySound, likeAdjective
	}
	return how, s
}

// offerBuilt lists a word of a name in another script beside the two that English
// has for it: mashinostroitelnyy beside "machine building", radioelektronnyy beside
// "radio electronic".
func (a *aligner) offerBuilt(i, j int, usedL uint64) {
	w, l := a.query.words[i], a.listed.words
	if w.Canon == w.Text || j+1 >= len(l) || usedL&(1<<(j+1)) != 0 {
		return
	}
	first, second := l[j], l[j+1]
	if rest, ok := strings.CutPrefix(w.Canon, first.Text); !ok || len(rest) < leastConsonants || !strings.HasPrefix(second.Text, rest) {
		if w.Canon != first.Canon || !building(second.Canon) || !strings.Contains(w.Text, "stroi") && !strings.Contains(w.Text, "stroe") {
			return
		}
	}
	a.options = append(a.options, pair{one(i), span{uint8(j), uint8(j + 2)}, bySense, likeTranslation, first.weight + second.weight})
}

// building tells the words for making things.
func building(word string) bool {
	switch word {
	case "construction", "engineering", "manufacturing", "production", "making", "industry":
		return true
	}
	return false
}

// shortened tells whether a name in another script is met whole, with a word of its
// own among it, by a listed one that has common words or places besides: what
// companies are called for short where they are at home.
func shortened(query, listed *side, rows []row, usedQ, usedL uint64) bool {
	if usedQ != 1<<len(query.words)-1 {
		return false
	}
	own := false
	for i := range rows {
		r := &rows[i]
		if r.score < likeAdjective {
			return false
		}
		w := query.words[r.query.from]
		own = own || w.Native && r.weight > commonWeight && (r.query.to-r.query.from > 1 || w.Kind == names.Plain)
	}
	for i, w := range listed.words {
		if usedL&(1<<i) == 0 && w.Kind != names.Generic && w.Kind != names.Stop && w.Kind != names.Place {
			return false
		}
	}
	return own
}

// sameCharacters compares two spans of a script without spaces letter by letter: how
// they sound proves nothing. ok tells that they are such.
func sameCharacters(left, right []*word) (like float64, ok bool) {
	var room [2][64]byte
	texts := [2][]byte{room[0][:0], room[1][:0]}
	syllables := false
	for i, words := range [...][]*word{left, right} {
		for _, w := range words {
			if !w.Native || w.Abjad {
				return 0, false
			}
			syllables = syllables || w.Kind == names.Syllable
			texts[i] = append(texts[i], w.Text...)
		}
	}
	if string(texts[0]) == string(texts[1]) {
		return 1, true
	}
	return 0, syllables
}

// numbered tells whether some of the words is a number.
func numbered(words []*word) bool {
	return slices.ContainsFunc(words, func(w *word) bool { return w.Kind == names.Number })
}
