package exportscreen

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/civil"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/shopspring/decimal"
)

var (
	decimalText  = regexp.MustCompile(`^\d{1,15}(\.\d{1,6})?$`)
	currencyText = regexp.MustCompile(`^[A-Z]{3}$`)
	htsText      = regexp.MustCompile(`^\d{4}[. ]?\d{2}([. ]?\d{1,2}){0,2}$`) // 854239, 8542.39, 8542.39.0001
)

// Validate tells whether the transaction can be decided as it stands. The
// error is an [*InputError] with every fault: a missing or bad date, an unknown
// country, a decimal that is none, a classification that cannot be read, a
// fact or key that no rule knows.
func (t Transaction) Validate() error {
	v := validator{}
	v.route(t)
	if len(t.Items) == 0 {
		v.add("items", "", "a transaction has at least one item")
	}
	lines := map[string]bool{}
	for i, item := range t.Items {
		path := fmt.Sprintf("items[%d]", i)
		if lines[item.Line] {
			v.add(path+".line", item.Line, "stands for another item already")
		}
		lines[item.Line] = true
		v.item(path, item)
	}
	for i, p := range t.Parties {
		v.party(fmt.Sprintf("parties[%d]", i), p)
	}
	v.keys("end_use", t.EndUse, EndUseKeys())
	v.keys("statements", t.Statements, StatementKeys())
	if len(v.faults) == 0 {
		return nil
	}
	return &InputError{ID: t.ID, Faults: v.faults}
}

type validator struct{ faults }

func (v *validator) route(t Transaction) {
	if !civil.Valid(t.Date) {
		v.add("date", t.Date, "a calendar date written YYYY-MM-DD is wanted")
	}
	if t.Activity == ecc.UnknownActivity {
		v.add("activity", "", "one of export, reexport, transfer, deemed_export, deemed_reexport is wanted")
	}
	v.required("from", t.From)
	v.required("to", t.To)
	for i, c := range t.Via {
		v.required(fmt.Sprintf("via[%d]", i), c)
	}
	switch {
	case t.ToRegion == "":
	case !slices.Contains([]string{"crimea", "donetsk", "luhansk"}, t.ToRegion):
		v.add("to_region", t.ToRegion, "one of crimea, donetsk, luhansk is wanted")
	case t.To != "UA":
		v.add("to_region", t.ToRegion, "the covered regions are told only with the destination UA")
	}
	if t.Activity == ecc.Transfer && t.From != t.To {
		v.add("to", t.To, "a transfer (in-country) stays in the country it starts from, %s", t.From)
	}
	v.country("exporter.country", t.Exporter.Country)
	v.country("exporter.headquarters", t.Exporter.Headquarters)
	v.country("exporter.parent_headquarters", t.Exporter.ParentHeadquarters)
}

func (v *validator) item(path string, item Item) {
	v.code(path+".eccn", item.ECCN, item.Kind)
	v.country(path+".made_in", item.MadeIn)
	v.decimal(path+".value", item.Value)
	v.decimal(path+".quantity", item.Quantity)
	if item.Currency != "" && !currencyText.MatchString(item.Currency) {
		v.add(path+".currency", item.Currency, "a three-letter ISO 4217 code is wanted")
	}
	if item.Value != "" && item.Currency == "" {
		v.add(path+".currency", "", "a value needs its currency")
	}
	v.tariff(path+".hts", item.HTS)
	v.factNames(path+".facts", "item", item.Facts)
	for i, c := range item.USContent {
		sub := fmt.Sprintf("%s.us_content[%d]", path, i)
		v.code(sub+".eccn", c.ECCN, c.Kind)
		v.decimal(sub+".value", c.Value)
		v.tariff(sub+".hts", c.HTS)
		v.factNames(sub+".facts", "item", c.Facts)
		if !slices.Contains([]string{"", "incorporated", "bundled", "commingled"}, c.Relation) {
			v.add(sub+".relation", c.Relation, "one of incorporated, bundled, commingled is wanted")
		}
	}
	v.inputs(path+".direct_product_of", item.DirectProductOf)
	v.plant(path+".plant", item.Plant)
	for i, p := range item.Contains {
		sub := fmt.Sprintf("%s.contains[%d]", path, i)
		v.code(sub+".eccn", p.ECCN, ecc.UnknownKind)
		v.plant(sub+".plant", p.Plant)
	}
}

func (v *validator) tariff(path, hts string) {
	if hts != "" && !htsText.MatchString(hts) {
		v.add(path, hts, "six to ten digits are wanted, with or without points")
	}
}

func (v *validator) plant(path string, p *Plant) {
	if p != nil {
		v.inputs(path+".direct_product_of", p.DirectProductOf)
		for i, e := range p.Equipment {
			v.code(fmt.Sprintf("%s.equipment[%d].eccn", path, i), e.ECCN, ecc.UnknownKind)
		}
	}
}

func (v *validator) inputs(path string, inputs []Input) {
	for i, in := range inputs {
		v.code(fmt.Sprintf("%s[%d].eccn", path, i), in.ECCN, in.Kind)
		for j, use := range in.For {
			v.code(fmt.Sprintf("%s[%d].for[%d]", path, i, j), use, ecc.UnknownKind)
		}
	}
}

func (v *validator) party(path string, p Party) {
	if !slices.Contains(roles, p.Role) {
		v.add(path+".role", p.Role, "one of %s is wanted", strings.Join(roles, ", "))
	}
	if strings.TrimSpace(p.Name) == "" && strings.TrimSpace(p.Address) == "" {
		v.add(path+".name", p.Name, "a party has a name, or at least an address")
	}
	v.country(path+".country", p.Country)
	v.country(path+".nationality", p.Nationality)
	v.country(path+".headquarters", p.Headquarters)
	v.country(path+".parent_headquarters", p.ParentHeadquarters)
	for i, id := range p.IDs {
		if id.Type == "" || id.Value == "" {
			v.add(fmt.Sprintf("%s.ids[%d]", path, i), id.Type+" "+id.Value, "an identifier has a type and a value")
		}
	}
	v.factNames(path+".facts", "party", p.Facts)
	v.owners(path+".owners", p.Owners, 0)
}

func (v *validator) owners(path string, owners []Owner, depth int) {
	if depth > maxDepth {
		v.add(path, "", "owners nest deeper than %d", maxDepth)
		return
	}
	sum := decimal.Zero
	for i, o := range owners {
		sub := fmt.Sprintf("%s[%d]", path, i)
		if strings.TrimSpace(o.Name) == "" {
			v.add(sub+".name", o.Name, "an owner has a name")
		}
		v.country(sub+".country", o.Country)
		if v.decimal(sub+".percent", o.Percent) {
			sum = sum.Add(decimal.RequireFromString(o.Percent))
		}
		v.owners(sub+".owners", o.Owners, depth+1)
	}
	if sum.GreaterThan(decimal.NewFromInt(100)) {
		v.add(path, sum.String(), "the direct owners' shares add up to more than 100 percent")
	}
}

// code checks a classification, and that the kind stated is the one it has.
func (v *validator) code(path, s string, kind ecc.Kind) {
	code, err := ecc.Parse(s)
	if err != nil {
		v.add(path, s, "%v", err)
		return
	}
	if own := code.Kind(); own != ecc.UnknownKind && kind != ecc.UnknownKind && kind != own {
		v.add(path, s, "is a classification of %s, and the kind stated is %s", own, kind)
	}
}

// unitCountry is the unit of a fact that names a country, in the catalogue's words.
const unitCountry = "ISO 3166-1 alpha-2"

func (v *validator) factNames(path, of string, facts map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		sub, value := path+"."+name, facts[name]
		fact, known := ecc.FactByName(of, name)
		switch {
		case !known:
			v.add(sub, value, "is not a fact of %s that any rule asks for", of)
		case fact.Type == "yes_no" && !slices.Contains([]string{"yes", "no", "unknown"}, value):
			v.add(sub, value, "yes, no or unknown is wanted")
		case fact.Type == "decimal" && !decimalText.MatchString(value):
			v.add(sub, value, "a decimal such as 12.50 is wanted, in %s", fact.Unit)
		case fact.Unit == unitCountry && value != Unknown.String():
			v.country(sub, value)
		}
	}
}

func (v *validator) keys(path string, stated map[string]Answer, keys []Key) {
	for _, name := range slices.Sorted(maps.Keys(stated)) {
		if !hasKey(keys, name) {
			v.add(path+"."+name, stated[name].String(), "is not a key of the contract")
		}
	}
}

func (v *validator) required(path, code string) {
	if code == "" {
		v.add(path, "", "a country (ISO 3166-1 alpha-2) is wanted")
		return
	}
	v.country(path, code)
}

func (v *validator) country(path, code string) {
	if code != "" && !country.Valid(code) {
		v.add(path, code, "is not a country of ISO 3166-1 alpha-2")
	}
}

// decimal tells whether a decimal stands there, and faults what is none.
func (v *validator) decimal(path, s string) bool {
	if s == "" {
		return false
	}
	if !decimalText.MatchString(s) {
		v.add(path, s, "a decimal such as 12500.00 is wanted: digits, at most six after the point")
		return false
	}
	return true
}
