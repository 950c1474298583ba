package exportscreen

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// maxDepth bounds how deep a document may nest; chains of owners are the deepest thing in one.
const maxDepth = 256

// checker holds a JSON document against the Go type it is to become and finds
// every fault: unknown and repeated fields, wrong types, unknown words of an enumeration.
type checker struct {
	data   []byte
	line   int // of the first byte
	dec    *json.Decoder
	faults faults
	lines  map[string]int // line of every path
}

var textType = reflect.TypeFor[encoding.TextUnmarshaler]()

// run checks the whole document as a Transaction.
func (c *checker) run() []Fault {
	c.dec = json.NewDecoder(bytes.NewReader(c.data))
	c.dec.UseNumber()
	c.lines = map[string]int{}
	if err := c.value("", reflect.TypeFor[Transaction](), 0); err != nil {
		c.faults.add("(document)", "", "%v", err)
		c.faults[len(c.faults)-1].Line = c.here()
	}
	return c.faults
}

// here is the line of the token read last.
func (c *checker) here() int {
	return c.line + bytes.Count(c.data[:min(c.dec.InputOffset(), int64(len(c.data)))], []byte("\n"))
}

// lineOf is the line of a path, or of the nearest one above it.
func (c *checker) lineOf(path string) int {
	for {
		if n, ok := c.lines[path]; ok {
			return n
		}
		cut := strings.LastIndexAny(path, ".[")
		if cut < 0 {
			return c.line
		}
		path = path[:cut]
	}
}

func (c *checker) fault(path, value, problem string, args ...any) {
	if path == "" {
		path = "(document)"
	}
	c.faults.add(path, value, problem, args...)
	c.faults[len(c.faults)-1].Line = c.here()
}

// value reads one JSON value that is to become a t.
func (c *checker) value(path string, t reflect.Type, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("nests deeper than %d", maxDepth)
	}
	tok, err := c.dec.Token()
	if err != nil {
		return fmt.Errorf("is not JSON: %w", err)
	}
	c.lines[path] = c.here()
	if t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch v := tok.(type) {
	case json.Delim:
		if v == '{' {
			return c.object(path, t, depth)
		}
		return c.array(path, t, depth)
	case string:
		c.text(path, t, v)
	case nil:
		if t != nil {
			c.fault(path, "null", "leave the field out when it is not known")
		}
	default: // a number or a truth value: the contract has neither
		if t != nil {
			c.fault(path, fmt.Sprint(v), "write %s", want(t))
		}
	}
	return nil
}

// object reads the members of an object whose brace is taken. A nil t only passes over it.
func (c *checker) object(path string, t reflect.Type, depth int) error {
	fields := map[string]reflect.Type{}
	open := t != nil && t.Kind() == reflect.Map
	switch {
	case t == nil || open:
	case t.Kind() == reflect.Struct:
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			fields[name] = t.Field(i).Type
		}
	default:
		c.fault(path, "{…}", "write %s", want(t))
		t = nil
	}
	var seen []string
	for c.dec.More() {
		tok, err := c.dec.Token()
		if err != nil {
			return fmt.Errorf("is not JSON: %w", err)
		}
		name := tok.(string) // a member's name is always a string
		sub := strings.TrimPrefix(path+"."+name, ".")
		if slices.Contains(seen, name) {
			c.fault(sub, "", "stands twice")
		}
		seen = append(seen, name)
		member, known := fields[name]
		if open {
			member, known = t.Elem(), true
		}
		if t != nil && !known {
			c.fault(sub, "", "is not a field of the contract")
		}
		if err := c.value(sub, member, depth+1); err != nil {
			return err
		}
	}
	_, err := c.dec.Token()
	return err
}

// array reads the elements of an array whose bracket is taken.
func (c *checker) array(path string, t reflect.Type, depth int) error {
	var elem reflect.Type
	if t != nil && t.Kind() == reflect.Slice {
		elem = t.Elem()
	} else if t != nil {
		c.fault(path, "[…]", "write %s", want(t))
	}
	for i := 0; c.dec.More(); i++ {
		if err := c.value(fmt.Sprintf("%s[%d]", path, i), elem, depth+1); err != nil {
			return err
		}
	}
	_, err := c.dec.Token()
	return err
}

// text checks a string value.
func (c *checker) text(path string, t reflect.Type, v string) {
	switch {
	case t == nil:
	case reflect.PointerTo(t).Implements(textType):
		if err := reflect.New(t).Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(v)); err != nil {
			c.fault(path, v, "%v", err)
		}
	case t.Kind() != reflect.String:
		c.fault(path, v, "write %s", want(t))
	}
}

// want says in words what a field of the type takes.
func want(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Slice:
		return "an array"
	case reflect.Map, reflect.Struct:
		return "an object"
	case reflect.String:
		return "a string (numbers too are written in quotes)"
	}
	return "one of the words of the contract, in quotes"
}
