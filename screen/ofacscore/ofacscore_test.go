package ofacscore_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/screen/ofacscore"
	"github.com/stretchr/testify/require"
)

func TestScore(t *testing.T) {
	for _, c := range []struct {
		query, listed string
		want          int
	}{
		{"JANE KESTREL", "KESTREL, Jane", 100},
		{"jane kestrel", "KESTREL, Jane Margaret", 100},     // further parts of the listing cost nothing
		{"JANE MARGARET KESTREL", "KESTREL, Jane", 67},      // a part without a counterpart counts as zero
		{"JANE DE KESTREL", "KESTREL, Jane", 100},           // but not one of two letters
		{"KESTREL", "KESTREL-OWL, Jane", 100},               // a hyphen sets parts apart
		{"OWL'S", "OWLS", 100},                              // an apostrophe does not
		{"KESTREL", "ZOVUMI", 0},                            // nothing in common
		{"", "KESTREL", 0}, {"KESTREL", "", 0}, {"", "", 0}, // nothing to compare
		{"...", "---", 0},
	} {
		require.InDelta(t, c.want, ofacscore.Score(c.query, c.listed), 1, "%s against %s", c.query, c.listed)
	}
}

// TestPublicScores holds the score against those that OFAC's tool gave.
func TestPublicScores(t *testing.T) {
	f, err := os.Open("../../../shared/data/match/ofac_scores.csv")
	if err != nil {
		t.Skip("matching data not at hand")
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	seen := make(map[string]bool)
	count, within, close := 0, 0, 0
	for _, row := range rows[1:] {
		want, err := strconv.Atoi(row[2])
		require.NoError(t, err)
		if seen[row[0]+"|"+row[1]] || want < 0 { // not shown at all
			continue
		}
		seen[row[0]+"|"+row[1]] = true
		got := ofacscore.Score(row[0], row[1])
		count++
		if d := max(got-want, want-got); d <= 5 {
			within++
			if d <= 2 {
				close++
			}
		} else {
			t.Logf("%s against %s: %d, OFAC gave %d", row[0], row[1], got, want)
		}
	}
	t.Logf("%d of %d within 5 points, %d within 2", within, count, close)
	require.GreaterOrEqual(t, within*100, count*95)
}

func FuzzScore(f *testing.F) {
	f.Add("JANE KESTREL", "KESTREL, Jane")
	f.Add("\xff\x00", "海康威视")
	f.Add("- - -", "'ʼ")
	f.Fuzz(func(t *testing.T, a, b string) {
		s := ofacscore.Score(a, b)
		require.True(t, s >= 0 && s <= 100, s)
	})
}

func TestLongNamesAreCut(t *testing.T) {
	long := strings.Repeat("KESTREL ", 1<<17)
	require.Equal(t, 100, ofacscore.Score(long, long))
}

func BenchmarkScore(b *testing.B) {
	for b.Loop() {
		ofacscore.Score("JANE MARGARET KESTREL", "KESTREL, Margaret Jane Elizabeth")
	}
}

func ExampleScore() {
	fmt.Println(ofacscore.Score("Jane Kestral", "KESTREL, Jane"))
	// Output: 97
}
