package exportscreen_test

import (
	"context"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkDetermineOpen decides a line with many open questions, no party to screen.
func BenchmarkDetermineOpen(b *testing.B) {
	engine := newEngine(b)
	data, err := os.ReadFile("testdata/verdicts/paragraph-missing-decides.json")
	require.NoError(b, err)
	var g golden
	require.NoError(b, json.Unmarshal(data, &g))
	tx := mustDecode(b, string(g.Transaction))
	tx.Parties = nil
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engine.Determine(context.Background(), tx); err != nil {
			b.Fatal(err)
		}
	}
}
