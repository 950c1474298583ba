package ecc

// apr is § 740.16, additional permissive reexports.
var apr = licenseException{code: "APR", concerns: func(r *request) bool { return r.Activity == Reexport || r.Activity == DeemedReexport }, provisions: []provision{
	{code: "APR", section: "740.16(a)", test: func(t *trial) {
		t.needs("740.16(a)", inGroups(t.From, "A:1"), "the reexport must come from Country Group A:1", lackFrom)
		t.goods("740.16(a)(2)", "the item must be a commodity", Commodity)
		t.needs("740.16(a)(3)", t.permittedTarget(), "the destination must be in Country Group B and not D:2, D:3 or D:4, or in D:1 other than North Korea", Lack{})
		t.notControlled("740.16(a)(2)", "NP", "CB", "MT", "SI", "CC")
		t.notPermitted("740.16(a)(2)", codes740aExcluded)
		ns, lacks := t.controlledFor("NS")
		t.needsAll("740.16(a)(3)", ns, "the commodity must be controlled for national security reasons", lacks)
		if t.permittedB() {
			t.needs("740.16(a)(3)(i)", t.freeToA1(), "the commodity must not be controlled for export to Country Group A:1", lackCode)
		}
		t.factNot("740.20(e)", "shipped_under_sta", "the commodity must not have been shipped under STA before")
		t.fact("740.16(a)(1)", "reexport_authorized_by_country", "the government of the reexporting country must have authorized it")
	}},
	{code: "APR", section: "740.16(b)", test: func(t *trial) {
		t.destination("740.16(b)(1)", t.to("A:1"), "the destination must be in Country Group A:1")
		t.goods("740.16(b)(1)", "the item must be a commodity", Commodity)
		t.notControlled("740.16(b)(2)(i)", "NP", "MT")
		t.notPermitted("740.16(b)(2)", codes740bExcluded)
		if cameras.has(t.Item.Code) != No {
			t.fact("740.16(b)(3)", "civil_camera", "cameras must be packaged as consumer civil products, or be for embedding in civil products with at most 111,000 elements")
		}
		if sights.has(t.Item.Code) != No {
			t.factNot("740.16(b)(2)(iv)", "image_intensifier_tube", "sights must not have an image intensifier tube")
		}
		t.factNot("740.20(e)", "shipped_under_sta", "the commodity must not have been shipped under STA before")
		t.fact("740.16(b)(1)", "for_use_in_a1", "it must be for use or consumption in Country Group A:1")
	}},
	{code: "APR", section: "740.16(c)", test: func(t *trial) {
		t.claimed("740.16(c)", "unused_direct_license", "an unused license for direct shipment from the United States must authorize it")
	}},
	{code: "APR", section: "740.16(d)", test: func(t *trial) {
		t.needs("740.16(d)", seat(t.From, "AU", "CA", "GB"), "the reexport must come from Australia, Canada or the United Kingdom", lackFrom)
		t.asIfExported()
	}},
	{code: "APR", section: "740.16(e)", test: func(t *trial) {
		t.destination("740.16(e)", known(isUS(t.To)), "the destination must be the United States")
	}},
	{code: "APR", section: "740.16(h)", test: func(t *trial) {
		t.goods("740.16(h)", "the item must be a spare part", Commodity)
		t.claimed("740.16(h)", "spare_with_foreign_product", "it must go with a foreign-made product that has U.S.-origin components, as a spare part of at most 10 percent of its value")
	}},
	{code: "APR", section: "740.16(j)", test: func(t *trial) {
		// "To, among, and from": one end is enough. What goes to A:4 needs no license in this column, and the destinations
		// that (1) and (2) take out are not in A:4.
		t.needs("740.16(j)", inGroups(t.From, "A:4").Or(t.to("A:4")), "the reexport must be to, among or from countries of Country Group A:4", lackFrom)
		np, lacks := t.controlledInColumn("NP1")
		t.needsAll("740.16(j)", np, "the item must be controlled in nuclear nonproliferation column 1", lacks)
		t.destination("740.16(j)(2)", t.to("E:2", "D:2").Not(), "the destination must not be in Country Group E:2 or D:2")
		if inGroups(t.From, "A:1") == No && t.to("D:1") == Yes {
			t.notControlled("740.16(j)(1)", "NS")
		}
		t.narrow("740.16(j)", "the requirement must be one of nuclear nonproliferation column 1", func(f *Finding) bool { return len(f.Reasons) == 1 && f.Reasons[0] == "NP" })
	}},
}}

var (
	codes740aExcluded = codes("0A919 6A002 6A003 3A001.z")
	codes740bExcluded = codes("0A919 6A002 3A001.z")
	telecomParts      = codes("3A001.b.2 3A001.b.3")
	cameras           = codes("6A003")
	sights            = codes("0A504")
	lackFrom          = Lack{Field: "from", Question: "From which country does the item go?", WouldChange: "permissive reexports go by the country they come from"}
)

// seat tells whether a country is one of some.
func seat(country string, places ...string) Answer {
	if country == "" {
		return Unknown
	}
	return known(within(country, places...))
}

// permittedB tells whether the destination is eligible under § 740.16(a)(3)(i).
func (r *request) permittedB() bool { return r.to("B") == Yes && r.to("D:2", "D:3", "D:4") == No }

func (r *request) permittedTarget() Answer {
	return known(r.permittedB() || r.to("D:1") == Yes && r.To != "KP")
}

// freeToA1 tells whether no control marks a country of Country Group A:1. The
// reasons that § 740.16(a)(2) leaves are on the chart: a commodity that needs no
// license there is in national security column 2, and in no other column 1.
func (r *request) freeToA1() Answer {
	e := ccl().byECCN[r.Item.Code.ECCN]
	if e == nil {
		return Unknown
	}
	out := Yes
	for i := range e.controls {
		k := &e.controls[i]
		if k.place == "NS2" || k.reason == "AT" || k.reason == "UN" {
			continue
		}
		a, _ := k.reaches(r.Case, r.Item.Code)
		out = out.And(a.Not())
	}
	return out
}

// controlledInColumn is controlledFor by column of the chart.
func (r *request) controlledInColumn(column string) (Answer, []Lack) {
	e := ccl().byECCN[r.Item.Code.ECCN]
	if e == nil {
		return known(r.Item.Code.ECCN != "").And(Unknown), []Lack{lackCode}
	}
	out, lacks := No, []Lack(nil)
	for i := range e.controls {
		if k := &e.controls[i]; k.place == column {
			a, l := k.reaches(r.Case, r.Item.Code)
			out, lacks = out.Or(a), append(lacks, l...)
		}
	}
	return out, lacks
}

// notPermitted leaves out commodities that § 740.16 names, those of 3A001.b.2
// and .b.3 that are not for civil telecommunications, and 0x5zz entries.
func (t *trial) notPermitted(section string, list itemList) {
	t.needs(section, list.has(t.Item.Code).Not(), "the paragraph excludes the commodity by entry", lackCode)
	if telecomParts.has(t.Item.Code) != No {
		t.endUse(section, "civil_telecom", "amplifiers and transistors of 3A001.b.2 and .b.3 must be for civil telecommunications")
	}
	t.needs(section, known(!series5zz(t.Item.Code)), "the paragraph excludes 0x5zz entries", Lack{})
}

// series5zz tells whether a code is of a 0x5zz entry: firearms, sights, ammunition and what is for them.
func series5zz(c Code) bool { return len(c.ECCN) == 5 && c.ECCN[0] == '0' && c.ECCN[2] == '5' }

// asIfExported is § 740.16(d): any license exception that direct export from the United States would have.
func (t *trial) asIfExported() {
	if t.over() {
		return
	}
	direct := *t.Case
	direct.Activity, direct.From = Export, "US"
	best := Exception{}
	for i := range t.all {
		x := &t.all[i]
		r := *t.request
		r.Case = &direct
		if x.code == "APR" || x.concerns != nil && !x.concerns(&r) {
			continue
		}
		if e := r.hold(x); rank[e.Status] > rank[best.Status] {
			best = e
		}
	}
	switch best.Status {
	case Available:
		t.duty("What License Exception " + best.Code + " asks of a direct export is kept.")
	case Conditional:
		t.needsAll("740.16(d)", Unknown, "License Exception "+best.Code+" must be open for direct export from the United States", best.Lacks)
	default:
		t.end(NotEligible, "740.16(d)", "some license exception must be open for direct export from the United States")
	}
}
