package ecc

import (
	"github.com/seed-793d2af5/exportscreen/internal/terms"
	"github.com/shopspring/decimal"
)

// lvs is § 740.3, shipments of limited value.
var lvs = licenseException{code: "LVS", provisions: []provision{{code: "LVS", section: "740.3", held: "2025-09-30", test: limitedValue}}}

func limitedValue(t *trial) {
	t.goods("740.3(a)", "the item must be a commodity", Commodity)
	t.offered("740.3(a)", "LVS")
	t.destination("740.3(b)", t.to("B"), "the destination must be in Country Group B")
	if t.over() {
		return
	}
	o := offered("LVS", t.Case)
	t.withinLimit(o.Limit, o.Eligible == Yes)
	if components.has(t.Item.Code) == Yes && t.requiredFor("EI") != No {
		t.fact("740.3(d)(5)", "supports_authorized_commodity", "encryption components must support a commodity that was authorized before")
	}
	t.duty("The order is a genuine one, neither split nor shaped to come within the limit (§ 740.3(d)(1)(ii) and (iii)).")
	t.duty("Exports of this ECCN to the same consignee in the calendar year stay within twelve times the limit (§ 740.3(d)(2)).")
	t.reported()
}

// components are the encryption entries whose components § 740.3(d)(5) restricts.
var components = codes("5A002")

// offered is a term that the item's entry must offer the exception.
func (t *trial) offered(section, code string) {
	if t.over() {
		return
	}
	o := offered(code, t.Case)
	if o.Eligible == Yes {
		return
	}
	o.explain(code, t.Item.Code)
	t.needsAll(section, o.Eligible, "the entry must offer "+code+" ("+o.Why+")", o.Lacks)
}

// withinLimit holds the value of the order, all lines of the same ECCN
// together, against the limit of the entry, and the year's against twelve times
// that. Where the paragraph is open the limit is the highest it may have.
func (t *trial) withinLimit(limit string, settled bool) {
	bound, ok := terms.Number(limit)
	if !ok {
		t.needs("740.3(b)", Unknown, "the net value must not exceed the limit of the entry", Lack{})
		return
	}
	term := "the order's net value of this ECCN must not exceed $" + limit
	value := t.orderValue()
	if value == nil {
		field := "value"
		switch {
		case t.Item.Currency != "" && t.Item.Currency != "USD":
			field = "currency"
		case t.Item.Facts[FactOrderValue] == Unknown.String():
			field = "facts." + FactOrderValue
		}
		t.needs("740.3(b)", Unknown, term, Lack{Field: field, OfItem: true, Question: "What is the net value of all the order's items of this ECCN, in U.S. dollars?",
			WouldChange: "LVS is open up to the limit of the entry"})
		return
	}
	t.needs("740.3(b)", known(value.LessThanOrEqual(bound)), term, Lack{})
	if !settled {
		t.needs("740.3(b)", Unknown, "the net value must not exceed the limit of the item's paragraph", Lack{})
		return
	}
	if year, ok := terms.Number(t.Item.Facts["lvs_value_this_year"]); ok {
		t.needs("740.3(d)(2)", known(year.Add(*value).LessThanOrEqual(bound.Mul(decimal.NewFromInt(12)))),
			"the calendar year's exports of this ECCN to the consignee must not exceed twelve times the limit", Lack{})
	}
}

// orderValue is the value of the line or, where it is larger, of all lines of
// the order with the same ECCN; nil when it is not known in U.S. dollars. A line
// without a price is worth what the market pays for it (§ 740.3(c)(2)), which is not told.
func (t *trial) orderValue() *decimal.Decimal {
	if line, ok := terms.Number(t.Item.Value); ok && line.IsZero() || t.Item.Currency != "USD" || t.Item.Facts[FactOrderValue] == Unknown.String() {
		return nil
	}
	var out *decimal.Decimal
	for _, text := range [...]string{t.Item.Value, t.Item.Facts[FactOrderValue]} {
		if v, ok := terms.Number(text); ok && (out == nil || v.GreaterThan(*out)) {
			out = &v
		}
	}
	return out
}
