package ecc

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// rpl is § 740.10, servicing and replacement of parts and equipment.
var rpl = licenseException{code: "RPL", about: circumstance{endUse: "replacement_part"}, provisions: []provision{
	{code: "RPL", section: "740.10(a)", held: "2024-04-30", test: func(t *trial) {
		t.goods("740.10(a)(1)", "the item must be a part, component, accessory or attachment", Commodity)
		t.needs("740.10(a)(3)(viii)", t.armsSeries().And(t.to("D:5")).Not(), "9x515 and 600 series parts must not go to Country Group D:5", Lack{})
		if given := t.Item.Facts["replacement_purpose"]; given != "" {
			t.needs("740.10(a)(1)", known(given == "part"), "the item must be a replacement part", Lack{})
		}
		t.endUse("740.10(a)(1)", "replacement_part", "the item must replace a part of equipment exported before")
		t.fact("740.10(a)(2)(ii)", "one_for_one_replacement", "it must replace the part one for one, and not improve the equipment's design")
		t.fact("740.10(a)(2)(ii)", "host_lawfully_exported", "the equipment must have been exported or reexported lawfully, by the exporter or with confirmed authority")
		t.hostLimits()
		t.unlessStated("740.10(a)(3)(i)", "license_requires_license_for_parts", "the license of the equipment must not require a license for replacements")
		t.unlessStated("740.10(a)(3)(ii)", "held_as_spares", "the part must not be for stock abroad")
		t.needs("740.10(a)(3)(iii)", t.requiredUnder("15 CFR 744.2").Not(), "the part must not be for nuclear uses outside the countries of supplement no. 3 to part 744", Lack{})
		t.duty("The replaced part is destroyed abroad or returned (§ 740.10(a)(2)(iii)).")
		t.servicingRecords()
	}},
	{code: "RPL", section: "740.10(b)(2)", held: "2024-04-30", test: func(t *trial) {
		t.servicing("serviced", "740.10(b)(2)(iv)")
		t.fact("740.10(b)(1)", "host_lawfully_exported", "the item must have been exported or reexported lawfully before it was sent for servicing")
		if t.to("D:1") == Yes && t.To != "CN" {
			t.fact("740.10(b)(2)(iii)", "original_licensee_and_end_use", "the exporter must be the original licensee, and end use and end user unchanged")
		}
		t.duty("Servicing did not improve the item's basic characteristics (§ 740.10(b)(2)(i)).")
		t.servicingRecords()
	}},
	{code: "RPL", section: "740.10(b)(3)", held: "2024-04-30", test: func(t *trial) {
		t.servicing("defective", "740.10(b)(3)(i)(E)")
		t.needs("740.10(b)(3)(i)(E)", known(t.nationalOf("E:1")).Not(), "the equipment must not be owned, controlled, leased or chartered by nationals of Country Group E:1", Lack{})
		t.fact("740.10(b)(3)(i)(B)", "original_was_authorized", "what is replaced must have been exported in its present form under a license or authorization")
		if t.to("B", "D:1") == Yes {
			t.fact("740.10(b)(3)(ii)(B)", "free_of_charge", "the replacement must be free of charge, and to Country Group D:1 but China within the warranty or twelve months")
		}
		t.unlessStated("740.10(b)(3)(i)(C)", "worn_out_or_spare", "it must not replace what is worn out from normal use, nor go into stock abroad")
		t.duty("The replacement is no improvement, and what is replaced is destroyed or returned (§ 740.10(b)(3)).")
		t.servicingRecords()
	}},
}}

func (r *request) armsSeries() Answer {
	return known(r.Item.Code.Series600() || r.Item.Code.Series515())
}

// hostLimits is § 740.10(a)(3)(iv) to (vi): what may be repaired in Country Group E:1.
func (t *trial) hostLimits() {
	if t.to("E:1") == Yes {
		t.factNot("740.10(a)(3)(iv)", "host_closed_to_terrorism_group", "in Country Group E:1 the equipment must not be an aircraft, controlled for national security reasons, or detection equipment of 2A983 or 2A984")
	}
}

// servicing is what § 740.10(b) asks for every shipment.
func (t *trial) servicing(word, terrorism string) {
	t.goods("740.10(b)(1)", "the item must be a commodity or software", Commodity, Software)
	t.destination(terrorism, t.to("E:1").Not(), "the destination must not be in Country Group E:1")
	t.needs("740.10(b)(1)", t.armsSeries().And(t.to("D:5")).Not(), "9x515 and 600 series items must not go to Country Group D:5", Lack{})
	t.purpose(t.provision.section, "replacement_purpose", "replacement_part", word, "the item must come back from servicing, or replace a defective one, as the paragraph describes")
	if isUS(t.From) && t.restrictedGun() != No && terms.Read(t.Item.Facts["temporarily_in_us"]) == Yes {
		t.gunOrigin("740.10(b)(4)(i)", func(country string) bool { return within(country, append([]string{"RU"}, formerSoviet...)...) })
		t.fact("740.10(b)(4)(ii)", "temporary_import_statement", "the statement, list and documents must have been given to Customs at the temporary import")
	}
}

// nationalOf tells whether whoever buys, receives or uses the item is, or belongs to, a national of a group.
func (r *request) nationalOf(group string) bool {
	return slices.ContainsFunc(r.Parties, func(p Party) bool {
		return p.Role != "intermediate_consignee" && p.Role != "other" &&
			slices.ContainsFunc([]string{p.Country, p.Nationality, p.Headquarters, p.ParentHeadquarters}, func(c string) bool { return within(c, group) })
	})
}

func (t *trial) servicingRecords() {
	if t.Item.Code.Series600() || detection.has(t.Item.Code) == Yes {
		t.duty("Special records of each repair or replacement are kept (§ 740.10(c)).")
	}
}

// unlessStated fails when a fact says so; without the fact nothing is assumed against it.
func (t *trial) unlessStated(section, name, term string) {
	switch t.Item.Facts[name] {
	case "yes":
		t.end(NotEligible, section, term)
	case "unknown":
		t.factNot(section, name, term)
	}
}
