package ecc

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// enc is § 740.17, encryption commodities, software and technology.
var enc = licenseException{code: "ENC", concerns: anyOf("5A002 5A004 5B002 5D002 5E002"), provisions: []provision{
	{code: "ENC", section: "740.17(b)(1)", held: "2024-04-19", test: func(t *trial) {
		t.encryptionItem()
		t.items("740.17(b)(1)", "the item must be of 5A002.a, 5A002.z.1 or 5B002, or software for it in 5D002", selfClassified)
		t.group("740.17(b)(1)", "the item must not be one of paragraph (b)(2) or (b)(3)", "b1")
		t.duty("An item that was self-classified goes into the report due on February 1 (§ 740.17(e)(3)).")
	}},
	{code: "ENC", section: "740.17(b)(3)", held: "2024-04-19", test: func(t *trial) {
		t.encryptionItem()
		t.group("740.17(b)(3)", "the item must be one of paragraph (b)(3)", "b3i", "b3ii", "b3iii", "b3iv")
		t.classified(t.favored(), Yes)
		t.notIntrusive(t.Item.Facts["encryption_group"] == "b3iii")
	}},
	{code: "ENC", section: "740.17(b)(2)", held: "2024-04-19", test: func(t *trial) {
		t.encryptionItem()
		t.group("740.17(b)(2)", "the item must be one of paragraph (b)(2)", "b2ia", "b2ib", "b2i", "b2if", "b2ii", "b2iii", "b2iv_a", "b2iv_b")
		t.restrictedGroup()
	}},
	{code: "ENC", section: "740.17(a)(1)", held: "2024-04-19", test: func(t *trial) {
		t.encryptionItem()
		t.encryptionUse("private_sector_development")
		t.needs("740.17(a)(1)", t.favored().Or(No), "the end user must be headquartered in a country of supplement no. 3 to part 740", lackHeadquarters)
		t.everyUser("740.17(a)(1)", "private_sector", "the end user must be a private sector one, not controlled by a foreign government", func(p *Party) Answer {
			return orGovernment(p, "private_sector")
		})
	}},
	{code: "ENC", section: "740.17(a)(2)", held: "2024-04-19", test: func(t *trial) {
		t.encryptionItem()
		t.encryptionUse("us_subsidiary")
		t.everyUser("740.17(a)(2)", "us_subsidiary", "the end user must be a U.S. subsidiary, or its employee, contractor or intern for internal company use", func(p *Party) Answer {
			if a := orGovernment(p, "us_subsidiary"); a != Unknown || deemed(t.Case) {
				return a
			}
			if p.Headquarters == "" || p.ParentHeadquarters == "" || isUS(p.Headquarters) || isUS(p.ParentHeadquarters) {
				return Unknown
			}
			return No // owned from elsewhere
		})
	}},
	{code: "ENC", section: "740.17(a)(3)", held: "2024-04-19", test: func(t *trial) {
		t.encryptionItem()
		t.needs("740.17(a)(3)", known(t.Activity != Export && t.Activity != DeemedExport).And(foreignMade(t.Item.MadeIn)), "it must be a reexport or transfer of a foreign-made product",
			Lack{Field: "made_in", OfItem: true, Question: "In which country was the item made?", WouldChange: "the paragraph is for foreign-made products"})
		t.fact("740.17(a)(3)", "us_encryption_classified", "the U.S.-origin encryption in it must have been classified or reported, and be unchanged")
	}},
}}

var (
	encryptionItems  = codes("5A002 5A004 5B002 5D002 5E002")
	selfClassified   = codes("5A002.a 5A002.z.1 5B002 5D002")
	cryptanalytic    = codes("5A004.a 5D002.a.3.a 5D002.c.3.a")
	forensic         = codes("5A004.b 5A004.z.3 5D002.a.3.b 5D002.z.4 5D002.c.3.b 5D002.z.9")
	lackHeadquarters = Lack{Field: "parties", Question: "Where are the end users located and headquartered?", WouldChange: "License Exception ENC favors the countries of supplement no. 3 to part 740"}
)

// encryptionItem is what § 740.17 asks of every shipment.
func (t *trial) encryptionItem() {
	t.items("740.17", "the item must be of 5A002, 5A004, 5B002, 5D002 or 5E002", encryptionItems)
	t.destination("740.17", t.to("E:1", "E:2").Not(), "the destination must not be in Country Group E:1 or E:2")
	t.duty("No source code or technology is released to nationals of Country Groups E:1 and E:2.")
}

// group is a term on the paragraph of § 740.17(b) that describes the item: the
// fact "encryption_group", or the entry where it leaves no choice.
func (t *trial) group(section, term string, groups ...string) {
	if t.over() {
		return
	}
	given := t.Item.Facts["encryption_group"]
	switch code := t.Item.Code; {
	case given != "":
	case cryptanalytic.has(code) == Yes:
		given = "b2ii"
	case forensic.has(code) == Yes:
		given = "b3iii"
	case code.ECCN == "5E002":
		// technology is never in (b)(1) or (b)(3)
		if !slices.Contains(groups, "b2iv_a") {
			t.end(NotEligible, section, term)
			return
		}
	}
	held := Unknown
	if given != "" {
		held = known(slices.Contains(groups, given))
	}
	t.asks(section, held, term, "encryption_group", "facts.", true)
}

// favored tells whether every end user is located or headquartered in a country of supplement no. 3 to part 740.
func (r *request) favored() Answer {
	if r.onList(ENCFavorable) == Yes {
		return Yes
	}
	users, out := r.users(), Yes
	for _, i := range users {
		p := &r.Parties[i]
		a := known(ENCFavorable.Has(p.Country))
		if a == No && p.Headquarters == "" {
			a = Unknown
		}
		out = out.And(a.Or(known(p.Headquarters != "" && ENCFavorable.Has(p.Headquarters))))
	}
	if len(users) == 0 {
		return Unknown
	}
	return out
}

// orGovernment is a fact of a party that a government cannot be.
func orGovernment(p *Party, fact string) Answer {
	if a := terms.Read(p.Facts[fact]); a != Unknown || terms.Read(p.Facts["government"]) != Yes {
		return a
	}
	return No
}

// government tells whether some end user is a government one, and whether all
// of those that are belong to the less sensitive.
func (r *request) government() (government, lessSensitive Answer) {
	government, lessSensitive = No, Yes
	users := r.users()
	for _, i := range users {
		facts := r.Parties[i].Facts
		g := terms.Read(facts["government"])
		government = government.Or(g)
		lessSensitive = lessSensitive.And(g.Not().Or(terms.Read(facts["less_sensitive_government"])))
	}
	if len(users) == 0 {
		return Unknown, Unknown
	}
	return government, lessSensitive
}

// classified is a term on the classification request: submitted suffices where
// the favored paragraph holds, thirty days later where the ordinary one does.
func (t *trial) classified(atOnce, afterThirtyDays Answer) {
	if t.over() {
		return
	}
	held, section := Unknown, t.provision.section
	switch t.Item.Facts["encryption_classification"] {
	case "none":
		held = No
	case "submitted":
		held = atOnce
	case "thirty_days":
		held = atOnce.Or(afterThirtyDays)
	default:
		if atOnce.Or(afterThirtyDays) == No {
			held = No
		}
	}
	t.asks(section, held, "the classification request must be with BIS, for thirty days unless the end user is located or headquartered in a country of supplement no. 3",
		"encryption_classification", "facts.", true)
	t.duty("Report sales twice a year where § 740.17(e)(1) asks.")
}

// restrictedGroup holds the items of § 740.17(b)(2) against their end users.
func (t *trial) restrictedGroup() {
	if t.over() {
		return
	}
	group := t.Item.Facts["encryption_group"]
	if group == "" && cryptanalytic.has(t.Item.Code) == Yes {
		group = "b2ii"
	}
	favored, private := t.favored(), No
	government, lessSensitive := t.government()
	private = government.Not()
	atOnce, later := No, No
	switch group {
	case "b2ia":
		atOnce, later = favored, lessSensitive
	case "b2ib":
		atOnce, later = favored.Or(private), private
	case "b2i", "b2if":
		atOnce, later = favored, private
	case "b2ii":
		atOnce, later = favored.And(private), private
	case "b2iii", "b2iv_a":
		atOnce = favored
	case "b2iv_b":
		atOnce, later = favored, private.And(t.to("D:1", "E:1", "E:2").Not())
	default: // which paragraph describes the item is open, and asked for; technology is in (b)(2)(iv) or cryptanalytic
		atOnce, later = Unknown, Unknown
		if t.Item.Code.ECCN == "5E002" {
			atOnce, later = favored, private.And(t.to("D:1", "E:1", "E:2").Not())
		}
	}
	if atOnce.Or(later) == No {
		t.end(NotEligible, "740.17(b)(2)", "the end user must be one that the paragraph admits for the item: outside supplement no. 3 government end users mostly are not")
		return
	}
	if government == Unknown && favored != Yes {
		t.everyUserTold("740.17(b)(2)(i)", "government", "government end users outside supplement no. 3 are admitted for few items")
	}
	t.classified(atOnce, later)
	t.notIntrusive(group == "b2if" || group == "b2ii")
}

// everyUserTold leaves a question on the first end user of whom a fact is not known.
func (t *trial) everyUserTold(section, name, term string) {
	t.everyUser(section, name, term, func(p *Party) Answer {
		if terms.Read(p.Facts[name]) == Unknown {
			return Unknown
		}
		return Yes
	})
}

// notIntrusive is § 740.17(f).
func (t *trial) notIntrusive(restricted bool) {
	if restricted {
		t.noIntrusion("740.17(f)")
	}
}

func (t *trial) encryptionUse(word string) {
	t.choice(t.provision.section, "encryption_use", "the item must be for the use that the paragraph describes", word)
}
