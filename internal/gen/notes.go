package main

import (
	"errors"
	"strings"
)

// noteTable collects the footnotes of the chart and the country groups. What a
// footnote means is coded by hand and tied to its text by a fingerprint.
type noteTable struct {
	curated *curatedRows
	out     *tsv
}

func newNoteTable() (*noteTable, error) {
	curated, err := readCurated("notes.tsv")
	if err != nil {
		return nil, err
	}
	return &noteTable{curated, newTable("15 CFR part 738 supplement no. 1 and part 740 supplement no. 1",
		"what the footnotes of the Country Chart and of the Country Groups mean", "table", "number", "citations", "summary")}, nil
}

// add writes the coded meaning of a table's footnotes.
func (n *noteTable) add(d division, table string, notes []footnote) error {
	for _, f := range notes {
		rows := n.curated.take(table, f.number, fingerprint(f.text))
		if len(rows) != 1 {
			return d.fault("footnote "+f.number+" of "+table+" has no coding with fingerprint "+fingerprint(f.text), f.text)
		}
		n.out.row(table, f.number, rows[0].cells[0], rows[0].cells[1])
	}
	return nil
}

// table is the finished table; a coding that no footnote took is an error.
func (n *noteTable) table() ([]byte, error) {
	if unused := n.curated.unused(); unused != nil {
		return nil, errors.New(strings.Join(unused, "\n"))
	}
	return n.out.Bytes(), nil
}
