package census_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/census"
)

var update = flag.Bool("update", false, "rewrite testdata/counts.golden")

func embedded(t *testing.T) screen.Lists {
	t.Helper()
	lists, err := screen.Embedded()
	require.NoError(t, err)
	return lists
}

// TestCountsOfEmbeddedLists holds the counts to what they were: a line for each
// table, "value count" in its order.
func TestCountsOfEmbeddedLists(t *testing.T) {
	el := []screen.List{screen.EntityList}
	var b strings.Builder
	for _, c := range []struct {
		title string
		query census.Query
		by    []census.Dimension
	}{
		{"list kind", census.Query{}, []census.Dimension{census.ByList, census.ByKind}},
		{"EL country", census.Query{Lists: el}, []census.Dimension{census.ByCountry}},
		{"EL year", census.Query{Lists: el}, []census.Dimension{census.ByYear}},
		{"EL field", census.Query{Lists: el}, []census.Dimension{census.ByField}},
		{"EL stage", census.Query{Lists: el}, []census.Dimension{census.ByStage}},
		{"EL CN kind stage", census.Query{Lists: el, Countries: []string{"CN"}}, []census.Dimension{census.ByKind, census.ByStage}},
		{"MEU field", census.Query{Lists: []screen.List{screen.MilitaryEndUserList}}, []census.Dimension{census.ByField}},
		{"since 2024 list", census.Query{Since: "2024-01-01"}, []census.Dimension{census.ByList}},
		{"DPL in force 2026-08-20 kind", census.Query{Lists: []screen.List{screen.DeniedPersonsList}, InForce: "2026-08-20"}, []census.Dimension{census.ByKind}},
	} {
		table, err := census.Count(embedded(t), c.query, c.by...)
		require.NoError(t, err)
		fmt.Fprintf(&b, "%s (%d):", c.title, table.Entries)
		for _, r := range table.Rows {
			fmt.Fprintf(&b, " %s %d", strings.Join(r.Values, "/"), r.Count)
		}
		b.WriteByte('\n')
	}
	const path = "testdata/counts.golden"
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(b.String()), 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String())
}

// TestCountAgreesWithEntries counts again, plainly.
func TestCountAgreesWithEntries(t *testing.T) {
	lists := embedded(t)
	q := census.Query{Lists: []screen.List{screen.EntityList, screen.UnverifiedList}, Since: "2019-01-01", Until: "2023-12-31"}
	table, err := census.Count(lists, q, census.ByField, census.ByCountry)
	require.NoError(t, err)
	entries, err := census.Entries(lists, q)
	require.NoError(t, err)
	n, want := 0, map[string]int{}
	for e, p := range entries {
		n++
		require.True(t, e.Listed >= q.Since && e.Listed <= q.Until)
		fields := []string{"unknown"}
		if p.Kind == census.Person || p.Kind == census.Address {
			fields = []string{"not_applicable"}
		}
		for i, f := range p.Fields {
			fields = append(fields[:min(i, len(fields))], f.String())
		}
		for _, f := range fields {
			want[f+" "+p.Countries[0]]++
		}
	}
	require.Equal(t, n, table.Entries)
	got := map[string]int{}
	for _, r := range table.Rows {
		got[strings.Join(r.Values, " ")] = r.Count
	}
	require.Equal(t, want, got)
	require.True(t, slices.IsSortedFunc(table.Rows, func(a, b census.Row) int { return b.Count - a.Count }))
}

func TestQuery(t *testing.T) {
	lists := screen.Lists{Entries: []screen.Entry{
		{ID: "a", List: screen.EntityList, Country: "CN", Listed: "2019-08-21", Name: "A"},
		{ID: "b", List: screen.EntityList, Country: "RU", Listed: "2022-02-24", Name: "B"},
		{ID: "c", List: screen.DeniedPersonsList, Addresses: []screen.Address{{Country: "CN"}, {Country: "HK"}}, Listed: "2001-01-01", Expires: "2011-01-01", Name: "C"},
		{ID: "d", List: screen.DeniedPersonsList, Expires: "2026-04-14", EndUntold: true, Name: "D"},
	}}
	for name, test := range map[string]struct {
		query census.Query
		want  string
	}{
		"all":              {census.Query{}, "abcd"},
		"list":             {census.Query{Lists: []screen.List{screen.EntityList}}, "ab"},
		"country":          {census.Query{Countries: []string{"HK", "RU"}}, "bc"},
		"since":            {census.Query{Since: "2019-08-21"}, "ab"},
		"until":            {census.Query{Until: "2019-08-21"}, "ac"},
		"in force":         {census.Query{InForce: "2011-01-01"}, "cd"},
		"in force, nobody": {census.Query{InForce: "2011-01-02", Lists: []screen.List{screen.EntityList}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			entries, err := census.Entries(lists, test.query)
			require.NoError(t, err)
			got := ""
			for e := range entries {
				got += e.ID
			}
			require.Equal(t, test.want, got)
		})
	}
	table, err := census.Count(lists, census.Query{InForce: "2011-01-01"}, census.ByCountry, census.ByYear)
	require.NoError(t, err)
	require.Equal(t, census.Table{By: []census.Dimension{census.ByCountry, census.ByYear}, Entries: 2, InDoubt: 1, Rows: []census.Row{
		{Values: []string{"CN", "2001"}, Count: 1}, {Values: []string{"HK", "2001"}, Count: 1}, {Values: []string{"unknown", "unknown"}, Count: 1}}}, table)
	table, err = census.Count(lists, census.Query{})
	require.NoError(t, err)
	require.Equal(t, census.Table{Rows: []census.Row{}, Entries: 4}, table)
}

func TestQueryErrors(t *testing.T) {
	for name, test := range map[string]struct {
		query census.Query
		by    []census.Dimension
		want  string
	}{
		"since":     {census.Query{Since: "soon"}, nil, `census: since "soon": a day YYYY-MM-DD is wanted`},
		"until":     {census.Query{Until: "2020"}, nil, `census: until "2020": a day YYYY-MM-DD is wanted`},
		"in force":  {census.Query{InForce: "2020-02-30"}, nil, `census: in force "2020-02-30": a day YYYY-MM-DD is wanted`},
		"country":   {census.Query{Countries: []string{"China"}}, nil, `census: country "China": an ISO 3166-1 alpha-2 code is wanted`},
		"dimension": {census.Query{}, []census.Dimension{census.UnknownDimension}, `census: by "unknown": dimensions are wanted, each once`},
		"twice":     {census.Query{}, []census.Dimension{census.ByKind, census.ByKind}, `census: by "kind": dimensions are wanted, each once`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := census.Count(screen.Lists{}, test.query, test.by...)
			var wrong *census.QueryError
			require.ErrorAs(t, err, &wrong)
			require.EqualError(t, err, test.want)
		})
	}
	_, err := census.Entries(screen.Lists{}, census.Query{Since: "soon"})
	require.Error(t, err)
}
