// Package ordered runs a function over a sequence on several goroutines and
// yields the results in the order of the sequence.
package ordered

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// Map yields f of every element of in, in order, worked out on so many
// goroutines (0: one for each processor). An element that comes with an error,
// and one for which f fails, yields that error, and the rest go on. Map holds a
// few elements for each goroutine, however many there are; it reads in on a
// goroutine of its own, which has ended when the sequence has. When ctx ends,
// Map yields its error with a zero Out and stops.
func Map[In, Out any](ctx context.Context, in iter.Seq2[In, error], workers int, f func(context.Context, In) (Out, error)) iter.Seq2[Out, error] {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(Out, error) bool) {
		var none Out
		ctx, stop := context.WithCancel(ctx)
		jobs := make(chan job[In, Out])
		queue := make(chan chan result[Out], 2*workers) // results to come, in order
		var running sync.WaitGroup
		defer running.Wait()
		defer stop()
		for range workers {
			running.Go(func() {
				for j := range jobs {
					out, err := f(ctx, j.in)
					j.done <- result[Out]{out, err}
				}
			})
		}
		running.Go(func() {
			defer close(jobs)
			defer close(queue)
			feed(ctx, in, jobs, queue)
		})
		for done := range queue {
			select {
			case r := <-done:
				if ctx.Err() != nil {
					break
				}
				if !yield(r.out, r.err) {
					return
				}
			case <-ctx.Done():
			}
			if err := ctx.Err(); err != nil {
				yield(none, err)
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(none, err)
		}
	}
}

type result[Out any] struct {
	out Out
	err error
}

// job is an element on its way to a worker. done has room for one.
type job[In, Out any] struct {
	in   In
	done chan result[Out]
}

// feed hands elements out until they or ctx end.
func feed[In, Out any](ctx context.Context, in iter.Seq2[In, error], jobs chan<- job[In, Out], queue chan<- chan result[Out]) {
	for x, err := range in {
		j := job[In, Out]{x, make(chan result[Out], 1)}
		select {
		case queue <- j.done:
		case <-ctx.Done():
			return
		}
		if err != nil {
			j.done <- result[Out]{err: err}
			continue
		}
		select {
		case jobs <- j:
		case <-ctx.Done():
			return
		}
	}
}
