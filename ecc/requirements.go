package ecc

// Requirements answers general prohibition one (§ 736.2(b)(1)): for each
// control of the item's entry, whether it asks for a license for this
// destination, by the Commerce Country Chart or by the place rule that stands
// in its stead. Controls that do not ask are findings too, with why.
func Requirements(c Case) []Finding { return nil }
