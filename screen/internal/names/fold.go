package names

import (
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Letters that do not decompose into a plain one and a mark.
var undecomposed = map[rune]string{
	'ß': "ss", 'ẞ': "ss", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ø': "o", 'Ø': "o", 'ł': "l", 'Ł': "l",
	'đ': "d", 'Đ': "d", 'ð': "d", 'Ð': "d", 'þ': "th", 'Þ': "th", 'ħ': "h", 'Ħ': "h", 'ı': "i", 'İ': "i",
	'ŋ': "ng", 'Ŋ': "ng", 'ŧ': "t", 'Ŧ': "t", 'ə': "e", 'Ə': "e", 'ɵ': "o", 'ƒ': "f", 'ĸ': "k", 'ſ': "s",
	'ɓ': "b", 'ɗ': "d", 'ƙ': "k", 'ƴ': "y", 'ʒ': "z", 'ɣ': "g", 'ɛ': "e", 'ɔ': "o",
}

// lastFolded is the last letter that the table of folded letters reaches.
const lastFolded = 0x1eff

// folds holds the plain spelling of every Latin letter up to lastFolded.
var folds = sync.OnceValue(func() *[lastFolded + 1]string {
	var t [lastFolded + 1]string
	for r := rune(0x80); r <= lastFolded; r++ {
		if plain, ok := undecomposed[r]; ok {
			t[r] = plain
			continue
		}
		if !unicode.Is(unicode.Latin, r) {
			continue
		}
		for _, d := range norm.NFKD.String(string(r)) {
			if d < 0x80 && unicode.IsLetter(d) {
				t[r] += string(unicode.ToLower(d))
			}
		}
	}
	return &t
})

// foldLatin is a Latin letter beyond ASCII in plain lower-case letters, or "".
func foldLatin(r rune) string {
	if r > lastFolded {
		return ""
	}
	return folds()[r]
}
