package enduse

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
)

// place is a set of countries.
type place func(country string) bool

// set are the countries of a set of the table.
func set(name string) place { return func(country string) bool { return among(name, country) } }

// groups are the countries of any of the Country Groups.
func groups(names ...string) place {
	return func(country string) bool {
		return slices.ContainsFunc(names, func(g string) bool { return ecc.InGroup(country, g) })
	}
}

// macauOrD5 is the place of the advanced computing rules: Macau and Country Group D:5.
func macauOrD5(country string) bool { return country == "MO" || ecc.InGroup(country, "D:5") }

// allied are the countries whose companies several rules spare: the United States and Country Groups A:5 and A:6.
func allied(code string) bool {
	return country.PartOfUnitedStates(code) || groups("A:5", "A:6")(code)
}

// destined is the condition that the destination is in a place.
func destined(c *ecc.Case, in place, no string) condition {
	out := condition{is: ecc.No, fact: "to", value: c.To, no: no}
	if in(c.To) {
		out.is = ecc.Yes
	}
	return out
}

// not is every country outside a place.
func not(in place) place { return func(country string) bool { return !in(country) } }

// inOrBy is the condition that something is done in, or by, a country of a
// place: the destination, or where an end user is, is headquartered or belongs.
func inOrBy(c *ecc.Case, in place, no string) condition {
	out := destined(c, in, no)
	for _, i := range endUsers(c) {
		p := c.Parties[i]
		for _, country := range []string{p.Country, p.Nationality, p.Headquarters, p.ParentHeadquarters} {
			if out.is == ecc.No && country != "" && in(country) {
				out.is, out.fact, out.value = ecc.Yes, "by", country
			}
		}
	}
	return out
}

// whereabouts is the country of a party; one that is not told is where the item goes.
func whereabouts(c *ecc.Case, p *ecc.Party) string {
	if p.Country != "" {
		return p.Country
	}
	return c.To
}

// endUsers are the parties that end up with the item.
func endUsers(c *ecc.Case) []int {
	var out []int
	for i, p := range c.Parties {
		if p.Role == "end_user" || p.Role == "ultimate_consignee" {
			out = append(out, i)
		}
	}
	return out
}

// headquartered is the condition that an end user, or its ultimate parent, is
// headquartered in a place.
func headquartered(c *ecc.Case, in place, no string) condition {
	out := condition{is: ecc.No, fact: "headquarters", no: no}
	users := endUsers(c)
	if len(users) == 0 {
		out.is, out.value = ecc.Unknown, notStated
		out.lack = ecc.Lack{Field: "parties", Question: "Who is the end user, and where is its headquarters and that of its ultimate parent?", WouldChange: needed}
	}
	for _, i := range users {
		p := c.Parties[i]
		for _, country := range []string{p.Headquarters, p.ParentHeadquarters} {
			if country != "" && in(country) {
				return condition{is: ecc.Yes, fact: "headquarters", value: country}
			}
		}
		field, missing := "headquarters", p.Headquarters == ""
		if !missing && p.ParentHeadquarters == "" {
			field, missing = "parent_headquarters", true
		}
		if missing && out.is != ecc.Unknown {
			out.is, out.value = ecc.Unknown, notStated
			out.lack = ecc.Lack{Field: fmt.Sprintf("parties[%d].%s", i, field), WouldChange: needed,
				Question: fmt.Sprintf("In which countries are %s and its ultimate parent headquartered?", p.Name)}
		} else if !missing && out.is == ecc.No {
			out.value = p.Headquarters
		}
	}
	return out
}
