package fdpr

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
)

// excluded742 is the condition that §§ 742.4(a)(4)(ii) and 742.6(a)(6)(i)(A)(2)
// take a reexport or export from abroad out of the license requirement for
// semiconductor manufacturing equipment: sent by an entity in a country of
// supplement no. 4 to part 742, or of one that controls the item equivalently, and
// not headquartered in Macau or Country Group D:5.
func (v *view) excluded742() cond {
	if v.deemed() {
		return yes("deemed exports and reexports are excluded", v.c.Because("activity", v.c.Activity.String()), "15 CFR 742.4(a)(4)(ii)(A)", "15 CFR 742.6(a)(6)(iv)")
	}
	if v.c.Activity == ecc.Transfer {
		return no("a transfer within the country is not excluded", v.c.Because("activity", "transfer"))
	}
	seat := v.c.Exporter.Country
	if seat == "" {
		seat = v.c.From
	}
	place := either(
		met(equipmentPartner(seat), "the exporter is in a country of supplement no. 4 to part 742", "the exporter is in no country of supplement no. 4 to part 742",
			v.c.Because("exporter.country", seat)).cite("15 CFR 742.4(a)(4)(ii)(B)"),
		v.equivalent().cite("15 CFR 742.4(a)(4)(ii)(C)"),
	)
	return all(v.headquarteredElsewhere(), place)
}

// equivalent is the condition that the country the item is sent from controls it
// equivalently: it lists the item and reviews licenses the same way.
func (v *view) equivalent() cond {
	because := v.c.Because("equivalent_control", v.it.EquivalentControl.String())
	switch v.it.EquivalentControl {
	case ecc.Yes:
		return yes("the country it is sent from controls it equivalently", because)
	case ecc.No:
		return no("the country it is sent from does not control it equivalently", because)
	}
	return open(ofItem("equivalent_control", "Does the country the item is sent from list it on its own control list and review licenses the same way?",
		"license requirements for semiconductor manufacturing equipment fall away for countries with equivalent controls"))
}

// headquarteredElsewhere is the condition that neither the exporter nor its
// ultimate parent has its headquarters in Macau or Country Group D:5.
func (v *view) headquarteredElsewhere() cond {
	out := cond{is: ecc.Yes, why: "the exporter is not headquartered in Macau or Country Group D:5"}
	for _, h := range []struct{ field, country string }{
		{"exporter.headquarters", v.c.Exporter.Headquarters},
		{"exporter.parent_headquarters", v.c.Exporter.ParentHeadquarters},
	} {
		out.because.Set(h.field, h.country)
		switch {
		case macauOrD5(h.country):
			return no("the exporter or its parent is headquartered in Macau or Country Group D:5", v.c.Because(h.field, h.country))
		case h.country == "":
			out.is = ecc.Unknown
			out.lacks = append(out.lacks, lackHeadquarters(h.field))
		}
	}
	return out
}

func lackHeadquarters(field string) ecc.Lack {
	return ecc.Lack{Field: field, Question: "In which country are the headquarters of the exporter and of its ultimate parent?",
		WouldChange: "whether the license requirement is excluded depends on where the exporter and its parent are headquartered"}
}
