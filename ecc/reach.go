package ecc

// Reach is a control of an entry held against an item.
type Reach struct {
	Reason  string // "NS"
	Place   string // as in [Control]
	Reaches Answer
	Lacks   []Lack // what is missing when it is Unknown
}

// Reaches holds the controls of the entry against the item of a case, wherever
// it goes. Part 746 picks items by them apart from the Country Chart.
func (e Entry) Reaches(c Case) []Reach {
	out := make([]Reach, len(e.e.controls))
	for i := range e.e.controls {
		k := &e.e.controls[i]
		out[i] = Reach{Reason: k.reason, Place: k.place}
		out[i].Reaches, out[i].Lacks = k.reaches(&c, c.Item.Code)
	}
	return out
}
