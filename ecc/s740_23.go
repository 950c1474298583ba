package ecc

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// med is § 740.23, medical devices.
var med = licenseException{code: "MED", concerns: func(r *request) bool { return r.Region != "" || r.toOneOf("RU", "BY") == Yes },
	provisions: []provision{{code: "MED", section: "740.23", from: "2024-04-29", held: "2024-08-27", test: func(t *trial) {
		t.destination("740.23(a)", t.toOneOf("RU", "BY").Or(known(t.Region != "")), "the destination must be Russia, Belarus or an occupied region of Ukraine")
		t.designatedEAR99("740.23(a)")
		t.narrow("740.23(a)", "MED overcomes § 746.6 and § 746.8(a)(5) to (8) only", func(f *Finding) bool {
			return f.cites("15 CFR 746.6", "15 CFR 746.8(a)(5)", "15 CFR 746.8(a)(6)", "15 CFR 746.8(a)(7)", "15 CFR 746.8(a)(8)")
		})
		if part, stated := terms.Stated(t.Item.Facts, "medical_device_part"); stated && part == Unknown {
			t.fact("740.23(a)", "medical_device_part", "the item must be a medical device, or a part only for one")
		} else if part == Yes {
			t.endUse("740.23(a)(1)", "replacement_part", "the part must replace a broken one, or be for preventive maintenance")
			t.duty("Parts in stock do not outnumber those in use (§ 740.23(a)(2)).")
		} else {
			t.fact("740.23(a)", "medical_device", "the item must be a medical device, or a part only for one")
		}
		t.noProscribedParty()
		t.factNot("740.23(b)(2)", "for_production", "it must go to no production facility, and not be for developing or producing items")
		t.duty("The exporter verifies distribution and keeps the records for five years (§ 740.23(c) and (d)).")
	}}}}

// noProscribedParty is § 740.23(b)(1).
func (t *trial) noProscribedParty() {
	for i := range t.Parties {
		p := &t.Parties[i]
		listed := No
		for j := range p.Listings {
			if slices.Contains([]string{"EL", "MEU", "DPL", "SDN"}, p.Listings[j].List) {
				listed = listed.Or(p.Listings[j].Is)
			}
		}
		t.needs("740.23(b)(1)", listed.Not(), "no party may be on the Entity List, the Military End-User List or another list of proscribed persons", Lack{})
	}
	t.everyUser("740.23(b)(1)", "military_end_user", "no end user may be a military one", func(p *Party) Answer { return terms.Read(p.Facts["military_end_user"]).Not() })
}
