package ecc

// s742_18 are the requirements of § 742.18 under the Chemical Weapons Convention.
func s742_18() []place {
	return []place{
		{id: "742.18-A1", citation: "15 CFR 742.18(a)(1)", where: "any destination", marks: everywhere, policy: policySchedule1},
		{id: "742.18-S2", citation: "15 CFR 742.18(a)(2)(ii)(A)", where: "states not party to the Chemical Weapons Convention", marks: notPartyToCWC, policy: policy(PresumptionOfDenial)},
		{id: "742.18-S3", citation: "15 CFR 742.18(a)(2)(ii)(B)", where: "states not party to the Chemical Weapons Convention", marks: schedule3, policy: policy(PresumptionOfDenial)},
		{id: "742.18-C", citation: "15 CFR 742.18(a)(2)(ii)(C)", where: "states not party to the Chemical Weapons Convention but Israel and Taiwan", policy: policy(CaseByCase),
			marks: func(c *Case, code Code) verdict {
				if goesTo(c, "IL", "TW") {
					return verdict{answer: No}
				}
				return notPartyToCWC(c, code)
			}},
	}
}

// policySchedule1 follows § 742.18(b)(1): exports to states party to the
// Convention may meet its conditions, nothing else does.
func policySchedule1(c *Case, _ Code) ReviewPolicy {
	if c.Activity == Reexport || outsideCWC(c.To).answer == Yes {
		return PresumptionOfDenial
	}
	return SeeEntry
}

// nonParties are the destinations that supplement no. 2 to part 745 does not
// list: Egypt, North Korea and South Sudan have not joined the Convention,
// Israel has not ratified it, and Taiwan and Kosovo cannot. Western Sahara has
// no government of its own there and stays open.
var nonParties = []string{"EG", "IL", "KP", "SS", "TW", "XK"}

func notPartyToCWC(c *Case, _ Code) verdict { return outsideCWC(c.To) }

func outsideCWC(country string) verdict {
	if within(country, "EH") {
		return verdict{why: "supplement no. 2 to part 745 does not settle the destination"}
	}
	return verdict{answer: known(within(country, nonParties...))}
}

// schedule3 marks exports to states not party unless there is an End-Use
// Certificate, and reexports from one such state to another.
func schedule3(c *Case, code Code) verdict {
	v := notPartyToCWC(c, code)
	switch {
	case v.answer != Yes:
		return v
	case c.Activity == Reexport && c.From == "":
		return verdict{lacks: []Lack{{Field: "from", Question: "Where is the item now?", WouldChange: "reexports from states party to the Convention need no license for this reason"}}}
	case c.Activity == Reexport:
		return outsideCWC(c.From)
	case c.Item.Facts["cwc_end_use_certificate"] == "yes":
		return verdict{answer: No, why: "the importing government has issued an End-Use Certificate"}
	}
	return v
}
