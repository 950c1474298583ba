package search

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"

	"github.com/seed-793d2af5/exportscreen/internal/civil"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// Query is what is looked for. Filters that are empty do not narrow the answer;
// a query without words finds whatever the filters leave.
type Query struct {
	Text string // see the package comment
	// Fields narrow the words of Text that name no field; empty means all.
	Fields []Field
	// Literal lets words match only as written.
	Literal bool

	Lists     []screen.List
	Countries []string // ISO codes, of the listing or of an address
	// ListedFrom and ListedUntil (YYYY-MM-DD, both counted in) are when the entry
	// was listed; entries whose list does not tell are left out.
	ListedFrom, ListedUntil string
	// InForce is a day (YYYY-MM-DD) on which the listing must not have ended nor be yet to come.
	InForce string

	From, Size int // of the page; Size 0 means DefaultSize
}

// DefaultSize is how many entries a page has.
const DefaultSize = 10

// QueryError says what is wrong with a query.
type QueryError struct{ Field, Value, Problem string }

func (e *QueryError) Error() string {
	return fmt.Sprintf("search: %s %q: %s", e.Field, e.Value, e.Problem)
}

// check tells what is wrong with a query, if anything.
func (q *Query) check() error {
	for _, d := range []struct{ field, date string }{{"ListedFrom", q.ListedFrom}, {"ListedUntil", q.ListedUntil}, {"InForce", q.InForce}} {
		if d.date != "" && !civil.Valid(d.date) {
			return &QueryError{d.field, d.date, "a day YYYY-MM-DD is wanted"}
		}
	}
	for _, f := range q.Fields {
		if !known(f) {
			return &QueryError{"Fields", string(f), "no such field"}
		}
	}
	if q.From < 0 || q.Size < 0 {
		return &QueryError{"From, Size", fmt.Sprint(q.From, ", ", q.Size), "0 or more is wanted"}
	}
	return nil
}

func known(f Field) bool {
	return slices.ContainsFunc(parts, func(p part) bool { return p.field == f })
}

// term is a word or a row of words that must be there.
type term struct {
	words  []word
	prefix bool  // the last word may go on
	phrase bool  // as written
	field  Field // or "" for any
}

// terms reads a text.
func terms(text string) []term {
	var out []term
	for text = strings.TrimSpace(text); text != ""; text = strings.TrimSpace(text) {
		var t term
		if name, rest, ok := strings.Cut(text, ":"); ok && known(Field(strings.ToLower(name))) {
			t.field, text = Field(strings.ToLower(name)), strings.TrimSpace(rest)
		}
		var piece string
		if after, ok := strings.CutPrefix(text, `"`); ok {
			piece, text, _ = strings.Cut(after, `"`)
			t.phrase = true
		} else {
			n := strings.IndexFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '"' })
			if n < 0 {
				n = len(text)
			}
			piece, text = text[:n], text[n:]
			t.prefix = strings.HasSuffix(piece, "*")
		}
		if t.words = words(piece); len(t.words) > 0 {
			out = append(out, t)
		}
	}
	return out
}

// How much the ways of matching a word count beside each other.
const (
	literalBoost = 8
	prefixBoost  = 4
	fuzzyBoost   = 1
)

// build is the query as bleve takes it.
func (q *Query) build() query.Query {
	all := bleve.NewConjunctionQuery(bleve.NewMatchAllQuery())
	all.Conjuncts[0].(*query.MatchAllQuery).SetBoost(0)
	for _, t := range terms(q.Text) {
		fields := q.Fields
		if t.field != "" {
			fields = []Field{t.field}
		}
		all.AddQuery(t.build(fields, q.Literal))
	}
	for _, filter := range q.filters() {
		all.AddQuery(filter)
	}
	return all
}

// build finds a term in any of some fields, or of all when there are none.
func (t *term) build(fields []Field, literal bool) query.Query {
	either := bleve.NewDisjunctionQuery()
	for _, p := range parts {
		if len(fields) > 0 && !slices.Contains(fields, p.field) {
			continue
		}
		if len(t.words) > 1 {
			row := make([]string, len(t.words))
			for i, w := range t.words {
				row[i] = w.text
			}
			phrase := bleve.NewPhraseQuery(row, p.name)
			phrase.SetBoost(p.boost * literalBoost)
			either.AddQuery(phrase)
			continue
		}
		text := t.words[0].text
		exact := bleve.NewTermQuery(text)
		exact.SetField(p.name)
		exact.SetBoost(p.boost * literalBoost)
		either.AddQuery(exact)
		switch edits := tolerance(text); {
		case t.prefix:
			prefix := bleve.NewPrefixQuery(text)
			prefix.SetField(p.name)
			prefix.SetBoost(p.boost * prefixBoost)
			either.AddQuery(prefix)
		case !literal && !t.phrase && edits > 0 && p.field != IDs && p.field != Notices:
			fuzzy := bleve.NewFuzzyQuery(text)
			fuzzy.SetField(p.name)
			fuzzy.SetFuzziness(edits)
			fuzzy.SetBoost(p.boost * fuzzyBoost)
			either.AddQuery(fuzzy)
		}
	}
	return either
}

// tolerance is how many letters of a word may be amiss. Numbers are right or wrong.
func tolerance(text string) int {
	n := utf8.RuneCountInString(text)
	switch {
	case strings.ContainsFunc(text, unicode.IsDigit) || n < 4:
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// filters are the conditions that do not count for the score.
func (q *Query) filters() []query.Query {
	var out []query.Query
	oneOf := func(field string, values []string) {
		either := bleve.NewDisjunctionQuery()
		for _, v := range values {
			t := bleve.NewTermQuery(v)
			t.SetField(field)
			either.AddQuery(t)
		}
		either.SetBoost(0)
		out = append(out, either)
	}
	if len(q.Lists) > 0 {
		names := make([]string, len(q.Lists))
		for i, l := range q.Lists {
			names[i] = l.String()
		}
		oneOf(listField, names)
	}
	if len(q.Countries) > 0 {
		oneOf(countryField, q.Countries)
	}
	between := func(field string, from, until float64) {
		yes := true
		r := bleve.NewNumericRangeInclusiveQuery(&from, &until, &yes, &yes)
		r.SetField(field)
		r.SetBoost(0)
		out = append(out, r)
	}
	if q.ListedFrom != "" || q.ListedUntil != "" {
		between(listedField, number(q.ListedFrom, 1), number(q.ListedUntil, endless))
	}
	if q.InForce != "" {
		between(listedField, 0, number(q.InForce, 0))
		between(expiresField, number(q.InForce, 0), endless)
	}
	return out
}
