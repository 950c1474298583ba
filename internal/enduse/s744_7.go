package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// vesselPlaces are the three countries that § 744.7(a) looks at, by the item
// fact that names each (ISO alpha-2).
var vesselPlaces = []struct{ paragraph, fact, question string }{
	{"(1)", "vessel_located_in", "In which country is the vessel or aircraft?"},
	{"(2)", "vessel_registered_in", "In which country is, or will be, the vessel or aircraft registered?"},
	{"(3)", "vessel_controlled_by", "Which country, or national of which, controls, leases or charters the vessel or aircraft?"},
}

// vessels is § 744.7(a): what goes to a foreign vessel or aircraft, or is for
// its use, has to be free to go where it lies, where it is registered and to
// the country that controls it.
func vessels() []rule.Rule {
	return []rule.Rule{{
		ID: "VES-744.7", Citation: "15 CFR 744.7(a)", From: "1996-04-24", Held: "2024-10-23",
		Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsNone,
		Test: func(c *ecc.Case) ecc.Finding {
			f := hold(c, "The item is for a foreign vessel or aircraft, and one of its countries may not have the item without a license.",
				knowsUse(c, "end_use.vessel_aircraft", "Is the item for a foreign vessel or aircraft?"), notCarrier(c), barredPlace(c))
			f.Note = "License exceptions are worked out for each country already."
			return f
		},
	}}
}

// barredPlace is the condition that one of the three countries may not have the
// item without a license or exception.
func barredPlace(c *ecc.Case) condition {
	out := condition{is: ecc.No, fact: "place", value: "all", no: "The item may go to every country that the vessel or aircraft belongs to."}
	for _, p := range vesselPlaces {
		country := c.Item.Facts[p.fact]
		one := condition{is: ecc.Unknown, fact: "facts." + p.fact, value: notStated, no: out.no,
			lack: ecc.Lack{Field: "facts." + p.fact, OfItem: true, Question: p.question,
				WouldChange: "If the item may not go to that country without a license, neither may it go to the vessel or aircraft."}}
		if country != "" {
			one.is, one.value = permits(c, country).Not(), country
			one.lack.Question = "Would the item need a license, which no exception spares, to " + country + "?"
		}
		out = either(out, one)
	}
	return out
}

// notCarrier is the condition that § 744.7(b) does not free the stores and
// parts of a carrier of the United States or Canada, outside Country Group D:1
// (China does not count as D:1 there).
func notCarrier(c *ecc.Case) condition {
	stores, present := terms.Stated(c.Item.Facts, "carrier_stores")
	out := condition{is: ecc.Yes, fact: "facts.carrier_stores", value: stated(stores, present),
		no: "Stores, fuel and parts for a carrier of the United States or Canada are free there."}
	registry, port := c.Item.Facts["vessel_registered_in"], c.Item.Facts["vessel_located_in"]
	if stores == ecc.Yes && (registry == "US" || registry == "CA") && port != "" && (port == "CN" || !ecc.InGroup(port, "D:1")) {
		out.is = ecc.No
	}
	return out
}
