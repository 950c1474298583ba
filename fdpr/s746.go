package fdpr

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
)

// crimeaExceptions are those of § 746.6(c).
var crimeaExceptions = []string{"TMP 740.9(a)(9)", "GOV 740.11(a)", "GOV 740.11(b)(2)", "GFT", "TSU 740.13(a)", "TSU 740.13(b)",
	"BAG 740.14(a)", "BAG 740.14(b)", "BAG 740.14(c)", "BAG 740.14(d)", "AVS 740.15(a)(4)", "AVS 740.15(d)", "MED"}

// fromPartner is the condition that the item is sent from, or transferred
// within, a country of supplement no. 3 to part 746. Every country has the full exclusion.
func (v *view) fromPartner() cond {
	return met(russiaPartner(v.c.From), "it is sent from a country of supplement no. 3 to part 746", "it is not sent from a country of supplement no. 3 to part 746",
		v.c.Because("from", v.c.From))
}

// partnerLicense is § 746.8(a)(2) and (3) but for the exclusions of paragraph (a)(12)(i) and (iii)(A).
func (v *view) partnerLicense() cond {
	deemed := met(v.deemed(), "releases to nationals are excluded", "it is no release to a national", v.c.Because("activity", v.c.Activity.String()))
	return all(deemed.not(), v.fromPartner().not())
}

// russiaLicense is § 746.8(a)(2), which paragraph (a)(12)(ii) also leaves out for
// mass market encryption and the like going to civil end users of partner countries.
func (v *view) russiaLicense() cond {
	civil := no("nothing shows that it is for civil end users who are excluded", nil)
	for _, f := range embargo.Requirements(v.c) {
		if f.Citation == "15 CFR 746.8(a)(12)(ii)" && f.Status == ecc.DoesNotApply {
			civil = yes("it is of a kind, and for civil end users, that are excluded", f.Because, f.Citation)
		}
	}
	return all(v.partnerLicense(), civil.not())
}

// crimeaLicense is § 746.6(a)(1)(ii) but for the exclusions of paragraphs (a)(4) and (5).
func (v *view) crimeaLicense() cond {
	toCrimea := v.goes(v.crimea(), "the destination is Crimea", "the destination is not Crimea")
	deployment := no("nothing says that it is for a deployment by the Government of Ukraine", nil)
	if v.c.EndUse["ukraine_deployment"] == ecc.Yes {
		deployment = yes("it is for a deployment by the Government of Ukraine", v.c.Because("end_use.ukraine_deployment", "yes"))
	}
	return all(toCrimea, v.fromPartner().not(), deployment.not())
}

// iranLicense is § 746.7(a)(1)(iii) but for the exclusions of paragraph (a)(1)(iv)
// and what OFAC authorizes or would.
func (v *view) iranLicense() cond {
	inIran := either(
		v.goes(v.c.To == "IR", "the destination is Iran", "the item is neither in nor destined to Iran"),
		v.endUse("iran_production", "something of Categories 3 to 9 or of supplement no. 7 to part 746 that is in or destined to Iran"))
	return all(inIran, v.fromPartner().not(), v.iranRelief().not())
}

// iranRelief is the condition that the item or the transaction is excluded: EAR99
// food, medicine and medical devices; communications items and transactions that OFAC authorizes or would.
func (v *view) iranRelief() cond {
	if embargo.FoodOrMedicine(v.c) || v.c.Item.Code.EAR99 && v.c.Item.Facts["medical_device"] == "yes" {
		return yes("food, medicine and medical devices designated EAR99 are excluded", nil, "15 CFR 746.7(a)(1)(iv)(B)(1)")
	}
	switch a, stated := v.c.Statements["ofac_authorization"]; {
	case a == ecc.Yes:
		return yes("an authorization of the Office of Foreign Assets Control covers the transaction, or would", v.c.Because("ofac_authorization", "yes"))
	case stated && a == ecc.Unknown:
		return open(ecc.Lack{Field: "statements.ofac_authorization", Question: "Does an authorization of the Office of Foreign Assets Control cover the transaction, or would one if it were under OFAC?",
			WouldChange: "no license of BIS is needed for what OFAC authorizes or would"})
	}
	return no("nothing says that the item or the transaction is excluded", nil)
}
