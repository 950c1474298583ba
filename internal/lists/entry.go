// Package lists reads the official files in which the screening lists are
// published, brings what several of them say of one party together, and lays
// the result out as tables.
//
// The files are the Consolidated Screening List (CSV and JSON), the denied
// persons file of BIS, and the text of part 744 in the eCFR. Readers are
// strict: a column, source, wording or shape they do not know is an [Error].
package lists

// The lists, by the abbreviations that the tables use.
const (
	EL   = "EL"   // Entity List
	UVL  = "UVL"  // Unverified List
	DPL  = "DPL"  // Denied Persons List
	MEU  = "MEU"  // Military End User List
	SDN  = "SDN"  // Specially Designated Nationals
	SSI  = "SSI"  // Sectoral Sanctions Identifications
	CMIC = "CMIC" // Non-SDN Chinese Military-Industrial Complex Companies
	MBS  = "MBS"  // Non-SDN Menu-Based Sanctions
	CAP  = "CAP"  // Correspondent Account or Payable-Through Account Sanctions
	PLC  = "PLC"  // Palestinian Legislative Council
	ISN  = "ISN"  // Nonproliferation Sanctions
	DTC  = "DTC"  // ITAR Debarred
)

// Entry is one listed party or address in the terms of the tables: codes are texts.
type Entry struct {
	ID        string
	List      string
	Type      string
	Name      string
	Aliases   []Alias
	Addresses []Address
	// AddressOnly marks an entry that lists an address, not a party.
	AddressOnly bool
	// Country is the ISO code of the country heading, for lists that have headings.
	Country   string
	Programs  []string
	IDs       []ID
	License   *License
	Citations []string // "84 FR 54002"
	Listed    string   // YYYY-MM-DD
	Expires   string   // YYYY-MM-DD
	// EndUntold says that an order ended by Expires, on a day that is not told.
	EndUntold bool
	// StandardOrder marks a denial order in standard terms.
	StandardOrder bool
	// Sources are the files that have the entry, by their short names.
	Sources []string
}

// Alias is another name; Kind is empty, weak, former, native or acronym.
type Alias struct{ Name, Kind string }

// Address holds what could not be told apart in Street.
type Address struct{ Street, City, State, PostalCode, Country string }

// ID is a number that identifies a party.
type ID struct{ Type, Value, Country string }

// License is what an entry says of license requirements, in codes.
type License struct {
	Scope        string
	Footnotes    []string
	Sections     []string
	ReviewPolicy string
	PolicyNote   string
	// PolicySections are the sections that the policy refers to.
	PolicySections []string
	CarveOut       string
	Exception      string
}
