package ecc

import "slices"

// policyOf is the review policy of a Country Chart column's reason, nil where one word cannot be given.
func policyOf(reason string) func(*Case, Code) ReviewPolicy {
	switch reason {
	case "NS":
		return policyNS
	case "RS":
		return policyRS
	case "MT", "NP", "CB":
		return policyProliferation
	case "CC":
		return policy(CaseByCase) // § 742.7(b)(1)
	case "AT":
		return policyAT
	}
	return policy(SeeEntry)
}

// policyNS follows § 742.4(b)(1) and (5) through (9).
func policyNS(c *Case, code Code) ReviewPolicy {
	switch {
	case code.Series515() && goesTo(c, "CN", "E:1"), code.Series600() && goesTo(c, deniedArms...):
		return PolicyOfDenial
	case goesTo(c, "RU", "BY"):
		return PolicyOfDenial // as § 746.8(b) has it
	case (code.Series515() || code.Series600()) && goesTo(c, "D:5"):
		return SeeEntry
	case goesTo(c, "MM", "KH", "CN", "NI", "VE"):
		return policyMilitary(c)
	case goesTo(c, "D:1"):
		return CaseByCase
	}
	return PresumptionOfApproval
}

// deniedArms are the destinations for which the State Department has a policy
// of denial for arms (22 CFR 126.1(d)(1)), to which §§ 742.4(b)(1)(ii) and
// 742.6(b)(1)(i)(D) point, less those of part 746.
var deniedArms = []string{"CN", "MM", "VE"}

// policyMilitary follows § 742.4(b)(7): every application is looked at for
// diversion to military uses; approval for civil end uses of civil end users, a
// presumption of denial for weapons.
func policyMilitary(c *Case) ReviewPolicy {
	military := c.EndUse["military"]
	for _, p := range c.Parties {
		if p.Facts["military_end_user"] == "yes" {
			military = Yes
		}
	}
	switch military {
	case Yes:
		return PresumptionOfDenial
	case No:
		return PresumptionOfApproval
	}
	return CaseByCase
}

// firearms are the entries that § 742.6(b)(1)(i) names.
var firearms = codes("0A501 0A502 0A504 0A505 0A506 0A507 0A508 0A509 0B501 0B505 0D501 0D505 0E501 0E504 0E505")

// policyRS follows § 742.6(b)(1), (2) and (7).
func policyRS(c *Case, code Code) ReviewPolicy {
	gun := firearms.has(code) != No
	switch {
	case goesTo(c, "IN"):
		return PresumptionOfApproval
	case goesTo(c, "D:5") && arrayTechnology(c, code):
		return PresumptionOfDenial
	case (code.Series515() || gun) && goesTo(c, "CN", "E:1"), (code.Series600() || gun) && goesTo(c, deniedArms...):
		return PolicyOfDenial
	case (code.Series515() || code.Series600() || gun) && goesTo(c, "D:5"):
		return SeeEntry
	case concealedDetection.has(code) == Yes && goesTo(c, "AT", "CY", "FI", "IE", "IL", "MT", "MX", "SG", "SE") && forGovernment(c):
		return PresumptionOfApproval
	}
	return CaseByCase
}

// concealedDetection are the entries of § 742.6(b)(2)(ii), which favors some governments.
var concealedDetection = codes("2A984 2D984 2E984")

// forGovernment tells whether every end user, and there is one, is stated to be a government.
func forGovernment(c *Case) bool {
	any := false
	for _, p := range c.Parties {
		if p.Role == "end_user" {
			if any = p.Facts["government"] == "yes"; !any {
				return false
			}
		}
	}
	return any
}

// arrayTechnology tells of technology for the image intensifiers, focal plane
// arrays and read-out circuits of 6A002 (§ 742.6(b)(1)(ii)).
func arrayTechnology(c *Case, code Code) bool {
	if code.ECCN != "6E001" && code.ECCN != "6E002" {
		return false
	}
	codes, _ := named(c, factFor)
	return slices.ContainsFunc(codes, func(f Code) bool {
		return f.Under("6A002", []string{"a", "2"}).Or(f.Under("6A002", []string{"a", "3"})).Or(f.Under("6A002", []string{"f"})) == Yes
	})
}

// policyProliferation follows §§ 742.2(b), 742.3(b) and 742.5(b).
func policyProliferation(c *Case, _ Code) ReviewPolicy {
	switch {
	case goesTo(c, "RU", "BY"):
		return PolicyOfDenial
	case goesTo(c, "CN") && policyMilitary(c) == PresumptionOfDenial: // § 742.4(b)(7) counts too
		return PresumptionOfDenial
	}
	return CaseByCase
}

// policyAT follows §§ 742.8(b), 742.9(b) and 742.19(b).
func policyAT(c *Case, _ Code) ReviewPolicy {
	switch {
	case goesTo(c, "IR"):
		return PolicyOfDenial
	case goesTo(c, "SY") && c.Date >= "2025-09-02": // as § 746.9(c)(2), which stands in its place
		return CaseByCase
	}
	return SeeEntry
}

// policyWorldwide follows §§ 742.4(b)(10) and 742.6(b)(11).
func policyWorldwide(c *Case, _ Code) ReviewPolicy {
	switch {
	case goesTo(c, "D:1", "D:5"):
		return PresumptionOfDenial
	case goesTo(c, "A:1", "A:5", "A:6"):
		return PresumptionOfApproval
	}
	return CaseByCase
}
