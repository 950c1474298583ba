package screen

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// query is a screened name made ready, with the memory that screening it
// takes. One query serves one goroutine at a time.
type query struct {
	scanner  names.Scanner
	side     side
	unlisted map[string]*word // words met so far that no listed name has
	spelling []byte           // for the n-gram index
	full     []byte           // the same with the words in brackets
	plain    []byte           // short names as spelled, common words not translated: they may be a word taken apart; else empty
	core     uint64
	outer    uint64 // of the first and last name, if it may be a person's
	native   bool   // some words are in another script than Latin

	vocabulary *vocabulary
	known      func([]byte) bool
}

// read makes a name ready against a vocabulary.
func (q *query) read(name string, v *vocabulary) {
	q.scanner.Known = q.knownTo(v)
	q.scan(name, v)
}

// readLiterally makes a name ready as listed names are: nothing in it is mended.
func (q *query) readLiterally(name string, v *vocabulary) {
	q.scanner.Known = nil
	q.scan(name, v)
}

func (q *query) scan(name string, v *vocabulary) {
	s := &q.scanner
	s.Scan(name)
	q.side = side{words: q.side.words[:0], legal: s.Legal, inverted: s.Inverted, native: s.Native, mended: s.Mended,
		cut: s.Cut && !s.Native && len(name) >= leastCut}
	q.spelling, q.full, q.plain, q.core, q.native = q.spelling[:0], q.full[:0], q.plain[:0], 0, s.Native
	if len(q.unlisted) > mostUnlisted {
		clear(q.unlisted)
	}
	translated := false
	for i, t := range s.Tokens {
		w := q.word(s.Text(t), v)
		if t.Optional && i > 0 {
			q.side.optional |= 1 << len(q.side.words)
		}
		q.side.words = append(q.side.words, w)
		q.full = appendKey(q.full, w)
		if !t.Optional || i == 0 {
			q.spelling = appendKey(q.spelling, w)
		}
		q.plain = append(append(q.plain, w.Key...), ' ')
		translated = translated || !w.Native && !strings.HasPrefix(w.Canon, w.Text) && !strings.HasPrefix(w.Text, w.Canon)
		q.core += coreWord(w)
	}
	if !translated || len(s.Tokens) > mostPlain || len(q.plain) <= leastPlain {
		q.plain = q.plain[:0]
	}
	q.outer = outerCore(q.side.words, q.side.legal, q.side.inverted)
}

// mostUnlisted is how many unlisted words are remembered from one name to the next.
const mostUnlisted = 1000

// Names spelled otherwise than the index has them are looked for again as they
// are: of so many words at most, and so many bytes at least.
const (
	mostPlain  = 3
	leastPlain = 4
)

// readBackward makes a name ready that is written without spaces, parted into
// words from its end.
func (q *query) readBackward(name string, v *vocabulary) {
	q.scanner.Backward = true
	q.read(name, v)
	q.scanner.Backward = false
}

// leastCut is the length, in bytes, from which a name may have been cut off by a field's width.
const leastCut = 16

// knownTo tells the words of a vocabulary.
func (q *query) knownTo(v *vocabulary) func([]byte) bool {
	if q.vocabulary != v {
		q.vocabulary = v
		q.known = func(text []byte) bool { _, ok := v.ids[string(text)]; return ok }
	}
	return q.known
}

// word is the vocabulary's word of a text, or the query's own.
func (q *query) word(text []byte, v *vocabulary) *word {
	if id, ok := v.ids[string(text)]; ok {
		return &v.words[id]
	}
	if w, ok := q.unlisted[string(text)]; ok {
		return w
	}
	if q.unlisted == nil {
		q.unlisted = make(map[string]*word)
	}
	w := describe(string(text))
	q.unlisted[w.Text] = &w
	return &w
}
