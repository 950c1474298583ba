package ecc

// s754 are the short supply controls of part 754, one section for each of its
// three subjects. The text of the part is not held: what it requires was read
// elsewhere, and its own exceptions are left to the reader (§ 740.1(a)).
func s754() []place {
	rule := func(section string) place {
		return place{id: section, citation: "15 CFR " + section + "(a)", further: []string{"15 CFR 742.1(b)(1)", commerceControlList}, where: "any destination, Canada included",
			marks: exportsOnly, policy: policy(SeeEntry), note: "No license exception of part 740 is for short supply controls; part 754, which is not held here, has its own.",
			exceptions: func(*Case) (ExceptionScope, []string) { return ExceptionsNone, nil }}
	}
	return []place{rule("754.3"), rule("754.4"), rule("754.5")}
}

// exportsOnly marks every destination of an export.
func exportsOnly(c *Case, _ Code) verdict {
	if c.Activity == Reexport || c.Activity == DeemedReexport {
		return verdict{answer: No, why: "short supply controls are on exports from the United States"}
	}
	return verdict{answer: Yes}
}
