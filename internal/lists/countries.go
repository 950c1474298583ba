package lists

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed countries.tsv
var countriesTSV string

// countries maps the [Key] of a country's name, and its ISO code, to the code.
var countries = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	for line := range strings.Lines(countriesTSV) {
		name, code, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if ok && len(code) == 2 {
			m[Key(name)], m[code] = code, code
		}
	}
	return m
})

// countryCode is the ISO code of a country as a list names it, empty when unknown.
func countryCode(name string) string { return countries()[Key(name)] }

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
		if code := countryCode(address[cuts[i]+1:]); code != "" {
			return strings.TrimRight(address[:cuts[i]], " .,"), code
		}
	}
	return address, ""
}
