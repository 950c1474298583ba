package screen

import "github.com/seed-793d2af5/exportscreen/internal/terms"

// Answer is yes, no or unknown; the zero value is unknown.
type Answer = terms.Answer

// The answers.
const (
	Unknown = terms.Unknown
	Yes     = terms.Yes
	No      = terms.No
)

// ReviewPolicy is how BIS says it reviews license applications for an entry.
type ReviewPolicy = terms.ReviewPolicy

// Entry is one listed party, or one listed address, as a list has it.
type Entry struct {
	// ID is stable across refreshes while the listed party is the same, such as "EL-0f3a9c2e".
	ID   string
	List List
	// Type is what the list says the party is (individual, entity, vessel,
	// aircraft) or empty. Screening never filters by it.
	Type string
	// Name is the primary listed name; an address-only entry has its heading here.
	Name      string
	Aliases   []Alias
	Addresses []Address
	// AddressOnly marks an entry that lists an address rather than a party:
	// whoever is at that address is caught (introduction to supplement no. 4 to part 744).
	AddressOnly bool
	// Country is the ISO code of the country heading the entry stands under, when the list has headings.
	Country  string
	Programs []string
	IDs      []Identifier
	// License is what the list says of license requirements; nil for lists that say nothing.
	License *LicenseRequirement
	// Citations are the Federal Register notices, such as "84 FR 54002", newest last.
	Citations []string
	// Listed and Expires are dates (YYYY-MM-DD) or empty when the list does not tell.
	// Listed is the date of the first notice, or on which an order took effect;
	// Expires is the last day of an order, empty for one without end.
	Listed, Expires string
	// EndUntold says that an order ended by Expires, on a day that the lists do not tell.
	EndUntold bool
	// Sources are the files that have the entry, by [Source.Code].
	Sources []string
	// StandardOrder marks a denial order in the standard terms of supplement no. 1 to part 764.
	StandardOrder bool
}

// InForce tells whether the entry stood on its list on a date (YYYY-MM-DD). An
// entry whose list does not tell dates stands. The day on which an order expires
// is counted in. An order of which it is only known that it ended is in doubt
// before the day by which it had ended.
func (e Entry) InForce(date string) Answer {
	switch {
	case date < e.Listed:
		return No
	case e.Expires == "":
		return Yes
	case e.EndUntold:
		if date < e.Expires {
			return Unknown
		}
		return No
	}
	return terms.Known(date <= e.Expires)
}

// Alias is another name of a listed party.
type Alias struct {
	Name string
	Kind AliasKind
}

// Address is a listed or stated address. Street holds what could not be told apart.
type Address struct {
	Street, City, State, PostalCode string
	Country                         string // ISO 3166-1 alpha-2, empty when not told
}

// Identifier is a registration number, tax number, IMO number, passport and the like.
type Identifier struct {
	Type    string `json:"type"`
	Value   string `json:"value"`
	Country string `json:"country,omitempty"`
}

// LicenseRequirement is what an Entity List, Unverified List or MEU List entry says.
type LicenseRequirement struct {
	Scope        Scope        `json:"scope"`
	Footnotes    []int        `json:"footnotes"`
	Sections     []string     `json:"sections"` // such as "744.11", "746.8(a)(3)"
	ReviewPolicy ReviewPolicy `json:"review_policy"`
	// PolicyNote is a code for a mixed policy, explained by [PolicyNotes]; empty for a plain one.
	PolicyNote string `json:"policy_note,omitempty"`
	// PolicySections are the sections that the policy refers to, such as "744.21(e)".
	PolicySections []string `json:"policy_sections,omitempty"`
	// CarveOut is a code for what the entry leaves out of its requirement, explained by [CarveOuts]; empty when nothing.
	CarveOut string `json:"carve_out,omitempty"`
	// Exception is a license exception that the entry itself says may overcome its requirement, such as "GOV 740.11(b)(2)".
	Exception string `json:"exception,omitempty"`
}
