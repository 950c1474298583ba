package ecc

// spp is § 740.5, Syria Peace and Prosperity.
var spp = licenseException{code: "SPP", concerns: goingTo("SY"), provisions: []provision{{code: "SPP", section: "740.5", from: "2025-09-02", held: "2025-09-02", test: func(t *trial) {
	t.destination("740.5(a)", t.toOneOf("SY"), "the destination must be Syria")
	t.designatedEAR99("740.5(a)")
	t.needs("740.5(b)", t.requiredUnder("15 CFR 744.").Not(), "no end use or end user control of part 744 may ask for a license", Lack{})
}}}}

// goingTo is what concerns an exception for some destinations only.
func goingTo(countries ...string) func(*request) bool {
	return func(r *request) bool { return r.toOneOf(countries...) == Yes }
}

// designatedEAR99 is a term that the item must be EAR99.
func (t *trial) designatedEAR99(section string) {
	held := Unknown
	if t.Item.Code.Classified() {
		held = known(t.Item.Code.EAR99)
	}
	t.needs(section, held, "the item must be EAR99", lackCode)
}
