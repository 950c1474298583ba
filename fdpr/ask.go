package fdpr

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
)

// nationalSecurity is the condition that the item is controlled for national
// security reasons (§ 734.9(b)(1)(i)(B)).
func (v *view) nationalSecurity() cond {
	switch {
	case !v.c.Item.Code.Classified():
		return open(ofItem("eccn", "What is the item's classification, down to the paragraph?", "the rule reaches only items controlled for national security reasons"))
	case v.c.Item.Code.ECCN == "":
		return no("the item is not controlled for national security reasons", v.c.Because("eccn", v.c.Item.Code.String()))
	}
	return controlledFor("NS", v.c, "the item is controlled for national security reasons", "the item is not controlled for national security reasons")
}

// controlledFor asks the Commerce Control List whether an item has a reason for
// control, by what it would ask of an export from the United States to China,
// for which every column is marked and no exclusion for foreign-made items is open.
func controlledFor(reason string, c *ecc.Case, is, isNot string) cond {
	out := no(isNot, ecc.Because("eccn", c.Item.Code.String()))
	probe := ecc.Case{Date: c.Date, Activity: ecc.Export, From: "US", To: "CN", Item: c.Item}
	probe.Item.MadeIn = "US"
	for _, f := range ecc.Requirements(probe) {
		if !slices.Contains(f.Reasons, reason) {
			continue
		}
		switch f.Status {
		case ecc.Applies:
			return yes(is, ecc.Because("eccn", c.Item.Code.String(), "reason", reason))
		case ecc.StatusUnknown:
			out = either(out, open(f.Lacks...))
		}
	}
	return out
}

// assurance is the condition that technology or software needs a written
// assurance: technology controlled for national security, and software that
// License Exception TSR is offered for (§ 734.9(b)(1)(i)(A), § 740.6,
// supplement no. 2 to part 748 paragraph (o)(3)(i)).
//
// Technology whose control turns on what it is for is for what it directly
// produced: the item itself on the route of the direct product. Where that
// is not known either, technology of a controlled entry counts as controlled.
func (v *view) assurance(in Input, at string) cond {
	switch {
	case in.WrittenAssurance != ecc.Unknown:
		return cond{is: in.WrittenAssurance}
	case !in.Code.Classified():
		return open(ofItem(at+".eccn", "What is the classification of that technology or software?", "only technology that needs a written assurance counts"))
	case in.Code.ECCN == "":
		return no("the technology needs no written assurance", nil)
	}
	kind := kindOf(in.Kind, in.Code)
	c := ecc.Case{Date: v.c.Date, Item: ecc.Item{Code: in.Code, Kind: kind}}
	switch {
	case len(in.For) > 0:
		c.Item.Facts = map[string]string{"for_eccn": strings.Join(in.For, ", ")}
	case strings.HasPrefix(at, "direct_product_of"):
		c.Item.Facts = map[string]string{"for_eccn": v.c.Item.Code.String()}
	}
	why := "technology and software that need a written assurance"
	ns := controlledFor("NS", &c, why, "the technology is not controlled for national security reasons")
	if kind == ecc.Software {
		ns = all(ns, cond{is: ecc.Offer("TSR", c).Eligible, why: "License Exception TSR is offered for it"})
	}
	if ns.is == ecc.Unknown { // the entry controls some of it for national security, and nothing tells what this is for
		return yes(why, v.c.Because("written_assurance", "taken to be needed, as for the controlled technology of "+in.Code.ECCN))
	}
	return ns
}

// schedules are the rules of part 746 that a supplement is the list of, and a destination they hold for.
var schedules = map[string]struct{ to, citation string }{
	"supplement_6": {"RU", "15 CFR 746.8(a)(6)"},
	"supplement_7": {"IR", "15 CFR 746.7(a)(1)(ii)"},
}

// schedule is the condition that an item not on the Commerce Control List is in
// supplement no. 6 or 7 to part 746: what would need a license under the rule
// that the supplement belongs to.
func (v *view) schedule(name string) cond {
	isNot := no("the item is neither on the Commerce Control List nor in supplement no. 6 or 7 to part 746", v.c.Because("eccn", v.c.Item.Code.String(), "hts", v.c.Item.HTS))
	s := schedules[name]
	for _, f := range embargo.Requirements(&ecc.Case{Date: v.c.Date, Activity: ecc.Reexport, To: s.to, Item: v.c.Item}) {
		switch {
		case f.Citation != s.citation:
		case f.Status == ecc.Applies:
			return yes("the item is in "+strings.Replace(name, "_", " no. ", 1)+" to part 746", v.c.Because("hts", v.c.Item.HTS))
		case f.Status == ecc.StatusUnknown:
			return open(f.Lacks...)
		}
	}
	return isNot
}
