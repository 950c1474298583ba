package search

import (
	"errors"
	"fmt"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// Index holds lists ready for searching. It is safe for concurrent use.
type Index struct {
	lists   screen.Lists
	entries map[string]int // by ID
	bleve   bleve.Index
}

// New makes an index in memory. The entries are kept, not copied: they must not
// change. Close it when done.
func New(lists screen.Lists) (*Index, error) { return build("", lists) }

// build makes an index in a folder that is not there yet, or in memory.
func build(dir string, lists screen.Lists) (*Index, error) {
	m, err := layout()
	if err != nil {
		return nil, err
	}
	b, err := bleve.NewUsing(dir, m, scorch.Name, scorch.Name, nil)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	batch := b.NewBatch()
	for i := range lists.Entries {
		if err := batch.Index(lists.Entries[i].ID, document(&lists.Entries[i])); err != nil {
			return nil, errors.Join(fmt.Errorf("search: %w", err), b.Close())
		}
	}
	if err := b.Batch(batch); err != nil {
		return nil, errors.Join(fmt.Errorf("search: %w", err), b.Close())
	}
	return over(lists, b), nil
}

// over is the index of lists that bleve has indexed.
func over(lists screen.Lists, b bleve.Index) *Index {
	x := &Index{lists: lists, entries: make(map[string]int, len(lists.Entries)), bleve: b}
	for i := range lists.Entries {
		x.entries[lists.Entries[i].ID] = i
	}
	return x
}

// Close frees what the index holds.
func (x *Index) Close() error { return x.bleve.Close() }
