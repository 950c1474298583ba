package exportscreen

import (
	"context"
	"iter"

	"github.com/seed-793d2af5/exportscreen/internal/ordered"
)

// DetermineAll decides transactions one after the other on so many goroutines
// (0: one for each processor) and yields the verdicts in their order. One that
// comes with an error ([ReadTransactions]) or cannot be decided yields its error
// with a zero Verdict, and the rest go on: what is yielded and what is read go
// one to one. It holds a few transactions for each goroutine in memory, however
// many there are. When ctx ends, it yields its error and stops.
func (e *Engine) DetermineAll(ctx context.Context, transactions iter.Seq2[Transaction, error], workers int) iter.Seq2[Verdict, error] {
	return ordered.Map(ctx, transactions, workers, e.Determine)
}
