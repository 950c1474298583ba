// Package terms holds the few words that screen, ecc and the engine share.
// The public packages export them under their own names.
package terms

import (
	"github.com/seed-793d2af5/exportscreen/internal/enum"
	"github.com/shopspring/decimal"
)

// Answer is what is known of a question: yes, no or unknown. The zero value is
// Unknown, and no rule treats Unknown as the favorable answer.
type Answer uint8

// The answers.
const (
	Unknown Answer = iota
	Yes
	No
)

var answers = enum.Names{"unknown", "yes", "no"}

func (a Answer) String() string { return answers.String(uint8(a)) }

// MarshalText writes unknown, yes or no.
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads unknown, yes or no; anything else is an *enum.Error.
func (a *Answer) UnmarshalText(text []byte) error {
	v, err := answers.Parse("answer", text)
	*a = Answer(v)
	return err
}

// Read is the answer that a stated fact gives: Unknown unless it is "yes" or "no".
func Read(fact string) Answer {
	switch fact {
	case "yes":
		return Yes
	case "no":
		return No
	}
	return Unknown
}

// Stated reads one of the named facts and tells whether it was given at all.
func Stated(facts map[string]string, name string) (a Answer, given bool) {
	fact, given := facts[name]
	return Read(fact), given
}

// Number reads a figure that a fact states; ok is false when none is stated, or it is no number.
func Number(fact string) (n decimal.Decimal, ok bool) {
	if fact == "" {
		return n, false // most are; the reader would make an error of it
	}
	n, err := decimal.NewFromString(fact)
	return n, err == nil
}

// Known turns a settled truth into an Answer.
func Known(b bool) Answer {
	if b {
		return Yes
	}
	return No
}

// And is Yes when both are, No when either is, Unknown otherwise.
func (a Answer) And(b Answer) Answer {
	switch {
	case a == No || b == No:
		return No
	case a == Yes && b == Yes:
		return Yes
	}
	return Unknown
}

// Or is Yes when either is, No when both are, Unknown otherwise.
func (a Answer) Or(b Answer) Answer {
	switch {
	case a == Yes || b == Yes:
		return Yes
	case a == No && b == No:
		return No
	}
	return Unknown
}

// Not swaps Yes and No and leaves Unknown.
func (a Answer) Not() Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// ReviewPolicy is how BIS says it will look at a license application.
type ReviewPolicy uint8

// The review policies, gravest first after the zero value. SeeEntry: the entry
// or section sets a mixed policy that one word cannot carry.
const (
	PolicyUnknown ReviewPolicy = iota
	PolicyOfDenial
	PresumptionOfDenial
	CaseByCase
	PresumptionOfApproval
	Approval
	SeeEntry
)

var policies = enum.Names{"unknown", "policy_of_denial", "presumption_of_denial", "case_by_case",
	"presumption_of_approval", "approval", "see_entry"}

func (p ReviewPolicy) String() string { return policies.String(uint8(p)) }

// MarshalText writes the contract's word for the policy.
func (p ReviewPolicy) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the contract's word for a policy.
func (p *ReviewPolicy) UnmarshalText(text []byte) error {
	v, err := policies.Parse("review policy", text)
	*p = ReviewPolicy(v)
	return err
}
