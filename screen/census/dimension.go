package census

import (
	"github.com/seed-793d2af5/exportscreen/internal/enum"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// Dimension is what entries are counted by.
type Dimension uint8

// The dimensions.
const (
	UnknownDimension Dimension = iota
	ByList
	ByYear // in which the entry was listed
	ByCountry
	ByKind
	ByField
	ByStage
)

var dimensions = enum.Names{"unknown", "list", "year", "country", "kind", "field", "stage"}

func (d Dimension) String() string { return dimensions.String(uint8(d)) }

// MarshalText writes the dimension's word.
func (d Dimension) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a dimension's word.
func (d *Dimension) UnmarshalText(text []byte) error {
	v, err := dimensions.Parse("dimension", text)
	*d = Dimension(v)
	return err
}

// Values of entries that have none of their own.
const (
	unknown       = "unknown"        // no word, or no list, tells
	notApplicable = "not_applicable" // a person has no field, a ship no stage
)

// values are an entry's values in a dimension; at least one.
func values(e *screen.Entry, p *Profile, d Dimension) []string {
	var out []string
	switch d {
	case ByList:
		return []string{e.List.String()}
	case ByYear:
		if e.Listed != "" {
			return []string{e.Listed[:len("2006")]}
		}
	case ByCountry:
		out = p.Countries
	case ByKind:
		return []string{p.Kind.String()}
	case ByField:
		for _, f := range p.Fields {
			out = append(out, f.String())
		}
		if len(out) == 0 && !p.Kind.works() {
			return []string{notApplicable}
		}
	case ByStage:
		for _, s := range p.Stages {
			out = append(out, s.String())
		}
		if !p.Kind.works() {
			return []string{notApplicable}
		}
	}
	if len(out) == 0 {
		return []string{unknown}
	}
	return out
}
