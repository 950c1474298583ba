package exportscreen_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"iter"
	"runtime"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/stretchr/testify/require"
)

// orders yields n copies of a transaction with IDs of their own; every seventh has a bad date.
func orders(tx exportscreen.Transaction, n int) iter.Seq2[exportscreen.Transaction, error] {
	return func(yield func(exportscreen.Transaction, error) bool) {
		for i := range n {
			t := tx
			t.ID = fmt.Sprint(i)
			if i%7 == 6 {
				t.Date = "2026-02-30"
			}
			if !yield(t, nil) {
				return
			}
		}
	}
}

func TestDetermineAll(t *testing.T) {
	engine, tx := newEngine(t), mustDecode(t, order)
	for _, workers := range []int{1, 3} {
		i := 0
		for v, err := range engine.DetermineAll(context.Background(), orders(tx, 40), workers) {
			if i%7 == 6 {
				var input *exportscreen.InputError
				require.ErrorAs(t, err, &input)
				require.Equal(t, fmt.Sprint(i), input.ID)
			} else {
				require.NoError(t, err)
				require.Equal(t, fmt.Sprint(i), v.ID)
			}
			i++
		}
		require.Equal(t, 40, i)
	}
}

// TestDetermineAllReports reads a file with a broken order in the middle: it is reported and the others are decided.
func TestDetermineAllReports(t *testing.T) {
	good := strings.ReplaceAll(order, "\n", " ")
	file := good + "\n" + strings.Replace(good, `"date"`, `"dote"`, 1) + "\n" + good
	var clear, bad int
	for _, err := range newEngine(t).DetermineAll(context.Background(), exportscreen.ReadTransactions(strings.NewReader(file)), 2) {
		var input *exportscreen.InputError
		if errors.As(err, &input) {
			require.Equal(t, 2, input.Faults[0].Line)
			bad++
			continue
		}
		require.NoError(t, err)
		clear++
	}
	require.Equal(t, []int{2, 1}, []int{clear, bad})
}

func TestDetermineAllEndsWithContext(t *testing.T) {
	engine, tx := newEngine(t), mustDecode(t, order)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var last error
	n := 0
	for _, err := range engine.DetermineAll(ctx, orders(tx, 1000), 2) {
		if n++; n == 3 {
			cancel()
		}
		last = err
	}
	require.ErrorIs(t, last, context.Canceled)
	require.Equal(t, 4, n)
}

var manyOrders = flag.Int("orders", 5_000, "how many orders TestDetermineAllIsFlat decides; 100000 takes a minute")

// TestDetermineAllIsFlat decides many orders and looks at the heap on the way.
// They hold no party, for speed; what the batch holds is the same.
func TestDetermineAllIsFlat(t *testing.T) {
	engine, tx := newEngine(t), mustDecode(t, order)
	tx.Parties = nil
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	var early, late uint64
	n := 0
	for range engine.DetermineAll(context.Background(), orders(tx, *manyOrders), 0) {
		switch n++; n {
		case 500:
			early = heap()
		case *manyOrders - 100:
			late = heap()
		}
	}
	require.Equal(t, *manyOrders, n)
	require.Less(t, late, early+8<<20, "the heap grows with the number of orders")
}

func BenchmarkDetermineAll(b *testing.B) {
	engine, tx := newEngine(b), mustDecode(b, order)
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			b.ReportAllocs()
			for range engine.DetermineAll(context.Background(), orders(tx, b.N), workers) {
			}
		})
	}
}
