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

// FactGiftPurpose is the fact that says by which paragraph of § 740.12 a gift goes,
// GiftParcel its value for a gift parcel, and FactParcelValue the value of all
// lines of the order that go in that parcel, which the engine fills in.
const (
	FactGiftPurpose = "gift_purpose"
	FactParcelValue = "parcel_value"
	GiftParcel      = "gift_parcel"
)
