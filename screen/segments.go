package screen

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// between are the words that stand between two names in one field.
var between = [...]string{"c/o", "c/o:", "/", "//", "aka", "a.k.a.", "a.k.a", "a/k/a", "fka", "f.k.a.", "f/k/a", "dba", "d.b.a.", "d/b/a", "t/a", "o/b/o", "attn", "attn:", "attn.", "formerly"}

// leastSegment is how many bytes a name within a name has at least.
const leastSegment = 4

// segments appends the names that a field holds when it holds several: "X c/o Y",
// "X; Y", "X Ltd. and Y GmbH", "X (Y and Sons)". A field of one name has none.
func segments(found []string, s *names.Scanner, field string) []string {
	none := len(found)
	from, at := 0, 0
	for word := range strings.FieldsSeq(field) {
		i := at + strings.Index(field[at:], word)
		at = i + len(word)
		switch last := word[len(word)-1]; {
		case last == ';' || last == '|':
			found = segment(found, field[from:at-1])
			from = at
		case i > from && (isBetween(word) || (word == "&" || strings.EqualFold(word, "and")) && ended(s, field[from:i]) && formed(s, field[at:])):
			found = segment(found, field[from:i])
			from = at
		}
	}
	if from > 0 {
		found = segment(found, field[from:])
	}
	for rest := field; ; {
		outer, after, ok := strings.Cut(rest, "(")
		if !ok {
			break
		}
		inner, after, _ := strings.Cut(after, ")")
		if strings.Contains(strings.TrimSpace(inner), " ") {
			if len(rest) == len(field) && from == 0 {
				found = segment(found, outer)
			}
			found = segment(found, inner)
		}
		rest = after
	}
	if len(found) == none+1 && from > 0 && found[none] == field {
		return found[:none]
	}
	return found
}

func segment(found []string, name string) []string {
	name = strings.Trim(name, " \t\r\n,:-")
	if first, rest, ok := strings.Cut(name, " "); ok && isBetween(first) {
		name = strings.TrimPrefix(rest, "known as ")
	}
	name = strings.TrimPrefix(name, "known as ")
	if len(name) < leastSegment {
		return found
	}
	return append(found, name)
}

func isBetween(word string) bool {
	for _, b := range between {
		if strings.EqualFold(word, b) {
			return true
		}
	}
	return false
}

// ended tells whether a text ends in a legal form.
func ended(s *names.Scanner, text string) bool {
	s.Scan(text)
	return s.Legal != 0 && !s.Cut
}

// formed tells whether a text has a legal form and a word besides.
func formed(s *names.Scanner, text string) bool {
	s.Scan(text)
	return s.Legal != 0 && len(s.Tokens) > 0
}
