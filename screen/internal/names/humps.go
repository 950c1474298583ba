package names

import (
	"slices"
	"strings"
)

// humps sets words apart that were run together but kept their capitals, as in
// "CoradTechnologyJapan", unless that is a word of the lists. Short ones have to
// have a legal form among them.
func (s *Scanner) humps(raw string) string {
	if !humped(raw) {
		return raw
	}
	var b, apart strings.Builder
	for i, field := range strings.Fields(raw) {
		if i > 0 {
			b.WriteByte(' ')
		}
		if form := dotted(field); form > 0 {
			b.WriteString(field[:form])
			b.WriteByte(' ')
			b.WriteString(field[form:])
			continue
		}
		apart.Reset()
		cuts, from, small := 0, 0, 0
		for j := range len(field) {
			if j > 1 && isUpper(field[j]) && (isLower(field[j-1]) || isUpper(field[j-1]) && j+1 < len(field) && isLower(field[j+1])) {
				apart.WriteByte(' ')
				cuts, from = cuts+1, j
			}
			apart.WriteByte(field[j])
			if isLower(field[j]) {
				small++
			}
		}
		letters := strings.Trim(field, ".,()")
		last := strings.TrimRight(field[from:], ".,()")
		stuck := cuts >= 1 && isLower(field[1]) && from >= leastStuck && (legalCapitals(last) || stuckTail(strings.ToLower(last)) && (len(last) > 2 || letters != field)) // … as FiveCo is
		long := len(letters) >= leastJoined || cuts == 1 && (legalCapitals(field[:from]) || legalWord(field[:from]) && legalWord(last))
		if (stuck || long && 2*small > len(letters)) && !s.Known([]byte(strings.ToLower(letters))) { // mostly small letters: not a slip among capitals
			b.WriteString(strings.ReplaceAll(apart.String(), "Gmb H", "GmbH"))
		} else {
			b.WriteString(field)
		}
	}
	return b.String()
}

// humped tells whether words may be run together in a name: capitals follow small
// letters, or small ones two capitals, or a letter with a dot follows another.
func humped(raw string) bool {
	for i := 1; i < len(raw); i++ {
		switch before := raw[i-1]; {
		case isUpper(raw[i]) && isLower(before), i > 1 && isLower(raw[i]) && isUpper(before) && isUpper(raw[i-2]):
			return true
		case i > 1 && i+1 < len(raw) && raw[i] == '.' && isUpper(raw[i+1]) && isUpper(before) && isLetter(raw[i-2]):
			return true
		}
	}
	return false
}

// dotted is where a legal form written with dots is stuck to the end of a word,
// as in "TRACOB.V.", or 0.
func dotted(field string) int {
	at := strings.IndexByte(field, '.') - 1
	if at < leastStuck-1 || !isUpper(field[at]) || at+2 >= len(field) {
		return 0
	}
	form := strings.ToLower(strings.ReplaceAll(field[at:], ".", ""))
	if strings.Count(field, ".") < len(form)-1 || !loaded().legalWords[form] {
		return 0
	}
	return at
}

// legalWord tells whether a text is a word of legal forms, and no short one.
func legalWord(text string) bool {
	return len(text) >= leastStuck && loaded().legalWords[strings.ToLower(text)]
}

// leastStuck is how many letters come before a legal form that is stuck to a word.
const leastStuck = 4

// shortForms are short words of legal forms that stick to the end of a word that is known.
var shortForms = [...]string{"fzco", "fzc", "pte", "pvt", "pty", "sdn", "inc", "co", "oy", "ao", "nv", "bv", "ag", "ab"}

// stuckTail tells whether a text is a short word of a legal form.
func stuckTail(text string) bool { return slices.Contains(shortForms[:], text) }

// legalCapitals tells whether a text is a word of legal forms in capitals.
func legalCapitals(text string) bool {
	return len(text) >= 2 && strings.ToUpper(text) == text && loaded().legalWords[strings.ToLower(text)]
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
