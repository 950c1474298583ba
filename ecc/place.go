package ecc

import (
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

// place is where a control bites: a column of the Country Chart, or a rule of
// its own. The same place serves many entries.
type place struct {
	code     string // how controls.tsv names it
	id       string // the rule ID of its finding
	citation string
	further  []string
	where    string // the destinations in our own words, after "to"
	unmarked string // the sentence that the destination is not among those
	// from is the first day of the rule, and held that of the wording that is
	// coded; both are empty where the tables say nothing of earlier days.
	from, held string
	// transfers tells that the rule reaches transfers (in-country) too; most
	// controls are on exports and reexports (§ 736.2(b)(1)).
	transfers bool
	// noDeemed tells that deemed exports and deemed reexports are left out.
	noDeemed bool
	// marks answers whether the rule asks for a license for the destination.
	marks func(c *Case, code Code) verdict
	// antiTerrorism tells that the citation is that of the destination's section.
	antiTerrorism bool
	// note goes with a finding that applies or may.
	note string
	// policy is how BIS reviews applications, nil when the section leaves it open.
	policy func(c *Case, code Code) ReviewPolicy
	// exceptions is nil when every exception's own terms decide.
	exceptions func(c *Case) (ExceptionScope, []string)
	// unenforced notes that BIS announced it does not enforce the place for a
	// case, and whether that is sure for this one.
	unenforced func(c *Case) (note string, surely bool)
}

// verdict is a place rule's answer for a case.
type verdict struct {
	answer Answer
	why    string // one clause, when the destination alone does not say it
	notYet bool   // the rule was not in force
	lacks  []Lack
}

// placeTable holds every place by its code in controls.tsv.
var placeTable = sync.OnceValue(func() map[string]*place {
	out := map[string]*place{}
	add := func(code string, p place) {
		if out[code] != nil {
			panic("ecc: two place rules " + code)
		}
		p.code = code
		if p.unmarked == "" {
			p.unmarked = "No license is asked for: the destination is not among " + p.where + "."
		}
		out[code] = &p
	}
	for row := range table.Rows(columnsTSV, 4) {
		add(row[0], column(row[0], row[1], row[2] == "only", strings.Fields(row[3])))
	}
	for _, rules := range [][]place{s742_2(), s742_3(), s742_4(), s742_6(), s742_6advanced(), s742_7(), s742_11(), s742_13(), s742_14(), s742_15(), s742_18(),
		s742_19(), s746_1(), s746_8sector(), s754(), s774notes()} {
		for _, p := range rules {
			add(p.id, p)
		}
	}
	return out
})

// evaluate answers for a case, the date first.
func (p *place) evaluate(c *Case, code Code) verdict {
	v := p.answer(c, code)
	switch {
	case c.Date == "":
	case c.Date < p.from:
		return verdict{answer: No, notYet: true, why: "the rule was not in force on the date of the transaction"}
	case c.Date < p.held && v.answer == Yes:
		return verdict{why: "the wording in force before " + p.held + " is not held"}
	}
	return v
}

// answer is the answer of the rule as it is coded, the activity first.
func (p *place) answer(c *Case, code Code) verdict {
	switch {
	case p.noDeemed && deemed(c):
		return verdict{answer: No, why: "it leaves out deemed exports and deemed reexports"}
	case !p.transfers && c.Activity == Transfer:
		return verdict{answer: No, why: "it reaches exports and reexports, not transfers (in-country)"}
	case c.To == "":
		return verdict{lacks: []Lack{{Field: "to", Question: "What is the country of ultimate destination?", WouldChange: "the control depends on the destination"}}}
	}
	return p.marks(c, code)
}

func deemed(c *Case) bool { return c.Activity == DeemedExport || c.Activity == DeemedReexport }

// everywhere marks every destination.
func everywhere(*Case, Code) verdict { return verdict{answer: Yes} }

// allBut marks every destination but those named, by country or Country Group.
func allBut(destinations ...string) func(*Case, Code) verdict {
	return func(c *Case, _ Code) verdict { return verdict{answer: known(!goesTo(c, destinations...))} }
}

// only marks the destinations named, by country or Country Group.
func only(destinations ...string) func(*Case, Code) verdict {
	return func(c *Case, _ Code) verdict { return verdict{answer: known(goesTo(c, destinations...))} }
}

// goesTo tells whether the destination is among countries and Country Groups.
// China takes in Hong Kong.
func goesTo(c *Case, destinations ...string) bool { return within(c.To, destinations...) }

func within(country string, destinations ...string) bool {
	country = chartCountry(country)
	for _, d := range destinations {
		if len(d) != 2 { // a group
			if InGroup(country, d) {
				return true
			}
		} else if d == country || (d == "CN" && country == "HK") {
			return true
		}
	}
	return false
}

// d5OrMacau are the destinations of the advanced computing and semiconductor manufacturing rules.
var d5OrMacau = []string{"D:5", "CN", "MO"}

// headquartered tells whether a person is headquartered, or its ultimate parent
// is, in Macau or Country Group D:5.
func headquarteredInD5(headquarters, parent string) Answer {
	answer := No
	for _, hq := range []string{headquarters, parent} {
		switch {
		case hq == "":
			answer = answer.Or(Unknown)
		case within(hq, d5OrMacau...):
			return Yes
		}
	}
	return answer
}

// policy is a review policy that is the same for every destination.
func policy(p ReviewPolicy) func(*Case, Code) ReviewPolicy {
	return func(*Case, Code) ReviewPolicy { return p }
}

// listed are the only exceptions that a place lets through.
func listed(codes ...string) func(*Case) (ExceptionScope, []string) {
	return func(*Case) (ExceptionScope, []string) { return ExceptionsAsListed, slices.Clone(codes) }
}
