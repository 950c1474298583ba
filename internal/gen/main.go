// Command gen reads the official files and writes the tables that the packages
// embed. The same input gives the same bytes; whatever it does not understand
// stops it with the file, the row and the text.
//
//	go run ./internal/gen -src DIR          write the tables
//	go run ./internal/gen -src DIR -check   write nothing, fail where a table would change
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"maps"
)

// step makes the tables of one subject from the files below src. The keys of
// the result are paths from the module's root.
type step struct {
	name string
	make func(src string) (map[string][]byte, error)
}

// steps run in this order.
func steps() []step {
	return []step{
		{"lists", makeLists},
		{"country chart", makeChart},
		{"country lists", makeCountryLists},
		{"schedules", makeSchedules},
		{"commerce control list", makeCCL},
		{"foreign-direct product rules", makeFDP},
	}
}

func main() {
	src := flag.String("src", "", "folder of the official files (with ear/ and lists/, or a folder data/ that has them)")
	out := flag.String("out", ".", "the module's root")
	check := flag.Bool("check", false, "compare only; exit 1 where a table is out of date")
	flag.Parse()
	if err := run(*src, *out, *check); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(src, out string, check bool) error {
	if src == "" {
		return fmt.Errorf("-src is required")
	}
	if _, err := os.Stat(filepath.Join(src, "data")); err == nil {
		src = filepath.Join(src, "data")
	}
	for _, s := range steps() {
		files, err := s.make(src)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		for _, name := range slices.Sorted(maps.Keys(files)) {
			if err := put(filepath.Join(out, name), files[name], check); err != nil {
				return err
			}
		}
	}
	return nil
}

// put writes a table, or with check compares it with what stands there.
func put(path string, content []byte, check bool) error {
	old, err := os.ReadFile(path)
	if err == nil && bytes.Equal(old, content) {
		return nil
	}
	if check {
		return fmt.Errorf("%s is out of date: run go run ./internal/gen", path)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	fmt.Println("wrote", path, len(content), "bytes")
	return os.WriteFile(path, content, 0o644)
}
