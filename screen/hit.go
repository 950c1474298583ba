package screen

import "github.com/seed-793d2af5/exportscreen/internal/enum"

// Party is who is to be screened, as the order names them. Only Name (or an
// address, for address-only listings) is needed; everything else refines.
type Party struct {
	Name    string
	Aliases []string
	Address Address
	IDs     []Identifier
}

// Result is what screening one party found.
type Result struct {
	Decision Decision
	// Hits are best first: exact ones, then by score in steps of 0.02 and, within a
	// step, those on BIS's lists before the others; then by score, primary names
	// before aliases, list and entry ID.
	Hits []Hit
	// Warnings name what looked odd in the name itself (mixed scripts, hidden characters).
	Warnings []string
	// Lapsed are the earlier adjudications that [Decisions.Apply] found not to hold any more.
	Lapsed []Lapse
}

// Decision is the outcome of screening one party.
type Decision uint8

// The decisions. The zero value is not a clearance.
const (
	UnknownDecision   Decision = iota
	Match                      // at least one exact or strong alert with nothing that contradicts it; a distinctive name in another country is one
	Review                     // alerts that need a person
	ClearedByDecision          // an earlier adjudication that still holds
	Clear                      // no alert
)

var decisions = enum.Names{"unknown", "match", "review", "cleared_by_decision", "clear"}

func (d Decision) String() string { return decisions.String(uint8(d)) }

// MarshalText writes the decision's word.
func (d Decision) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a decision's word.
func (d *Decision) UnmarshalText(text []byte) error {
	v, err := decisions.Parse("decision", text)
	*d = Decision(v)
	return err
}

// Band says how sure a hit is.
type Band uint8

// The bands, surest first after the zero value. Exact is a score of 1.0 and nothing else is.
const (
	UnknownBand Band = iota
	Exact
	Strong
	Possible
)

var bands = enum.Names{"unknown", "exact", "strong", "possible"}

func (b Band) String() string { return bands.String(uint8(b)) }

// MarshalText writes the band's word.
func (b Band) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads a band's word.
func (b *Band) UnmarshalText(text []byte) error {
	v, err := bands.Parse("band", text)
	*b = Band(v)
	return err
}

// Hit is a listed party that a screened party resembles. Programs and
// LicenseRequirement are the list's own, to be read only.
type Hit struct {
	List    List   `json:"list"`
	Entry   string `json:"entry"`
	Name    string `json:"name"`
	Matched string `json:"matched"` // the listed name or alias that matched
	Country string `json:"country"`
	Address string `json:"address"`
	// Score is in [0, 1]; 1 is exact.
	Score float64 `json:"score"`
	// Alert: shown to a reviewer and blocks a clearance.
	Alert              bool                `json:"alert"`
	Band               Band                `json:"band"`
	How                []Aligned           `json:"how"`
	LicenseRequirement *LicenseRequirement `json:"license_requirement,omitempty"`
	AddressOnly        bool                `json:"address_only,omitempty"`
	// OtherUnit tells, for an address-only listing, that the party names another
	// room, floor or tower of the building than the list does.
	OtherUnit bool     `json:"other_unit,omitempty"`
	Programs  []string `json:"programs,omitempty"`
	Citation  string   `json:"citation"`
	Listed    string   `json:"listed"`
	Expires   string   `json:"expires"`
	// InForce tells whether the listing was in force on the date asked about.
	InForce Answer `json:"in_force"`
	// Adjudication is the earlier decision that the party is not this one, when it holds.
	Adjudication *Adjudication `json:"adjudication,omitempty"`
	// common tells that others may well bear the name, so that another country speaks against the hit.
	common bool
	// another tells that it may as well be another institution of the kind, told apart by a common word.
	another bool
}

// Aligned is one part of the screened name beside the listed part it was held
// against; it explains its share of the score.
type Aligned struct {
	Part   string `json:"part"`
	Listed string `json:"listed"`
	// Kind is how the two are alike: exact, number, abbreviation, translated,
	// initial, sound, edit, sense, joined, beginning (the listed name begins with what may be
	// cut off), group (it begins with the name of the group that was asked for: this may be
	// the member that is meant), address, identifier, unit; or what sets
	// the names apart: missing, extra, legal_form, order, country; or thin: too
	// little is shared to go by.
	Kind   string  `json:"kind"`
	Weight float64 `json:"weight"` // share of the whole, 0 to 1
	Score  float64 `json:"score"`  // how well the part matched, 0 to 1
}
