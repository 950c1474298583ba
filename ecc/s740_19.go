package ecc

import "github.com/seed-793d2af5/exportscreen/internal/terms"

// ccd is § 740.19, consumer communications devices.
var ccd = licenseException{code: "CCD", concerns: goingTo("BY", "CU", "RU", "SY"), provisions: []provision{{code: "CCD", section: "740.19", held: "2025-09-02", test: func(t *trial) {
	t.destination("740.19(a)", t.toOneOf("BY", "CU", "RU", "SY"), "the destination must be Belarus, Cuba, Russia or Syria")
	t.goods("740.19(a)", "the item must be a commodity or software", Commodity, Software)
	if !t.Item.Code.EAR99 {
		t.items("740.19(b)", "the item must be EAR99 or of an entry that § 740.19(b) names for the destination", t.eligibleDevices())
	}
	t.choice("740.19(b)", "consumer_device", "the item must be a consumer device or software of § 740.19(b)(1) to (8), to Cuba and Syria of (b)(9) to (18) too", t.deviceParagraphs()...)
	t.needs("740.19(a)", known(t.Region == ""), "the occupied regions of Ukraine are not named", Lack{})
	if t.To != "SY" {
		t.everyUser("740.19(c)", "individual_or_independent_ngo", "the end user must be an individual who is no excluded official, or an independent non-governmental organization", func(p *Party) Answer {
			return terms.Read(p.Facts["individual_or_independent_ngo"]).And(terms.Read(p.Facts["government"]).Not().Or(known(p.Facts["government"] == "")))
		})
	}
}}}}

var (
	// consumerDevices are the entries of § 740.19(b)(1) to (8); EAR99 is eligible too.
	consumerDevices = codes("5A992.c 4A994.b 5A991 5D992.c 4D994 5D991")
	// wiredDevices are what § 740.19(b)(9) to (18) adds for Cuba and Syria.
	wiredDevices = codes("5A992 4A994.b 5A991 5D992.c 4D994 5D991 3A991.p 4A994.l")
)

func (t *trial) eligibleDevices() itemList {
	if t.To == "CU" || t.To == "SY" {
		return wiredDevices
	}
	return consumerDevices
}

func (t *trial) deviceParagraphs() []string {
	if t.To == "CU" || t.To == "SY" {
		return []string{"b1_to_b8", "b9_to_b18"}
	}
	return []string{"b1_to_b8"}
}
