package fdpr

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// Certificate is a supplier's certification after supplement no. 1 to part 734:
// that an item would be subject to the EAR where a later transaction falls in
// the destination, end-use or end-user scope of the rules it names. The EAR do
// not require it and it does not end the buyer's own diligence; keep one that
// was relied on for five years (part 762).
type Certificate struct {
	Supplier string
	Customer string
	Item     string // description of the items
	Official string // who signed
	Signed   string // YYYY-MM-DD
	// Rules are the rules whose product scope the supplier says the item meets, by
	// ID: "FDP-B" to "FDP-L", "FDP-E1" to "FDP-E3" apart. Empty: none of them.
	Rules []string
	// Inputs and Plant are what the certificate says of how the item was made,
	// beyond its model form; nil says nothing of it.
	Inputs []Input
	Plant  *Plant
	// Complies affirms that the supplier keeps to the EAR (paragraph (b)(3)).
	Complies bool
}

// Lacks names what a certificate needs to be of use, by the paragraphs of the
// model: empty for one that is complete.
func (c Certificate) Lacks() []string {
	var out []string
	for _, part := range []struct {
		name string
		ok   bool
	}{
		{"signature of an authorized official", c.Official != ""},
		{"date of signature", c.Signed != ""},
		{"name of the certifying company", c.Supplier != ""},
		{"name of the customer", c.Customer != ""},
		{"description of the items", c.Item != ""},
		{"affirmation of compliance", c.Complies},
	} {
		if !part.ok {
			out = append(out, part.name)
		}
	}
	for _, id := range c.Rules {
		if !slices.ContainsFunc(fdps, func(f fdp) bool { return f.id == id }) {
			out = append(out, "a known rule instead of "+id)
		}
	}
	return out
}

// Apply turns a complete certificate into facts of the item it is for: what it
// says of inputs and plant, and of each rule it names that the item meets its
// product scope. An incomplete certificate changes nothing. What the buyer already
// knows is kept, and the given item is not changed.
//
// A certificate cannot clear: rules it does not name stay open where the buyer
// knows nothing of inputs and plant, unless the certificate tells of those.
func (c Certificate) Apply(it Item) Item {
	if len(c.Lacks()) > 0 {
		return it
	}
	it.certified = slices.Concat(it.certified, c.Rules)
	if c.Inputs != nil {
		it.DirectProductOf = slices.Concat([]Input{}, it.DirectProductOf, c.Inputs)
	}
	if c.Plant != nil {
		joined := Plant{}
		if it.Plant != nil {
			joined = *it.Plant
		}
		if c.Plant.DirectProductOf != nil {
			joined.DirectProductOf = slices.Concat([]Input{}, joined.DirectProductOf, c.Plant.DirectProductOf)
		}
		joined.Equipment = slices.Concat(joined.Equipment, c.Plant.Equipment)
		it.Plant = &joined
	}
	return it
}

// isCertified is the condition that a certificate says the item meets a rule's product scope.
func (v *view) isCertified(id string) cond {
	if slices.Contains(v.it.certified, id) {
		return yes("the supplier certifies that it meets the rule's product scope", v.c.Because("certificate", id), "15 CFR part 734 supplement no. 1")
	}
	return cond{is: ecc.No}
}
