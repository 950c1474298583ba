package exportscreen_test

import (
	"context"
	"encoding/json"
	"sync"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/stretchr/testify/require"
)

func mustDecode(t testing.TB, doc string) exportscreen.Transaction {
	t.Helper()
	tx, err := exportscreen.DecodeTransaction([]byte(doc))
	require.NoError(t, err)
	return tx
}

// TestDetermineIsPure decides the same order many times at once: the verdicts
// are the same to the byte, and the order is as it was.
func TestDetermineIsPure(t *testing.T) {
	engine := newEngine(t)
	tx := mustDecode(t, order)
	before, err := json.Marshal(tx)
	require.NoError(t, err)
	verdicts := make([]string, 16)
	var wg sync.WaitGroup
	for i := range verdicts {
		wg.Go(func() {
			v, err := engine.Determine(context.Background(), tx)
			if err != nil {
				return
			}
			if b, err := json.Marshal(v); err == nil {
				verdicts[i] = string(b)
			}
		})
	}
	wg.Wait()
	for _, v := range verdicts {
		require.NotEmpty(t, v)
		require.Equal(t, verdicts[0], v)
	}
	after, err := json.Marshal(tx)
	require.NoError(t, err)
	require.Equal(t, string(before), string(after))
}

func TestDetermineRefuses(t *testing.T) {
	engine := newEngine(t)
	_, err := engine.Determine(context.Background(), exportscreen.Transaction{})
	var input *exportscreen.InputError
	require.ErrorAs(t, err, &input)

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = engine.Determine(ctx, mustDecode(t, order))
	require.ErrorIs(t, err, context.Canceled)
}

// TestVerdictRoundTrip reads a verdict back from its JSON.
func TestVerdictRoundTrip(t *testing.T) {
	v, err := newEngine(t).Determine(context.Background(), mustDecode(t, order))
	require.NoError(t, err)
	b, err := json.Marshal(v)
	require.NoError(t, err)
	var back exportscreen.Verdict
	require.NoError(t, json.Unmarshal(b, &back))
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.JSONEq(t, string(b), string(again))
}

func TestSourcesAge(t *testing.T) {
	engine, err := exportscreen.New(exportscreen.Options{StaleAfterDays: 10})
	require.NoError(t, err)
	for date, stale := range map[string]bool{"2026-08-01": false, "2026-08-30": false, "2026-08-31": true} {
		tx := mustDecode(t, order)
		tx.Date = date
		v, err := engine.Determine(context.Background(), tx)
		require.NoError(t, err)
		require.Equal(t, stale, v.Sources[0].Stale, "%s %+v", date, v.Sources[0])
	}
}

// TestZeroValuesClearNothing: the zero value of every enumeration is unknown.
func TestZeroValuesClearNothing(t *testing.T) {
	require.Equal(t, "unknown", exportscreen.Outcome(0).String())
	require.Equal(t, "unknown", exportscreen.Change(0).String())
	require.False(t, exportscreen.Outcome(0).Clear())
	require.Equal(t, exportscreen.Unknown, exportscreen.Answer(0))
	require.Equal(t, exportscreen.Unknown, exportscreen.Verdict{}.LicenseRequired)
}

func BenchmarkDetermine(b *testing.B) {
	engine := newEngine(b)
	tx := mustDecode(b, order)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engine.Determine(context.Background(), tx); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		newEngine(b)
	}
}
