package census

import "github.com/seed-793d2af5/exportscreen/internal/enum"

// Kind is what sort of party an entry is.
type Kind uint8

// The kinds. An institute that is a company by its legal form is a company; its
// stage tells that it researches.
const (
	UnknownKind Kind = iota // no word tells
	Person
	Company     // an enterprise of any legal form, works and shipyards among them
	Bank        // a company that is a bank
	University  // a university, college, academy or school that teaches
	Institute   // an institute, academy, research center or laboratory
	Hospital    // a hospital or clinic
	Government  // a ministry, authority, police force or secret service
	Military    // armed forces, or a part of them
	Association // an association, foundation, charity, movement or club
	ArmedGroup  // a terrorist, rebel or criminal group
	Vessel
	Aircraft
	Address // a listed address, whoever is there
)

var kinds = enum.Names{"unknown", "person", "company", "bank", "university", "institute", "hospital", "government", "military",
	"association", "armed_group", "vessel", "aircraft", "address"}

func (k Kind) String() string { return kinds.String(uint8(k)) }

// MarshalText writes the kind's word.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a kind's word.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := kinds.Parse("kind of party", text)
	*k = Kind(v)
	return err
}

// works tells the kinds that have fields and stages of their own: neither persons
// nor things. What is unknown may have them.
func (k Kind) works() bool {
	switch k {
	case Person, Vessel, Aircraft, Address:
		return false
	}
	return true
}

// stands tells whether a kind of party stands at a stage. Of an institute or a
// public body the words for other stages tell whom it belongs to or what it is
// about: the "Institute of Medical Equipment" makes none.
func (k Kind) stands(s Stage) bool {
	switch k {
	case Institute, University:
		return s == Research || s == Design || s == Operation
	case Government, Military:
		return s == Operation
	}
	return true
}
