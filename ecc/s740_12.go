package ecc

import (
	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// gft is § 740.12, gift parcels and humanitarian donations.
var gft = licenseException{code: "GFT", concerns: func(r *request) bool { return r.hinted("gift_purpose", "humanitarian") },
	about: circumstance{endUse: "humanitarian", fact: "gift_purpose"}, provisions: []provision{
		{code: "GFT", section: "740.12(b)", held: "2017-11-09", test: func(t *trial) {
			t.donated("donation")
			t.goods("740.12(b)(6)", "the item must be a commodity or software", Commodity, Software)
			t.notControlled("740.12(b)(5)(i)", "NS", "CB", "NP", "MT", "CC")
			t.fact("740.12(b)(6)", "basic_needs_item", "the item must be one of supplement no. 2 to part 740")
			t.fact("740.12(b)(3)", "charitable_donor", "the donor must be a U.S. charitable organization with a system to verify delivery")
			t.fact("740.12(b)(4)", "free_of_charge", "it must be free of charge to the beneficiary")
			t.unlessStated("740.12(b)(5)(ii)", "large_scale_project", "it must not be for large-scale projects of economic growth")
			t.duty("The donor keeps the records of § 740.12(b)(7).")
		}},
		{code: "GFT", section: "740.12(a)", held: "2017-11-09", test: func(t *trial) {
			t.donated(GiftParcel)
			t.goods("740.12(a)(2)", "the item must be a commodity or software", Commodity, Software)
			if t.To == "CU" {
				onList := t.Item.Code.Classified() && !t.Item.Code.EAR99 && consumerDevices.has(t.Item.Code) == No
				t.needs("740.12(a)(2)(i)(A)(1)", known(!onList), "for Cuba nothing on the Commerce Control List but the items of § 740.19(b)", Lack{})
				t.everyUser("740.12(a)(2)(v)", "cuban_official", "the donee must not be an official or a body of the Cuban government or party", func(p *Party) Answer { return terms.Read(p.Facts["cuban_official"]).Not() })
			}
			t.notControlled("740.12(a)(2)(i)(A)(2)", "CB", "MT", "NS", "NP", "EI")
			t.fact("740.12(a)(1)", "individual_donor", "an individual must send it, free of charge, to an individual or a religious, charitable or educational organization for their own use")
			t.giftValue()
			if t.to("D:1", "E:2") != No {
				t.unlessStated("740.12(a)(2)(i)(A)(3)", "military_apparel", "military wearing apparel must not go to Country Group D:1 or E:2 in a gift parcel")
			}
			t.duty("One parcel a calendar month from the same donor to the same donee, food for Cuba aside; marked as § 740.12(a)(3) asks.")
		}},
	}}

// hinted tells whether the facts speak of an exception, by an item fact or an
// end use, or the destination is one whose sanctions leave little else.
func (r *request) hinted(fact, endUse string) bool {
	if _, asked := r.EndUse[endUse]; asked || r.Item.Facts[fact] != "" {
		return true
	}
	held, _ := sanctioned(r)
	return held != No
}

func (t *trial) donated(word string) {
	t.purpose(t.provision.section, "gift_purpose", "humanitarian", word, "the item must be a gift parcel or a humanitarian donation, as the paragraph describes")
	if t.To == "KP" {
		t.factNot("746.4(c)(3)", "luxury_good", "luxury goods must not go to North Korea")
	}
}

// notControlled is a term that the item is controlled for none of some reasons.
func (t *trial) notControlled(section string, reasons ...string) {
	for _, reason := range reasons {
		if t.over() {
			return
		}
		if held, lacks := t.controlledFor(reason); held != No {
			t.needsAll(section, held.Not(), "items controlled for "+reason+" reasons are excluded", lacks)
		}
	}
}

// giftValue is § 740.12(a)(2)(iv), which takes all that the parcel holds together; food to Cuba has no limit.
func (t *trial) giftValue() {
	if t.over() || GiftOfFood(t.To, t.Item.Facts) {
		return
	}
	field, total := "value", t.Item.Value
	if whole := t.Item.Facts[FactParcelValue]; whole != "" {
		field, total = "facts."+FactParcelValue, whole
	}
	held := Unknown
	if v, ok := terms.Number(total); ok && v.IsPositive() && t.Item.Currency == "USD" { // a gift has no price, and a value all the same
		held = known(v.LessThanOrEqual(decimal.NewFromInt(800)))
	}
	t.needs("740.12(a)(2)(iv)", held, "the parcel's domestic retail value must not exceed $800",
		Lack{Field: field, OfItem: true, Question: "What is the total domestic retail value of the parcel, in U.S. dollars?", WouldChange: "gift parcels are open up to $800"})
}

// GiftOfFood tells whether an item is food for Cuba, which the value of a gift parcel leaves out (§ 740.12(a)(2)(iv)).
func GiftOfFood(to string, facts map[string]string) bool {
	return to == "CU" && terms.Read(facts["food_or_medicine"]) == Yes && terms.Read(facts["medicine"]) != Yes
}
