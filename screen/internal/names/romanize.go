package names

import (
	"strings"
	"unicode"
)

func lower(r rune) rune { return unicode.ToLower(r) }

// Arabic and Persian letters; vowels are mostly not written, so that only
// skeletons compare. Hebrew likewise.
var consonants = map[rune]string{
	'ا': "a", 'آ': "a", 'أ': "a", 'إ': "i", 'ٱ': "a", 'ب': "b", 'پ': "p", 'ت': "t", 'ث': "s", 'ج': "j", 'چ': "ch", 'ح': "h", 'خ': "kh",
	'د': "d", 'ذ': "z", 'ر': "r", 'ز': "z", 'ژ': "zh", 'س': "s", 'ش': "sh", 'ص': "s", 'ض': "z", 'ط': "t", 'ظ': "z", 'ع': "", 'غ': "gh",
	'ف': "f", 'ق': "gh", 'ک': "k", 'ك': "k", 'گ': "g", 'ل': "l", 'م': "m", 'ن': "n", 'و': "v", 'ؤ': "", 'ه': "h", 'ة': "h", 'ی': "i", 'ي': "i", 'ى': "a", 'ئ': "", 'ء': "",
	'א': "a", 'ב': "b", 'ג': "g", 'ד': "d", 'ה': "h", 'ו': "v", 'ז': "z", 'ח': "h", 'ט': "t", 'י': "i", 'כ': "k", 'ך': "k", 'ל': "l", 'מ': "m", 'ם': "m",
	'נ': "n", 'ן': "n", 'ס': "s", 'ע': "", 'פ': "p", 'ף': "f", 'צ': "ts", 'ץ': "ts", 'ק': "k", 'ר': "r", 'ש': "sh", 'ת': "t",
}

// romanize is a letter of a script other than Latin, Cyrillic, Greek and
// Chinese in Latin letters. A letter of a script not known here becomes some
// Latin letter, always the same: such words compare with each other only.
func romanize(r rune) string {
	switch {
	case r >= 0xac00 && r <= 0xd7a3:
		return hangul(r)
	case r >= 0x3041 && r <= 0x30ff:
		return kana(r)
	}
	if c, ok := consonants[r]; ok {
		return c
	}
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return ""
	}
	return string('a' + r%26)
}

var (
	initials = [...]string{"g", "k", "n", "d", "t", "r", "m", "b", "p", "s", "s", "", "j", "j", "ch", "k", "t", "p", "h"}
	medials  = [...]string{"a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "u", "ui", "i"}
	finals   = [...]string{"", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"}
)

// hangul spells a syllable after McCune-Reischauer without its marks, which is
// how North Korean names are listed.
func hangul(r rune) string {
	n := int(r - 0xac00)
	return initials[n/588] + medials[n%588/28] + finals[n%28]
}

// unvoiced is a Korean syllable as it sounds at the start of a word.
func unvoiced(latin string) string {
	for _, pair := range [...][2]string{{"g", "k"}, {"d", "t"}, {"b", "p"}, {"j", "ch"}} {
		if rest, ok := strings.CutPrefix(latin, pair[0]); ok {
			return pair[1] + rest
		}
	}
	return latin
}

// Kana in the order of the code chart from small a on; hiragana and katakana run alike.
var kanaSounds = [...]string{
	"a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go",
	"sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "", "tsu", "zu", "te", "de", "to", "do",
	"na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po",
	"ma", "mi", "mu", "me", "mo", "ya", "ya", "yu", "yu", "yo", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa", "i", "e", "o", "n", "vu",
}

func kana(r rune) string {
	if r >= 0x30a1 {
		r -= 0x60
	}
	if i := int(r - 0x3041); i >= 0 && i < len(kanaSounds) {
		return kanaSounds[i]
	}
	return "" // the mark of a long vowel, and repeats
}
