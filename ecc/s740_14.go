package ecc

import "slices"

// bag is § 740.14, baggage.
var bag = licenseException{code: "BAG", concerns: func(r *request) bool { return r.hinted("baggage", "personal_use") }, about: circumstance{endUse: "personal_use", fact: "baggage"}, provisions: []provision{
	{code: "BAG", section: "740.14(b)", test: func(t *trial) {
		t.baggage("personal_effects", "household_effects", "vehicle", "tools_of_trade")
		t.goods("740.14(b)", "technology has a paragraph of its own", Commodity, Software)
		t.needs("740.14(b)(4)", bagGuns.has(t.Item.Code).Not(), "firearms and ammunition have a paragraph of their own", lackCode)
		t.notEncryption("740.14(f)")
		t.needs("740.14(h)", gear.has(t.Item.Code).Not(), "protective gear has a paragraph of its own", lackCode)
		t.unaccompanied()
	}},
	{code: "BAG", section: "740.14(e)", test: func(t *trial) {
		t.items("740.14(e)", "the item must be a firearm, shotgun, part or ammunition that the paragraph names", bagArms)
		t.baggage("firearms")
		if shortShotguns.has(t.Item.Code) != No {
			t.needs("740.14(e)(1)", t.restrictedGun().Not(), "shotguns must have barrels of 18 inches or over", t.lackBarrel())
		}
		t.fact("740.14(e)(1)", "us_citizen_or_resident", "the traveler must be a U.S. citizen or permanent resident, or take out what he or she lawfully brought in")
		t.fact("740.14(e)(1)(i)", "within_firearms_limits", "no more than three firearms and 1,000 rounds, and parts in reasonable quantity")
		t.fact("740.14(e)(1)(iii)", "own_use_in_baggage", "with the person's baggage, for exclusive personal use and not for resale")
		t.duty("Firearms are declared to Customs and Border Protection, and everything unused comes back (§ 740.14(e)(3)).")
	}},
	{code: "BAG", section: "740.14(f)", test: func(t *trial) {
		t.goods("740.14(f)(1)", "the item must be a commodity or software", Commodity, Software)
		t.items("740.14(f)(1)", "the item must be an encryption commodity or software", encryption)
		t.baggage("encryption", "tools_of_trade", "personal_effects")
		t.destination("740.14(f)(1)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
		if slices.ContainsFunc(t.Parties, func(p Party) bool { return within(p.Nationality, "E:1") }) {
			t.fact("740.14(f)(2)", "us_citizen_or_resident", "a national of Country Group E:1 must be a U.S. citizen or permanent resident")
		}
		t.unaccompanied()
	}},
	{code: "BAG", section: "740.14(g)", test: func(t *trial) {
		t.goods("740.14(g)", "the item must be technology", Technology)
		t.baggage("technology", "tools_of_trade")
		t.fact("740.14(g)(1)", "held_by_us_person", "U.S. persons alone may use the technology abroad")
		t.factNot("740.14(g)(3)", "for_foreign_production", "it must not be for foreign production or technical assistance")
		t.destination("740.14(g)(4)", bagTechnology.has(t.Item.Code).And(t.to("E:1")).Not(), "encryption technology must not go to Country Group E:1")
		t.duty("The technology is secured against unauthorized access (§ 740.14(g)(2)).")
	}},
	{code: "BAG", section: "740.14(h)(1)", test: func(t *trial) {
		t.gearInBaggage("740.14(h)(1)")
		t.destination("740.14(h)(1)", t.to("D:5").Not(), "the destination must not be in Country Group D:5")
	}},
	{code: "BAG", section: "740.14(h)(2)", test: func(t *trial) {
		t.gearInBaggage("740.14(h)(2)")
		t.destination("740.14(h)(2)", t.to("D:5"), "the destination must be in Country Group D:5")
		t.fact("740.14(h)(2)", "us_government_travel", "the traveler must be on U.S. Government business or in support of a U.S. Government contract, or in Iraq at its government's direct authorization")
	}},
}}

var (
	bagGuns       = codes("0A501 0A502 0A505 0A506 0A507 0A508 0A509")
	bagArms       = codes("0A501 0A502 0A505.a 0A505.b 0A505.c 0A506 0A507 0A508 0A509")
	bagTechnology = codes("5E002")
)

// baggage is a term that the item is personal baggage of one of some kinds (fact "baggage").
func (t *trial) baggage(kinds ...string) {
	section := t.provision.section
	t.needs("740.14(a)", known(!deemed(t.Case)), "it must be an item that somebody takes along", Lack{})
	if !t.over() && t.Item.Facts["baggage"] == "" && t.EndUse["personal_use"] == No {
		t.end(NotEligible, section, "the item must be personal baggage")
		return
	}
	t.choice(section, "baggage", "the item must be personal baggage of an individual leaving the United States, or of a crew, of the paragraph's kind", kinds...)
	t.duty("The traveler owns it, needs it, and neither sells nor disposes of it; a temporary traveler brings it back (§ 740.14(b) and (c)).")
}

// unaccompanied is § 740.14(d).
func (t *trial) unaccompanied() {
	if t.over() || t.to("D:1", "D:2", "D:3", "D:4", "E:1") == No || slices.Contains([]string{"", "no"}, t.Item.Facts["unaccompanied"]) {
		t.duty("Unaccompanied baggage is marked, and shipped within the times of § 740.14(d).")
		return
	}
	t.notControlled("740.14(d)", "CB", "MT", "NS", "EI", "NP")
}

func (t *trial) gearInBaggage(section string) {
	t.items(section, "the item must be body armor, a helmet or protective gear of 1A613.c, 1A613.d or 1A607.f", gear)
	t.baggage("protective_gear")
	t.fact(section, "own_use_in_baggage", "one set of a U.S. person, with the baggage and for that person's exclusive use")
}
