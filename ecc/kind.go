package ecc

// Kind is what sort of item the classification holds: groups A, B and C are
// commodities, D software, E technology (§ 738.2(b)). It is UnknownKind for
// EAR99, for a USML category, and for entry 0A998, which holds all three.
func (c Code) Kind() Kind {
	if len(c.ECCN) != 5 || c.ECCN == "0A998" {
		return UnknownKind
	}
	switch c.ECCN[1] {
	case 'A', 'B', 'C':
		return Commodity
	case 'D':
		return Software
	case 'E':
		return Technology
	}
	return UnknownKind
}
