package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// chartColumns are the columns of the Commerce Country Chart, left to right.
var chartColumns = []string{"CB1", "CB2", "CB3", "NP1", "NP2", "NS1", "NS2", "MT1", "RS1", "RS2", "FC1", "CC1", "CC2", "CC3", "AT1", "AT2"}

// makeChart writes the Commerce Country Chart, the Country Groups and their footnotes.
func makeChart(src string) (map[string][]byte, error) {
	notes, err := newNoteTable()
	if err != nil {
		return nil, err
	}
	chart, err := chartTable(src, notes)
	if err != nil {
		return nil, err
	}
	groups, err := groupsTable(src, notes)
	if err != nil {
		return nil, err
	}
	coded, err := notes.table()
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"ecc/data/chart.tsv": chart, "ecc/data/groups.tsv": groups, "ecc/data/notes.tsv": coded}, nil
}

// chartTable reads supplement no. 1 to part 738. Names of columns lose their space ("CB 1").
func chartTable(src string, notes *noteTable) ([]byte, error) {
	d, err := readSupplement(src, "738", "1")
	if err != nil {
		return nil, err
	}
	tables := d.tables()
	if len(tables) != 1 {
		return nil, d.fault("more or fewer than one table", d.Head)
	}
	squeeze := func(s string) string { return strings.ReplaceAll(s, " ", "") }
	rows, foot, err := d.marks(tables[0], squeeze, chartColumns...)
	if err != nil {
		return nil, err
	}
	if err := notes.add(d, "chart", foot); err != nil {
		return nil, err
	}
	slices.SortFunc(rows, func(a, b markRow) int { return cmp.Compare(a.code, b.code) })
	t := newTable("15 CFR part 738 supplement no. 1", "the Commerce Country Chart; see: where the chart sends the reader instead of marking cells",
		append(append([]string{"country"}, chartColumns...), "notes", "see")...)
	for _, r := range rows {
		cells := make([]string, len(chartColumns))
		for i, marked := range r.marks {
			if marked {
				cells[i] = "X"
			}
		}
		see := ""
		if r.marks == nil {
			if see, err = d.referral(r.instead); err != nil {
				return nil, err
			}
		}
		t.row(append(append([]string{r.code}, cells...), strings.Join(r.notes, " "), see)...)
	}
	return t.Bytes(), nil
}

var (
	referralForm = regexp.MustCompile(`^See (.+) of the EAR to determine whether a license is required in order to export or reexport to this destination\.$`)
	referralTo   = regexp.MustCompile(`^(?:part (\d+)|§ (\d+\.\d+)|Sections (\d+\.\d+) and (\d+\.\d+))$`)
)

// referral reads where the chart sends the reader for a destination.
func (d division) referral(text string) (string, error) {
	m := referralForm.FindStringSubmatch(text)
	if m == nil {
		return "", d.fault("neither marks nor a reference", text)
	}
	to := referralTo.FindStringSubmatch(m[1])
	switch {
	case to == nil:
		return "", d.fault("a reference of a form not known", text)
	case to[1] != "":
		return "15 CFR part " + to[1], nil
	case to[2] != "":
		return "15 CFR " + to[2], nil
	}
	return "15 CFR " + to[3] + "; 15 CFR " + to[4], nil
}
