// Command determine decides transactions: JSON in, one verdict per line out.
//
//	go run ./examples/determine                 the bundled sample orders
//	go run ./examples/determine orders.jsonl    a file: one object, an array, or JSON Lines
//	go run ./examples/determine -               the same from standard input
//
// Exit status: 0 when every verdict lets the order ship, 3 when something needs
// a license or a person, 1 for bad input (the message names line and field).
package main

import (
	"context"
	"embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/screen"
)

//go:embed samples/orders.jsonl
var samples embed.FS

const (
	exitClear = 0
	exitBad   = 1
	exitHeld  = 3
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("determine", flag.ContinueOnError)
	flags.SetOutput(stderr)
	pretty := flags.Bool("pretty", false, "indent the verdicts")
	lists := flags.String("lists", "", "folder of fresh list files to use instead of the embedded lists")
	stale := flags.Int("stale-after", 0, "days after which a list counts as stale (0: the library's default)")
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: determine [flags] [FILE | -]\n\nDecides the transactions of FILE, or of the bundled samples.\n"+
			"A report for people (-html) is not there yet.\n\n")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitClear
		}
		return exitBad
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "determine:", err)
		return exitBad
	}
	in, err := input(flags.Args(), stdin)
	if err != nil {
		return fail(err)
	}
	defer in.Close()
	engine, err := newEngine(*lists, *stale)
	if err != nil {
		return fail(err)
	}
	out := json.NewEncoder(stdout)
	out.SetEscapeHTML(false)
	if *pretty {
		out.SetIndent("", "  ")
	}
	status := exitClear
	for t, err := range exportscreen.ReadTransactions(in) {
		if err == nil {
			var v exportscreen.Verdict
			if v, err = engine.Determine(context.Background(), t); err == nil {
				if err := out.Encode(v); err != nil {
					return fail(err)
				}
				if !v.Outcome.Clear() && status == exitClear {
					status = exitHeld
				}
				continue
			}
		}
		fmt.Fprintln(stderr, "determine:", err)
		status = exitBad
	}
	return status
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

func newEngine(lists string, stale int) (*exportscreen.Engine, error) {
	opts := exportscreen.Options{StaleAfterDays: stale}
	if lists != "" {
		loaded, err := loadLists(lists)
		if err != nil {
			return nil, err
		}
		if opts.Screener, err = screen.New(loaded, screen.Options{}); err != nil {
			return nil, err
		}
	}
	return exportscreen.New(opts)
}

// loadLists reads a folder of list files as of the day of the newest of them.
func loadLists(dir string) (screen.Lists, error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return screen.Lists{}, err
	}
	var asOf time.Time
	for _, f := range files {
		info, err := f.Info()
		if err != nil {
			return screen.Lists{}, err
		}
		if info.ModTime().After(asOf) {
			asOf = info.ModTime()
		}
	}
	return screen.LoadDir(dir, screen.LoadOptions{AsOf: asOf.UTC().Format(time.DateOnly)})
}
