// Package country ties ISO 3166-1 alpha-2 codes to the names that the EAR and
// the screening lists use, and says whose treatment a territory shares.
//
// The table is internal/country/data/countries.tsv. Kosovo, which ISO 3166-1
// leaves out, is XK.
package country

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/countries.tsv
var countriesTSV string

//go:embed data/regions.tsv
var regionsTSV string

// Place is a country, or a region of one that has rules of its own. The zero
// value is no place.
type Place struct {
	Code   string // ISO 3166-1 alpha-2
	Region string // "crimea", "donetsk" or "luhansk" of UA, else empty
}

// Valid reports whether a code is in ISO 3166-1 alpha-2 (upper case), or is XK.
func Valid(code string) bool { _, ok := countries().names[code]; return ok }

// Name is the country's name as the Commerce Country Chart has it, or the
// English short name where the chart has none; empty for a code that is not valid.
func Name(code string) string { return countries().names[code] }

// Code finds the country that a name means. Case, diacritics, punctuation and
// "the" do not matter. A region of Ukraine is UA; [Find] tells which.
func Code(name string) (code string, ok bool) {
	p, ok := Find(name)
	return p.Code, ok
}

// Find is [Code] with the region of Ukraine, where the name means one.
func Find(name string) (Place, bool) {
	p, ok := countries().places[fold(name)]
	return p, ok
}

// PartOfUnitedStates reports whether a code is the United States in the sense of
// part 772: the States, Puerto Rico and every territory or possession. Nothing
// that moves among them is exported (§ 734.18(a)(4)).
func PartOfUnitedStates(code string) bool { return Treatment(code) == "US" }

// Treatment is the country whose chart row and country groups decide for a
// destination: itself where the chart lists it, and for a territory, possession,
// dependency or department the country it belongs to (§ 738.3(b)). Hong Kong is
// China; Macau is itself; Liechtenstein is Switzerland. It is empty where the
// regulations give no answer (Antarctica, the Palestinian territories …).
func Treatment(code string) string {
	at, ok := Slot(code)
	if !ok {
		return ""
	}
	return countries().rules[at]
}

// Slots is how many codes of two capitals there are, for tables by [Slot].
const Slots = 26 * 26

// Slot numbers the codes of two capitals; ok is false for any other text.
func Slot(code string) (at int, ok bool) {
	if len(code) != 2 || code[0]-'A' > 25 || code[1]-'A' > 25 {
		return 0, false
	}
	return int(code[0]-'A')*26 + int(code[1]-'A'), true
}

// Codes are all valid codes in alphabetical order.
func Codes() []string { return append([]string(nil), countries().codes...) }

type index struct {
	codes  []string
	names  map[string]string
	rules  [Slots]string
	places map[string]Place // by folded name
}

// countries decodes the embedded tables on first use; a row that cannot be read
// is a defect of the build and panics.
var countries = sync.OnceValue(func() *index {
	t := &index{names: map[string]string{}, places: map[string]Place{}}
	for r := range table.Rows(countriesTSV, 5) {
		code, name, rule := r[0], r[1], r[2]
		t.codes = append(t.codes, code)
		t.names[code] = name
		at, ok := Slot(code)
		if !ok {
			panic("country: " + code + " is no code")
		}
		switch rule {
		case "=":
			t.rules[at] = code
		case "-":
		default:
			t.rules[at] = rule
		}
		t.add(Place{Code: code}, append(strings.Split(r[3], ";"), name))
	}
	for r := range table.Rows(regionsTSV, 3) {
		t.add(Place{Code: r[1], Region: r[0]}, strings.Split(r[2], ";"))
	}
	return t
})

func (t *index) add(p Place, names []string) {
	for _, n := range names {
		k := fold(n)
		if k == "" {
			continue
		}
		if q, taken := t.places[k]; taken && q != p {
			panic(fmt.Sprintf("country: %q means both %v and %v", n, q, p))
		}
		t.places[k] = p
	}
}

// fold reduces a name to lower-case letters and digits in words, "St." spelled
// out, "&" as "and", without "the".
func fold(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' || r == '‘' || r == '.':
		case r == '&':
			b.WriteString(" and ")
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	words := strings.Fields(b.String())
	kept := words[:0]
	for _, w := range words {
		switch w {
		case "the":
			continue
		case "st":
			w = "saint"
		}
		kept = append(kept, w)
	}
	return strings.Join(kept, " ")
}
