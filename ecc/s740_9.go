package ecc

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// tmp is § 740.9, temporary imports, exports, reexports and transfers.
var tmp = licenseException{code: "TMP", about: circumstance{endUse: "temporary"}, provisions: []provision{
	{code: "TMP", section: "740.9(a)(1)", test: func(t *trial) {
		t.temporary("tools_of_trade", true)
		t.goods("740.9(a)(1)", "technology has a paragraph of its own", Commodity, Software)
		t.destination("740.9(a)(1)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
		t.fact("740.9(a)(1)", "effective_control", "the item must stay under the effective control of the exporter or its employees")
		t.backInAYear()
	}},
	{code: "TMP", section: "740.9(a)(2)", test: func(t *trial) {
		t.temporary("firearms_tools_of_trade", false)
		t.items("740.9(a)(2)", "the item must be a firearm, shotgun of 18 inches or over, part, sight or ammunition that the paragraph names", travelGuns)
		t.destination("740.9(a)(2)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
		t.fact("740.9(a)(2)(iii)", "effective_control", "the item must stay under the effective control of its owner or the owner's employee")
		t.fact("740.9(a)(2)(i)", "within_firearms_limits", "no more than three firearms and 1,000 rounds, and parts in reasonable quantity")
		t.duty("The traveler declares the items to Customs and Border Protection and brings them back (§ 740.9(a)(2)(iii) and (iv)).")
	}},
	{code: "TMP", section: "740.9(a)(3)", test: func(t *trial) {
		t.temporary("technology", true)
		t.goods("740.9(a)(3)", "the item must be technology", Technology)
		t.fact("740.9(a)(3)", "held_by_us_person", "a U.S. person, or an authorized foreign employee directly employed by one, must carry or receive the technology")
		t.factNot("740.9(a)(3)(iv)", "for_foreign_production", "the technology must not be for foreign production or technical assistance")
		t.duty("The technology is secured against release to others (§ 740.9(a)(3)(ii)).")
	}},
	{code: "TMP", section: "740.9(a)(4)", test: func(t *trial) {
		t.temporary("replacement_kit", true)
		t.goods("740.9(a)(4)", "the item must be a kit of parts", Commodity)
		t.destination("740.9(a)(4)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
		t.fact("740.9(a)(4)(ii)", "effective_control", "the kit must stay under the effective control of the exporter or its employee")
		t.fact("740.9(a)(4)(i)", "one_for_one_replacement", "the parts must qualify as one-for-one replacements")
		t.backInAYear()
	}},
	{code: "TMP", section: "740.9(a)(5)", test: func(t *trial) {
		t.temporary("exhibition", false)
		t.goods("740.9(a)(5)", "the item must be a commodity or software", Commodity, Software)
		t.destination("740.9(a)(5)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
		t.fact("740.9(a)(5)", "effective_control", "the exporter must keep ownership and effective control")
		t.duty("No more than 120 days at one site (§ 740.9(a)(5)).")
		t.backInAYear()
	}},
	{code: "TMP", section: "740.9(a)(6)", test: func(t *trial) {
		t.temporary("inspection_or_repair", false)
		t.goods("740.9(a)(6)", "the item must be a commodity", Commodity)
		t.destination("740.9(a)(6)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
		t.backInAYear()
	}},
	{code: "TMP", section: "740.9(a)(7)", test: func(t *trial) {
		t.temporary("container", true)
		t.goods("740.9(a)(7)", "the item must be a container", Commodity)
		t.duty("The contents have an authorization of their own, and no other license exception is open for the container (§ 740.9(a)(7)).")
		t.backInAYear()
	}},
	{code: "TMP", section: "740.9(a)(8)", test: func(t *trial) {
		t.temporary("assembly_in_mexico", true)
		t.goods("740.9(a)(8)", "the item must be a commodity", Commodity)
		t.destination("740.9(a)(8)", t.toOneOf("MX"), "the destination must be Mexico")
		t.fact("740.9(a)(8)", "immex_return_entry", "the goods must go under customs entries that require return from a facility of Mexico's in-bond program")
		t.duty("Everything comes back within four years (§ 740.9(a)(8)).")
	}},
	{code: "TMP", section: "740.9(a)(9)", test: func(t *trial) {
		t.temporary("news_media", true)
		t.goods("740.9(a)(9)", "the item must be a commodity, or software for one", Commodity, Software)
		t.destination("740.9(a)(9)(i)", t.toOneOf("BY", "CU", "KP", "RU", "SY").Or(known(t.Region != "")), "the destination must be Belarus, Cuba, North Korea, Russia, Syria or an occupied region of Ukraine")
		t.fact("740.9(a)(9)(i)", "accredited_news_media", "the personnel must be accredited by a news firm")
		t.fact("740.9(a)(9)(i)(A)", "effective_control", "the firm must keep effective control, and the personnel physical possession")
		t.duty("A packing list goes to BIS before export, and the items leave with the personnel (§ 740.9(a)(9)(i)(C) and (ii)).")
	}},
	{code: "TMP", section: "740.9(a)(10)", test: func(t *trial) {
		t.temporary("own_facility", true)
		t.goods("740.9(a)(10)", "the item must be a component, part, tool, accessory or test equipment", Commodity)
		t.fact("740.9(a)(10)", "exporter_owned_facility", "a U.S. person must send it to a subsidiary, affiliate or facility it owns or controls, for making or testing items there")
		t.duty("It is neither transferred nor reexported from there without authorization (§ 740.9(a)(10)).")
		t.backInAYear()
	}},
	{code: "TMP", section: "740.9(a)(11)(i)", test: func(t *trial) {
		t.protectiveGear("740.9(a)(11)(i)")
		t.destination("740.9(a)(11)(i)", t.to("D:5").Not(), "the destination must not be in Country Group D:5")
	}},
	{code: "TMP", section: "740.9(a)(11)(ii)", test: func(t *trial) {
		t.protectiveGear("740.9(a)(11)(ii)")
		t.destination("740.9(a)(11)(ii)", t.to("D:5"), "the destination must be in Country Group D:5")
		t.fact("740.9(a)(11)(ii)", "us_government_travel", "the traveler must be on U.S. Government business or in support of a U.S. Government contract, or in Iraq at its government's direct authorization")
	}},
	{code: "TMP", section: "740.9(b)(1)", test: func(t *trial) {
		t.temporaryInUS("in_transit", true)
		t.reasonGroups("740.9(b)(1)(i)")
		t.destination("740.9(b)(1)(ii)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
		t.needs("740.9(b)(1)(iii)(B)", precursors.has(t.Item.Code).Not(), "chemicals of 1C350 are excluded", lackCode)
		t.factNot("740.9(b)(1)(iii)(A)", "under_import_certificate", "the goods must not have come to the United States under an International Import Certificate")
	}},
	{code: "TMP", section: "740.9(b)(1)(iv)", test: func(t *trial) { t.temporaryInUS("in_transit_from_canada", true) }},
	{code: "TMP", section: "740.9(b)(2)", test: func(t *trial) {
		t.temporaryInUS("imported_for_display", true)
		t.fact("740.9(b)(2)", "under_bond", "the item must have entered under a bond that provides for its export, and go under its terms")
		if terms.Read(t.Item.Facts["returns_to_country_of_import"]) != Yes {
			t.destination("740.9(b)(2)(ii)(B)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
			t.reasonGroups("740.9(b)(2)(ii)(C)")
			t.factNot("740.9(b)(2)(ii)(A)", "under_import_certificate", "the goods must not have come to the United States under an International Import Certificate")
		}
	}},
	{code: "TMP", section: "740.9(b)(3)", test: func(t *trial) {
		t.temporaryInUS("return_of_foreign_item", true)
		t.needs("740.9(b)(3)", foreignMade(t.Item.MadeIn), "the item must be of foreign origin", Lack{Field: "made_in", OfItem: true, Question: "In which country was the item made?", WouldChange: "the paragraph is for foreign-origin items"})
		t.destination("740.9(b)(3)", t.toOneOf("CU").Not(), "nothing may be returned to Cuba")
		t.fact("740.9(b)(3)", "returns_to_country_of_import", "the item must go back to the country from which it was imported")
		t.factNot("740.9(b)(3)", "enhanced", "its characteristics must not have been enhanced in the United States")
	}},
	{code: "TMP", section: "740.9(b)(4)", test: func(t *trial) {
		t.temporaryInUS("refused_entry", false)
		t.destination("740.9(b)(4)(i)", t.toOneOf("CU").Not(), "nothing may be returned to Cuba")
		t.fact("740.9(b)(4)", "returns_to_country_of_import", "the shipment must go back to its country of origin")
		t.factNot("740.9(b)(4)(ii)", "refused_under_ofac_rules", "entry must not have been refused because of the Treasury Department's sanctions")
	}},
	{code: "TMP", section: "740.9(b)(5)", test: func(t *trial) {
		t.temporaryInUS("firearms_in_us", false)
		t.items("740.9(b)(5)", "the item must be a firearm that the paragraph names", restrictedGuns)
		t.notMoreThan75("740.9(b)(5)")
		t.destination("740.9(b)(5)(iii)", t.to("D:5").Not(), "the destination must not be in Country Group D:5")
		t.gunOrigin("740.9(b)(5)(i)", func(country string) bool { return within(country, append([]string{"D:5"}, formerSoviet...)...) })
		t.fact("740.9(b)(5)(iv)", "temporary_import_statement", "the statement, list and documents must have been given to Customs at the temporary import, no more than a year before")
	}},
	{code: "TMP", section: "740.9(c)", test: func(t *trial) {
		t.purpose("740.9(c)(1)", "temporary_purpose", "temporary", "beta_test", "the item must be beta test software meant for the general public")
		t.goods("740.9(c)(3)", "the item must be software", Software)
		t.destination("740.9(c)(2)", t.toOneOf("CU", "IR").Not(), "the destination must not be Cuba or Iran")
		t.destination("740.9(c)(2)", encryptionSoftware.has(t.Item.Code).And(t.to("E:1")).Not(), "encryption software must not go to Country Group E:1")
		t.fact("740.9(c)(4)", "beta_terms_met", "it must be free or at cost, and be installed by the user without substantial support")
		t.statement("740.9(c)(5)", "beta_tester_statement", "the testing consignee must have signed the importer statement")
		t.duty("It is destroyed or returned within 30 days of the end of the test (§ 740.9(c)(7)).")
	}},
}}

var (
	// restrictedGuns may go under few paragraphs of § 740.9; shotguns only with barrels under 18 inches.
	restrictedGuns     = codes("0A501.a 0A501.b 0A506 0A507 0A502 0A508")
	formerSoviet       = []string{"GE", "KZ", "KG", "MD", "TM", "UA", "UZ"}
	travelGuns         = codes("0A501 0A506 0A507 0A502 0A508 0A509 0A504 0A505.a 0A505.b 0A505.c")
	precursors         = codes("1C350")
	encryptionSoftware = codes("5D002")
	gear               = codes("1A613.c 1A613.d 1A607.f")
)

// purpose is a term that the case is of the kind a paragraph is for. It is told
// by a fact that names the kind; an end use that was denied rules all kinds out.
func (t *trial) purpose(section, fact, gate, word, term string) {
	if gate != "" && t.EndUse[gate] == No {
		t.end(NotEligible, section, term)
		return
	}
	t.choice(section, fact, term, word)
	t.doubted(section, gate, term)
}

// doubted leaves a term open where somebody looked into an end use and could not tell.
func (t *trial) doubted(section, key, term string) {
	if use, asked := t.EndUse[key]; asked && use == Unknown {
		t.endUse(section, key, term)
	}
}

// temporary is a term of § 740.9(a); guns tells that its paragraph is closed to firearms.
func (t *trial) temporary(word string, guns bool) {
	t.purpose(t.provision.section, "temporary_purpose", "temporary", word, "the item must go abroad temporarily, as the paragraph describes")
	t.unlessStated("740.9(a)", "order_received", "no order to acquire the item may have been received before shipment")
	t.duty("No order to acquire the item was received, and it is not for lease or rental abroad (§ 740.9(a)).")
	if gun := t.restrictedGun(); gun != No {
		if guns {
			t.needs("740.9(a)", gun.Not(), "firearms may go only as tools of trade, for exhibition, or for inspection and repair", t.lackBarrel())
		}
		t.destination("740.9(a)", known(goesTo(t.Case, append([]string{"D:5"}, formerSoviet...)...)).Not(), "firearms must not go to Country Group D:5 or the countries that § 740.9(a) names")
		t.notMoreThan75("740.9(a)")
	}
}

// restrictedGun tells whether the item is a firearm that § 740.9 restricts.
func (r *request) restrictedGun() Answer {
	a := restrictedGuns.has(r.Item.Code)
	if a != No && shortShotguns.has(r.Item.Code) == Yes {
		barrel, ok := terms.Number(r.Item.Facts["barrel_length_in"])
		if !ok {
			return Unknown
		}
		return known(barrel.LessThan(decimal.NewFromInt(18)))
	}
	return a
}

func (t *trial) lackBarrel() Lack {
	return t.lackOf("barrel_length_in", "facts.", true)
}

func (t *trial) notMoreThan75(section string) {
	if n, ok := terms.Number(t.Item.Quantity); ok {
		t.needs(section, known(n.LessThanOrEqual(decimal.NewFromInt(75))), "no more than 75 firearms may go in a shipment", Lack{})
		return
	}
	t.needs(section, Unknown, "no more than 75 firearms may go in a shipment", Lack{Field: "quantity", OfItem: true, Question: "How many firearms are in the shipment?", WouldChange: "the paragraph is open up to 75"})
}

// gunOrigin is a term that firearms were not shipped from or made in some countries.
func (t *trial) gunOrigin(section string, barred func(string) bool) {
	held := Unknown
	if t.Item.MadeIn != "" {
		held = known(!barred(t.Item.MadeIn))
	}
	if terms.Read(t.Item.Facts["annex_a_model"]) == Yes {
		held = Yes
	}
	t.needs(section, held, "the firearm must not come from the countries that the paragraph names, but for the models of supplement no. 4",
		Lack{Field: "made_in", OfItem: true, Question: "In which country was the firearm made, and from which was it shipped?", WouldChange: "firearms of some countries are excluded"})
}

// temporaryInUS is a term of § 740.9(b); guns tells that its paragraph is closed to firearms.
func (t *trial) temporaryInUS(word string, guns bool) {
	passes := slices.ContainsFunc(t.Via, isUS) && !isUS(t.From) && strings.HasPrefix(word, "in_transit") // the route says that it is in transit
	t.needs("740.9(b)", known(passes || isUS(t.From) && t.Activity == Export), "it must be an export of an item that is temporarily in the United States", Lack{})
	switch {
	case passes && word == "in_transit_from_canada":
		t.needs(t.provision.section, known(t.From == "CA"), "the shipment must come from Canada", Lack{})
	case passes:
		t.duty("It moves under a Transportation and Exportation or an Immediate Exportation customs entry (§ 740.9(b)(1)).")
		fallthrough
	default:
		t.purpose(t.provision.section, "temporary_purpose", "temporary", word, "the item must be in the United States as the paragraph describes")
	}
	if guns && t.provision.section != "740.9(b)(3)" {
		t.needs("740.9(b)", t.restrictedGun().Not(), "firearms may go only under paragraphs (b)(3), (4) and (5)", lackCode)
	}
}

// reasonGroups keeps items from the Country Group of their reason for control.
func (t *trial) reasonGroups(section string) {
	for _, x := range [...]struct{ reason, group string }{{"NS", "D:1"}, {"NP", "D:2"}, {"CB", "D:3"}, {"MT", "D:4"}} {
		if t.over() || t.to(x.group) != Yes {
			continue
		}
		if held, lacks := t.controlledFor(x.reason); held != No {
			t.needsAll(section, held.Not(), "items controlled for "+x.reason+" reasons must not go to Country Group "+x.group, lacks)
		}
	}
}

func (t *trial) backInAYear() {
	t.duty("What is not used up comes back within one year (§ 740.9(a)(14)).")
}

// protectiveGear is what § 740.9(a)(11) asks for every destination.
func (t *trial) protectiveGear(section string) {
	t.items(section, "the item must be body armor, a helmet or protective gear of 1A613.c, 1A613.d or 1A607.f", gear)
	t.purpose(section, "temporary_purpose", "temporary", "protective_gear", "a U.S. person must take it along for personal use")
	t.fact(section, "own_use_in_baggage", "one set, with the person's baggage and for that person's exclusive use")
	t.duty("It comes back within four years (§ 740.9(a)(11)(iii)).")
}

// foreignMade tells whether an item is of foreign origin.
func foreignMade(country string) Answer {
	if country == "" {
		return Unknown
	}
	return known(!isUS(country))
}
