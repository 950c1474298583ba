package report

import (
	"maps"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen"
)

// fact is something that the transaction states.
type fact struct{ Name, Value string }

// facts are those of the pairs of names and values whose value is not empty.
func facts(pairs ...string) []fact {
	var out []fact
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			out = append(out, fact{pairs[i], pairs[i+1]})
		}
	}
	return out
}

// named are the facts of a map, sorted by name.
func named(m map[string]string) []fact {
	var out []fact
	for _, name := range slices.Sorted(maps.Keys(m)) {
		out = append(out, fact{words(name), m[name]})
	}
	return out
}

// Given is what the transaction states of the order as a whole.
func (o order) Given() []fact {
	t := o.Transaction
	out := facts("date", t.Date, "activity", words(t.Activity.String()), "from", t.From, "to", t.To, "region", t.ToRegion,
		"via", strings.Join(t.Via, ", "), "exporter in", t.Exporter.Country, "headquarters", t.Exporter.Headquarters,
		"parent headquarters", t.Exporter.ParentHeadquarters)
	for _, stated := range []map[string]exportscreen.Answer{t.EndUse, t.Statements} {
		for _, name := range slices.Sorted(maps.Keys(stated)) {
			out = append(out, fact{words(name), stated[name].String()})
		}
	}
	return out
}

// Given is what the transaction states of the item.
func (l line) Given() []fact {
	i := l.Item
	kind := ""
	if i.Line != "" {
		kind = words(i.Kind.String())
	}
	return append(facts("kind", kind, "made in", i.MadeIn, "value", strings.TrimSpace(i.Value+" "+i.Currency), "quantity", i.Quantity, "HTS", i.HTS), named(i.Facts)...)
}

// ofParty is what the transaction states of a party, its role and name left out.
func ofParty(p exportscreen.Party) []fact {
	var where []string
	for _, part := range []string{p.Address, p.City, p.Country} {
		if part != "" {
			where = append(where, part)
		}
	}
	out := facts("address", strings.Join(where, ", "), "also known as", strings.Join(p.Aliases, "; "), "nationality", p.Nationality,
		"headquarters", p.Headquarters, "parent headquarters", p.ParentHeadquarters)
	for _, id := range p.IDs {
		out = append(out, fact{id.Type, id.Value})
	}
	return append(out, named(p.Facts)...)
}
