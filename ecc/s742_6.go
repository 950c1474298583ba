package ecc

import (
	"slices"
	"strings"
)

// s742_6 are the regional stability controls of § 742.6 that no column of the
// chart holds, but for advanced computing and semiconductors (s742_6_advanced.go).
func s742_6() []place {
	return []place{
		{id: "742.6-A1", citation: "15 CFR 742.6(a)(1)", further: []string{countryChart}, where: "destinations marked in RS column 1, on export", marks: exportedMilitary, policy: policyRS},
		{id: "742.6-A3", citation: "15 CFR 742.6(a)(3)", where: "any destination but Australia, Canada and the United Kingdom, on reexport", marks: militaryCommodities, policy: policy(SeeEntry)},
		{id: "742.6-A5", citation: "15 CFR 742.6(a)(5)", further: []string{"15 CFR 746.3(a)"}, where: "Iraq", transfers: true, marks: only("IQ"), policy: policy(SeeEntry)},
		{id: "742.6-A7", citation: "15 CFR 742.6(a)(7)", where: "China, Russia or Venezuela", marks: yParagraphs, policy: policyY},
		{id: "742.6-A8", citation: "15 CFR 742.6(a)(8)", further: []string{countryChart, "15 CFR part 774 supplement no. 5"}, where: "destinations marked in RS column 1",
			marks:  chartMarks("RS1", false, "AU", "CA", "GB"),
			policy: policyRS, exceptions: listed("GOV 740.11(b)(2)(ii)")},
		{id: "742.6-A9", citation: "15 CFR 742.6(a)(9)", where: "any destination but Australia, Canada and the United Kingdom", marks: allBut("AU", "CA", "GB"), policy: policyRS},
		{id: "742.6-A10", citation: "15 CFR 742.6(a)(10)(i)", from: "2024-09-06", where: "any destination", marks: worldwideRS, policy: policyWorldwide},
		{id: "742.6-A11", citation: "15 CFR 742.6(a)(11)", from: "2024-12-02", where: "an entity with a footnote 5 designation on the Entity List", transfers: true, marks: footnote5, policy: policy(SeeEntry)},
		{id: "742.6-A12", citation: "15 CFR 742.6(a)(12)", where: "Pakistan", transfers: true, marks: only("PK"), policy: policy(CaseByCase)},
	}
}

// militaryCommodities marks reexports of 0A919, less military deployments.
func militaryCommodities(c *Case, _ Code) verdict {
	switch {
	case goesTo(c, "AU", "CA", "GB"):
		return verdict{answer: No}
	case c.Activity == Export || c.Activity == DeemedExport:
		return verdict{answer: No, why: "it reaches reexports only"}
	case c.Item.Facts["military_deployment"] == "yes":
		return verdict{answer: No, why: "it leaves out military deployments by the United States and Country Group A:1"}
	}
	return verdict{answer: Yes}
}

// exportedMilitary marks exports of 0A919. Paragraph (a)(3) takes only the
// reexports it describes out of (a)(1), and a military commodity that is in the
// United States is not one of those.
func exportedMilitary(c *Case, code Code) verdict {
	if c.Activity != Export && c.Activity != DeemedExport {
		return verdict{answer: No, why: "reexports fall under § 742.6(a)(3)"}
	}
	return chartMarks("RS1", false, "AU", "CA", "GB")(c, code)
}

// yParagraphs marks China, Russia and Venezuela, less the space station in Russia.
func yParagraphs(c *Case, _ Code) verdict {
	if goesTo(c, "RU") && c.Item.Facts["iss"] == "yes" {
		return verdict{answer: No, why: "it leaves out what goes to Russia for the International Space Station"}
	}
	return verdict{answer: known(goesTo(c, "CN", "RU", "VE"))}
}

// policyY follows § 742.6(b)(8) and (9).
func policyY(c *Case, code Code) ReviewPolicy {
	switch {
	case code.Series515() && goesTo(c, "CN"):
		return PolicyOfDenial
	case goesTo(c, "RU"):
		return SeeEntry
	}
	return CaseByCase
}

// dryEtch are the entries that § 742.6(a)(10)(ii)(B)(2) leaves out of deemed exports for the etch equipment of 3B001.c.1.a and c.1.c.
var dryEtch = map[string]bool{"3D001": true, "3D002": true, "3E001": true}

func worldwideRS(c *Case, code Code) verdict {
	if deemed(c) && dryEtch[code.ECCN] {
		if codes, ok := named(c, factFor); ok && len(codes) == 1 && codes[0].Under("3B001", []string{"c", "1"}) == Yes {
			return verdict{answer: No, why: "deemed exports for dry etch equipment are left out"}
		}
	}
	return worldwide(c, code)
}

// footnote5 marks a party with a footnote 5 designation, wherever it is. Items
// that are subject to the EAR only by § 734.4(a)(9) or § 734.9(e)(3) fall under
// § 744.11(a)(2)(v) instead.
func footnote5(c *Case, _ Code) verdict {
	any := No
	for _, p := range c.Parties {
		for _, l := range p.Listings {
			if l.List == "EL" && slices.Contains(l.Footnotes, 5) {
				any = any.Or(l.Is)
			}
		}
	}
	switch {
	case any == Unknown:
		return verdict{why: "a party may be such an entity", lacks: []Lack{{Field: "parties", Question: "Is the party the listed entity with the footnote 5 designation?",
			WouldChange: "the control asks for a license for such entities only"}}}
	case any == Yes && c.madeInUS() != Yes && !isUS(c.From):
		return verdict{why: "for a foreign-made item it depends on which rule makes the item subject to the EAR; § 744.11(a)(2)(v) may ask instead"}
	}
	return verdict{answer: any}
}

// madeInUS tells whether the item was produced in the United States.
func (c *Case) madeInUS() Answer {
	if c.Item.MadeIn == "" {
		return Unknown
	}
	return known(isUS(strings.ToUpper(c.Item.MadeIn)))
}
