package lists

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/ecfr"
)

// SupplementRow is one row of supplement no. 4, 6 or 7 to part 744, its country
// carried down. Lines are those of the cell that names the parties, with the
// lines of the rows that go on with it.
type SupplementRow struct {
	Row         int // in the table of its supplement, from 1
	List        string
	Country     string // ISO code of the heading
	Lines       []string
	Requirement string
	Policy      string
	Notices     string
}

// supplements are the tables of part 744 that list parties, and their columns.
var supplements = []struct {
	division string
	list     string
	columns  []string
}{
	{"Supplement No. 4 to Part 744", EL, []string{"Country", "Entity", "License requirement", "License review policy", "Federal Register citation"}},
	{"Supplement No. 6 to Part 744", UVL, []string{"Country", "Listed person and address", "Federal Register citation"}},
	{"Supplement No. 7 to Part 744", MEU, []string{"Country", "Entity", "Federal Register citation"}},
}

// ReadPart744 reads the Entity List, the Unverified List and the Military
// End-User List from the eCFR's text of part 744; file names it in errors.
func ReadPart744(r io.Reader, file string) ([]SupplementRow, error) {
	divisions, err := ecfr.Read(r)
	if err != nil {
		return nil, &Error{File: file, Msg: err.Error()}
	}
	var out []SupplementRow
	for _, s := range supplements {
		i := slices.IndexFunc(divisions, func(d ecfr.Division) bool { return d.N == s.division })
		if i < 0 {
			return nil, &Error{File: file, Column: s.division, Msg: "the supplement is missing"}
		}
		rows, err := readSupplement(divisions[i], s.list, s.columns)
		if err != nil {
			var e *Error
			if errors.As(err, &e) {
				e.File = file + " " + strings.ToLower(s.division)
			}
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}

// readSupplement reads the one table of a supplement.
func readSupplement(d ecfr.Division, list string, columns []string) ([]SupplementRow, error) {
	var out []SupplementRow
	var country string
	var at headerIndex
	for _, b := range d.Blocks {
		for i, r := range b.Rows {
			n := i + 1
			if r.Header {
				names := make([]string, len(r.Cells))
				for j, c := range r.Cells {
					names[j] = c.Text()
				}
				var err error
				if at, err = header("", names, columns); err != nil {
					return nil, err
				}
				continue
			}
			if len(r.Cells) == 1 {
				if err := checkFootnote(r.Cells[0].Text()); err != nil {
					return nil, &Error{Row: n, Value: r.Cells[0].Text(), Msg: err.Error()}
				}
				continue
			}
			if at == nil || len(r.Cells) != len(columns) {
				return nil, &Error{Row: n, Msg: fmt.Sprintf("%d cells, want %d", len(r.Cells), len(columns))}
			}
			if heading := r.Cells[at["Country"]].Text(); heading != "" {
				if country = countryCode(heading); country == "" {
					return nil, &Error{Row: n, Column: "Country", Value: heading, Msg: "unknown country"}
				}
			}
			row := SupplementRow{
				Row: n, List: list, Country: country,
				Lines:   r.Cells[at[columns[1]]].Lines,
				Notices: r.Cells[at["Federal Register citation"]].Text(),
			}
			if list == EL {
				row.Requirement = r.Cells[at["License requirement"]].Text()
				row.Policy = r.Cells[at["License review policy"]].Text()
			}
			switch {
			case row.Lines[0] == "[Reserved]":
			case row.Notices == "" && !groupHeader.MatchString(row.Lines[0]) && len(out) > 0 && out[len(out)-1].Country == country:
				last := &out[len(out)-1]
				last.Lines = append(slices.Clip(last.Lines), row.Lines...)
			default:
				out = append(out, row)
			}
		}
	}
	if len(out) == 0 {
		return nil, &Error{Msg: "no rows"}
	}
	return out, nil
}

var footnoteStart = regexp.MustCompile(`^\^([0-9])\b`)

// checkFootnote makes sure that a footnote is one whose meaning is known.
func checkFootnote(text string) error {
	m := footnoteStart.FindStringSubmatch(text)
	if m == nil {
		return errors.New("a row of one cell that is not a footnote")
	}
	paragraph, ok := foreignProduct[m[1]]
	if !ok || !strings.Contains(text, paragraph) {
		return errors.New("unknown footnote")
	}
	return nil
}
