package fdpr

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enum"
)

// Item holds what is known of how and of what a foreign-made item was made. It
// goes with the [ecc.Item] of the same line, which says what the item is. A nil
// slice or pointer means not known; an empty slice means none.
type Item struct {
	// USContent is the U.S.-origin content, line by line.
	USContent []Content
	// DirectProductOf is the technology and software the item is the direct
	// product of: what its production directly used (part 772, "direct product").
	DirectProductOf []Input
	// Plant is the plant, or the essential equipment of one, that made the item.
	Plant *Plant
	// Contains are the parts that matter to the rules on semiconductor
	// manufacturing equipment: its integrated circuits above all.
	Contains []Part
	// EquivalentControl tells whether the country the item is sent from lists the
	// item on its own control list and reviews licenses the same way (§ 742.4(a)(4)(ii)(C)).
	EquivalentControl ecc.Answer
	// Published tells whether information or software is published, from
	// fundamental research, taught, or in patents (§ 734.3(b)(3)).
	Published ecc.Answer
	certified []string // rules whose product scope a supplier certifies
}

// Content is one line of the U.S.-origin content of a foreign-made item.
type Content struct {
	Description string
	Code        ecc.Code
	Kind        ecc.Kind
	// Value is the fair market value where the foreign item is made, a decimal
	// string; Currency is that of the item when empty.
	Value    string
	Currency string
	Relation Relation
	HTS      string
	// IntegratedCircuit tells whether the line is one (§ 734.4(a)(8) and (9)).
	// Left unknown, the entry decides where it lists integrated circuits only.
	IntegratedCircuit ecc.Answer
	// Facts are technical facts of the line, by the names of [ecc.Facts].
	Facts map[string]string
}

// Relation is how U.S.-origin content is part of a foreign-made item.
type Relation uint8

// The relations (supplement no. 2 to part 734, paragraph (a)(1)). An unknown relation counts
// as incorporated, or as commingled for software and technology.
const (
	UnknownRelation Relation = iota
	Incorporated             // essential to the item, customarily sold in it, and shipped with it
	Bundled                  // software configured for the item and shipped with it
	Commingled               // software or technology made one with the item
)

var relations = enum.Names{"unknown", "incorporated", "bundled", "commingled"}

func (r Relation) String() string { return relations.String(uint8(r)) }

// ParseRelation reads a relation's word; anything else is an error.
func ParseRelation(s string) (Relation, error) {
	v, err := relations.Parse("relation", []byte(s))
	return Relation(v), err
}

// MarshalText writes the relation's word.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a relation's word; anything else is an *enum.Error.
func (r *Relation) UnmarshalText(text []byte) error {
	v, err := ParseRelation(string(text))
	*r = v
	return err
}

// Input is technology or software that something is the direct product of.
type Input struct {
	Code         ecc.Code
	Kind         ecc.Kind
	USOrigin     ecc.Answer
	SubjectToEAR ecc.Answer // U.S. origin implies it
	// For names the entries the technology or software is for, such as "3B001".
	// Left empty, what it directly produced decides.
	For []string
	// WrittenAssurance tells whether it needs a written assurance (§ 740.6, or
	// supplement no. 2 to part 748 paragraph (o)(3)(i)); left unknown, its entry decides.
	WrittenAssurance ecc.Answer
}

// Plant is a plant outside the United States, or its major component:
// equipment essential to production, testing included (§ 734.9(a)(1)(i)).
type Plant struct {
	DirectProductOf []Input
	// Equipment is the plant's own classification where the rule on AI model
	// weights asks for it (§ 734.9(l)): the chips and computers that trained a model.
	Equipment []Equipment
}

// Equipment is equipment of a plant.
type Equipment struct {
	Code         ecc.Code
	SubjectToEAR ecc.Answer
}

// Part is a commodity that the item contains.
type Part struct {
	Description string
	Code        ecc.Code
	USOrigin    ecc.Answer
	// IntegratedCircuit: left unknown, a part of Categories 3 to 5 counts as one,
	// for they are what the list of parts is kept for.
	IntegratedCircuit ecc.Answer
	Plant             *Plant // that made the part
}
