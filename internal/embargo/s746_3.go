package embargo

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

var toIraq = reach{name: "Iraq", countries: []string{"IQ"}, transfers: true}

// iraqExceptions are those of § 746.3(c). License Exception CIV, which it still
// names, was removed from part 740 in 2020.
var iraqExceptions = []string{"APP", "TMP", "RPL", "GOV", "GFT", "TSU", "BAG", "AVS", "ENC"}

// The marks of § 746.3(a)(1), (2) and (3).
var (
	iraqReasons = sought{reasons: []string{"NS", "MT", "NP", "CW", "CB", "RS", "CC", "EI", "SI", "SL"}}
	iraqUN      = sought{reasons: []string{"UN"}}
	iraqEntries = sought{entries: []string{"0B999", "0D999", "1B999", "1C992", "1C995", "1C997", "1C999", "6A992"}}
)

// iraq is § 746.3.
func iraq() []rule.Rule {
	const held = "2020-03-09"
	listed := func(id, citation string, policy ecc.ReviewPolicy, s sought, applies, spared string) rule.Rule {
		return rule.Rule{ID: id, Citation: citation, Citations: []string{"15 CFR 746.3(b)", "15 CFR 746.3(c)"}, From: "2004-07-30", Held: held,
			Effect: ecc.LicenseRequired, Policy: policy, Exceptions: ecc.ExceptionsAsListed, Codes: iraqExceptions,
			Test: toIraq.holds(byMark(s, applies, spared))}
	}
	whatever := func(id, citation string, policy ecc.ReviewPolicy, test func(*ecc.Case) ecc.Finding) rule.Rule {
		return rule.Rule{ID: id, Citation: citation, From: "2004-07-30", Held: held,
			Effect: ecc.LicenseRequired, Policy: policy, Exceptions: ecc.ExceptionsNone, Test: test}
	}
	return []rule.Rule{
		listed("746.3-A1", "15 CFR 746.3(a)(1)", ecc.SeeEntry,
			iraqReasons,
			"The item is controlled for a reason that needs a license to Iraq.", "The item is controlled for none of the reasons that need a license to Iraq."),
		listed("746.3-A2", "15 CFR 746.3(a)(2)", ecc.SeeEntry, iraqUN,
			"Items controlled for United Nations reasons need a license to Iraq.", "The item is not controlled for United Nations reasons."),
		listed("746.3-A3", "15 CFR 746.3(a)(3)", ecc.CaseByCase,
			iraqEntries,
			"The entry is one that needs a license to Iraq for regional stability.", "The entry is not one of those that need a license to Iraq for regional stability."),
		whatever("746.3-A4", "15 CFR 746.3(a)(4)", ecc.PolicyOfDenial, toIraq.holds(iraqMilitary)),
		whatever("746.3-F1", "15 CFR 746.3(f)(1)", ecc.SeeEntry, withinIraq(iraqLicensed)),
		whatever("746.3-F2I", "15 CFR 746.3(f)(2)(i)", ecc.SeeEntry, withinIraq(iraqWeapons)),
		whatever("746.3-F2II", "15 CFR 746.3(f)(2)(ii)", ecc.SeeEntry, withinIraq(iraqTerrorists)),
	}
}

// withinIraq is the test of a requirement for transfers within the country only.
func withinIraq(test func(*ecc.Case) ecc.Finding) func(*ecc.Case) ecc.Finding {
	return func(c *ecc.Case) ecc.Finding {
		if c.Activity != ecc.Transfer {
			return rule.DoesNotApply("The requirement is for transfers within Iraq.", c.Because("activity", c.Activity.String()))
		}
		return toIraq.holds(test)(c)
	}
}

// iraqMilitary is § 746.3(a)(4): any item for a military end use or end user,
// unless for the Government of Iraq or agencies of the United States.
func iraqMilitary(c *ecc.Case) ecc.Finding {
	because := c.Because("to", c.To)
	military, asked := c.EndUse["military"]
	if asked {
		because.Set("military", military.String())
	}
	for _, p := range c.Parties {
		if user, given := terms.Stated(p.Facts, "military_end_user"); given {
			because.Set("military_end_user", user.String())
			military, asked = either(military, asked, user), true
		}
	}
	switch {
	case !asked || military == ecc.No:
		return rule.DoesNotApply("Nothing tells of a military end use or end user in Iraq.", because)
	case military == ecc.Unknown:
		return rule.Unknown("Whether the item is for a military end use or end user in Iraq is open.", because, ecc.Lack{
			Field: "end_use.military", Question: "Is the item for military use, or for someone who supports military uses, in Iraq?",
			WouldChange: "For military uses and users any item needs a license, which BIS denies."})
	}
	return unless(rule.Applies("Any item for a military end use or end user in Iraq needs a license.", because), forGovernment(c))
}

// either joins an answer to one that may not have been asked for.
func either(a ecc.Answer, asked bool, b ecc.Answer) ecc.Answer {
	if !asked {
		return b
	}
	return a.Or(b)
}

// forGovernment is the exclusion of official use by the United States and of
// shipments to the Government of Iraq.
func forGovernment(c *ecc.Case) exclusion {
	x := ofEndUsers(c, "government", func(p ecc.Party) ecc.Answer { return terms.Known(p.Country == "IQ" || p.Country == "US") })
	x.summary = "Shipments to the Government of Iraq and for official use by the United States are excluded."
	x.lack.Question = "Is the end user the Government of Iraq or an agency of the United States?"
	x.lack.WouldChange = "Shipments to those governments are outside the requirement."
	return x
}

// iraqLicensed is § 746.3(f)(1): what came to Iraq under a license or a license exception.
func iraqLicensed(c *ecc.Case) ecc.Finding {
	const fact = "shipped_under_license"
	came, given := terms.Stated(c.Item.Facts, fact)
	because := c.Because("activity", c.Activity.String(), fact, came.String())
	if !given && iraqReasons.on(c).is == ecc.No && iraqUN.on(c).is == ecc.No && iraqEntries.on(c).is == ecc.No {
		because.Set("eccn", c.Item.Code.String())
		return rule.DoesNotApply("Items of this kind come to Iraq without a license, and nothing tells that this one came with one.", because)
	}
	switch came {
	case ecc.Yes:
		return rule.Applies("What came to Iraq under a license or a license exception needs a license to change hands there.", because)
	case ecc.No:
		return rule.DoesNotApply("The item came to Iraq under no license and no license exception.", because)
	}
	return rule.Unknown("Whether the item came to Iraq under a license or a license exception is not known.", because, itemFact(fact,
		"Was the item exported or reexported to Iraq under a specific license of Treasury or Commerce, or under a license exception?",
		"Such items need a license for every transfer within Iraq."))
}

// iraqWeapons is § 746.3(f)(2)(i): weapons of mass destruction and the means of their delivery (part 744).
func iraqWeapons(c *ecc.Case) ecc.Finding {
	because := c.Because("activity", c.Activity.String())
	use, field := ecc.No, ""
	for _, name := range []string{"nuclear", "missile", "chemical_biological"} {
		answer, asked := c.EndUse[name]
		if !asked {
			continue
		}
		because.Set(name, answer.String())
		if use = use.Or(answer); answer == ecc.Unknown {
			field = "end_use." + name
		}
	}
	switch use {
	case ecc.Yes:
		return rule.Applies("A transfer within Iraq for weapons of mass destruction or their delivery needs a license.", because)
	case ecc.No:
		return rule.DoesNotApply("Nothing tells of weapons of mass destruction or their delivery.", because)
	}
	return rule.Unknown("Whether the transfer is for weapons of mass destruction or their delivery is open.", because, ecc.Lack{
		Field: field, Question: "Will the item be used for weapons of mass destruction or the means of their delivery?",
		WouldChange: "For such uses any transfer within Iraq needs a license."})
}

// terrorPrograms are the sanctions programs of designated terrorists and
// terrorist organizations, once §§ 744.12 to 744.14, now in § 744.8.
var terrorPrograms = []string{"SDGT", "SDT", "FTO"}

// iraqTerrorists is § 746.3(f)(2)(ii): transfers to designated terrorists.
func iraqTerrorists(c *ecc.Case) ecc.Finding {
	out := rule.DoesNotApply("No party is a designated terrorist or terrorist organization.", c.Because("activity", c.Activity.String()))
	for i, p := range c.Parties {
		for _, l := range p.Listings {
			if l.List != "SDN" || !slices.ContainsFunc(terrorPrograms, func(program string) bool { return slices.Contains(l.Programs, program) }) {
				continue
			}
			because := c.Because("party", p.Name, "listed", l.Name)
			switch {
			case l.Is == ecc.Yes:
				f := rule.Applies("A transfer within Iraq to a designated terrorist or terrorist organization needs a license.", because)
				f.Party = &i
				return f
			case l.Is == ecc.Unknown:
				out = rule.Unknown("A party may be a designated terrorist or terrorist organization.", because, ecc.Lack{
					Field: fmt.Sprintf("parties[%d].name", i), Question: "Is the party the listed terrorist?",
					WouldChange: "A transfer within Iraq to one needs a license."})
				out.Party = &i
			}
		}
	}
	return out
}
