// Package enum turns small integer enumerations to text and back.
//
// Every enumeration of this module is an integer whose zero value means
// unknown. A [Names] table holds its texts in the order of the values; the
// enumeration's own MarshalText and UnmarshalText call it.
package enum

import "fmt"

// Names are the texts of an enumeration, indexed by value. Names[0] is the
// text of the zero value.
type Names []string

// Error says that a text is not one of an enumeration's.
type Error struct {
	Type  string   // the enumeration, in the field's words
	Value string   // what was given
	Want  []string // what would have been accepted
}

func (e *Error) Error() string {
	return fmt.Sprintf("%q is not a known %s (one of %q)", e.Value, e.Type, e.Want)
}

// String is the text of v; a value outside the table reads as the zero value's text.
func (n Names) String(v uint8) string {
	if int(v) < len(n) {
		return n[v]
	}
	return n[0]
}

// Parse finds the value of a text. typ names the enumeration in the error.
func (n Names) Parse(typ string, text []byte) (uint8, error) {
	for i, s := range n {
		if s == string(text) {
			return uint8(i), nil
		}
	}
	return 0, &Error{Type: typ, Value: string(text), Want: n}
}
