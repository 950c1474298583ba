package exportscreen

import (
	"maps"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
	"github.com/shopspring/decimal"
)

// groundsHeld is about how many facts the findings of a line rest on.
const groundsHeld = 128

// caseOf puts one line of a valid transaction in the terms of the rules.
func (e *Engine) caseOf(t Transaction, i int, parties []party) *ecc.Case {
	item := t.Items[i]
	c := &ecc.Case{
		Date: t.Date, Activity: t.Activity, From: t.From, To: t.To, Region: t.ToRegion, Via: t.Via,
		Exporter: ecc.Exporter(t.Exporter),
		Item: ecc.Item{Line: item.Line, Code: mustParse(item.ECCN), Kind: item.Kind, MadeIn: item.MadeIn,
			Value: item.Value, Currency: item.Currency, Quantity: item.Quantity, HTS: item.HTS, Facts: item.Facts},
		EndUse: t.EndUse, Statements: t.Statements, AsAnnounced: e.opts.Policy == AsAnnounced,
	}
	if c.Item.Kind == ecc.UnknownKind {
		c.Item.Kind = c.Item.Code.Kind()
	}
	c.Item.Facts = factsOf(t, i)
	c.Parties = make([]ecc.Party, len(parties))
	for i := range parties {
		c.Parties[i] = parties[i].facts
		c.Parties[i].OwnersOpen = e.ownersOpen(t, parties[i])
	}
	c.Reserve(groundsHeld)
	return c
}

// factsOf are the facts of an item with those that other fields tell.
func factsOf(t Transaction, i int) map[string]string {
	out := maps.Clone(t.Items[i].Facts)
	if out == nil {
		out = map[string]string{}
	}
	maps.DeleteFunc(out, untold)
	switch total, ok := sameEntryTotal(t, i); {
	case ok:
		out[ecc.FactOrderValue] = total
	case len(t.Items) > 1 && out[ecc.FactOrderValue] == "":
		out[ecc.FactOrderValue] = Unknown.String() // the line alone does not tell
	}
	if out[ecc.FactGiftPurpose] == ecc.GiftParcel && len(t.Items) > 1 {
		parcel, ok := total(t, i, func(other Item) bool {
			return other.Facts[ecc.FactGiftPurpose] == ecc.GiftParcel && !ecc.GiftOfFood(t.To, other.Facts)
		})
		if !ok {
			parcel = Unknown.String()
		}
		out[ecc.FactParcelValue] = parcel
	}
	if a := t.Items[i].EquivalentControl; a != Unknown {
		out["equivalent_control"] = a.String()
	}
	return out
}

// untold tells that a fact is a word that nobody knows, which is as if it were
// not stated. Of a country or a whole good "unknown" says more: that somebody looked for it.
func untold(name, value string) bool {
	if value != Unknown.String() || name == "part_of_hts" {
		return false
	}
	fact, _ := ecc.FactByName("item", name)
	return fact.Type == "text" && (fact.Unit != unitCountry || strings.HasPrefix(name, "vessel_"))
}

// sameEntryTotal is the net value of all lines of the order under the same
// entry, so that a value limit is held against the order and not against a line
// of it (§ 740.3(c)). It is not ok when one of them has no value or another currency.
func sameEntryTotal(t Transaction, i int) (string, bool) {
	if len(t.Items) == 1 {
		return "", false // the line's own value tells it all
	}
	code := mustParse(t.Items[i].ECCN)
	return total(t, i, func(other Item) bool { return mustParse(other.ECCN).ECCN == code.ECCN })
}

// total is the value of the lines that count. It is not ok when one of them
// has no value, a price of nothing or another currency than line i.
func total(t Transaction, i int, counts func(Item) bool) (string, bool) {
	sum := decimal.Zero
	for _, other := range t.Items {
		if !counts(other) {
			continue
		}
		value, ok := terms.Number(other.Value)
		if !ok || value.IsZero() || other.Currency != t.Items[i].Currency {
			return "", false
		}
		sum = sum.Add(value)
	}
	return sum.String(), true
}

// foreignItem is what the transaction tells of a foreign-made item.
func foreignItem(item Item) fdpr.Item {
	out := fdpr.Item{Published: item.Published, EquivalentControl: item.EquivalentControl,
		DirectProductOf: inputs(item.DirectProductOf), Plant: plant(item.Plant)}
	if item.USContent != nil {
		out.USContent = make([]fdpr.Content, len(item.USContent))
		for i, c := range item.USContent {
			relation, _ := fdpr.ParseRelation(c.Relation)
			out.USContent[i] = fdpr.Content{Description: c.Description, Code: mustParse(c.ECCN), Kind: c.Kind, Value: c.Value, Relation: relation,
				HTS: c.HTS, IntegratedCircuit: c.IntegratedCircuit, Facts: c.Facts}
		}
	}
	if item.Contains != nil {
		out.Contains = make([]fdpr.Part, len(item.Contains))
		for i, p := range item.Contains {
			out.Contains[i] = fdpr.Part{Description: p.Description, Code: mustParse(p.ECCN), USOrigin: p.USOrigin,
				IntegratedCircuit: p.IntegratedCircuit, Plant: plant(p.Plant)}
		}
	}
	return out
}

func plant(p *Plant) *fdpr.Plant {
	if p == nil {
		return nil
	}
	out := &fdpr.Plant{DirectProductOf: inputs(p.DirectProductOf)}
	for _, e := range p.Equipment {
		out.Equipment = append(out.Equipment, fdpr.Equipment{Code: mustParse(e.ECCN), SubjectToEAR: e.SubjectToEAR})
	}
	return out
}

func inputs(in []Input) []fdpr.Input {
	if in == nil {
		return nil
	}
	out := make([]fdpr.Input, len(in))
	for i, x := range in {
		out[i] = fdpr.Input{Code: mustParse(x.ECCN), Kind: x.Kind, USOrigin: x.USOrigin, SubjectToEAR: x.SubjectToEAR,
			For: x.For, WrittenAssurance: x.WrittenAssurance}
	}
	return out
}

// mustParse reads a classification that Validate has let through; what cannot
// be read is not classified, which clears nothing.
func mustParse(s string) ecc.Code {
	code, err := ecc.Parse(s)
	if err != nil {
		return ecc.Code{}
	}
	return code
}
