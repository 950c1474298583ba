package ecc

// s742_3 is the nuclear nonproliferation control of 4A001, whose row names no
// column: it stays open wherever NP column 1 would ask for a license.
func s742_3() []place {
	return []place{{id: "742.3-4A001", citation: "15 CFR 742.3(b)", further: []string{"15 CFR part 774 supplement no. 1"}, where: "destinations outside the Nuclear Suppliers Group", policy: policyProliferation,
		marks: func(c *Case, _ Code) verdict {
			if goesTo(c, "A:4") {
				return verdict{answer: No}
			}
			return verdict{why: "the entry applies nuclear nonproliferation controls without naming a column of the chart"}
		}}}
}
