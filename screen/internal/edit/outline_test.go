package edit

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOutline(t *testing.T) {
	require.Equal(t, OutlineOf("huawei"), OutlineOf("iewauh"))
	require.NotEqual(t, OutlineOf("huawei"), OutlineOf("huawej"))
	require.NotEqual(t, OutlineOf("pass"), OutlineOf("paas"))
	require.Zero(t, OutlineOf(""))
	require.Equal(t, 6, OutlineOf("huawei").Len())
	require.Equal(t, 63, OutlineOf(strings.Repeat("x", 400)).Len())
	require.Equal(t, uint32(0b101), OutlineOf("caca").Letters())
	require.True(t, OutlineOf("huawei").Apart(OutlineOf("hikvision"), 2))
	require.False(t, OutlineOf("hangzhou").Apart(OutlineOf("hangzou"), 1))
}

// What is near is never dismissed.
func TestOutlineNeverDismissesWhatIsNear(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	dismissed := 0
	for range 50_000 {
		a, b := word(r), word(r)
		d := plain(a, b)
		require.False(t, OutlineOf(a).Apart(OutlineOf(b), d), "%q %q", a, b)
		if d > 2 && OutlineOf(a).Apart(OutlineOf(b), 2) {
			dismissed++
		}
	}
	require.Positive(t, dismissed)
}
