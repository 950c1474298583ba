package ecc

import "github.com/seed-793d2af5/exportscreen/internal/terms"

// notified are the items of § 740.8(a), but for 3A090.c.
var notified = codes("3A090 4A090 3A001.z 4A003.z 4A004.z 4A005.z 5A002.z 5A004.z 5A992.z 5D002.z 5D992.z -3A090.c")

var (
	nac = licenseException{code: "NAC", concerns: anyOf("3A090 4A090 3A001.z 4A003.z 4A004.z 4A005.z 5A002.z 5A004.z 5A992.z 5D002.z 5D992.z"), provisions: []provision{
		{code: "NAC", section: "740.8", from: "2023-11-17", held: "2025-01-15", test: func(t *trial) {
			t.needs("740.8(a)", known(t.Activity != Transfer), "NAC is for exports and reexports; ACA covers transfers (in-country)", Lack{})
			t.advancedItem("NAC")
			t.place("740.8(a)", t.linkedToD5(), "the destination, or the seat of the recipient or of its ultimate parent, must be in Macau or Country Group D:5")
			t.noOtherControl()
			t.statement("740.8(a)(1)", "purchase_order", "a written purchase order must be at hand, unless it is a commercial sample")
			t.statement("740.8(a)(2)", "nac_confirmation", "BIS must have confirmed NAC after the notification 25 days before")
			t.alsoENC()
		}}}}
	aca = licenseException{code: "ACA", concerns: nac.concerns, provisions: []provision{
		{code: "ACA", section: "740.8", from: "2024-04-04", held: "2025-01-15", test: func(t *trial) {
			t.advancedItem("ACA")
			within := known(t.Activity == Transfer && goesTo(t.Case, d5OrMacau...))
			t.place("740.8(a)", t.linkedToD5().Not().Or(within),
				"neither the destination nor the recipient's seat may be in Macau or Country Group D:5, but for transfers within those")
			t.noOtherControl()
			t.statement("740.8(a)(1)", "purchase_order", "a written purchase order must be at hand, unless it is a commercial sample")
			t.alsoENC()
		}}}}
)

// advancedItem is a term on the item: not one for datacenters that meets 3A090.a.
func (t *trial) advancedItem(code string) {
	t.items("740.8(a)", "the item must be one that § 740.8(a) names; 3A090.c is not", notified)
	t.offered("740.8(a)", code)
	if t.over() {
		return
	}
	datacenter := terms.Read(t.Item.Facts["datacenter"])
	meets := terms.Read(t.Item.Facts["meets_3a090_a"])
	if meets == Unknown {
		meets = topTier.has(t.Item.Code)
	}
	term := "the item must not be one that is designed or marketed for datacenters and meets 3A090.a"
	if datacenter == Unknown {
		t.asks("740.8(a)", datacenter.And(meets).Not(), term, "datacenter", "facts.", true)
	} else {
		t.asks("740.8(a)", datacenter.And(meets).Not(), term, "meets_3a090_a", "facts.", true)
	}
}

// topTier are the paragraphs that take in what meets 3A090.a; elsewhere the fact must say.
var topTier = codes("3A090.a 4A090.a 3A001.z.1.a 3A001.z.2.a 3A001.z.3.a 3A001.z.4.a 4A003.z.1.a 4A003.z.2.a 4A004.z.1 4A005.z.1 " +
	"5A002.z.1.a 5A002.z.2.a 5A002.z.3.a 5A002.z.4.a 5A002.z.5.a 5A004.z.1.a 5A004.z.2.a 5A992.z.1 " +
	"5D002.z.1.a 5D002.z.2.a 5D002.z.3.a 5D002.z.4.a 5D002.z.5.a 5D002.z.6.a 5D002.z.7.a 5D002.z.8.a 5D002.z.9.a 5D992.z.1")

// linkedToD5 tells whether the item goes to Macau or Country Group D:5, or to a company of theirs anywhere.
func (r *request) linkedToD5() Answer {
	if goesTo(r.Case, d5OrMacau...) {
		return Yes
	}
	return consigneeInD5(r.Case)
}

// place is a term on destination and headquarters.
func (t *trial) place(section string, held Answer, term string) {
	t.needs(section, held, term, t.lackSeat())
}

// noOtherControl is § 740.8(b).
func (t *trial) noOtherControl() {
	other := No
	spared := t.to("D:1", "D:4", "D:5") == No || t.to("A:5", "A:6") == Yes
	for _, f := range t.requirements {
		if f.cites("15 CFR 744.", "15 CFR 746.") && !(spared && f.cites("15 CFR 744.23(a)(3)")) {
			other = other.Or(applied(f))
		}
	}
	t.needs("740.8(b)", other.Not(), "no requirement of part 744 or 746 may apply, but for § 744.23(a)(3) outside Country Groups D:1, D:4 and D:5", Lack{})
}

// alsoEncryption are the items that § 740.8(a)(3) names.
var alsoEncryption = codes("5A002 5A004 5D002")

// alsoENC is § 740.8(a)(3): encryption items must meet § 740.17 as well.
func (t *trial) alsoENC() {
	if t.over() || alsoEncryption.has(t.Item.Code) != Yes {
		return
	}
	own := t.ownTerms(&enc)
	met := map[ExceptionStatus]Answer{Available: Yes, NotEligible: No}[own.status]
	t.needsAll("740.8(a)(3)", met, "the terms of § 740.17 (ENC) must be met as well", own.lacks)
}
