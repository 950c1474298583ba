package main

import (
	"bufio"
	"context"
	"errors"
	"io"

	"github.com/seed-793d2af5/exportscreen/examples/internal/listfiles"
	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/search"
)

// found is a line of output with -search.
type found struct {
	List      screen.List `json:"list"`
	Entry     string      `json:"entry"`
	Name      string      `json:"name"`
	Country   string      `json:"country"`
	Programs  []string    `json:"programs,omitempty"`
	Citations []string    `json:"citations,omitempty"`
	Listed    string      `json:"listed"`
	Expires   string      `json:"expires"`
	Score     float64     `json:"score"`
	Marks     []mark      `json:"marks"`
}

// mark is a text that answered, with the words in brackets.
type mark struct {
	Field search.Field `json:"field"`
	Text  string       `json:"text"`
}

// find writes the entries that answer -search.
func (s settings) find(stdout io.Writer) (err error) {
	lists, err := listfiles.Load(s.lists)
	if err != nil {
		return err
	}
	x, err := s.searchIndex(lists)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, x.Close()) }()
	page, err := x.Search(context.Background(), search.Query{Text: s.search, Size: s.limit})
	if err != nil {
		return err
	}
	out := bufio.NewWriter(stdout)
	write := encoder(out)
	for _, f := range page.Found {
		e := f.Entry
		line := found{e.List, e.ID, e.Name, e.Country, e.Programs, e.Citations, e.Listed, e.Expires, f.Score, []mark{}}
		for _, m := range f.Marks {
			line.Marks = append(line.Marks, mark{m.Field, m.Wrap("[", "]")})
		}
		if err := write.Encode(line); err != nil {
			return err
		}
	}
	return out.Flush()
}

// searchIndex is kept in the folder of -index, or made anew.
func (s settings) searchIndex(lists screen.Lists) (*search.Index, error) {
	if s.index == "" {
		return search.New(lists)
	}
	return search.Open(s.index, lists)
}
