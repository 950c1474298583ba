// Package search finds entries of the Commerce Control List from words: what a
// person calls the item, a trade name for its kind, an abbreviation, or an
// ECCN. It searches the short titles of package ecc and keywords of its own,
// both in our words; the hits are places to look in the list, not a
// classification.
//
// It stands apart from package ecc because it links the bleve search engine.
package search

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// Index is the searchable list. It is safe for concurrent use; build one and
// keep it, and close it when it is no longer needed.
type Index struct {
	bleve   bleve.Index
	phrases map[string]phrase // by the ID under which bleve holds them
	eccns   []string          // in the order of the list
}

// phrase is the title of an entry or one of its keywords. Each is a document
// of its own, so that an entry with many keywords is not the worse for them.
type phrase struct {
	eccn, text string
	title      bool
}

// Options narrow a search. The zero value asks for the ten best entries of the whole list.
type Options struct {
	Limit      int      // how many hits at most; 0 is 10
	Categories []int    // categories of the list, 0 to 9; none is all
	Groups     []string // product groups, "A" to "E"; none is all
}

// Hit is an entry that has something of the query.
type Hit struct {
	ECCN    string   `json:"eccn"`
	Title   string   `json:"title"`
	Score   float64  `json:"score"`   // greater is better; comparable within one search only
	Matched []string `json:"matched"` // the words of the entry that answered, as it spells them, sorted
}

// ErrNoWords is the error for a query without a letter or digit in it.
var ErrNoWords = errors.New("ecc/search: the query has no words")

const defaultLimit = 10

// New builds the index in memory.
func New() (*Index, error) {
	b, err := bleve.NewUsing("", phraseMapping(), scorch.Name, scorch.Name, nil)
	if err != nil {
		return nil, fmt.Errorf("ecc/search: %w", err)
	}
	x := &Index{bleve: b, phrases: map[string]phrase{}}
	batch := b.NewBatch()
	for e := range ecc.Entries() {
		x.eccns = append(x.eccns, e.ECCN())
		texts := append([]string{ecc.Title(e.ECCN())}, strings.Split(keywords()[e.ECCN()], ", ")...)
		for i, text := range texts {
			id := e.ECCN() + " " + strconv.Itoa(i)
			x.phrases[id] = phrase{eccn: e.ECCN(), text: text, title: i == 0}
			if err := batch.Index(id, map[string]string{fieldText: text}); err != nil {
				return nil, errors.Join(fmt.Errorf("ecc/search: %s: %w", id, err), b.Close())
			}
		}
	}
	if err := b.Batch(batch); err != nil {
		return nil, errors.Join(fmt.Errorf("ecc/search: %w", err), b.Close())
	}
	return x, nil
}

// Close frees the index.
func (x *Index) Close() error { return x.bleve.Close() }

// Search finds the entries that have the words of a query, best first; equal
// ones in the order of their number. A word also finds its plural, words that
// begin with it and, from five letters on, words one letter away. An ECCN,
// with or without a paragraph, finds its entry. Software and technology come
// behind commodities unless the query asks for them.
func (x *Index) Search(query string, opts Options) ([]Hit, error) {
	words := tokens(query)
	if len(words) == 0 {
		return nil, ErrNoWords
	}
	found, err := x.find(words)
	if err != nil {
		return nil, fmt.Errorf("ecc/search: %w", err)
	}
	favor := favored(words)
	hits := []Hit{}
	for _, eccn := range x.eccns {
		code := ecc.Code{ECCN: eccn}
		f := found[eccn]
		score := f.score()*favor(code) + numbered(eccn, words)
		if score == 0 || !opts.take(code) {
			continue
		}
		// The engine sums in no fixed order; rounding keeps the ranking the same from build to build.
		hits = append(hits, Hit{ECCN: eccn, Title: ecc.Title(eccn), Score: math.Round(score*1e6) / 1e6, Matched: f.matched()})
	}
	slices.SortStableFunc(hits, func(a, b Hit) int { return cmp.Compare(b.Score, a.Score) })
	limit := opts.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	return hits[:min(limit, len(hits))], nil
}

// take tells whether the options let an entry through.
func (o Options) take(code ecc.Code) bool {
	category, _ := code.Category()
	return (len(o.Categories) == 0 || slices.Contains(o.Categories, category)) &&
		(len(o.Groups) == 0 || slices.ContainsFunc(o.Groups, func(g string) bool { return strings.EqualFold(g, code.Group()) }))
}
