package ecc

// FactByName finds the fact of an item or a party ("item", "party") that has a name.
func FactByName(of, name string) (Fact, bool) {
	for _, f := range Facts() {
		if f.Of == of && f.Name == name {
			return f, true
		}
	}
	return Fact{}, false
}

// FactOrderValue is the fact that holds the net value of all lines of an order
// under the same entry, in the line's currency (§ 740.3(c)). The engine fills it in.
const FactOrderValue = "order_value_same_eccn"
