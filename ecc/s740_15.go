package ecc

// avs is § 740.15, aircraft, vessels and spacecraft.
var avs = licenseException{code: "AVS", concerns: func(r *request) bool {
	category, ok := r.Item.Code.Category()
	return ok && (category == 8 || category == 9 || category == 7 && r.kind == Commodity) || r.hinted("craft_purpose", "vessel_aircraft")
}, about: circumstance{endUse: "vessel_aircraft", fact: "craft_purpose"}, provisions: []provision{
	{code: "AVS", section: "740.15(b)(1)", test: func(t *trial) {
		t.forCraft("vessel_equipment")
		t.fact("740.15(b)(1)", "necessary_for_craft", "it must be for permanent use on the vessel and necessary for its proper operation")
		t.registry("740.15(b)(1)", "the vessel must not be registered in, owned or controlled by, or chartered to Cuba, Country Group D:1 or their nationals")
		t.onlyAntiTerrorism()
	}},
	{code: "AVS", section: "740.15(b)(2)(i)", test: func(t *trial) {
		t.forCraft("aircraft_equipment")
		t.fact("740.15(b)(2)(i)", "necessary_for_craft", "it must be for permanent use on the aircraft and necessary for its proper operation")
		t.registry("740.15(b)(2)(i)", "the aircraft must not be registered in, owned or controlled by, or chartered to Cuba, Country Group D:1 or their nationals")
		t.onlyAntiTerrorism()
	}},
	{code: "AVS", section: "740.15(b)(2)(ii)", test: func(t *trial) {
		t.items("740.15(b)(2)(ii)", "the item must be of 7A101 to 7A103", inertial)
		t.destination("740.15(b)(2)(ii)", t.to("A:2").And(t.onList(SanctionsPartners)), "the destination must be in Country Group A:2 and supplement no. 3 to part 746")
		t.forCraft("civil_aircraft_production", "aircraft_equipment")
	}},
	{code: "AVS", section: "740.15(b)(3)", test: func(t *trial) {
		t.forCraft("stores")
		t.exported("740.15(b)(3)")
		t.notRussian()
		t.onlyAntiTerrorism()
		t.duty("Usual kinds and quantities, used on board on the outgoing and the immediate return trip (§ 740.15(b)(3)).")
	}},
	{code: "AVS", section: "740.15(a)(1)", test: func(t *trial) {
		t.sojourn("foreign_aircraft_departing")
		t.needs("740.15(a)(1)", known(isUS(t.From)), "the aircraft must leave the United States", Lack{})
	}},
	{code: "AVS", section: "740.15(a)(2)(i)", test: func(t *trial) { t.sojourn("us_carrier_aircraft") }},
	{code: "AVS", section: "740.15(a)(2)(ii)", test: func(t *trial) {
		t.sojourn("us_aircraft")
		t.destination("740.15(a)(2)(ii)", t.to("E:1", "E:2").Not(), "the destination must not be in Country Group E:1 or E:2")
		t.duty("A pilot licensed in the United States flies it, but on domestic flights abroad (§ 740.15(a)(2)(ii)(E)).")
	}},
	{code: "AVS", section: "740.15(a)(4)", test: func(t *trial) {
		t.sojourn("aircraft_reexport")
		t.needs("740.15(a)(4)", known(t.Activity == Reexport), "it must be a reexport", Lack{})
		t.fact("740.15(a)(4)", "host_lawfully_exported", "the civil aircraft must have been exported lawfully")
	}},
	{code: "AVS", section: "740.15(c)(1)", test: func(t *trial) {
		t.forCraft("friendly_carrier_craft")
		t.exported("740.15(c)(1)")
		t.friendlyCarrier("740.15(c)(1)")
	}},
	{code: "AVS", section: "740.15(c)(2)", test: func(t *trial) {
		t.forCraft("friendly_airline_installation")
		t.exported("740.15(c)(2)")
		t.friendlyCarrier("740.15(c)(2)")
	}},
	{code: "AVS", section: "740.15(d)(1)", test: vesselSojourn("foreign_vessel_departing")},
	{code: "AVS", section: "740.15(d)(2)", test: vesselSojourn("us_vessel")},
	{code: "AVS", section: "740.15(d)(4)", test: vesselSojourn("vessel_reexport")},
	{code: "AVS", section: "740.15(e)", test: func(t *trial) {
		t.forCraft("cuba_transit_cargo")
		t.duty("The cargo leaves with the craft, is not used in Cuba and not moved to another craft there (§ 740.15(e)(2)).")
	}},
	{code: "AVS", section: "740.15(f)", test: func(t *trial) {
		t.forCraft("university_spacecraft")
		t.exported("740.15(f)")
		t.destination("740.15(f)(1)", t.to("D:5").Not(), "the recipient's country must not be in Country Group D:5")
		t.fact("740.15(f)", "fundamental_research_satellite", "an accredited U.S. university must send it to one abroad or to a government research center, for fundamental research whose results are published")
	}},
}}

var inertial = codes("7A101 7A102 7A103")

// forCraft is a term that the item is for a craft in one of some ways (fact "craft_purpose").
func (t *trial) forCraft(words ...string) {
	section := t.provision.section
	t.goods(section, "the item must be a commodity", Commodity)
	if !t.over() && t.Item.Facts["craft_purpose"] == "" && t.EndUse["vessel_aircraft"] == No {
		t.end(NotEligible, section, "the item must be for a vessel, aircraft or spacecraft, or be one")
		return
	}
	t.choice(section, "craft_purpose", "the item must be for a craft, or be one, as the paragraph describes", words...)
}

// exported is a term of the paragraphs that authorize exports alone, beside others that take in reexports.
func (t *trial) exported(section string) {
	t.needs(section, known(t.Activity == Export), "the paragraph is for exports from the United States", Lack{})
}

func (t *trial) registry(section, term string) { t.factNot(section, "craft_of_excluded_country", term) }

// notRussian is § 746.8(c)(2)(v), where the paragraph has no such term of its own.
func (t *trial) notRussian() {
	if t.requiredUnder("15 CFR 746.8") != No {
		t.registry("746.8(c)(2)(v)", "the craft must not be registered in, owned or controlled by, or chartered to Russia, Belarus or a national of theirs")
	}
}

// onlyAntiTerrorism is § 740.15(b)(4): to Cuba and Syria only what is EAR99 or controlled for anti-terrorism reasons alone.
func (t *trial) onlyAntiTerrorism() {
	if t.To == "CU" || t.To == "SY" {
		held, lacks := t.antiTerrorismOnly()
		held = held.Or(antiTerrorismByNote.has(t.Item.Code))
		t.needsAll("740.15(b)(4)", held, "to Cuba and Syria the item must be EAR99 or controlled for anti-terrorism reasons only", lacks)
	}
}

// antiTerrorismByNote are treated as controlled for anti-terrorism reasons only (note to § 740.15(b)(4)).
var antiTerrorismByNote = codes("2B999 3A991 4A994 5A992 9A991 -5A992.z")

// sojourn is what § 740.15(a) asks of every flight.
func (t *trial) sojourn(word string) {
	t.forCraft(word)
	t.notRussian()
	t.fact("740.15(a)(3)", "operational_control_kept", "the operator must keep every mark of operational control, and no sale, lease or foreign military use may be intended")
	t.duty("No more than seven days in a country, and no cargo on board that lacks a license it needs (§ 740.15(a)).")
}

// vesselSojourn is a paragraph of § 740.15(d).
func vesselSojourn(word string) func(*trial) {
	return func(t *trial) {
		t.forCraft(word)
		t.destination("740.15(d)(5)", t.to("E:1").Not(), "no vessel may go to Country Group E:1")
		t.fact("740.15(d)(3)", "operational_control_kept", "the operator must keep every mark of operational control, and no sale, lease or foreign military use may be intended")
		if t.To == "CU" {
			t.fact("740.15(d)(6)", "cargo_vessel_for_hire", "for Cuba it must be a cargo vessel for hire")
		}
		t.duty("No more than 14 days in a country, and no cargo on board that lacks a license it needs (§ 740.15(d)).")
	}
}

// friendlyCarrier is what § 740.15(c) asks for shipments to United States, Australian, Canadian or British craft and airlines.
func (t *trial) friendlyCarrier(section string) {
	t.destination(section, t.toOneOf("CU").Or(t.to("D:1").And(t.toOneOf("CN").Not())).Not(), "the place must not be in Cuba or in Country Group D:1 other than China")
	t.fact(section, "friendly_carrier", "the craft or airline must be of the United States, Australia, Canada or the United Kingdom, and have ordered the item for its own operation")
	t.duty("Usual and reasonable kinds and quantities; EEI is filed (§ 740.15(c)).")
}

// antiTerrorismOnly tells whether the item is EAR99 or controlled for anti-terrorism reasons only.
func (r *request) antiTerrorismOnly() (Answer, []Lack) {
	if r.Item.Code.EAR99 {
		return Yes, nil
	}
	e := ccl().byECCN[r.Item.Code.ECCN]
	if e == nil {
		return Unknown, []Lack{lackCode}
	}
	other, lacks := No, []Lack(nil)
	for i := range e.controls {
		k := &e.controls[i]
		if k.reason == "AT" {
			continue
		}
		a, l := k.reaches(r.Case, r.Item.Code)
		if a == Yes {
			return No, nil
		}
		other, lacks = other.Or(a), append(lacks, l...)
	}
	return other.Not(), lacks
}
