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
// "X; Y", "X Ltd. and Y GmbH", "X (Y and Sons)", "X, School of Physics". A field
// of one name has none.
func segments(found []string, s *names.Scanner, field string) []string {
	none := len(found)
	for _, strip := range [...]func(string) (string, bool){withoutMarks, withoutCode, twice} {
		if name, had := strip(field); had {
			found = segment(found, name)
			field = name
		}
	}
	field = unwrapped(field)
	if name, had := beforeAddress(field); had {
		found = segment(found, name)
	}
	from, at := 0, 0
	for word := range strings.FieldsSeq(field) {
		i := at + strings.Index(field[at:], word)
		at = i + len(word)
		switch last := word[len(word)-1]; {
		case last == ';' || last == '|':
			found = segment(found, field[from:at-1])
			from = at
		case last == ',' || word == "-" || word == "–":
			before, after := field[from:at], field[at:]
			if institution(before) && isPart(after) {
				found = segment(found, before)
			} else if institution(after) && isPart(before) {
				found = segment(found, after)
			}
		case i > from && (isBetween(word) || (word == "&" || strings.EqualFold(word, "and")) && !company(field[at:]) && ended(s, field[from:i]) && formed(s, field[at:])):
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
			if first, _, _ := strings.Cut(strings.TrimSpace(inner), " "); from == 0 && isBetween(first) {
				outer = field[:len(field)-len(rest)+len(outer)] // other brackets before are its own
				found = segment(found, outer)
			} else if len(rest) == len(field) && from == 0 {
				found = segment(found, outer)
			}
			if _, nobody := belongs(inner); !nobody {
				found = segment(found, inner)
			}
		}
		rest = after
	}
	if len(found) == none+1 && from > 0 && found[none] == field {
		return found[:none]
	}
	return found
}

// institution tells whether a text has the words of an institution's name, at
// least three, beside which a part of it may stand.
func institution(text string) bool { return strings.Count(strings.Trim(text, " ,-–"), " ") >= 2 }

// belongs tells whether a text up to a comma is called what a part of an
// institution is: "School of Astronautics", "Physics Dept."; and whether such a
// part is nobody by itself.
func belongs(text string) (is, nobody bool) {
	text, _, _ = strings.Cut(text, ",")
	text = strings.Trim(text, " -–")
	var room [32]byte
	first, _, several := strings.Cut(text, " ")
	if !several {
		return false, false
	}
	for _, word := range [...]string{first, text[strings.LastIndexByte(text, ' ')+1:]} {
		mere, found := fieldTable().divisions[string(appendLower(room[:0], strings.Trim(word, ".-()")))]
		is, nobody = is || found, nobody || mere
	}
	return is, nobody
}

// appendLower appends a text in small letters, as far as they are a to z.
func appendLower(to []byte, text string) []byte {
	for i := range len(text) {
		c := text[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		to = append(to, c)
	}
	return to
}

// isPart tells whether a text is called what a part of an institution is.
func isPart(text string) bool {
	is, _ := belongs(text)
	return is
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

// company tells whether a text goes on with "Co.", as in "X GmbH & Co. KG".
func company(text string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(text, " "), " ")
	return strings.EqualFold(strings.TrimRight(word, ".,"), "co")
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
