package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// civilEndUsers is the exclusion, or the condition of an exception, of § 746.8
// that turns on who the end users are: civil ones that belong wholly to
// companies of the United States or of Country Groups A:5 and A:6, or to joint
// ventures of such companies only, or, where missions count, their diplomatic
// and consular missions.
func civilEndUsers(c *ecc.Case, missions bool) exclusion {
	civil := func(p ecc.Party) ecc.Answer {
		military, _ := terms.Stated(p.Facts, "military_end_user")
		if military == ecc.Yes || c.EndUse["military"] == ecc.Yes {
			return ecc.No
		}
		return ecc.Yes
	}
	x := usersWho(c, "partner_company", func(p ecc.Party) (ecc.Answer, bool) {
		claim, raised := partnerCompany(p)
		return claim.And(civil(p)), raised
	})
	x.lack.Question = "Is every end user a civil one that belongs wholly to companies headquartered in the United States or in Country Group A:5 or A:6?"
	x.lack.WouldChange = "Mass market encryption items and certain software for such end users are outside the requirement."
	if m := ofEndUsers(c, "diplomatic_mission", func(ecc.Party) ecc.Answer { return ecc.Yes }); missions && m.held != ecc.No {
		x.raised = x.raised || m.raised
		if x.held = x.held.Or(m.held); m.held == ecc.Yes {
			x.because = m.because
		}
	}
	return x
}

// partnerCompany tells whether a party belongs wholly to partner companies:
// when that is stated, or when it is seated in a partner country itself and so
// is a branch or sales office there. An ultimate parent elsewhere rules it out;
// one in a partner country raises the question.
func partnerCompany(p ecc.Party) (is ecc.Answer, raised bool) {
	claim, given := terms.Stated(p.Facts, "partner_company")
	parent := p.ParentHeadquarters
	switch {
	case parent != "" && !partnerCountry(parent):
		return ecc.No, true
	case given:
		return claim, true
	case parent == "":
		return ecc.Unknown, false
	case partnerCountry(p.Headquarters):
		return ecc.Yes, true
	}
	return ecc.Unknown, true
}

// partnerCountry tells whether § 746.8(a)(12)(ii) counts companies headquartered there.
func partnerCountry(code string) bool {
	return code == "US" || ecc.InGroup(code, "A:5") || ecc.InGroup(code, "A:6")
}

// massMarket is the exclusion of paragraph (a)(12)(ii) for items on the list.
func massMarket(c *ecc.Case) exclusion {
	x := civilEndUsers(c, true)
	x.citation, x.summary = "15 CFR 746.8(a)(12)(ii)", "Mass market encryption items and 5A991 commodities for such civil end users are excluded."
	item, lack := massMarketItem(c)
	if x.held == ecc.Yes && item == ecc.Unknown {
		x.raised, x.lack = true, lack
	}
	x.held = x.held.And(item)
	return x
}

// massMarketItem tells whether the exclusion is for the item; where that is
// unknown, what would tell.
func massMarketItem(c *ecc.Case) (is ecc.Answer, lack ecc.Lack) {
	if c.Item.Code.ECCN == "5A991" {
		return ecc.Yes, lack
	}
	mass := []string{"c"}
	if in := c.Item.Code.Under("5A992", mass).Or(c.Item.Code.Under("5D992", mass)); in != ecc.Yes {
		return in, lackParagraph
	}
	is, _ = terms.Stated(c.Item.Facts, "classified_under_740_17")
	return is, itemFact("classified_under_740_17", "Was the mass market encryption item classified in accordance with § 740.17?",
		"So classified, it is excluded for civil end users of partner countries.")
}

// enterpriseUsers is the exclusion of paragraph (a)(12)(ii) for the software that
// paragraph (a)(8) describes. It is from the whole section.
func enterpriseUsers(c *ecc.Case) exclusion {
	if kind, _ := terms.Stated(c.Item.Facts, "enterprise_software"); kind != ecc.Yes || c.Item.Kind != ecc.Software {
		return exclusion{held: ecc.No}
	}
	x := civilEndUsers(c, true)
	x.citation, x.summary = "15 CFR 746.8(a)(12)(ii)", "The software is excluded for civil end users of partner countries."
	return x
}

// agricultureOrMedicine is the exclusion of paragraph (a)(12)(iv).
func agricultureOrMedicine(c *ecc.Case) exclusion {
	x := ofEndUsers(c, "agriculture_or_medicine_only", func(ecc.Party) ecc.Answer { return ecc.Yes })
	x.citation, x.summary = "15 CFR 746.8(a)(12)(iv)", "Software for those engaged only in agriculture or medicine is excluded."
	x.lack.Question = "Is every end user engaged exclusively in agriculture or medicine?"
	x.lack.WouldChange = "EAR99 software for such end users is outside the requirement."
	return x
}
