package ecc

import (
	"maps"
	"slices"
	"strconv"
)

// mostFacts is how many open facts of a paragraph are tried both ways; a
// paragraph that turns on more stays open.
const mostFacts = 4

// whicheverParagraph answers for an item of which the paragraph, or a fact, is
// not known: whether a license is required at the destination whichever of the
// paragraphs it is in and whichever way the facts are. It is not ok where that
// does not settle the question or nothing is open.
func whicheverParagraph(c *Case, e *entry, code Code, found []Finding) (Finding, bool) {
	open := false
	for _, f := range found {
		if f.Status == Applies {
			return Finding{}, false
		}
		open = open || f.Status == StatusUnknown
	}
	if !open {
		return Finding{}, false
	}
	paragraphs := provenLevel(c, e.lastParagraphs(code))
	used := make([]bool, len(e.controls))
	var reasons [][]string
	for _, p := range paragraphs {
		if !e.requiredFor(c, p, used, &reasons) {
			return Finding{}, false
		}
	}
	f := e.inEachCase(c, func(i int) bool { return used[i] })
	what := "way the facts that it turns on are"
	if len(paragraphs) > 1 {
		what = "paragraph the item is in"
	}
	f.Summary = "A license is required whichever " + what + ": each control that may reach " + code.String() + " asks for one to the destination."
	if !slices.ContainsFunc(reasons, func(r []string) bool { return !slices.Equal(r, reasons[0]) }) {
		f.Reasons = reasons[0]
	}
	return f, true
}

// requiredFor tells whether a license is certainly required for an item of a
// paragraph, however its open facts are. It notes the controls that ask for it
// and their reasons, a list for each way.
func (e *entry) requiredFor(c *Case, p Code, used []bool, reasons *[][]string) bool {
	marked := e.marked(c, p)
	var open []factValues
	var may []int
	for i := range e.controls {
		k := &e.controls[i]
		if !marked[i] || k.paragraph(p) != Yes {
			continue
		}
		may = append(may, i)
		if a, _ := k.reaches(c, p); a != Unknown {
			continue
		}
		for _, t := range k.when.terms {
			v, ok := valuesOf(t)
			if a, _ := t.holds(c); a == Unknown && ok {
				open = merged(open, v)
			}
		}
	}
	if len(may) == 0 || len(open) > mostFacts {
		return false
	}
	tried := *c
	tried.Item.Facts = maps.Clone(c.Item.Facts)
	if tried.Item.Facts == nil {
		tried.Item.Facts = map[string]string{}
	}
	return eachWay(tried.Item.Facts, open, func() bool {
		var why []string
		for _, i := range may {
			if a, _ := e.controls[i].reaches(&tried, p); a == Yes {
				used[i] = true
				if r := e.controls[i].reason; !slices.Contains(why, r) {
					why = append(why, r)
				}
			}
		}
		slices.Sort(why)
		*reasons = append(*reasons, why)
		return len(why) > 0
	})
}

// factValues are values of a fact between which terms of conditions change.
type factValues struct {
	name   string
	values []string
}

// valuesOf are the values that try a term both ways, false for a term that no
// short list of values does.
func valuesOf(t term) (factValues, bool) {
	switch t := t.(type) {
	case yesFact:
		return factValues{t.name, []string{"yes", "no"}}, true
	case numberFact:
		text := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
		return factValues{t.name, []string{text(t.bound - 1), text(t.bound), text(t.bound + 1)}}, true
	}
	return factValues{}, false
}

// merged adds a fact's values to a list.
func merged(list []factValues, v factValues) []factValues {
	i := slices.IndexFunc(list, func(o factValues) bool { return o.name == v.name })
	if i < 0 {
		return append(list, v)
	}
	for _, x := range v.values {
		if !slices.Contains(list[i].values, x) {
			list[i].values = append(slices.Clip(list[i].values), x)
		}
	}
	return list
}

// eachWay sets the open facts in every way and tells whether all of them hold.
func eachWay(facts map[string]string, open []factValues, holds func() bool) bool {
	if len(open) == 0 {
		return holds()
	}
	for _, v := range open[0].values {
		facts[open[0].name] = v
		if !eachWay(facts, open[1:], holds) {
			return false
		}
	}
	return true
}
