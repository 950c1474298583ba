package search

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/blevesearch/bleve/v2"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// The beginnings of the names of the folders that Open makes, and of those it has not done with.
const (
	stem   = "screen-search-"
	making = stem + "new-"
)

// version is part of every stamp; it changes with what is indexed and how.
const version = "1"

// Open is like [New] with an index kept in a folder, for the next time. What is
// kept for other lists than these, or is damaged, is replaced: the folder within
// is named after the content of the lists. Several processes may share it.
func Open(dir string, lists screen.Lists) (*Index, error) {
	path := filepath.Join(dir, stem+stamp(lists))
	if x, err := reopen(path, lists); err == nil {
		return x, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	work, err := os.MkdirTemp(dir, making)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	defer os.RemoveAll(work) // gone already when all went well
	x, err := build(filepath.Join(work, "index"), lists)
	if err != nil {
		return nil, err
	}
	if err := x.Close(); err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	if err := discard(dir); err != nil {
		return nil, err
	}
	if err := os.Rename(filepath.Join(work, "index"), path); err != nil && !errors.Is(err, fs.ErrExist) { // another process was first
		return nil, fmt.Errorf("search: %w", err)
	}
	return reopen(path, lists)
}

// reopen opens an index that is there whole.
func reopen(path string, lists screen.Lists) (*Index, error) {
	b, err := bleve.OpenUsing(path, map[string]any{"read_only": true})
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	if n, err := b.DocCount(); err != nil || n != uint64(len(lists.Entries)) {
		return nil, errors.Join(fmt.Errorf("search: %s holds %d of %d entries", path, n, len(lists.Entries)), err, b.Close())
	}
	return over(lists, b), nil
}

// discard removes the indexes kept so far, but none that is being made.
func discard(dir string) error {
	kept, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("search: %w", err)
	}
	for _, k := range kept {
		if !strings.HasPrefix(k.Name(), stem) || strings.HasPrefix(k.Name(), making) {
			continue
		}
		if err := os.RemoveAll(filepath.Join(dir, k.Name())); err != nil {
			return fmt.Errorf("search: %w", err)
		}
	}
	return nil
}

// stamp is a number that differs for lists of different content.
func stamp(lists screen.Lists) string {
	sum := sha256.New()
	w := bufio.NewWriterSize(sum, 1<<16) // neither ever fails
	put := func(text string) {
		_, _ = w.WriteString(text)
		_ = w.WriteByte(0)
	}
	put(version)
	for i := range lists.Entries {
		e := &lists.Entries[i]
		for _, text := range []string{e.ID, e.List.String(), e.Country, e.Listed, e.Expires} {
			put(text)
		}
		for _, p := range parts {
			for _, text := range p.values(e) {
				put(text)
			}
			put("")
		}
		for _, a := range e.Addresses {
			put(a.Country)
		}
		put("")
	}
	_ = w.Flush()
	return hex.EncodeToString(sum.Sum(nil))[:16]
}
