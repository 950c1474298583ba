package ecc

import (
	"github.com/seed-793d2af5/exportscreen/internal/terms"
	"github.com/shopspring/decimal"
)

// hbm is § 740.25, high bandwidth memory.
var hbm = licenseException{code: "HBM", concerns: anyOf("3A090.c"), provisions: []provision{
	{code: "HBM", section: "740.25", from: "2024-12-02", held: "2024-12-05", test: func(t *trial) {
		t.items("740.25(a)", "the item must be of 3A090.c", memoryStacks)
		t.needs("740.25(b)", t.exporterFrom("US", "A:5"), "the exporter must be headquartered in the United States or Country Group A:5, with no ultimate parent in Macau or Country Group D:5",
			Lack{Field: "exporter.headquarters", Question: "Where are the exporter and its ultimate parent headquartered?", WouldChange: "decides whether License Exception HBM can be used"})
		t.below("740.25(c)", "memory_bandwidth_density_gb_s_mm2", "3.3", "the memory bandwidth density must be less than 3.3 GB/s/mm²")
		if goesTo(t.Case, d5OrMacau...) {
			t.fact("740.25(c)(1)", "purchased_by_package_designer", "the designer of the co-packaged commodity must buy it directly")
		}
		t.fact("740.25(c)(2)", "direct_to_packaging_site", "it must go directly to the packaging site, not to a distributor, nor to an intermediate consignee but one that the site hired for freight or customs")
		t.factNot("740.25(c)(2)", "package_meets_3a090", "the co-packaged commodity must not exceed the thresholds of 3A090")
		if goesTo(t.Case, d5OrMacau...) {
			t.factNot("740.25(d)(3)", "advanced_node_facility", "it must not be co-packaged at a facility in Macau or Country Group D:5 that produces advanced-node integrated circuits")
		}
		t.duty("The packaging site confirms in writing, or sends the packages back to be counted (§ 740.25(c)(2)(i) and (ii)).")
		t.duty("A discrepancy above one percent is a red flag, to be resolved or reported within 60 days (§ 740.25(e)).")
	}}}}

var memoryStacks = codes("3A090.c")

// exporterFrom tells whether the exporter is headquartered in one of some
// places, and its ultimate parent outside Macau and Country Group D:5.
func (r *request) exporterFrom(places ...string) Answer {
	parent := No
	if r.Exporter.ParentHeadquarters == "" {
		parent = Unknown
	} else if within(r.Exporter.ParentHeadquarters, d5OrMacau...) {
		parent = Yes
	}
	return seat(r.Exporter.Headquarters, places...).And(parent.Not())
}

// below is a term that a decimal fact of the item must be less than a bound.
func (t *trial) below(section, name, bound, term string) {
	if t.over() {
		return
	}
	held := Unknown
	if v, ok := terms.Number(t.Item.Facts[name]); ok {
		held = known(v.LessThan(decimal.RequireFromString(bound)))
	}
	t.asks(section, held, term, name, "facts.", true)
}
