package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// word is a word of a text as it is searched for, and where it stands, in bytes.
type word struct {
	text     string
	from, to int
}

// words takes a text apart: runs of letters and digits, without case and
// accents. Characters of Chinese and Japanese, which are not written apart, are a
// word each. An apostrophe within a word counts for nothing.
func words(text string) []word {
	var out []word
	var b strings.Builder
	from := -1
	end := func(to int) {
		if b.Len() > 0 {
			out = append(out, word{b.String(), from, to})
			b.Reset()
		}
		from = -1
	}
	last := 0 // end of the last letter
	for i, r := range text {
		size := len(string(r))
		switch {
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			end(last)
			out = append(out, word{norm.NFKC.String(string(r)), i, i + size})
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) && from >= 0:
			if from < 0 {
				from = i
			}
			fold(&b, r)
			last = i + size
		case strings.ContainsRune("'’‘ʼ`", r) && from >= 0:
		default:
			end(last)
		}
	}
	end(last)
	return out
}

// plain are letters that do not decompose into a plain one and a mark.
var plain = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ħ", "h", "ı", "i")

// fold writes a letter in lower case and without its marks.
func fold(b *strings.Builder, r rune) {
	if r < 0x80 {
		b.WriteByte(byte(unicode.ToLower(r)))
		return
	}
	for _, d := range norm.NFKD.String(string(unicode.ToLower(r))) {
		if !unicode.IsMark(d) {
			b.WriteString(plain.Replace(string(unicode.ToLower(d))))
		}
	}
}

// spaced is a text's words with a space between each two: what is indexed.
func spaced(text string) string {
	var b strings.Builder
	for i, w := range words(text) {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return b.String()
}
