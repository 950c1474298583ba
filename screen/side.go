package screen

import "github.com/seed-793d2af5/exportscreen/screen/internal/names"

// placeAfter tells whether a word is a place that a name which is whole
// without it ends with, as in "Dart Aviation, Turkey".
func placeAfter(s *side, i int, used uint64) bool {
	return i > 0 && i == len(s.words)-1 && s.words[i].Kind == names.Place && used == 1<<i-1
}

// atPlace tells whether the query is the listed name and a place, which says where the
// party is: "BLUE AIRWAYS, Russia". One word has to be a name of its own.
func atPlace(query, listed *side, pairs []pair, usedQ, usedL uint64) bool {
	whole := len(listed.words)
	if whole >= len(query.words) || usedL != 1<<whole-1 || usedQ != 1<<whole-1 || whole == 1 && (!ownWord(listed.words[0]) || len(listed.words[0].Text) <= acronymLetters) {
		return false
	}
	for _, w := range query.words[whole:] {
		if w.Kind != names.Place {
			return false
		}
	}
	for _, p := range pairs {
		if p.score < 1 {
			return false
		}
	}
	return true
}

// ownNames tells whether a person's name has a name, and not its initial, without a counterpart.
func ownNames(s *side, used uint64) bool {
	for i, w := range s.words {
		if used&(1<<i) == 0 && len(w.Text) > 1 && w.Kind != names.Stop {
			return true
		}
	}
	return false
}

// surnameWeight is the weight from which a common word may be a surname.
const surnameWeight = 0.28

// personal tells whether a name could be a person's: no common words, places,
// numbers or legal form.
func personal(s *side) bool {
	if s.legal != 0 {
		return false
	}
	common, proper := 0, 0
	for _, w := range s.words {
		if w.Kind != names.Stop {
			proper++
		}
		switch {
		case honorific(w.Canon):
		case w.Kind == names.Place, w.Kind == names.Number, w.Kind == names.Syllable:
			return false
		case w.Kind == names.Generic && (w.weight < surnameWeight || w.Sense != "" && w.Sense[0] != '='):
			return false
		case w.Kind == names.Generic:
			common++ // Green, Gold, House
		}
	}
	return common <= 1 && proper <= 7
}

// honorific tells what stands before a person's name.
func honorific(word string) bool {
	switch word {
	case "sayyid", "haji", "sheikh", "professor", "mr":
		return true
	}
	return false
}

// tiny tells whether a listed name is so short, or so common a word, that
// nothing may set the screened one apart: an acronym of four letters out of
// brackets, a word of two.
func tiny(s *side) bool {
	if len(s.words) != 1 {
		return false
	}
	letters := len(s.words[0].Text)
	return letters <= 2 || letters <= 4 && s.short || s.words[0].Kind != names.Plain
}

// translatedFreely tells the words that English names of Chinese bodies have, and
// the Chinese ones need not, or the other way round: 科技 is technology, or
// science and technology.
func translatedFreely(word string) bool {
	switch word {
	case "science", "national", "state", "group", "corporation", "research", "development", "china", "academy", "federation", "branch", "all", "road":
		return true
	}
	return false
}
