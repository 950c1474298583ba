package ecc

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
	// EndUse and Statements hold what was stated; a key that is absent means nothing is known.
	EndUse, Statements map[string]Answer
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
	// Footnotes are the Entity List footnotes that the party's listings carry; Sure
	// tells which are certain (a match) and which only possible (a review hit).
	Footnotes []Footnote
}

// Footnote is an Entity List footnote designation of a party (supplement no. 4 to part 744).
type Footnote struct {
	Number int
	Sure   bool
	Name   string // the listed name
}
