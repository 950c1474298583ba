package ecc

// s754 stands for the short supply controls of part 754, whose text these tables do not hold.
func s754() []place {
	return []place{{id: "754", citation: "15 CFR part 754", where: "destinations that part 754 names", policy: policy(SeeEntry),
		marks: func(c *Case, _ Code) verdict {
			if c.Activity == Reexport || c.Activity == DeemedReexport {
				return verdict{answer: No, why: "short supply controls are on exports from the United States"}
			}
			return verdict{why: "the requirements of part 754 are not held here and have to be read"}
		}}}
}
