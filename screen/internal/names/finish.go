package names

import (
	"bytes"
	"slices"

	"github.com/seed-793d2af5/exportscreen/screen/internal/edit"
)

// finish turns the words read into the words that count: numbers plain, the
// legal form set aside, abbreviations of several words spelled out.
func (s *Scanner) finish() {
	if s.commas > 0 && s.comma > 0 && s.comma < len(s.Tokens) {
		s.Inverted = slices.ContainsFunc(s.Tokens[s.comma:], func(t Token) bool { return !afterName(s.Text(t)) })
	}
	s.numbers()
	if s.Known != nil {
		s.mend()
	}
	if s.Native {
		s.clauses()
		s.respell()
	}
	s.expand()
	if s.Whole {
		return
	}
	s.tail()
	words := len(s.Tokens)
	s.stripLegal()
	if len(s.Tokens) < words && s.Inverted {
		s.Inverted = false // "Huawei Technologies, Ltd."
	}
}

// tail marks the branch or department that a name ends with, as in "…, Beijing
// Branch" or "… Import Export Department", as optional.
func (s *Scanner) tail() {
	t := loaded()
	n := len(s.Tokens)
	if n < 2 {
		return
	}
	from := n - 1
	switch {
	case s.endsIn("research", "development", "center"):
		from = n - 3
	case !branchWord(s.Text(s.Tokens[n-1])):
		return
	default:
		for from > 0 && (departments[t.common[string(s.Text(s.Tokens[from-1]))].canon] || branchWord(s.Text(s.Tokens[from-1]))) {
			from--
		}
		if from == n-1 && from > 0 && t.common[string(s.Text(s.Tokens[from-1]))].kind == Place {
			from--
		}
	}
	if from == 0 {
		return
	}
	for i := from; i < n; i++ {
		s.Tokens[i].Optional = true
	}
}

func (s *Scanner) endsIn(words ...string) bool {
	return len(s.Tokens) > len(words) && s.follows(len(s.Tokens)-len(words), words)
}

// departments are what departments are named by.
var departments = map[string]bool{"sales": true, "procurement": true, "import": true, "export": true, "marketing": true, "logistics": true,
	"finance": true, "service": true, "engineering": true, "research": true, "development": true, "trading": true, "supply": true, "legal": true, "technical": true, "production": true}

func branchWord(text []byte) bool {
	switch string(text) {
	case "branch", "office", "department", "dept", "division", "filial", "sucursal", "subesi", "subsidiary", "representative":
		return true
	}
	return false
}

// hongKong makes one word of Hong Kong, the one place so often met in two, also
// when a name's words were shuffled.
func (s *Scanner) hongKong() {
	at := func(word string) int {
		return slices.IndexFunc(s.Tokens, func(t Token) bool { return string(s.Text(t)) == word })
	}
	hong, kong := at("hong"), at("kong")
	switch {
	case hong < 0 && kong < 0:
		return
	case kong < 0 && s.slip(hong+1, "kong"):
		kong, s.Mended = hong+1, true
	case hong < 0 && s.slip(kong-1, "hong"):
		hong, s.Mended = kong-1, true
	}
	if hong < 0 || kong < 0 || kong != hong+1 && len(s.Tokens) < leastShuffled {
		return
	}
	rewrite(s, &s.Tokens[hong], "hongkong")
	s.Tokens = slices.Delete(s.Tokens, kong, kong+1)
}

// slip tells whether there is a word i that is another but for one error, and none of its own.
func (s *Scanner) slip(i int, word string) bool {
	if i < 0 || i >= len(s.Tokens) {
		return false
	}
	text := s.Text(s.Tokens[i])
	return s.Known != nil && !s.Known(text) && !loaded().usual(text) && edit.Distance(string(text), word, 1) == 1
}

// leastShuffled is how many words a name has that Hong and Kong stand apart in; a
// person's name may have both.
const leastShuffled = 4

// afterName tells what follows a person's name after a comma, as in "Brown, Jr.".
func afterName(text []byte) bool {
	switch string(text) {
	case "jr", "sr", "ii", "iii", "iv", "esq", "phd", "md":
		return true
	}
	return false
}

// stripLegal sets the legal forms aside, unless nothing else would be left.
func (s *Scanner) stripLegal() {
	t := loaded()
	kept := s.Tokens[:0:len(s.Tokens)]
	var found Legal
	total := len(s.Tokens)
	drop := [MaxWords]bool{}
	left := total
	tail := total // words from here on follow the name proper
	for i := 0; i < total; {
		size, class := t.legalAt(s, i, anywhere)
		if size == 0 {
			i++
			continue
		}
		if i > 0 && left > 0 && i+size < total && class&tailForms != 0 && s.proper(i, &drop) {
			tail = min(tail, i+size)
		}
		for j := range size {
			drop[i+j] = true
		}
		left -= size
		found |= class
		if i > 1 && left > 1 && !drop[i-1] && string(s.Text(s.Tokens[i-1])) == "co" { // "… Co., Ltd. Beijing Branch"
			drop[i-1] = true
			left--
			found |= classOf("co")
		}
		i += size
	}
	// Forms that count only at an end, from the last word and from the first.
	for {
		end := total - 1
		for end >= 0 && (drop[end] || s.Tokens[end].Optional && end > 0) {
			end--
		}
		first := 0
		for first < total && drop[first] {
			first++
		}
		size, class := t.legalEnding(s, first, end, &drop)
		if size == 0 && end > first+1 && t.common[string(s.Text(s.Tokens[end]))].kind == Place {
			end-- // "… S.A., Istanbul"
			if size, class = t.legalEnding(s, first, end, &drop); size > 0 && !s.proper(end-size+1, &drop) {
				size = 0
			}
		}
		if size > 0 && size < left {
			for j := range size {
				drop[end-j] = true
			}
			left -= size
			found |= class
			continue
		}
		if size, class := t.legalAt(s, first, firstOrLast); first < end && size > 0 && size < left {
			for j := range size {
				drop[first+j] = true
			}
			left -= size
			found |= class
			continue
		}
		break
	}
	for _, form := range scatteredForms {
		if n := s.scattered(form.words, &drop, left); n > 0 {
			left -= n
			found = found&^classOf("co") | classOf(form.class) // its "company" is no form of its own
		}
	}
	if left == 0 {
		s.Cut = true
		return
	}
	s.Cut = !drop[total-1]
	for i, tok := range s.Tokens {
		if !drop[i] {
			tok.Optional = tok.Optional || i >= tail && !isDigit(s.buf[tok.from])
			kept = append(kept, tok)
		}
	}
	s.Tokens = kept
	s.Legal |= found
}

// tailForms are the legal forms that end a name: what follows is a branch, a
// department, a place. "Company" and "Corporation" do not.
var tailForms = ^(classOf("co") | classOf("corp") | classOf("state") | classOf("other"))

// scatteredForms are legal forms whose words tell them in any order.
var scatteredForms = []struct {
	words []string
	class string
}{
	{[]string{"joint", "stock", "company"}, "jsc"},
	{[]string{"aktsionernoe", "obshchestvo"}, "jsc"},
	{[]string{"limited", "liability", "company"}, "llc"},
	{[]string{"federal", "state", "unitary", "enterprise"}, "state"},
}

// scattered drops the words of a form when all stand somewhere in the name, and
// reports how many more words were dropped.
func (s *Scanner) scattered(form []string, drop *[MaxWords]bool, left int) int {
	var at [4]int
	fresh := 0
	for f, w := range form {
		at[f] = slices.IndexFunc(s.Tokens, func(t Token) bool { return string(s.Text(t)) == w })
		if at[f] < 0 {
			return 0
		}
		if !drop[at[f]] {
			fresh++
		}
	}
	if fresh >= left {
		return 0
	}
	for _, i := range at[:len(form)] {
		drop[i] = true
	}
	return fresh
}

// proper tells whether a word before i may tell names apart.
func (s *Scanner) proper(i int, drop *[MaxWords]bool) bool {
	for j, t := range s.Tokens[:i] {
		text := s.Text(t)
		if _, common := loaded().common[string(text)]; !drop[j] && !common && len(text) > 1 {
			return true
		}
	}
	return false
}

// legalAt is the longest legal form that starts with word i.
func (t *tables) legalAt(s *Scanner, i int, where place) (size int, class Legal) {
	if i >= len(s.Tokens) {
		return 0, 0
	}
	for _, f := range t.legal[string(s.Text(s.Tokens[i]))] {
		if (f.where == anywhere || f.where == where || f.where == firstOrLast && where == last) && s.follows(i+1, f.rest) {
			return 1 + len(f.rest), f.class
		}
	}
	return 0, 0
}

// legalEnding is the longest legal form, of the kind that counts only at an end,
// that ends with word end.
func (t *tables) legalEnding(s *Scanner, first, end int, drop *[MaxWords]bool) (size int, class Legal) {
	for i := max(first, end-4); i <= end; i++ {
		if drop[i] {
			continue
		}
		if n, c := t.legalAt(s, i, last); n == end-i+1 {
			return n, c
		}
	}
	return 0, 0
}

func (s *Scanner) follows(i int, words []string) bool {
	if i+len(words) > len(s.Tokens) {
		return false
	}
	for j, w := range words {
		if string(s.Text(s.Tokens[i+j])) != w {
			return false
		}
	}
	return true
}

// expand spells out the abbreviations that stand for several words.
func (s *Scanner) expand() {
	t := loaded()
	for i := 0; i < len(s.Tokens); i++ {
		tok := s.Tokens[i]
		text := s.Text(tok)
		size := 1
		if len(text) == 1 && text[0] == 'r' && s.follows(i+1, []string{"and", "d"}) {
			text, size = []byte("rd"), 3
		}
		words, ok := t.expand[string(text)]
		if ok && s.Known != nil && s.halved(i) { // "Ras hid" is no academy
			s.Ambiguous = true
			ok = !s.Backward
		}
		if !ok && s.Native && text[0] < 0x80 {
			if words = t.phrases[russianStem(string(text))]; words != nil {
				s.Ambiguous = true
				ok = s.Backward
			}
		}
		if !ok || len(s.Tokens)+len(words)-size > MaxWords || bytes.Equal(text, []byte("rd")) && size == 1 {
			continue
		}
		rest := append([]Token(nil), s.Tokens[i+size:]...)
		s.Tokens = s.Tokens[:i]
		for _, w := range words {
			from := len(s.buf)
			s.buf = append(s.buf, w...)
			s.Tokens = append(s.Tokens, Token{from, len(s.buf), tok.Optional})
		}
		i = len(s.Tokens) - 1
		s.Tokens = append(s.Tokens, rest...)
	}
}
