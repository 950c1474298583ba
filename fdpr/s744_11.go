package fdpr

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
)

// footnote5License is § 744.11(a)(2)(v)(A): its four paragraphs go by where the
// item comes from, who sends it, and what it is.
func (v *view) footnote5License() cond {
	if v.deemed() {
		return no("a commodity cannot be released to a person", v.c.Because("activity", v.c.Activity.String()))
	}
	transfer := met(v.c.Activity == ecc.Transfer, "the item is transferred within the country", "the item is not transferred within a country", nil)
	fromA5 := met(ecc.InGroup(v.c.From, "A:5"), "it is sent from a country of Country Group A:5", "it is not sent from a country of Country Group A:5", v.c.Because("from", v.c.From))
	partner := met(equipmentPartner(v.c.From), "it is sent from a country of supplement no. 4 to part 742", "it is not sent from a country of supplement no. 4 to part 742", v.c.Because("from", v.c.From))
	const at = "15 CFR 744.11(a)(2)(v)(A)"
	out := either(
		all(transfer.not(), v.headquarteredElsewhere().not(), v.listedItem("FDP-E3-LICENSE-1")).cite(at+"(1)"),
		all(transfer.not(), fromA5, partner.not(), v.listedItem("FDP-E3-LICENSE-2"), v.equivalent().not()).cite(at+"(2)"),
		all(transfer.not(), fromA5.not(), v.listedItem("FDP-E3-LICENSE-3I"), v.partnerSeat(true).not()).cite(at+"(3)(i)"),
		all(transfer.not(), fromA5.not(), v.listedItem("FDP-E3-LICENSE-3II"), v.anyPartnerSeat()).cite(at+"(3)(ii)"),
		all(transfer, v.listedItem("FDP-E3-LICENSE-4I"), v.partnerSeat(false).not()).cite(at+"(4)(i)"),
		all(transfer, v.listedItem("FDP-E3-LICENSE-4II"), v.partnerSeat(false)).cite(at+"(4)(ii)"),
	)
	if out.is == ecc.No {
		out.why, out.because = v.spared5(fromA5.is, partner.is)
	}
	return out
}

// spared5 says why none of the four paragraphs asks for a license.
func (v *view) spared5(fromA5, partner ecc.Answer) (string, ecc.Grounds) {
	because := v.c.Because("eccn", v.c.Item.Code.String(), "from", v.c.From,
		"exporter.headquarters", v.c.Exporter.Headquarters, "exporter.parent_headquarters", v.c.Exporter.ParentHeadquarters)
	switch {
	case v.c.Activity == ecc.Transfer:
		return "the parent of who transfers it is headquartered in a country of supplement no. 4 to part 742, and the item is not of 3B993", because
	case partner == ecc.Yes:
		return "it is sent from a country of Country Group A:5 and of supplement no. 4 to part 742, by a company that is not of Macau or Country Group D:5", because
	case fromA5 == ecc.Yes:
		because.Set("equivalent_control", v.it.EquivalentControl.String())
		return "it is sent from a country of Country Group A:5 by a company that is not of Macau or Country Group D:5, and is not of 3B993 or is controlled equivalently there", because
	}
	return "it is sent by a company headquartered in a country of supplement no. 4 to part 742, and is not of 3B993", because
}

// partnerSeat is the condition that the exporter's ultimate parent, and with
// both the exporter too, is headquartered in a country of supplement no. 4 to part 742.
func (v *view) partnerSeat(both bool) cond {
	out := v.seat("exporter.parent_headquarters", v.c.Exporter.ParentHeadquarters)
	if both {
		out = all(v.seat("exporter.headquarters", v.c.Exporter.Headquarters), out)
	}
	return out
}

// anyPartnerSeat is the condition that either headquarters is in such a country.
func (v *view) anyPartnerSeat() cond {
	return either(v.seat("exporter.headquarters", v.c.Exporter.Headquarters), v.seat("exporter.parent_headquarters", v.c.Exporter.ParentHeadquarters))
}

func (v *view) seat(field, country string) cond {
	if country == "" {
		return open(lackHeadquarters(field))
	}
	return met(equipmentPartner(country), "its headquarters are in a country of supplement no. 4 to part 742", "its headquarters are in no country of supplement no. 4 to part 742",
		v.c.Because(field, country))
}
