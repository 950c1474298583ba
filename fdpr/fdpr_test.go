package fdpr_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/stretchr/testify/require"
)

// order is a reexport of a foreign-made item, to be changed by a test.
type order struct {
	ecc.Case
	fdpr.Item
}

// foreign is an item about which everything is known and nothing is American.
func foreign(code, from, to string) order {
	return order{
		Case: ecc.Case{Date: "2026-08-20", Activity: ecc.Reexport, From: from, To: to,
			Exporter: ecc.Exporter{Country: from, Headquarters: from, ParentHeadquarters: from},
			Item:     ecc.Item{Line: "10", Code: codeOf(code), MadeIn: from, Value: "1000.00", Currency: "USD", Kind: ecc.Commodity}},
		Item: fdpr.Item{USContent: []fdpr.Content{}, DirectProductOf: []fdpr.Input{}, Plant: &fdpr.Plant{DirectProductOf: []fdpr.Input{}}, Contains: []fdpr.Part{}},
	}
}

func codeOf(s string) ecc.Code {
	c, err := ecc.Parse(s)
	if err != nil {
		panic(err)
	}
	return c
}

// tech is technology or software of U.S. origin.
func tech(code string) fdpr.Input {
	return fdpr.Input{Code: codeOf(code), USOrigin: ecc.Yes, SubjectToEAR: ecc.Yes}
}

// subject is technology or software that is subject to the EAR though not of U.S. origin.
func subject(code string) fdpr.Input {
	return fdpr.Input{Code: codeOf(code), USOrigin: ecc.No, SubjectToEAR: ecc.Yes}
}

func plantOf(in ...fdpr.Input) *fdpr.Plant { return &fdpr.Plant{DirectProductOf: in} }

// listed is a party on the Entity List with a footnote.
func listed(name string, footnotes ...int) ecc.Party {
	return ecc.Party{Role: "end_user", Name: name, Country: "CN",
		Listings: []ecc.Listing{{List: "EL", Name: name, Is: ecc.Yes, Footnotes: footnotes, Policy: ecc.PresumptionOfDenial}}}
}

// found is the finding of a rule.
func found(t *testing.T, findings []ecc.Finding, id string) ecc.Finding {
	t.Helper()
	for _, f := range findings {
		if f.Rule == id {
			return f
		}
	}
	require.Fail(t, "no finding of "+id)
	return ecc.Finding{}
}

func lackFields(f ecc.Finding) []string {
	var out []string
	for _, l := range f.Lacks {
		out = append(out, l.Field)
	}
	return out
}

// firstRoute is the route that comes first by name.
func firstRoute(routes map[string]func(*order)) func(*order) {
	return routes[slices.Min(slices.Collect(maps.Keys(routes)))]
}

func dayBefore(date string) string {
	d, err := time.Parse(time.DateOnly, date)
	if err != nil {
		panic(err)
	}
	return d.AddDate(0, 0, -1).Format(time.DateOnly)
}
