package names

import "strings"

// Limits on respelling.
const (
	leastRespelled = 5 // letters of a word
	mostRespelled  = 6 // places of one that are spelled in two ways
)

// respell puts words of the lists in the place of Russian ones that English names
// spell otherwise, in the second reading of a name.
func (s *Scanner) respell() {
	for i, tok := range s.Tokens {
		text := s.Text(tok)
		if text[0] >= 0x80 || isDigit(text[0]) || loaded().usual(text) {
			continue
		}
		word, ok := s.respelled(string(text))
		if !ok {
			continue
		}
		if s.Ambiguous = true; s.Backward {
			rewrite(s, &s.Tokens[i], word)
		}
	}
}

// respelled is a romanized Russian word as an English name may spell it, when that
// is a word of the lists: Ruschemtrade for Russkhimtreyd. ok tells that there is one.
func (s *Scanner) respelled(text string) (word string, ok bool) {
	if s.Known == nil || len(text) < leastRespelled {
		return "", false
	}
	var places [mostRespelled]spelling
	n := 0
	for i := 0; i < len(text) && n < len(places); {
		size := 1
		for _, p := range loaded().spellings {
			if strings.HasPrefix(text[i:], p.from) {
				places[n] = spelling{at: i, from: p.from, to: p.to}
				n++
				size = len(p.from)
				break
			}
		}
		i += size
	}
	var room [64]byte
	for choice := 1<<n - 1; choice > 0; choice-- { // all changed first
		b, from := room[:0], 0
		for i, p := range places[:n] {
			if choice&(1<<i) != 0 {
				b = append(append(b, text[from:p.at]...), p.to...)
				from = p.at + len(p.from)
			}
		}
		if b = append(b, text[from:]...); s.Known(b) {
			return string(b), true
		}
	}
	return "", false
}

// spelling is a part of romanized words that English names spell otherwise.
type spelling struct {
	at       int
	from, to string
}
