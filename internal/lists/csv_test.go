package lists

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// csvFile writes a combined list of rows that give only some columns.
func csvFile(rows ...map[string]string) string {
	var b strings.Builder
	b.WriteString(strings.Join(columns, ",") + "\n")
	for _, r := range rows {
		for i, c := range columns {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(`"` + strings.ReplaceAll(r[c], `"`, `""`) + `"`)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

const entityList = "Entity List (EL) - Bureau of Industry and Security"

func TestReadCSV(t *testing.T) {
	file := csvFile(
		map[string]string{
			"source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": "36", "type": "Entity",
			"programs": "CUBA; SDGT", "name": "AEROCARIBBEAN AIRLINES", "addresses": "Havana, Cuba; Kingston, Jamaica",
			"alt_names": "AERO-CARIBBEAN, LTD; AC (a; b)", "ids": "Tax ID No., 7710137066, RU",
		},
		map[string]string{
			"source": "Denied Persons List (DPL) - Bureau of Industry and Security", "name": "A B", "start_date": "2020-01-02",
			"end_date": "2030-01-02", "standard_order": "Y", "federal_register_notice": "85 F.R. 1 1/3/2020",
		},
	)
	records, err := ReadCSV(strings.NewReader("\ufeff"+file), "c.csv")
	require.NoError(t, err)
	require.Equal(t, []Record{
		{
			Row: 2, List: SDN, Number: "36", Type: "entity", Name: "AEROCARIBBEAN AIRLINES",
			AltNames: []string{"AERO-CARIBBEAN, LTD", "AC (a; b)"}, Programs: []string{"CUBA", "SDGT"},
			Addresses: []Address{{Street: "Havana, Cuba"}, {Street: "Kingston, Jamaica"}},
			IDs:       []ID{{"Tax ID No.", "7710137066", "RU"}},
		},
		{Row: 3, List: DPL, Name: "A B", Start: "2020-01-02", End: "2030-01-02", StandardOrder: true, Notice: "85 F.R. 1 1/3/2020"},
	}, records)
}

func TestReadCSVRefuses(t *testing.T) {
	good := map[string]string{"source": entityList, "name": "A"}
	with := func(column, value string) string {
		row := map[string]string{"source": entityList, "name": "A"}
		row[column] = value
		return csvFile(good, row)
	}
	for _, c := range []struct {
		name, file string
		want       Error
	}{
		{"empty", "", Error{Msg: "the file is empty"}},
		{"column missing", strings.Replace(csvFile(), ",ids", "", 1), Error{Row: 1, Column: "ids", Msg: "column missing"}},
		{"unknown column", strings.Replace(csvFile(), ",ids", ",ids,more", 1), Error{Row: 1, Column: "more", Msg: "unknown column"}},
		{"column twice", strings.Replace(csvFile(), ",title", ",name", 1), Error{Row: 1, Column: "name", Msg: "column given twice"}},
		{"unknown source", with("source", "Some List"), Error{Row: 3, Column: "source", Value: "Some List", Msg: "unknown source"}},
		{"unknown type", with("type", "Planet"), Error{Row: 3, Column: "type", Value: "Planet", Msg: "unknown type"}},
		{"no name", with("name", " "), Error{Row: 3, Column: "name", Msg: "a row without a name"}},
		{"not a date", with("start_date", "2020-02-30"), Error{Row: 3, Column: "start_date", Value: "2020-02-30", Msg: "not a date YYYY-MM-DD"}},
		{"not an answer", with("standard_order", "maybe"), Error{Row: 3, Column: "standard_order", Value: "maybe", Msg: "want Y, N or nothing"}},
		{"too few cells", csvFile() + "a,b\n", Error{Row: 2, Msg: "wrong number of fields"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadCSV(strings.NewReader(c.file), "c.csv")
			var e *Error
			require.True(t, errors.As(err, &e), "%v", err)
			c.want.File = "c.csv"
			require.Equal(t, c.want, *e)
		})
	}
}

func TestErrorNamesThePlace(t *testing.T) {
	require.EqualError(t, &Error{File: "c.csv", Row: 3, Column: "type", Value: "Planet", Msg: "unknown type"}, `c.csv:3: type "Planet": unknown type`)
	require.EqualError(t, &Error{File: "c.csv", Msg: "no rows"}, "c.csv: no rows")
}

func TestReadJSONReadsWhatTheCSVSays(t *testing.T) {
	const file = `{"total": 1, "results": [{
		"source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": 36, "type": "Entity", "title": null,
		"programs": ["CUBA", "SDGT"], "name": "AEROCARIBBEAN AIRLINES", "alt_names": ["AERO-CARIBBEAN, LTD"],
		"addresses": [{"address": "1 Main St", "city": "Havana", "state": null, "postal_code": null, "country": "CU"}],
		"ids": [{"type": "Tax ID No.", "number": "77", "country": "RU", "issue_date": null, "expiration_date": null}]}]}`
	records, err := ReadJSON(strings.NewReader(file), "c.json")
	require.NoError(t, err)
	require.Equal(t, []Record{{
		Row: 1, List: SDN, Number: "36", Type: "entity", Name: "AEROCARIBBEAN AIRLINES", AltNames: []string{"AERO-CARIBBEAN, LTD"},
		Programs: []string{"CUBA", "SDGT"}, Addresses: []Address{{Street: "1 Main St", City: "Havana", Country: "CU"}},
		IDs: []ID{{"Tax ID No.", "77", "RU"}},
	}}, records)
}

func TestReadJSONRefuses(t *testing.T) {
	const row = `{"source": "` + entityList + `", "name": "A"}`
	for name, file := range map[string]string{
		"not JSON":      `name,source`,
		"no results":    `{"total": 0}`,
		"not an array":  `{"results": {}}`,
		"unknown field": `{"results": [` + row + `, {"source": "` + entityList + `", "name": "A", "colour": "red"}]}`,
		"unknown list":  `{"results": [{"source": "Some List", "name": "A"}]}`,
		"bad country":   `{"results": [{"source": "` + entityList + `", "name": "A", "addresses": [{"address": "x", "country": "QQ"}]}]}`,
		"cut short":     `{"results": [` + row,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadJSON(strings.NewReader(file), "c.json")
			var e *Error
			require.True(t, errors.As(err, &e), "%v", err)
			require.Equal(t, "c.json", e.File)
		})
	}
}
