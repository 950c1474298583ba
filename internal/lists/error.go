package lists

import "fmt"

// Error says where in which file something was met that a reader does not
// understand. Row counts from 1: the line of a text file, the row of a table,
// the element of a JSON array. Zero or empty parts are not known.
type Error struct {
	File   string
	Row    int
	Column string
	Value  string
	Msg    string
}

func (e *Error) Error() string {
	s := e.File
	if e.Row > 0 {
		s += fmt.Sprintf(":%d", e.Row)
	}
	if e.Column != "" {
		s += ": " + e.Column
	}
	if e.Value != "" {
		s += fmt.Sprintf(" %q", e.Value)
	}
	return s + ": " + e.Msg
}
