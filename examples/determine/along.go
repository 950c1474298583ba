package main

import (
	"iter"
	"sync"

	"github.com/seed-793d2af5/exportscreen"
)

// queue holds what was read and is not decided yet, in order.
type queue[T any] struct {
	mu    sync.Mutex
	items []T
}

// along passes the transactions of a sequence on to the engine and keeps what
// they came with, to be taken from the queue as their verdicts come: the engine
// yields one for each, in order.
func along[T any](in iter.Seq2[T, error], transaction func(T) exportscreen.Transaction) (*queue[T], iter.Seq2[exportscreen.Transaction, error]) {
	q := &queue[T]{}
	return q, func(yield func(exportscreen.Transaction, error) bool) {
		for x, err := range in {
			q.mu.Lock()
			q.items = append(q.items, x)
			q.mu.Unlock()
			if !yield(transaction(x), err) {
				return
			}
		}
	}
}

// next is what came with the verdict that came last.
func (q *queue[T]) next() T {
	q.mu.Lock()
	defer q.mu.Unlock()
	x := q.items[0]
	q.items = q.items[1:]
	return x
}
