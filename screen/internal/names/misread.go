package names

import "strings"

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
	if digits == 0 || digits > 2 || letters < 3 || letters <= digits {
		return "", false
	}
	return s.spellOut([]byte(strings.ToLower(word)), 0)
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
