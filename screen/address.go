package screen

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// place is what tells one building from another: the street, without spaces
// and without its word for street, and the house number or range of numbers.
type place struct {
	street   string
	from, to int
}

// premises reads an address: every street with a number in it, and the rooms and
// floors. An address without both a street and a number has no place.
func premises(a Address) (places []place, units []unit) {
	if len(a.Street) > maxStreet {
		a.Street = a.Street[:maxStreet]
	}
	var s names.Scanner
	for line := range strings.FieldsFuncSeq(withoutFloors(latinOrder(a.Street)), func(r rune) bool { return r == ';' || r == '|' }) {
		words := addressWords(&s, line)
		words, found := takeUnits(words)
		units = append(units, found...)
		for i, w := range words {
			if !w.number || w.from >= maxHouse {
				continue
			}
			for _, street := range streetsBeside(words, i) {
				places = append(places, place{street, w.from, w.to})
			}
		}
	}
	return places, units
}

// maxStreet is how many bytes of an address are looked at.
const maxStreet = 512

// maxHouse is beyond any house number: what is larger is a postal code.
const maxHouse = 10_000

// addressWord is a word, a number or range, or a comma of an address.
type addressWord struct {
	text     string
	number   bool
	from, to int
}

// withoutFloors puts "16/F", "13F" and "4th floor" in words, so that they do not
// look like house numbers.
func withoutFloors(street string) string {
	var b strings.Builder
	ordinal := "" // of the field before
	for field := range strings.FieldsSeq(street) {
		bare := strings.ToLower(strings.TrimRight(field, ",.;"))
		if floor := strings.TrimSuffix(strings.TrimSuffix(bare, "f"), "/"); floor != bare && isNumber(floor) {
			field = "floor " + floor + field[len(bare):]
		}
		if ordinal != "" && (bare == "floor" || bare == "fl") {
			field = "floor " + ordinal + field[len(bare):]
		} else if ordinal != "" {
			b.WriteString(ordinal + " ")
		}
		ordinal = ""
		if n := strings.TrimRight(bare, "stndrh"); len(n)+2 == len(bare) && len(bare) == len(field) && isNumber(n) && n != "" {
			ordinal = n
			continue
		}
		b.WriteString(field)
		b.WriteByte(' ')
	}
	b.WriteString(ordinal)
	return b.String()
}

func isNumber(s string) bool {
	_, ok := number(s)
	return ok
}

// number reads a whole number of plain digits, as most words of an address are not.
func number(s string) (n int, ok bool) {
	if s == "" {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// addressWords are the words of a line, commas among them.
func addressWords(s *names.Scanner, line string) []addressWord {
	var words []addressWord
	for piece := range strings.SplitSeq(line, ",") {
		for field := range strings.FieldsSeq(piece) {
			words = appendFieldWords(words, s, field)
		}
		words = append(words, addressWord{text: ","})
	}
	return words
}

// appendFieldWords takes a field without spaces apart: "301-307" is a range.
func appendFieldWords(words []addressWord, s *names.Scanner, field string) []addressWord {
	low, high, ranged := strings.Cut(strings.TrimFunc(field, func(r rune) bool { return strings.ContainsRune("#.:()№", r) }), "-")
	from, ok := number(low)
	if ok && !ranged {
		return append(words, addressWord{text: low, number: true, from: from, to: from})
	}
	if to, okTo := number(high); ok && okTo {
		if to < from { // "1318-19"
			to = from
		}
		return append(words, addressWord{text: field, number: true, from: from, to: to})
	}
	s.Scan(field)
	for _, t := range s.Tokens {
		text := string(s.Text(t))
		w := addressWord{text: text}
		if n, ok := number(text); ok {
			w = addressWord{text: text, number: true, from: n, to: n}
		} else if text[0] >= utf8.RuneSelf {
			w.text = names.Describe(text).Reading
		}
		words = append(words, w)
	}
	return words
}

// streetsBeside are the streets that may go with the number at i: the words
// after it up to a comma or a word for street, or those before it when none
// follow at once ("Hasat Sokak 52, Kamara"). Where nothing tells where a street
// ends, as in a line without commas, it may end after any of its words.
func streetsBeside(words []addressWord, i int) (streets []string) {
	next := i + 1
	for next < len(words) && len(words[next].text) == 1 && !words[next].number && words[next].text != "," { // "14C"
		next++
	}
	after, ended := collect(words[min(next, len(words)):], false)
	if !ended {
		for n := 1; n < len(after); n++ {
			if street := join(after[:n]); len(street) >= leastStreet {
				streets = append(streets, street)
			}
		}
	}
	if street := join(after); street != "" {
		streets = append(streets, street)
		if next < len(words) && words[next].text != "," && (i == 0 || !numbersHouse(words[i-1].text) && !addressTable().streets[words[i-1].text]) {
			return streets
		}
	}
	before := make([]addressWord, 0, i)
	for j := i - 1; j >= 0; j-- {
		before = append(before, words[j])
	}
	parts, _ := collect(before, true)
	slices.Reverse(parts)
	if street := join(parts); street != "" {
		streets = append(streets, street)
	}
	return streets
}

// leastStreet is how many letters the beginning of a line has at least that is
// taken for a street by itself.
const leastStreet = 8

// collect gathers the words of a street and tells whether something ends it. The
// first comma is passed over when the number stands before it ("45-51, Chatham Road").
func collect(words []addressWord, backward bool) (parts []string, ended bool) {
	for i, w := range words {
		if w.text == "," {
			if i == 0 && (!backward || len(words) > 1 && addressTable().streets[words[1].text]) { // "Bazisnaya ul., 19"
				continue
			}
			return parts, i+1 < len(words) // the last stands for the end of the line
		}
		if w.number {
			return parts, true
		}
		if numbersHouse(w.text) {
			continue
		}
		if addressTable().streets[w.text] {
			if len(parts) > 0 && !backward {
				if i+1 < len(words) && directions[words[i+1].text] != "" { // "Chatham Road South"
					parts = append(parts, words[i+1].text)
				}
				return parts, true
			}
			continue
		}
		parts = append(parts, w.text)
	}
	return parts, false
}

// numbersHouse tells the words that stand before a house number.
func numbersHouse(word string) bool { return word == "no" || word == "d" || word == "dom" }

// directions are the parts of a street that is named by them. The Chinese words
// stand last; elsewhere they are syllables of a name, as in Xi Yuan.
var directions = map[string]string{"north": "bei", "south": "nan", "east": "dong", "west": "xi"}

func chineseDirection(word string) bool {
	return word == "bei" || word == "nan" || word == "dong" || word == "xi"
}

// join is a street as it is compared, the part of it last ("South Taibai", "Taibai
// Nan"), or nothing when too little is left to go by.
func join(parts []string) string {
	street, part := "", ""
	for i, p := range parts {
		d := directions[p]
		if i > 0 && i == len(parts)-1 && chineseDirection(p) {
			d = p
		}
		if d != "" && len(parts) > 1 {
			part += "#" + d
			continue
		}
		street += p
	}
	if len(street) < shortestStreet {
		return ""
	}
	return street + part
}

// shortestStreet is how many letters a street has at least.
const shortestStreet = 3

// at tells whether two places are one: the same street, and numbers that meet.
func (p place) at(q place) bool {
	return p.street == q.street && p.from <= q.to && q.from <= p.to
}

// sameLand tells whether two countries do not contradict each other. An empty
// one is not known; Hong Kong and Macau may be given as China.
func sameLand(a, b string) bool {
	return a == "" || b == "" || a == b || chinese(a) && chinese(b)
}

func chinese(country string) bool { return country == "CN" || country == "HK" || country == "MO" }

// sameTown tells whether a listed address can be in the town that a party is in:
// it names the town, or has a word that begins alike, since towns are spelled in
// many ways. There is a Lenin Street in every town of Russia. Nothing is told by
// a listed address without commas, nor in the cities that are countries here.
func sameTown(party, listed Address) bool {
	where := listed.City + " " + listed.State
	if listed.City == "" {
		where = listed.Street
	}
	if party.City == "" || !strings.Contains(where, ",") && listed.City == "" || cityState(party.Country) || cityState(listed.Country) {
		return true
	}
	there := townWords(where)
	told := false
	for _, town := range townWords(party.City) {
		if len(town) < sameBeginning {
			continue
		}
		told = true
		if slices.ContainsFunc(there, func(w string) bool { return strings.HasPrefix(w, town[:sameBeginning]) }) {
			return true
		}
	}
	return !told
}

// townWords are the words of a text as they stand and in English, or in Latin letters at least.
func townWords(text string) (words []string) {
	var s names.Scanner
	s.Scan(text)
	for _, t := range s.Tokens {
		w := names.Describe(string(s.Text(t)))
		words = append(words, w.Text)
		switch {
		case w.Canon != "" && w.Canon[0] >= utf8.RuneSelf:
			words = append(words, w.Reading)
		case w.Canon != w.Text:
			words = append(words, w.Canon)
		}
	}
	return words
}

// sameBeginning is how many letters two spellings of a town have in common.
const sameBeginning = 4

func cityState(country string) bool { return country == "HK" || country == "MO" || country == "SG" }
