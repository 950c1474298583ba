package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/census"
)

// writeCounts writes a line for each row of the count.
func (s settings) writeCounts(lists screen.Lists, out, stderr io.Writer) error {
	if s.by == nil {
		s.by = []census.Dimension{census.ByList, census.ByKind}
	}
	t, err := census.Count(lists, s.query, s.by...)
	if err != nil {
		return err
	}
	if t.InDoubt > 0 {
		fmt.Fprintf(stderr, "census: %d of %d entries may not have been in force on %s\n", t.InDoubt, t.Entries, s.query.InForce)
	}
	if s.csv {
		return countsCSV(t, out)
	}
	write := json.NewEncoder(out)
	for _, r := range t.Rows {
		line := map[string]any{"count": r.Count}
		for i, d := range t.By {
			line[d.String()] = r.Values[i]
		}
		if err := write.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

func countsCSV(t census.Table, out io.Writer) error {
	write := csv.NewWriter(out)
	var header []string
	for _, d := range t.By {
		header = append(header, d.String())
	}
	rows := [][]string{append(header, "count")}
	for _, r := range t.Rows {
		rows = append(rows, append(r.Values, strconv.Itoa(r.Count)))
	}
	return write.WriteAll(rows)
}
