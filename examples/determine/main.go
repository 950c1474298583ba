// Command determine decides transactions: JSON in, one verdict per line out.
//
//	go run ./examples/determine                      the bundled sample orders
//	go run ./examples/determine orders.jsonl         a file: one object, an array, or JSON Lines
//	go run ./examples/determine -                    the same from standard input
//	go run ./examples/determine -html report.html    a page for people, to read, print and file
//	go run ./examples/determine -text                plain text of 80 columns, for terminals and tickets
//	go run ./examples/determine -record kept.jsonl   keeps each transaction with its verdict
//	go run ./examples/determine -verify kept.jsonl   decides what was kept again and tells what changed
//
// Exit status: 0 when every verdict lets the order ship, 3 when something needs
// a license or a person, 1 for bad input (the message names line and field).
// With -verify: 0 when every verdict is the same, 3 when any differs, 1 for bad input.
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
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

// options are what the flags say.
type options struct {
	pretty, text         bool
	html, record, verify string
	lists                string
	stale, workers       int
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var o options
	flags := flag.NewFlagSet("determine", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.BoolVar(&o.pretty, "pretty", false, "indent the verdicts")
	flags.BoolVar(&o.text, "text", false, "write plain text instead of JSON")
	flags.StringVar(&o.html, "html", "", "write a report for people to this `file`: one page, no scripts, no network")
	flags.StringVar(&o.record, "record", "", "write each transaction with its verdict to this `file`, as JSON Lines for -verify")
	flags.StringVar(&o.verify, "verify", "", "decide the transactions of this recorded `file` again and tell what changed and why")
	flags.StringVar(&o.lists, "lists", "", "`folder` of fresh list files to use instead of the embedded lists")
	flags.IntVar(&o.stale, "stale-after", 0, "`days` after which a list counts as stale (0: the library's default)")
	flags.IntVar(&o.workers, "workers", 0, "how many to decide at once (0: one for each processor)")
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: determine [flags] [FILE | -]\n\n"+
			"Decides the transactions of FILE (one JSON object, an array, or JSON Lines), or\n"+
			"of the bundled samples, and writes one verdict per line, in the same order.\n\n"+
			"Exit status: 0 every verdict lets the order ship, 3 something needs a license or\n"+
			"a person (with -verify: a verdict differs), 1 bad input.\n\n")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitClear
		}
		return exitBad
	}
	program := program{options: o, stdout: stdout, stderr: stderr}
	do := func() (int, error) { return program.decide(flags.Args(), stdin) }
	if o.verify != "" {
		do = func() (int, error) { return program.verify(flags.Args()) }
	}
	status, err := do()
	if err != nil {
		fmt.Fprintln(stderr, "determine:", err)
		return exitBad
	}
	return status
}
