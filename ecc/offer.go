package ecc

// ListOffer is what an entry of the Commerce Control List itself says of one
// list-based license exception for an item.
type ListOffer struct {
	// Eligible: Yes when the entry offers the exception for this paragraph, No
	// when it does not, Unknown when that turns on a fact not given (Lacks) or on the paragraph.
	Eligible Answer
	// Limit is the LVS dollar limit of the paragraph as a decimal string, empty for other exceptions.
	Limit string
	Lacks []Lack
	Why   string // one clause in plain words
}

// Offer tells whether the entry offers a list-based exception ("LVS", "GBS",
// "NAC", "ACA", "HBM", "AIA", "ACM", "LPP", "APP", "IEC" …) for the item, § 740.1(c) and the
// entry's own paragraph.
func Offer(code string, c Case) ListOffer { return ListOffer{} }

// STAExcluded tells whether the entry's special conditions keep License
// Exception STA from the destination's country group ("A:5" or "A:6").
func STAExcluded(c Case, group string) ListOffer { return ListOffer{} }
