package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/internal/report"
)

type program struct {
	options
	stdout, stderr io.Writer
}

// decide decides what the arguments name and writes the verdicts. Only -html
// holds on to them; everything else passes through.
func (p program) decide(args []string, stdin io.Reader) (status int, err error) {
	in, err := input(args, stdin)
	if err != nil {
		return exitBad, err
	}
	defer in.Close()
	engine, err := newEngine(p.lists, p.stale)
	if err != nil {
		return exitBad, err
	}
	out := p.encoder(p.stdout)
	write := func(pair report.Pair) error { return out.Encode(pair.Verdict) }
	if p.text {
		write = func(pair report.Pair) error { return report.Text(p.stdout, []report.Pair{pair}) }
	}
	keep := func(report.Pair) error { return nil }
	if p.record != "" {
		file, err := os.Create(p.record)
		if err != nil {
			return exitBad, err
		}
		defer func() { err = closing(file, err) }()
		keep = func(pair report.Pair) error { return json.NewEncoder(file).Encode(pair) }
	}
	var kept []report.Pair
	beside, transactions := along(exportscreen.ReadTransactions(in), func(t exportscreen.Transaction) exportscreen.Transaction { return t })
	for v, err := range engine.DetermineAll(context.Background(), transactions, p.workers) {
		pair := report.Pair{Transaction: beside.next(), Verdict: v}
		if err != nil {
			fmt.Fprintln(p.stderr, "determine:", err)
			status = exitBad
			continue
		}
		if err := write(pair); err != nil {
			return exitBad, err
		}
		if err := keep(pair); err != nil {
			return exitBad, err
		}
		if p.html != "" {
			kept = append(kept, pair)
		}
		if !v.Outcome.Clear() && status == exitClear {
			status = exitHeld
		}
	}
	if p.html != "" {
		return status, writeHTML(p.html, kept)
	}
	return status, nil
}

func (p program) encoder(w io.Writer) *json.Encoder {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	if p.pretty {
		out.SetIndent("", "  ")
	}
	return out
}

func writeHTML(name string, pairs []report.Pair) (err error) {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	defer func() { err = closing(file, err) }()
	return report.HTML(file, pairs)
}

// closing closes a file that was written; a failure counts unless there was one before.
func closing(file *os.File, err error) error {
	if closed := file.Close(); err == nil {
		return closed
	}
	return err
}

// input opens what the arguments name.
func input(args []string, stdin io.Reader) (io.ReadCloser, error) {
	switch {
	case len(args) > 1:
		return nil, fmt.Errorf("one FILE at most, %d given", len(args))
	case len(args) == 0:
		return samples.Open("samples/orders.jsonl")
	case args[0] == "-":
		return io.NopCloser(stdin), nil
	}
	return os.Open(args[0])
}
