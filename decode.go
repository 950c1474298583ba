package exportscreen

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
)

// DecodeTransaction reads one transaction from JSON. Decoding is strict: an
// unknown or repeated field, a value of the wrong type, a bad date, country or
// decimal, and a missing item are faults, and an [*InputError] names them all at once.
func DecodeTransaction(data []byte) (Transaction, error) {
	return decodeAt(data, 1)
}

// ReadTransactions reads transactions one after another from a document that
// is one JSON object, a JSON array of them, or JSON Lines. A transaction with
// faults comes as an error (an [*InputError]) and the next one follows; a
// document that is not JSON ends the sequence with an error that names the line.
func ReadTransactions(r io.Reader) iter.Seq2[Transaction, error] {
	return func(yield func(Transaction, error) bool) {
		lines := &lineReader{r: bufio.NewReader(r)}
		dec := json.NewDecoder(lines)
		inArray, err := startsArray(lines, dec)
		if err != nil {
			yield(Transaction{}, err)
			return
		}
		for {
			if inArray && !dec.More() {
				if _, err := dec.Token(); err != nil {
					yield(Transaction{}, lines.wrap(dec, err))
				}
				return
			}
			var raw json.RawMessage
			err := dec.Decode(&raw)
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(Transaction{}, lines.wrap(dec, err))
				return
			}
			if !yield(decodeAt(raw, lines.at(dec.InputOffset()-int64(len(raw))))) {
				return
			}
		}
	}
}

// startsArray looks at the first token and takes the bracket of an array.
func startsArray(lines *lineReader, dec *json.Decoder) (bool, error) {
	for {
		b, err := lines.r.Peek(1)
		if errors.Is(err, io.EOF) {
			return false, &InputError{Faults: []Fault{{Line: 1, Path: "(document)", Problem: "is empty; a transaction is wanted"}}}
		}
		if err != nil {
			return false, fmt.Errorf("exportscreen: reading transactions: %w", err)
		}
		switch b[0] {
		case ' ', '\t', '\r', '\n':
			lines.skip()
		case 0xEF: // a byte order mark
			if mark, _ := lines.r.Peek(3); bytes.Equal(mark, []byte("\xEF\xBB\xBF")) {
				_, _ = lines.r.Discard(3)
				continue
			}
			return false, nil
		case '[':
			_, err := dec.Token()
			return true, err
		default:
			return false, nil
		}
	}
}

// decodeAt reads one transaction whose JSON begins on the given line.
func decodeAt(data []byte, line int) (Transaction, error) {
	check := checker{data: data, line: line}
	found := check.run()
	var t Transaction
	err := json.Unmarshal(data, &t)
	if err != nil && len(found) == 0 { // the check lets nothing through that fails here
		found = append(found, Fault{Line: line, Path: "(document)", Problem: err.Error()})
	}
	// What can be read is validated all the same, so that every fault is told at once.
	var wrongType *json.UnmarshalTypeError
	if err == nil || errors.As(err, &wrongType) {
		found = check.and(found, t.Validate())
	}
	if len(found) > 0 {
		return Transaction{}, &InputError{ID: idOf(data), Faults: found}
	}
	return t, nil
}

// and adds the faults of validation, each on its line, that the check of the
// same field has not told already.
func (c *checker) and(found []Fault, invalid error) []Fault {
	var input *InputError
	if !errors.As(invalid, &input) {
		return found
	}
	for _, f := range input.Faults {
		told := slices.ContainsFunc(found, func(have Fault) bool { return have.Path == f.Path || strings.HasPrefix(have.Path, f.Path+".") })
		if !told {
			f.Line = c.lineOf(f.Path)
			found = append(found, f)
		}
	}
	return found
}

// idOf is the transaction's ID, if it can be read.
func idOf(data []byte) string {
	var t struct {
		ID string `json:"id"`
	}
	_ = json.Unmarshal(data, &t) // best effort: only names the transaction in a message
	return t.ID
}

// lineReader remembers where lines begin, so that an offset can be told as a line.
type lineReader struct {
	r      *bufio.Reader
	offset int64   // bytes handed on
	passed int     // lines that end before the newlines kept
	ends   []int64 // offsets of newlines handed on and not yet asked past
}

func (l *lineReader) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	for i, b := range p[:n] {
		if b == '\n' {
			l.ends = append(l.ends, l.offset+int64(i))
		}
	}
	l.offset += int64(n)
	return n, err
}

// skip drops one byte before the decoder has seen any.
func (l *lineReader) skip() {
	if b, _ := l.r.ReadByte(); b == '\n' {
		l.passed++
	}
}

// at is the line of an offset. Offsets must be asked for in rising order.
func (l *lineReader) at(offset int64) int {
	for len(l.ends) > 0 && l.ends[0] < offset {
		l.ends = l.ends[1:]
		l.passed++
	}
	return l.passed + 1
}

// wrap says on which line the document stops being JSON.
func (l *lineReader) wrap(dec *json.Decoder, err error) error {
	var syntax *json.SyntaxError
	var line int
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF):
		line = l.at(l.offset)
	case errors.As(err, &syntax): // the decoder stands before the white space and commas that precede the trouble
		rest, _ := io.ReadAll(dec.Buffered())
		lead := rest[:len(rest)-len(bytes.TrimLeft(rest, " \t\r\n,"))]
		line = l.at(dec.InputOffset()) + bytes.Count(lead, []byte("\n"))
	default:
		return fmt.Errorf("exportscreen: reading transactions: %w", err)
	}
	return &InputError{Faults: []Fault{{Line: line, Path: "(document)", Problem: "is not JSON: " + err.Error()}}}
}
