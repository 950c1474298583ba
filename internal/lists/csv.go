package lists

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/civil"
)

// columns are those of the Consolidated Screening List's CSV form. Reading goes
// by name; a file with more or fewer columns is not the one this reader knows.
var columns = []string{
	"_id", "source", "entity_number", "type", "programs", "name", "title", "addresses",
	"federal_register_notice", "start_date", "end_date", "standard_order", "license_requirement", "license_policy",
	"call_sign", "vessel_type", "gross_tonnage", "gross_registered_tonnage", "vessel_flag", "vessel_owner",
	"remarks", "source_list_url", "alt_names", "citizenships", "dates_of_birth", "nationalities",
	"places_of_birth", "source_information_url", "ids",
}

// ReadCSV reads the Consolidated Screening List in its CSV form; file names it in errors.
func ReadCSV(r io.Reader, file string) ([]Record, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	rows := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	rows.ReuseRecord = true
	return readRows(rows, file, columns, func(cell func(string) string, line int) (Record, error) {
		rec, err := csvRecord(cell)
		rec.Row = line
		return rec, err
	})
}

// readRows reads a file with a header, row by row; read takes a row by its columns and line.
func readRows[T any](rows *csv.Reader, file string, columns []string, read func(cell func(column string) string, line int) (T, error)) ([]T, error) {
	head, err := rows.Read()
	if err != nil {
		return nil, csvError(file, err)
	}
	at, err := header(file, head, columns)
	if err != nil {
		return nil, err
	}
	var out []T
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, csvError(file, err)
		}
		line, _ := rows.FieldPos(0)
		got, err := read(func(column string) string { return row[at[column]] }, line)
		if err != nil {
			return nil, at.locate(err, file, line)
		}
		out = append(out, got)
	}
}

// header is where each column stands.
type headerIndex map[string]int

// header finds the wanted columns in a file's first row: all of them and no other.
func header(file string, row, want []string) (headerIndex, error) {
	at := make(headerIndex, len(row))
	for i, name := range row {
		name = fold(name)
		if !slices.Contains(want, name) {
			return nil, &Error{File: file, Row: 1, Column: name, Msg: "unknown column"}
		}
		if _, ok := at[name]; ok {
			return nil, &Error{File: file, Row: 1, Column: name, Msg: "column given twice"}
		}
		at[name] = i
	}
	for _, name := range want {
		if _, ok := at[name]; !ok {
			return nil, &Error{File: file, Row: 1, Column: name, Msg: "column missing"}
		}
	}
	return at, nil
}

// locate adds file and row to an error of a cell.
func (headerIndex) locate(err error, file string, row int) error {
	var e *Error
	if errors.As(err, &e) {
		e.File, e.Row = file, row
	}
	return err
}

func csvError(file string, err error) error {
	e := &Error{File: file, Msg: err.Error()}
	var p *csv.ParseError
	if errors.As(err, &p) {
		e.Row, e.Msg = p.Line, p.Err.Error()
	}
	if errors.Is(err, io.EOF) {
		e.Msg = "the file is empty"
	}
	return e
}

// csvRecord reads the cells of one row.
func csvRecord(cell func(column string) string) (Record, error) {
	rec := Record{
		Number:      fold(cell("entity_number")),
		Name:        cell("name"),
		AltNames:    values(cell("alt_names")),
		Programs:    values(cell("programs")),
		Notice:      fold(cell("federal_register_notice")),
		Start:       fold(cell("start_date")),
		End:         fold(cell("end_date")),
		Requirement: fold(cell("license_requirement")),
		Policy:      fold(cell("license_policy")),
	}
	for _, a := range values(cell("addresses")) {
		rec.Addresses = append(rec.Addresses, Address{Street: a})
	}
	for _, id := range values(cell("ids")) {
		rec.IDs = append(rec.IDs, readID(id))
	}
	return rec, rec.check(cell("source"), cell("type"), cell("standard_order"))
}

// readID parts "Tax ID No., 7710137066, RU" into its type, value and country.
func readID(s string) ID {
	parts := strings.Split(s, ",")
	id := ID{Type: fold(parts[0])}
	if n := len(parts); n > 2 && len(fold(parts[n-1])) == 2 {
		id.Country = fold(parts[n-1])
		parts = parts[:n-1]
	}
	id.Value = fold(strings.Join(parts[1:], ","))
	if id.Value == "" {
		id.Type, id.Value = "", id.Type
	}
	return id
}

// check sets the coded columns and validates the rest; it serves both forms of the file.
func (r *Record) check(source, typ, standard string) error {
	var ok bool
	if r.List, ok = publishers[fold(source)]; !ok {
		return &Error{Column: "source", Value: source, Msg: "unknown source"}
	}
	if r.Type, ok = partyTypes[fold(typ)]; !ok {
		return &Error{Column: "type", Value: typ, Msg: "unknown type"}
	}
	switch fold(standard) {
	case "Y":
		r.StandardOrder = true
	case "N", "":
	default:
		return &Error{Column: "standard_order", Value: standard, Msg: "want Y, N or nothing"}
	}
	if fold(r.Name) == "" {
		return &Error{Column: "name", Msg: "a row without a name"}
	}
	for _, d := range []struct{ column, date string }{{"start_date", r.Start}, {"end_date", r.End}} {
		if d.date != "" && !civil.Valid(d.date) {
			return &Error{Column: d.column, Value: d.date, Msg: "not a date YYYY-MM-DD"}
		}
	}
	return nil
}
