package lists

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed countries.tsv
var countriesTSV string

// listNames maps the [Key] of a name in the table to its code.
var listNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for row := range table.Rows(countriesTSV, 2) {
		out[Key(row[0])] = row[1]
	}
	return out
})

// namedCountry is the ISO code of a country as running text names it, empty when
// unknown. A bare code is not a name there: "St" and "CO" are not countries.
func namedCountry(name string) string {
	if code, ok := listNames()[Key(name)]; ok {
		return code
	}
	code, _ := country.Code(name)
	return code
}

// isCountry reports whether a text is a code: of ISO 3166-1, or withdrawn from it.
func isCountry(code string) bool { return country.Valid(code) || code == "AN" }

// countryCode is the ISO code of a country given by name or code.
func countryCode(text string) string {
	if text = strings.TrimSpace(text); isCountry(text) {
		return text
	}
	return namedCountry(text)
}

// lastCountry finds the country that an address ends with and returns the code
// and what stands before it. An address that does not end with a country it
// knows is returned whole.
func lastCountry(address string) (rest, code string) {
	address = strings.TrimRight(address, " .,")
	// The name of a country may itself hold a comma, so the longest tail is tried first.
	cuts := []int{-1}
	for i := len(address) - 1; i >= 0 && len(cuts) < 3; i-- {
		if address[i] == ',' {
			cuts = append(cuts, i)
		}
	}
	if code := countryCode(address); code != "" {
		return "", code
	}
	for i := len(cuts) - 1; i > 0; i-- {
		if code := namedCountry(address[cuts[i]+1:]); code != "" {
			return strings.TrimRight(address[:cuts[i]], " .,"), code
		}
	}
	return address, ""
}
