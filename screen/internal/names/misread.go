package names

import (
	"bytes"
	"strings"
)

// misread are digits that scanning and hasty reading put for letters.
var misread = map[byte]string{'0': "o", '1': "il", '5': "s", '8': "b", '2': "z"}

// reread puts letters for the digits within words where that makes a known word, as
// in "Techn0logy", and notes it.
func (s *Scanner) reread(raw string) string {
	digit := strings.IndexAny(raw, "01582")
	if digit < 0 {
		return raw
	}
	var b strings.Builder
	from := 0
	for i := 0; i < len(raw); {
		j := i
		for j < len(raw) && (isLetter(raw[j]) || isDigit(raw[j])) {
			j++
		}
		if word, ok := s.lettersFor(raw[i:j]); ok {
			b.WriteString(raw[from:i])
			b.WriteString(word)
			from, s.Mended = j, true
		}
		i = j + 1
	}
	if from == 0 {
		return raw
	}
	return b.String() + raw[from:]
}

// lettersFor is a known word that a word with digits may be.
func (s *Scanner) lettersFor(word string) (string, bool) {
	letters, digits := 0, 0
	for i := range len(word) {
		switch {
		case misread[word[i]] != "":
			digits++
		case word[i] >= 0x80 || isDigit(word[i]):
			return "", false
		default:
			letters++
		}
	}
	switch lower := []byte(strings.ToLower(word)); {
	case digits == 0 || digits > 2:
		return "", false
	case string(lower) == "0f":
		return "of", true
	case letters >= 3 && letters > digits:
		return s.spellOut(lower, 0)
	case letters == 1 && digits == 1 && isDigit(word[1]), letters == 2 && digits == 1: // C0., 8hd, L1u
		if found, ok := s.spellOut(lower, 0); ok && (loaded().legalWords[found] || letters == 2 && !isDigit(word[2]) && !ordinalEnd([]byte(found[1:]))) {
			return found, true
		}
	}
	return "", false
}

// spellOut tries the letters for the digits from i on.
func (s *Scanner) spellOut(word []byte, i int) (string, bool) {
	for ; i < len(word); i++ {
		for _, letter := range []byte(misread[word[i]]) {
			digit := word[i]
			word[i] = letter
			if found, ok := s.spellOut(word, i+1); ok {
				return found, true
			}
			word[i] = digit
		}
		if misread[word[i]] != "" {
			return "", false
		}
	}
	t := loaded()
	return string(word), s.Known(word) || t.usual(word)
}

// looks are letters that are taken for others when read from paper.
var looks = [...][2]string{{"rn", "m"}, {"m", "rn"}, {"l", "i"}, {"i", "l"}, {"c", "e"}, {"cl", "d"}, {"b", "h"}, {"v", "u"}}

// lookAlike puts the common word for word i that it looks like but for one letter.
func (s *Scanner) lookAlike(i int) bool {
	text := s.Text(s.Tokens[i])
	if len(text) < leastPiece || s.halved(i) || s.halved(i-1) {
		return false
	}
	t := loaded()
	var room [32]byte
	for _, l := range looks {
		for at := 0; ; {
			k := bytes.Index(text[at:], []byte(l[0]))
			if k < 0 {
				break
			}
			at += k
			word := append(append(append(room[:0], text[:at]...), l[1]...), text[at+len(l[0]):]...)
			if t.usual(word) && (t.common[string(word)].kind != Place || l[0] == "l") {
				rewrite(s, &s.Tokens[i], word)
				return true
			}
			at++
		}
	}
	return false
}

// halved tells whether word i and the next are the halves of a known word.
func (s *Scanner) halved(i int) bool {
	return i >= 0 && i+1 < len(s.Tokens) && s.Tokens[i].to == s.Tokens[i+1].from && !loaded().legalWords[string(s.Text(s.Tokens[i+1]))] && s.Known(s.buf[s.Tokens[i].from:s.Tokens[i+1].to])
}

// doubled puts right word i, if it is a word of a legal form with one letter twice.
func (s *Scanner) doubled(i int) bool {
	text := s.Text(s.Tokens[i])
	for k := 1; k < len(text) && len(text) > leastPiece; k++ {
		if text[k] != text[k-1] {
			continue
		}
		var room [32]byte
		if word := append(append(room[:0], text[:k]...), text[k+1:]...); loaded().legalWords[string(word)] {
			rewrite(s, &s.Tokens[i], word)
			return true
		}
	}
	return false
}

// capitalI puts an I for the small l in words of capitals, as in "SHAHl", and notes it.
func (s *Scanner) capitalI(raw string) string {
	var b []byte
	for from := 0; from < len(raw); {
		to, capitals, small, other := from, 0, 0, false
		for ; to < len(raw) && isLetter(raw[to]); to++ {
			switch c := raw[to]; {
			case c == 'l':
				small++
			case isUpper(c):
				capitals++
			case isLower(c) || c >= 0x80:
				other = true
			}
		}
		if small > 0 && capitals > 1 && !other {
			if b == nil {
				b, s.Mended = []byte(raw), true
			}
			copy(b[from:to], bytes.ReplaceAll(b[from:to], []byte("l"), []byte("I")))
		}
		from = to + 1
	}
	if b == nil {
		return raw
	}
	return string(b)
}
