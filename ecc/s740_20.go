package ecc

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// sta is § 740.20, Strategic Trade Authorization.
var sta = licenseException{code: "STA", concerns: func(r *request) bool { return r.Item.Code.ECCN != "" }, provisions: []provision{
	{code: "STA", section: "740.20(c)(1)(i)", from: "2011-06-16", test: func(t *trial) {
		t.destination("740.20(c)(1)(i)", t.to("A:5"), "the destination must be in Country Group A:5")
		t.reasonsWithin("740.20(c)(1)(i)", "NS", "CB", "NP", "RS", "CC", "SI")
		t.strategic("A:5")
		if t.Item.Code.Series600() {
			t.fact("740.20(c)(1)(i)", "parties_licensed_before", "600 series: purchaser, consignees and end user must have been approved on a license before")
		}
	}},
	{code: "STA", section: "740.20(c)(1)(ii)", from: "2011-06-16", test: func(t *trial) {
		t.items("740.20(c)(1)(ii)(A)", "the item must be an unmanned aircraft or airship of 9A012, 9A120 or 9A610", unmanned)
		t.destination("740.20(c)(1)(ii)", t.to("A:5"), "the destination must be in Country Group A:5")
		mt, lacks := t.controlledFor("MT")
		t.needsAll("740.20(c)(1)(ii)", mt, "the paragraph is for items controlled for missile technology reasons", lacks)
		t.reasonsWithin("740.20(c)(1)(ii)", "MT", "NS", "CB", "NP", "RS", "CC", "SI")
		t.factNot("740.20(c)(1)(ii)(A)", "uav_500_kg_300_km", "it must not be able to carry 500 kg or more over 300 km or more")
		t.strategic("A:5")
		if armedAircraft.has(t.Item.Code) == Yes {
			t.claimed("740.20(c)(1)(ii)(A)", "bis_sta_determination", "aircraft of 9A610.a must have been made eligible under § 740.20(g)")
		}
	}},
	{code: "STA", section: "740.20(c)(2)", from: "2011-06-16", test: func(t *trial) {
		t.destination("740.20(c)(2)", t.to("A:6"), "the destination must be in Country Group A:6")
		t.reasonsWithin("740.20(c)(2)", "NS")
		t.strategic("A:6")
	}},
}}

var (
	unmanned       = codes("9A012 9A120 9A610")
	staExcluded    = codes("0A501.a 0A501.b 0A501.c 0A501.d 0A501.e 0A506 0A507 0A509 0A981 0A982 0A983 0A503 0E504 0E982")
	staPathogens   = codes("1C351.a 1C351.b 1C351.c 1C351.d.14 1C351.d.15 1C351.e 1C353 1C354 1E351")
	staPathogenic  = codes("1C351.a 1C351.b 1C351.c 1C351.d.14 1C351.d.15 1C351.e 1C353 1C354")
	staNavigation  = codes("7E004 -7E004.a.7")
	staEngineTests = codes("9B001")
	staEngineTech  = codes("9E003.a.1 9E003.a.2 9E003.a.3 9E003.a.4 9E003.a.5 9E003.c 9E003.h 9E003.i")
	staEngineSoft  = codes("9D004.f 9D004.g")
	staEngineKnow  = codes("9D001 9D002")
	staInfrared    = codes("6A002 6A293 6D003.c")
	staInfraredFor = codes("6D002 6D991 6E001 6E002")
	infraredItems  = codes("6A002 6A003")
	staEndItems    = codes("0A606.a 8A609.a 8A620.a 8A620.b 9A610.a")
	materialTech   = codes("1E001")
	chipTech       = codes("3E001")
)

// reasonsWithin is § 740.20(b)(1)(i) and (b)(2)(i): every reason of a
// requirement of part 742 must be one that the paragraph names, and
// requirements of parts 744 and 746 are out of reach.
func (t *trial) reasonsWithin(section string, reasons ...string) {
	t.narrow("740.20(b)(2)(i)", "STA overcomes no requirement of part 744 or 746", func(f *Finding) bool { return !f.cites("15 CFR 744.", "15 CFR 746.") })
	if t.over() {
		return
	}
	other := No
	for _, f := range t.requirements {
		if slices.ContainsFunc(f.Reasons, func(reason string) bool { return !slices.Contains(reasons, reason) }) {
			other = other.Or(applied(f))
		}
	}
	t.needs(section, other.Not(), "every reason for control that asks for a license must be one that the paragraph names", Lack{})
}

// strategic is what § 740.20(b) and (d) ask of every shipment to a country group.
func (t *trial) strategic(group string) {
	if t.over() {
		return
	}
	t.needs("740.20(b)(2)(ii)", staExcluded.has(t.Item.Code).Not(), "the paragraph excludes the item by entry", lackCode)
	if shortShotguns.has(t.Item.Code) != No {
		t.needs("740.20(b)(2)(ii)(B)", t.restrictedGun().Not(), "shotguns with barrels under 18 inches are excluded", t.lackBarrel())
	}
	t.notControlled("740.20(b)(2)(iii)", "EI", "SS", "SL", "CW")
	if t.provision.section != "740.20(c)(1)(ii)" {
		t.notControlled("740.20(b)(2)(iii)", "MT")
	}
	t.needs("740.20(b)(2)(v)", staPathogens.has(t.Item.Code).Not(), "the paragraph excludes pathogens and toxins by entry", lackCode)
	t.notFor("740.20(b)(2)(v)", materialTech, staPathogenic, "technology for pathogens and toxins is excluded")
	t.needs("740.20(b)(2)(vii)", staNavigation.has(t.Item.Code).Not(), "7E004 is excluded but for 7E004.a.7", lackCode)
	if group == "A:6" {
		t.needs("740.20(b)(2)(viii)(A)", staEngineTests.has(t.Item.Code).Not(), "9B001 may not go to Country Group A:6", lackCode)
	}
	t.engines()
	t.needs("740.20(b)(2)(x)", staInfrared.has(t.Item.Code).Not(), "the paragraph excludes infrared items by entry", lackCode)
	t.notFor("740.20(b)(2)(x)", staInfraredFor, infraredItems, "software and technology for 6A002 and 6A003 is excluded")
	if telecomParts.has(t.Item.Code) != No {
		t.endUse("740.20(b)(2)(xi)", "civil_telecom", "amplifiers and transistors of 3A001.b.2 and .b.3 must be for civil telecommunications")
	}
	t.notFor("740.20(b)(2)(xi)", chipTech, telecomParts, "technology for 3A001.b.2 and .b.3 is excluded")
	if staEndItems.has(t.Item.Code) == Yes {
		t.claimed("740.20(b)(3)(iii)", "bis_sta_determination", "BIS must have approved the end item for STA under § 740.20(g)")
	}
	if !t.over() {
		o := STAExcluded(*t.Case, group)
		t.needsAll("740.20(b)(2)", o.Eligible, "the entry's special conditions must leave STA open to Country Group "+group, o.Lacks)
	}
	if t.Item.Code.Series600() {
		t.series600()
	}
	t.consigneeStatement()
}

// engines is § 740.20(b)(2)(viii)(B) to (E).
func (t *trial) engines() {
	t.needs("740.20(b)(2)(viii)(D)", staEngineSoft.has(t.Item.Code).Not(), "9D004.f and .g are excluded", lackCode)
	if staEngineTech.has(t.Item.Code) != No {
		t.fact("740.20(b)(2)(viii)(E)", "fan_or_power_turbine_technology", "technology of 9E003.a.1 to .a.5, .c, .h and .i must be for fan or power turbines")
	}
	if staEngineKnow.has(t.Item.Code) != No {
		t.factNot("740.20(b)(2)(viii)(B)", "for_restricted_engine_technology", "software of 9D001 and 9D002 must not be for engine components with the technologies of 9E003 that the paragraph names, for those technologies, or for 9B001")
	}
}

// notFor leaves out software or technology of some entries that is for some items.
func (t *trial) notFor(section string, of, items itemList, term string) {
	if t.over() || of.has(t.Item.Code) == No {
		return
	}
	held, lacks := forListed(items)(t.request)
	t.needsAll(section, held.Not(), term, lacks)
}

// series600 is § 740.20(b)(3).
func (t *trial) series600() {
	t.fact("740.20(b)(3)(ii)", "sta_600_series_end_use", "600 series: the item must end with a government agency of Country Group A:5 or the United States, in production or maintenance for one, or in a use that the U.S. Government authorized")
	t.duty("Major defense equipment in the contract must not exceed $25,000,000 (§ 740.20(b)(3)(iv)).")
}

// consigneeStatement is § 740.20(d).
func (t *trial) consigneeStatement() {
	switch {
	case t.over():
	case deemed(t.Case):
		t.statement("740.20(d)(4)", "sta_release_notice", "the recipient must be told in writing of the limits on further release")
	default:
		if t.governmentConsignee() != Yes {
			t.statement("740.20(d)(2)", "prior_consignee_statement", "the consignee must have signed the prior consignee statement")
		}
		t.duty("The consignee is given the ECCN, and with each shipment notice that it goes under STA (§ 740.20(d)(1) and (3)).")
		t.duty("A record ties each shipment to its consignee statement (§ 740.20(d)(2)).")
	}
	t.reported()
}

// governmentConsignee tells whether every consignee is a government of Country
// Group A:5 or A:6, of whom no statement is asked (note 2 to § 740.20(d)(2)).
func (r *request) governmentConsignee() Answer {
	out, any := Yes, false
	for i := range r.Parties {
		p := &r.Parties[i]
		if p.Role == "ultimate_consignee" || p.Role == "intermediate_consignee" || p.Role == "end_user" {
			any, out = true, out.And(terms.Read(p.Facts["government"])).And(inGroups(p.Country, "A:5", "A:6"))
		}
	}
	return known(any).And(out)
}
