package exportscreen

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// PathError says that a path leads to no field of a transaction, or that a value does not fit there.
type PathError struct {
	Path    string // as given
	At      string // the part of it that goes wrong
	Value   string // shortened; empty when the path itself is wrong
	Problem string // what is wrong and what would be right
}

func (e *PathError) Error() string {
	s := fmt.Sprintf("exportscreen: %s: %s %s", e.Path, e.At, e.Problem)
	if e.Value != "" {
		s += fmt.Sprintf(" (given %q)", e.Value)
	}
	return s
}

// With is the transaction with one field set; the receiver is not changed. The
// path is written as in [Missing].Field: "to", "items[0].facts.tpp",
// "parties[2].owners", "end_use.military". A scalar takes its text, and a list or
// an object its JSON ("[]" states that there is none). An empty value takes the
// field away, so that nothing is known of it. The error is a [*PathError]; whether
// the new transaction can be decided is for [Transaction.Validate] to say.
func (t Transaction) With(path, value string) (Transaction, error) {
	steps, err := stepsOf(path)
	if err != nil {
		return Transaction{}, err
	}
	s := setter{path: path, value: value}
	if err := s.set(reflect.ValueOf(&t).Elem(), "", steps); err != nil {
		return Transaction{}, err
	}
	return t, nil
}

// stepsOf cuts "items[0].facts.tpp" into items, [0], facts and tpp.
func stepsOf(path string) ([]string, error) {
	steps := strings.Split(strings.ReplaceAll(path, "[", ".["), ".")
	if slices.Contains(steps, "") {
		return nil, &PathError{Path: path, At: "the path", Problem: "is not one such as items[0].facts.tpp"}
	}
	return steps, nil
}

// setter sets one field and copies everything on the way to it, so that nothing shared is written to.
type setter struct{ path, value string }

func (s setter) set(v reflect.Value, at string, steps []string) error {
	if len(steps) == 0 {
		return s.leaf(v, at)
	}
	step, rest := steps[0], steps[1:]
	switch v.Kind() {
	case reflect.Pointer:
		fresh := reflect.New(v.Type().Elem())
		if !v.IsNil() {
			fresh.Elem().Set(v.Elem())
		}
		v.Set(fresh)
		return s.set(fresh.Elem(), at, steps)
	case reflect.Struct:
		for i := range v.NumField() {
			if name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); name == step {
				return s.set(v.Field(i), strings.TrimPrefix(at+"."+step, "."), rest)
			}
		}
		return s.fault(at, "has no field "+step)
	case reflect.Slice:
		i, err := strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(step, "["), "]"))
		if err != nil || step != fmt.Sprintf("[%d]", i) || i < 0 || i >= v.Len() {
			return s.fault(at, fmt.Sprintf("has %d element(s), and %s is none of them", v.Len(), step))
		}
		fresh := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(fresh, v)
		v.Set(fresh)
		return s.set(fresh.Index(i), at+step, rest)
	case reflect.Map:
		return s.entry(v, at+"."+step, step, rest)
	}
	return s.fault(at, "holds a single value and nothing named "+step)
}

// entry sets what a map holds under a name, or takes it away.
func (s setter) entry(v reflect.Value, at, name string, rest []string) error {
	entry := reflect.New(v.Type().Elem()).Elem()
	if s.value != "" || len(rest) > 0 {
		if err := s.set(entry, at, rest); err != nil {
			return err
		}
	}
	fresh := reflect.MakeMap(v.Type())
	for key, was := range v.Seq2() {
		fresh.SetMapIndex(key, was)
	}
	if s.value == "" {
		entry = reflect.Value{} // deletes
	}
	fresh.SetMapIndex(reflect.ValueOf(name), entry)
	v.Set(fresh)
	return nil
}

// leaf sets the field at the end of the path.
func (s setter) leaf(v reflect.Value, at string) error {
	if s.value == "" {
		v.SetZero()
		return nil
	}
	if text, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		if err := text.UnmarshalText([]byte(s.value)); err != nil {
			return s.misfit(at, err.Error())
		}
		return nil
	}
	if v.Kind() == reflect.String {
		v.SetString(s.value)
		return nil
	}
	check := checker{data: []byte(s.value), line: 1, dec: json.NewDecoder(bytes.NewReader([]byte(s.value))), lines: map[string]int{}}
	check.dec.UseNumber()
	if err := check.value(at, v.Type(), 0); err != nil {
		return s.misfit(at, "takes JSON: "+err.Error())
	}
	if len(check.faults) > 0 {
		return s.misfit(check.faults[0].Path, check.faults[0].Problem)
	}
	fresh := reflect.New(v.Type())
	if err := json.Unmarshal([]byte(s.value), fresh.Interface()); err != nil {
		return s.misfit(at, "takes one JSON value: "+err.Error())
	}
	v.Set(fresh.Elem())
	return nil
}

func (s setter) fault(at, problem string) error {
	if at == "" {
		at = "a transaction"
	}
	return &PathError{Path: s.path, At: at, Problem: problem}
}

func (s setter) misfit(at, problem string) error {
	return &PathError{Path: s.path, At: at, Value: shorten(s.value), Problem: problem}
}
