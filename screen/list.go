package screen

import "github.com/seed-793d2af5/exportscreen/internal/enum"

// List is one of the lists of the Consolidated Screening List.
type List uint8

// The lists. The first four are BIS's; the others come along as warnings with
// effects of their own.
const (
	UnknownList               List = iota
	EntityList                     // EL: supplement no. 4 to part 744
	UnverifiedList                 // UVL: supplement no. 6 to part 744
	DeniedPersonsList              // DPL: denial orders, § 764.3(a)(2)
	MilitaryEndUserList            // MEU: supplement no. 7 to part 744
	SpeciallyDesignated            // SDN: Treasury, Specially Designated Nationals
	SectoralSanctions              // SSI: Treasury, Sectoral Sanctions Identifications
	ChineseMilitaryComplex         // CMIC: Treasury, Non-SDN Chinese Military-Industrial Complex Companies
	MenuBasedSanctions             // MBS: Treasury, Non-SDN Menu-Based Sanctions
	CorrespondentAccount           // CAP: Treasury, correspondent account or payable-through account sanctions
	PalestinianLegislative         // PLC: Treasury, Palestinian Legislative Council
	NonproliferationSanctions      // ISN: State, nonproliferation sanctions
	DebarredParties                // DTC: State, ITAR debarred
)

var listNames = enum.Names{"unknown", "EL", "UVL", "DPL", "MEU", "SDN", "SSI", "CMIC", "MBS", "CAP", "PLC", "ISN", "DTC"}

func (l List) String() string { return listNames.String(uint8(l)) }

// titles are the lists' names, indexed by List.
var titles = []string{"unknown list", "Entity List", "Unverified List", "Denied Persons List", "Military End-User List",
	"Specially Designated Nationals List", "Sectoral Sanctions Identifications List", "Non-SDN Chinese Military-Industrial Complex Companies List",
	"Non-SDN Menu-Based Sanctions List", "List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions",
	"Non-SDN Palestinian Legislative Council List", "Nonproliferation Sanctions", "ITAR Debarred Parties"}

// Title is the list's name, such as "Entity List".
func (l List) Title() string {
	if int(l) < len(titles) {
		return titles[l]
	}
	return titles[0]
}

// MarshalText writes the list's abbreviation, such as "EL".
func (l List) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads a list's abbreviation.
func (l *List) UnmarshalText(text []byte) error {
	v, err := listNames.Parse("list", text)
	*l = List(v)
	return err
}

// AliasKind tells what sort of other name an alias is.
type AliasKind uint8

// The kinds of alias. A weak alias (a nickname, a single common word) matches only exactly.
const (
	UnknownAlias AliasKind = iota // an alias the list does not qualify
	WeakAlias
	FormerName
	NativeName // in the party's own script; curated or listed
	Acronym
)

var aliasKinds = enum.Names{"unknown", "weak", "former", "native", "acronym"}

func (k AliasKind) String() string { return aliasKinds.String(uint8(k)) }

// MarshalText writes the kind's word.
func (k AliasKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a kind's word.
func (k *AliasKind) UnmarshalText(text []byte) error {
	v, err := aliasKinds.Parse("alias kind", text)
	*k = AliasKind(v)
	return err
}

// Scope is which items an entry's license requirement reaches.
type Scope uint8

// The scopes met in supplements no. 4 and no. 7 to part 744.
const (
	UnknownScope         Scope = iota
	AllSubjectItems            // all items subject to the EAR
	CCLItems                   // items on the Commerce Control List only
	CCLAndSupplement7          // CCL items, and EAR99 items in supplement no. 7 to part 746
	ProjectItems               // all items subject to the EAR when used in projects specified in § 746.8(a)(4)
	Supplement2Items           // items in supplement no. 2 to part 744 (MEU List)
	AllItemsWithCarveOut       // all items subject to the EAR but for what CarveOut names
)

var scopes = enum.Names{"unknown", "all_subject_items", "ccl_items", "ccl_and_supplement_7",
	"project_items", "supplement_2_items", "all_items_with_carve_out"}

func (s Scope) String() string { return scopes.String(uint8(s)) }

// MarshalText writes the scope's word.
func (s Scope) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a scope's word.
func (s *Scope) UnmarshalText(text []byte) error {
	v, err := scopes.Parse("scope", text)
	*s = Scope(v)
	return err
}
