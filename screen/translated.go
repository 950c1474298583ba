package screen

import (
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
	case s < likeChoice && (w.Choices&x.Choices != 0 || w.Canon != w.Text && strings.TrimSuffix(x.Text, "s") == w.Canon):
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
