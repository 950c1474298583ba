package main

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed curated
var curatedFiles embed.FS

// curatedRow is one hand-coded row: the entry, the source row it codes, the
// fingerprint of the text it was coded from, and the coding.
type curatedRow struct {
	eccn, row, hash string
	cells           []string
	used            bool
}

// curatedRows are the hand-coded rows of one table.
type curatedRows struct {
	name string
	rows []*curatedRow
}

// readCurated reads a file of curated/: tab-separated, "#" lines are comments,
// columns eccn, row, hash, then the coding. An eccn "*" codes the wording
// wherever it stands; any other row codes its own source row only.
func readCurated(name string) (*curatedRows, error) {
	content, err := curatedFiles.ReadFile("curated/" + name)
	if err != nil {
		return nil, err
	}
	out := &curatedRows{name: name}
	columns := 0
	for i, line := range strings.Split(string(content), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		cells := strings.Split(line, "\t")
		if columns == 0 {
			columns = len(cells) // the header
			continue
		}
		if len(cells) != columns {
			return nil, fmt.Errorf("curated/%s line %d: %d columns, want %d", name, i+1, len(cells), columns)
		}
		out.rows = append(out.rows, &curatedRow{eccn: cells[0], row: cells[1], hash: cells[2], cells: cells[3:]})
	}
	return out, nil
}

// take gives the rows that code a source row and marks them used.
func (c *curatedRows) take(eccn, row, hash string) []*curatedRow {
	var out []*curatedRow
	for _, r := range c.rows {
		if r.hash == hash && (r.eccn == "*" || r.eccn == eccn && r.row == row) {
			r.used = true
			out = append(out, r)
		}
	}
	return out
}

// unused tells of every curated row whose source text is not there or has changed.
func (c *curatedRows) unused() []string {
	var out []string
	for _, r := range c.rows {
		if !r.used {
			out = append(out, fmt.Sprintf("curated/%s: %s row %s: no source row has the fingerprint %s any more", c.name, r.eccn, r.row, r.hash))
		}
	}
	return out
}
