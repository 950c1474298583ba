package enduse

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// condition is one of the things that a rule needs all of.
type condition struct {
	is          ecc.Answer
	fact, value string    // the deciding fact, for Finding.Because
	code        *ecc.Code // is the value, in place of it
	no          string    // the finding's sentence when the condition fails for certain
	lack        ecc.Lack  // what would settle it while it is unknown
}

// hold is the finding of a rule that needs every condition. It does not apply
// as soon as one fails for certain, whatever else is unknown.
func hold(c *ecc.Case, applies string, conditions ...condition) ecc.Finding {
	for i := range conditions {
		if d := &conditions[i]; d.is == ecc.No {
			return rule.DoesNotApply(d.no, c.Because(d.fact, d.text()))
		}
	}
	var because ecc.Grounds
	var lacks []ecc.Lack
	for i := range conditions {
		d := &conditions[i]
		if d.is == ecc.Unknown {
			lacks = append(lacks, d.lack)
		}
		because.Set(d.fact, d.text())
	}
	if len(lacks) > 0 {
		return rule.Unknown("Open: "+lacks[0].Question, because, lacks...)
	}
	return rule.Applies(applies, because)
}

// gated is hold where one condition fails for nearly every case: the others are
// worked out only when it does not.
func gated(c *ecc.Case, applies string, gate func(*ecc.Case) condition, more func(*ecc.Case) []condition) ecc.Finding {
	first := gate(c)
	if first.is == ecc.No {
		return hold(c, applies, first)
	}
	return hold(c, applies, append([]condition{first}, more(c)...)...)
}

const notStated = "not stated"

// stated is the text of an answer, or that there was none.
func stated(a ecc.Answer, present bool) string {
	if !present {
		return notStated
	}
	return a.String()
}

// text is the value of the deciding fact.
func (c *condition) text() string {
	if c.code != nil {
		return codeText(*c.code)
	}
	return c.value
}

// statedUse is what was said of an end use; field is its path, "end_use.military".
func statedUse(c *ecc.Case, field string) (a ecc.Answer, present bool) {
	a, present = c.EndUse[strings.TrimPrefix(field, "end_use.")]
	return a, present
}

// knowsUse is the condition that an end use is known of. Nothing is known of a
// use whose key is absent; a key that is present and unknown is an open red flag.
func knowsUse(c *ecc.Case, field, question string) condition {
	a, present := statedUse(c, field)
	is := a
	if !present {
		is = ecc.No
	}
	return condition{is: is, fact: field, value: stated(a, present),
		no:   "No such end use is known of.",
		lack: ecc.Lack{Field: field, Question: question, WouldChange: needed}}
}

const needed = "If yes, a license is required; if no, this rule does not ask for one."

// either is the condition that one of two holds; the surer answer names the fact.
func either(a, b condition) condition {
	if a.is == ecc.Yes || b.is == ecc.No || a.is == ecc.Unknown && b.is == ecc.Unknown {
		return a
	}
	return b
}

// unlessUse is the condition that an exclusion was not claimed.
func unlessUse(c *ecc.Case, field, sentence string) condition {
	a, present := statedUse(c, field)
	out := condition{is: ecc.Yes, fact: field, value: stated(a, present), no: sentence}
	if a == ecc.Yes {
		out.is = ecc.No
	}
	return out
}

// itemFact is the condition that a yes/no fact of the item is yes.
func itemFact(c *ecc.Case, name, question, no string) condition {
	a, present := terms.Stated(c.Item.Facts, name)
	return condition{is: a, fact: "facts." + name, value: stated(a, present), no: no,
		lack: ecc.Lack{Field: "facts." + name, OfItem: true, Question: question, WouldChange: needed}}
}
