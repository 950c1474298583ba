package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// usPersons is § 744.6: what a U.S. person may not support without a license.
// Paragraph (b) reaches any contract, service or employment, whatever the item's
// status; paragraph (c)(2) reaches items that are not subject to the EAR.
func usPersons() []rule.Rule {
	base := rule.Rule{From: "1996-04-24", Held: "2022-03-08",
		Effect: ecc.LicenseRequired, Policy: ecc.CaseByCase, Exceptions: ecc.ExceptionsNone}
	support := func(id, paragraph, applies string, gate func(*ecc.Case) condition, more func(*ecc.Case) []condition) rule.Rule {
		r := base
		r.ID, r.Citation = uspPrefix+"744.6-"+id, "15 CFR 744.6"+paragraph
		r.Test = func(c *ecc.Case) ecc.Finding {
			return gated(c, applies, gate, func(c *ecc.Case) []condition { return append(more(c), isUSPerson(c)) })
		}
		return r
	}
	out := []rule.Rule{
		support("B1", "(b)(1)", "A U.S. person supports nuclear explosive devices.", explosive, func(c *ecc.Case) []condition {
			return []condition{outsideSupplement3(c)}
		}),
		support("B2", "(b)(2)", "A U.S. person supports missiles in or by a country of Country Group D:4 or E:2.", missileUse, func(c *ecc.Case) []condition {
			return []condition{inOrBy(c, groups("D:4", "E:2"), "The use is neither in nor by a country of Country Group D:4 or E:2."), longRange(c)}
		}),
		support("B3", "(b)(3)", "A U.S. person supports chemical or biological weapons.", weaponsUse, func(*ecc.Case) []condition {
			return nil
		}),
		support("B4", "(b)(4)", "A U.S. person supports a whole plant for chemical weapons precursors outside Country Group A:3.", precursorPlant, func(c *ecc.Case) []condition {
			return []condition{outsideA3(c)}
		}),
		support("B5", "(b)(5)", "A U.S. person supports a military-intelligence end use or end user of a listed country.", intelligence, func(c *ecc.Case) []condition {
			return []condition{notOfficial(c)}
		}),
	}
	// Paragraph (d) closes exceptions for (b)(1)-(4) only. What (d)(2) lets
	// personnel of the U.S. Government do is what GOV lets through § 744.22.
	mi := &out[4]
	mi.From, mi.Policy, mi.Citations = "2021-03-16", ecc.PresumptionOfDenial, []string{"15 CFR 744.6(d)(2)"}
	mi.Exceptions, mi.Codes = ecc.ExceptionsAsListed, []string{"GOV 740.11(b)(2)(ii)"}
	for _, p := range circuits {
		r := support(p.id, p.paragraph, p.applies, outsideEAR, func(c *ecc.Case) []condition {
			return append(p.conditions(c), destined(c, macauOrD5, noMacauOrD5), notAlliedEmployee(c), notClerical(c), notOfficial(c))
		})
		r.From, r.Held, r.Policy = "2022-10-12", "2025-01-16", ecc.PresumptionOfDenial
		out = append(out, r)
	}
	return out
}

// circuits are the activities of § 744.6(c)(2).
var circuits = []struct {
	id, paragraph, applies string
	conditions             func(*ecc.Case) []condition
}{
	{"C2I", "(c)(2)(i)", "A U.S. person supports making integrated circuits where advanced-node ones are made.", func(c *ecc.Case) []condition {
		return []condition{advancedNode(c), headquartered(c, macauOrD5, noHeadquarters), frontEnd(c)}
	}},
	{"C2II", "(c)(2)(ii)", "A U.S. person supports, with Category 3 equipment, material, software or technology, making integrated circuits of an unknown node.", func(c *ecc.Case) []condition {
		return []condition{nodeUnknown(c), category3(c), headquartered(c, macauOrD5, noHeadquarters), frontEnd(c)}
	}},
	{"C2III", "(c)(2)(iii)", "A U.S. person supplies semiconductor manufacturing equipment to Macau or Country Group D:5.", func(c *ecc.Case) []condition {
		return []condition{itemIn(c, "us_person_equipment", "The item is not equipment, software or technology of this paragraph.")}
	}},
}

const noHeadquarters = "No end user is headquartered, or has a parent headquartered, in Macau or Country Group D:5."

// isUSPerson is the condition that a U.S. person acts: as stated, or because
// the exporter is in the United States (part 772, "U.S. person").
func isUSPerson(c *ecc.Case) condition {
	out := knowsUse(c, "end_use.us_person_support", "Does a U.S. person ship, transfer, facilitate or service this?")
	out.no = "No U.S. person is known to take part."
	if _, present := c.EndUse["us_person_support"]; !present && exportsFromUS(c) {
		return condition{is: ecc.Yes, fact: "exporter", value: c.Exporter.Country}
	}
	return out
}

// exportsFromUS tells whether whoever acts is in the United States.
func exportsFromUS(c *ecc.Case) bool {
	return country.PartOfUnitedStates(c.Exporter.Country) || c.Activity == ecc.Export && country.PartOfUnitedStates(c.From)
}

// explosive is the condition that the use is nuclear explosive devices. The
// key "nuclear" alone does not tell which nuclear activity it is, unless what
// the U.S. person does is said to be restricted.
func explosive(c *ecc.Case) condition {
	out := knowsUse(c, nuclearUses[0].key, nuclearUses[0].question)
	if _, present := statedUse(c, nuclearUses[0].key); !present && knowsUse(c, "end_use.nuclear", "").is != ecc.No {
		out.is = ecc.Unknown
		if knowsUse(c, "end_use.nuclear", "").is == ecc.Yes && supportsRestricted(c) && !otherNuclearUse(c) {
			out.is = ecc.Yes
		}
	}
	return out
}

// otherNuclearUse tells whether the nuclear activity is said to be one that
// § 744.6 does not name.
func otherNuclearUse(c *ecc.Case) bool {
	for _, u := range nuclearUses[1:] {
		if knowsUse(c, u.key, "").is == ecc.Yes {
			return true
		}
	}
	return false
}

// longRange is the condition that the system is a "missile" (part 772): 500
// kilograms over 300 kilometers. Silence leaves it open, since the use is known,
// unless what the U.S. person does is said to be restricted.
func longRange(c *ecc.Case) condition {
	out := knowsUse(c, keyRange, questionRange)
	if _, present := statedUse(c, keyRange); !present {
		if out.is = ecc.Unknown; knowsUse(c, "end_use.missile", "").is == ecc.Yes && supportsRestricted(c) {
			out.is = ecc.Yes
		}
	}
	return out
}

// supportsRestricted tells whether it is stated that a U.S. person supports an
// activity which § 744.6 restricts; the other keys tell which.
func supportsRestricted(c *ecc.Case) bool { return c.EndUse["us_person_support"] == ecc.Yes }

// outsideEAR is the condition that the item is not subject to the EAR.
func outsideEAR(c *ecc.Case) condition {
	return condition{is: c.Subject.Not(), fact: "subject_to_ear", value: c.Subject.String(),
		no: "The item is subject to the EAR, so the rules on items govern.",
		lack: ecc.Lack{Field: "us_content", OfItem: true, Question: "Is the item subject to the EAR?",
			WouldChange: "If it is not, the U.S. person needs a license for the support; if it is, the rules on items govern."}}
}

// notOfficial is the condition that the exclusions for the U.S. Government's
// own operations, § 744.6(d)(1)(iii) and (d)(2), were not claimed.
func notOfficial(c *ecc.Case) condition {
	return unlessUse(c, "end_use.us_government_operation", "The U.S. person acts in official duties for the U.S. Government.")
}

// notClerical is the condition that § 744.6(d)(1)(i), clerical work, was not claimed.
func notClerical(c *ecc.Case) condition {
	return unlessUse(c, "end_use.us_person_clerical", "The U.S. person does administrative or clerical work only.")
}

// notAlliedEmployee is the condition that § 744.6(d)(4) does not spare a
// natural U.S. person who works for a company of the United States, A:5 or A:6.
func notAlliedEmployee(c *ecc.Case) condition {
	parent := c.Exporter.ParentHeadquarters
	out := condition{is: ecc.Yes, fact: "exporter.headquarters", value: c.Exporter.Headquarters}
	if !allied(c.Exporter.Headquarters) || parent == "" || macauOrD5(parent) {
		return out
	}
	natural := unlessUse(c, "end_use.us_person_natural", "The U.S. person is an individual who works for a company headquartered in the United States, A:5 or A:6.")
	if _, present := c.EndUse["us_person_natural"]; !present && !exportsFromUS(c) {
		natural.is = ecc.Unknown
		natural.lack = ecc.Lack{Field: "end_use.us_person_natural", Question: "Are the U.S. persons who take part individuals only, and no company?",
			WouldChange: "Individuals who work for such a company are spared."}
	}
	return natural
}
