package screen

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A name without a hit costs no memory, once the words that no listed name has were met.
func TestNoHitAllocatesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector's run loses what a pool keeps")
	}
	s := testScreener(t)
	for _, name := range []string{"Brown, Peter", "Peter Brown Trading", "Marrowby Forwarders B.V.", "Quillfeather Logistics",
		"Brightwater Quillfeather", "Thistlewood Brokers, Inc."} {
		party := Party{Name: name}
		require.Empty(t, s.Screen(party, "2026-08-20").Hits, name)
		allocs := testing.AllocsPerRun(100, func() { s.Screen(party, "2026-08-20") })
		require.Zero(t, allocs, name)
	}
}
