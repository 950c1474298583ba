package fdpr

import (
	"slices"
	"unicode"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// cond is one condition of a rule held against a case.
type cond struct {
	is        ecc.Answer
	why       string      // a clause in plain words, for a condition that is met or fails
	because   ecc.Grounds // the deciding facts
	citations []string    // the paragraphs that decided
	lacks     []ecc.Lack  // of an open condition
}

func yes(why string, because ecc.Grounds, citations ...string) cond {
	return cond{is: ecc.Yes, why: why, because: because, citations: citations}
}

func no(why string, because ecc.Grounds) cond {
	return cond{is: ecc.No, why: why, because: because}
}

func open(lacks ...ecc.Lack) cond { return cond{lacks: lacks} }

// met is yes or no as ok says, with one clause for each.
func met(ok bool, whyYes, whyNo string, because ecc.Grounds) cond {
	if ok {
		return yes(whyYes, because)
	}
	return no(whyNo, because)
}

// all is met when every condition is; the first that fails decides.
func all(conds ...cond) cond {
	out := cond{is: ecc.Yes}
	for _, c := range conds {
		if c.is == ecc.No {
			return c
		}
		out.is = out.is.And(c.is)
		out = out.take(c, ", and ")
	}
	return out
}

// either is met when any condition is; the first that is met decides. When none
// is, the first clause stands for all.
func either(conds ...cond) cond {
	out := cond{is: ecc.No}
	for i, c := range conds {
		if c.is == ecc.Yes {
			return c
		}
		out.is = out.is.Or(c.is)
		if c.is == ecc.Unknown || i == 0 {
			out = out.take(c, "")
		}
	}
	return out
}

// take joins what another condition says to this one.
func (c cond) take(o cond, joint string) cond {
	switch {
	case c.why == "":
		c.why = o.why
	case o.why != "" && joint != "":
		c.why += joint + o.why
	}
	switch {
	case len(c.because) == 0:
		c.because = o.because
	default:
		for _, g := range o.because {
			if !slices.ContainsFunc(c.because, func(h ecc.Ground) bool { return h.Name == g.Name }) {
				c.because = append(slices.Clip(c.because), g)
			}
		}
	}
	c.citations = slices.Concat(c.citations, o.citations)
	if o.is != ecc.Unknown {
		return c
	}
	for _, l := range o.lacks {
		if !slices.ContainsFunc(c.lacks, func(m ecc.Lack) bool { return m.Field == l.Field }) {
			c.lacks = append(slices.Clip(c.lacks), l)
		}
	}
	return c
}

// not turns a condition round.
func (c cond) not() cond {
	c.is = c.is.Not()
	return c
}

// finding says how a rule came out by its condition. name is the rule's, such
// as "the rule on supercomputers"; the verb says what it does to the item.
func (c cond) finding(name, does, doesNot, whether string) ecc.Finding {
	f := ecc.Finding{Because: c.because}
	for _, p := range c.citations {
		if !slices.Contains(f.Citations, p) {
			f.Citations = append(f.Citations, p)
		}
	}
	switch c.is {
	case ecc.Yes:
		f.Status, f.Summary = ecc.Applies, name+" "+does+": "+c.why+"."
	case ecc.No:
		f.Status, f.Summary = ecc.DoesNotApply, name+" "+doesNot+": "+c.why+"."
	default:
		f.Summary, f.Lacks = whether+" depends on what is not known: "+fields(c.lacks)+".", c.lacks
	}
	return f
}

// fields lists the fields of lacks in words.
func fields(lacks []ecc.Lack) string {
	s := ""
	for i, l := range lacks {
		if i > 0 {
			s += ", "
		}
		s += l.Field
	}
	return s
}

// ofItem is a lack of a fact of the item.
func ofItem(field, question, change string) ecc.Lack {
	return ecc.Lack{Field: field, OfItem: true, Question: question, WouldChange: change}
}

// capital begins a sentence.
func capital(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}
