package names

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen/internal/edit"
)

// Lengths that mending asks for.
const (
	leastJoined     = 12 // letters of a word that may be several run together
	leastJoinedForm = 9  // letters of a word that may be a legal form's words run together
	leastPiece      = 3  // letters of a piece that a table has; a listed word must be longer
	leastAverage    = 4  // letters of the pieces, on average
	leastCommon     = 7  // letters of a common word that may be split
	leastSure       = 10 // letters of a legal form's word that is recognized mistyped even if lists have the misspelling
	leastMistyped   = 5  // letters of a legal form's word that may be split, or of a word that one is stuck to
)

// mend repairs what typing does to words that are known: words run together are
// taken apart, words of a legal form that were split or mistyped are made whole.
func (s *Scanner) mend() {
	t := loaded()
	for i := 0; i < len(s.Tokens) && len(s.Tokens) < MaxWords; i++ {
		text := s.Text(s.Tokens[i])
		if text[0] >= 0x80 || isDigit(text[0]) {
			continue
		}
		if i+1 < len(s.Tokens) && s.merge(i) {
			continue
		}
		if !s.Known(text) && !t.usual(text) && (s.ordinal(i) || s.lookAlike(i) || s.doubled(i)) {
			s.Mended = true
			text = s.Text(s.Tokens[i])
			if isDigit(text[0]) {
				continue
			}
		}
		if size := s.retypeLegal(i); size > 0 {
			i += size - 1
			continue
		}
		if t.legalWords[string(text)] || s.Known(text) {
			continue
		}
		if stem := russianStem(string(text)); s.Native && (t.stems[stem] != "" || t.phrases[stem] != nil) {
			continue
		}
		if len(text) >= leastJoinedForm && !t.mistyped(text) {
			if grown := s.takeApart(i); grown > 0 {
				i += grown
				continue
			}
		}
		if s.unstick(i) {
			i++
		}
	}
}

// merge joins word i and the next if they make a word of a legal form or a
// longer common word, and are not both such words themselves.
func (s *Scanner) merge(i int) bool {
	t := loaded()
	a, b := s.Tokens[i], s.Tokens[i+1]
	if a.to != b.from || b.to-a.from < leastMistyped || t.usual(s.Text(a)) && t.usual(s.Text(b)) {
		return false
	}
	whole := s.buf[a.from:b.to]
	if _, common := t.common[string(whole)]; !t.legalWords[string(whole)] && (!common || len(whole) < leastCommon || s.Known(s.Text(a)) && t.usual(s.Text(b))) {
		return false
	}
	s.Tokens[i].to = b.to
	s.Tokens = append(s.Tokens[:i+1], s.Tokens[i+2:]...)
	return true
}

// usual tells words of legal forms and common words.
func (t *tables) usual(text []byte) bool {
	_, common := t.common[string(text)]
	return common || t.legalWords[string(text)]
}

// spelledWords are words of legal forms that are recognized with typing errors
// when they stand alone.
var spelledWords = [][]string{{"corporation"}, {"incorporated"}, {"company"}, {"limited"}, {"liability"}, {"companies"}, {"private"}, {"kompaniya"}}

// leastSpelled is how many letters a legal form of several words has that is
// recognized with typing errors.
const leastSpelled = 13

// spelledForms are legal forms recognized with typing errors that begin with one
// word, longest first.
type spelledForms struct {
	first   string
	outline edit.Outline
	forms   [][]string
}

// spelledForms groups the legal forms recognized with typing errors.
func (t *tables) spelledForms() []spelledForms {
	groups := map[string][][]string{}
	for first, list := range t.legal {
		for _, f := range list {
			words := append([]string{first}, f.rest...)
			if len(f.rest) > 0 && f.where == anywhere && len(strings.Join(words, "")) >= leastSpelled {
				groups[first] = append(groups[first], words)
			}
		}
	}
	for _, w := range spelledWords {
		groups[w[0]] = append(groups[w[0]], w)
	}
	var out []spelledForms
	for _, first := range slices.Sorted(maps.Keys(groups)) {
		forms := groups[first]
		slices.SortFunc(forms, func(a, b []string) int { return cmp.Or(cmp.Compare(len(b), len(a)), slices.Compare(a, b)) })
		out = append(out, spelledForms{first, edit.OutlineOf(first), forms})
	}
	return out
}

// retypeLegal puts right the legal form that begins with word i, if it is
// mistyped, and reports of how many words it is.
func (s *Scanner) retypeLegal(i int) int {
	if size, _ := loaded().legalAt(s, i, anywhere); size > 1 {
		return size
	}
	text := s.Text(s.Tokens[i])
	outline := edit.OutlineOf(string(text))
	for _, g := range loaded().spelled {
		if outline.Apart(g.outline, 2) {
			continue
		}
		for _, form := range g.forms {
			if !s.resembles(i, form) {
				continue
			}
			for j, w := range form {
				rewrite(s, &s.Tokens[i+j], w)
			}
			return len(form)
		}
	}
	return 0
}

// resembles tells whether the words from i on are those of a form but for typing errors.
func (s *Scanner) resembles(i int, form []string) bool {
	if i+len(form) > len(s.Tokens) {
		return false
	}
	for j, w := range form {
		limit := 1
		switch {
		case len(w) >= 9, len(w) >= 5 && len(form) > 2:
			limit = 2
		case len(w) < 4:
			limit = 0
		}
		t := s.Tokens[i+j]
		if string(s.Text(t)) == w {
			continue
		}
		if _, common := loaded().common[string(s.Text(t))]; common && len(form) > 1 {
			return false // "People's Republic Company Limited" is no public company
		}
		if d := t.to - t.from - len(w); d > limit || -d > limit || edit.Distance(string(s.Text(t)), w, limit) > limit {
			return false
		}
		if len(form) == 1 && s.Known(s.Text(t)) && (len(w) < leastSure || loaded().usual(s.Text(t)) || edit.Distance(string(s.Text(t)), w, 1) > 1) {
			return false // a word of its own
		}
	}
	return true
}

// stuckForms are legal forms that get stuck to the word before or after.
var stuckForms = []string{"coltd", "ptyltd", "pteltd", "pvtltd", "sdnbhd", "limited", "ltd", "llc", "gmbh", "company", "corporation", "ojsc", "cjsc", "pjsc", "jsc", "ooo", "oao", "zao", "pao", "spzoo", "sarl", "fze"}

// plainForms are those that no other word ends in.
var plainForms = map[string]bool{"ltd": true, "llc": true, "gmbh": true, "ojsc": true, "pjsc": true, "cjsc": true, "fze": true}

// unstick sets a legal form apart that is stuck to word i. A short one must
// leave a known word.
func (s *Scanner) unstick(i int) bool {
	text, word := s.Text(s.Tokens[i]), s.Tokens[i]
	for _, f := range stuckForms {
		rest := len(text) - len(f)
		if rest < leastPiece {
			continue
		}
		switch {
		case string(text[rest:]) == f && (len(f) > 4 && rest > leastPiece || plainForms[f] && rest >= leastMistyped || s.Known(text[:rest])):
			if len(f) > 4 && f[len(f)-3:] == "ltd" {
				f = "ltd"
			}
			s.insert(i, Token{word.from, word.from + rest, word.Optional}, Token{word.to - len(f), word.to, word.Optional})
			return true
		case string(text[:len(f)]) == f && (len(f) > 6 || s.Known(text[len(f):])):
			s.insert(i, Token{word.from, word.from + len(f), word.Optional}, Token{word.from + len(f), word.to, word.Optional})
			return true
		}
	}
	for _, f := range shortForms {
		rest := len(text) - len(f)
		if f == "co" && (i+1 == len(s.Tokens) || !loaded().legalWords[string(s.Text(s.Tokens[i+1]))]) {
			continue // FiveCo is a name of its own
		}
		if rest >= leastStuck && string(text[rest:]) == f && (s.Known(text[:rest]) || loaded().usual(text[:rest])) {
			s.insert(i, Token{word.from, word.from + rest, word.Optional}, Token{word.from + rest, word.to, word.Optional})
			return true
		}
	}
	return false
}

// mistyped tells whether a word is a long common word but for one error, so that
// it is not to be taken apart.
func (t *tables) mistyped(text []byte) bool {
	for _, w := range t.longCommon {
		if d := len(w) - len(text); d <= 1 && d >= -1 && (w[0] == text[0] || w[len(w)-1] == text[len(text)-1]) && edit.Distance(string(text), w, 1) == 1 {
			return true
		}
	}
	return false
}

// insert puts two words in the place of word i.
func (s *Scanner) insert(i int, a, b Token) {
	s.Tokens = append(s.Tokens, Token{})
	copy(s.Tokens[i+2:], s.Tokens[i+1:])
	s.Tokens[i], s.Tokens[i+1] = a, b
}

// takeApart replaces word i by the known words that it is made of, the fewest,
// if it is; and reports by how many words the name grew.
func (s *Scanner) takeApart(i int) int {
	word := s.Tokens[i]
	text := s.Text(word)
	n := len(text)
	// least[j] is the fewest pieces that text[:j] is made of; cut[j] where the last begins.
	var least, cut [128]int
	if n >= len(least) {
		return 0
	}
	for j := 1; j <= n; j++ {
		least[j] = MaxWords
		for k := max(0, j-24); k <= j-2; k++ {
			if least[k] >= least[j] || k > 0 && least[k] == MaxWords {
				continue
			}
			if s.piece(text[k:j], j == n, n >= leastJoined) {
				least[j], cut[j] = least[k]+1, k
			}
		}
	}
	if least[n] >= MaxWords-len(s.Tokens) || n < leastAverage*least[n] {
		return 0
	}
	s.pieces = s.pieces[:0]
	for j := n; j > 0; j = cut[j] {
		s.pieces = append(s.pieces, j)
	}
	grown := len(s.pieces) - 1
	s.Tokens = append(s.Tokens, make([]Token, grown)...)
	copy(s.Tokens[i+1+grown:], s.Tokens[i+1:])
	for p, j := range s.pieces {
		s.Tokens[i+grown-p] = Token{word.from + cut[j], word.from + j, word.Optional}
	}
	return grown
}

// piece tells whether a text may be a word within words run together; in a text
// that is not long, only words of legal forms may.
func (s *Scanner) piece(text []byte, last, long bool) bool {
	t := loaded()
	if len(text) < leastPiece {
		return last && t.legalWords[string(text)] || string(text) == "co" || string(text) == "of"
	}
	if t.legalWords[string(text)] && (len(text) > 4 || len(text) > 2 && last || string(text) == "sdn") {
		return true
	}
	if long {
		if _, ok := t.common[string(text)]; ok {
			return true
		}
	}
	return long && len(text) > leastPiece && s.Known(text)
}
