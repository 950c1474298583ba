package ecc

import "github.com/seed-793d2af5/exportscreen/internal/terms"

// ace is § 740.22, authorized cybersecurity exports.
var ace = licenseException{code: "ACE", concerns: anyOf("4A005 4D001.a 4D004 4E001.a 4E001.c 5A001.j 5B001.a 5D001.a 5D001.c 5E001.a"),
	provisions: []provision{{code: "ACE", section: "740.22", from: "2022-03-07", held: "2022-05-26", test: func(t *trial) {
		held, lacks := t.cybersecurityItem()
		t.needsAll("740.22(b)(1)", held, "the item must be a cybersecurity item", lacks)
		t.destination("740.22(c)(1)", t.to("E:1", "E:2").Not(), "the destination must not be in Country Group E:1 or E:2")
		t.cyberUser()
		t.noIntrusion("740.22(c)(5)")
	}}}}

var (
	cyberItems   = codes("4A005 4D004 4E001.c 5A001.j")
	cyberFor4    = codes("4D001.a 4E001.a")
	cyberFor5    = codes("5B001.a 5D001.a 5D001.c 5E001.a")
	intrusion    = codes("4A005 4D004 4D001.a")
	surveillance = codes("5A001.j 5B001.a 5D001.a")
)

// cybersecurityItem tells whether the item is one of § 740.22(b)(1).
func (r *request) cybersecurityItem() (Answer, []Lack) {
	if a := cyberItems.has(r.Item.Code); a != No {
		return a, []Lack{lackCode}
	}
	for _, x := range [...]struct{ items, of itemList }{{cyberFor4, intrusion}, {cyberFor5, surveillance}} {
		if a := x.items.has(r.Item.Code); a != No {
			b, lacks := forListed(x.of)(r)
			return a.And(b), lacks
		}
	}
	return No, nil
}

// cyberUser is § 740.22(c)(2) and (4).
func (t *trial) cyberUser() {
	if t.over() || t.to("D:1", "D:2", "D:3", "D:4", "D:5") == No {
		return
	}
	incident := terms.Read(t.Item.Facts["cyber_incident_response"])
	spared, asked := incident.And(t.to("A:6")), "government"
	if government, _ := t.government(); government == Yes {
		if asked = "favorable_cyber_end_user"; spared == Yes {
			asked = "cyber_incident_authority"
		}
	}
	t.everyUser("740.22(c)(2)", asked, "government end users of Country Group D are excluded, but for those of A:6 that answer or prosecute incidents", func(p *Party) Answer {
		return terms.Read(p.Facts["government"]).Not().Or(terms.Read(p.Facts["favorable_cyber_end_user"])).Or(spared.And(terms.Read(p.Facts["cyber_incident_authority"])))
	})
	if t.to("D:1", "D:5") != Yes || deemed(t.Case) || incident == Yes {
		return
	}
	const term = "in Country Groups D:1 and D:5 it must be for vulnerability disclosure or incident response, or go to a favored end user and be an item that (c)(4)(i) names"
	favorable := cyberFor4.has(t.Item.Code).Or(favoredItems.has(t.Item.Code))
	switch {
	case favorable == No || t.every("favorable_cyber_end_user") == No:
		t.fact("740.22(c)(4)", "cyber_incident_response", term)
	default:
		t.userFact("740.22(c)(4)(i)", "favorable_cyber_end_user", term)
		t.needs("740.22(c)(4)(i)", favorable, term, lackCode)
	}
}

// favoredItems and those of cyberFor4 may go to favored end users (§ 740.22(c)(4)(i)).
var favoredItems = codes("4A005 4D004 4E001.c")

// every tells whether a fact is yes of every end user.
func (r *request) every(name string) Answer {
	users, out := r.users(), Yes
	for _, i := range users {
		out = out.And(terms.Read(r.Parties[i].Facts[name]))
	}
	return known(len(users) > 0).And(out)
}

// noIntrusion is a term that the item is not known to serve intrusion.
func (t *trial) noIntrusion(section string) {
	const term = "the item must not be known to serve intrusion into information systems without their owner's authorization"
	if use, asked := t.EndUse["cyber_intrusion"]; asked {
		t.asks(section, use.Not(), term, "cyber_intrusion", "end_use.", false)
	}
}
