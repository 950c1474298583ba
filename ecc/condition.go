package ecc

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// condition is what beside the paragraph decides whether a control reaches an
// item: terms that must all hold, joined by "&" in the tables.
//
//	fact                 the named fact of the item is yes
//	!fact                it is no
//	~fact                it is not stated to be yes: what takes an item out of a control counts only when it is claimed
//	=fact                it is stated to be yes: what a special purpose brings into a control counts only when it is stated
//	fact<18 fact>=24     it is a number in that range
//	!end_use.civil_telecom   that end use is not stated; unknown only when it was asked and left open
//	end_use.civil_telecom    that end use is stated
//	to(CA E:1) !to(A:5)  the destination is, or is not, among countries and Country Groups
//	not(MT)              no control of the item's entry for that reason reaches it
//	meets(3A229)         the item meets the parameters of that entry or paragraph
//	for(3A001 -3A001.b)  the item is for something of those entries and paragraphs, and not of those behind a minus;
//	                     "?" marks those that decide nothing, "*" is anything
//	~for(0A501.y)        the item is not stated to be for those alone
//	for:MT(9A001)        the same, and that something is controlled for that reason
type condition struct {
	text  string
	terms []term
}

func (c condition) String() string { return c.text }

// term is one part of a condition.
type term interface {
	// holds answers for a case; an unknown answer says what is lacking.
	holds(c *Case) (Answer, []Lack)
}

var (
	toTerm     = regexp.MustCompile(`^(!?)to\(([A-Z0-9: ]+)\)$`)
	notTerm    = regexp.MustCompile(`^not\(([A-Z]{2})\)$`)
	listTerm   = regexp.MustCompile(`^(~?for|meets)(?::([A-Z]{2}))?\(([^)]+)\)$`)
	numberTerm = regexp.MustCompile(`^([a-z0-9_]+)(<=|>=|<|>)([0-9.]+)$`)
	factTerm   = regexp.MustCompile(`^([!~=]?)(end_use\.)?([a-zA-Z0-9_]+)$`)
)

func parseCondition(s string) (condition, error) {
	c := condition{text: s}
	if s == "" {
		return c, nil
	}
	for _, part := range strings.Split(s, "&") {
		t, err := parseTerm(part)
		if err != nil {
			return c, err
		}
		c.terms = append(c.terms, t)
	}
	return c, nil
}

func parseTerm(s string) (term, error) {
	if m := listTerm.FindStringSubmatch(s); m != nil {
		l, err := parseCodeList(m[3])
		switch {
		case err != nil, m[1] != "for" && (m[2] != "" || l.any):
			return nil, fmt.Errorf("not a term: %q", s)
		case m[1] == "meets":
			return meetsAny{l}, nil
		case m[1] == "~for":
			return notOnlyFor{l}, nil
		}
		return forAny{l, m[2]}, nil
	}
	if m := numberTerm.FindStringSubmatch(s); m != nil {
		bound, err := strconv.ParseFloat(m[3], 64)
		if err != nil {
			return nil, fmt.Errorf("not a number in %q", s)
		}
		return numberFact{m[1], m[2], bound}, nil
	}
	if m := toTerm.FindStringSubmatch(s); m != nil {
		return destination{strings.Fields(m[2]), m[1] == ""}, nil
	}
	if m := notTerm.FindStringSubmatch(s); m != nil {
		return notControlled{m[1]}, nil
	}
	m := factTerm.FindStringSubmatch(s)
	switch {
	case m == nil || (m[1] == "~" || m[1] == "=") && m[2] != "":
		return nil, fmt.Errorf("not a term: %q", s)
	case m[2] != "":
		return endUse{m[3], m[1] == ""}, nil
	case m[1] == "~":
		return unclaimed{m[3]}, nil
	case m[1] == "=":
		return claimed{m[3]}, nil
	}
	return yesFact{m[3], m[1] == ""}, nil
}

// holds is the conjunction of the terms. Once a term fails, what the others lack does not matter.
func (c condition) holds(k *Case) (Answer, []Lack) {
	all := Yes
	var lacks []Lack
	for _, t := range c.terms {
		a, l := t.holds(k)
		if a == No {
			return No, nil
		}
		all = all.And(a)
		lacks = append(lacks, l...)
	}
	return all, lacks
}

// lack names a fact of the item from the catalogue.
func lack(name string) []Lack {
	return []Lack{{Field: "facts." + name, OfItem: true, Question: question(name),
		WouldChange: "decides whether a control of the entry reaches the item"}}
}

// yesFact wants a yes or no fact to be as told.
type yesFact struct {
	name string
	want bool
}

func (t yesFact) holds(c *Case) (Answer, []Lack) {
	switch c.Item.Facts[t.name] {
	case "yes":
		return known(t.want), nil
	case "no":
		return known(!t.want), nil
	}
	return Unknown, lack(t.name)
}

// unclaimed holds unless the fact is stated to be yes.
type unclaimed struct{ name string }

func (t unclaimed) holds(c *Case) (Answer, []Lack) { return known(c.Item.Facts[t.name] != "yes"), nil }

// claimed holds only where the fact is stated to be yes.
type claimed struct{ name string }

func (t claimed) holds(c *Case) (Answer, []Lack) {
	if c.Item.Facts[t.name] == "unknown" {
		return Unknown, lack(t.name)
	}
	return known(c.Item.Facts[t.name] == "yes"), nil
}

// numberFact wants a measured fact within a bound.
type numberFact struct {
	name, op string
	bound    float64
}

func (t numberFact) holds(c *Case) (Answer, []Lack) {
	v, err := strconv.ParseFloat(c.Item.Facts[t.name], 64)
	if err != nil {
		return Unknown, lack(t.name)
	}
	switch t.op {
	case "<":
		return known(v < t.bound), nil
	case "<=":
		return known(v <= t.bound), nil
	case ">":
		return known(v > t.bound), nil
	}
	return known(v >= t.bound), nil
}

// endUse wants an end use to be stated, or not to be. For what an end use takes
// out of a control, nothing known of it is no statement; what it must be stated
// for stays open without one.
type endUse struct {
	key    string
	wanted bool
}

func (t endUse) holds(c *Case) (Answer, []Lack) {
	a, asked := c.EndUse[t.key]
	switch {
	case a != Unknown:
		return known((a == Yes) == t.wanted), nil
	case !asked && !t.wanted:
		return Yes, nil
	}
	return Unknown, []Lack{{Field: "end_use." + t.key, Question: question(t.key),
		WouldChange: "the entry treats items for that end use differently"}}
}

// destination wants the destination among countries and Country Groups, or not among them.
type destination struct {
	among  []string
	wanted bool
}

func (t destination) holds(c *Case) (Answer, []Lack) {
	if c.To == "" {
		return Unknown, []Lack{{Field: "to", Question: "What is the country of ultimate destination?", WouldChange: "the entry depends on the destination"}}
	}
	return known(goesTo(c, t.among...) == t.wanted), nil
}

// notControlled wants no control of the item's own entry for a reason to reach the item.
type notControlled struct{ reason string }

func (t notControlled) holds(c *Case) (Answer, []Lack) {
	code := c.Item.Code
	e := ccl().byECCN[code.ECCN]
	if e == nil {
		return Unknown, nil
	}
	any := No
	var lacks []Lack
	for i := range e.controls {
		if k := &e.controls[i]; k.reason == t.reason {
			a, l := k.reaches(c, code)
			any = any.Or(a)
			lacks = append(lacks, l...)
		}
	}
	if any != Unknown {
		lacks = nil
	}
	return any.Not(), distinct(lacks)
}
