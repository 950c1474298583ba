package ecc

import "slices"

// s742_6advanced are the controls of § 742.6(a)(6) and (13) on advanced
// computing, semiconductor manufacturing and model weights.
func s742_6advanced() []place {
	return []place{
		{id: "742.6-A6-I-A", citation: "15 CFR 742.6(a)(6)(i)(A)(1)", where: "Macau or Country Group D:5", transfers: true, noDeemed: true, from: "2022-10-07", held: "2024-12-02",
			marks: semiconductorEquipment, policy: policyEquipment},
		{id: "742.6-A6-I-B", citation: "15 CFR 742.6(a)(6)(i)(B)", where: "Macau or Country Group D:5", transfers: true, noDeemed: true, from: "2024-12-02",
			marks: only(d5OrMacau...), policy: policyHBM},
		{id: "742.6-A6-II", citation: "15 CFR 742.6(a)(6)(ii)", where: "any destination outside Country Groups A:5 and A:6, from Macau or Country Group D:5", noDeemed: true, from: "2022-10-21", held: "2023-11-17",
			marks: fromD5, policy: policyEquipment},
		{id: "742.6-A6-III-A", citation: "15 CFR 742.6(a)(6)(iii)(A)", where: "any destination", transfers: true, noDeemed: true, from: "2022-10-21",
			marks: advancedA, policy: policyAdvanced, unenforced: newlyReached},
		{id: "742.6-A6-III-B", citation: "15 CFR 742.6(a)(6)(iii)(B)", where: "the United Arab Emirates or Country Groups D:1, D:4 and D:5 outside A:5 and A:6", transfers: true, noDeemed: true, from: "2022-10-21", held: "2023-11-17",
			marks: advancedB, policy: policyAdvancedB},
		{id: "742.6-A13", citation: "15 CFR 742.6(a)(13)", from: worldwideFrom, where: "any destination", transfers: true,
			marks: modelWeights, policy: policyWeights, unenforced: func(*Case) (string, bool) { return announced, true }},
		// The rows of 3A069 and 3E069 point to paragraphs that say something else; the entry itself sets the control.
		{id: "742.6-069", citation: "15 CFR part 774 supplement no. 1", further: []string{"15 CFR 742.6"}, from: "2025-01-16", where: "Macau or Country Group D:5", transfers: true,
			marks: only(d5OrMacau...), policy: policy(SeeEntry)},
	}
}

// announced is what BIS said of the rules of January 2025; the text stands.
const announced = "BIS announced on 2025-05-13 that it would not enforce the worldwide requirement of January 2025; the text still has it."

// newlyReached adds the announcement for destinations that no requirement reached
// before January 2025, and tells whether that is sure: companies of Macau and
// Country Group D:5 were reached everywhere.
func newlyReached(c *Case) (note string, surely bool) {
	company := consigneeInD5(c)
	if advancedB(c, Code{}).answer == Yes || goesTo(c, "MO") || company == Yes {
		return "", false
	}
	return announced, company == No
}

// worldwideFrom is when 90 FR 4544 took effect.
const worldwideFrom = "2025-01-13"

// advancedA marks every destination since January 2025. From November 2023 on
// it was those of paragraph (B) and Macau, before that China and Macau.
func advancedA(c *Case, code Code) verdict {
	switch {
	case c.Date == "" || c.Date >= worldwideFrom, goesTo(c, "CN", "MO"):
		return verdict{answer: Yes}
	case c.Date >= "2023-11-17" && advancedB(c, code).answer == Yes:
		return verdict{answer: Yes}
	}
	return verdict{answer: No, notYet: true, why: "the requirement did not reach the destination on the date of the transaction"}
}

// advancedB is § 742.6(a)(6)(iii)(B), with the approved entities of supplement no. 8 to part 740.
func advancedB(c *Case, _ Code) verdict {
	switch {
	case goesTo(c, "AE") && approvedInUAE(c, approvedComputing) == Yes:
		return verdict{answer: No, why: "the ultimate consignee and every end user are approved entities of supplement no. 8 to part 740"}
	case goesTo(c, "AE"):
		return verdict{answer: Yes}
	}
	return verdict{answer: known(goesTo(c, "CN", "D:1", "D:4", "D:5") && !goesTo(c, "A:5", "A:6"))}
}

// fromD5 marks technology for 3A090 that goes out of Macau or Country Group D:5.
func fromD5(c *Case, _ Code) verdict {
	switch {
	case goesTo(c, "A:5", "A:6"):
		return verdict{answer: No}
	case c.From == "":
		return verdict{lacks: []Lack{{Field: "from", Question: "Where is the item now?", WouldChange: "the control reaches exports from Macau and Country Group D:5"}}}
	case !within(c.From, d5OrMacau...):
		return verdict{answer: No, why: "the item does not come from Macau or Country Group D:5"}
	}
	a, lacks := yesFact{"developed_in_d5_for_advanced_computing", true}.holds(c)
	return verdict{answer: a, lacks: lacks}
}

// modelWeights marks every destination, less deemed exports to employees of allied entities.
func modelWeights(c *Case, _ Code) verdict {
	if deemed(c) && c.Item.Facts["permanent_employee_of_allied_entity"] == "yes" {
		return verdict{answer: No, why: "it leaves out deemed exports to permanent employees of entities headquartered in allied destinations"}
	}
	return verdict{answer: Yes}
}

// policyWeights follows § 742.6(b)(14), which denies end users with a seat outside
// the destinations of supplement no. 5(a) to part 740 and says nothing of the others.
func policyWeights(c *Case, _ Code) ReviewPolicy {
	for _, p := range c.Parties {
		for _, seat := range []string{p.Headquarters, p.ParentHeadquarters} {
			if p.Role == "end_user" && seat != "" && !AIAuthorization.Has(seat) {
				return PresumptionOfDenial
			}
		}
	}
	return SeeEntry
}

// policyHBM follows § 742.6(b)(10)(ii).
func policyHBM(c *Case, _ Code) ReviewPolicy {
	switch consigneeInD5(c) {
	case No:
		return PresumptionOfApproval
	case Yes:
		return PresumptionOfDenial
	}
	return SeeEntry
}

// policyAdvanced follows § 742.6(b)(10)(iii). Only commodities exported to China
// and Macau below both limits get a review of the single case, and the applicant
// shows that they are: figures not given do not. Approval elsewhere holds up to the
// country allocations of (B) and (C), which nobody but BIS keeps count of.
func policyAdvanced(c *Case, _ Code) ReviewPolicy {
	if goesTo(c, "CN", "MO") && c.Activity == Export && c.Item.Kind == Commodity {
		tpp, _ := numberFact{"tpp", "<", 21000}.holds(c)
		bandwidth, _ := numberFact{"total_dram_bandwidth_gb_s", "<", 6500}.holds(c)
		if tpp.And(bandwidth) == Yes {
			return CaseByCase
		}
	}
	company := consigneeInD5(c)
	switch {
	case goesTo(c, d5OrMacau...) || company == Yes:
		return PresumptionOfDenial
	case company == Unknown:
		return SeeEntry
	}
	return PresumptionOfApproval
}

// policyAdvancedB is the policy for the items of paragraph (a)(6)(iii)(B), which has no
// country allocations: outside Macau and Country Group D:5 and their companies
// paragraph (b)(1)(i)(B) is left.
func policyAdvancedB(c *Case, code Code) ReviewPolicy {
	if p := policyAdvanced(c, code); p != PresumptionOfApproval {
		return p
	}
	return CaseByCase
}

// policyEquipment follows §§ 742.4(b)(2) and 742.6(b)(10)(i): as § 744.23(d) has
// it where that section applies, and case by case where nothing in part 744 asks for a license.
func policyEquipment(c *Case, _ Code) ReviewPolicy {
	for _, p := range c.Parties {
		for _, l := range p.Listings {
			if l.Is != No && slices.Contains([]string{"EL", "MEU", "SDN"}, l.List) {
				return SeeEntry
			}
		}
	}
	known := No
	for _, use := range []string{"supercomputer", "advanced_node_ic", "ic_node_unknown", "advanced_node_design", "semiconductor_equipment",
		"military", "military_intelligence"} {
		if a, stated := c.EndUse[use]; stated {
			known = known.Or(a)
		}
	}
	if known != No {
		return SeeEntry
	}
	return CaseByCase
}

// consigneeInD5 tells whether a party that receives the item is headquartered in Macau or Country Group D:5.
func consigneeInD5(c *Case) Answer {
	any := Unknown
	for _, p := range c.Parties {
		if p.Role == "end_user" || p.Role == "ultimate_consignee" {
			switch headquarteredInD5(p.Headquarters, p.ParentHeadquarters) {
			case Yes:
				return Yes
			case No:
				any = No
			case Unknown:
				return Unknown
			}
		}
	}
	return any
}
