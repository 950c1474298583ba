package screen

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// ScreenAll screens parties one after the other on so many goroutines (0: one
// for each processor) and yields the results in the order of the parties. It
// holds a few parties for each goroutine in memory, however many there are. When
// ctx ends, it yields its error with a zero Result and stops.
func (s *Screener) ScreenAll(ctx context.Context, parties iter.Seq[Party], date string, workers int) iter.Seq2[Result, error] {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(Result, error) bool) {
		ctx, stop := context.WithCancel(ctx)
		jobs := make(chan job)
		queue := make(chan chan Result, 2*workers) // results to come, in order
		var running sync.WaitGroup
		defer running.Wait()
		defer stop()
		for range workers {
			running.Go(func() {
				for j := range jobs {
					j.result <- s.Screen(j.party, date)
				}
			})
		}
		running.Go(func() {
			defer close(jobs)
			defer close(queue)
			feed(ctx, parties, jobs, queue)
		})
		for result := range queue {
			select {
			case r := <-result:
				if !yield(r, nil) {
					return
				}
			case <-ctx.Done():
				yield(Result{}, ctx.Err())
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(Result{}, err)
		}
	}
}

// job is a party on its way to a worker. result has room for one.
type job struct {
	party  Party
	result chan Result
}

// feed hands parties out until they or ctx end.
func feed(ctx context.Context, parties iter.Seq[Party], jobs chan<- job, queue chan<- chan Result) {
	for p := range parties {
		j := job{p, make(chan Result, 1)}
		select {
		case queue <- j.result:
		case <-ctx.Done():
			return
		}
		select {
		case jobs <- j:
		case <-ctx.Done():
			return
		}
	}
}
