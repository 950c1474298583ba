package fdpr

import (
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
	"github.com/shopspring/decimal"
)

// zeroLevels are the paragraphs of § 734.4(a): items that any amount of certain
// U.S.-origin content makes subject to the EAR. Paragraph (7) is no level and
// stands with the duties.
var zeroLevels = sync.OnceValue(func() []tested {
	one := func(paragraph, name, from, held string, test func(*view) cond) tested {
		citation := "15 CFR 734.4(a)(" + paragraph + ")"
		title, whether := "The zero level for "+name, "Whether the zero level for "+name+" applies"
		return tested{rule.Rule{ID: "DEMINIMIS-A" + paragraph, Citation: citation, From: from, Held: held, Effect: ecc.SubjectToEAR}, true, func(v *view) ecc.Finding {
			f := all(v.made, test(v)).finding(title, "applies", "does not apply", whether)
			f.Citation = citation
			return f
		}}
	}
	return []tested{
		one("1", "fast computers", "2006-04-24", "", (*view).computer),
		one("2", "encryption technology", deMinimisFrom, "", (*view).encryptionTechnology),
		one("3", "lithography equipment", "2023-11-17", "2024-12-02", (*view).lithography),
		one("4", "gas turbine technology", deMinimisFrom, "", (*view).hotSection),
		one("5", "military commodities", "2009-04-08", "2013-10-15", (*view).militaryCommodity),
		one("6", "9x515 and 600 series content", "2013-10-15", "2014-06-27", (*view).munitions600),
		one("8", "semiconductor manufacturing equipment with U.S. chips", "2024-12-02", "", (*view).equipmentWithChips),
		one("9", "equipment with U.S. chips for footnote 5 entities and advanced facilities", "2024-12-02", "", (*view).footnote5WithChips),
	}
})

// holds is the condition that some line of the content passes a test.
func (v *view) holds(clause string, test func(content Content, at string) cond) cond {
	if v.it.USContent == nil {
		return open(lackContent)
	}
	out := no("it holds no "+clause, nil)
	for i, content := range v.it.USContent {
		is := test(content, "us_content["+itoa(i)+"]")
		if is.is == ecc.Yes {
			return yes("it holds "+clause, v.c.Because("us_content", content.Code.String()))
		}
		out = either(out, is)
	}
	return out
}

// classified is the condition that a line's classification is one of some entries or paragraphs.
func classified(content Content, at string, codes ...string) cond {
	is := cond{is: ecc.No, lacks: []ecc.Lack{ofItem(at+".eccn", "What is the classification of that U.S.-origin content, down to the paragraph?",
		"certain content makes the item subject to the EAR in any amount")}}
	for _, s := range codes {
		entry, paragraph, _ := strings.Cut(s, ".")
		is.is = is.is.Or(content.Code.Under(entry, under(paragraph)))
	}
	return is
}

// itemIs is the condition that the item is of one of some entries or paragraphs.
func (v *view) itemIs(codes ...string) cond {
	is := classified(Content{Code: v.c.Item.Code}, "", codes...)
	is.lacks = []ecc.Lack{ofItem("eccn", "What is the item's classification, down to the paragraph?", "the zero level is for certain items only")}
	is.because = v.c.Because("eccn", v.c.Item.Code.String())
	is.why = "the item is one that the paragraph is for"
	if is.is == ecc.No {
		is.why = "the item is not one that the paragraph is for"
	}
	return is
}

// computer is paragraph (1): computers of high performance with U.S. semiconductors.
func (v *view) computer() cond {
	semiconductor := func(codes ...string) cond {
		return v.holds("U.S.-origin semiconductors of "+strings.Join(codes, " or "), func(content Content, at string) cond {
			if content.Facts["memory_circuit"] == "yes" {
				return no("", nil)
			}
			return classified(content, at, codes...)
		})
	}
	tier3 := v.goes(tier3(v.c.To), "the destination is in Computer Tier 3", "the destination is not in Computer Tier 3")
	barred := v.goes(slices.Contains([]string{"CU", "IR", "KP", "SY"}, v.c.To), "the destination is Cuba, Iran, North Korea or Syria",
		"the destination is none of those that the paragraph names")
	return either(
		all(tier3, v.itemIs("4A001", "4A003", "4A090", "4A994"), v.faster("70", "4A003"), semiconductor("3A001")),
		all(barred, v.itemIs("4A001", "4A003", "4A090", "4A994"), v.faster("0.0128", "4A994"), semiconductor("3A001", "4A994.j")),
	)
}

// faster is the condition that the Adjusted Peak Performance, in weighted
// teraflops, exceeds that of a paragraph .b.
func (v *view) faster(than, entry string) cond {
	if v.c.Item.Code.Under("4A003", []string{"b"}) == ecc.Yes { // 4A003.b is above 70 by its own words
		return yes("its performance exceeds that of "+entry+".b", v.c.Because("eccn", v.c.Item.Code.String()))
	}
	app, ok := terms.Number(v.c.Item.Facts["app_wt"])
	if !ok {
		return open(ofItem("facts.app_wt", "What is the computer's Adjusted Peak Performance, in weighted teraflops?", "above that of "+entry+".b any controlled U.S. semiconductor makes it subject to the EAR"))
	}
	return met(app.GreaterThan(decimal.RequireFromString(than)), "its performance exceeds that of "+entry+".b",
		"its performance does not exceed that of "+entry+".b", v.c.Because("app_wt", app.String()))
}

// encryptionTechnology is paragraph (2): technology with U.S. encryption technology in it.
func (v *view) encryptionTechnology() cond {
	return all(v.ofKind(ecc.Technology), v.holds("U.S.-origin encryption technology of 5E002", func(content Content, at string) cond {
		return classified(content, at, "5E002")
	}))
}

func (v *view) ofKind(k ecc.Kind) cond {
	if v.kind() == ecc.UnknownKind {
		return open(ofItem("kind", "Is the item a commodity, software or technology?", "the zero level is for "+k.String()+" only"))
	}
	return met(v.kind() == k, "the item is "+k.String(), "the item is not "+k.String(), v.c.Because("kind", v.kind().String()))
}

// lithography is paragraph (3): lithography equipment of 3B993.f.1 for advanced
// logic, unless the country it was first exported from lists it.
func (v *view) lithography() cond {
	logic := v.endUse("advanced_node_ic", "developing or producing advanced-node integrated circuits")
	if t, ok := v.c.Item.Facts["advanced_node_type"]; ok && logic.is != ecc.No {
		logic = all(met(t == "logic", "the circuits are logic", "the circuits are not logic", v.c.Because("advanced_node_type", t)), logic)
	}
	return all(v.itemIs("3B993.f.1"), logic, v.listedAbroad().not(), v.holds("U.S.-origin content of the Commerce Control List", func(content Content, at string) cond {
		return listedContent(content, at)
	}))
}

// listedContent is the condition that content is on the Commerce Control List.
func listedContent(content Content, at string) cond {
	if !content.Code.Classified() {
		return open(ofItem(at+".eccn", "What is the classification of that U.S.-origin content?", "any of it on the Commerce Control List is enough"))
	}
	return cond{is: terms.Known(content.Code.ECCN != "")}
}

// listedAbroad is the condition that the country of first export controls the
// equipment: Japan since 2023-07-23, the Netherlands since 2024-09-09 (note 1 to the paragraph).
func (v *view) listedAbroad() cond {
	country, ok := v.c.Item.Facts["first_exported_from"]
	if !ok {
		country = v.c.Item.MadeIn
	}
	listed := country == "JP" && v.c.Date >= "2023-07-23" || country == "NL" && v.c.Date >= "2024-09-09"
	if !listed && v.it.EquivalentControl != ecc.Unknown {
		listed = v.it.EquivalentControl == ecc.Yes
	} else if !listed {
		return open(ofItem("equivalent_control", "Does the country from which the equipment was first exported have it on its export control list?",
			"the zero level does not apply to equipment that the country of first export controls"))
	}
	return met(listed, "the country of first export controls the equipment", "the country of first export does not control the equipment", v.c.Because("first_exported_from", country))
}

// hotSection is paragraph (4): technology with U.S. gas turbine technology in it.
func (v *view) hotSection() cond {
	codes := []string{"9E003.a.1", "9E003.a.2", "9E003.a.3", "9E003.a.4", "9E003.a.5", "9E003.a.6", "9E003.a.8", "9E003.h", "9E003.i", "9E003.l"}
	return all(v.ofKind(ecc.Technology), v.holds("U.S.-origin technology of 9E003 for the hot section of gas turbines and the like", func(content Content, at string) cond {
		return classified(content, at, codes...)
	}))
}

// militaryCommodity is paragraph (5): military commodities with U.S. cameras in them.
func (v *view) militaryCommodity() cond {
	return all(v.destination("D:5"), v.itemIs("0A919"), v.holds("U.S.-origin cameras of 0A919.a.1", func(content Content, at string) cond {
		return classified(content, at, "6A002", "6A003", "6A993.a")
	}))
}

// munitions600 is paragraph (6): 9x515 and 600 series content, .a to .x for
// Country Group D:5, .y for Country Groups E:1 and E:2, Belarus, China and Russia.
func (v *view) munitions600() cond {
	forY := met(inGroups(v.c.To, []string{"E:1", "E:2"}) || slices.Contains([]string{"BY", "CN", "RU"}, country.Treatment(v.c.To)),
		"the destination is one of those for .y items", "the destination is not one of those for .y items", v.c.Because("to", v.c.To))
	return either(
		all(v.destination("D:5"), v.holds("U.S.-origin 9x515 or 600 series content", func(content Content, at string) cond {
			return series(content, at, false)
		})),
		all(forY, v.holds("U.S.-origin 9x515 or 600 series content of a paragraph .y", func(content Content, at string) cond {
			return series(content, at, true)
		})),
	)
}

// series is the condition that content is of the 9x515 or 600 series, in a paragraph .y or in another.
func series(content Content, at string, y bool) cond {
	lack := ofItem(at+".eccn", "What is the classification of that U.S.-origin content, down to the paragraph?", "9x515 and 600 series content makes the item subject to the EAR in any amount")
	switch {
	case !content.Code.Classified():
		return open(lack)
	case !content.Code.Series515() && !content.Code.Series600():
		return cond{is: ecc.No}
	}
	inY := content.Code.Under(content.Code.ECCN, []string{"y"})
	if !y {
		inY = inY.Not()
	}
	return cond{is: inY, lacks: []ecc.Lack{lack}}
}
