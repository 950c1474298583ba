package enduse

import (
	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// cameras is § 744.9(a)(1): (i) fast cameras and (ii) infrared cameras and
// what holds them for military end users, (iii) both for military commodities
// of ECCN 0A919. Applications are reviewed as those under the ITAR are.
func cameras() []rule.Rule {
	base := rule.Rule{From: "2009-05-22", Held: "2024-04-19", Effect: ecc.LicenseRequired, Policy: ecc.SeeEntry,
		Exceptions: ecc.ExceptionsAsListed, Codes: []string{"GOV 740.11(b)(2)(ii)"}}
	fast, infrared, commodity := base, base, base
	fast.ID, fast.Citation = "CAM-744.9-A1I", "15 CFR 744.9(a)(1)(i)"
	fast.Test = func(c *ecc.Case) ecc.Finding {
		return hold(c, "The item is a fast camera for a military end user.",
			itemIn(c, "fast_cameras", noCamera), beyondPartners(c), cameraUser(c), notDeployed(c))
	}
	infrared.ID, infrared.Citation = "CAM-744.9-A1II", "15 CFR 744.9(a)(1)(ii)"
	infrared.Test = func(c *ecc.Case) ecc.Finding {
		return hold(c, "The item is an infrared camera, or holds one, for a military end user outside Country Group A:1.",
			itemIn(c, "infrared_users", noCamera), holdsCamera(c), slow(c),
			destined(c, not(groups("A:1")), "The destination is in Country Group A:1."), cameraUser(c), notDeployed(c))
	}
	commodity.ID, commodity.Citation = "CAM-744.9-A1III", "15 CFR 744.9(a)(1)(iii)"
	commodity.Test = func(c *ecc.Case) ecc.Finding {
		return hold(c, "The item is a camera, or holds one, that is to become part of a military commodity of ECCN 0A919.",
			itemIn(c, "infrared", noCamera), holdsCamera(c), slow(c), beyondPartners(c),
			knowsUse(c, "end_use.military_commodity", "Is the item to be incorporated into a military commodity of ECCN 0A919?"), notDeployed(c))
	}
	return []rule.Rule{fast, infrared, commodity}
}

const noCamera = "The item is not one of the cameras and systems of this paragraph."

func beyondPartners(c *ecc.Case) condition {
	return destined(c, not(set("cameras_spared")), "The paragraph spares Australia, Canada and the United Kingdom.")
}

// cameraUser is the condition that an end user is known to be a military one
// (paragraph (d)), wherever it is.
func cameraUser(c *ecc.Case) condition {
	return endUser(c, factMilitaryEndUser, func(ecc.Party) bool { return true }, questionMilitaryEndUser)
}

// notDeployed is the condition that paragraph (a)(2) does not free a reexport
// or transfer with a military deployment of a country of Country Group A:1.
func notDeployed(c *ecc.Case) condition {
	deployed, present := terms.Stated(c.Item.Facts, "military_deployment")
	out := condition{is: ecc.Yes, fact: "facts.military_deployment", value: stated(deployed, present),
		no: "The item moves with a military deployment of a government of Country Group A:1."}
	if deployed == ecc.Yes && (c.Activity == ecc.Reexport || c.Activity == ecc.Transfer) {
		out.is = ecc.No
	}
	return out
}

// holdsCamera is the condition that a sight of ECCN 0A504 incorporates one of the cameras or detectors.
func holdsCamera(c *ecc.Case) condition {
	if c.Item.Code.ECCN != "0A504" {
		return condition{is: ecc.Yes, fact: "eccn", code: &c.Item.Code}
	}
	return itemFact(c, "incorporates_infrared", "Does the sight incorporate an item of ECCN 6A002 or 6A003, or a camera of 6A993.a of 9 Hz or less?",
		"The sight incorporates none of the cameras and detectors.")
}

// slow is the condition that a camera of ECCN 6A993.a is one of 9 Hz or less.
func slow(c *ecc.Case) condition {
	out := condition{is: ecc.Yes, fact: "eccn", code: &c.Item.Code}
	if c.Item.Code.ECCN != "6A993" {
		return out
	}
	out = condition{fact: "facts.frame_rate_hz", value: notStated, no: "The camera's frame rate is above 9 Hz.",
		lack: ecc.Lack{Field: "facts.frame_rate_hz", OfItem: true, Question: "What is the camera's maximum frame rate in hertz?", WouldChange: needed}}
	rate, ok := terms.Number(c.Item.Facts["frame_rate_hz"])
	if !ok {
		return out
	}
	out.value, out.is = rate.String(), ecc.No
	if rate.LessThanOrEqual(decimal.NewFromInt(9)) {
		out.is = ecc.Yes
	}
	return out
}
