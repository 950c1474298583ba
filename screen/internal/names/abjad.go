package names

import "strings"

// Arabic, Persian and Hebrew write consonants and long vowels. A word of theirs
// is held against a Latin one by the consonants of both, in the classes that
// romanizations keep apart: q, gh, g and k are one, w and v are a consonant only
// in front, the ending -h is none.

// abjad tells the letters of Arabic, Persian, Urdu and Hebrew.
func abjad(r rune) bool {
	return r >= 0x5d0 && r <= 0x5ea || r >= 0x620 && r <= 0x6ff || r >= 0x750 && r <= 0x77f
}

// plainLetter is an Arabic letter in the one form that the word table uses: the
// Persian yeh and kaf, alef and heh without marks.
func plainLetter(r rune) rune {
	switch r {
	case 'ي', 'ى', 'ې', 'ے', 'ۍ':
		return 'ی'
	case 'ك', 'ڪ':
		return 'ک'
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ة', 'ۀ', 'ہ', 'ھ', 'ۃ', 'ە':
		return 'ه'
	case 'ؤ':
		return 'و'
	case 'ٹ':
		return 'ت'
	case 'ڈ':
		return 'د'
	case 'ڑ':
		return 'ر'
	case 'ں':
		return 'ن'
	}
	return r
}

func plainLetters(word string) string { return strings.Map(plainLetter, word) }

// abjadClasses are the consonants of the letters; 0 for vowels and silent ones.
var abjadClasses = map[rune]byte{
	'ب': 'b', 'پ': 'p', 'ت': 't', 'ث': 's', 'ج': 'j', 'چ': 'c', 'ح': 'h', 'خ': 'h', 'د': 'd', 'ذ': 'z', 'ر': 'r', 'ز': 'z', 'ژ': 'j', 'س': 's', 'ش': 's',
	'ص': 's', 'ض': 'z', 'ط': 't', 'ظ': 'z', 'غ': 'k', 'ف': 'f', 'ق': 'k', 'ک': 'k', 'گ': 'k', 'ل': 'l', 'م': 'm', 'ن': 'n', 'ه': 'h',
	'ב': 'b', 'ג': 'k', 'ד': 'd', 'ה': 'h', 'ז': 'z', 'ח': 'h', 'ט': 't', 'כ': 'k', 'ך': 'k', 'ל': 'l', 'מ': 'm', 'ם': 'm', 'נ': 'n', 'ן': 'n', 'ס': 's',
	'פ': 'f', 'ף': 'f', 'צ': 's', 'ץ': 's', 'ק': 'k', 'ר': 'r', 'ש': 's', 'ת': 't',
}

// abjadConsonants appends the consonant classes of a word; a vowel in front is an a.
func abjadConsonants(b []byte, text string) []byte {
	base := len(b)
	last := rune(0)
	for i, r := range text {
		r = plainLetter(r)
		c := abjadClasses[r]
		switch {
		case c == 0 && i == 0 && r == 'و':
			c = 'v'
		case c == 0 && i == 0:
			c = 'a'
		}
		if c != 0 && (len(b) == base || b[len(b)-1] != c) {
			b = append(b, c)
		}
		last = r
	}
	if n := len(b); n > base+1 && b[n-1] == 'h' && (last == 'ه' || last == 'ה') {
		b = b[:n-1]
	}
	return b
}

// Consonants appends the consonant classes of a Latin word, as [Word.Skeleton]
// has them for a word of an abjad.
func Consonants[T string | []byte](b []byte, word T) []byte {
	base := len(b)
	for i := 0; i < len(word); i++ {
		c, next := word[i], at(word, i+1)
		switch {
		case c == 'c' && next == 'h', c == 't' && next == 'c':
			c = 'c'
		case c == 'z' && next == 'h', c == 'd' && next == 'j':
			c = 'j'
			i++
		case c == 'd' && next == 'h':
			c = 'z'
		case c == 'c' && (next == 'e' || next == 'i' || next == 'y'):
			c = 's'
		case c == 'p' && next == 'h':
			c = 'f'
		case c == 'c', c == 'q', c == 'g', c == 'x':
			c = 'k'
		case c == 'v', c == 'w':
			if i > 0 {
				continue
			}
			c = 'v'
		case vowel(c):
			if i > 0 {
				continue
			}
			c = 'a'
		}
		if next == 'h' && (c == 'c' || c == 's' || c == 'k' || c == 't' || c == 'z' || c == 'f') {
			i++ // ch, sh, kh, gh, th, dh, ph
			if c == 'k' && word[i-1] == 'k' {
				c = 'h'
			}
		}
		if c == 'h' && i+1 == len(word) && i > 0 && word[i-1] != 'k' {
			continue
		}
		if len(b) == base || b[len(b)-1] != c {
			b = append(b, c)
		}
	}
	return b
}
