package embargo

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// sought are the marks by which a section picks items from the Commerce Control List.
type sought struct {
	reasons []string // reasons for control, whatever the column: "UN"
	columns []string // columns of the Country Chart: "AT1"
	entries []string // classifications named outright: "0A503", "5A001.f.1"
}

// marked tells whether an item bears one of the marks, and which.
type marked struct {
	is    ecc.Answer
	marks []string
	lacks []ecc.Lack // when it is Unknown
}

func (m *marked) note(a ecc.Answer, mark string, lacks ...ecc.Lack) {
	m.is = m.is.Or(a)
	switch {
	case a == ecc.Yes && !slices.Contains(m.marks, mark):
		m.marks = append(m.marks, mark)
	case a == ecc.Unknown:
		for _, l := range lacks {
			if !slices.ContainsFunc(m.lacks, func(have ecc.Lack) bool { return have.Field == l.Field }) {
				m.lacks = append(m.lacks, l)
			}
		}
	}
}

// reasons are the reasons for control behind the marks, without what is named outright.
func (m marked) reasons() []string {
	var out []string
	for _, mark := range m.marks {
		if len(mark) <= len("NS1") && !slices.Contains(out, mark[:2]) {
			out = append(out, mark[:2])
		}
	}
	return out
}

// on holds the marks against the item of a case. One that is not on the list
// bears none. A classification that stops short of the last paragraph is settled
// when all paragraphs below it agree.
func (s sought) on(c *ecc.Case) marked {
	whole := s.at(c)
	if whole.is != ecc.Unknown || c.Item.Code.ECCN == "" {
		return whole
	}
	var agreed marked
	for i, p := range lastParagraphs(c.Item.Code) {
		deeper := *c
		deeper.Item.Code = p
		below := s.at(&deeper)
		if below.is == ecc.Unknown || i > 0 && below.is != agreed.is {
			return whole
		}
		agreed.is, agreed.marks = below.is, append(agreed.marks, below.marks...)
	}
	if agreed.is == ecc.Unknown {
		return whole
	}
	slices.Sort(agreed.marks)
	agreed.marks = slices.Compact(agreed.marks)
	return agreed
}

// lastParagraphs are the paragraphs below a classification that have none below themselves.
func lastParagraphs(c ecc.Code) []ecc.Code {
	entry, ok := ecc.Lookup(c.ECCN)
	if !ok {
		return nil
	}
	var out []ecc.Code
	all := entry.Paragraphs()
	for i, p := range all {
		last := i+1 == len(all) || !strings.HasPrefix(all[i+1], p+".")
		if code := (ecc.Code{ECCN: c.ECCN, Paragraph: strings.Split(p, ".")}); last && code.Under(c.ECCN, c.Paragraph) == ecc.Yes {
			out = append(out, code)
		}
	}
	return out
}

// at is on for the classification as it stands.
func (s sought) at(c *ecc.Case) marked {
	code, out := c.Item.Code, marked{is: ecc.No}
	if code.ECCN == "" {
		return marked{is: onList(code), lacks: []ecc.Lack{lackECCN}}
	}
	for _, name := range s.entries {
		entry, para, deeper := strings.Cut(name, ".")
		var steps []string
		if deeper {
			steps = strings.Split(para, ".")
		}
		out.note(code.Under(entry, steps), name, lackParagraph)
	}
	entry, ok := ecc.Lookup(code.ECCN)
	switch {
	case !ok || entry.Status() != ecc.ControlledEntry: // nothing can be classified there
		out.note(ecc.Unknown, "", lackECCN)
	case code.Series521(): // controlled by § 742.6(a)(8), not by the entry
		out.note(terms.Known(slices.Contains(s.reasons, "RS") || slices.Contains(s.columns, "RS1")), "RS1")
	default:
		for _, control := range entry.Reaches(*c) {
			switch {
			case slices.Contains(s.reasons, control.Reason):
				out.note(control.Reaches, control.Reason, control.Lacks...)
			case slices.Contains(s.columns, control.Place):
				out.note(control.Reaches, control.Place, control.Lacks...)
			}
		}
	}
	return out
}

// onList tells whether an item is on the Commerce Control List.
func onList(c ecc.Code) ecc.Answer {
	if !c.Classified() {
		return ecc.Unknown
	}
	return terms.Known(c.ECCN != "")
}

// byMark is the test of a requirement for items that bear one of the marks.
// Each text says what it is that the item bears, or does not.
func byMark(s sought, applies, spared string) func(*ecc.Case) ecc.Finding {
	return func(c *ecc.Case) ecc.Finding {
		because := c.Because("to", c.To, "eccn", c.Item.Code.String())
		switch m := s.on(c); m.is {
		case ecc.Yes:
			because.Set("controls", strings.Join(m.marks, " "))
			f := rule.Applies(applies, because)
			f.Reasons = m.reasons()
			return f
		case ecc.No:
			return rule.DoesNotApply(spared, because)
		default:
			return rule.Unknown("What is known of the item does not settle whether it is among those that need a license.", because, m.lacks...)
		}
	}
}
