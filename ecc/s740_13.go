package ecc

// tsu is § 740.13, technology and software, unrestricted.
var tsu = licenseException{code: "TSU", concerns: func(r *request) bool { return r.kind != Commodity },
	about: circumstance{fact: "unrestricted_purpose"}, provisions: []provision{
		{code: "TSU", section: "740.13(a)", test: func(t *trial) {
			t.unrestricted("operation")
			t.goods("740.13(a)(1)", "the item must be technology or software", Technology, Software)
			t.needs("740.13(a)(1)", repairOnly.has(t.Item.Code).Not(), "the entry keeps its repair technology from the paragraph", lackCode)
			if t.kind == Software {
				t.factNot("740.13(a)(2)(i)(B)", "source_code", "operation software must be in object code")
			}
			t.fact("740.13(a)(1)", "minimum_necessary", "it must be the minimum for installing, operating, maintaining or repairing the equipment, and no development or production technology")
			t.fact("740.13(a)(2)(ii)", "equipment_lawfully_exported", "the equipment must have been, or be, exported lawfully to the destination")
			t.detectionRecords()
		}},
		{code: "TSU", section: "740.13(b)", test: func(t *trial) {
			t.unrestricted("sales")
			t.goods("740.13(b)(1)", "the item must be technology", Technology)
			t.fact("740.13(b)(2)(i)(A)", "customary_sales_data", "it must be of a kind customarily sent with a quotation, bid or offer")
			t.factNot("740.13(b)(2)(i)(B)", "discloses_design_or_production", "it must not disclose detailed design, production or manufacture, or how to rebuild the item")
		}},
		{code: "TSU", section: "740.13(c)", test: func(t *trial) {
			t.unrestricted("update")
			t.goods("740.13(c)", "the item must be software", Software)
			t.fact("740.13(c)", "corrects_errors_only", "the update must only correct errors, and not enhance the software")
			t.fact("740.13(c)", "same_consignee_lawfully_exported", "it must go to the consignee to whom the software was lawfully exported")
			t.detectionRecords()
		}},
		{code: "TSU", section: "740.13(d)", test: func(t *trial) {
			t.goods("740.13(d)(1)", "the item must be software", Software)
			t.destination("740.13(d)(3)(i)", t.to("E:1").Not(), "the destination must not be in Country Group E:1")
			t.notEncryption("740.13(d)(2)")
			t.notControlled("740.13(d)(2)", "MT")
			t.unrestricted("mass_market")
			t.fact("740.13(d)(3)(ii)", "mass_market", "it must be sold at retail without restriction and be installed by the user without substantial support")
		}},
		{code: "TSU", section: "740.13(f)", test: func(t *trial) {
			t.needs("740.13(f)(1)", known(t.Activity == DeemedExport), "it must be a release in the United States", Lack{})
			t.unrestricted("university")
			t.destination("740.13(f)(2)(ii)", t.to("D:5").Not(), "the employee must not be a national of Country Group D:5")
			t.needs("740.13(f)(4)(i)", t.requiredUnder("15 CFR 744.").Not(), "the employee must be under no control of part 744", Lack{})
			t.notControlled("740.13(f)(4)(ii)", "MT")
			if t.kind == Technology {
				t.notEncryption("740.13(f)(4)(ii)")
			}
			t.fact("740.13(f)(2)", "university_regular_employee", "the person must be a full-time regular employee of a U.S. university who lives in the United States and was told in writing not to pass it on")
		}},
		{code: "TSU", section: "740.13(g)", test: func(t *trial) {
			t.unrestricted("copy")
			t.goods("740.13(g)", "the item must be technology", Technology)
			t.fact("740.13(g)", "authorized_to_same_recipient", "the technology must have been authorized to the same recipient before, for the identical item, with editorial changes only")
		}},
	}}

// repairOnly is repair technology that its entry and supplement no. 2 to part 774 keep from operation technology.
var repairOnly = codes("1E002.e 1E002.f 8E002.a 8E002.b")

func (t *trial) unrestricted(word string) {
	t.purpose(t.provision.section, "unrestricted_purpose", "", word, "the technology or software must be of the kind that the paragraph is for")
}

func (t *trial) detectionRecords() {
	if detection.has(t.Item.Code) == Yes {
		t.duty("Special records are kept (§ 740.13(h)).")
	}
}
