package screen

import (
	"strconv"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// place is what tells one building from another: the street, without spaces
// and without its word for street, and the house number or range of numbers.
type place struct {
	street   string
	from, to int
}

// unit is what stands within a building: room, flat, floor. It hardly counts.
type unit = string

// premises reads an address: every street with a number in it, and the rooms and
// floors. An address without both a street and a number has no place.
func premises(a Address) (places []place, units []unit) {
	if len(a.Street) > maxStreet {
		a.Street = a.Street[:maxStreet]
	}
	var s names.Scanner
	for line := range strings.FieldsFuncSeq(withoutFloors(a.Street), func(r rune) bool { return r == ';' || r == '|' }) {
		words := addressWords(&s, line)
		words, found := takeUnits(words)
		units = append(units, found...)
		for i, w := range words {
			if !w.number || w.from >= maxHouse {
				continue
			}
			for _, street := range streetsBeside(words, i) {
				if street != "" {
					places = append(places, place{street, w.from, w.to})
				}
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

// withoutFloors puts "16/F" and "13F" in words, so that they do not look like house numbers.
func withoutFloors(street string) string {
	var b strings.Builder
	for field := range strings.FieldsSeq(street) {
		bare := strings.TrimRight(field, ",.;")
		if floor := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(bare), "f"), "/"); floor != strings.ToLower(bare) && isNumber(floor) {
			field = "floor " + floor + field[len(bare):]
		}
		b.WriteString(field)
		b.WriteByte(' ')
	}
	return b.String()
}

func isNumber(s string) bool {
	_, ok := number(s)
	return ok
}

// number reads a whole number of plain digits, as most words of an address are not.
func number(s string) (n int, ok bool) {
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
			words = append(words, fieldWords(s, field)...)
		}
		words = append(words, addressWord{text: ","})
	}
	return words
}

// fieldWords takes a field without spaces apart: "301-307" is a range.
func fieldWords(s *names.Scanner, field string) []addressWord {
	low, high, ranged := strings.Cut(strings.TrimFunc(field, func(r rune) bool { return strings.ContainsRune("#.:()№", r) }), "-")
	from, ok := number(low)
	if ok && !ranged {
		return []addressWord{{text: low, number: true, from: from, to: from}}
	}
	if to, okTo := number(high); ok && okTo {
		if to < from { // "1318-19"
			to = from
		}
		return []addressWord{{text: field, number: true, from: from, to: to}}
	}
	var words []addressWord
	s.Scan(field)
	for _, t := range s.Tokens {
		text := string(s.Text(t))
		w := addressWord{text: text}
		if n, ok := number(text); ok {
			w = addressWord{text: text, number: true, from: n, to: n}
		}
		words = append(words, w)
	}
	return words
}

// unitWords announce what is within a building.
var unitWords = map[string]bool{"room": true, "rm": true, "rooms": true, "unit": true, "flat": true, "office": true, "floor": true, "fl": true, "f": true, "suite": true, "ste": true,
	"apt": true, "apartment": true, "block": true, "building": true, "bldg": true, "tower": true, "shop": true, "workshop": true, "house": true, "level": true, "kat": true, "kapi": true, "daire": true, "of": true, "kv": true, "korpus": true, "str": true, "stroenie": true, "litera": true, "pomeshchenie": true, "box": true}

// takeUnits sets apart the rooms and floors: a word for one and what follows it.
func takeUnits(words []addressWord) (rest []addressWord, units []unit) {
	for i := 0; i < len(words); i++ {
		w := words[i]
		if !unitWords[w.text] || i+1 >= len(words) {
			rest = append(rest, w)
			continue
		}
		j := i + 1
		for j < len(words) && (unitWords[words[j].text] || words[j].text == "no") {
			j++
		}
		if j < len(words) && (words[j].number || len(words[j].text) == 1 && words[j].text != ",") {
			units = append(units, w.text+" "+words[j].text)
			for j+1 < len(words) && !words[j+1].number && len(words[j+1].text) == 1 && words[j+1].text != "," { // "19 C"
				j++
			}
			i = j
			continue
		}
		rest = append(rest, w)
	}
	return rest, units
}

// streetWords stand for a street itself; they are written in many ways.
var streetWords = map[string]bool{"street": true, "st": true, "road": true, "rd": true, "avenue": true, "ave": true, "av": true, "boulevard": true, "blvd": true, "lane": true, "ln": true, "drive": true,
	"dr": true, "way": true, "highway": true, "hwy": true, "square": true, "sq": true, "str": true, "strasse": true, "rue": true, "calle": true, "via": true, "ulitsa": true, "ul": true, "ulica": true, "prospekt": true,
	"prospect": true, "pr": true, "shosse": true, "sk": true, "sokak": true, "sokagi": true, "cad": true, "caddesi": true, "cd": true, "bulvari": true, "mah": true, "lu": true, "jie": true, "dadao": true, "naberezhnaya": true, "nab": true, "pereulok": true, "per": true, "proezd": true, "main": false}

// streetsBeside are the streets that may go with the number at i: the words
// after it up to a comma or a word for street, or those before it when none
// follow at once ("Hasat Sokak 52, Kamara").
func streetsBeside(words []addressWord, i int) [2]string {
	after := collect(words[min(i+1, len(words)):], false)
	if after != "" && i+1 < len(words) && words[i+1].text != "," {
		return [2]string{after, ""}
	}
	before := make([]addressWord, 0, i)
	for j := i - 1; j >= 0; j-- {
		before = append(before, words[j])
	}
	return [2]string{after, collect(before, true)}
}

// collect joins the words of a street. The first comma is passed over when the
// number stands before it ("45-51, Chatham Road").
func collect(words []addressWord, backward bool) string {
	var parts []string
	for i, w := range words {
		if w.text == "," {
			if i == 0 && !backward {
				continue
			}
			break
		}
		if w.number {
			break
		}
		if w.text == "no" || w.text == "d" || w.text == "dom" {
			continue
		}
		if street, known := streetWords[w.text]; known && street {
			if len(parts) > 0 && !backward {
				break
			}
			continue
		}
		parts = append(parts, w.text)
	}
	if backward {
		for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
			parts[i], parts[j] = parts[j], parts[i]
		}
	}
	street := strings.Join(parts, "")
	if len(street) < 3 {
		return ""
	}
	return street
}

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
