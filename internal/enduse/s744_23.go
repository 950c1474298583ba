package enduse

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// advancedComputing is § 744.23(a): supercomputers, advanced-node integrated
// circuits, advanced computing items for certain headquarters, and
// semiconductor manufacturing equipment, in Macau and Country Group D:5.
func advancedComputing() []rule.Rule {
	return []rule.Rule{
		supercomputers(), advancedNodes(), unknownNodes(), advancedDesign(),
		headquarteredElsewhere("ADV-744.23-A3IA", "(3)(i)(A)", "advanced_computing", not(lesserDestinations)),
		headquarteredElsewhere("ADV-744.23-A3IB", "(3)(i)(B)", "high_bandwidth_memory", not(macauOrD5)),
		advancedTechnology(), equipmentThere(), equipmentElsewhere(),
	}
}

// section744_23 is what the rules of the section share. Each sets its own exceptions (paragraph (c)).
func section744_23(id, paragraph, from, held, applies string, gate func(*ecc.Case) condition, more func(*ecc.Case) []condition) rule.Rule {
	return rule.Rule{
		ID: id, Citation: "15 CFR 744.23(a)" + paragraph, From: from, Held: held,
		Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsNone,
		Test: func(c *ecc.Case) ecc.Finding {
			f := gated(c, applies, gate, more)
			if f.Status != ecc.DoesNotApply {
				f.ReviewPolicy = reviewPolicy(c)
			}
			return f
		},
	}
}

// reviewPolicy is § 744.23(d): approval is presumed for end users of the United
// States, A:5 and A:6, denial for Macau and D:5 but for the items reviewed case by case.
func reviewPolicy(c *ecc.Case) ecc.ReviewPolicy {
	datacenter, _ := terms.Stated(c.Item.Facts, "datacenter")
	below := coded(c.Item.Code, "advanced_computing").Or(coded(c.Item.Code, "high_bandwidth_memory")) == ecc.Yes // what the .b paragraphs and 3A090.c hold is not of 3A090.a
	foreign := slices.ContainsFunc(endUsers(c), func(i int) bool { return !allied(c.Parties[i].Headquarters) })
	switch {
	case !foreign && headquartered(c, macauOrD5, "").is == ecc.No:
		return ecc.PresumptionOfApproval
	case coded(c.Item.Code, "case_by_case") == ecc.Yes && (datacenter == ecc.No || below):
		return ecc.CaseByCase
	}
	return ecc.PresumptionOfDenial
}

// supercomputers is § 744.23(a)(1).
func supercomputers() rule.Rule {
	return section744_23("ADV-744.23-A1", "(1)", "2022-10-21", "2023-11-17",
		"The item is a circuit or computer for a supercomputer in, or destined to, Macau or Country Group D:5.",
		func(c *ecc.Case) condition {
			return knowsUse(c, "end_use.supercomputer", "Is the item for developing, producing, operating or maintaining a supercomputer, or for what goes into one?")
		}, func(c *ecc.Case) []condition {
			where := destined(c, macauOrD5, "The supercomputer is neither in Macau or Country Group D:5 nor destined there.")
			switch country := c.Item.Facts[factSupercomputer]; {
			case country != "" && country != "unknown":
				where.is, where.fact, where.value = ecc.No, "facts."+factSupercomputer, country
				if macauOrD5(country) {
					where.is = ecc.Yes
				}
			case country == "unknown", where.is == ecc.No && !usedThere(c):
				where.is = ecc.Unknown // what is built elsewhere may be destined there, (a)(1)(ii)(B)
				where.lack = ecc.Lack{Field: "facts." + factSupercomputer, OfItem: true, Question: "In which country is, or will be, the supercomputer?",
					WouldChange: "In, or destined to, Macau or Country Group D:5 it needs a license."}
			}
			return []condition{where, either(circuit(c), computer(c))}
		})
}

// usedThere tells whether everybody who ends up with the item is in the country
// of destination, and of no company of Macau or D:5: then nothing that was said
// makes known that the supercomputer is in Macau or D:5.
func usedThere(c *ecc.Case) bool {
	return headquartered(c, macauOrD5, "").is == ecc.No &&
		!slices.ContainsFunc(endUsers(c), func(i int) bool { return c.Parties[i].Country != c.To })
}

const factSupercomputer = "supercomputer_country"

const noCircuit = "The item is not an integrated circuit or computer of the entries that the paragraph names."

// circuit is the condition that the item is an integrated circuit of one of the entries.
func circuit(c *ecc.Case) condition {
	if coded(c.Item.Code, "certain_circuits") == ecc.Yes {
		return itemIn(c, "supercomputer_circuits", noCircuit)
	}
	entry := itemIn(c, "supercomputer_circuits", noCircuit)
	if entry.is != ecc.Yes {
		return entry
	}
	return itemFact(c, "integrated_circuit", "Is the item an integrated circuit?", noCircuit)
}

// computer is the condition that the item is a computer, electronic assembly or
// component of one of the entries. Those of Category 4 hold nothing else;
// encryption entries count unless it is stated that the item is none.
func computer(c *ecc.Case) condition {
	entry := itemIn(c, "supercomputer_computers", noCircuit)
	if other, _ := terms.Stated(c.Item.Facts, "computer_or_component"); entry.is == ecc.Yes && other == ecc.No && coded(c.Item.Code, "certain_computers") != ecc.Yes {
		return itemFact(c, "computer_or_component", "", noCircuit)
	}
	return entry
}

// advancedNodes is § 744.23(a)(2)(i), without the parties that footnote 5 covers (iv).
func advancedNodes() rule.Rule {
	return section744_23("ADV-744.23-A2I", "(2)(i)", "2022-10-12", "2024-12-05",
		"The item is for making integrated circuits at a facility in Macau or Country Group D:5 that makes advanced-node ones.",
		advancedNode, func(c *ecc.Case) []condition {
			return []condition{destined(c, macauOrD5, noMacauOrD5), frontEnd(c), notFootnote5(c)}
		})
}

const noMacauOrD5 = "The destination is neither Macau nor in Country Group D:5."

func advancedNode(c *ecc.Case) condition {
	return knowsUse(c, "end_use.advanced_node_ic", "Is the item for developing or producing integrated circuits at a facility that makes advanced-node ones?")
}

// unknownNodes is § 744.23(a)(2)(ii): Category 3, groups B to E only.
func unknownNodes() rule.Rule {
	return section744_23("ADV-744.23-A2II", "(2)(ii)", "2022-10-12", "2024-12-05",
		"The item, of Category 3 groups B to E, is for making integrated circuits in Macau or Country Group D:5 at a facility whose node is not known.",
		nodeUnknown, func(c *ecc.Case) []condition {
			return []condition{category3(c), destined(c, macauOrD5, noMacauOrD5), frontEnd(c), notFootnote5(c)}
		})
}

func nodeUnknown(c *ecc.Case) condition {
	return knowsUse(c, "end_use.ic_node_unknown", "Is the item for making integrated circuits where it is not known whether they are advanced-node ones?")
}

// category3 is the condition that the item is in Category 3, product groups B to E.
func category3(c *ecc.Case) condition {
	out := onCCL(c)
	out.no = "The item is not in Category 3, product groups B, C, D or E."
	if code := c.Item.Code.ECCN; out.is == ecc.Yes && (code[0] != '3' || !strings.ContainsRune("BCDE", rune(code[1]))) {
		out.is = ecc.No
	}
	return out
}

// frontEnd is the condition that paragraph (a)(5) does not leave the production
// out: assembly, test and packaging that do not change the technology level.
func frontEnd(c *ecc.Case) condition {
	return unlessUse(c, "end_use.back_end_only", "The item is for back-end steps only, which do not count as production here.")
}

// notFootnote5 is the condition that no party that the item goes to is an
// Entity List party under footnote 5; the Entity List governs those.
func notFootnote5(c *ecc.Case) condition {
	out := condition{is: ecc.Yes, fact: "footnote_5", value: "none", no: "The item goes to a party that footnote 5 of the Entity List covers, and its entry governs."}
	for _, i := range endUsers(c) {
		if footnoted(c.Parties[i], 5) {
			out.is, out.value = ecc.No, c.Parties[i].Name
		}
	}
	return out
}

// advancedDesign is § 744.23(a)(2)(iii): design software and technology.
func advancedDesign() rule.Rule {
	return section744_23("ADV-744.23-A2III", "(2)(iii)", "2024-12-02", "2024-12-05",
		"The item is design software or technology for an advanced-node integrated circuit that will be made in Macau or Country Group D:5.",
		func(c *ecc.Case) condition {
			return knowsUse(c, "end_use.advanced_node_design", "Is the item for designing an advanced-node integrated circuit that will be produced in Macau or Country Group D:5?")
		}, func(c *ecc.Case) []condition {
			return []condition{designTool(c)}
		})
}

// designTool is the condition that the item is electronic or technology computer-aided design software or technology.
func designTool(c *ecc.Case) condition {
	no := "The item is not design software or technology (ECAD, TCAD)."
	switch {
	case c.Item.Kind == ecc.Commodity:
		return condition{is: ecc.No, fact: "kind", value: c.Item.Kind.String(), no: no}
	case coded(c.Item.Code, "ecad") == ecc.Yes:
		return itemIn(c, "ecad", no)
	}
	return itemFact(c, "ecad_tcad", "Is the item ECAD or TCAD software or technology?", no)
}

// headquarteredElsewhere is § 744.23(a)(3)(i): items that need no license for
// the destination, for a party headquartered in Macau or D:5.
func headquarteredElsewhere(id, paragraph, set string, where place) rule.Rule {
	r := section744_23(id, paragraph, "2023-11-17", "2025-01-15",
		"The item goes to a destination that this paragraph names, for a party that is, or whose parent is, headquartered in Macau or Country Group D:5.",
		func(c *ecc.Case) condition {
			return itemIn(c, set, "The item is not an advanced computing item of this paragraph.")
		}, func(c *ecc.Case) []condition {
			return []condition{destined(c, where, "The destination has list-based controls of its own for these items."), headquartered(c, macauOrD5, noHeadquarters)}
		})
	r.Citations = []string{"15 CFR 740.2(a)(9)(ii)"}
	r.Exceptions, r.Codes = ecc.ExceptionsAsListed, []string{"TMP 740.9(a)(6)", "NAC", "ACA", "RPL", "GOV 740.11(b)", "TSU 740.13(a)", "TSU 740.13(c)", "HBM", "AIA", "ACM"}
	return r
}

// lesserDestinations are Country Groups D:1, D:4 and D:5 without those also in A:5 or A:6.
func lesserDestinations(country string) bool {
	return groups("D:1", "D:4", "D:5")(country) && !groups("A:5", "A:6")(country)
}

// advancedTechnology is § 744.23(a)(3)(ii): technology of 3E001 for 3A090 that a
// party headquartered in Macau or D:5 developed abroad, on its way from D:1, D:4 or D:5.
func advancedTechnology() rule.Rule {
	return section744_23("ADV-744.23-A3II", "(3)(ii)", "2023-11-17", "2025-01-15",
		"The technology for advanced computing items was developed by a party headquartered in Macau or Country Group D:5 and leaves a destination of Country Groups D:1, D:4 or D:5.",
		func(c *ecc.Case) condition {
			return itemIn(c, "advanced_technology", "The item is not technology of ECCN 3E001.")
		}, func(c *ecc.Case) []condition {
			from := destined(c, lesserDestinations, "The technology does not come from a destination of Country Groups D:1, D:4 or D:5.")
			from.fact, from.value, from.is = "from", c.From, ecc.No
			if lesserDestinations(c.From) && c.Activity != ecc.Export && c.Activity != ecc.DeemedExport {
				from.is = ecc.Yes
			}
			return []condition{from,
				itemFact(c, "developed_in_d5_for_advanced_computing",
					"Was the technology developed by a party headquartered, or with a parent headquartered, in Macau or Country Group D:5, for producing advanced computing items?",
					"The technology was not developed by a party headquartered in Macau or Country Group D:5 for producing advanced computing items.")}
		})
}

func equipmentUse(c *ecc.Case) condition {
	return knowsUse(c, "end_use.semiconductor_equipment", "Is the item for developing or producing semiconductor manufacturing equipment, or parts, software or technology for it?")
}

// equipmentThere is § 744.23(a)(4)(i): development or production in Macau or D:5.
func equipmentThere() rule.Rule {
	r := section744_23("ADV-744.23-A4I", "(4)(i)", "2022-10-21", "2024-12-05",
		"The item, on the Commerce Control List, is for making semiconductor manufacturing equipment in Macau or Country Group D:5.",
		equipmentUse, func(c *ecc.Case) []condition {
			return []condition{onCCL(c), destined(c, macauOrD5, noMacauOrD5)}
		})
	r.Citations = []string{"15 CFR 740.2(a)(9)(i)"}
	r.Exceptions, r.Codes = ecc.ExceptionsAsListed, []string{"GOV 740.11(b)"}
	return r
}

// equipmentElsewhere is § 744.23(a)(4)(ii): items that end up in such equipment
// which a party headquartered in Macau or D:5 develops or produces, wherever.
func equipmentElsewhere() rule.Rule {
	r := section744_23("ADV-744.23-A4II", "(4)(ii)", "2023-11-17", "2024-12-05",
		"The item, on the Commerce Control List, is for semiconductor manufacturing equipment made by a party headquartered in Macau or Country Group D:5.",
		equipmentUse, func(c *ecc.Case) []condition {
			return []condition{onCCL(c), headquartered(c, macauOrD5, noHeadquarters)}
		})
	r.Citations = []string{"15 CFR 740.2(a)(9)(i)"}
	r.Exceptions, r.Codes = ecc.ExceptionsAsListed, []string{"GOV 740.11(b)"}
	return r
}
