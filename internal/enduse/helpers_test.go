package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/stretchr/testify/require"
)

// today is the date of the law held.
const today = "2026-08-20"

// edit changes a case.
type edit func(*ecc.Case)

// with is a plain export of an EAR99 commodity from the United States to China, changed.
func with(edits ...edit) ecc.Case {
	c := ecc.Case{
		Date: today, Activity: ecc.Export, From: "US", To: "CN",
		Exporter: ecc.Exporter{Country: "US", Headquarters: "US", ParentHeadquarters: "US"},
		Item:     ecc.Item{Line: "10", Code: ecc.Code{EAR99: true}, Kind: ecc.Commodity, MadeIn: "US", Facts: map[string]string{}},
		Parties: []ecc.Party{{Role: "end_user", Name: "Buyer", Country: "CN", Headquarters: "CN", ParentHeadquarters: "CN",
			Facts: map[string]string{}}},
		EndUse: map[string]ecc.Answer{}, Statements: map[string]ecc.Answer{},
	}
	for _, e := range edits {
		e(&c)
	}
	return c
}

func on(date string) edit { return func(c *ecc.Case) { c.Date = date } }
func to(country string) edit {
	return func(c *ecc.Case) {
		c.To, c.Parties[0].Country = country, country
		headquarters(country)(c)
	}
}

func role(r string) edit         { return func(c *ecc.Case) { c.Parties[0].Role = r } }
func itemFact(k, v string) edit  { return func(c *ecc.Case) { c.Item.Facts[k] = v } }
func partyFact(k, v string) edit { return func(c *ecc.Case) { c.Parties[0].Facts[k] = v } }
func listed(l ecc.Listing) edit {
	return func(c *ecc.Case) { c.Parties[0].Listings = append(c.Parties[0].Listings, l) }
}
func use(key string, a ecc.Answer) edit {
	return func(c *ecc.Case) { c.EndUse[key] = a }
}
func item(code string) edit {
	return func(c *ecc.Case) {
		parsed, err := ecc.Parse(code)
		if err != nil {
			panic(err)
		}
		c.Item.Code = parsed
	}
}

// byLaw are the rules with the stays of the law held.
var byLaw = enduse.Under(enduse.AffiliatesStays())

func requirements(c ecc.Case) []ecc.Finding { return byLaw.Append(nil, &c) }

// requirementsWhere are those of an item whose status under the EAR is settled.
func requirementsWhere(c ecc.Case, subject ecc.Answer) []ecc.Finding {
	c.Subject = subject
	return byLaw.Append(nil, &c)
}

// find is the one finding of a rule.
func find(t *testing.T, c ecc.Case, id string) ecc.Finding {
	t.Helper()
	return only(t, requirements(c), id)
}

func only(t *testing.T, found []ecc.Finding, id string) ecc.Finding {
	t.Helper()
	var out []ecc.Finding
	for _, f := range found {
		if f.Rule == id {
			out = append(out, f)
		}
	}
	require.Len(t, out, 1, id)
	return out[0]
}

// want is a case and how a rule must come out for it.
type want struct {
	name   string
	c      ecc.Case
	status ecc.Status
	lacks  string // the field asked for, when the status is unknown
}

func check(t *testing.T, id string, wants []want) {
	t.Helper()
	for _, w := range wants {
		t.Run(w.name, func(t *testing.T) {
			f := find(t, w.c, id)
			require.Equal(t, w.status, f.Status, f.Summary)
			if w.lacks != "" {
				require.NotEmpty(t, f.Lacks)
				require.Equal(t, w.lacks, f.Lacks[0].Field)
			}
			if f.Status == ecc.StatusUnknown && f.Note == "" {
				require.NotEmpty(t, f.Lacks, "an unknown finding says what is missing")
			}
		})
	}
}
