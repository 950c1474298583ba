package fdpr

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
)

// equipmentWithChips is § 734.4(a)(8): the equipment of § 734.9(k) with a
// U.S.-origin integrated circuit in it, unless its license requirement is
// excluded: then the zero level falls away too.
func (v *view) equipmentWithChips() cond {
	return all(v.toMacauOrD5(), v.listedItem("DEMINIMIS-A8"), v.excluded742().not(), v.usChip())
}

// footnote5WithChips is § 734.4(a)(9): other equipment of Category 3B with a
// U.S.-origin integrated circuit in it, for an entity with footnote 5 or a
// facility that makes logic or DRAM advanced-node integrated circuits.
func (v *view) footnote5WithChips() cond {
	return all(v.listedItem("DEMINIMIS-A9"), either(v.footnote(5), v.advancedFacility()), v.usChip())
}

// listedItem is the condition that the item is on a rule's list.
func (v *view) listedItem(id string) cond {
	return v.item(id, "")
}

// usChip is the condition that the item contains a U.S.-origin integrated
// circuit of Categories 3, 4 or 5.
func (v *view) usChip() cond {
	out := no("it contains no U.S.-origin integrated circuit of Categories 3 to 5", nil)
	for i, p := range v.it.Contains {
		at := "contains[" + itoa(i) + "]"
		origin := cond{is: p.USOrigin, lacks: []ecc.Lack{ofItem(at+".us_origin", "Is that part of U.S. origin?", "one U.S.-origin integrated circuit is enough")}}
		chip := isChip(p.Code, p.IntegratedCircuit, at, true)
		if origin.is.And(chip.is) == ecc.Yes {
			return yes("it contains a U.S.-origin integrated circuit", v.c.Because("contains", p.Code.String()))
		}
		out = either(out, all(origin, chip))
	}
	for i, content := range v.it.USContent {
		chip := isChip(content.Code, content.IntegratedCircuit, "us_content["+itoa(i)+"]", false)
		if chip.is == ecc.Yes {
			return yes("it contains a U.S.-origin integrated circuit", v.c.Because("us_content", content.Code.String()))
		}
		out = either(out, chip)
	}
	if v.it.USContent == nil { // the full account of U.S. content would show every such circuit
		out = either(out, open(lackContent))
	}
	return out
}

// chipEntries are the paragraphs of Categories 3 to 5 that list integrated circuits only.
var chipEntries = []string{"3A001.a", "3A001.z", "3A090", "3A991.a", "3A991.b", "3A991.c", "3A991.d", "3A991.e", "3A991.f", "3A991.n", "3A991.p"}

// isChip is the condition that a part is an integrated circuit of Categories 3 to
// 5. assume tells whether to take one for it that nothing is said of.
func isChip(c ecc.Code, stated ecc.Answer, at string, assume bool) cond {
	lack := ofItem(at+".eccn", "What is the classification of that part?", "an integrated circuit of Categories 3 to 5 is enough")
	category, ok := c.Category()
	switch {
	case stated == ecc.No:
		return cond{is: ecc.No}
	case !c.Classified():
		return open(lack)
	case !ok || category < 3 || category > 5 || c.Group() != "A":
		return cond{is: ecc.No}
	case stated == ecc.Yes || assume:
		return cond{is: ecc.Yes}
	}
	if is := classified(Content{Code: c}, at, chipEntries...); is.is == ecc.Yes {
		return is
	}
	return open(ofItem(at+".integrated_circuit", "Is that content an integrated circuit?", "one U.S.-origin integrated circuit is enough"))
}
