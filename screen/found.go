package screen

import (
	"slices"
)

// How the sureness of an address is made up.
const (
	streetShare = 0.6
	numberShare = 0.3
	unitShare   = 0.1
)

// Weights, beside those of the names, of what else is known of a party.
const (
	sameAddressWeight  = 0.4   // at the same place: raises the score
	otherCountryWeight = 0.08  // of the sum: lowers a merely possible match
	otherNumberShare   = 0.135 // of the sum: makes an exact match a strong one, a strong one possible
)

// sharedAddress is the score of a hit for the address alone on a party that is
// listed by name: a red flag, not a match.
const sharedAddress = 0.78

// otherwise finds the entries that a party meets by identifier or address.
func (s *Screener) otherwise(p *Party, date string, hits []Hit) []Hit {
	for _, id := range p.IDs {
		for _, n := range s.sites.ids[identifierKey(id)] {
			e := &s.lists.Entries[n]
			for _, listed := range e.IDs {
				if sameIdentifier(id, listed) {
					hits = merge(hits, s.identified(e, id, listed, date))
				}
			}
		}
	}
	if p.Address.Street == "" {
		return hits
	}
	places, units := premises(p.Address)
	for _, here := range places {
		for _, there := range s.sites.at(here) {
			e := &s.lists.Entries[there.entry]
			a := e.Addresses[there.address]
			if !here.at(there.place) || !sameLand(p.Address.Country, a.Country) || !e.AddressOnly && !sameTown(p.Address, a) {
				continue
			}
			if i := slices.IndexFunc(hits, func(h Hit) bool { return h.Entry == e.ID }); i >= 0 {
				continue // refined already
			}
			if h := s.located(e, a, units, date); h.Alert || s.options.All {
				hits = append(hits, h)
			}
		}
	}
	return hits
}

// merge puts a hit in the place of a lesser one on the same entry.
func merge(hits []Hit, h Hit) []Hit {
	for i := range hits {
		if hits[i].Entry == h.Entry {
			if hits[i].Score < h.Score {
				hits[i] = h
			}
			return hits
		}
	}
	return append(hits, h)
}

// identified is the hit for an equal identifier: a match by itself.
func (s *Screener) identified(e *Entry, id, listed Identifier, date string) Hit {
	h := s.blank(e, date)
	h.How = []Aligned{{Part: id.Value, Listed: listed.Value, Kind: "identifier", Weight: 1, Score: 1}}
	h.Score, h.Band = 1, Exact
	return alerted(h)
}

// located is the hit for an equal address: sure for a listed address, a red flag
// for the address of a listed party.
func (s *Screener) located(e *Entry, a Address, units []unit, date string) Hit {
	h := s.blank(e, date)
	h.Address = a.String()
	_, listed := premises(a)
	if !e.AddressOnly {
		h.How = []Aligned{
			{Listed: a.String(), Kind: "address", Weight: sharedAddress, Score: 1},
			{Listed: e.Name, Kind: "missing", Weight: 1 - sharedAddress},
		}
		h.Score, h.Band = sharedAddress, Possible
		return alerted(h)
	}
	unit := Aligned{Part: unitText(units), Listed: unitText(listed), Kind: "unit", Weight: unitShare}
	same, others := inside(units, listed)
	if h.Score, h.Band, h.OtherUnit = streetShare+numberShare, Strong, others; same {
		h.Score, h.Band, unit.Score = 1, Exact, 1
	}
	h.How = []Aligned{{Listed: a.String(), Kind: "address", Weight: streetShare + numberShare, Score: 1}, unit}
	return alerted(h)
}

// blank is a hit on an entry with what the list says of it.
func (s *Screener) blank(e *Entry, date string) Hit {
	h := Hit{
		List: e.List, Entry: e.ID, Name: e.Name, Matched: e.Name, Country: e.Country,
		LicenseRequirement: e.License, AddressOnly: e.AddressOnly, Programs: e.Programs,
		Listed: e.Listed, Expires: e.Expires, InForce: inForce(e, date),
	}
	if len(e.Citations) > 0 {
		h.Citation = e.Citations[0]
	}
	if len(e.Addresses) > 0 {
		h.Address = e.Addresses[0].String()
		if h.Country == "" {
			h.Country = e.Addresses[0].Country
		}
	}
	return h
}

// alerted settles whether a hit is an alert: one in a band, of a listing that
// has not ended and is not yet to come.
func alerted(h Hit) Hit {
	h.Alert = h.Band != UnknownBand && h.InForce != No
	return h
}

// inForce tells whether a listing was in force on a date. A listing that gives
// no dates is in force as long as the list has it; without a date asked about
// nothing is known of one that does.
func inForce(e *Entry, date string) Answer {
	switch {
	case e.Listed == "" && e.Expires == "":
		return Yes
	case date == "":
		return Unknown
	case e.Listed != "" && date < e.Listed, e.Expires != "" && date > e.Expires:
		return No
	}
	return Yes
}
