package main

import (
	"bufio"
	"encoding/json"
	"io"
	"iter"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// pair is a line of input with -pairs: two names to compare.
type pair struct {
	ID json.RawMessage `json:"id"`
	A  string          `json:"a"`
	B  string          `json:"b"`
}

// number gives a pair without an ID its number.
func (p *pair) number(n int) { numbered(&p.ID, n) }

// check tells what is wrong with a pair, as a *fieldError.
func (p *pair) check(line int) error {
	switch {
	case !scalar(p.ID):
		return &fieldError{line, "id", string(p.ID), "a text or a number is wanted"}
	case strings.TrimSpace(p.A) == "":
		return &fieldError{line, "a", "", "a name is wanted"}
	case strings.TrimSpace(p.B) == "":
		return &fieldError{line, "b", "", "a name is wanted"}
	}
	return nil
}

// compared is a line of output with -pairs.
type compared struct {
	ID    json.RawMessage  `json:"id"`
	Score float64          `json:"score"`
	Band  screen.Band      `json:"band"`
	Alert bool             `json:"alert"`
	How   []screen.Aligned `json:"how"`
}

// compare writes how alike the names of each pair are.
func (s settings) compare(pairs iter.Seq2[pair, error], stdout io.Writer, bar *progress) error {
	out := bufio.NewWriter(stdout)
	write := encoder(out)
	for p, err := range pairs {
		if err != nil {
			if flush := out.Flush(); flush != nil {
				return flush
			}
			return err
		}
		h := screen.Compare(screen.Party{Name: p.A}, screen.Party{Name: p.B})
		if h.How == nil {
			h.How = []screen.Aligned{}
		}
		if err := write.Encode(compared{p.ID, h.Score, h.Band, h.Alert, h.How}); err != nil {
			return err
		}
		bar.step()
	}
	return out.Flush()
}
