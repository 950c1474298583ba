package screen

import "strings"

// unwrapped is a field with a bar in place of what parts or introduces its
// names, where it has any: "M/S. X", "To the order of X", "X on behalf of Y".
func unwrapped(field string) string {
	for _, w := range fieldTable().wraps {
		field = barred(field, w, 0)
	}
	for _, w := range fieldTable().parts {
		field = barred(field, w, 1)
	}
	return field
}

// barred is a field with a bar in place of some words, wherever they stand from a byte on.
func barred(field, words string, least int) string {
	for from := 0; ; {
		i := indexFold(field[from:], words)
		if i < 0 {
			return field
		}
		i += from
		from = i + len(words)
		if i >= least && (i == 0 || field[i-1] == ' ') && (from == len(field) || strings.IndexByte(" :-", field[from]) >= 0) {
			field = field[:i] + "| " + field[from:]
			from = i + 2
		}
	}
}

// withoutMarks is a name without what stands between rows of asterisks:
// "*** BLOCKED *** X", "X ***".
func withoutMarks(field string) (name string, had bool) {
	first := strings.Index(field, "**")
	if first < 0 {
		return "", false
	}
	before, after := strings.Trim(field[:first], "* "), ""
	if last := strings.LastIndex(field, "**"); last > first {
		after = strings.Trim(field[last:], "* ")
	}
	return strings.TrimSpace(before + " " + after), true
}

// indexFold is strings.Index for small ASCII letters in any case.
func indexFold(s, small string) int {
	for i := 0; i+len(small) <= len(s); i++ {
		if s[i]|0x20 == small[0]|0x20 && strings.EqualFold(s[i:i+len(small)], small) {
			return i
		}
	}
	return -1
}

// leastCode is how many digits a customer's number has at least.
const leastCode = 5

// withoutCode is a name without the number that a master file gives it, at an
// end and set apart: "X Ltd - 100234", "100234: X Ltd", "#4711 X", "C0012345 X".
func withoutCode(field string) (name string, had bool) {
	const apart = "-#:,"
	last := strings.TrimRight(field, digits)
	if rest := strings.TrimRight(last, " "); len(field)-len(last) >= leastCode && rest != "" && strings.IndexByte(apart, rest[len(rest)-1]) >= 0 {
		return strings.TrimRight(rest, " "+apart), true
	}
	first, rest, found := strings.Cut(field, " ")
	if !found || rest == "" {
		return "", false
	}
	code := strings.Trim(first, apart)
	number := strings.TrimLeft(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if number == "" || strings.Trim(number, digits) != "" {
		return "", false
	}
	set := first != code || strings.IndexByte(apart, rest[0]) >= 0
	if len(number) >= leastCode && (set || number != code) || first[0] == '#' {
		return strings.TrimLeft(rest, " "+apart), true
	}
	return "", false
}

// twice is a name that stands in its field twice: "X, X".
func twice(field string) (name string, had bool) {
	for between := 1; between <= 3; between++ {
		if n := (len(field) - between) / 2; n > leastSegment && 2*n+between == len(field) && strings.EqualFold(field[:n], field[n+between:]) {
			return field[:n], strings.Trim(field[n:n+between], " ,-/") == ""
		}
	}
	return "", false
}

// follows is what a word behind a name can be the beginning of.
type follows uint8

const (
	aForm    follows = iota + 1 // of a place, behind a legal form
	aBox                        // of a post office box, a telephone or tax number
	aRoom                       // of a room or building, or its end: "5th floor"
	aRoad                       // the end of a road that a number precedes
	aRoadTo                     // of a road whose word comes first
	formMore                    // of more of the legal form
)

// longestFollower is the longest of them, in bytes.
const longestFollower = 12

func follower(word string) follows {
	word = strings.Trim(word, ".,()")
	if len(word) > longestFollower {
		return 0
	}
	var small [longestFollower]byte
	return fieldTable().followers[string(appendLower(small[:0], word))]
}

// farthestNumber is how many words before the word for a road its house number stands.
const farthestNumber = 4

// beforeAddress is the name that an address or a place follows in the same
// field: "X Ltd 12 Long Street", "X Ltd Rm. 311", "X OOO ul. Lenina 5", "X Ltd
// Causeway Bay".
func beforeAddress(field string) (name string, had bool) {
	at, words := 0, 0
	var starts [farthestNumber + 1]int // of the last words
	var numbers [farthestNumber + 1]bool
	for word := range strings.FieldsSeq(field) {
		i := at + strings.Index(field[at:], word)
		at = i + len(word)
		cut := 0
		switch kind := follower(word); {
		case words > 0 && strings.IndexByte(word, '@') > 0:
			cut = i
		case kind == 0 || words == 0:
		case kind == aForm:
			if placed(field[at:]) {
				cut = at
			}
		case words == 1:
		case kind == aRoom && strings.ContainsAny(firstWord(field[at:]), digits), (kind == aRoadTo || kind == aBox) && strings.ContainsAny(field[at:], digits):
			cut = i
		case kind == aRoad || kind == aRoom:
			for back := 1; back <= min(farthestNumber, words-1) && cut == 0; back++ {
				if n := (words - back) % len(starts); numbers[n] {
					cut = starts[n]
				}
			}
		}
		if cut > 0 {
			return strings.TrimRight(field[:cut], " ,-"), true
		}
		n := words % len(starts)
		starts[n], numbers[n] = i, strings.ContainsAny(word, digits)
		words++
	}
	return "", false
}

const digits = "0123456789"

func firstWord(s string) string {
	word, _, _ := strings.Cut(strings.TrimLeft(s, " ."), " ")
	return word
}

// placed tells whether something stands behind a legal form that is not more of it.
func placed(rest string) bool {
	word := firstWord(rest)
	kind := follower(word)
	return strings.Trim(word, ".,") != "" && strings.IndexByte("(/|", word[0]) < 0 && kind != aForm && kind != formMore
}
