// Package names takes the names of companies, bodies and persons apart, in
// whatever script and spelling they come.
//
// A [Scanner] turns a name into words: folded to plain lower-case Latin letters
// where the script allows it, the legal form set aside, numbers and ordinals as
// numbers. [Describe] tells what a word is: distinctive or shared by many names, a
// place, a number, how it sounds and what it stands for. The word lists are the
// tables in data/.
package names

// Kind is what sort of word a word is.
type Kind uint8

// The kinds of word.
const (
	Plain      Kind = iota // a word that can tell names apart
	Generic                // a word that many names share, such as "technology"
	Place                  // a city, province or country
	Number                 // a number or ordinal, written in digits
	Initial                // a single letter
	Patronymic             // a father's name, such as "Ivanovich"
	Stop                   // hardly a word: "of", "and", "al"
	Syllable               // one Chinese character of an untranslated word
)

// Word is what there is to know of a word by itself.
type Word struct {
	Text string // the word as scanned; two words of one text are the same word
	// Reading is Text in Latin letters.
	Reading string
	// Key is how it sounds: its Latin spelling, folded so that the usual
	// transliterations of one name meet. Only a–z and 0–9.
	Key string
	// Skeleton is Key without vowels after the first letter.
	Skeleton string
	// Canon is the common word that it abbreviates, translates or inflects, or Text.
	Canon string
	// Sense groups common words of near meaning, such as "institute" and "academy"; empty for most.
	Sense string
	Kind  Kind
	// Weight is the word's weight when it is a common one; 0 means that its
	// weight depends on how rare it is.
	Weight float32
	// Background is how many names of a corpus of ordinary companies have the word.
	Background uint16
	// Choices are the sets of words, as bits, among which translators choose that it is of.
	Choices uint64
	// English tells that it is no word of another language, as far as the tables tell.
	English bool
	// Native tells that Text is not in Latin letters, so that Key is all that
	// can be compared with a Latin word.
	Native bool
	// Abbreviated tells that Text is short for Canon.
	Abbreviated bool
	// Abjad tells that Text is in a script that writes no short vowels; Skeleton
	// is then to be compared by [Consonants].
	Abjad bool
}

// Legal is a set of legal forms, by class.
type Legal uint32

// Token is a word of a scanned name.
type Token struct {
	from, to int
	// Optional marks a word in parentheses: a name with and without it is much the same.
	Optional bool
}

// Limits on what is looked at of a name; what lies beyond them is ignored.
const (
	MaxBytes = 1024
	MaxWords = 40
)
