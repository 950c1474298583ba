package ecc

// Finding is what one rule said of one line of a transaction. Every rule that
// was looked at leaves one, whether it applies or not.
type Finding struct {
	// Rule is the stable ID of the rule, such as "CHART-NS2" or "FDP-E1".
	Rule string `json:"rule"`
	// Citation is the most specific paragraph, such as "15 CFR 734.9(e)(1)"; Citations holds more.
	Citation  string   `json:"citation"`
	Citations []string `json:"citations,omitempty"`
	Status    Status   `json:"status"`
	Effect    Effect   `json:"effect"`
	Summary   string   `json:"summary"` // one sentence
	// Because holds the deciding facts.
	Because Grounds `json:"because,omitempty"`
	Party   *int    `json:"party,omitempty"` // index into the transaction's parties
	Item    string  `json:"item,omitempty"`  // the line
	// ReviewPolicy is how BIS reviews an application under this requirement.
	ReviewPolicy ReviewPolicy `json:"review_policy,omitzero"`
	// Exceptions tells which license exceptions may overcome this requirement;
	// ExceptionCodes names them when it is ExceptionsAsListed.
	Exceptions     ExceptionScope `json:"exceptions,omitzero"`
	ExceptionCodes []string       `json:"exception_codes,omitempty"`
	// InForceFrom and InForceUntil bound the rule: [from, until), YYYY-MM-DD, empty when open.
	InForceFrom  string `json:"in_force_from,omitempty"`
	InForceUntil string `json:"in_force_until,omitempty"`
	Note         string `json:"note,omitempty"` // a stay, an announced policy
	// Lacks are the facts whose absence left the rule unknown.
	Lacks []Lack `json:"-"`
	// Reasons are the reasons for control behind a list-based requirement ("NS", "RS"), for exceptions that depend on them.
	Reasons []string `json:"reasons,omitempty"`
}

// Lack is a fact that a rule needed and was not given.
type Lack struct {
	// Field is the path of the fact: of an item fact "facts.tpp" or "us_content"
	// (relative to the item), of anything else the whole path ("end_use.military").
	Field string
	// OfItem tells that Field is relative to the item.
	OfItem      bool
	Question    string // in plain words, ends with a question mark
	WouldChange string // how the answer would change the outcome
}
