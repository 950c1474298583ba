package ecc

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// gov is § 740.11, governments, international organizations, inspections under
// the Chemical Weapons Convention, and the International Space Station.
var gov = licenseException{code: "GOV", about: circumstance{endUse: "government_use"}, provisions: []provision{
	{code: "GOV", section: "740.11(b)(2)(ii)", held: "2024-10-23", test: func(t *trial) {
		t.governmentUse("agency")
		t.usAgency("740.11(b)(2)(ii)", "the item must be made by or consigned to an agency of the U.S. Government for its official use or programs")
		t.sensitiveUsers()
	}},
	{code: "GOV", section: "740.11(b)(2)(i)", held: "2024-10-23", test: func(t *trial) {
		t.governmentUse("personal_use")
		t.usAgency("740.11(b)(2)(i)", "the item must be for personal use of personnel of the U.S. Government, their families or household employees")
	}},
	{code: "GOV", section: "740.11(a)", held: "2024-10-23", test: func(t *trial) {
		t.notFirearm()
		t.governmentUse("safeguards")
		t.goods("740.11(a)(1)", "the item must be a commodity or software", Commodity, Software)
		if t.Activity == Export {
			t.destination("740.11(a)(1)", t.toOneOf("AT", "CA", "JP", "LU"), "the item must go to the IAEA in Vienna, Toronto or Tokyo, or to Euratom in Luxembourg")
		}
		t.userFact("740.11(a)(1)", "iaea_or_euratom", "the item must be consigned to the IAEA or Euratom for official safeguards use")
		t.sensitive("740.11(a)(2)(i)", t.to("A:5"))
		t.verySensitive("740.11(a)(2)(ii)")
		t.notEncryption("740.11(a)(2)(iii)")
		t.needs("740.11(a)(2)(v)", known(t.Item.Code.Series600()).Not().Or(t.to("A:5")), "600 series items may go to Country Group A:5 only", Lack{})
	}},
	{code: "GOV", section: "740.11(c)(2)(i)", held: "2024-10-23", test: func(t *trial) {
		t.cooperating("cooperating_government")
		t.everyUser("740.11(c)(1)", "government", "the item must be consigned to and for the official use of an agency of a cooperating government (Country Group A:1, Singapore or Taiwan)", agencyOfCooperating)
		t.destination("740.11(c)(2)(i)", cooperatingCountry(t.To), "the item must be for use within the territory of a cooperating government")
	}},
	{code: "GOV", section: "740.11(c)(2)(ii)", held: "2024-10-23", test: func(t *trial) {
		t.cooperating("nato_or_military")
		t.everyUser("740.11(c)(2)(ii)", "nato_agency", "the item must be consigned to and for the official use of an agency of NATO or the military of a cooperating government", func(p *Party) Answer {
			return agencyOfNATO(p).Or(agencyOfCooperating(p).And(terms.Read(p.Facts["military_end_user"])))
		})
	}},
	{code: "GOV", section: "740.11(c)(2)(iii)", held: "2024-10-23", test: func(t *trial) {
		t.cooperating("diplomatic_mission")
		t.destination("740.11(c)(2)(iii)", t.to("B"), "the mission must be in Country Group B")
		t.userFact("740.11(c)(2)(iii)", "mission_of_cooperating_government", "the item must be consigned to and for the official use of a diplomatic or consular mission of a cooperating government")
	}},
	{code: "GOV", section: "740.11(b)(2)(iii)(A)", held: "2024-10-23", test: usContract("contract_use", "us_person_recipient", "the item must go to a U.S. person, solely for use by an agency of the U.S. Government")},
	{code: "GOV", section: "740.11(b)(2)(iii)(B)", held: "2024-10-23", test: func(t *trial) {
		usContract("cooperative_program", "agency_written_authorization", "the agency must have authorized the use of GOV in writing, under an agreement in force")(t)
		held, lacks := t.controlledFor("CW", "CB")
		t.needsAll("740.11(b)(2)(iii)(B)(4)", held.Not(), "the item must not be controlled for chemical weapons or chemical and biological reasons", lacks)
	}},
	{code: "GOV", section: "740.11(b)(2)(iii)(C)", held: "2024-10-23", test: usContract("foreign_assistance_temporary", "agency_written_authorization", "the agency must have authorized the use of GOV in writing, for at most four years")},
	{code: "GOV", section: "740.11(b)(2)(iii)(D)", held: "2024-10-23", test: func(t *trial) {
		t.goods("740.11(b)(2)(iii)(D)", "the item must be a commodity or software", Commodity, Software)
		usContract("acsa", "agency_written_authorization", "the agency must have authorized the use of GOV in writing, for an acquisition and cross-servicing agreement in force")(t)
	}},
	{code: "GOV", section: "740.11(b)(2)(iii)(E)", held: "2024-10-23", test: usContract("government_furnished_equipment", "no_foreign_person_receives", "the equipment must not be provided to any foreign person")},
	{code: "GOV", section: "740.11(b)(2)(iv)", held: "2024-10-23", test: func(t *trial) { t.notFirearm(); t.governmentUse("defense_or_energy_directive") }},
	{code: "GOV", section: "740.11(b)(2)(v)", held: "2024-10-23", test: func(t *trial) { t.notFirearm(); t.governmentUse("foreign_military_sale") }},
	{code: "GOV", section: "740.11(b)(2)(vi)", held: "2024-10-23", test: func(t *trial) {
		t.goods("740.11(b)(2)(vi)", "the item must be technology", Technology)
		usContract("contract_technology", "", "")(t)
		t.needs("740.11(b)(2)(vi)", known(t.Item.Code.Series600()).And(terms.Read(t.Item.Facts["development_or_production_technology"])).Not(),
			"it must not be development or production technology for 600 series items", Lack{})
	}},
	{code: "GOV", section: "740.11(b)(2)(vii)", held: "2024-10-23", test: usContract("contract_microelectronics", "", "")},
	{code: "GOV", section: "740.11(d)", held: "2024-10-23", test: func(t *trial) {
		t.notFirearm()
		t.governmentUse("chemical_weapons_inspection")
		if t.Activity == Export && t.kind != Technology {
			t.destination("740.11(d)(1)(i)", t.toOneOf("NL"), "the item must go to the OPCW in The Hague")
		}
		t.userFact("740.11(d)(1)", "opcw", "the item must be for the OPCW's official inspection and verification use")
		t.needs("740.11(d)(2)(iii)", known(t.Item.Code.Series600()).Not().Or(t.to("A:5")), "600 series items may go to Country Group A:5 only", Lack{})
	}},
	{code: "GOV", section: "740.11(e)", held: "2024-10-23", test: func(t *trial) {
		t.items("740.11(e)(2)", "the item must be of 9A004", stationItems)
		t.governmentUse("space_station")
		t.destination("740.11(e)(3)", t.toOneOf("FR", "JP", "KZ", "RU"), "the destination must be France, Japan, Kazakhstan or Russia")
		t.fact("740.11(e)(2)", "iss_short_notice", "it must be needed on the International Space Station within 45 days, on a United States, Russian, European or Japanese launch vehicle")
		t.needs("740.11(e)(7)(ii)", t.requiredUnder("15 CFR 744.").Not(), "no recipient may be under an end use or end user control of part 744", Lack{})
	}},
}}

var (
	stationItems  = codes("9A004")
	govGuns       = codes("0A501 0A506 0A507 0A508 0A509")
	notUnderC     = codes("0A501.a 0A501.b 0A501.c 0A501.d 0A501.e 0A506 0A507 0A509 0A981 0A982 0A983 0A503 0E504 0E982")
	shortShotguns = codes("0A502 0A508")
	encryption    = codes("5A002 5A004 5D002 5E002")
	thermalCams   = codes("6A002.a.1.c")
	thermalKnow   = codes("6E001 6E002")
)

// governmentUse is a term that the item is for official use, of the kind the
// paragraph is for. The fact "government_purpose" names the kind; the end use
// "government_use" alone leaves it to the parties.
func (t *trial) governmentUse(word string) {
	use, purpose := t.EndUse["government_use"], t.Item.Facts["government_purpose"]
	term := "the item must be for official government use, as the paragraph describes"
	switch {
	case use == No:
		t.end(NotEligible, t.provision.section, term)
	case purpose != "":
		t.choice(t.provision.section, "government_purpose", term, word)
		t.doubted(t.provision.section, "government_use", term)
	case use == Unknown:
		t.endUse(t.provision.section, "government_use", term)
	case slices.Contains(byParties, word):
	case t.Item.Facts["us_government_contract"] == "": // nobody spoke of a program or contract
		t.end(NotEligible, t.provision.section, term)
	default:
		t.choice(t.provision.section, "government_purpose", term, word)
	}
}

// usAgency is a term that every end user is of the U.S. Government. A government with its seat elsewhere is not.
func (t *trial) usAgency(section, term string) {
	t.everyUser(section, "us_government", term, func(p *Party) Answer {
		if a := terms.Read(p.Facts["us_government"]); a != Unknown || terms.Read(p.Facts["government"]) != Yes {
			return a
		}
		if p.Headquarters == "" || isUS(p.Headquarters) || isUS(p.Country) {
			return Unknown
		}
		return No
	})
}

// byParties are the kinds of official use that the parties themselves show.
var byParties = []string{"agency", "safeguards", "cooperating_government", "nato_or_military", "diplomatic_mission", "chemical_weapons_inspection"}

// usContract is a paragraph of § 740.11(b)(2) for work under a contract with the U.S. Government.
func usContract(word, fact, term string) func(*trial) {
	return func(t *trial) {
		t.notFirearm()
		t.governmentUse(word)
		t.fact(t.provision.section, "us_government_contract", "there must be a contract with an agency of the U.S. Government")
		if fact != "" {
			t.fact(t.provision.section, fact, term)
		}
	}
}

// notFirearm is the first paragraph of § 740.11: firearms go under (b)(2)(i) and (ii) only.
func (t *trial) notFirearm() {
	t.needs("740.11", govGuns.has(t.Item.Code).Not(), "firearms and their parts are eligible under § 740.11(b)(2)(i) and (ii) only", lackCode)
	t.needs("740.11", known(series5zz(t.Item.Code)).And(t.to("E:1")).Not(), "0x5zz items for Country Group E:1 are eligible under § 740.11(b)(2)(i) and (ii) only", Lack{})
}

// cooperating is what § 740.11(c) asks for every shipment.
func (t *trial) cooperating(word string) {
	t.notFirearm()
	t.governmentUse(word)
	if t.over() {
		return
	}
	a5 := t.to("A:5")
	t.sensitive("740.11(c)(3)(i)", a5)
	t.verySensitive("740.11(c)(3)(ii)")
	t.notEncryption("740.11(c)(3)(iii)")
	t.needs("740.11(c)(3)(iv)", thermalCams.has(t.Item.Code).Not(), "regional stability items of 6A002.a.1.c are excluded", lackCode)
	if thermalKnow.has(t.Item.Code) != No {
		held, lacks := forListed(thermalCams)(t.request)
		t.needsAll("740.11(c)(3)(iv)", held.Not(), "technology for 6A002.a.1.c is excluded", lacks)
	}
	t.needs("740.11(c)(3)(v)", known(t.Item.Code.Series600()).Not().Or(a5), "600 series items are for governments of Country Group A:5 or NATO only", Lack{})
	np, lacks := t.controlledFor("NP")
	t.needsAll("740.11(c)(3)(vi)", np.Not(), "items controlled for nuclear nonproliferation reasons are excluded", lacks)
	t.needs("740.11(c)(3)(vii)", notUnderC.has(t.Item.Code).Not(), "items that § 740.20(b)(2)(ii) excludes are excluded here", lackCode)
	if shortShotguns.has(t.Item.Code) != No {
		t.needs("740.11(c)(3)(vii)", t.restrictedGun().Not(), "shotguns with barrels under 18 inches are excluded", t.lackBarrel())
	}
	cyber, lacks := t.cybersecurityItem()
	t.needsAll("740.11(c)(3)(viii)", cyber.Not(), "cybersecurity items are excluded", lacks)
}

// cooperatingCountry tells whether a country's government is a cooperating one (§ 740.11(c)(1)).
func cooperatingCountry(country string) Answer {
	return inGroups(country, "A:1").Or(known(country == "SG" || country == "TW"))
}

// agencyOfCooperating tells whether a party is an agency of a cooperating government.
func agencyOfCooperating(p *Party) Answer {
	return terms.Read(p.Facts["government"]).And(cooperatingCountry(p.Country))
}

// agencyOfNATO tells whether a party is an agency of NATO. None has its seat outside NATO and Country Group A:5.
func agencyOfNATO(p *Party) Answer {
	a := terms.Read(p.Facts["nato_agency"])
	if a == Unknown && p.Country != "" && !NATO.Has(p.Country) && !within(p.Country, "A:5") {
		return No
	}
	return a
}

// notEncryption leaves out items controlled for encryption reasons.
func (t *trial) notEncryption(section string) {
	if t.over() || encryption.has(t.Item.Code) == No {
		return
	}
	held, lacks := t.controlledFor("EI")
	t.needsAll(section, held.Not(), "items controlled for encryption reasons are excluded", lacks)
}

// sensitiveUsers is Note 2 to § 740.11(b)(2).
func (t *trial) sensitiveUsers() {
	if t.to("E:1", "E:2") == Yes {
		t.duty("Items controlled for NS, MT, CB, NP, FC or AT reasons are not for the military, police or intelligence of the destination's government (Note 2 to § 740.11(b)(2)).")
	}
}
