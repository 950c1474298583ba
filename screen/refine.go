package screen

import "strings"

// String is the address in one line.
func (a Address) String() string {
	var parts []string
	for _, p := range [...]string{a.Street, a.City, a.State, a.PostalCode, a.Country} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

// refine adds to the account of a name what identifiers, address and country tell. A
// different country is said but takes nothing from a sure match: parties move.
func (s *Screener) refine(a *account, p *Party, places []place, e *Entry) (address string) {
	if _, _, other := otherIdentifier(p, e); other {
		a.identical = false
		a.add(pair{how: otherNumber, weight: otherNumberShare * a.total()})
		a.sum()
	}
	for _, listed := range e.Addresses {
		if len(places) == 0 || !sameLand(p.Address.Country, listed.Country) {
			continue
		}
		there, _ := premises(listed)
		for _, here := range places {
			for _, t := range there {
				if here.at(t) && sameTown(p.Address, listed) {
					a.add(pair{how: sameAddress, score: 1, weight: sameAddressWeight})
					a.sum()
					return listed.String()
				}
			}
		}
	}
	if elsewhere(p.Address.Country, e) {
		other := pair{how: otherCountry}
		if a.score < s.options.Strong {
			other.weight = otherCountryWeight * a.total()
		}
		a.add(other)
		a.sum()
	}
	return ""
}

// elsewhere tells whether a country is none of those the list gives for an entry.
func elsewhere(country string, e *Entry) bool {
	if country == "" {
		return false
	}
	known := e.Country != ""
	if known && sameLand(country, e.Country) {
		return false
	}
	for _, a := range e.Addresses {
		if a.Country == "" {
			continue
		}
		if sameLand(country, a.Country) {
			return false
		}
		known = true
	}
	return known
}
