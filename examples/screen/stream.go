package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// result is a line of output.
type result struct {
	ID       json.RawMessage `json:"id"`
	Name     string          `json:"name"`
	Decision screen.Decision `json:"decision"`
	Hits     []screen.Hit    `json:"hits"`
	Warnings []string        `json:"warnings,omitempty"`
}

// waiting bounds the records read ahead of their results.
const waiting = 1024

// stream screens records as they come and writes results in their order. What
// it holds in memory does not grow with the input.
func (s settings) stream(ctx context.Context, screener *screen.Screener, in records, stdout io.Writer, bar *progress) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	asked := make(chan record, waiting) // who the results to come are about
	var bad error                       // set before the parties end
	parties := func(yield func(screen.Party) bool) {
		for r, err := range in {
			if bad = err; err != nil {
				return
			}
			select {
			case asked <- r:
			case <-ctx.Done():
				return
			}
			if !yield(r.party()) {
				return
			}
		}
	}
	out := bufio.NewWriter(stdout)
	write := encoder(out)
	for found, err := range screener.ScreenAll(ctx, parties, s.date, s.workers) {
		if err != nil {
			return err
		}
		r := <-asked
		hits := found.Hits[:min(len(found.Hits), s.limit)]
		if hits == nil {
			hits = []screen.Hit{}
		}
		if err := write.Encode(result{r.ID, r.Name, found.Decision, hits, found.Warnings}); err != nil {
			stop()
			return err
		}
		bar.step()
		if len(asked) == 0 { // someone may be waiting for it
			if err := out.Flush(); err != nil {
				stop()
				return err
			}
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return bad
}

// encoder writes JSON Lines with names as they are.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}
