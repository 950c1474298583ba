package ecc

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A mark that a rule took away leaves the days before it open.
func TestOnceMarked(t *testing.T) {
	for _, test := range []struct {
		to, column, date string
		marked           bool
	}{
		{"AU", "NS1", "2024-04-18", true}, {"AU", "NS1", "2024-04-19", false}, {"NF", "RS1", "2024-04-18", true},
		{"AU", "NS2", "2020-01-01", false}, {"CA", "NS1", "2020-01-01", false}, {"KR", "CC3", "2023-12-07", true}, {"KR", "CC3", "2023-12-08", false},
	} {
		_, marked := onceMarked(test.to, test.column, test.date)
		require.Equal(t, test.marked, marked, "%v", test)
	}
	for destination, row := range chartTable() {
		for column := range row.once {
			require.Equal(t, No, ChartRequires(destination, column), "%s %s is marked today", destination, column)
		}
	}
}
