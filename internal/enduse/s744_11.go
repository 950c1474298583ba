package enduse

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// entityList is §§ 744.11(a) and 744.16(a): a license to the extent that the
// entry in supplement no. 4 says, whenever the entity, or someone at a listed
// address, is a party under § 748.5(c)–(f), wherever it is.
// The direct product requirements of § 744.11(a)(2) are package fdpr's.
func entityList(stays []rule.Stay) []rule.Rule {
	own := rule.Rule{
		ID: "EL-744.11", Citation: "15 CFR 744.11(a)", Citations: []string{"15 CFR 744.16(a)", "15 CFR part 744 supplement no. 4"},
		From: "1997-02-03", Held: "2008-08-21", // reads alike since then; the entry's present terms are applied
		Effect: ecc.LicenseRequired, Policy: ecc.SeeEntry, Exceptions: ecc.ExceptionsNone, None: noneOn("EL"),
	}
	owned := own
	owned.Citation = "15 CFR 744.11(a)(1)"
	own.Each = func(c *ecc.Case) []ecc.Finding {
		return onList(c, "EL", func(h hit) ecc.Finding { return entityFinding(c, h, own) })
	}
	return []rule.Rule{own, affiliates(stays, owned, "EL", func(c *ecc.Case, h hit, r rule.Rule) ecc.Finding {
		return entityFinding(c, h, r, notLicensed(c, h))
	})}
}

func entityFinding(c *ecc.Case, h hit, r rule.Rule, more ...condition) ecc.Finding {
	how := "is on the Entity List" + h.as()
	if h.listing.AddressOnly {
		how = "uses an address on the Entity List (" + h.listing.Name + ")"
	}
	if h.listing.Inherited {
		how = "is owned by a party on the Entity List (" + h.listing.Name + ")"
	}
	f := hold(c, fmt.Sprintf("%s %s, which asks for a license for %s.", h.party.Name, how, extents[h.listing.Scope]),
		slices.Concat([]condition{h.matched(), h.takesPart(), exported(c), inScope(c, h), notCarvedOut(c, h)}, more)...)
	f.Citation, f.Citations = r.Citation, citations(r, h.listing)
	f.ReviewPolicy = entryPolicy(c, h.listing)
	f.Exceptions, f.ExceptionCodes = entityExceptions(c, h.listing)
	if h.listing.CarveOut != "" && f.Status != ecc.DoesNotApply {
		f.Note = "The entry has terms of its own: " + h.listing.CarveOut + "."
	}
	return f
}

// extents say in words how far an entry's requirement goes.
var extents = map[string]string{
	"all_subject_items":        "every item subject to the EAR",
	"all_items_with_carve_out": "every item subject to the EAR but for those the entry leaves out",
	"ccl_items":                "items on the Commerce Control List",
	"ccl_and_supplement_7":     "items on the Commerce Control List or in supplement no. 7 to part 746",
	"project_items":            "items used in the oil and gas projects of § 746.8(a)(4)",
}

// inScope is the condition that the entry's license requirement reaches the item.
func inScope(c *ecc.Case, h hit) condition {
	switch h.listing.Scope {
	case "all_subject_items", "all_items_with_carve_out":
		return condition{is: ecc.Yes, fact: "scope", value: h.listing.Scope}
	case "ccl_items":
		return onCCL(c)
	case "ccl_and_supplement_7":
		return either(onCCL(c), inSupplement7(c))
	case "project_items":
		return inProject(c)
	}
	return condition{fact: "scope", value: notStated, lack: ecc.Lack{Field: fmt.Sprintf("parties[%d]", h.at),
		Question:    fmt.Sprintf("For which items does the Entity List entry of %s require a license?", h.listing.Name),
		WouldChange: "If the entry reaches this item, a license is required."}}
}

// onCCL is the condition that the item is on the Commerce Control List.
func onCCL(c *ecc.Case) condition {
	out := condition{is: ecc.No, fact: "eccn", value: c.Item.Code.ECCN, no: "The item is not on the Commerce Control List."}
	switch {
	case c.Item.Code.ECCN != "":
		out.is = ecc.Yes
	case c.Item.Code.EAR99:
		out.value = "EAR99"
	case c.Item.Code.USML == "":
		out.is, out.value = ecc.Unknown, notStated
		out.lack = ecc.Lack{Field: "eccn", OfItem: true, Question: "How is the item classified?", WouldChange: needed}
	}
	return out
}

// inSupplement7 is the condition that the item is in supplement no. 7 to part 746.
func inSupplement7(c *ecc.Case) condition {
	f := embargo.InSupplement7(c)
	out := condition{is: statusAnswer(f.Status), fact: "hts", value: c.Item.HTS,
		no: "The item is neither on the Commerce Control List nor in supplement no. 7 to part 746."}
	if len(f.Lacks) > 0 {
		out.lack = f.Lacks[0]
	}
	return out
}

// statusAnswer is whether a finding applies.
func statusAnswer(s ecc.Status) ecc.Answer {
	switch s {
	case ecc.Applies:
		return ecc.Yes
	case ecc.DoesNotApply:
		return ecc.No
	}
	return ecc.Unknown
}

// inProject is the condition that the item goes into a project of
// § 746.8(a)(4). Being unable to tell counts there, so silence is not a no.
func inProject(c *ecc.Case) condition {
	a, present := c.EndUse["russian_industry"]
	return condition{is: a, fact: "end_use.russian_industry", value: stated(a, present),
		no: "The item is not for the oil and gas projects that the entry is limited to.",
		lack: ecc.Lack{Field: "end_use.russian_industry", WouldChange: needed,
			Question: "Is the item for a deepwater, Arctic offshore or shale project of § 746.8(a)(4)?"}}
}

const (
	factCarveOut      = "within_carve_out"
	factVulnerability = "security_vulnerability_disclosure"
)

// notCarvedOut is the condition that the entry does not leave the item out:
// what its own text excepts, and the vulnerability disclosures of footnote 2 (Huawei).
func notCarvedOut(c *ecc.Case, h hit) condition {
	out := condition{is: ecc.Yes, fact: "carve_out", value: "none", no: "The entry leaves this item out of its license requirement."}
	disclosure, _ := terms.Stated(c.Item.Facts, factVulnerability)
	switch {
	case carvedOut(c, h.listing):
		out.is, out.value = ecc.No, h.listing.CarveOut
	case slices.Contains(h.listing.Footnotes, 2) && disclosure == ecc.Yes:
		out.is, out.value = ecc.No, "footnote 2"
	}
	return out
}

// carvedOut tells whether an entry's text leaves an item out: petroleum by its
// tariff number, anything else as stated.
func carvedOut(c *ecc.Case, l ecc.Listing) bool {
	if l.Scope != "all_items_with_carve_out" {
		return false
	}
	hts := strings.NewReplacer(".", "", " ", "").Replace(c.Item.HTS)
	if slices.ContainsFunc(tariffSets()[l.CarveOut], func(number string) bool { return strings.HasPrefix(hts, number) }) {
		return true
	}
	left, _ := terms.Stated(c.Item.Facts, factCarveOut)
	if l.CarveOut == "uav_ear99_technology" {
		return left == ecc.Yes && c.Item.Code.EAR99 && c.Item.Kind == ecc.Technology
	}
	return left == ecc.Yes
}

// entityExceptions are the license exceptions that may overcome an entry, by
// paragraph where only some do: those the entry names, RFF where it refers to § 740.26, and those of § 744.16(b) for
// the safety of civil aviation at Indian and Pakistani entities.
func entityExceptions(c *ecc.Case, l ecc.Listing) (ecc.ExceptionScope, []string) {
	var codes []string
	code, paragraphs, _ := strings.Cut(l.Exception, " ")
	for _, p := range strings.FieldsFunc(paragraphs, func(r rune) bool { return r == ',' || r == ' ' }) {
		codes = append(codes, code+" "+p)
	}
	if slices.Contains(l.Sections, "740.26") {
		codes = append(codes, "RFF")
	}
	if c.EndUse["civil_aviation_safety"] == ecc.Yes && (c.To == "IN" || c.To == "PK") && coded(c.Item.Code, "civil_aviation") == ecc.Yes {
		codes = append(codes, "TMP 740.9(a)(4)", "RPL")
		if coded(c.Item.Code, "bearings") != ecc.Yes {
			codes = append(codes, "TSU", "AVS 740.15(b)")
		}
	}
	if codes == nil {
		return ecc.ExceptionsNone, nil
	}
	return ecc.ExceptionsAsListed, codes
}

// footnoted tells whether a party is certainly on the Entity List under a footnote.
func footnoted(p ecc.Party, n int) bool {
	return slices.ContainsFunc(p.Listings, func(l ecc.Listing) bool {
		return l.List == "EL" && l.Is == ecc.Yes && !l.Inherited && slices.Contains(l.Footnotes, n)
	})
}

// citations are the further citations of a listing's finding: what the rule
// has, the sections the entry refers to, and the notice.
func citations(r rule.Rule, l ecc.Listing) []string {
	out := slices.Clone(r.Citations)
	add := func(s string) {
		if s != r.Citation && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, s := range l.Sections {
		add("15 CFR " + s)
	}
	if l.Citation != "" {
		add(l.Citation)
	}
	return out
}
