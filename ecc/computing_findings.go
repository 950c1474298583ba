package ecc

import (
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// ComputingFindings is what the figures among the facts of a case's item say of
// its classification, and the code that it is to be treated as (see
// [ComputingParagraph]). It has no findings for an item that the advanced
// computing paragraphs do not concern.
//
// A finding of a paragraph ("CLASS-3A090.a", no effect) that applies is the
// paragraph that the code stopped short of; one that is unknown asks for the
// figure that is missing. The finding CLASS-COMPUTING is a red flag: the figures
// put the item, or may put it, in a stricter paragraph than the one stated.
func ComputingFindings(c Case) (Code, []Finding) {
	code, class := ComputingParagraph(c)
	if class.Findings == nil {
		return code, nil
	}
	var out []Finding
	for _, f := range class.Findings {
		paragraph, err := Parse(f.Because.Get("paragraph"))
		proven := code.String() != c.Item.Code.String()
		its := err == nil && paragraph.String() == code.String()
		if proven && its { // also where the only pair of paragraphs does not turn on what describes the item
			f.Status, f.Lacks, f.Summary = Applies, nil, "The figures put the item in "+code.String()+"."
		}
		switch {
		case f.Status == DoesNotApply, f.Status == NotInForce:
		case proven:
			if its || f.Rule == presumptionRule && f.Status == Applies {
				f.Note = strings.TrimSpace("Stated as " + orNothing(c.Item.Code) + "; treated as " + code.String() + ". " + f.Note)
				out = append(out, f)
			}
		case err == nil && c.Item.Code.ECCN != "" && c.Item.Code.Under(paragraph.ECCN, paragraph.Paragraph) == Unknown:
			out = append(out, f)
		}
	}
	if f, ok := computingDoubt(c, code, class); ok {
		out = append(out, f)
	}
	for i := range out {
		out[i].Item = c.Item.Line
	}
	return code, out
}

// askedWhoMadeIt tells whether somebody spoke of a fabricator or OSAT company:
// it is one, or whether it is one was left open.
func askedWhoMadeIt(facts map[string]string) bool {
	a, asked := terms.Stated(facts, "fabricator_or_osat")
	return asked && a != No
}

// computingDoubt holds the figures against the code that the item would have: a
// paragraph at the level of 3A090.a or 3A090.b, or 3A090.c, that it does not have.
func computingDoubt(c Case, code Code, class ComputingClass) (Finding, bool) {
	p := computingParameters(c, computingForm(c.Item)).sound()
	l := p.levels()
	_, note1 := p.presumed(l)
	f := Finding{Rule: "CLASS-COMPUTING", Citation: commerceControlList, Effect: RedFlag, Because: p.because("").Without("paragraph")}
	f.Because.Set("eccn", orNothing(code))
	memory := p.memory().Status
	switch {
	case l.a == Yes && !mayBeAtLevel(code, "a"):
		f.Because.Set("paragraph", meant(class, "a"))
	case l.b == Yes && !mayBeAtLevel(code, "a") && !mayBeAtLevel(code, "b"):
		f.Because.Set("paragraph", meant(class, "b"))
	case memory == Applies && code.Under("3A090", []string{"c"}) == No:
		f.Because.Set("paragraph", "3A090.c")
	case note1.Status == StatusUnknown && askedWhoMadeIt(c.Item.Facts) && !mayBeAtLevel(code, "a"):
		f.Summary, f.Lacks = "A fabricator or OSAT company must presume that the item is in 3A090.a unless that is overcome, and it is stated as "+orNothing(code)+".", note1.Lacks
		return f, true
	case p.tppAtLeast(tppLow) == Yes && (l.a == Unknown || l.b == Unknown) && !mayBeAtLevel(code, "a") && !mayBeAtLevel(code, "b"):
		f.Lacks = distinct(append(p.lacks(l.a), p.lacks(l.b)...))
	case c.Item.Code.ECCN == "3A090" && len(c.Item.Code.Paragraph) == 0 && p.Form == ProcessorForm && l.a == No && l.b == No:
		f.Status, f.Summary = Applies, "The figures keep the item out of 3A090.a and 3A090.b: another entry classifies it."
		return f, true
	default:
		return Finding{}, false
	}
	if f.Lacks == nil {
		f.Status, f.Summary = Applies, "The figures put the item in "+f.Because.Get("paragraph")+", and it is stated as "+orNothing(code)+"."
		return f, true
	}
	f.Summary = "The figures may put the item in 3A090.a or 3A090.b or what goes by them, and it is stated as " + orNothing(code) + "."
	return f, true
}

// meant names the paragraph at a level that the figures put an item in.
func meant(class ComputingClass, level string) string {
	for _, c := range class.Codes {
		if levelOf(c) == level {
			return c.String()
		}
	}
	return "3A090." + level + " or 4A090." + level
}

// atLevel holds the paragraphs at the level of 3A090.a and of 3A090.b, by "a" and "b".
var atLevel = sync.OnceValue(func() map[string][]Code {
	out := map[string][]Code{}
	for _, level := range []string{"a", "b"} {
		out[level] = []Code{{ECCN: "3A090", Paragraph: []string{level}}, {ECCN: "4A090", Paragraph: []string{level}}}
	}
	for _, rows := range zTable() {
		for _, r := range rows {
			out["a"], out["b"] = append(out["a"], r.a), append(out["b"], r.b)
		}
	}
	return out
})

// mayBeAtLevel tells whether a code is, or is not specific enough not to be, in
// a paragraph at a level. What is not classified is not.
func mayBeAtLevel(code Code, level string) bool {
	return code.ECCN != "" && slices.ContainsFunc(atLevel()[level], func(a Code) bool { return code.Under(a.ECCN, a.Paragraph) != No })
}

// levelOf is "a" or "b" for a paragraph at the level of 3A090.a or 3A090.b, else empty.
func levelOf(code Code) string {
	for _, level := range []string{"a", "b"} {
		if slices.ContainsFunc(atLevel()[level], func(a Code) bool { return code.Under(a.ECCN, a.Paragraph) == Yes }) {
			return level
		}
	}
	return ""
}

func orNothing(c Code) string {
	if !c.Classified() {
		return "not classified"
	}
	return c.String()
}
