package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// columns are what the header of a comma-separated file may name.
var columns = map[string]func(*record, string){
	"id": func(r *record, cell string) {
		if cell != "" {
			r.ID, _ = json.Marshal(cell) // a text always has a JSON form
		}
	},
	"name":    func(r *record, cell string) { r.Name = cell },
	"address": func(r *record, cell string) { r.Address = cell },
	"city":    func(r *record, cell string) { r.City = cell },
	"country": func(r *record, cell string) { r.Country = cell },
}

// rows reads comma-separated names under a header. Its errors name line and column.
func rows(r io.Reader) records {
	return func(yield func(record, error) bool) {
		in := bufio.NewReader(r)
		if mark, _ := in.Peek(3); string(mark) == "\xEF\xBB\xBF" {
			_, _ = in.Discard(3) // peeked at
		}
		table := csv.NewReader(in)
		header, err := readHeader(table)
		if err != nil {
			yield(record{}, err)
			return
		}
		for n := 1; ; n++ {
			cells, err := table.Read()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(record{}, fmt.Errorf("reading names: %w", err))
				return
			}
			var rec record
			for i, cell := range cells {
				columns[header[i]](&rec, cell)
			}
			rec.number(n)
			at, _ := table.FieldPos(0)
			err = rec.check(at)
			if !yield(rec, err) || err != nil {
				return
			}
		}
	}
}

// readHeader reads the names of the columns.
func readHeader(table *csv.Reader) ([]string, error) {
	header, err := table.Read()
	if errors.Is(err, io.EOF) {
		return nil, &fieldError{1, "", "", "a header is wanted that names the columns"}
	}
	if err != nil {
		return nil, fmt.Errorf("reading names: %w", err)
	}
	seen := make(map[string]bool)
	for i, name := range header {
		name = strings.ToLower(strings.TrimSpace(name))
		switch {
		case columns[name] == nil:
			return nil, &fieldError{1, name, "", "unknown column"}
		case seen[name]:
			return nil, &fieldError{1, name, "", "the column is there twice"}
		}
		header[i], seen[name] = name, true
	}
	if !seen["name"] {
		return nil, &fieldError{1, "name", "", "the column is wanting"}
	}
	return header, nil
}
