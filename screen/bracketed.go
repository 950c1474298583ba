package screen

import (
	"iter"
	"strings"
	"unicode"
)

// bracketed yields the names that stand in brackets within a listed name:
// acronyms, as in "… (CETC 13)", and other names, as in "[aka X, aka Y]".
func bracketed(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if own, ok := subordinate(name); ok {
			name = own // what stands before names the parent
		}
		for rest := name; ; {
			open := strings.IndexAny(rest, "([")
			if open < 0 {
				return
			}
			inner := rest[open+1:]
			end := strings.IndexAny(inner, ")]")
			if end < 0 {
				end = len(inner)
			}
			rest = inner[end:]
			inner = strings.TrimSpace(inner[:end])
			if acronym(inner) && open > 0 && !yield(inner) {
				return
			}
			for _, other := range otherNames(inner) {
				if !yield(other) {
					return
				}
			}
		}
	}
}

// subordinate is the party's own name within a listed name that puts its
// parent's first, as in "Parent (P). Affiliated Entity: Name".
func subordinate(name string) (own string, ok bool) {
	for _, mark := range fieldTable().subordinate {
		if _, own, ok = strings.Cut(name, mark); ok && strings.TrimSpace(own) != "" {
			return strings.TrimSpace(own), true
		}
	}
	for _, parent := range fieldTable().parents {
		if rest, found := strings.CutPrefix(name, parent); found && (strings.HasPrefix(rest, " ") || strings.HasSuffix(parent, ",")) {
			own := strings.Trim(rest, " ,\"“”")
			return own, own != ""
		}
	}
	return "", false
}

// acronym tells whether a text is an acronym of at least three capitals,
// perhaps with a number after it.
func acronym(text string) bool {
	head, tail, _ := strings.Cut(strings.ReplaceAll(text, "-", " "), " ")
	if len(head) < 3 || len(head) > 8 {
		return false
	}
	for _, r := range head {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	for _, r := range tail {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return len(tail) <= 4 && !fieldTable().noAcronym[head]
}

// otherNames are the names that follow "aka" and the like in a text.
func otherNames(text string) []string {
	var found []string
	for piece := range strings.SplitSeq(strings.ReplaceAll(text, ", aka", "; aka"), ";") {
		piece = strings.TrimSpace(piece)
		for _, a := range fieldTable().alias {
			if len(piece) > len(a)+3 && strings.EqualFold(piece[:len(a)], a) {
				if name := strings.Trim(piece[len(a):], " ,:"); name != "" {
					found = append(found, name)
				}
				break
			}
		}
	}
	return found
}
