package lists

import "strings"

// Record is one row of the Consolidated Screening List, cells with several
// values already split.
type Record struct {
	Row           int // where it stands in its file
	List          string
	Number        string // Treasury's number of the party
	Type          string // individual, entity, vessel, aircraft or empty
	Name          string
	AltNames      []string
	Addresses     []Address
	Programs      []string
	IDs           []ID
	Notice        string // Federal Register notices as written
	Start, End    string // YYYY-MM-DD or empty
	StandardOrder bool
	Requirement   string
	Policy        string
}

// publishers maps the words by which the Consolidated Screening List names a source to the list.
var publishers = map[string]string{
	"Entity List (EL) - Bureau of Industry and Security":                                      EL,
	"Unverified List (UVL) - Bureau of Industry and Security":                                 UVL,
	"Denied Persons List (DPL) - Bureau of Industry and Security":                             DPL,
	"Military End User (MEU) List - Bureau of Industry and Security":                          MEU,
	"Specially Designated Nationals (SDN) - Treasury Department":                              SDN,
	"Sectoral Sanctions Identifications List (SSI) - Treasury Department":                     SSI,
	"Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department": CMIC,
	"Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department":                   MBS,
	"Capta List (CAP) - Treasury Department":                                                  CAP,
	"Palestinian Legislative Council List (PLC) - Treasury Department":                        PLC,
	"Nonproliferation Sanctions (ISN) - State Department":                                     ISN,
	"ITAR Debarred (DTC) - State Department":                                                  DTC,
}

// partyTypes maps the types of Treasury's rows.
var partyTypes = map[string]string{
	"": "", "Entity": "entity", "Individual": "individual", "Vessel": "vessel", "Aircraft": "aircraft",
}

// fold trims a text and collapses its white space.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// values splits a cell that holds several values, parted by semicolons.
// Semicolons inside parentheses or brackets belong to the value.
func values(cell string) []string {
	var out []string
	depth, from := 0, 0
	add := func(s string) {
		if s = fold(s); s != "" {
			out = append(out, s)
		}
	}
	for i, r := range cell {
		switch r {
		case '(', '[':
			depth++
		case ')', ']':
			depth = max(0, depth-1)
		case ';':
			if depth == 0 || !strings.ContainsAny(cell[i:], ")]") {
				add(cell[from:i])
				from = i + 1
			}
		}
	}
	add(cell[from:])
	return out
}
