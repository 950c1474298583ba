package ecc

import (
	"github.com/seed-793d2af5/exportscreen/internal/enum"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// Answer is yes, no or unknown; the zero value is unknown.
type Answer = terms.Answer

// The answers.
const (
	Unknown = terms.Unknown
	Yes     = terms.Yes
	No      = terms.No
)

// ReviewPolicy is how BIS says it reviews license applications.
type ReviewPolicy = terms.ReviewPolicy

// The review policies.
const (
	PolicyUnknown         = terms.PolicyUnknown
	PolicyOfDenial        = terms.PolicyOfDenial
	PresumptionOfDenial   = terms.PresumptionOfDenial
	CaseByCase            = terms.CaseByCase
	PresumptionOfApproval = terms.PresumptionOfApproval
	Approval              = terms.Approval
	SeeEntry              = terms.SeeEntry
)

// Activity is what is to happen to the item (§§ 734.13, 734.14, 734.16).
type Activity uint8

// The activities.
const (
	UnknownActivity Activity = iota
	Export
	Reexport
	Transfer // in-country
	DeemedExport
	DeemedReexport
)

var activities = enum.Names{"unknown", "export", "reexport", "transfer", "deemed_export", "deemed_reexport"}

func (a Activity) String() string { return activities.String(uint8(a)) }

// MarshalText writes the activity's word.
func (a Activity) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads an activity's word.
func (a *Activity) UnmarshalText(text []byte) error {
	v, err := activities.Parse("activity", text)
	*a = Activity(v)
	return err
}

// Kind is what sort of item it is (part 772, "item").
type Kind uint8

// The kinds of item.
const (
	UnknownKind Kind = iota
	Commodity
	Software
	Technology
)

var kinds = enum.Names{"unknown", "commodity", "software", "technology"}

func (k Kind) String() string { return kinds.String(uint8(k)) }

// MarshalText writes the kind's word.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a kind's word.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := kinds.Parse("kind", text)
	*k = Kind(v)
	return err
}

// Status tells how a rule came out.
type Status uint8

// The statuses. StatusUnknown: a fact is missing, or the wording of that date is not held.
const (
	StatusUnknown Status = iota
	Applies
	DoesNotApply
	NotInForce
)

var statuses = enum.Names{"unknown", "applies", "does_not_apply", "not_in_force"}

func (s Status) String() string { return statuses.String(uint8(s)) }

// MarshalText writes the status's word.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a status's word.
func (s *Status) UnmarshalText(text []byte) error {
	v, err := statuses.Parse("status", text)
	*s = Status(v)
	return err
}

// Effect is what a rule does when it applies.
type Effect uint8

// The effects.
const (
	EffectUnknown Effect = iota
	SubjectToEAR
	LicenseRequired
	Prohibited
	ExceptionBarred
	Obligation
	RedFlag
	NoEffect
)

var effects = enum.Names{"unknown", "subject_to_ear", "license_required", "prohibited", "exception_barred",
	"obligation", "red_flag", "none"}

func (e Effect) String() string { return effects.String(uint8(e)) }

// MarshalText writes the effect's word.
func (e Effect) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads an effect's word.
func (e *Effect) UnmarshalText(text []byte) error {
	v, err := effects.Parse("effect", text)
	*e = Effect(v)
	return err
}

// ExceptionScope tells which license exceptions may overcome a requirement.
type ExceptionScope uint8

// The scopes. The zero value lets none through.
const (
	ExceptionsUnknown  ExceptionScope = iota
	ExceptionsNone                    // no license exception overcomes it
	ExceptionsAsListed                // only those in Finding.ExceptionCodes
	ExceptionsAll                     // every exception whose own terms are met
)

var exceptionScopes = enum.Names{"unknown", "none", "as_listed", "all"}

func (s ExceptionScope) String() string { return exceptionScopes.String(uint8(s)) }

// MarshalText writes the scope's word.
func (s ExceptionScope) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a scope's word.
func (s *ExceptionScope) UnmarshalText(text []byte) error {
	v, err := exceptionScopes.Parse("exception scope", text)
	*s = ExceptionScope(v)
	return err
}
