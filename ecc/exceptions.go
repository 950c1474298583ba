package ecc

import (
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/enum"
)

// ExceptionStatus tells how far a license exception carries.
type ExceptionStatus uint8

// The statuses; the zero value is not availability.
const (
	UnknownException ExceptionStatus = iota
	Available                        // every condition is met by stated facts
	Conditional                      // conditions listed whose facts were not given
	NotEligible                      // its own terms fail
	Barred                           // § 740.2, the entry or the listing bars it
)

var exceptionStatuses = enum.Names{"unknown", "available", "conditional", "not_eligible", "barred"}

func (s ExceptionStatus) String() string { return exceptionStatuses.String(uint8(s)) }

// MarshalText writes the status's word.
func (s ExceptionStatus) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a status's word.
func (s *ExceptionStatus) UnmarshalText(text []byte) error {
	v, err := exceptionStatuses.Parse("exception status", text)
	*s = ExceptionStatus(v)
	return err
}

// Exception is one license exception held against the requirements of a line.
type Exception struct {
	Code   string          `json:"code"` // "GBS"
	Status ExceptionStatus `json:"status"`
	// Overcomes are the IDs of the requirements (Finding.Rule) that it overcomes when its conditions are met.
	Overcomes  []string `json:"overcomes"`
	Conditions []string `json:"conditions"` // what remains to be met or kept, in own words
	Citation   string   `json:"citation"`
	Why        string   `json:"why"`
	Lacks      []Lack   `json:"-"`
	// Unprompted is of a conditional exception for circumstances, temporary export,
	// replacement, government use, of which the case says nothing: Lacks only asks whether they are there.
	Unprompted bool `json:"-"`
}

// Exceptions holds every license exception of part 740 against the
// requirements of a line, § 740.2 first. Only findings whose effect is
// LicenseRequired or ExceptionBarred and whose status is Applies or
// StatusUnknown count, and those that certainly prohibit (§ 740.1(a)). It is
// nil when no requirement counts.
//
// Exceptions that have nothing to do with the item or its destination are left
// out: an exception that is not listed is not eligible. Overcomes is filled for
// the available and the conditional ones only.
func Exceptions(c Case, requirements []Finding) []Exception {
	r := newRequest(c, requirements, licenseExceptions())
	if len(r.requirements) == 0 {
		return nil
	}
	out := make([]Exception, 0, 8) // few concern an item
	for i := range r.all {
		if x := &r.all[i]; x.concerns == nil || x.concerns(r) {
			out = append(out, r.hold(x))
		}
	}
	r.settle(out)
	return out
}

// licenseExceptions are the license exceptions of part 740 in the order of their sections.
var licenseExceptions = sync.OnceValue(func() []licenseException {
	all := []licenseException{lvs, gbs, spp, tsr, app, nac, aca, tmp, rpl, gov, gft, tsu, bag, avs, apr, enc, agr, ccd, sta, scp, ace, med, iec, hbm, rff,
		aia, acm, lpp}
	for i := range all {
		all[i].speak()
	}
	return all
})
