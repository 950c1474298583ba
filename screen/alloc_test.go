package screen

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A name without a hit costs no memory but two pieces for taking its field apart and
// four for describing each word that no listed name has.
func TestNoHitAllocatesLittle(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector's run loses what a pool keeps")
	}
	s := testScreener(t)
	for name, unlisted := range map[string]float64{
		"Brown, Peter":              0,
		"Peter Brown Trading":       0,
		"Marrowby Forwarders B.V.":  1,
		"Quillfeather Logistics":    1,
		"Brightwater Quillfeather":  2,
		"Thistlewood Brokers, Inc.": 1,
	} {
		party := Party{Name: name}
		require.Empty(t, s.Screen(party, "2026-08-20").Hits, name)
		allocs := testing.AllocsPerRun(100, func() { s.Screen(party, "2026-08-20") })
		require.LessOrEqual(t, allocs, 2+4*unlisted, name)
	}
}
