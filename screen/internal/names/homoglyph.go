package names

import (
	"strings"
	"unicode"
)

// lookalikes are Cyrillic and Greek letters that print like Latin ones.
var lookalikes = map[rune]rune{
	'а': 'a', 'А': 'A', 'В': 'B', 'с': 'c', 'С': 'C', 'е': 'e', 'Е': 'E', 'ё': 'e', 'Н': 'H', 'һ': 'h', 'і': 'i', 'І': 'I', 'ј': 'j', 'Ј': 'J',
	'К': 'K', 'к': 'k', 'М': 'M', 'о': 'o', 'О': 'O', 'р': 'p', 'Р': 'P', 'ѕ': 's', 'Ѕ': 'S', 'Т': 'T', 'у': 'y', 'У': 'Y', 'х': 'x', 'Х': 'X', 'ԁ': 'd', 'ԛ': 'q', 'ԝ': 'w',
	'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Ζ': 'Z', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Υ': 'Y', 'Χ': 'X', 'ο': 'o', 'ν': 'v', 'α': 'a', 'ι': 'i', 'κ': 'k', 'ρ': 'p',
}

// unmask puts Latin letters for their look-alikes in words that mix scripts,
// and in words made of look-alikes only beside Latin words.
func (s *Scanner) unmask(raw string) string {
	if !strings.ContainsFunc(raw, func(r rune) bool { return lookalikes[r] != 0 }) {
		return raw
	}
	latin := strings.ContainsFunc(raw, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
	if !latin {
		return raw
	}
	mixed := false
	var b strings.Builder
	for len(raw) > 0 {
		n := strings.IndexFunc(raw, func(r rune) bool { return !unicode.IsLetter(r) })
		switch n {
		case -1:
			n = len(raw)
		case 0:
			n = strings.IndexFunc(raw, unicode.IsLetter)
			if n < 0 {
				n = len(raw)
			}
			b.WriteString(raw[:n])
			raw = raw[n:]
			continue
		}
		word := raw[:n]
		raw = raw[n:]
		if masked(word) {
			mixed = true
			word = strings.Map(func(r rune) rune {
				if l := lookalikes[r]; l != 0 {
					return l
				}
				return r
			}, word)
		}
		b.WriteString(word)
	}
	if mixed {
		s.warn("letters of another script among Latin ones")
	}
	return b.String()
}

// masked tells whether a word mixes Latin letters with look-alikes, or is made
// of look-alikes alone.
func masked(word string) bool {
	latin, alike, other := false, false, false
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin = true
		case lookalikes[r] != 0:
			alike = true
		default:
			other = true
		}
	}
	return alike && (latin || !other)
}
