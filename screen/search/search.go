package search

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/blevesearch/bleve/v2"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// Page is a part of an answer.
type Page struct {
	Total int // entries found, on all pages
	Found []Found
}

// Found is an entry that answers a query.
type Found struct {
	Entry screen.Entry
	// Score orders the entries; it means nothing beside that of another query.
	Score float64
	// Marks are the texts of the entry that answered.
	Marks []Mark
}

// Search answers a query with one page of entries, best first. The error is a
// [*QueryError], or the context's.
func (x *Index) Search(ctx context.Context, q Query) (Page, error) {
	if err := q.check(); err != nil {
		return Page{}, err
	}
	wanted := q.build()
	// All that match, since ties of bleve's order would make pages overlap.
	all, err := x.bleve.SearchInContext(ctx, bleve.NewSearchRequestOptions(wanted, max(1, len(x.lists.Entries)), 0, false))
	if err != nil {
		return Page{}, fmt.Errorf("search: %w", err)
	}
	page := Page{Total: len(all.Hits)}
	for _, h := range all.Hits {
		page.Found = append(page.Found, Found{Entry: x.lists.Entries[x.entries[h.ID]], Score: rounded(h.Score)})
	}
	slices.SortFunc(page.Found, func(a, b Found) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Entry.ID, b.Entry.ID))
	})
	from := min(q.From, page.Total)
	page.Found = slices.Clone(page.Found[from:min(from+cmp.Or(q.Size, DefaultSize), page.Total)])
	return page, x.mark(ctx, wanted, page.Found)
}

// rounded leaves out the digits that depend on the order in which bleve adds.
func rounded(score float64) float64 {
	const digits = 1e6
	return math.Round(score*digits) / digits
}
