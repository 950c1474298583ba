package exportscreen

import (
	"fmt"
	"strings"
)

// Fault is one thing wrong with a transaction.
type Fault struct {
	// Line is the line of the document the value stands on, from 1; 0 for a
	// transaction that did not come from a document.
	Line int
	// Path leads to the field, such as "items[0].us_content[2].value".
	Path string
	// Value is what stood there, shortened; empty when nothing did.
	Value   string
	Problem string // what is wrong and what would be right
}

func (f Fault) String() string {
	var b strings.Builder
	if f.Line > 0 {
		fmt.Fprintf(&b, "line %d: ", f.Line)
	}
	b.WriteString(f.Path)
	if f.Value != "" {
		fmt.Fprintf(&b, " = %q", f.Value)
	}
	b.WriteString(": " + f.Problem)
	return b.String()
}

// InputError says that a transaction cannot be decided as it stands. It holds
// every fault that was found, in the order of the document.
type InputError struct {
	ID     string // of the transaction, when it could be read
	Faults []Fault
}

func (e *InputError) Error() string {
	lines := make([]string, len(e.Faults))
	for i, f := range e.Faults {
		lines[i] = f.String()
	}
	head := "transaction"
	if e.ID != "" {
		head += " " + e.ID
	}
	return head + ": " + strings.Join(lines, "; ")
}

// faults gathers what is wrong.
type faults []Fault

func (f *faults) add(path, value, problem string, args ...any) {
	*f = append(*f, Fault{Path: path, Value: shorten(value), Problem: fmt.Sprintf(problem, args...)})
}

// shorten keeps a value readable in a message.
func shorten(s string) string {
	const most = 80
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
