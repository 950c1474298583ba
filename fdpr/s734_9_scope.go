package fdpr

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
)

// cite names the paragraph of a condition.
func (c cond) cite(paragraph string) cond {
	if c.is != ecc.No {
		c.citations = append(slices.Clip(c.citations), paragraph)
	}
	return c
}

// toRussia is the destination scope of § 734.9(f)(2).
func (v *view) toRussia() cond {
	return either(
		v.goes(v.c.To == "RU" || v.c.To == "BY" || v.crimea(), "the destination is Russia, Belarus or Crimea",
			"the destination is not Russia, Belarus or Crimea"),
		v.endUse("russia_production", "something of the Commerce Control List or of supplement no. 6 or 7 to part 746 that is made in or destined to Russia, Belarus or Crimea"),
	)
}

func (v *view) crimea() bool { return v.c.To == "UA" && v.c.Region == "crimea" }

// toIran is the destination, end-use and end-user scope of § 734.9(j)(2) and (3).
func (v *view) toIran() cond {
	conds := []cond{
		v.goes(v.c.To == "IR", "the destination is Iran", "the destination is not Iran").cite("15 CFR 734.9(j)(2)(i)"),
		v.endUse("iran_production", "something of Categories 3 to 9 or of supplement no. 7 to part 746 that is in or destined to Iran").cite("15 CFR 734.9(j)(2)(ii)"),
	}
	for i, p := range v.c.Parties {
		if p.Country != "IR" && p.Headquarters != "IR" && p.ParentHeadquarters != "IR" {
			continue
		}
		is := no(p.Name+" is not of the Government of Iran", nil)
		switch p.Facts["government"] {
		case "yes":
			is = yes("a party is of the Government of Iran", v.c.Because("party", p.Name), "15 CFR 734.9(j)(3)")
		case "no":
		default:
			is = open(ecc.Lack{Field: "parties[" + itoa(i) + "].facts.government", Question: "Is " + p.Name + " the Government of Iran, or owned, controlled by or acting for it?",
				WouldChange: "the Government of Iran as a party meets the end-user scope of the Iran rule wherever the item goes"})
		}
		conds = append(conds, is)
	}
	return either(conds...)
}

// supercomputer is the country and end-use scope of § 734.9(i)(2).
func (v *view) supercomputer() cond {
	use := v.endUse("supercomputer", "a supercomputer, or a part of one")
	at, stated := v.c.Item.Facts["supercomputer_country"]
	switch {
	case use.is == ecc.No:
		return use
	case at == "unknown", !stated && !china(v.c.To) && !v.usedThere():
		return open(append(use.lacks, ofItem("facts.supercomputer_country", "In which country is the supercomputer, or where will it be (ISO code)?",
			"the rule looks at supercomputers in or destined to China or Macau"))...)
	case !stated:
		at = v.c.To
	}
	return all(met(china(at), "the supercomputer is in or destined to China or Macau", "the supercomputer is not in China or Macau",
		v.c.Because("supercomputer_country", at)), use)
}

// usedThere tells whether everybody who ends up with the item is in the country
// of destination, and of no company of China or Macau: then nothing that was
// said makes known that a supercomputer is in China or Macau.
func (v *view) usedThere() bool {
	some := false
	for i := range v.c.Parties {
		p := &v.c.Parties[i]
		if p.Role != "end_user" && p.Role != "ultimate_consignee" {
			continue
		}
		some = true
		if p.Country != v.c.To || p.Headquarters == "" || p.ParentHeadquarters == "" || china(p.Headquarters) || china(p.ParentHeadquarters) {
			return false
		}
	}
	return some
}

// china is the PRC, Hong Kong with it, or Macau.
func china(code string) bool { return code == "MO" || country.Treatment(code) == "CN" }

// advancedFacility is the end-user scope of § 734.9(e)(3)(ii) for facilities in
// Macau or Country Group D:5 that make logic or DRAM advanced-node integrated circuits.
func (v *view) advancedFacility() cond {
	if v.c.Item.Facts["advanced_node_type"] == "nand" {
		return no("the facility makes NAND memory, not logic or DRAM", v.c.Because("advanced_node_type", "nand"))
	}
	return all(v.toMacauOrD5(), v.endUse("advanced_node_ic", "a facility where logic or DRAM advanced-node integrated circuits are made"))
}
