package ecc

import "github.com/seed-793d2af5/exportscreen/internal/terms"

// Case is one line of a transaction in the terms of the list-based rules: what
// the item is, where it goes, by whom and for what. The zero value of every
// field means "not known".
type Case struct {
	Date     string // YYYY-MM-DD; decides which rules are in force
	Activity Activity
	// From, To and Via are ISO 3166-1 alpha-2 codes. Region is "crimea", "donetsk" or "luhansk" when To is "UA".
	// For a deemed export To is the country of the person's most recent citizenship or permanent residency.
	From, To, Region string
	Via              []string
	Exporter         Exporter
	Item             Item
	Parties          []Party
	// Subject tells whether the item is subject to the EAR, where that is settled (package fdpr).
	Subject Answer
	// AsAnnounced applies what BIS announced where it differs from the text: the
	// rules of January 2025 that it said it would not enforce are not in force.
	AsAnnounced bool
	// EndUse and Statements hold what was stated; a key that is absent means nothing is known.
	EndUse, Statements map[string]Answer
	room               *room // for the grounds of findings
}

// Exporter is who exports, reexports or transfers: country of location, of
// headquarters, and of the ultimate parent's headquarters.
type Exporter struct {
	Country, Headquarters, ParentHeadquarters string
}

// Item is one order line.
type Item struct {
	Line   string
	Code   Code // classification
	Kind   Kind
	MadeIn string // country of production; "US" is U.S.-origin
	// Value is the net value as a decimal string in Currency, empty when unknown.
	Value, Currency, Quantity string
	HTS                       string // Harmonized Tariff Schedule number, digits, six or more
	// Facts are named technical facts; [Facts] lists every name with its type, unit and question.
	Facts map[string]string
}

// Party is a party to the transaction as the rules see it.
type Party struct {
	Role, Name, Country, Nationality, Headquarters, ParentHeadquarters string
	Facts                                                              map[string]string
	// Listings are the listed parties that the party is, or may be.
	Listings []Listing
	// OwnersOpen tells that listed parties may own half of the party or more, and that this counts on the date.
	OwnersOpen bool
}

// FactPossession is the fact of an agent that takes possession of the items on
// their way to the ultimate consignee.
const FactPossession = "takes_possession"

// TakesPart tells whether the party has a role of § 748.5(c)–(f): a forwarder,
// bank or agent (role "other") is an intermediate consignee once it takes possession.
func (p *Party) TakesPart() Answer {
	if p.Role != "other" {
		return Yes
	}
	return terms.Read(p.Facts[FactPossession])
}

// Listing says that a party is a listed party, or may be.
type Listing struct {
	List string // "EL", "UVL", "DPL", "MEU", "SDN" …
	Name string // the listed name
	// Is: Yes for a match in force on the date, Unknown for a hit that a person must still settle.
	Is Answer
	// Footnotes are the Entity List footnote designations (supplement no. 4 to part 744).
	Footnotes []int
	// Scope, Sections, CarveOut and Exception are the entry's license requirement in the codes of package screen.
	Scope, CarveOut, Exception string
	Sections                   []string
	Policy                     ReviewPolicy
	PolicyNote                 string   // how the entry tells items apart, in the codes of package screen
	Programs                   []string // of an SDN
	Citation                   string   // Federal Register notice
	// Inherited marks a listing that reaches the party through its owners (the affiliates rule).
	Inherited bool
	// AddressOnly marks a listed address: whoever uses it is caught (§ 744.16(f)).
	AddressOnly bool
}
