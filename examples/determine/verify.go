package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/internal/report"
)

// check is what verifying one record found.
type check struct {
	ID          string                    `json:"id"`
	Same        bool                      `json:"same"`
	Stored      string                    `json:"stored"` // digests
	Fresh       string                    `json:"fresh"`
	Differences []exportscreen.Difference `json:"differences,omitempty"`
}

func (c check) String() string {
	if c.Same {
		return fmt.Sprintf("%s: the same (%s)\n", c.ID, c.Fresh)
	}
	s := fmt.Sprintf("%s: differs (%s, was %s)\n", c.ID, c.Fresh, c.Stored)
	for _, d := range c.Differences {
		s += "  " + d.String() + "\n"
	}
	return s
}

// verify decides recorded transactions again and compares the verdicts.
func (p program) verify(args []string) (status int, err error) {
	if len(args) > 0 || p.html != "" || p.record != "" {
		return exitBad, errors.New("-verify takes its file and neither FILE, -html nor -record")
	}
	file, err := os.Open(p.options.verify)
	if err != nil {
		return exitBad, err
	}
	defer file.Close()
	engine, err := newEngine(p.lists, p.stale)
	if err != nil {
		return exitBad, err
	}
	out := p.encoder(p.stdout)
	beside, transactions := along(records(file), func(r report.Pair) exportscreen.Transaction { return r.Transaction })
	for v, err := range engine.DetermineAll(context.Background(), transactions, p.workers) {
		stored := beside.next().Verdict
		if err != nil {
			fmt.Fprintln(p.stderr, "determine:", err)
			status = exitBad
			continue
		}
		c := check{ID: v.ID, Stored: stored.Digest(), Fresh: v.Digest(), Differences: exportscreen.Compare(stored, v)}
		c.Same = len(c.Differences) == 0
		if !c.Same && status == exitClear {
			status = exitHeld
		}
		if p.text {
			_, err = io.WriteString(p.stdout, c.String())
		} else {
			err = out.Encode(c)
		}
		if err != nil {
			return exitBad, err
		}
	}
	return status, nil
}

// records reads what -record wrote: a transaction with its verdict on each line.
func records(r io.Reader) iter.Seq2[report.Pair, error] {
	return func(yield func(report.Pair, error) bool) {
		lines := bufio.NewReader(r)
		for n := 1; ; n++ {
			text, err := lines.ReadBytes('\n')
			if len(bytes.TrimSpace(text)) > 0 {
				pair, bad := readRecord(text, n)
				if !yield(pair, bad) {
					return
				}
			}
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(report.Pair{}, err)
				return
			}
		}
	}
}

// readRecord reads line n. A field that this version does not know is a fault: it could not be compared.
func readRecord(text []byte, n int) (report.Pair, error) {
	var raw struct {
		Transaction json.RawMessage      `json:"transaction"`
		Verdict     exportscreen.Verdict `json:"verdict"`
	}
	strict := json.NewDecoder(bytes.NewReader(text))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&raw); err != nil {
		return report.Pair{}, fmt.Errorf("line %d: %w", n, err)
	}
	if raw.Verdict.Schema != exportscreen.Schema {
		return report.Pair{}, fmt.Errorf("line %d: verdict.schema is %q, and %q is wanted", n, raw.Verdict.Schema, exportscreen.Schema)
	}
	t, err := exportscreen.DecodeTransaction(raw.Transaction)
	var input *exportscreen.InputError
	if errors.As(err, &input) {
		for i := range input.Faults {
			input.Faults[i].Line = n
		}
	}
	return report.Pair{Transaction: t, Verdict: raw.Verdict}, err
}
