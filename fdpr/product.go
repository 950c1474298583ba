package fdpr

import (
	"path"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// product is the product scope of a rule: met by any of its routes.
func (v *view) product(id string) cond {
	var routes []cond
	if rows := inputs()[key{id, "direct"}]; rows != nil {
		routes = append(routes, all(v.item(id, "direct"), v.madeFrom(rows, v.it.DirectProductOf, "direct_product_of", "the item is the direct product of")))
	}
	if rows := inputs()[key{id, "plant"}]; rows != nil {
		routes = append(routes, all(v.item(id, "plant"), v.madeByPlant(rows, v.it.Plant, "plant", "the item was made by a plant that is the direct product of")))
	}
	if rows := inputs()[key{id, "contains"}]; rows != nil {
		routes = append(routes, all(v.item(id, "contains"), v.contains(rows)))
	}
	if rows := inputs()[key{id, "plant_itself"}]; rows != nil {
		routes = append(routes, all(v.item(id, "plant_itself"), v.plantItself(rows)))
	}
	return either(append(routes, v.isCertified(id))...)
}

// item is the condition that the item is one of those the rule names.
func (v *view) item(id, route string) cond {
	rows := productRows(id, route)
	is := cond{is: ecc.No, why: "the item is not one of those the rule names", because: v.c.Because("eccn", v.c.Item.Code.String())}
	var listed []row
	for _, r := range rows {
		switch r.entry {
		case "*":
			return yes("", nil)
		case "national_security":
			return v.nationalSecurity()
		case "supplement_6", "supplement_7":
			is = either(is, v.schedule(r.entry))
		default:
			if v.c.Item.Code.Classified() || r.fits(v.kind()) {
				listed = append(listed, r)
			}
		}
	}
	switch within(listed, v.c.Item.Code) {
	case ecc.Yes:
		return v.itemFor(listed)
	case ecc.Unknown:
		return either(is, open(ofItem("eccn", "What is the item's classification, down to the paragraph?",
			"the rule reaches only items of the entries and paragraphs it names")))
	}
	return is
}

// itemFor asks technology of an entry that is listed only as far as it is for
// another: 3E001 for 3A090.
func (v *view) itemFor(rows []row) cond {
	because := v.c.Because("eccn", v.c.Item.Code.String())
	for _, r := range rows {
		if r.covers(v.c.Item.Code) != ecc.Yes || len(r.use) == 0 {
			continue
		}
		use, ok := v.c.Item.Facts["for_eccn"]
		if !ok {
			return open(ofItem("facts.for_eccn", "Which entries and paragraphs is the technology or software for, such as "+r.use[0]+"?",
				"the rule reaches it only when it is for "+r.use[0]))
		}
		because.Set("for_eccn", use)
		if !matches(r.use, strings.FieldsFunc(use, func(r rune) bool { return r == ',' || r == ' ' })) {
			return no("the technology is not for "+r.use[0], because)
		}
	}
	return yes("the item is one of those the rule names", because)
}

// matches tells whether any of the entries fits any of the patterns.
func matches(patterns, entries []string) bool {
	for _, e := range entries {
		c, err := ecc.Parse(e)
		if err != nil {
			continue
		}
		if slices.ContainsFunc(patterns, func(p string) bool { ok, _ := path.Match(p, c.ECCN); return ok }) {
			return true
		}
	}
	return false
}

// madeFrom is the condition that one of the inputs is among a route's technology
// and software. field is where the inputs stand.
func (v *view) madeFrom(rows []row, inputs []Input, field, clause string) cond {
	if inputs == nil {
		return open(ofItem(field, "Of which technology or software is it the direct product, by ECCN and origin (an empty list is none)?",
			"the direct product of listed technology or software is subject to the EAR where the rule's scope is met"))
	}
	out := cond{is: ecc.No, why: "none of the technology and software used is among those the rule names"}
	for i, in := range inputs {
		at := field + "[" + itoa(i) + "]"
		for _, r := range rows {
			is := v.fits(in, r, at)
			if is.is == ecc.Yes {
				return yes(clause+" "+in.Code.String(), v.c.Because(field, in.Code.String(), "us_origin", in.USOrigin.String()), r.citation)
			}
			out = either(out, is)
		}
	}
	return out
}

// fits holds an input against one row.
func (v *view) fits(in Input, r row, at string) cond {
	listed := v.listed(in, r, at)
	if listed.is == ecc.No {
		return listed
	}
	if len(in.For) > 0 && len(r.use) > 0 && !matches(r.use, in.For) {
		return no("the technology is for another entry", nil)
	}
	if r.kind == "technology" && kindOf(in.Kind, in.Code) == ecc.Software {
		return no("software does not do for this route", nil)
	}
	us := cond{is: in.USOrigin, lacks: []ecc.Lack{ofItem(at+".us_origin", "Is that technology or software of U.S. origin?", "the rule looks only at U.S.-origin technology and software here")}}
	subject := cond{is: in.SubjectToEAR, lacks: []ecc.Lack{ofItem(at+".subject_to_ear", "Is that technology or software subject to the EAR?", "the rule looks only at technology and software subject to the EAR here")}}
	if in.SubjectToEAR == ecc.Unknown && in.USOrigin == ecc.Yes {
		subject.is = ecc.Yes
	}
	switch r.origin {
	case "us_origin":
		return all(listed, us)
	case "subject":
		return all(listed, subject)
	}
	return all(listed, us, subject)
}

// listed is the condition that the input's entry is the row's.
func (v *view) listed(in Input, r row, at string) cond {
	if r.entry == "written_assurance" {
		return v.assurance(in, at)
	}
	return cond{is: r.covers(in.Code), lacks: []ecc.Lack{ofItem(at+".eccn", "What is the classification of that technology or software?",
		"only the direct products of listed entries are reached")}}
}

// madeByPlant is the condition that a plant or its major component is the direct product of a route's technology.
func (v *view) madeByPlant(rows []row, p *Plant, field, clause string) cond {
	if p == nil {
		return open(ofItem(field, "Is the plant that made it, or equipment essential to making it, the direct product of U.S.-origin technology or software?",
			"the product of such a plant is subject to the EAR where the rule's scope is met"))
	}
	return v.madeFrom(rows, p.DirectProductOf, field+".direct_product_of", clause)
}

// contains is the condition that the item contains a commodity made by such a plant.
func (v *view) contains(rows []row) cond {
	if v.it.Contains == nil {
		return open(ofItem("contains", "Which integrated circuits and other parts does the item contain, and in what plants were they made?",
			"one part made by a plant that is the direct product of listed technology is enough (red flag 26)"))
	}
	out := no("it contains no part made by such a plant", nil)
	for i, p := range v.it.Contains {
		out = either(out, v.madeByPlant(rows, p.Plant, "contains["+itoa(i)+"].plant", "it contains "+p.name()+", made by a plant that is the direct product of"))
	}
	return out
}

func (p Part) name() string {
	if p.Description != "" {
		return p.Description
	}
	return "a part of " + p.Code.String()
}

// plantItself is the condition of § 734.9(l) that the plant is itself listed equipment subject to the EAR.
func (v *view) plantItself(rows []row) cond {
	lack := ofItem("plant.equipment", "With which chips and computers was the model trained, by ECCN, and are they subject to the EAR?",
		"weights trained on listed equipment that is subject to the EAR are reached")
	if v.it.Plant == nil {
		return open(lack)
	}
	equipment := v.it.Plant.Equipment
	for _, in := range v.it.Plant.DirectProductOf { // hardware is never what a plant is the direct product of, but the plant itself
		if in.Code.Group() == "A" {
			equipment = append(slices.Clip(equipment), Equipment{in.Code, in.SubjectToEAR.Or(in.USOrigin)})
		}
	}
	if equipment == nil {
		return open(lack)
	}
	out := no("the plant is not among the listed equipment", nil)
	for _, e := range equipment {
		for _, r := range rows {
			is := r.covers(e.Code).And(e.SubjectToEAR)
			if is == ecc.Yes {
				return yes("the plant is equipment of "+e.Code.String()+" subject to the EAR", v.c.Because("plant", e.Code.String()), r.citation)
			}
			out = either(out, cond{is: is, lacks: []ecc.Lack{lack}})
		}
	}
	return out
}
