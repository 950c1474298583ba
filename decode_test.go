package exportscreen_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/stretchr/testify/require"
)

const order = `{"id":"T1","date":"2026-08-20","activity":"export","from":"US","to":"DE",
"exporter":{"country":"US"},
"items":[{"line":"10","kind":"commodity","eccn":"EAR99","made_in":"US"}],
"parties":[{"role":"end_user","name":"Quillmore GmbH","country":"DE","owners":[]}]}`

func TestDecodeTransaction(t *testing.T) {
	got, err := exportscreen.DecodeTransaction([]byte(order))
	require.NoError(t, err)
	require.Equal(t, "T1", got.ID)
	require.Nil(t, got.Items[0].USContent, "a list left out is unknown")
	require.NotNil(t, got.Parties[0].Owners, "an empty list is a statement")
	require.Empty(t, got.Parties[0].Owners)
}

// TestDecodeFaults changes one thing in a good order and looks for the fault
// that names its line, path and value.
func TestDecodeFaults(t *testing.T) {
	for name, c := range map[string]struct {
		old, new   string
		line       int
		path, word string
	}{
		"unknown field":            {`"from":"US"`, `"from":"US","end_user":"x"`, 1, "end_user", "not a field"},
		"field in another case":    {`"from":"US"`, `"from":"US","Via":["CA"]`, 1, "Via", "not a field"},
		"unknown field below":      {`"made_in":"US"`, `"made_in":"US","madein":"DE"`, 3, "items[0].madein", "not a field"},
		"field twice":              {`"made_in":"US"`, `"made_in":"US","made_in":"DE"`, 3, "items[0].made_in", "twice"},
		"bad date":                 {`2026-08-20`, `2026-02-30`, 1, "date", "calendar date"},
		"no date":                  {`"date":"2026-08-20",`, ``, 1, "date", "calendar date"},
		"unknown activity":         {`"activity":"export"`, `"activity":"sale"`, 1, "activity", "not a known activity"},
		"no activity":              {`"activity":"export",`, ``, 1, "activity", "one of"},
		"unknown country":          {`"to":"DE"`, `"to":"XX"`, 1, "to", "not a country"},
		"country in small letters": {`"to":"DE"`, `"to":"de"`, 1, "to", "not a country"},
		"region elsewhere":         {`"to":"DE"`, `"to":"DE","to_region":"crimea"`, 1, "to_region", "destination UA"},
		"region unknown":           {`"to":"DE"`, `"to":"UA","to_region":"odesa"`, 1, "to_region", "one of"},
		"number for a string":      {`"line":"10"`, `"line":10`, 3, "items[0].line", "in quotes"},
		"null":                     {`"made_in":"US"`, `"made_in":null`, 3, "items[0].made_in", "leave the field out"},
		"object for an array":      {`"exporter":{"country":"US"}`, `"exporter":{"country":"US"},"via":{}`, 2, "via", "an array"},
		"array for an object":      {`"exporter":{"country":"US"}`, `"exporter":[]`, 2, "exporter", "an object"},
		"bad decimal":              {`"made_in":"US"`, `"made_in":"US","value":"1e9","currency":"USD"`, 3, "items[0].value", "decimal"},
		"value without currency":   {`"made_in":"US"`, `"made_in":"US","value":"10"`, 3, "items[0].currency", "needs its currency"},
		"bad classification":       {`EAR99`, `3Z001`, 3, "items[0].eccn", "3Z001"},
		"kind against the entry":   {`EAR99`, `3D001`, 3, "items[0].eccn", "software"},
		"bad tariff number":        {`"made_in":"US"`, `"made_in":"US","hts":"85.42"`, 3, "items[0].hts", "digits"},
		"bad tariff of content":    {`"made_in":"US"`, `"made_in":"DE","us_content":[{"eccn":"EAR99","relation":"incorporated","hts":"8542.3x"}]`, 3, "items[0].us_content[0].hts", "digits"},
		"no items":                 {`{"line":"10","kind":"commodity","eccn":"EAR99","made_in":"US"}`, ``, 3, "items", "at least one"},
		"unknown role":             {`end_user`, `buyer`, 4, "parties[0].role", "one of"},
		"nameless party":           {`"name":"Quillmore GmbH"`, `"name":" "`, 4, "parties[0].name", "has a name"},
		"unknown fact":             {`"made_in":"US"`, `"made_in":"US","facts":{"tppp":"1"}`, 3, "items[0].facts.tppp", "not a fact"},
		"unknown end use":          {`"exporter"`, `"end_use":{"millitary":"no"},"exporter"`, 2, "end_use.millitary", "not a key"},
		"end use answer":           {`"exporter"`, `"end_use":{"military":"maybe"},"exporter"`, 2, "end_use.military", "not a known answer"},
		"shares over the whole":    {`"owners":[]`, `"owners":[{"name":"A","percent":"60"},{"name":"B","percent":"40.1"}]`, 4, "parties[0].owners", "more than 100"},
		"unknown relation":         {`"made_in":"US"`, `"made_in":"DE","us_content":[{"eccn":"EAR99","relation":"inside"}]`, 3, "items[0].us_content[0].relation", "one of"},
		"transfer abroad":          {`"activity":"export"`, `"activity":"transfer"`, 1, "to", "stays in the country"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, order, c.old)
			_, err := exportscreen.DecodeTransaction([]byte(strings.Replace(order, c.old, c.new, 1)))
			var input *exportscreen.InputError
			require.ErrorAs(t, err, &input)
			require.Equal(t, "T1", input.ID)
			require.Len(t, input.Faults, 1, "%v", err)
			require.Equal(t, c.path, input.Faults[0].Path)
			require.Equal(t, c.line, input.Faults[0].Line)
			require.Contains(t, input.Faults[0].Problem, c.word)
		})
	}
}

// Content without a relation is content all the same (see fdpr.Relation).
func TestDecodeContentWithoutRelation(t *testing.T) {
	_, err := exportscreen.DecodeTransaction([]byte(strings.Replace(order, `"made_in":"US"`, `"made_in":"DE","us_content":[{"eccn":"EAR99"}]`, 1)))
	require.NoError(t, err)
}

func TestDecodeNamesEveryFault(t *testing.T) {
	bad := strings.NewReplacer(`"to":"DE"`, `"to":"XX"`, `EAR99`, `4Q1`, `end_user`, `boss`, `"from":"US"`, `"from":"US","frm":"US"`, `"country":"DE"`, `"country":7`).Replace(order)
	_, err := exportscreen.DecodeTransaction([]byte(bad))
	var input *exportscreen.InputError
	require.ErrorAs(t, err, &input)
	var paths []string
	for _, f := range input.Faults {
		paths = append(paths, f.Path)
	}
	require.ElementsMatch(t, []string{"frm", "parties[0].country", "to", "items[0].eccn", "parties[0].role"}, paths, "%v", err)
}

func TestReadTransactions(t *testing.T) {
	flat := strings.ReplaceAll(order, "\n", "")
	bad := strings.Replace(flat, `"to":"DE"`, `"to":"XX"`, 1)
	for name, c := range map[string]struct {
		in       string
		ids      []string // "!" for an error
		badLines []int
	}{
		"one object":      {order, []string{"T1"}, nil},
		"a mark in front": {"\xEF\xBB\xBF\n" + order, []string{"T1"}, nil},
		"an array":        {"[" + order + ",\n" + flat + "]", []string{"T1", "T1"}, nil},
		"lines":           {flat + "\n" + flat + "\n\n", []string{"T1", "T1"}, nil},
		"one bad line":    {flat + "\n" + bad + "\n" + flat, []string{"T1", "!", "T1"}, []int{2}},
		"broken JSON":     {flat + "\n{\"id\":", []string{"T1", "!"}, []int{2}},
		"broken array":    {"[" + flat + "\n,,]", []string{"T1", "!"}, []int{2}},
		"open array":      {"[" + flat, []string{"T1", "!"}, []int{1}},
		"nothing":         {" \n", []string{"!"}, []int{1}},
		"no object":       {"7", []string{"!"}, []int{1}},
	} {
		t.Run(name, func(t *testing.T) {
			var ids []string
			var lines []int
			for got, err := range exportscreen.ReadTransactions(strings.NewReader(c.in)) {
				if err == nil {
					ids = append(ids, got.ID)
					continue
				}
				ids = append(ids, "!")
				var input *exportscreen.InputError
				require.ErrorAs(t, err, &input)
				lines = append(lines, input.Faults[0].Line)
			}
			require.Equal(t, c.ids, ids)
			require.Equal(t, c.badLines, lines)
		})
	}
}

func TestDecodeDepth(t *testing.T) {
	deep := strings.Repeat(`{"name":"O","owners":[`, 5000) + strings.Repeat(`]}`, 5000)
	_, err := exportscreen.DecodeTransaction([]byte(strings.Replace(order, `"owners":[]`, `"owners":[`+deep+`]`, 1)))
	require.ErrorContains(t, err, "nests deeper")
}

func FuzzDecodeTransaction(f *testing.F) {
	f.Add([]byte(order))
	f.Add([]byte(`[]`))
	f.Add([]byte(`{"items":[{"facts":{"a":{}}}],"end_use":[1,null,{"a":[]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := exportscreen.DecodeTransaction(data)
		var input *exportscreen.InputError
		if err != nil && (!errors.As(err, &input) || len(input.Faults) == 0) {
			t.Fatalf("an error without a fault: %v", err)
		}
		if err == nil && got.Validate() != nil {
			t.Fatal("decoded what does not validate")
		}
	})
}
