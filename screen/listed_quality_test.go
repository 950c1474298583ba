package screen

import (
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestQualityPersons screens changed names of sanctioned persons, and names of nobody.
func TestQualityPersons(t *testing.T) {
	s := testScreener(t)
	asked, first, alerts := map[string]int{}, map[string]int{}, map[string]int{}
	for _, row := range developmentData(t, "perturbed_listed.csv") {
		query, class, listed := row[0], row[1], row[2]
		hits := s.Screen(Party{Name: query}, qualityDate).Hits
		asked[class]++
		if class == "negative" {
			if len(hits) > 0 {
				alerts[class]++
			}
			continue
		}
		want := normal(s, listed)
		found := slices.ContainsFunc(hits, func(h Hit) bool { return h.Alert && bears(s, h.Entry, want) })
		if found {
			alerts[class]++
		} else if os.Getenv("MISSES") == "persons" {
			fmt.Printf("   %s | %s | %s\n", class, query, listed)
		}
		if len(hits) > 0 && bears(s, hits[0].Entry, want) {
			first[class]++
		}
	}
	var n, total int
	for _, class := range []string{"transliteration", "typo", "order_swap", "dropped_middle", "nickname", "spacing_hyphen", "negative"} {
		fmt.Printf("%-16s %4d recall@1 %3d alerts %3d\n", class, asked[class], first[class], alerts[class])
		if class != "negative" {
			n, total = n+asked[class], total+alerts[class]
		}
	}
	require.Zero(t, alerts["negative"])
	require.GreaterOrEqual(t, float64(total)/float64(n), 0.85)
}
