package ecc

import "github.com/seed-793d2af5/exportscreen/internal/terms"

// scp is § 740.21, Support for the Cuban People.
var scp = licenseException{code: "SCP", concerns: goingTo("CU"), provisions: []provision{
	{code: "SCP", section: "740.21(b)", held: "2019-10-21", test: func(t *trial) {
		t.forCubans("private_sector", "personal_use")
		t.notCubanOfficial("740.21(b)")
		t.duty("It must neither mainly earn revenue for the state nor help to run it (§ 740.21(b)(1)).")
	}},
	{code: "SCP", section: "740.21(c)", held: "2019-10-21", test: func(t *trial) {
		t.forCubans("donation_for_activities", "traveler_activities", "independent_organization")
		if t.Item.Facts["cuban_purpose"] == "traveler_activities" { // whom the traveler meets does not matter
			t.fact("740.21(c)(2)(iii)", "effective_control", "the item must stay under the traveler's effective control")
			t.duty("What travelers take along comes back within two years (§ 740.21(c)(2)).")
			return
		}
		t.notCubanOfficial("740.21(c)")
	}},
	{code: "SCP", section: "740.21(d)", held: "2019-10-21", test: func(t *trial) {
		t.forCubans("telecommunications", "news_media", "software_development")
		switch t.Item.Facts["cuban_purpose"] {
		case "news_media": // § 740.21(d)(2) and (3) exclude nobody
		case "telecommunications":
			t.connectsCubans()
		default:
			t.notCubanOfficial("740.21(d)")
		}
	}},
	{code: "SCP", section: "740.21(e)", held: "2019-10-21", test: func(t *trial) { t.forCubans("authorized_presence") }},
	{code: "SCP", section: "740.21(f)", held: "2019-10-21", test: func(t *trial) {
		t.forCubans("temporary")
		t.fact("740.21(f)", "effective_control", "the item must stay under the effective control of the exporter or its employees")
		t.unlessStated("740.21(f)", "order_received", "no order to acquire the item may have been received before shipment")
		t.duty("It comes back within one year, and a show at one place lasts 30 days at most (§ 740.21(f)).")
	}},
}}

// forCubans is what § 740.21 asks of every shipment.
func (t *trial) forCubans(purposes ...string) {
	section := t.provision.section
	t.destination(section, t.toOneOf("CU"), "the destination must be Cuba")
	if t.over() {
		return
	}
	held, lacks := t.antiTerrorismOnly()
	t.needsAll(section, held, "the item must be EAR99 or controlled for anti-terrorism reasons only", lacks)
	t.choice(section, "cuban_purpose", "the item must be for a purpose that the paragraph names", purposes...)
}

// connectsCubans is the second sentence of § 740.21(d)(1): who runs the infrastructure does not matter, but whom it connects.
func (t *trial) connectsCubans() {
	users, private := t.users(), Yes
	for _, i := range users {
		private = private.And(terms.Read(t.Parties[i].Facts["cuban_official"]).Not())
	}
	if len(users) == 0 || private != Yes {
		t.factNot("740.21(d)(1)", "connects_state_users", "infrastructure that connects specific end users may connect individuals and the private sector only")
	}
}

func (t *trial) notCubanOfficial(section string) {
	t.everyUser(section, "cuban_official", "the end user must not be an excluded official, or run by the Cuban government or party", func(p *Party) Answer {
		return terms.Read(p.Facts["cuban_official"]).Not()
	})
}
