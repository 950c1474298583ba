package names

import (
	"slices"
	"strconv"

	"github.com/seed-793d2af5/exportscreen/screen/internal/edit"
)

// numberWords are numbers and ordinals in words, and Roman numerals that are
// hardly ever anything else.
var numberWords = map[string]string{
	"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10",
	"eleventh": "11", "twelfth": "12", "thirteenth": "13", "fourteenth": "14", "fifteenth": "15", "sixteenth": "16", "seventeenth": "17", "eighteenth": "18", "nineteenth": "19", "twentieth": "20",
	"ii": "2", "iii": "3", "iv": "4", "vii": "7", "viii": "8", "ix": "9", "xii": "12", "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16",
}

// cardinals are the numbers in words that are as often no number ("One World").
var cardinals = [...]string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// Spells tells whether a word is a number's name.
func Spells(word, number string) bool {
	if len(word) < 3 || len(number) > 2 {
		return false
	}
	for i, c := range cardinals {
		if c == word {
			return number == strconv.Itoa(i)
		}
	}
	return false
}

// numbers drops what only marks a number ("No.", "-th") and leading zeros.
func (s *Scanner) numbers() {
	kept := s.Tokens[:0]
	numbered := slices.ContainsFunc(s.Tokens, func(t Token) bool { return isDigit(s.buf[t.from]) })
	for i, t := range s.Tokens {
		text := s.Text(t)
		switch {
		case isDigit(text[0]):
			for t.to-t.from > 1 && s.buf[t.from] == '0' {
				t.from++
			}
		case i > 0 && isDigit(s.buf[s.Tokens[i-1].from]) && ordinalEnd(text):
			continue
		case numbered && numberMark(text):
			continue
		default:
			if digits, ok := numberWords[string(text)]; ok {
				rewrite(s, &t, digits)
			}
		}
		kept = append(kept, t)
	}
	s.Tokens = kept
	s.tens()
	s.hongKong()
}

// tens are the numbers in words that a digit may follow, as in "forty-eighth".
var tens = map[string]byte{"twenty": '2', "thirty": '3', "forty": '4', "fifty": '5', "sixty": '6', "seventy": '7', "eighty": '8', "ninety": '9'}

// tens makes one number of two words.
func (s *Scanner) tens() {
	for i := 0; i+1 < len(s.Tokens); i++ {
		ten, ok := tens[string(s.Text(s.Tokens[i]))]
		if next := s.Text(s.Tokens[i+1]); ok && len(next) == 1 && isDigit(next[0]) {
			rewrite(s, &s.Tokens[i], []byte{ten, next[0]})
			s.Tokens = slices.Delete(s.Tokens, i+1, i+2)
		}
	}
}

func ordinalEnd(text []byte) bool {
	switch string(text) {
	case "st", "nd", "rd", "th", "go", "y", "ya", "oy", "oe":
		return true
	}
	return false
}

func numberMark(text []byte) bool {
	switch string(text) {
	case "no", "nr", "num", "number", "nomer":
		return true
	}
	return false
}

// ordinals are the ordinals long enough to be known mistyped.
var ordinals = [...]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"}

// ordinal puts a number for word i if it is an ordinal mistyped, or begins one that was split.
func (s *Scanner) ordinal(i int) bool {
	text := string(s.Text(s.Tokens[i]))
	for _, o := range ordinals {
		if i+1 < len(s.Tokens) && text+string(s.Text(s.Tokens[i+1])) == o {
			s.Tokens = slices.Delete(s.Tokens, i+1, i+2)
			text = o
		}
		if d := len(o) - len(text); d > 1 || d < -1 || o[0] != text[0] && o[len(o)-1] != text[len(text)-1] || edit.Distance(text, o, 1) > 1 {
			continue
		}
		rewrite(s, &s.Tokens[i], numberWords[o])
		return true
	}
	return false
}
