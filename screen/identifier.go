package screen

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// leastIdentifier is how many letters and digits identify anyone; leastSure how
// many do so whatever kind of number it is called.
const (
	leastIdentifier = 5
	leastSure       = 9
)

// idKind is a kind of identifier that different words stand for.
type idKind uint8

const (
	otherID idKind = iota
	vesselID
	taxID
	registrationID
	nationalID
	passportID
	bankID
	addressID // of a website, of mail
	noID      // what lists put among the identifiers and identifies no one
)

// kindOf is what kind of identifier a text names.
func kindOf(text string) idKind {
	low := strings.ToLower(text)
	for _, w := range identifierTable() {
		if i := strings.Index(low, w.word); i >= 0 && (len(w.word) > 3 || wholeWord(low, i, len(w.word))) {
			return w.kind
		}
	}
	return otherID
}

// wholeWord tells whether no letters go before or after n bytes at i.
func wholeWord(text string, i, n int) bool {
	return (i == 0 || !isLetterByte(text[i-1])) && (i+n == len(text) || !isLetterByte(text[i+n]))
}

func isLetterByte(c byte) bool { return 'a' <= c && c <= 'z' }

// kind is what an identifier is, by its type or else by a label in its value ("IMO 9187629").
func (id *Identifier) kind() idKind {
	if k := kindOf(id.Type); k != otherID {
		return k
	}
	label, _ := parted(id.Value)
	return kindOf(label)
}

// parted parts a value after the label that it begins with: "Tax ID No. 77-10" is "Tax ID No." and "77-10".
func parted(value string) (label, number string) {
	digit := strings.IndexFunc(value, unicode.IsDigit)
	if digit <= 0 {
		return "", value
	}
	head := strings.TrimRight(value[:digit], " .:#№-")
	if last := strings.LastIndexAny(value[:digit], " .:#"); head != "" && last >= 0 && last == digit-1 && (kindOf(head) != otherID || numberLabel(head)) {
		return head, value[digit:]
	}
	if kindOf(head) == vesselID { // IMO9187629
		return head, value[digit:]
	}
	return "", value
}

// numberLabel tells labels that only say that a number follows.
func numberLabel(text string) bool {
	switch strings.ToLower(strings.Trim(text, " .:#")) {
	case "no", "nr", "id", "id no", "number", "reg", "reg no":
		return true
	}
	return false
}

// identifierKey is an identifier's value without label, punctuation and leading
// zeros; what cannot identify anyone is "".
func identifierKey(id Identifier) string {
	kind := id.kind()
	if kind == noID {
		return ""
	}
	_, value := parted(strings.TrimSpace(norm.NFKC.String(id.Value)))
	var b strings.Builder
	digits, letters := 0, 0
	for _, r := range strings.ToUpper(value) {
		switch d, ok := plainDigit(r); {
		case ok:
			if b.Len() > 0 || d != '0' {
				b.WriteRune(d)
			}
			digits++
		case unicode.IsLetter(r):
			b.WriteRune(r)
			letters++
		}
	}
	if b.Len() < leastIdentifier || digits == 0 && kind != bankID && kind != addressID {
		return ""
	}
	key := b.String()
	if kind == taxID && len(id.Country) == 2 && letters >= 2 { // DE123456789
		if rest := strings.TrimPrefix(key, strings.ToUpper(id.Country)); len(rest) >= leastIdentifier {
			key = rest
		}
	}
	return key
}

// plainDigit is a digit of any script as 0 to 9.
func plainDigit(r rune) (rune, bool) {
	switch {
	case r >= '0' && r <= '9':
		return r, true
	case r >= '٠' && r <= '٩':
		return r - '٠' + '0', true
	case r >= '۰' && r <= '۹':
		return r - '۰' + '0', true
	}
	return 0, false
}

// sameIdentifier tells whether two identifiers are one: the same value, and no
// contradiction of kind or country. A long number is the same whatever office
// it is said to come from.
func sameIdentifier(a, b Identifier) bool {
	key := identifierKey(a)
	if key == "" || key != identifierKey(b) || !sameLand(a.Country, b.Country) {
		return false
	}
	j, k := a.kind(), b.kind()
	switch {
	case j == k && j != otherID, a.Type == "", b.Type == "", strings.EqualFold(a.Type, b.Type):
		return true
	}
	return len(key) >= leastSure && official(j) && official(k)
}

// official tells the kinds of number that an office gives, which are often called by each other's names.
func official(k idKind) bool {
	return k == otherID || k == taxID || k == registrationID || k == nationalID
}

// otherIdentifier is an identifier of a party that an entry has another of: of the
// same kind and country, where a party has but one.
func otherIdentifier(p *Party, e *Entry) (own, listed Identifier, found bool) {
	for _, a := range p.IDs {
		k := a.kind()
		if identifierKey(a) == "" || k < vesselID || k > passportID {
			continue
		}
		for _, b := range e.IDs {
			if b.kind() != k || identifierKey(b) == "" || k != vesselID && (a.Country != b.Country) {
				continue
			}
			if sameIdentifier(a, b) {
				return own, listed, false
			}
			own, listed, found = a, b, true
		}
	}
	return own, listed, found
}
