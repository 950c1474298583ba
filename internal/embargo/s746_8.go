package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

var toRussia = reach{name: "Russia or Belarus", countries: []string{"RU", "BY"}, transfers: true, releaseCitation: "15 CFR 746.8(a)(12)(i)",
	noRelease: "Releases to nationals of Russia and Belarus are excluded; the Commerce Control List may still ask for a license."}

// russia is § 746.8(a)(1) and (4) to (8). Paragraphs (5) to (7) leave what has
// an ECCN to paragraph (1).
func russia() []rule.Rule {
	one := func(id, citation, from, held string, test func(*ecc.Case) ecc.Finding, more ...string) rule.Rule {
		return rule.Rule{ID: id, Citation: citation, Citations: append(more, "15 CFR 746.8(b)(3)", "15 CFR 746.8(c)(2)"), From: from, Held: held,
			Effect: ecc.LicenseRequired, Policy: ecc.PolicyOfDenial,
			Test: toRussia.holds(func(c *ecc.Case) ecc.Finding { return russianTerms(c, id, test(c)) })}
	}
	return []rule.Rule{
		one("746.8-A1", "15 CFR 746.8(a)(1)", "2022-02-24", "2022-04-08", russiaListed),
		russianOil(),
		one("746.8-A5-S4", "15 CFR 746.8(a)(5)", "2022-05-09", "2024-06-12",
			unlisted(func(c *ecc.Case) ecc.Finding {
				return bySchedule(c, ecc.IndustrialGoods, "Industrial goods in the schedule need a license to Russia and Belarus.")
			}), "15 CFR part 746 supplement no. 4"),
		one("746.8-A6-S6", "15 CFR 746.8(a)(6)", "2022-09-15", "2024-11-01", unlisted(russiaItemized), "15 CFR part 746 supplement no. 6"),
		one("746.8-A7-S5", "15 CFR 746.8(a)(7)", "2022-03-11", "2024-06-12",
			unlisted(func(c *ecc.Case) ecc.Finding {
				return bySchedule(c, ecc.LuxuryGoods, "Luxury goods in the schedule need a license to Russia and Belarus.")
			}), "15 CFR part 746 supplement no. 5"),
		one("746.8-A8", "15 CFR 746.8(a)(8)", "2024-09-16", "", unlisted(russiaSoftware)),
	}
}

// russianTerms puts to a finding what license exceptions overcome it
// (paragraph (c)(2)) and the review policy (paragraph (b)).
func russianTerms(c *ecc.Case, id string, f ecc.Finding) ecc.Finding {
	if f.Status == ecc.DoesNotApply || f.Status == ecc.NotInForce {
		return f
	}
	f.Exceptions, f.ExceptionCodes = ecc.ExceptionsAsListed, russianExceptions(c, id)
	if russiaWeighs(c) {
		f.ReviewPolicy = ecc.CaseByCase
	}
	if f.Status == ecc.Applies {
		f.Note = "Case by case: safety, winding down, humanitarian needs, government activities, companies of partner countries and civil telecommunications (§ 746.8(b)(3))."
	}
	return f
}

// russiaWeighs is § 746.8(b)(3) as far as the case tells: safety, humanitarian
// needs, food and medicine, and companies of partner countries go case by case.
func russiaWeighs(c *ecc.Case) bool {
	return c.EndUse["humanitarian"] == ecc.Yes || c.EndUse["civil_aviation_safety"] == ecc.Yes ||
		FoodOrMedicine(c) || statedYes(c.Item.Facts, "medical_device", "agricultural_commodity") || civilEndUsers(c, true).held == ecc.Yes
}

// RussiaExceptions are those of § 746.8(c)(2) for a foreign-made item under paragraph (a)(2).
func RussiaExceptions(c *ecc.Case) []string { return russianExceptions(c, "746.8-A2") }

// russianExceptions are those of § 746.8(c)(2). TSU and ENC are there only for
// end users that are shown to be of the kind the section names. That no Russian
// or Belarusian craft profits is a term of AVS itself.
func russianExceptions(c *ecc.Case, id string) []string {
	codes := []string{"TMP 740.9(a)(9)", "BAG 740.14(a)", "BAG 740.14(b)", "BAG 740.14(c)", "BAG 740.14(d)", "BAG 740.14(f)", "BAG 740.14(g)",
		"BAG 740.14(h)", "CCD", "MED", "AVS 740.15(a)", "AVS 740.15(b)"}
	if id != "746.8-A8" {
		codes = append(codes, "GOV 740.11(b)")
	}
	if (id == "746.8-A1" || id == "746.8-A2") && c.Item.Code.ECCN == "9A004" {
		codes = append(codes, "GOV 740.11(e)")
	}
	if civilEndUsers(c, false).held == ecc.Yes {
		codes = append(codes, "TSU 740.13(c)")
	}
	if civilEndUsers(c, true).held == ecc.Yes {
		codes = append(codes, "ENC")
	}
	return codes
}

// unlisted confines a test to items without an ECCN.
func unlisted(test func(*ecc.Case) ecc.Finding) func(*ecc.Case) ecc.Finding {
	return func(c *ecc.Case) ecc.Finding {
		because := c.Because("to", c.To, "eccn", c.Item.Code.String())
		switch onList(c.Item.Code) {
		case ecc.Yes:
			return rule.DoesNotApply("An item with an ECCN falls under § 746.8(a)(1) and not under this paragraph.", because)
		case ecc.Unknown:
			if f := test(c); f.Status == ecc.DoesNotApply {
				return f
			}
			return rule.Unknown("Whether the item is designated EAR99 is not known.", because, lackECCN)
		}
		return test(c)
	}
}

// belarusFrom is the day from which the section is for Belarus too (87 FR 13048).
const belarusFrom = "2022-03-02"

// russiaListed is paragraph (a)(1): any ECCN.
func russiaListed(c *ecc.Case) ecc.Finding {
	because := c.Because("to", c.To, "eccn", c.Item.Code.String())
	if c.To == "BY" && c.Date < belarusFrom {
		return ecc.Finding{Status: ecc.NotInForce, Summary: "The requirement did not reach Belarus on the date of the transaction.", Because: because}
	}
	switch onList(c.Item.Code) {
	case ecc.No:
		return rule.DoesNotApply("The item is not on the Commerce Control List.", because)
	case ecc.Unknown:
		return rule.Unknown("Whether the item is on the Commerce Control List is not known.", because, lackECCN)
	}
	return unless(rule.Applies("Every item on the Commerce Control List needs a license to Russia and Belarus.", because), massMarket(c))
}

// russiaSoftware is paragraph (a)(8).
func russiaSoftware(c *ecc.Case) ecc.Finding {
	const fact = "enterprise_software"
	because := c.Because("to", c.To, "eccn", c.Item.Code.String(), "kind", c.Item.Kind.String())
	switch c.Item.Kind {
	case ecc.Commodity, ecc.Technology:
		return rule.DoesNotApply("The paragraph is for software.", because)
	case ecc.UnknownKind:
		return rule.Unknown("Whether the item is software is not known.", because, lackKind)
	}
	kind, _ := terms.Stated(c.Item.Facts, fact)
	because.Set(fact, kind.String())
	switch kind {
	case ecc.No:
		return rule.DoesNotApply("The software is of none of the types that need a license.", because)
	case ecc.Unknown:
		return rule.Unknown("Whether the software is of a type that needs a license is not known.", because, itemFact(fact,
			"Is the software, or the software it updates, for ERP, CRM, BI, SCM, EDW, CMMS, project management, PLM, BIM, CAD, CAM, ETO or the operation of CNC machine tools?",
			"EAR99 software of these types needs a license to Russia and Belarus."))
	}
	return unless(rule.Applies("Business, design and machine tool software designated EAR99 needs a license to Russia and Belarus.", because),
		enterpriseUsers(c), agricultureOrMedicine(c))
}
