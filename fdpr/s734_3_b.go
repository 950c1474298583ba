package fdpr

import (
	"slices"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// exclusions are what § 734.3(b) keeps outside the EAR. Their findings answer
// "is it excluded"; an exclusion nobody raised does not apply.
var exclusions = sync.OnceValue(func() []tested {
	one := func(id, citation string, test func(*view) ecc.Finding, more ...string) tested {
		return tested{rule.Rule{ID: id, Citation: citation, Citations: more, Effect: ecc.NoEffect}, false, test}
	}
	return []tested{
		one("EXCLUDED-ITAR", "15 CFR 734.3(b)(1)(i)", munitions),
		one("EXCLUDED-OTHER-AGENCY", "15 CFR 734.3(b)(1)", otherAgency),
		one("EXCLUDED-PRINTED", "15 CFR 734.3(b)(2)", printed),
		one("EXCLUDED-PUBLISHED", "15 CFR 734.3(b)(3)", published, "15 CFR 734.7", "15 CFR 734.8", "15 CFR 734.10"),
	}
})

func munitions(v *view) ecc.Finding {
	because := v.c.Because("eccn", v.c.Item.Code.String())
	if v.c.Item.Code.USML != "" {
		return rule.Applies("The item is on the U.S. Munitions List: the Department of State has it under the ITAR (22 CFR parts 120-130), not the EAR.", because)
	}
	// An entry that only names items under the ITAR says so of its own; abroad that holds for what is of U.S. origin.
	e, ok := ecc.Lookup(v.c.Item.Code.ECCN)
	if ok && e.Status() == ecc.ITAREntry && (country.PartOfUnitedStates(v.c.From) || country.PartOfUnitedStates(v.c.Item.MadeIn)) {
		f := rule.Applies("The entry of the Commerce Control List says that its items are under the ITAR (22 CFR parts 120-130): the Department of State has them, not the EAR.", because)
		f.Citations = []string{"15 CFR part 774 supplement no. 1"}
		return f
	}
	return rule.DoesNotApply("The item is not classified on the U.S. Munitions List.", because)
}

// agencies are the words of facts.other_agency (§ 734.3(b)(1)(iii)-(vi)).
var agencies = map[string]struct{ name, citation string }{
	"nrc": {"the Nuclear Regulatory Commission (10 CFR part 110)", "15 CFR 734.3(b)(1)(iii)"},
	"doe": {"the Department of Energy (10 CFR part 810)", "15 CFR 734.3(b)(1)(iv)"},
	"pto": {"the Patent and Trademark Office (37 CFR part 5)", "15 CFR 734.3(b)(1)(v)"},
	"fms": {"the Foreign Military Sales program", "15 CFR 734.3(b)(1)(vi)"},
}

func otherAgency(v *view) ecc.Finding {
	stated, ok := v.c.Item.Facts["other_agency"]
	because := v.c.Because("other_agency", stated)
	a, known := agencies[stated]
	switch {
	case !ok || stated == "none":
		return rule.DoesNotApply("Nothing says that another agency alone controls the item.", nil)
	case !known:
		return rule.Unknown("Which agency alone controls the item is not clear.", because, ofItem("facts.other_agency",
			"Which agency alone controls the item: nrc, doe, pto, fms, or none?", "an item that another agency alone controls is not subject to the EAR"))
	}
	f := rule.Applies("The item is under "+a.name+" alone, not under the EAR.", because)
	f.Citation = a.citation
	return f
}

func printed(v *view) ecc.Finding {
	if v.c.Item.Facts["printed_matter"] == "yes" {
		return rule.Applies("Printed matter, recordings of it and exposed film are outside the EAR.", v.c.Because("printed_matter", "yes"))
	}
	return rule.DoesNotApply("Nothing says that the item is printed matter.", nil)
}

// firearmEntries are the software and technology entries for the firearms of
// 0A501, 0A506, 0A507 and 0A509, whose production files stay subject to the EAR when
// posted ready for a machine (§ 734.7(c)).
var firearmEntries = []string{"0D501", "0E501"}

func published(v *view) ecc.Finding {
	because := v.c.Because("published", v.it.Published.String(), "kind", v.kind().String())
	if v.it.Published != ecc.Yes {
		return rule.DoesNotApply("Nothing says that the item is published.", because)
	}
	switch v.kind() {
	case ecc.Commodity:
		return rule.DoesNotApply("Only information and software can be published; a commodity cannot.", because)
	case ecc.UnknownKind:
		return rule.Unknown("Whether the item is information or software is not known.", because, ofItem("kind",
			"Is the item a commodity, software or technology?", "published technology and software are not subject to the EAR"))
	}
	_, encryption := terms.Stated(v.c.Item.Facts, "meets_742_15_b") // nobody asks that of other software
	switch {
	case v.c.Item.Code.ECCN == "5D002", encryption && v.kind() == ecc.Software && !v.c.Item.Code.Classified():
		return v.publishedEncryption(because)
	case slices.Contains(firearmEntries, v.c.Item.Code.ECCN):
		return v.publishedFirearm(because)
	}
	f := rule.Applies("The technology or software is published, from fundamental research, taught, or in patents.", because)
	if v.kind() == ecc.Software && !v.c.Item.Code.Classified() {
		f.Note = "Software that is not classified: encryption software of 5D002 would stay subject to the EAR until § 742.15(b) is met (§ 734.7(b))."
	}
	return f
}

// publishedEncryption is § 734.7(b): published encryption software stays subject
// to the EAR until its source code meets § 742.15(b).
func (v *view) publishedEncryption(because ecc.Grounds) ecc.Finding {
	because.Set("eccn", v.c.Item.Code.String())
	var f ecc.Finding
	switch v.c.Item.Facts["meets_742_15_b"] {
	case "yes":
		f = rule.Applies("The encryption source code is publicly available and meets § 742.15(b), and so does the object code made from it.", because)
	case "no":
		f = rule.DoesNotApply("Published encryption software stays subject to the EAR unless its source code meets § 742.15(b).", because)
	default:
		f = rule.Unknown("Whether the published encryption source code meets § 742.15(b) is not known.", because, ofItem("facts.meets_742_15_b",
			"Is the source code publicly available, and if it uses non-standard cryptography, were BIS and the ENC coordinator notified?",
			"only then is published encryption software not subject to the EAR"))
	}
	f.Citation, f.Citations = "15 CFR 734.7(b)", []string{"15 CFR 734.17(b)", "15 CFR 742.15(b)"}
	return f
}

func (v *view) publishedFirearm(because ecc.Grounds) ecc.Finding {
	because.Set("eccn", v.c.Item.Code.String())
	var f ecc.Finding
	switch v.c.Item.Facts["firearm_production_file"] {
	case "no":
		f = rule.Applies("The technology or software is published and is no production file for a firearm.", because)
	case "yes":
		f = rule.DoesNotApply("A posted file ready for a machine that makes firearms, frames or receivers stays subject to the EAR.", because)
	default:
		f = rule.Unknown("Whether the published file is ready for a machine that makes firearms is not known.", because, ofItem("facts.firearm_production_file",
			"Is it a posted electronic file ready for a machine tool or printer to make a firearm, frame or receiver?",
			"such files stay subject to the EAR although they are published"))
	}
	f.Citation = "15 CFR 734.7(c)"
	return f
}
