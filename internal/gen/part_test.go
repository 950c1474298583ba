package main

import (
	"os"
	"testing"

	"github.com/seed-793d2af5/exportscreen/internal/ecfr"
	"github.com/stretchr/testify/require"
)

func row(header bool, cells ...string) ecfr.Row {
	r := ecfr.Row{Header: header}
	for _, c := range cells {
		r.Cells = append(r.Cells, ecfr.Cell{Lines: []string{c}, Span: 1})
	}
	return r
}

func text(tag, s string) ecfr.Block { return ecfr.Block{Tag: tag, Text: s} }

func table(rows ...ecfr.Row) division {
	return division{"part.xml", ecfr.Division{N: "Supplement", Head: "Head", Blocks: []ecfr.Block{{Tag: "TABLE", Rows: rows}}}}
}

func TestMarks(t *testing.T) {
	same := func(s string) string { return s }
	head := row(true, "Country", "A:1", "A:2")
	d := table(head, row(false, "Ukraine^4^10", "X", ""), row(false, "^4 A note."), row(false, "goes on."), row(false, "^10 Another."))
	rows, notes, err := d.marks(d.tables()[0], same, "A:1", "A:2")
	require.NoError(t, err)
	require.Equal(t, []markRow{{code: "UA", notes: []string{"4", "10"}, marks: []bool{true, false}}}, rows)
	require.Equal(t, []footnote{{"4", "A note. goes on."}, {"10", "Another."}}, notes)

	for name, c := range map[string]struct {
		table division
		says  string
	}{
		"country":     {table(head, row(false, "Atlantis", "X", "")), `part.xml: Supplement: not a country the generator knows: "Atlantis"`},
		"region":      {table(head, row(false, "Crimea region of Ukraine", "X", "")), "not a country the generator knows"},
		"cell":        {table(head, row(false, "France", "x", "")), "neither X nor empty"},
		"twice":       {table(head, row(false, "Burma", "X", ""), row(false, "Myanmar", "X", "")), "two rows"},
		"cells":       {table(head, row(false, "France", "X", "", "")), "3 cells, not 2"},
		"column":      {table(row(true, "Country", "A:1", "A:3"), row(false, "France", "X", "")), "columns are not A:1 A:2"},
		"stray cell":  {table(head, row(false, "France")), "a row with one cell"},
		"no header":   {table(row(false, "France", "X", "")), "columns are not"},
		"blank first": {table(head, row(false, "", "X", "")), "not a country"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := c.table.marks(c.table.tables()[0], same, "A:1", "A:2")
			require.ErrorContains(t, err, c.says)
		})
	}
}

func TestReferral(t *testing.T) {
	const before, after = "See ", " of the EAR to determine whether a license is required in order to export or reexport to this destination."
	for to, want := range map[string]string{
		"part 746": "15 CFR part 746", "§ 746.9": "15 CFR 746.9", "Sections 742.19 and 746.4": "15 CFR 742.19; 15 CFR 746.4",
	} {
		got, err := table().referral(before + to + after)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	for _, s := range []string{"", "X", before + "supplement no. 1" + after, "See part 746."} {
		_, err := table().referral(s)
		require.Error(t, err, s)
	}
}

func TestSchedule(t *testing.T) {
	head := row(true, "HTS-6 code", "HTS description")
	out := &tsv{}
	d := table(head, row(false, "870600", "CHASSIS, AND VALUED AT $50000 OR GREATER PER UNIT WHOLESALE PRICE IN THE U.S."),
		row(false, "871120", "MOTORCYCLES, AND VALUED AT $5,000 OR GREATER PER UNIT WHOLESALE PRICE IN THE U.S."), row(false, "902000", "MASKS."))
	require.NoError(t, d.schedule("5", out))
	require.Equal(t, "5\t870600\t50000\n5\t871120\t5000\n5\t902000\t\n", out.String())

	for name, d := range map[string]division{
		"four digits":   table(head, row(false, "8706", "CHASSIS.")),
		"out of order":  table(head, row(false, "871120", "A."), row(false, "870600", "B.")),
		"twice":         table(head, row(false, "871120", "A."), row(false, "871120", "B.")),
		"new price":     table(head, row(false, "871120", "MOTORCYCLES VALUED OVER $10.")),
		"new columns":   table(row(true, "ECCN", "Description"), row(false, "871120", "A.")),
		"three columns": table(head, row(false, "871120", "A.", "B.")),
		"empty":         table(head),
		"no table":      {file: "part.xml"},
	} {
		t.Run(name, func(t *testing.T) { require.Error(t, d.schedule("5", &tsv{})) })
	}
	require.Error(t, table(head, row(false, "870600", "CHASSIS, AND VALUED AT $50000 OR GREATER PER UNIT WHOLESALE PRICE IN THE U.S.")).schedule("4", &tsv{}),
		"only supplement no. 5 has prices")
}

func TestCountries(t *testing.T) {
	got, err := table().countries("Albania, Bahamas (The), Bosnia & Herzegovina, Trinidad and Tobago, and the United States.")
	require.NoError(t, err)
	require.Equal(t, []string{"AL", "BS", "BA", "TT", "US"}, got)
	got, err = table().countries("Iran, Somalia and Sudan")
	require.NoError(t, err)
	require.Equal(t, []string{"IR", "SO", "SD"}, got)
	_, err = table().countries("Iran, Somalia, and Atlantis")
	require.ErrorContains(t, err, "Atlantis")
}

func TestGroupB(t *testing.T) {
	group := func(blocks ...ecfr.Block) division { return division{"part.xml", ecfr.Division{Blocks: blocks}} }
	b := text("HD1", "Country Group B—Countries")
	got, err := group(b, text("LI", "The Bahamas"), text("LI", "Cote d'lvoire"), text("HD1", "Country Group C [Reserved]")).groupB()
	require.NoError(t, err)
	require.Equal(t, []string{"BS", "CI"}, got)
	for name, d := range map[string]division{
		"country":   group(b, text("LI", "Atlantis")),
		"twice":     group(b, text("LI", "Burma"), text("LI", "Myanmar")),
		"elsewhere": group(b, text("LI", "Chad"), text("HD1", "Country Group C"), text("LI", "France")),
		"none":      group(b),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := d.groupB()
			require.Error(t, err)
		})
	}
}

// A footnote whose text changes has no coding any more.
func TestNotes(t *testing.T) {
	notes, err := newNoteTable()
	require.NoError(t, err)
	err = notes.add(table(), "chart", []footnote{{"5", "Refer to Austria for licensing requirements for Liechtenstein under the EAR."}})
	require.ErrorContains(t, err, "footnote 5 of chart has no coding")
	_, err = notes.table()
	require.ErrorContains(t, err, "no source row has the fingerprint")
}

// The tables of places and schedules are what the official files give.
func TestTablesOfPlacesAndSchedules(t *testing.T) {
	const src = "../../../shared/data"
	if _, err := os.Stat(src); os.IsNotExist(err) {
		t.Skip("official files not at hand")
	}
	for _, step := range []func(string) (map[string][]byte, error){makeChart, makeCountryLists, makeSchedules} {
		files, err := step(src)
		require.NoError(t, err)
		for name, content := range files {
			stands, err := os.ReadFile("../../" + name)
			require.NoError(t, err)
			require.Equal(t, string(stands), string(content), name)
		}
	}
}
