package exportscreen

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enum"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// Finding is what one rule said of one line; see [ecc.Finding].
type Finding = ecc.Finding

// Schema names the form of a verdict.
const Schema = "exportscreen.verdict/1"

// Version is the engine's. A changed verdict for the same transaction and
// tables is a major change, refreshed data a minor one.
const Version = "v0.1.0"

// Outcome is the one word that says whether a line may ship.
type Outcome uint8

// The outcomes, gravest first after the zero value, which never means cleared.
const (
	UnknownOutcome Outcome = iota
	// Prohibited: it may not proceed, and a license is not the ordinary way out.
	Prohibited
	// LicenseRequired: a requirement certainly applies and no exception is certainly available for it.
	LicenseRequired
	// Review: nothing certain stands in the way, but a match, a fact or a policy question is open.
	Review
	// LicenseException: requirements apply, and each is overcome by an exception whose every condition is met.
	LicenseException
	// NoLicenseRequired: no requirement applies (NLR).
	NoLicenseRequired
	// NotSubjectToEAR: outside the EAR; a finding says when another agency has jurisdiction.
	NotSubjectToEAR
)

var outcomes = enum.Names{"unknown", "prohibited", "license_required", "review", "license_exception",
	"no_license_required", "not_subject_to_ear"}

func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// MarshalText writes the outcome's word.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads an outcome's word.
func (o *Outcome) UnmarshalText(text []byte) error {
	v, err := outcomes.Parse("outcome", text)
	*o = Outcome(v)
	return err
}

// Clear tells whether the outcome lets the line ship: a license exception, no
// license required, or not subject to the EAR.
func (o Outcome) Clear() bool { return o >= LicenseException }

// Verdict is the answer to a transaction with everything it rests on.
type Verdict struct {
	Schema  string  `json:"schema"`
	ID      string  `json:"id"`
	Date    string  `json:"date"`
	Outcome Outcome `json:"outcome"` // the gravest of the lines
	// LicenseRequired tells, over all lines and before any exception, whether a license is required.
	LicenseRequired Answer        `json:"license_required"`
	Summary         string        `json:"summary"`
	Items           []ItemVerdict `json:"items"`
	Parties         []PartyResult `json:"parties"`
	// Obligations are duties that come with the answer, RedFlags what must be cleared up first.
	Obligations []Finding    `json:"obligations"`
	RedFlags    []Finding    `json:"red_flags"`
	Missing     []Missing    `json:"missing"`
	Assumptions []Assumption `json:"assumptions"`
	Sources     []Source     `json:"sources"`
	Engine      string       `json:"engine"`
}

// ItemVerdict is the answer for one line.
type ItemVerdict struct {
	Line            string  `json:"line"`
	ECCN            string  `json:"eccn"` // as stated, or the paragraph of it that the stated figures prove
	Outcome         Outcome `json:"outcome"`
	LicenseRequired Answer  `json:"license_required"` // before any exception
	// Classification is what the figures among the facts say of the paragraph, for
	// advanced computing items (see [ecc.ComputingFindings]).
	Classification []Finding    `json:"classification,omitempty"`
	Jurisdiction   Jurisdiction `json:"jurisdiction"`
	// Requirements are the license requirements and prohibitions that apply or might, Cleared those that do not, with why.
	Requirements []Finding       `json:"requirements"`
	Cleared      []Finding       `json:"cleared"`
	Exceptions   []ecc.Exception `json:"exceptions"`
}

// Jurisdiction tells whether the EAR reaches an item and by which threads.
type Jurisdiction struct {
	SubjectToEAR Answer    `json:"subject_to_ear"`
	Findings     []Finding `json:"findings"`
}

// PartyResult is what screening found of one party.
type PartyResult struct {
	Role      string            `json:"role"`
	Name      string            `json:"name"`
	Decision  screen.Decision   `json:"decision"`
	Hits      []screen.Hit      `json:"hits"`
	Warnings  []string          `json:"warnings,omitempty"`
	Lapsed    []screen.Lapse    `json:"lapsed_decisions,omitempty"` // earlier adjudications that hold no longer
	Ownership *screen.Ownership `json:"ownership,omitempty"`
}

// Missing is a fact whose absence keeps a rule from being settled.
type Missing struct {
	Field       string   `json:"field"` // path into the transaction, such as "items[0].us_content"
	Question    string   `json:"question"`
	NeededBy    []string `json:"needed_by"` // rule IDs
	WouldChange string   `json:"would_change"`
	// Decides are the lines whose outcome this fact could change on its own,
	// whatever else is open. What decides most stands first in [Verdict].Missing,
	// and last what asks for circumstances of which nobody spoke.
	Decides []string `json:"decides,omitempty"`
}

// Assumption is something taken for granted because the transaction is silent.
type Assumption struct {
	Field    string `json:"field"`
	Assumed  string `json:"assumed"`
	Citation string `json:"citation"`
}

// Source is a list or a body of law that the verdict rests on.
type Source struct {
	Name    string `json:"name"`
	AsOf    string `json:"as_of"`
	SHA256  string `json:"sha256,omitempty"`
	AgeDays int    `json:"age_days"` // on the transaction's date; 0 when the source is newer
	Stale   bool   `json:"stale"`
}
