package report

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// wide is how many columns of a terminal a text takes.
func wide(s string) int {
	n := 0
	for _, r := range s {
		n += runeWide(r)
	}
	return n
}

func runeWide(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// visible replaces what a terminal would obey and not show: control
// characters, and those that turn the direction of writing.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// wrap breaks a text at spaces into lines of at most so many columns. A word
// that is longer is cut. It yields one line at least.
func wrap(s string, most int) []string {
	lines := []string{""}
	at := 0 // columns taken on the last line
	for _, word := range strings.Fields(s) {
		last := len(lines) - 1
		switch w := wide(word); {
		case at > 0 && at+1+w <= most:
			lines[last] += " " + word
			at += 1 + w
			continue
		case at > 0:
			lines, at = append(lines, ""), 0
		}
		for _, r := range word {
			if at+runeWide(r) > most {
				lines, at = append(lines, ""), 0
			}
			lines[len(lines)-1] += string(r)
			at += runeWide(r)
		}
	}
	return lines
}
