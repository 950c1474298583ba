package screen

import (
	"bytes"
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// What a name says that breaks off as the width of a field cuts it.
const (
	leastField     = 16    // bytes of a field that cuts names
	leastBeginning = 13    // letters that make a beginning
	leastWords     = 16    // … of whole words, which may be all of another name
	longWords      = 24    // … and hardly are
	mostBeginning  = 160   // letters compared
	sureBeginning  = 0.995 // score of a beginning that one listed name has
	sharedCost     = 0.05  // … less, each time that twice as many have it
	wordsCost      = 0.1   // … less, when it breaks off between words
	fewWordsCost   = 0.2   // … when these are few
	shortStump     = 3     // letters left of a word that happen to be a word, too
)

// beginnings finds the listed names that begin with a text, letter by letter.
type beginnings struct {
	letters []byte   // of all names
	from    []uint32 // where each name's begin
	order   []uint32 // names by their letters
}

func newBeginnings(x *index, entries []Entry) beginnings {
	b := beginnings{from: make([]uint32, 1, len(x.names)+1)}
	for i := range x.names {
		n := &x.names[i]
		if !n.weak && !n.short {
			b.letters, _ = names.AppendLetters(b.letters, n.raw(entries), mostBeginning)
		}
		b.from = append(b.from, uint32(len(b.letters)))
		if len(b.of(uint32(i))) > leastBeginning {
			b.order = append(b.order, uint32(i))
		}
	}
	slices.SortFunc(b.order, func(p, q uint32) int { return bytes.Compare(b.of(p), b.of(q)) })
	return b
}

func (b *beginnings) of(name uint32) []byte { return b.letters[b.from[name]:b.from[name+1]] }

// raw is a name as it is listed.
func (n *listedName) raw(entries []Entry) string {
	e := &entries[n.entry]
	if n.alias == primaryName {
		return e.Name
	}
	return e.Aliases[n.alias].Name
}

// with is the names that begin with some letters and have more.
func (b *beginnings) with(letters []byte) []uint32 {
	from := sort.Search(len(b.order), func(i int) bool { return bytes.Compare(b.of(b.order[i]), letters) > 0 })
	to := from
	for to < len(b.order) && bytes.HasPrefix(b.of(b.order[to]), letters) {
		to++
	}
	return b.order[from:to]
}

// whole is the names of just these letters.
func (b *beginnings) whole(letters []byte) []uint32 {
	from := sort.Search(len(b.order), func(i int) bool { return bytes.Compare(b.of(b.order[i]), letters) >= 0 })
	to := from
	for to < len(b.order) && bytes.Equal(b.of(b.order[to]), letters) {
		to++
	}
	return b.order[from:to]
}

// asListed appends to w.scored the listed names of the very letters of a name that
// was taken for something else: what looks mistyped may be listed like that.
func (s *Screener) asListed(w *scratch, name string, number uint32) {
	w.letters, _ = names.AppendLetters(w.letters[:0], name, mostBeginning)
	if len(w.letters) <= leastBeginning || len(w.letters) >= mostBeginning {
		return
	}
	for _, n := range s.index.beginnings.whole(w.letters) {
		if slices.ContainsFunc(w.scored, func(f scored) bool { return f.name == n && f.query == number && f.identical }) {
			continue
		}
		w.query.readLiterally(name, s.index.vocabulary)
		s.index.side(&w.listed, &s.index.names[n])
		if a := w.scorer.compare(&w.query.side, &w.listed); a.identical {
			w.scored = append(w.scored, scored{name: n, query: number, score: a.score, identical: true, literal: true})
		}
	}
}

// cutOff appends to w.scored the listed names that a name is the beginning of,
// if it looks cut off.
func (s *Screener) cutOff(w *scratch, name string, number uint32) {
	if last, _ := utf8.DecodeLastRuneInString(name); len(name) < leastField || !unicode.IsLetter(last) {
		return
	}
	w.letters, _ = names.AppendLetters(w.letters[:0], name, mostBeginning)
	if len(w.letters) < leastBeginning || len(w.letters) >= mostBeginning {
		return
	}
	found := s.index.beginnings.with(w.letters)
	if len(found) == 0 {
		return
	}
	score := sureBeginning - sharedCost*math.Log2(float64(len(found)))
	loose := s.index.loose(name)
	for _, n := range found[:min(len(found), candidates)] {
		_, rest := names.AppendLetters(w.letters[:0], s.index.names[n].raw(s.lists.Entries), len(w.letters))
		next, _ := utf8.DecodeRuneInString(rest)
		sure := score
		switch {
		case unicode.IsLetter(next) && loose:
			if len(w.letters) >= longWords { // too long to be met by chance
				sure = max(score, s.options.Possible+scoreStep)
			}
		case len(w.letters) >= longWords: // all of another name, perhaps, or "Science" of "Sciences"
			sure = score - wordsCost
		case len(w.letters) >= leastWords:
			sure = score - fewWordsCost
		default:
			continue
		}
		if sure >= s.options.Possible {
			w.scored = append(w.scored, scored{name: n, query: number, score: sure, cut: true})
		}
	}
}

// loose tells whether the last word of a name is hardly a word by itself.
func (x *index) loose(name string) bool {
	at := strings.LastIndexFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	_, size := utf8.DecodeRuneInString(name[max(at, 0):])
	if at < 0 {
		size = 0
	}
	word := name[max(at, 0)+size:]
	if len(word) <= shortStump {
		return true
	}
	letters, _ := names.AppendLetters(nil, word, mostBeginning)
	id, known := x.vocabulary.ids[string(letters)]
	if known {
		return x.vocabulary.words[id].Abbreviated
	}
	return names.Describe(string(letters)).Kind == names.Plain
}

// cutAccount is the account of a name cut off: its score is what the beginning is worth.
func (s *scorer) cutAccount(query, listed *side, score float64) *account {
	a := &s.account
	*a = account{rows: a.rows[:0], evidence: ownCompany}
	a.add(pair{span{0, uint8(len(query.words))}, span{0, uint8(len(listed.words))}, beginning, 1, score})
	a.add(pair{how: missing, weight: 1 - score})
	a.sum()
	return a
}
