package fdpr

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// view is a case with the foreign-made facts of its item, as the rules look at them.
type view struct {
	c    *ecc.Case
	it   *Item
	made cond // that the item is foreign-made and outside the United States: where §§ 734.4 and 734.9 start
	// What earlier steps found: the calculation of § 734.4, and what makes the item subject to the EAR.
	report Report
	reach  []ecc.Finding
	// unmadeBecause is the sentence of [view.unmade], made once.
	unmadeBecause string
}

func newView(c *ecc.Case, it *Item) *view {
	v := &view{c: c, it: it}
	v.made = v.foreignMade()
	return v
}

// unmade is the finding of a rule for foreign-made items where the item is none.
func (v *view) unmade() ecc.Finding {
	if v.unmadeBecause == "" {
		v.unmadeBecause = "The rule is for foreign-made items outside the United States: " + v.made.why + "."
	}
	return rule.DoesNotApply(v.unmadeBecause, v.made.because)
}

// tested is a rule with a test that looks at the foreign-made facts too.
type tested struct {
	rule.Rule
	foreign bool // the rule is for foreign-made items outside the United States, and the test not asked of others
	test    func(*view) ecc.Finding
}

// append holds every rule against a view, none cut short by another, and
// appends what it finds.
func (v *view) append(found []ecc.Finding, rules []tested) []ecc.Finding {
	for i := range rules {
		r := &rules[i]
		found = append(found, ecc.Finding{})
		f := &found[len(found)-1]
		switch {
		case r.Suspended(f, v.c):
			continue
		case r.foreign && v.made.is == ecc.No:
			*f = v.unmade()
		default:
			*f = r.test(v)
		}
		r.Finish(f, v.c)
	}
	return found
}

var lackFrom = ecc.Lack{Field: "from", Question: "In which country is the item now?", WouldChange: "what is in the United States is subject to the EAR"}

// foreignMade is the condition all of § 734.9 and § 734.4 starts from: a
// foreign-made item located outside the United States.
func (v *view) foreignMade() cond {
	switch {
	case inUS(v.c.From):
		return no("the item is in the United States", v.c.Because("from", v.c.From))
	case inUS(v.c.Item.MadeIn):
		return no("the item is of U.S. origin", v.c.Because("made_in", v.c.Item.MadeIn))
	case v.c.Item.Code.USML != "":
		return no("the item is on the U.S. Munitions List", v.c.Because("eccn", v.c.Item.Code.String()))
	case v.c.From == "":
		return open(lackFrom)
	case v.c.Item.MadeIn == "":
		return open(ofItem("made_in", "In which country was the item made?",
			"a U.S.-origin item is subject to the EAR wherever it is; a foreign-made one only by its U.S. content, technology or plant"))
	}
	return yes("", v.c.Because("made_in", v.c.Item.MadeIn))
}

// kind is the item's kind, from its entry where it is not stated.
func (v *view) kind() ecc.Kind { return kindOf(v.c.Item.Kind, v.c.Item.Code) }

func kindOf(stated ecc.Kind, c ecc.Code) ecc.Kind {
	switch {
	case stated != ecc.UnknownKind:
		return stated
	case c.Group() == "D":
		return ecc.Software
	case c.Group() == "E":
		return ecc.Technology
	case c.Group() != "":
		return ecc.Commodity
	}
	return ecc.UnknownKind
}

// deemed tells whether the case is a deemed export or reexport.
func (v *view) deemed() bool {
	return v.c.Activity == ecc.DeemedExport || v.c.Activity == ecc.DeemedReexport
}

// goes is a condition on the destination; without one it is open.
func (v *view) goes(ok bool, whyYes, whyNo string) cond {
	if v.c.To == "" {
		return open(ecc.Lack{Field: "to", Question: "Which country is the item going to?", WouldChange: "many rules reach certain destinations only"})
	}
	because := v.c.Because("to", v.c.To)
	if v.c.Region != "" {
		because.Set("to_region", v.c.Region)
	}
	return met(ok, whyYes, whyNo, because)
}

// destination is the condition that the item goes to one of some Country Groups.
func (v *view) destination(groups ...string) cond {
	return v.goes(inGroups(v.c.To, groups), "the destination is in Country Group "+anyOf(groups),
		"the destination is not in Country Group "+anyOf(groups))
}

// anyOf lists alternatives: "D:1, E:1 or E:2".
func anyOf(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// toMacauOrD5 is the condition that the item goes to Macau or Country Group D:5.
func (v *view) toMacauOrD5() cond {
	return v.goes(macauOrD5(v.c.To), "the destination is Macau or in Country Group D:5",
		"the destination is neither Macau nor in Country Group D:5")
}

// endUse is the condition that an end use is known. A key that is absent means
// nothing is known, which is no knowledge (part 772, "knowledge"); an answer of
// unknown is an open red flag.
func (v *view) endUse(name, what string) cond {
	a, stated := v.c.EndUse[name]
	switch {
	case !stated || a == ecc.No:
		return no("nothing is known of "+what, v.c.Because("end_use."+name, a.String()))
	case a == ecc.Yes:
		return yes("the item is known to be for "+what, v.c.Because("end_use."+name, "yes"))
	}
	return open(ecc.Lack{Field: "end_use." + name, Question: "Is the item for " + what + "?",
		WouldChange: "with knowledge of it the rule's end-use scope is met"})
}

// footnote is the condition that an entity with an Entity List footnote is a
// party, or that the item goes into what one makes, buys or orders.
func (v *view) footnote(n int) cond {
	var conds []cond
	var listed bool
	for i, p := range v.c.Parties {
		if p.OwnersOpen {
			conds = append(conds, open(ecc.Lack{Field: "parties[" + itoa(i) + "].owners", Question: "Who owns " + p.Name + ", with what shares, and who owns them in turn?",
				WouldChange: "if entities on the Entity List hold half or more, one of them with footnote " + itoa(n) + ", the rule's end-user scope is met"}))
		}
		for _, l := range p.Listings {
			if l.List != "EL" || l.Is == ecc.No {
				continue
			}
			listed = listed || l.Is == ecc.Yes && p.Role != "intermediate_consignee" && p.Role != "other" // who only passes it on makes nothing of it
			if !slices.Contains(l.Footnotes, n) {
				continue
			}
			because := v.c.Because("party", l.Name, "footnote", itoa(n))
			if l.Inherited {
				because.Set("reached_through", "ownership")
			}
			if l.Is == ecc.Yes {
				conds = append(conds, yes("a party is on the Entity List with footnote "+itoa(n), because))
			} else {
				field := "parties[" + itoa(i) + "]"
				conds = append(conds, open(ecc.Lack{Field: field, Question: "Is " + p.Name + " the listed " + l.Name + "?",
					WouldChange: "if it is, an entity with footnote " + itoa(n) + " is a party and the rule's end-user scope is met"}))
			}
		}
	}
	none := no("no party is on the Entity List with footnote "+itoa(n), nil)
	return either(append([]cond{none, v.production(n, listed)}, conds...)...)
}

// production is the condition that the item goes into what an entity with a footnote makes, buys or orders.
func (v *view) production(n int, listed bool) cond {
	known := v.endUse("entity_production", "something that a listed entity makes, buys or orders")
	if known.is == ecc.No {
		return known
	}
	if notes, ok := v.c.Item.Facts["production_entity_footnotes"]; ok {
		has := slices.Contains(strings.FieldsFunc(notes, func(r rune) bool { return r < '0' || r > '9' }), itoa(n))
		return all(met(has, "that entity has footnote "+itoa(n), "the entity that makes, buys or orders it does not have footnote "+itoa(n),
			v.c.Because("production_entity_footnotes", notes)), known)
	}
	if listed && known.is == ecc.Yes { // the listed party is that entity, and its footnotes are looked at above
		return no("the listed party does not have footnote "+itoa(n), nil)
	}
	return open(append(known.lacks, ofItem("facts.production_entity_footnotes",
		"Which Entity List footnotes does the entity have that makes, buys or orders what the item goes into (such as 1, 4; none: 0)?",
		"footnotes 1, 3, 4 and 5 each have a foreign-direct product rule of their own"))...)
}
