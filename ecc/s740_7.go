package ecc

// app is § 740.7, computers.
var app = licenseException{code: "APP", concerns: anyOf("4A003 4D001 4E001"), provisions: []provision{
	{code: "APP", section: "740.7(c)(2)", test: func(t *trial) {
		t.computer()
		t.goods("740.7(d)(2)", "technology and software have paragraphs of their own", Commodity)
		t.destination("740.7(c)(1)", t.onList(ComputerTier1), "the destination must be in Computer Tier 1")
		if relatedEquipment.has(t.Item.Code) != No {
			t.fact("740.7(b)(1)", "shipped_with_computer", "related equipment must not be shipped separately from the computer")
		}
	}},
	{code: "APP", section: "740.7(c)(3)(i)", test: func(t *trial) {
		t.computerKnowHow()
		t.destination("740.7(c)(1)", t.onList(ComputerTier1), "the destination must be in Computer Tier 1") // India and the United Arab Emirates are in Tier 3
		t.destination("740.7(c)(3)(i)", t.to("A:5"), "the destination must be in Country Group A:5")
	}},
	{code: "APP", section: "740.7(c)(3)(ii)", test: deemedComputer(ComputerTier1, "740.7(c)(3)(ii)", 175, "development", "production")},
	{code: "APP", section: "740.7(c)(3)(iii)", test: deemedComputer(ComputerTier1, "740.7(c)(3)(iii)", 500, "use")},
	{code: "APP", section: "740.7(d)(3)(i)", test: deemedComputer(ComputerTier3, "740.7(d)(3)(i)", 50, "development", "production")},
	{code: "APP", section: "740.7(d)(3)(ii)", test: deemedComputer(ComputerTier3, "740.7(d)(3)(ii)", 140, "use")},
}}

var (
	relatedEquipment = codes("4A003.g 4A003.z.2 4A003.z.4")
	computers        = codes("4A003")
)

// anyOf is what concerns an exception for some entries only.
func anyOf(text string) func(*request) bool {
	list := codes(text)
	return func(r *request) bool { return r.Item.Code.Classified() && list.has(r.Item.Code) != No }
}

// computer holds what every paragraph of § 740.7 asks.
func (t *trial) computer() {
	t.offered("740.7(a)", "APP")
	t.needs("740.7(b)(5)", t.requiredUnder("15 CFR 744.2", "15 CFR 744.3", "15 CFR 744.4", "15 CFR 744.5").Not(),
		"the end use and end user must not be nuclear, chemical, biological or missile ones that need a license", Lack{})
	t.duty("The item is not for raising the computer's adjusted peak performance beyond what the destination is eligible for (§ 740.7(b)(4)).")
	t.duty("The consignee is told of the limits on reexport and transfer (§ 740.7(b)(3)).")
	t.reported()
}

// computerKnowHow is computer for technology and software.
func (t *trial) computerKnowHow() {
	t.goods("740.7(a)(2)", "commodities have a paragraph of their own", Software, Technology)
	if !t.over() {
		held, lacks := forListed(computers)(t.request)
		t.needsAll("740.7(a)(2)", held, "the technology or software must be for computers of 4A003", lacks)
	}
	t.computer()
}

// deemedComputer is a release of technology or source code to a national of a tier's country.
func deemedComputer(tier CountryList, section string, terms int64, purposes ...string) func(*trial) {
	return func(t *trial) {
		t.needs(section, known(deemed(t.Case)), "it must be a deemed export", Lack{})
		t.destination(section, t.onList(tier), "the person must be a national of an eligible computer tier country")
		if tier == ComputerTier1 {
			t.destination(section, t.to("A:5").Not(), "nationals of Country Group A:5 have a paragraph of their own")
		}
		t.computerKnowHow()
		t.choice(section, "know_how_for", "the purpose of the technology or source code must be the paragraph's", purposes...)
		t.atMost(section, "app_wt", terms, "the computer's adjusted peak performance must not exceed the paragraph's limit")
		if t.Activity == DeemedExport {
			t.userFact("740.7(b)(6)", "valid_visa", "the person must hold a valid visa if one is needed")
		}
	}
}
