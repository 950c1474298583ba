package search

import (
	"strconv"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/keyword"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/whitespace"
	"github.com/blevesearch/bleve/v2/mapping"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// Field is a part of an entry that words are searched in.
type Field string

// The fields. Names are the primary name and the aliases.
const (
	Names    Field = "name"
	Address  Field = "address"
	Programs Field = "program"
	Notices  Field = "notice"
	IDs      Field = "id"
)

// part is a field of the index and how much a word found in it counts.
type part struct {
	name   string
	field  Field
	boost  float64
	values func(*screen.Entry) []string
}

// parts are the indexed fields. The primary name counts most.
var parts = []part{
	{"name", Names, 4, func(e *screen.Entry) []string { return []string{e.Name} }},
	{"alias", Names, 3, func(e *screen.Entry) []string {
		var out []string
		for _, a := range e.Aliases {
			out = append(out, a.Name)
		}
		return out
	}},
	{"address", Address, 1, func(e *screen.Entry) []string {
		var out []string
		for _, a := range e.Addresses {
			out = append(out, a.String())
		}
		return out
	}},
	{"program", Programs, 2, func(e *screen.Entry) []string { return e.Programs }},
	{"notice", Notices, 2, func(e *screen.Entry) []string { return e.Citations }},
	{"id", IDs, 2, func(e *screen.Entry) []string {
		var out []string
		for _, id := range e.IDs {
			out = append(out, id.Type+" "+id.Value)
		}
		return out
	}},
}

// Fields for filters only.
const (
	listField    = "list"
	countryField = "country"
	listedField  = "listed"
	expiresField = "expires"
)

// endless is the number of the date of what has no end.
const endless = 9999_12_31

// document is an entry as bleve takes it.
func document(e *screen.Entry) map[string]any {
	d := map[string]any{listField: e.List.String(), listedField: number(e.Listed, 0), expiresField: number(e.Expires, endless)}
	for _, p := range parts {
		var texts []string
		for _, v := range p.values(e) {
			texts = append(texts, spaced(v))
		}
		d[p.name] = texts
	}
	countries := []string{e.Country}
	for _, a := range e.Addresses {
		countries = append(countries, a.Country)
	}
	d[countryField] = countries
	return d
}

// number is a date as a number that sorts as the dates do.
func number(date string, none float64) float64 {
	n, err := strconv.Atoi(strings.ReplaceAll(date, "-", ""))
	if err != nil {
		return none
	}
	return float64(n)
}

// layout says how bleve indexes documents: words as they come, nothing stored.
func layout() (mapping.IndexMapping, error) {
	const analyzer = "spaced"
	m := bleve.NewIndexMapping()
	if err := m.AddCustomAnalyzer(analyzer, map[string]any{"type": custom.Name, "tokenizer": whitespace.Name}); err != nil {
		return nil, err
	}
	doc := bleve.NewDocumentStaticMapping()
	for _, p := range parts {
		f := bleve.NewTextFieldMapping()
		f.Analyzer, f.Store, f.IncludeInAll, f.DocValues = analyzer, false, false, false
		doc.AddFieldMappingsAt(p.name, f)
	}
	for _, name := range []string{listField, countryField} {
		f := bleve.NewTextFieldMapping()
		f.Analyzer, f.Store, f.IncludeInAll, f.DocValues, f.IncludeTermVectors = keyword.Name, false, false, false, false
		doc.AddFieldMappingsAt(name, f)
	}
	for _, name := range []string{listedField, expiresField} {
		f := bleve.NewNumericFieldMapping()
		f.Store, f.IncludeInAll, f.DocValues = false, false, false
		doc.AddFieldMappingsAt(name, f)
	}
	doc.AddSubDocumentMapping("_all", bleve.NewDocumentDisabledMapping()) // every query names its fields
	m.DefaultMapping = doc
	return m, nil
}
