package screen

import (
	"context"
	"iter"

	"github.com/seed-793d2af5/exportscreen/internal/ordered"
)

// ScreenAll screens parties one after the other on so many goroutines (0: one
// for each processor) and yields the results in the order of the parties. It
// holds a few parties for each goroutine in memory, however many there are. When
// ctx ends, it yields its error with a zero Result and stops.
func (s *Screener) ScreenAll(ctx context.Context, parties iter.Seq[Party], date string, workers int) iter.Seq2[Result, error] {
	in := func(yield func(Party, error) bool) {
		for p := range parties {
			if !yield(p, nil) {
				return
			}
		}
	}
	return ordered.Map(ctx, in, workers, func(_ context.Context, p Party) (Result, error) { return s.Screen(p, date), nil })
}
