package embargo

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOccupiedTown(t *testing.T) {
	for address, want := range map[string][2]string{
		"Sevastopol ul. Lenina 1":   {"sevastopol", "crimea"},
		"12 Artema Street, DONETSK": {"donetsk", "donetsk"},
		"вул. Оборонна, Луганськ":   {"луганськ", "luhansk"},
		"Khreshchatyk 1, Kyiv":      {},
		"Severodonetskaya ulitsa 3": {},
		"":                          {},
	} {
		town, region := OccupiedTown(address)
		require.Equal(t, want, [2]string{town, region}, address)
	}
	for name, region := range occupied() {
		require.Equal(t, strings.ToLower(name), name)
		require.True(t, slices.Contains([]string{"crimea", "donetsk", "luhansk"}, region), name)
	}
}
