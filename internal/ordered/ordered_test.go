package ordered_test

import (
	"context"
	"errors"
	"iter"
	"sync/atomic"
	"testing"
	"time"

	"github.com/seed-793d2af5/exportscreen/internal/ordered"
	"github.com/stretchr/testify/require"
)

var errBad = errors.New("bad element")

// numbers yields 0 to n-1; every tenth comes as an error.
func numbers(n int, read *atomic.Int64) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for i := range n {
			read.Add(1)
			var err error
			if i%10 == 9 {
				err = errBad
			}
			if !yield(i, err) {
				return
			}
		}
	}
}

// square is slower for some elements, so that results come out of order.
func square(_ context.Context, i int) (int, error) {
	if i%10 == 3 {
		return 0, errBad
	}
	time.Sleep(time.Duration(i%4) * 10 * time.Microsecond)
	return i * i, nil
}

func TestMapKeepsOrderAndGoesOn(t *testing.T) {
	for _, workers := range []int{0, 1, 2, 8} {
		var read atomic.Int64
		i := 0
		for got, err := range ordered.Map(context.Background(), numbers(500, &read), workers, square) {
			if i%10 == 9 || i%10 == 3 {
				require.ErrorIs(t, err, errBad, "%d", i)
			} else {
				require.NoError(t, err)
				require.Equal(t, i*i, got)
			}
			i++
		}
		require.Equal(t, 500, i)
	}
}

// TestMapReadsLittleAhead stops early: no more was read than a few for each worker.
func TestMapReadsLittleAhead(t *testing.T) {
	var read atomic.Int64
	for range ordered.Map(context.Background(), numbers(1_000_000, &read), 4, square) {
		break
	}
	require.LessOrEqual(t, read.Load(), int64(4*4))
}

func TestMapEndsWithContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var read atomic.Int64
	var last error
	n := 0
	for _, err := range ordered.Map(ctx, numbers(1_000_000, &read), 4, square) {
		if n++; n == 50 {
			cancel()
		}
		last = err
	}
	require.ErrorIs(t, last, context.Canceled)
	require.Equal(t, 51, n, "the context's error comes once and nothing after it")
}

func TestMapOfNothing(t *testing.T) {
	var read atomic.Int64
	for range ordered.Map(context.Background(), numbers(0, &read), 2, square) {
		t.Fatal("nothing was to come")
	}
}
