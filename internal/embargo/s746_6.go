package embargo

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// ukraineExceptions are those of § 746.6(c).
var ukraineExceptions = []string{
	"TMP 740.9(a)(9)", "GOV 740.11(a)", "GOV 740.11(b)(2)", "GFT", "TSU 740.13(a)", "TSU 740.13(b)",
	"BAG 740.14(a)", "BAG 740.14(b)", "BAG 740.14(c)", "BAG 740.14(d)", "AVS 740.15(a)(4)", "AVS 740.15(d)", "MED",
}

// ukraine is § 746.6: everything but food and medicine designated EAR99 and
// software for personal communications, to or within the occupied regions.
func ukraine() []rule.Rule {
	one := func(id, citation, from, held, name string, regions ...string) rule.Rule {
		return rule.Rule{
			ID: id, Citation: citation, Citations: []string{"15 CFR 746.6(b)", "15 CFR 746.6(c)"}, From: from, Held: held,
			Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsAsListed, Codes: ukraineExceptions,
			Test: regionTest(name, citation, regions),
		}
	}
	return []rule.Rule{
		one("746.6-A1I", "15 CFR 746.6(a)(1)(i)", "2015-01-29", "2022-02-24", "the Crimea region of Ukraine", "crimea"),
		one("746.6-A2", "15 CFR 746.6(a)(2)", "2022-02-24", "", "the Donetsk or Luhansk region of Ukraine", "donetsk", "luhansk"),
	}
}

// regionTest is reach.holds for regions. A shipment to Ukraine that names none
// of them is not one to a covered region.
func regionTest(name, citation string, regions []string) func(*ecc.Case) ecc.Finding {
	r := reach{name: name, transfers: true, releaseCitation: "15 CFR 746.6(a)(3)",
		noRelease: "A release goes by the person's nationality, and no nationality is that of a region."}
	return func(c *ecc.Case) ecc.Finding {
		because := c.Because("to", c.To, "to_region", c.Region)
		if !slices.Contains(regions, c.Region) {
			return rule.DoesNotApply("The destination is not "+name+".", because)
		}
		if f, settled := r.act(c); settled {
			return f
		}
		because.Set("eccn", c.Item.Code.String())
		f := unless(rule.Applies("Every item subject to the EAR needs a license to "+name+", with few exclusions.", because),
			foodOrMedicine(c), communications(c), deployment(c))
		f.ReviewPolicy = ecc.PolicyOfDenial
		if c.EndUse["humanitarian"] == ecc.Yes || c.EndUse["civil_aviation_safety"] == ecc.Yes {
			f.ReviewPolicy = ecc.CaseByCase
		}
		return f
	}
}

// communications is the exclusion of free software for personal communications
// over the internet, designated EAR99 or in 5D992.c (§ 746.6(d)(3)).
func communications(c *ecc.Case) exclusion {
	x := exclusion{held: ecc.No, citation: "15 CFR 746.6(d)(3)", because: c.Because("eccn", c.Item.Code.String()),
		summary: "Free software for personal communications over the internet is excluded.",
		lack: itemFact("communications_software", "Is the software for personal communications over the internet, and widely available at no cost?",
			"Such software, designated EAR99 or in 5D992.c, is outside the requirement.")}
	eligible := terms.Known(c.Item.Code.EAR99).Or(c.Item.Code.Under("5D992", []string{"c"}))
	if c.Item.Kind == ecc.Commodity || c.Item.Kind == ecc.Technology || eligible == ecc.No {
		return x
	}
	var claim ecc.Answer
	claim, x.raised = terms.Stated(c.Item.Facts, "communications_software")
	if x.held = claim.And(eligible); claim == ecc.Yes && eligible == ecc.Unknown {
		x.lack = lackParagraph
	}
	return x
}

// deployment is the exclusion of what the Government of Ukraine deploys there
// (§ 746.6(a)(5)). Nobody is asked for it; who can claim it will.
func deployment(c *ecc.Case) exclusion {
	claim, given := c.EndUse["ukraine_deployment"]
	if !given {
		claim = ecc.No
	}
	return exclusion{held: claim, raised: given, citation: "15 CFR 746.6(a)(5)", because: c.Because("ukraine_deployment", claim.String()),
		summary: "Deployments by the Government of Ukraine are excluded.",
		lack: ecc.Lack{Field: "end_use.ukraine_deployment", Question: "Is the item for a deployment by the Government of Ukraine to or within the region?",
			WouldChange: "Such deployments are outside the requirement."}}
}
