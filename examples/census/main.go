// Command census tells what the screening lists hold, as data: counts, or the
// entries with what census.Describe tells of each.
//
//	go run ./examples/census                                  entries by list and kind of party
//	go run ./examples/census -by country,kind -list EL,MEU    two lists, by country and kind
//	go run ./examples/census -by field -country CN -since 2024-01-01
//	go run ./examples/census -entries -list EL                the entries themselves, a line each
//
// Output is JSON Lines, or with -csv comma-separated values under a header.
// Dimensions are list, year, country, kind, field and stage. An entry with several
// countries, fields or stages counts for each; what no word tells is "unknown", and
// what a person or a ship has not is "not_applicable".
//
// Exit status: 0, or 1 for a flag that cannot be met or lists that cannot be read.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/seed-793d2af5/exportscreen/examples/internal/listfiles"
	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/census"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// settings are what the flags say.
type settings struct {
	query        census.Query
	by           []census.Dimension
	entries, csv bool
	folder       string
}

func run(args []string, stdout, stderr io.Writer) int {
	var s settings
	flags := flag.NewFlagSet("census", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Func("by", "dimensions to count by: list, year, country, kind, field, stage (default list,kind)", each(&s.by, parsed[census.Dimension]))
	flags.Func("list", "only these lists, such as EL,MEU", each(&s.query.Lists, parsed[screen.List]))
	flags.Func("country", "only these countries, as ISO codes", each(&s.query.Countries, func(text string) (string, error) { return text, nil }))
	flags.StringVar(&s.query.InForce, "date", "", "only what is in force on this day (YYYY-MM-DD), or may be")
	flags.StringVar(&s.query.Since, "since", "", "only what was listed on this day (YYYY-MM-DD) or later")
	flags.StringVar(&s.query.Until, "until", "", "only what was listed on this day (YYYY-MM-DD) or earlier")
	flags.BoolVar(&s.entries, "entries", false, "write the entries instead of counts")
	flags.BoolVar(&s.csv, "csv", false, "write comma-separated values instead of JSON Lines")
	flags.StringVar(&s.folder, "lists", "", "`folder` of fresh list files to use instead of the embedded lists")
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: census [flags]\n\nCounts the entries of the screening lists, or writes them with what their words tell.\n\n")
		flags.PrintDefaults()
	}
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 1
	case s.entries && s.by != nil:
		err = errors.New("-entries counts nothing: it takes no -by")
	case flags.NArg() > 0:
		err = fmt.Errorf("%q: no argument is wanted", flags.Arg(0))
	default:
		err = s.write(stdout, stderr)
	}
	if err != nil {
		fmt.Fprintln(stderr, "census:", err)
		return 1
	}
	return 0
}

// write counts, or writes the entries.
func (s settings) write(stdout, stderr io.Writer) error {
	lists, err := listfiles.Load(s.folder)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(stdout)
	if s.entries {
		err = s.writeEntries(lists, out)
	} else {
		err = s.writeCounts(lists, out, stderr)
	}
	return errors.Join(err, out.Flush())
}

// each reads a flag's values, with commas between them.
func each[T any](to *[]T, read func(string) (T, error)) func(string) error {
	return func(text string) error {
		*to = nil
		for part := range strings.SplitSeq(text, ",") {
			v, err := read(strings.TrimSpace(part))
			if err != nil {
				return err
			}
			*to = append(*to, v)
		}
		return nil
	}
}

// parsed reads an enumeration.
func parsed[T any, P interface {
	*T
	UnmarshalText([]byte) error
}](text string) (v T, err error) {
	err = P(&v).UnmarshalText([]byte(text))
	return v, err
}
