package names

import "unicode/utf8"

// AppendLetters appends the letters and digits of a name run together, folded
// to plain lower-case ones, at most n of them, and returns what was not
// looked at. It stops at a letter of another script.
func AppendLetters(text []byte, name string, n int) (letters []byte, rest string) {
	for i := 0; i < len(name); {
		if n <= 0 {
			return text, name[i:]
		}
		switch c := name[i]; {
		case 'a' <= c && c <= 'z' || isDigit(c):
			text = append(text, c)
			i, n = i+1, n-1
		case 'A' <= c && c <= 'Z':
			text = append(text, c+('a'-'A'))
			i, n = i+1, n-1
		case c < utf8.RuneSelf:
			i++
		default:
			r, size := utf8.DecodeRuneInString(name[i:])
			folded := foldLatin(r)
			if folded == "" && unspaced(r) {
				return text, name[i:]
			}
			text = append(text, folded...)
			i, n = i+size, n-len(folded)
		}
	}
	return text, ""
}
