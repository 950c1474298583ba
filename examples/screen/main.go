// Command screen holds names against the screening lists: names in, one result per line out.
//
//	go run ./examples/screen                              a few sample names
//	go run ./examples/screen "Huawei Technologies" NAME…   names
//	go run ./examples/screen -f customers.csv             a file: .jsonl, or .csv with a header
//	go run ./examples/screen -                            JSON Lines from standard input
//	go run ./examples/screen -pairs -f pairs.jsonl        names against each other, no list
//	go run ./examples/screen -search "fpga hangzhou"      free-text search over the lists
//
// A line of input is {"id", "name", "address", "country"}; it may have "city",
// "aliases" and "ids" as well. A line of output is {"id", "name", "decision",
// "hits"}, in the order of the input. With -pairs they are {"id", "a", "b"} and
// {"id", "score", "band", "alert", "how"}. What -search understands is told by
// package screen/search; its answers are entries, best first.
//
// Exit status: 0 when all went well, whatever was found; 1 for bad input (the
// message names line and field).
package main

import (
	"context"
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/seed-793d2af5/exportscreen/examples/internal/listfiles"
	"github.com/seed-793d2af5/exportscreen/internal/civil"
	"github.com/seed-793d2af5/exportscreen/screen"
)

//go:embed samples/names.jsonl
var samples embed.FS

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// settings are the flags.
type settings struct {
	file, lists, search, index, date string
	limit, workers                   int
	all, pairs                       bool
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var s settings
	flags := flag.NewFlagSet("screen", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&s.file, "f", "", "file of names (.jsonl, or .csv with a header; - for JSON Lines from standard input)")
	flags.StringVar(&s.lists, "lists", "", "folder of fresh list files to use instead of the embedded lists")
	flags.IntVar(&s.limit, "limit", 5, "most hits shown for a name")
	flags.BoolVar(&s.all, "all", false, "also show hits below the alert line")
	flags.IntVar(&s.workers, "workers", 0, "names screened at once (0: one for each processor)")
	flags.BoolVar(&s.pairs, "pairs", false, "compare the pairs of names of the input with each other")
	flags.StringVar(&s.search, "search", "", "search the lists for words")
	flags.StringVar(&s.index, "index", "", "folder to keep the index of -search in, for the next time")
	flags.StringVar(&s.date, "date", time.Now().UTC().Format(time.DateOnly), "day (YYYY-MM-DD) on which listings must be in force")
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: screen [flags] [NAME… | -]\n\nHolds names against the screening lists.\n\n")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 1
	}
	if err := s.run(flags.Args(), stdin, stdout, stderr); err != nil {
		fmt.Fprintln(stderr, "screen:", err)
		return 1
	}
	return 0
}

// run does what the flags ask for.
func (s settings) run(names []string, stdin io.Reader, stdout, stderr io.Writer) error {
	switch {
	case s.limit < 1:
		return fmt.Errorf("-limit %d: at least 1 is wanted", s.limit)
	case s.workers < 0:
		return fmt.Errorf("-workers %d: 0 or more is wanted", s.workers)
	case !civil.Valid(s.date):
		return fmt.Errorf("-date %q: a day YYYY-MM-DD is wanted", s.date)
	case s.file != "" && len(names) > 0:
		return errors.New("names to screen come from -f or as arguments, not both")
	case s.search != "" && (s.pairs || s.file != "" || len(names) > 0):
		return errors.New("-search takes no names")
	case s.pairs && s.file == "" && (len(names) != 1 || names[0] != "-"):
		return errors.New("-pairs reads lines of pairs: give -f FILE or -")
	case s.search != "":
		return s.find(stdout)
	case len(names) > 0 && names[0] != "-":
		return s.screen(arguments(names), stdout, nil)
	}
	in, err := s.open(names, stdin)
	if err != nil {
		return err
	}
	defer in.Close()
	bar := newProgress(in, stderr)
	defer bar.done()
	if s.pairs {
		return s.compare(lines[pair](in), stdout, bar)
	}
	read := lines[record]
	if in.table {
		read = rows
	}
	return s.screen(read(in), stdout, bar)
}

// arguments are the names of a command line, numbered from 1.
func arguments(names []string) records {
	return func(yield func(record, error) bool) {
		for i, name := range names {
			r := record{Name: name}
			r.number(i + 1)
			if !yield(r, r.check(0)) {
				return
			}
		}
	}
}

// screen writes a result for each record.
func (s settings) screen(in records, stdout io.Writer, bar *progress) error {
	lists, err := listfiles.Load(s.lists)
	if err != nil {
		return err
	}
	screener, err := screen.New(lists, screen.Options{All: s.all, Limit: max(s.limit, screen.DefaultLimit)})
	if err != nil {
		return err
	}
	return s.stream(context.Background(), screener, in, stdout, bar)
}
