package ecc

// Fact is a named fact that a rule may ask for, in Item.Facts or Party.Facts.
type Fact struct {
	Name     string   `json:"name"` // such as "tpp"
	Of       string   `json:"of"`   // item or party
	Type     string   `json:"type"` // yes_no, decimal, text
	Unit     string   `json:"unit,omitempty"`
	Question string   `json:"question"`
	NeededBy []string `json:"needed_by"` // rule IDs or ECCNs
	Citation string   `json:"citation"`
}

// Facts is the catalogue of all named facts, sorted by name.
func Facts() []Fact { return nil }
