package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
)

// longestLine bounds a line of input, in bytes.
const longestLine = 16 << 20

// line is what a line of JSON may be read into.
type line[T any] interface {
	*T
	number(n int)
	check(line int) error
}

// lines reads JSON Lines strictly, blank ones left out. Its errors name line and field.
func lines[T any, P line[T]](r io.Reader) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		in := bufio.NewScanner(r)
		in.Buffer(nil, longestLine)
		count := 0
		for n := 1; in.Scan(); n++ {
			text := in.Bytes()
			if n == 1 {
				text = bytes.TrimPrefix(text, []byte("\xEF\xBB\xBF"))
			}
			if len(bytes.TrimSpace(text)) == 0 {
				continue
			}
			var v T
			err := decode(text, &v, n)
			if err == nil {
				count++
				P(&v).number(count)
				err = P(&v).check(n)
			}
			if !yield(v, err) || err != nil {
				return
			}
		}
		if err := in.Err(); err != nil {
			var none T
			yield(none, fmt.Errorf("reading names: %w", err))
		}
	}
}

// decode reads one line of JSON; its error is a *fieldError.
func decode(text []byte, v any, line int) error {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	err := dec.Decode(v)
	if err == nil {
		if _, err := dec.Token(); !errors.Is(err, io.EOF) {
			return &fieldError{line: line, problem: "more than one JSON value"}
		}
		return nil
	}
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) && kind.Field != "" {
		return &fieldError{line, kind.Field, "", fmt.Sprintf("a %s is no %s", kind.Value, wanted(kind))}
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return &fieldError{line, strings.Trim(name, `"`), "", "unknown field"}
	}
	return &fieldError{line: line, problem: "not a JSON object: " + strings.TrimPrefix(err.Error(), "json: ")}
}

// wanted is the type that a field has, in plain words.
func wanted(e *json.UnmarshalTypeError) string {
	if e.Type.Kind().String() == "slice" {
		return "list"
	}
	return "text"
}
