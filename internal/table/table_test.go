package table_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

func TestRows(t *testing.T) {
	tests := []struct {
		name, text string
		want       [][]string
	}{
		{"comments and a header", "# from\n# upstream\na\tb\n1\t2\n3\t\n", [][]string{{"1", "2"}, {"3", ""}}},
		{"no end of line", "a\tb\n1\t2", [][]string{{"1", "2"}}},
		{"header only", "# from\na\tb\n", nil},
		{"empty", "", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, test.want, slices.Collect(table.Rows(test.text, 2)))
		})
	}
}

func TestRowsStops(t *testing.T) {
	for row := range table.Rows("a\n1\n2\n", 1) {
		require.Equal(t, []string{"1"}, row)
		break
	}
}

func TestRowsOfAnotherShape(t *testing.T) {
	for text, fault := range map[string]string{
		"a\tb\n1\n":       `table: 1 columns, not 2: "1"`,
		"a\n1\t2\n":       `table: 1 columns, not 2: "a"`,
		"a\tb\n1\t2\t3\n": `table: 3 columns, not 2: "1\t2\t3"`,
	} {
		require.PanicsWithValue(t, fault, func() { _ = slices.Collect(table.Rows(text, 2)) })
	}
}
