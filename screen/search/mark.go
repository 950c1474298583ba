package search

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/query"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// Mark is a text of an entry, and where in it the words of the query stand.
type Mark struct {
	Field Field
	Text  string
	Spans []Span // in order, none within another
}

// Span is a place in a text, in bytes.
type Span struct{ From, To int }

// Wrap is the text with each place between an opening and a closing, which are
// put in as they are; the text is not escaped.
func (m Mark) Wrap(opening, closing string) string {
	var b strings.Builder
	at := 0
	for _, s := range m.Spans {
		b.WriteString(m.Text[at:s.From] + opening + m.Text[s.From:s.To] + closing)
		at = s.To
	}
	b.WriteString(m.Text[at:])
	return b.String()
}

// mark finds where the entries of a page answer the query.
func (x *Index) mark(ctx context.Context, wanted query.Query, page []Found) error {
	ids := make([]string, len(page))
	places := make(map[string]search.FieldTermLocationMap, len(page))
	for i := range page {
		ids[i] = page[i].Entry.ID
	}
	request := bleve.NewSearchRequestOptions(bleve.NewConjunctionQuery(bleve.NewDocIDQuery(ids), wanted), max(1, len(ids)), 0, false)
	request.IncludeLocations = true
	result, err := x.bleve.SearchInContext(ctx, request)
	if err != nil {
		return fmt.Errorf("search: %w", err)
	}
	for _, h := range result.Hits {
		places[h.ID] = h.Locations
	}
	for i := range page {
		page[i].Marks = marks(&page[i].Entry, places[page[i].Entry.ID])
	}
	return nil
}

// marks turns bleve's places, which are numbers of words, into places in the texts.
func marks(e *screen.Entry, places search.FieldTermLocationMap) []Mark {
	var out []Mark
	for _, p := range parts {
		values := p.values(e)
		found := make([][]int, len(values)) // numbers of words, by value
		for _, locations := range places[p.name] {
			for _, l := range locations {
				value := 0
				if len(l.ArrayPositions) > 0 {
					value = int(l.ArrayPositions[0])
				}
				found[value] = append(found[value], int(l.Pos)-1)
			}
		}
		for i, numbers := range found {
			if len(numbers) == 0 {
				continue
			}
			slices.Sort(numbers)
			m := Mark{Field: p.field, Text: values[i]}
			all := words(values[i])
			for _, n := range slices.Compact(numbers) {
				if last := len(m.Spans) - 1; last >= 0 && m.Spans[last].To == all[n].from { // Chinese
					m.Spans[last].To = all[n].to
					continue
				}
				m.Spans = append(m.Spans, Span{all[n].from, all[n].to})
			}
			out = append(out, m)
		}
	}
	return out
}
