package ecc

import (
	"slices"
	"strconv"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// restriction is a paragraph of § 740.2(a): a circumstance that closes every
// license exception but some.
type restriction struct {
	section string
	why     string
	// holds tells whether the circumstance is there.
	holds func(*request) (Answer, []Lack)
	// spares are the provisions that stay open, "GOV 740.11(b)(2)".
	spares []string
	// sparesToo adds those that hang on the case; bars limits the restriction to some exceptions.
	sparesToo func(*request, *provision) bool
	bars      []string
}

// raised is a restriction that stands, or may stand, in the way of a request.
type raised struct {
	*restriction
	held  Answer
	lacks []Lack
}

// raise finds the restrictions that matter. barring are findings of other
// rules that close the exceptions.
func raise(r *request, barring []*Finding) []raised {
	var out []raised
	for i := range restrictions {
		x := &restrictions[i]
		if held, lacks := x.holds(r); held != No {
			out = append(out, raised{x, held, lacks})
		}
	}
	for _, f := range barring {
		out = append(out, raised{&restriction{section: strings.TrimPrefix(f.Citation, "15 CFR "), why: "rule " + f.Rule + " closes license exceptions", spares: f.ExceptionCodes}, applied(f), nil})
	}
	return out
}

// restrict holds the restrictions against a provision.
func (r *request) restrict(t *trial) {
	for i := range r.raised {
		x := &r.raised[i]
		p := t.provision
		if p.listed(x.spares) || x.bars != nil && !slices.Contains(x.bars, p.code) || x.sparesToo != nil && x.sparesToo(r, p) {
			continue
		}
		if x.held == Yes {
			t.end(Barred, x.section, x.why)
			return
		}
		t.needsAll(x.section, Unknown, "§ "+x.section+" closes it where "+x.why+", which is open", x.lacks)
	}
}

// sure is the circumstance of a restriction that turns on nothing that can be missing.
func sure(holds func(*request) bool) func(*request) (Answer, []Lack) {
	return func(r *request) (Answer, []Lack) { return known(holds(r)), nil }
}

// ofItem is a circumstance that turns on the item's paragraph, and on more when that holds.
func ofItem(list itemList, more func(*request) (Answer, []Lack)) func(*request) (Answer, []Lack) {
	return func(r *request) (Answer, []Lack) {
		a := list.has(r.Item.Code)
		if a == No {
			return No, nil
		}
		var lacks []Lack
		if a == Unknown {
			lacks = []Lack{lackCode}
		}
		if more == nil {
			return a, lacks
		}
		b, further := more(r)
		if b == No {
			return No, nil
		}
		return a.And(b), append(lacks, further...)
	}
}

// both is the circumstance that two others hold.
func both(a, b func(*request) (Answer, []Lack)) func(*request) (Answer, []Lack) {
	return func(r *request) (Answer, []Lack) {
		x, lacks := a(r)
		if x == No {
			return No, nil
		}
		y, further := b(r)
		if y == No {
			return No, nil
		}
		return x.And(y), append(lacks, further...)
	}
}

// itemFact is a circumstance told by a yes or no fact of the item.
func itemFact(name string) func(*request) (Answer, []Lack) {
	return func(r *request) (Answer, []Lack) {
		a := terms.Read(r.Item.Facts[name])
		if a != Unknown {
			return a, nil
		}
		return a, []Lack{{Field: "facts." + name, OfItem: true, Question: question(name), WouldChange: "decides whether § 740.2 closes license exceptions"}}
	}
}

// mt is the circumstance that the item is controlled for missile technology reasons.
func mt(r *request) (Answer, []Lack) { return r.controlledFor("MT") }

func toD4orD5(r *request) bool { return r.to("D:4", "D:5") == Yes }

// listedParty is § 740.2(a)(17).
func listedParty(r *request) (Answer, []Lack) {
	out, lacks := No, []Lack(nil)
	for i := range r.Parties {
		for j := range r.Parties[i].Listings {
			l := &r.Parties[i].Listings[j]
			if l.List != "UVL" || l.Is == No {
				continue
			}
			part := r.Parties[i].TakesPart()
			switch {
			case part == No:
				continue
			case part == Yes && l.Is == Yes:
				return Yes, nil
			}
			out = Unknown
			if l.Is == Yes {
				lacks = append(lacks, Lack{Field: "parties[" + strconv.Itoa(i) + "].facts." + FactPossession, Question: question(FactPossession),
					WouldChange: "a party on the Unverified List closes every license exception"})
				continue
			}
			lacks = append(lacks, Lack{Field: "parties[" + strconv.Itoa(i) + "].name", Question: "Is the party the one on the Unverified List, " + l.Name + "?",
				WouldChange: "a party on the Unverified List closes every license exception"})
		}
	}
	return out, lacks
}

// sanctioned is § 740.2(a)(6): sanctioned destinations, and requirements of the Russian sanctions.
func sanctioned(r *request) (Answer, []Lack) {
	switch {
	case slices.Contains([]string{"CU", "IR", "KP", "SY"}, r.To), r.Region != "":
		return Yes, nil
	}
	return r.requiredUnder("15 CFR 746.8"), nil
}

// listedBySanction spares what a requirement of part 746 itself lists.
func listedBySanction(r *request, p *provision) bool {
	return slices.ContainsFunc(r.requirements, func(f *Finding) bool {
		return f.cites("15 CFR 746.") && f.Exceptions == ExceptionsAsListed && p.listed(f.ExceptionCodes)
	})
}
