// Package rule makes a rule of law a value: what it is called, where it stands,
// when it is in force, what it does, and the function that holds it against a case.
package rule

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/civil"
)

// Rule is one dated, cited rule. A table of rules is built once and not changed.
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
	// Test holds the rule against a case and gives a finding with Status, Summary,
	// Because, Lacks and Party as they fall; the rest is filled in from the rule.
	Test func(c *ecc.Case) ecc.Finding
	// Each stands in place of Test where a rule looks at several parties or
	// places: a finding for each. When it gives none the rule does not apply, and None says so.
	Each func(c *ecc.Case) []ecc.Finding
	None string
}

// Stay suspends a rule in [From, Until).
type Stay struct {
	From, Until string
	Citation    string // the notice that stays it
}

// Run holds every rule against a case, none cut short by another.
func Run(rules []Rule, c *ecc.Case) []ecc.Finding {
	return Append(make([]ecc.Finding, 0, len(rules)+4), rules, c) // a few for rules of several findings
}

// Append is Run that appends to findings of other rules. A finding is written
// where it stays, and not handed from function to function: there are many.
func Append(out []ecc.Finding, rules []Rule, c *ecc.Case) []ecc.Finding {
	before := len(out)
	for i := range rules {
		r := &rules[i]
		if r.Each == nil {
			out = append(out, ecc.Finding{})
			if f := &out[len(out)-1]; !r.Suspended(f, c) {
				*f = r.Test(c)
				r.Finish(f, c)
			}
			continue
		}
		out = r.each(out, c)
	}
	Detach(out[before:])
	return out
}

// each holds a rule of several findings against a case.
func (r *Rule) each(out []ecc.Finding, c *ecc.Case) []ecc.Finding {
	out = append(out, ecc.Finding{})
	first := len(out) - 1
	if r.Suspended(&out[first], c) {
		return out
	}
	return r.Several(out[:first], c, r.Each(c))
}

// Several appends what a rule of several findings found.
func (r *Rule) Several(out []ecc.Finding, c *ecc.Case, found []ecc.Finding) []ecc.Finding {
	first := len(out)
	if len(found) == 0 {
		out = append(out, DoesNotApply(r.None, nil))
	} else {
		out = append(out, found...)
	}
	for i := range out[first:] {
		r.Finish(&out[first+i], c)
	}
	return out
}

// Detach gives findings their own copies of what they share with the rules, so
// that what is handed out is the caller's.
func Detach(found []ecc.Finding) []ecc.Finding {
	n := 0
	for i := range found {
		n += len(found[i].Citations) + len(found[i].ExceptionCodes)
	}
	all := make([]string, 0, n)
	own := func(s []string) []string {
		if len(s) == 0 {
			return s
		}
		at := len(all)
		all = append(all, s...)
		return all[at:len(all):len(all)]
	}
	for i := range found {
		f := &found[i]
		f.Citations, f.ExceptionCodes = own(f.Citations), own(f.ExceptionCodes)
	}
	return found
}

// Suspended tells whether the rule is not in force on the date of the case, and
// makes f the finding that says so.
func (r *Rule) Suspended(f *ecc.Finding, c *ecc.Case) bool {
	if !civil.Within(c.Date, r.From, r.Until) {
		*f = ecc.Finding{Status: ecc.NotInForce, Summary: "The rule was not in force on the date of the transaction."}
		r.fill(f, c)
		return true
	}
	for i := range r.Stays {
		if s := &r.Stays[i]; civil.Within(c.Date, s.From, s.Until) {
			*f = ecc.Finding{Status: ecc.NotInForce, Summary: "The rule was stayed on the date of the transaction.",
				Note: "Stayed from " + s.From + " until " + s.Until + " by " + s.Citation + "."}
			r.fill(f, c)
			return true
		}
	}
	return false
}

// Finish completes what a test found, from the rule.
func (r *Rule) Finish(f *ecc.Finding, c *ecc.Case) {
	if r.Held != "" && c.Date < r.Held && f.Status == ecc.Applies {
		f.Status = ecc.StatusUnknown
		f.Note = "The wording in force before " + r.Held + " is not held."
	}
	r.fill(f, c)
}

// fill sets what the test left to the rule.
func (r *Rule) fill(f *ecc.Finding, c *ecc.Case) {
	if f.Rule == "" {
		f.Rule = r.ID
	}
	if f.Citation == "" {
		f.Citation = r.Citation
		if f.Citations == nil {
			f.Citations = r.Citations // [Detach] copies them
		} else {
			f.Citations = append(f.Citations, r.Citations...)
		}
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
}

// Applies is the finding of a rule that applies.
func Applies(summary string, because ecc.Grounds) ecc.Finding {
	return ecc.Finding{Status: ecc.Applies, Summary: summary, Because: because}
}

// DoesNotApply is the finding of a rule that was looked at and does not apply.
func DoesNotApply(summary string, because ecc.Grounds) ecc.Finding {
	return ecc.Finding{Status: ecc.DoesNotApply, Summary: summary, Because: because}
}

// Unknown is the finding of a rule that cannot be settled for want of facts.
func Unknown(summary string, because ecc.Grounds, lacks ...ecc.Lack) ecc.Finding {
	return ecc.Finding{Status: ecc.StatusUnknown, Summary: summary, Because: because, Lacks: lacks}
}
