package ecc

import (
	"fmt"
	"strings"
)

// codeList is a list of entries and paragraphs in a condition.
type codeList struct {
	any              bool
	in, out, neither []Code
}

func parseCodeList(s string) (codeList, error) {
	var l codeList
	for _, f := range strings.Fields(s) {
		if f == "*" {
			l.any = true
			continue
		}
		into := &l.in
		switch f[0] {
		case '-':
			into = &l.out
		case '?':
			into = &l.neither
		}
		c, err := Parse(strings.TrimLeft(f, "-?"))
		if err != nil || c.ECCN == "" {
			return l, fmt.Errorf("not an entry: %q", f)
		}
		*into = append(*into, c)
	}
	return l, nil
}

// has tells whether a code is of the list.
func (l codeList) has(c Code) Answer {
	in := known(l.any)
	for _, p := range l.in {
		in = in.Or(c.Under(p.ECCN, p.Paragraph))
	}
	for _, p := range l.neither {
		if c.Under(p.ECCN, p.Paragraph) != No {
			in = in.Or(Unknown)
		}
	}
	for _, p := range l.out {
		in = in.And(c.Under(p.ECCN, p.Paragraph).Not())
	}
	return in
}

// named reads a fact that holds a list of codes, "6A003.b.4, 6A002". False when it is absent or unreadable.
func named(c *Case, fact string) ([]Code, bool) {
	text := c.Item.Facts[fact]
	if text == "" {
		return nil, false
	}
	var out []Code
	for _, s := range strings.Split(text, ",") {
		code, err := Parse(s)
		if err != nil || !code.Classified() {
			return nil, false
		}
		out = append(out, code)
	}
	return out, true
}

// factFor names what software, technology or an accessory is for; factMeets
// names the entries whose parameters the item meets, "none" for none.
const (
	factFor   = "for_eccn"
	factMeets = "meets_parameters_of"
)

// forAny wants what the item is for to be of a list, and controlled for a reason if one is named.
type forAny struct {
	list   codeList
	reason string
}

func (t forAny) holds(c *Case) (Answer, []Lack) {
	codes, ok := named(c, factFor)
	if !ok {
		return Unknown, lack(factFor)
	}
	any := No
	for _, code := range codes {
		a := t.list.has(code)
		if t.reason != "" && a != No {
			a = a.And(controlledFor(code, t.reason))
		}
		any = any.Or(a)
	}
	if any == Unknown && t.reason != "" {
		if name, ok := reasonFacts[t.reason]; ok {
			return Unknown, lack(name)
		}
	}
	if any == Unknown {
		return Unknown, lack(factFor)
	}
	return any, nil
}

// notOnlyFor holds unless the item is stated to be for things of a list and nothing else.
type notOnlyFor struct{ list codeList }

func (t notOnlyFor) holds(c *Case) (Answer, []Lack) {
	codes, ok := named(c, factFor)
	if !ok {
		return Yes, nil
	}
	only := Yes
	for _, code := range codes {
		only = only.And(t.list.has(code))
	}
	if only == Unknown {
		return Unknown, lack(factFor)
	}
	return only.Not(), nil
}

// controlledFor tells whether a code's own entry controls it for a reason, as
// far as the list alone says: unknown where a condition decides.
func controlledFor(code Code, reason string) Answer {
	e := ccl().byECCN[code.ECCN]
	if e == nil {
		return Unknown
	}
	any := No
	for i := range e.controls {
		if k := &e.controls[i]; k.reason == reason {
			a := k.paragraph(code)
			if len(k.when.terms) > 0 {
				a = a.And(Unknown)
			}
			any = any.Or(a)
		}
	}
	return any
}

// meetsAny wants the item to meet the parameters of one of a list.
type meetsAny struct{ list codeList }

func (t meetsAny) holds(c *Case) (Answer, []Lack) {
	if c.Item.Facts[factMeets] == "none" {
		return No, nil
	}
	codes, ok := named(c, factMeets)
	if !ok {
		return Unknown, []Lack{{Field: "facts." + factMeets, OfItem: true,
			Question:    "Does the item meet the parameters of " + t.list.words() + "?",
			WouldChange: "decides whether a control of the entry reaches the item; name the entries and paragraphs met, or none"}}
	}
	any := No
	for _, code := range codes {
		any = any.Or(t.list.has(code))
	}
	if any == Unknown {
		return Unknown, lack(factMeets)
	}
	return any, nil
}

func (l codeList) words() string {
	var out []string
	for _, c := range l.in {
		out = append(out, c.String())
	}
	return strings.Join(out, " or ")
}
