package ecc

import "strings"

// ListOffer is what an entry of the Commerce Control List itself says of one
// list-based license exception for an item.
type ListOffer struct {
	// Eligible: Yes when the entry offers the exception for this paragraph, No
	// when it does not, Unknown when that turns on a fact not given (Lacks) or on the paragraph.
	Eligible Answer
	// Limit is the LVS dollar limit of the paragraph as a decimal string, empty
	// for other exceptions; where Eligible is Unknown, the highest that may be the paragraph's.
	Limit string
	Lacks []Lack
	Why   string // one clause in plain words
}

// offer is one clause of an entry: the exception is offered for what the scope reaches.
type offer struct {
	code, limit string
	scope       control // no reason and no place
}

// Offer tells whether the entry offers a list-based exception ("LVS", "GBS",
// "TSR", "NAC", "ACA", "HBM", "AIA", "ACM", "LPP", "APP", "IEC", "ACE", "ENC")
// for the item (§ 740.1(c), § 738.2(d)(2)(ii)). It answers for the entry only:
// part 740 has the exception's own terms.
func Offer(code string, c Case) ListOffer {
	o := offered(code, &c)
	o.explain(code, c.Item.Code)
	return o
}

// offered is [Offer] without why.
func offered(code string, c *Case) ListOffer {
	e, item, bad := offering(c)
	if e == nil {
		return bad
	}
	return clauses(e, code, c, item)
}

// explain says why, unless that was said.
func (o *ListOffer) explain(code string, item Code) {
	switch {
	case o.Why != "":
	case o.Eligible == Yes:
		o.Why = item.ECCN + " offers " + code
		if o.Limit != "" {
			o.Why += " up to $" + o.Limit
		}
	case o.Eligible == No:
		o.Why = item.ECCN + " does not offer " + code + " for " + item.String()
	default:
		o.Why = "whether " + item.ECCN + " offers " + code + " for " + item.String() + " is open"
	}
}

// STAExcluded tells whether the entry's special conditions leave License
// Exception STA open to the destination's Country Group, "A:5" (§ 740.20(c)(1))
// or "A:6" (§ 740.20(c)(2)): Eligible is No when they keep it away, Yes when they
// do not.
func STAExcluded(c Case, group string) ListOffer {
	e, code, bad := offering(&c)
	if e == nil {
		return bad
	}
	o := clauses(e, "STA-"+strings.ReplaceAll(group, ":", ""), &c, code)
	o.Eligible = o.Eligible.Not()
	switch o.Eligible {
	case Yes:
		o.Why = "no special condition of " + e.eccn + " keeps STA from Country Group " + group
	case No:
		o.Why = "a special condition of " + e.eccn + " keeps STA from Country Group " + group
	case Unknown:
		o.Why = "whether a special condition of " + e.eccn + " keeps STA from Country Group " + group + " is open"
	}
	return o
}

// offering finds the entry of the case's item; nil with an answer when there is none to ask.
func offering(c *Case) (*entry, Code, ListOffer) {
	code := c.Item.Code
	e := ccl().byECCN[code.ECCN]
	switch {
	case !code.Classified():
		return nil, code, ListOffer{Why: "the item is not classified",
			Lacks: []Lack{{Field: "eccn", OfItem: true, Question: "Which ECCN classifies the item?", WouldChange: "the entry says which exceptions it offers"}}}
	case code.ECCN == "":
		return nil, code, ListOffer{Eligible: No, Why: "the item is in no entry of the Commerce Control List"}
	case e == nil:
		return nil, code, ListOffer{Why: "the list as held has no entry " + code.ECCN}
	}
	return e, code, ListOffer{}
}

// clauses holds an entry's clauses on one exception against the case. Where
// several reach the item the first one's limit counts; where several might, the
// answer is open and the highest limit bounds it.
func clauses(e *entry, exception string, c *Case, code Code) ListOffer {
	out := ListOffer{Eligible: No}
	for i := range e.offers {
		o := &e.offers[i]
		if o.code != exception {
			continue
		}
		a, lacks := o.scope.reaches(c, code)
		switch {
		case a == Yes && o.limit == "":
			return ListOffer{Eligible: Yes}
		case a == Yes && out.Eligible != Yes:
			out = ListOffer{Eligible: Yes, Limit: o.limit}
		case a == Unknown && out.Eligible != Yes:
			if out.Eligible = Unknown; higher(o.limit, out.Limit) {
				out.Limit = o.limit
			}
			out.Lacks = append(out.Lacks, lacks...)
		}
	}
	out.Lacks = distinct(out.Lacks)
	return out
}

// higher compares limits in whole dollars; an empty one is the lowest.
func higher(a, b string) bool {
	return len(a) > len(b) || len(a) == len(b) && a > b
}
