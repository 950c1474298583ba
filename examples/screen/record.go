package main

import (
	"encoding/json"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// record is a line of input: who is to be screened.
type record struct {
	ID      json.RawMessage     `json:"id"` // a text or a number, echoed; the record's number when there is none
	Name    string              `json:"name"`
	Aliases []string            `json:"aliases"`
	Address string              `json:"address"`
	City    string              `json:"city"`
	Country string              `json:"country"`
	IDs     []screen.Identifier `json:"ids"`
}

// records are the lines of an input; the first error is the last of them.
type records = iter.Seq2[record, error]

// number gives a record without an ID its number.
func (r *record) number(n int) { numbered(&r.ID, n) }

func numbered(id *json.RawMessage, n int) {
	if len(*id) == 0 {
		*id = json.RawMessage(strconv.Quote(strconv.Itoa(n)))
	}
}

// check tells what is wrong with a record, as a *fieldError.
func (r *record) check(line int) error {
	switch {
	case !scalar(r.ID):
		return &fieldError{line, "id", string(r.ID), "a text or a number is wanted"}
	case strings.TrimSpace(r.Name) == "" && strings.TrimSpace(r.Address) == "":
		return &fieldError{line, "name", "", "a name is wanted, or an address"}
	case r.Country != "" && !country.Valid(r.Country):
		return &fieldError{line, "country", r.Country, "a country code of ISO 3166-1 (two capital letters) is wanted"}
	}
	return nil
}

// scalar tells whether an ID is a text or a number.
func scalar(id json.RawMessage) bool {
	return len(id) > 0 && !strings.ContainsRune("{[tfn", rune(id[0]))
}

// party is the record as screening takes it.
func (r *record) party() screen.Party {
	return screen.Party{Name: r.Name, Aliases: r.Aliases, IDs: r.IDs,
		Address: screen.Address{Street: r.Address, City: r.City, Country: r.Country}}
}

// fieldError says which field of the input is wrong.
type fieldError struct {
	line           int // 0 for an argument
	field          string
	value, problem string
}

func (e *fieldError) Error() string {
	var b strings.Builder
	if e.line > 0 {
		fmt.Fprintf(&b, "line %d: ", e.line)
	}
	if e.field != "" {
		fmt.Fprintf(&b, "field %q: ", e.field)
	}
	if e.value != "" {
		const most = 80
		if r := []rune(e.value); len(r) > most {
			e.value = string(r[:most]) + "…"
		}
		fmt.Fprintf(&b, "%q: ", e.value)
	}
	b.WriteString(e.problem)
	return b.String()
}
