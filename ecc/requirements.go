package ecc

import (
	"slices"
	"strings"
)

// Requirements answers general prohibition one (§ 736.2(b)(1)): for each place
// at which a control of the item's entry bites, whether it asks for a license
// for this destination, by the Commerce Country Chart or by the rule that
// stands in its stead. Places that do not ask are findings too, with why. The
// controls of an entry that bite at the same place share one finding. Where each
// control of an entry for software or technology waits for what the item is for,
// a last finding tells whether a license is required whatever that is.
//
// Without a paragraph, controls of the entire entry apply and controls of some
// paragraphs are unknown where the destination is marked; where every paragraph
// has such a control, a last finding says that a license is required all the
// same, and so it does where a fact is open that does not matter. A USML code gets no
// finding here: jurisdiction is not a requirement.
func Requirements(c Case) []Finding { return AppendRequirements(nil, &c) }

// AppendRequirements is [Requirements] that appends to other findings.
func AppendRequirements(found []Finding, c *Case) []Finding {
	code, before := c.Item.Code, len(found)
	switch {
	case code.USML != "":
		return found
	case !code.Classified():
		return append(found, Finding{Rule: "CCL", Citation: commerceControlList, Status: StatusUnknown, Effect: LicenseRequired, Item: c.Item.Line,
			Summary: "The item is not classified, so its reasons for control are not known.", ReviewPolicy: SeeEntry, Exceptions: ExceptionsNone,
			Lacks: []Lack{{Field: "eccn", OfItem: true, Question: "Which ECCN classifies the item, or is it EAR99?", WouldChange: "the entry sets the reasons for control"}}})
	case code.EAR99:
		return append(found, Finding{Rule: ear99, Citation: "15 CFR 734.3(c)", Citations: []string{commerceControlList}, Status: DoesNotApply, Effect: LicenseRequired, Item: c.Item.Line,
			Summary: "No entry of the Commerce Control List has the item, so no reason for control asks for a license.",
			Because: c.Because("eccn", code.String(), "destination", c.To)})
	case isUS(c.To):
		return append(found, Finding{Rule: "CCL", Citation: "15 CFR 734.13(a)(1)", Citations: []string{"15 CFR 736.2(b)(1)"}, Status: DoesNotApply, Effect: LicenseRequired, Item: c.Item.Line,
			Summary: "The destination is part of the United States, so there is no export for a control to bite on.",
			Because: c.Because("eccn", code.String(), "destination", c.To)})
	}
	e := ccl().byECCN[code.ECCN]
	if e == nil || e.status != ControlledEntry {
		return append(found, notInList(c, e))
	}
	if !(Entry{e}).HasParagraph(code.Paragraph) {
		found = append(found, noParagraph(c))
		for !(Entry{e}).HasParagraph(code.Paragraph) {
			code.Paragraph = code.Paragraph[:len(code.Paragraph)-1]
		}
	}
	if left, ok := notDeemed(c); ok {
		return append(found, left)
	}
	if !slices.ContainsFunc(e.controls, func(k control) bool { return k.paragraph(code) != No }) {
		return append(found, uncontrolled(c))
	}
	if left, ok := e.left(code); ok {
		found = append(found, leavesOpen(c, left))
	}
	found = slices.Grow(found, len(e.bites)+1)
	a := &asked{c: c, code: code, text: code.String()}
	for i := range e.bites {
		found = append(found, Finding{})
		e.bites[i].requirement(&found[len(found)-1], a)
	}
	if f, ok := whicheverFor(c, e, found[before:]); ok {
		return append(found, f)
	}
	if f, ok := whicheverParagraph(c, e, code, found[before:]); ok && len(code.Paragraph) == len(c.Item.Code.Paragraph) {
		found = append(found, f)
	}
	return found
}

const commerceControlList = "15 CFR part 774 supplement no. 1"

// bite is all controls of an entry at one place.
type bite struct {
	place    *place
	controls []control
	rows     string // the source rows, "3A001 4,5"
	reasons  []string
}

// requirement holds the controls against the case. Where the place does not
// mark the destination, what the controls reach does not matter.
func (b *bite) requirement(f *Finding, a *asked) {
	p, c, code, text := b.place, a.c, a.code, a.text
	*f = Finding{Rule: p.id, Effect: LicenseRequired, Item: c.Item.Line, Reasons: slices.Clone(b.reasons)}
	f.Citation, f.Citations = p.cite(c)
	if p.column() {
		f.Because = c.Because("eccn", text, "column", p.code, "destination", c.To, "rows", b.rows)
	} else {
		f.Because = c.Because("eccn", text, "destination", c.To, "rows", b.rows)
	}
	at := p.evaluate(c, code)
	reaches := No
	var lacks []Lack
	if at.answer != No {
		f.Reasons = f.Reasons[:0]
		for i := range b.controls {
			k := &b.controls[i]
			in, l := k.reaches(c, code)
			if in != No && !slices.Contains(f.Reasons, k.reason) {
				f.Reasons = append(f.Reasons, k.reason)
			}
			reaches = reaches.Or(in)
			lacks = append(lacks, l...)
		}
		if reaches == No {
			f.Reasons = slices.Clone(b.reasons)
		}
	}
	switch f.Status = status(reaches.And(at.answer)); f.Status {
	case DoesNotApply:
		if at.notYet {
			f.Status, f.InForceFrom = NotInForce, p.from
		}
		f.Summary = a.spared(p, at)
		return
	case Applies:
		f.Summary = "A license is required: " + text + " is controlled for " + strings.Join(f.Reasons, " and ") + " reasons to " + p.where + "."
	case StatusUnknown:
		f.Summary = "Whether the " + strings.Join(f.Reasons, " and ") + " control on " + text + " to " + p.where + " asks for a license is open" + because(at.why) + "."
		if reaches == Unknown {
			f.Lacks = lacks
		}
		f.Lacks = distinct(append(f.Lacks, at.lacks...))
	}
	f.ReviewPolicy, f.Exceptions, f.Note, f.InForceFrom = SeeEntry, ExceptionsAll, p.note, p.from
	if p.policy != nil {
		f.ReviewPolicy = p.policy(c, code)
	}
	if f.ReviewPolicy > CaseByCase && goesTo(c, "E:1", "E:2") {
		f.ReviewPolicy = SeeEntry // part 746 sets the policy for embargoed destinations
	}
	if p.exceptions != nil {
		f.Exceptions, f.ExceptionCodes = p.exceptions(c)
	}
	if p.unenforced != nil && f.Status != DoesNotApply {
		var surely bool
		if f.Note, surely = p.unenforced(c); surely && c.AsAnnounced {
			f.Status, f.Lacks = NotInForce, nil
		}
	}
}

func status(a Answer) Status {
	switch a {
	case Yes:
		return Applies
	case No:
		return DoesNotApply
	}
	return StatusUnknown
}

// asked is a case whose controls are gone through.
type asked struct {
	c          *Case
	code       Code
	text       string // of the code
	notReached string // the sentence that a control does not reach the item, once it was needed
}

// spared says why a place asks for no license.
func (a *asked) spared(p *place, at verdict) string {
	switch {
	case at.answer == No && at.why != "":
		return "No license is asked for: " + at.why + "."
	case at.answer == No:
		return p.unmarked
	case a.notReached == "":
		a.notReached = "No license is asked for: the control does not reach " + a.text + " as it is."
	}
	return a.notReached
}

func because(why string) string {
	if why == "" {
		return ""
	}
	return ": " + why
}

// distinct drops lacks that ask for the same field with the same question.
func distinct(lacks []Lack) []Lack {
	var out []Lack
	for _, l := range lacks {
		if !slices.ContainsFunc(out, func(o Lack) bool { return o.Field == l.Field && o.Question == l.Question }) {
			out = append(out, l)
		}
	}
	return out
}

// notInList is the finding for a code whose entry is not in the list, or
// controls nothing itself. While the entry is open no exception overcomes it:
// the item may be another agency's (note to § 740.2(a)).
func notInList(c *Case, e *entry) Finding {
	f := Finding{Rule: "CCL", Citation: commerceControlList, Status: StatusUnknown, Effect: LicenseRequired, Item: c.Item.Line, ReviewPolicy: SeeEntry, Exceptions: ExceptionsNone,
		Because: c.Because("eccn", c.Item.Code.String(), "destination", c.To),
		Lacks:   []Lack{{Field: "eccn", OfItem: true, Question: "Which entry of the Commerce Control List classifies the item?", WouldChange: "the entry sets the reasons for control"}}}
	switch {
	case e == nil:
		f.Summary = "The Commerce Control List as held has no entry " + c.Item.Code.ECCN + "."
	case e.status == ITAREntry:
		f.Summary = "The entry names items that are subject to the ITAR, so the item is either under the Department of State or classified elsewhere."
	default:
		f.Summary = "The entry controls no items of its own and points to other entries."
	}
	return f
}

// noParagraph is the finding for a paragraph that the entry does not have.
func noParagraph(c *Case) Finding {
	code := c.Item.Code
	return Finding{Rule: "CCL", Citation: commerceControlList, Status: StatusUnknown, Effect: LicenseRequired, Item: c.Item.Line, ReviewPolicy: SeeEntry, Exceptions: ExceptionsNone,
		Summary: "Entry " + code.ECCN + " has no paragraph ." + strings.Join(code.Paragraph, ".") + " in the list as held.",
		Because: c.Because("eccn", code.String(), "destination", c.To),
		Lacks:   []Lack{{Field: "eccn", OfItem: true, Question: "Which paragraph of " + code.ECCN + " is the item in?", WouldChange: "controls of the entry reach some of its paragraphs only"}}}
}

// uncontrolled is the finding for a paragraph that no control of its entry
// reaches: the entry names the items and leaves them to another entry or agency
// (9A004.b, 1B233.a).
func uncontrolled(c *Case) Finding {
	code := c.Item.Code
	return Finding{Rule: "CCL", Citation: commerceControlList, Status: StatusUnknown, Effect: LicenseRequired, Item: c.Item.Line, ReviewPolicy: SeeEntry, Exceptions: ExceptionsNone,
		Summary: "No control of " + code.ECCN + " reaches " + code.String() + ", whose items are left to another entry or agency.",
		Because: c.Because("eccn", code.String(), "destination", c.To),
		Lacks:   []Lack{{Field: "eccn", OfItem: true, Question: "Which other entry classifies the item, or is it under another agency?", WouldChange: "the entry that controls the item sets the reasons for control"}}}
}

// left is the first paragraph of an entry, given without one, that no control reaches.
func (e *entry) left(code Code) (string, bool) {
	if len(code.Paragraph) > 0 {
		return "", false
	}
	for _, p := range e.paras {
		part := Code{ECCN: code.ECCN, Paragraph: []string{p}}
		if !strings.Contains(p, ".") && !slices.ContainsFunc(e.controls, func(k control) bool { return k.paragraph(part) != No }) {
			return part.String(), true
		}
	}
	return "", false
}

// leavesOpen is the finding for an entry, given without a paragraph, that leaves some of its items elsewhere.
func leavesOpen(c *Case, left string) Finding {
	f := uncontrolled(c)
	f.Summary = "Without a paragraph the item may be of " + left + ", whose items are left to another entry or agency."
	f.Lacks[0].Question = "Which paragraph of " + c.Item.Code.ECCN + " is the item in?"
	return f
}

// notDeemed is the finding where a deemed export cannot be: only a release of
// technology or source code is one (§§ 734.13(a)(2), 734.14(a)(2)).
func notDeemed(c *Case) (Finding, bool) {
	if !deemed(c) {
		return Finding{}, false
	}
	source := Yes
	switch {
	case c.Item.Kind == Commodity:
		source = No
	case c.Item.Kind == Software:
		source, _ = yesFact{"source_code", true}.holds(c)
	}
	f := Finding{Rule: "CCL", Citation: "15 CFR 734.13(a)(2)", Citations: []string{"15 CFR 734.14(a)(2)"}, Effect: LicenseRequired, Item: c.Item.Line,
		Because: c.Because("eccn", c.Item.Code.String(), "kind", c.Item.Kind.String(), "destination", c.To)}
	if source == No {
		f.Status, f.Summary = DoesNotApply, "Only a release of technology or source code is a deemed export."
		return f, true
	}
	return f, false
}
