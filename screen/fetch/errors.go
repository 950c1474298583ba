package fetch

import (
	"errors"
	"fmt"
)

// Error says which file could not be had. It wraps the cause: one of the errors
// below, the client's, or the context's.
type Error struct {
	Source Source
	Err    error
}

func (e *Error) Error() string {
	return fmt.Sprintf("fetch: %s from %s: %v", e.Source.File, e.Source.URL, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// StatusError is an answer other than 200, or 304 to a question that allowed it.
type StatusError struct{ Code int }

func (e *StatusError) Error() string {
	return fmt.Sprintf("the server answered with status %d", e.Code)
}

// Causes of an [Error].
var (
	ErrTooLarge  = errors.New("the file is larger than allowed")
	ErrTruncated = errors.New("the file ended early")
	ErrEncoding  = errors.New("the file is encoded in a way that was not asked for")
	ErrTooSlow   = errors.New("the file took longer than allowed")
)
