package screen

import "github.com/seed-793d2af5/exportscreen/screen/internal/names"

// composed tells whether all that two names share is common words and places, as
// "Beijing Institute of Technology" is made of: many bear such a name but for a word.
func composed(listed *side, pairs []pair) bool {
	for _, p := range pairs {
		for _, w := range listed.words[p.listed.from:p.listed.to] {
			if w.Kind != names.Generic && w.Kind != names.Place && w.Kind != names.Stop {
				return false
			}
		}
	}
	return len(pairs) > 0
}

// tells reports whether a side has a common word without a counterpart, as what
// a composed name is told apart by: another field, another sort of institution.
func tells(s *side, used uint64) bool {
	for i, w := range s.words {
		if bit := uint64(1) << i; used&bit == 0 && s.optional&bit == 0 && w.Kind == names.Generic && !indifferent(w.Canon) {
			return true
		}
	}
	return false
}

// indifferent tells of a word that translations of one name have or have not. "Science"
// is none here: a university of science and technology is another than one of technology.
func indifferent(word string) bool { return translatedFreely(word) && word != "science" }

// inSense tells whether some word of a composed name has but its sense in the other: "university" for "institute".
func inSense(pairs []pair) bool {
	for _, p := range pairs {
		if p.how == bySense {
			return true
		}
	}
	return false
}
