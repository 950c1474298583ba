package lists

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed countries.tsv
var countriesTSV string

// countries maps the [Key] of a country's name to its ISO code, and each code to itself.
var countries = sync.OnceValues(func() (names, codes map[string]string) {
	names, codes = make(map[string]string), make(map[string]string)
	for line := range strings.Lines(countriesTSV) {
		name, code, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if ok && len(code) == 2 {
			names[Key(name)], codes[code] = code, code
		}
	}
	return names, codes
})

// namedCountry is the ISO code of a country as running text names it, empty when
// unknown. A bare code is not a name there: "St" and "CO" are not countries.
func namedCountry(name string) string {
	names, _ := countries()
	return names[Key(name)]
}

// isCountry reports whether a text is an ISO code.
func isCountry(code string) bool {
	_, codes := countries()
	return codes[code] != ""
}

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
