package lists

import (
	"regexp"
	"strings"
	"unicode"
)

// Known are the keys of names that are known to be names, from the other file
// or from the lists held before. They tell where in running text a name ends and
// an address begins; without them a guess is made.
type Known map[string]bool

// Add takes a name in.
func (k Known) Add(name string) { k[Key(name)] = true }

// cut parts a text into the name it starts with and what follows. A known name
// is taken whole, the longest first; otherwise the name is the words up to the
// first comma, with the legal forms that follow it.
func (k Known) cut(text string) (name, rest string) {
	if name, rest, ok := k.known(text); ok {
		return name, rest
	}
	return guess(text)
}

// known finds the longest known name that text starts with.
func (k Known) known(text string) (name, rest string, ok bool) {
	const telling, longest = 4, 400 // letters; shorter names begin many texts
	end := -1
	for i, r := range text + "," {
		if i > longest {
			break
		}
		if i >= telling && (strings.ContainsRune(",.;():", r) || unicode.IsSpace(r)) && k[Key(text[:i])] {
			end = i
		}
	}
	if end < 0 {
		return "", "", false
	}
	for end < len(text) && strings.IndexByte(".)'\"", text[end]) >= 0 { // what closes the name belongs to it
		if text[end] == '.' && !abbreviations.MatchString(text[:end+1]) {
			break
		}
		end++
	}
	for _, quote := range []string{"”", "“", "’"} {
		if strings.HasPrefix(text[end:], quote) {
			end += len(quote)
		}
	}
	return cleanName(text[:end]), strings.TrimLeft(text[end:], ".,;:) "), true
}

var (
	legalForm    = regexp.MustCompile(`(?i)^(and )?(ltd|limited|inc|incorporated|llc|l\.l\.c|llp|corp|corporation|co|company|gmbh|ag|jsc|ojsc|cjsc|pjsc|ooo|oao|zao|ao|pao|fze|fzc|fzco|fz-llc|fz llc|s\.?a|s\.?r\.?l|s\.?p\.?a|pte|pvt|sdn|bhd|b\.?v|n\.?v|oy|as|a\.?s|ou|oü|ltda|sti|ltd sti|plc|lp)\b[^,]{0,24}$`)
	addressStart = regexp.MustCompile(`(?i)^([#\d]|no\.? ?\d|room|rm\b|unit|flat|fl\.|floor|building|bldg|block|suite|ste\b|p\.? ?o\.? ?b|p\.o\.|post office|apt|apartment|office|house|shop|plot|street|ul\.|ulitsa|ulica|level|tower|warehouse|villa|address|alt\.? ?address|\w+ floor\b|g/f|\(address|[\w-]+ (street|road|avenue|district|town|village|city|province|lane|park|zone|center|centre)\b)`)
)

// guess parts a text at the comma where its name most likely ends.
func guess(text string) (name, rest string) {
	end := 0
	for i, chunk := range chunks(text) {
		if m := otherName.FindStringIndex(chunk); m != nil && m[0] > 0 { // a.k.a. closes the name
			if i == 0 || legalForm.MatchString(strings.Trim(chunk[:m[0]], " .,")) {
				end += m[0]
			}
			break
		}
		if i > 0 && !legalForm.MatchString(strings.Trim(chunk, " .,")) {
			break
		}
		end += len(chunk)
	}
	return cleanName(text[:end]), strings.TrimLeft(text[end:], ".,; ")
}

// chunks parts a text after each comma or semicolon outside parentheses.
func chunks(text string) []string {
	var out []string
	depth, from := 0, 0
	for i, r := range text {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		case ',', ';':
			if depth <= 0 {
				out = append(out, text[from:i+1])
				from = i + 1
			}
		}
	}
	return append(out, text[from:])
}
