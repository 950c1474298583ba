package lists

import (
	"regexp"
	"strings"
)

var (
	// seeNote refers the reader to other headings: "(See alternate address under Iran)".
	seeNote = regexp.MustCompile(`(?i)\(?(?:see|for) (?:also )?[^()]*\b(?:address(?:es)?|ukraine|crimea)\b[^()]*(?:\([^()]*\))?[^()]*(?:\)|$)[\s.]*|\(see [^()]*(?:\([^()]*\))?[^()]*\)?[\s.]*`)
	// anywhere says that no address in particular is meant.
	anywhere     = regexp.MustCompile(`(?i)^all address(es)? located in `)
	addressLabel = regexp.MustCompile(`(?i)\b(?:alt\.?|alternate)? ?address:\s*`)
	addressJoint = regexp.MustCompile(`;\s*(?:and\b\s*)?|\.\s+and\s+|\band(?:[A-Z]\S*? #)`)
	conjunction  = regexp.MustCompile(`,? and `)
	postalTail   = regexp.MustCompile(`[,\s]+([A-Z]{0,3}-?\d[\dA-Z -]{2,8})$`)
)

// splitAddresses takes a text of several addresses apart. heading is the country
// they stand under: an address that names none is there.
func splitAddresses(text, heading string) []Address {
	text = seeNote.ReplaceAllString(fold(text), "; ")
	text = addressLabel.ReplaceAllString(text, "; ")
	text = strings.ReplaceAll(text, "andHouse", "; House")
	var out []Address
	for _, part := range addressJoint.Split(text, -1) {
		for _, a := range atCountries(part) {
			if a = strings.Trim(a, " ,.;:()"); a != "" {
				out = append(out, readAddress(a, heading))
			}
		}
	}
	return out
}

// atCountries parts "…, Afghanistan, and …" where what stands before the
// conjunction ends in a country.
func atCountries(text string) []string {
	for _, m := range conjunction.FindAllStringIndex(text, -1) {
		if _, code := lastCountry(text[:m[0]]); code != "" {
			return append([]string{text[:m[0]]}, atCountries(text[m[1]:])...)
		}
	}
	return []string{text}
}

// readAddress reads one address.
func readAddress(text, heading string) Address {
	text = anywhere.ReplaceAllString(text, "")
	street, code := lastCountry(text)
	if code == "" {
		if m := postalTail.FindStringSubmatchIndex(text); m != nil {
			if s, c := lastCountry(text[:m[0]]); c != "" {
				return Address{Street: s, PostalCode: text[m[2]:m[3]], Country: c}
			}
		}
		street, code = trailingCountry(text, heading)
	}
	if code == "" {
		code = heading
	}
	return Address{Street: street, Country: code}
}

// plain are countries whose names are not also those of towns, people or states,
// and end many addresses.
const plain = "AE CN DE GB HK IN IR MY PK RU SG TR TW"

// trailingCountry finds a country at the end that no comma parts from the rest
// ("Dubai U.A.E."): the one of the heading, or a plain one.
func trailingCountry(text, heading string) (rest, code string) {
	words := strings.Fields(text)
	for n := min(4, len(words)-1); n > 0; n-- {
		tail := strings.Join(words[len(words)-n:], " ")
		if c := namedCountry(tail); c != "" && (c == heading || strings.Contains(plain, c)) {
			return strings.TrimRight(strings.Join(words[:len(words)-n], " "), " ,."), c
		}
	}
	return text, ""
}
