package lists

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
)

// identify gives each entry its ID: the list and eight hex digits of a hash over
// what names the party. number is Treasury's number of an entry, when there is
// one: it stays when the name is respelled. Entries that share a seed take their
// first notice into it, and if that is the same too, their place in the order.
func identify(entries []Entry, number func(i int) string) {
	taken := make(map[string]bool, len(entries))
	for i := range entries {
		e := &entries[i]
		seed := e.List + "|" + e.Country + "|" + Key(e.Name)
		if n := number(i); n != "" {
			seed = e.List + "|" + n
		}
		for e.ID = hashed(e.List, seed); taken[e.ID]; e.ID = hashed(e.List, seed) {
			seed += "|" + cmp.Or(first(e.Citations), e.Listed)
		}
		taken[e.ID] = true
	}
}

func hashed(list, seed string) string {
	sum := sha256.Sum256([]byte(seed))
	return list + "-" + hex.EncodeToString(sum[:4])
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// Key reduces a name to its letters and digits, upper case, single spaces
// between: what two spellings of one listed name share.
func Key(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range name {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(unicode.ToUpper(r))
		case r == '\'' || r == '’' || r == '.':
		default:
			gap = true
		}
	}
	return b.String()
}
