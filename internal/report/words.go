package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
)

// words turns a word of the contract into words: "end_user" into "end user".
func words(s string) string { return strings.ReplaceAll(s, "_", " ") }

// value is a fact's value; one that is a word of the contract is written as words.
func value(s string) string {
	for _, r := range s {
		if r != '_' && (r < 'a' || r > 'z') {
			return s
		}
	}
	return words(s)
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// outcomeTitle is an outcome as a heading.
func outcomeTitle(o exportscreen.Outcome) string {
	if o == exportscreen.NotSubjectToEAR {
		return "Not subject to the EAR"
	}
	return capital(words(o.String()))
}

// outcomeMeaning says what an outcome means for the shipment.
func outcomeMeaning(o exportscreen.Outcome) string {
	switch o {
	case exportscreen.Prohibited:
		return "Do not proceed. A license is not the ordinary way out."
	case exportscreen.LicenseRequired:
		return "Do not ship without a license: a requirement applies, and no exception is certain to overcome it."
	case exportscreen.Review:
		return "Hold. Nothing certain stands in the way, but a question below must be settled first."
	case exportscreen.LicenseException:
		return "May ship under the license exception named, as long as its terms are kept."
	case exportscreen.NoLicenseRequired:
		return "May ship without a license (NLR)."
	case exportscreen.NotSubjectToEAR:
		return "The Export Administration Regulations do not reach it."
	}
	return "Not decided: treat as held."
}

// statusWord is a finding's status in a word for its effect.
func statusWord(f exportscreen.Finding) string {
	if f.Status == ecc.StatusUnknown {
		return "open"
	}
	return words(f.Status.String())
}

func effectTitle(e ecc.Effect) string {
	switch e {
	case ecc.SubjectToEAR:
		return "Subject to the EAR"
	case ecc.NoEffect:
		return "Outside the EAR"
	case ecc.ExceptionBarred:
		return "Bars exceptions"
	}
	return capital(words(e.String()))
}

// exceptionScope says which license exceptions may overcome a requirement.
func exceptionScope(f exportscreen.Finding) string {
	switch f.Exceptions {
	case ecc.ExceptionsNone:
		return "no license exception overcomes it"
	case ecc.ExceptionsAsListed:
		if len(f.ExceptionCodes) == 0 {
			return "only exceptions that the section names"
		}
		return "only " + strings.Join(f.ExceptionCodes, ", ")
	case ecc.ExceptionsAll:
		return "any whose own terms are met"
	}
	return ""
}

// inForce is a rule's time span in words; empty when it has none.
func inForce(f exportscreen.Finding) string {
	switch {
	case f.InForceFrom != "" && f.InForceUntil != "":
		return fmt.Sprintf("from %s until %s", f.InForceFrom, f.InForceUntil)
	case f.InForceFrom != "":
		return "since " + f.InForceFrom
	case f.InForceUntil != "":
		return "until " + f.InForceUntil
	}
	return ""
}

// age is a source's age in words.
func age(s exportscreen.Source) string {
	switch {
	case s.AsOf == "":
		return "of unknown date: treat as stale"
	case s.Stale:
		return fmt.Sprintf("stale: %d days old", s.AgeDays)
	case s.AgeDays == 0:
		return "current"
	}
	return fmt.Sprintf("%d days old", s.AgeDays)
}

// count is "1 rule" or "3 rules".
func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}
