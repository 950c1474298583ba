// Package rule makes a rule of law a value: what it is called, where it stands,
// when it is in force, what it does, and the function that holds it against a case.
package rule

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/civil"
)

// Rule is one dated, cited rule.
type Rule struct {
	ID        string   // stable; stands in testdata/rule_ids.golden
	Citation  string   // the most specific paragraph
	Citations []string // further ones
	// From and Until bound the rule, [From, Until); empty is open.
	From, Until string
	// Held is the first day of the wording that is coded. Between From and Held
	// an earlier wording stood that is not held, so the rule is unknown there.
	Held string
	// Stays suspend the rule.
	Stays []Stay
	// Effect, Policy, Exceptions and Codes go into every finding that does not set its own.
	Effect     ecc.Effect
	Policy     ecc.ReviewPolicy
	Exceptions ecc.ExceptionScope
	Codes      []string
	// Test holds the rule against a case. It gives at least one finding, with
	// Status, Summary, Because, Lacks and Party as they fall; the rest is filled in from the rule.
	Test func(c ecc.Case) []ecc.Finding
}

// Stay suspends a rule in [From, Until).
type Stay struct {
	From, Until string
	Citation    string // the notice that stays it
}

// Run holds every rule against a case, none cut short by another.
func Run(rules []Rule, c ecc.Case) []ecc.Finding {
	var out []ecc.Finding
	for _, r := range rules {
		out = append(out, r.run(c)...)
	}
	return out
}

func (r Rule) run(c ecc.Case) []ecc.Finding {
	if !civil.Within(c.Date, r.From, r.Until) {
		return []ecc.Finding{r.fill(ecc.Finding{Status: ecc.NotInForce, Summary: "The rule was not in force on the date of the transaction."}, c)}
	}
	for _, s := range r.Stays {
		if civil.Within(c.Date, s.From, s.Until) {
			return []ecc.Finding{r.fill(ecc.Finding{Status: ecc.NotInForce, Summary: "The rule was stayed on the date of the transaction.",
				Note: "Stayed from " + s.From + " until " + s.Until + " by " + s.Citation + "."}, c)}
		}
	}
	found := r.Test(c)
	for i, f := range found {
		if r.Held != "" && c.Date < r.Held && f.Status == ecc.Applies {
			f.Status = ecc.StatusUnknown
			f.Note = "The wording in force before " + r.Held + " is not held."
		}
		found[i] = r.fill(f, c)
	}
	return found
}

// fill sets what the test left to the rule.
func (r Rule) fill(f ecc.Finding, c ecc.Case) ecc.Finding {
	if f.Rule == "" {
		f.Rule = r.ID
	}
	if f.Citation == "" {
		f.Citation, f.Citations = r.Citation, append(f.Citations, r.Citations...)
	}
	if f.Effect == ecc.EffectUnknown {
		f.Effect = r.Effect
	}
	if f.ReviewPolicy == ecc.PolicyUnknown {
		f.ReviewPolicy = r.Policy
	}
	if f.Exceptions == ecc.ExceptionsUnknown {
		f.Exceptions, f.ExceptionCodes = r.Exceptions, r.Codes
	}
	f.InForceFrom, f.InForceUntil, f.Item = r.From, r.Until, c.Item.Line
	return f
}

// Facts are the deciding facts of a finding.
type Facts = map[string]string

// Applies is the finding of a rule that applies.
func Applies(summary string, because Facts) ecc.Finding {
	return ecc.Finding{Status: ecc.Applies, Summary: summary, Because: because}
}

// DoesNotApply is the finding of a rule that was looked at and does not apply.
func DoesNotApply(summary string, because Facts) ecc.Finding {
	return ecc.Finding{Status: ecc.DoesNotApply, Summary: summary, Because: because}
}

// Unknown is the finding of a rule that cannot be settled for want of facts.
func Unknown(summary string, because Facts, lacks ...ecc.Lack) ecc.Finding {
	return ecc.Finding{Status: ecc.StatusUnknown, Summary: summary, Because: because, Lacks: lacks}
}
