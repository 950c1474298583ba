package fdpr

import (
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// deMinimisFrom is the day the EAR as reorganized took effect (61 FR 12746).
const deMinimisFrom = "1996-04-24"

var lackContent = ofItem("us_content", "What U.S.-origin content does the item hold, line by line with classification and value (an empty list is none)?",
	"controlled content above the de minimis level makes the item subject to the EAR")

// levels are the rules that hang on the percentage, and the duties beside it.
var levels = sync.OnceValue(func() []tested {
	one := func(id, citation string, effect ecc.Effect, test func(*view) ecc.Finding, more ...string) tested {
		return tested{rule.Rule{ID: id, Citation: citation, Citations: more, From: deMinimisFrom, Effect: effect}, true, func(v *view) ecc.Finding {
			if bound := all(v.made, v.goes(true, "", "")); bound.is != ecc.Yes {
				return bound.finding("The de minimis rule", "", "does not matter", "Whether the de minimis rule matters")
			}
			return test(v)
		}}
	}
	const guide = "15 CFR part 734 supplement no. 2"
	return []tested{
		one("DEMINIMIS-B", "15 CFR 734.4(b)", ecc.SubjectToEAR, (*view).encryptionContent),
		one("DEMINIMIS-10", "15 CFR 734.4(c)", ecc.SubjectToEAR, func(v *view) ecc.Finding { return v.exceeds(10) }, guide),
		one("DEMINIMIS-25", "15 CFR 734.4(d)", ecc.SubjectToEAR, func(v *view) ecc.Finding { return v.exceeds(25) }, guide),
		one("DEMINIMIS-SOFTWARE", "15 CFR 734.4(c)(1)", ecc.SubjectToEAR, (*view).bundledSoftware, "15 CFR 734.4(d)(1)", "15 CFR 734.3(a)(2)"),
		one("DEMINIMIS-REPORT", "15 CFR 734.4(d)(3)", ecc.Obligation, (*view).oneTimeReport, guide),
		one("DEMINIMIS-A7", "15 CFR 734.4(a)(7)", ecc.RedFlag, (*view).ownedByUS),
		one("DEMINIMIS-ITAR", "15 CFR 734.3(b)(1)(i)", ecc.RedFlag, (*view).munitionsContent),
	}
})

// exceeds is the percentage rule of one level.
func (v *view) exceeds(level int) ecc.Finding {
	r := &v.report
	because := v.c.Because("to", v.c.To, "level_percent", itoa(level))
	if r.Level != level {
		return rule.DoesNotApply("The level for this destination is "+itoa(r.Level)+" percent.", because)
	}
	if v.it.USContent == nil {
		return rule.Unknown("The U.S.-origin content of the item is not known.", because, lackContent)
	}
	if r.Value.IsPositive() {
		because.Set("value", r.Value.String())
		because.Set("currency", v.c.Item.Currency)
		because.Set("controlled_us_content", r.Controlled.String())
		because.Set("percent", r.Percent.String())
	}
	switch r.Exceeds {
	case ecc.Yes:
		if !v.reportMissing() {
			because.Set("over_by", r.Headroom.Neg().String())
		}
		return rule.Applies("Controlled U.S.-origin content exceeds "+itoa(level)+" percent of the item's value.", because)
	case ecc.No:
		if v.kind() == ecc.Technology && r.Controlled.Add(r.Open).IsPositive() {
			switch filed, asked := v.c.Statements["one_time_report"]; {
			case asked && filed == ecc.No:
				return rule.Applies("Technology may not rely on the de minimis level before the one-time report is filed.", because)
			case asked && filed == ecc.Unknown:
				return rule.Unknown("Whether the one-time report is filed, before which technology may not rely on the de minimis level, is not known.", because,
					ecc.Lack{Field: "statements.one_time_report", Question: "Was the one-time report filed with BIS, and thirty days waited, before relying on the de minimis level for technology?",
						WouldChange: "filed: not subject to the EAR on this ground; not filed: the level may not be relied on"})
			}
		}
		if r.Value.IsPositive() {
			because.Set("headroom", r.Headroom.String())
		}
		return rule.DoesNotApply("Controlled U.S.-origin content does not exceed "+itoa(level)+" percent of the item's value.", because)
	}
	return rule.Unknown("Whether controlled U.S.-origin content exceeds "+itoa(level)+" percent is not known.", because, r.lacks()...)
}

// reportMissing tells whether technology relies on a report that is stated not to have been filed.
func (v *view) reportMissing() bool {
	return v.kind() == ecc.Technology && v.c.Statements["one_time_report"] == ecc.No
}

// oneTimeReport is the report that goes before reliance on de minimis for technology.
func (v *view) oneTimeReport() ecc.Finding {
	r := &v.report
	because := v.c.Because("kind", v.kind().String(), "percent", r.Percent.String())
	relied := r.Controlled.Add(r.Open) // content that may count relies on the level too
	switch {
	case v.kind() != ecc.Technology:
		return rule.DoesNotApply("Only technology needs a report before the de minimis level may be relied on.", because)
	case r.Exceeds != ecc.No || !relied.IsPositive():
		return rule.DoesNotApply("The item does not rely on the de minimis level.", because)
	case v.c.Statements["one_time_report"] == ecc.Yes:
		return rule.DoesNotApply("The one-time report is filed.", because)
	}
	f := rule.Applies("Before relying on the de minimis level for technology, file the one-time report with BIS and wait thirty days.", because)
	if relied.GreaterThan(limit(r.Value, 10)) {
		f.Note = "Above 10 percent the report must name the country of destination."
	}
	return f
}

// bundledSoftware is software that ships with a commodity and that the de
// minimis rules do not cover: it stays subject to the EAR by its own origin.
// Nothing is asked where no content is stated: such software is an item, and has a line.
func (v *view) bundledSoftware() ecc.Finding {
	for i, content := range v.it.USContent {
		if v.kind() == ecc.Software || v.kind() == ecc.Technology || kindOf(content.Kind, content.Code) != ecc.Software ||
			content.Code.Classified() && minorSoftware(content.Code) {
			continue
		}
		controlled := v.controlled(content, "us_content["+itoa(i)+"]")
		because := v.c.Because("us_content", itoa(i), "eccn", content.Code.String())
		switch controlled.is {
		case ecc.Yes:
			return rule.Applies("The software that goes with the item is of U.S. origin, controlled for more than anti-terrorism, and subject to the EAR by itself; give it a line of its own.", because)
		case ecc.Unknown:
			return rule.Unknown("Whether the software that goes with the item needs a license by itself is not known.", because, controlled.lacks...)
		}
	}
	return rule.DoesNotApply("No U.S.-origin software that needs a license by itself goes with the item.", nil)
}

// encryptionEntries are those whose content needs one of the authorizations of § 734.4(b)(1).
var encryptionEntries = []string{"5A002", "5B002", "5D002", "5A004"}

// encryptionContent is § 734.4(b): content under the encryption entries keeps an
// item outside the EAR only when it was authorized as the paragraph says.
func (v *view) encryptionContent() ecc.Finding {
	if v.it.USContent == nil {
		return rule.Unknown("The U.S.-origin content of the item is not known.", nil, lackContent)
	}
	out := no("no content is of an encryption entry, or each is authorized as the paragraph asks", nil)
	for i, content := range v.it.USContent {
		out = either(out, v.unauthorized(content, "us_content["+itoa(i)+"]"))
	}
	return out.finding("The encryption condition of the de minimis rules", "fails", "is met", "Whether the encryption condition is met")
}

// authorization is the stated authorization of encryption content: source_code
// (§ 742.15(b)), b1, b2 or b3 (§ 740.17(b)(1) to (3)), or none.
func (v *view) authorization(content Content) string {
	if a, ok := content.Facts["encryption_authorization"]; ok {
		return a
	}
	return v.c.Item.Facts["encryption_authorization"]
}

func (v *view) sourceFree(content Content) bool {
	return content.Code.ECCN == "5D002" && v.authorization(content) == "source_code"
}

func (v *view) unauthorized(content Content, at string) cond {
	encryption := cond{is: ecc.No}
	for _, e := range encryptionEntries {
		encryption.is = encryption.is.Or(content.Code.Under(e, nil))
	}
	if encryption.is == ecc.No {
		return encryption
	}
	encryption.lacks = []ecc.Lack{ofItem(at+".eccn", "What is the classification of that U.S.-origin content?", "encryption content must have been authorized under License Exception ENC")}
	because := v.c.Because("us_content", content.Code.String(), "encryption_authorization", v.authorization(content))
	lacking := open(ofItem(at+".facts.encryption_authorization", "How was that encryption content authorized: source_code, b1, b2, b3 or none?",
		"content that was not authorized under § 742.15(b) or § 740.17(b) leaves the item subject to the EAR in any amount"))
	switch a := v.authorization(content); {
	case a == "source_code" && content.Code.ECCN == "5D002", a == "b1", a == "b3":
		lacking = no("the encryption content is authorized", because)
	case a == "b2":
		lacking = met(inGroups(v.c.To, []string{"E:1", "E:2"}), "content authorized under § 740.17(b)(2) does not do for Country Groups E:1 and E:2",
			"the encryption content is authorized for the destination", because)
	case a == "none", a == "source_code":
		lacking = yes("the encryption content was not authorized as the paragraph asks", because)
	}
	return all(encryption, lacking)
}

// ownedByUS recalls § 734.4(a)(7): below de minimis, what U.S.-owned companies send to
// embargoed places may still be barred by the Office of Foreign Assets Control.
func (v *view) ownedByUS() ecc.Finding {
	because := v.c.Because("to", v.c.To, "headquarters", v.c.Exporter.Headquarters, "parent_headquarters", v.c.Exporter.ParentHeadquarters)
	owned := inUS(v.c.Exporter.Headquarters) || inUS(v.c.Exporter.ParentHeadquarters)
	if owned && (v.c.To == "IR" || v.c.To == "CU") {
		return rule.Applies("A company owned or controlled from the United States may be barred by the Office of Foreign Assets Control even where the EAR do not reach the item.", because)
	}
	return rule.DoesNotApply("The exporter is not known to be owned from the United States, or the destination is not one where its owner's country decides.", because)
}

// munitionsContent recalls that a defense article stays under the ITAR inside a
// foreign-made item, in any amount: the de minimis rules are the EAR's alone.
func (v *view) munitionsContent() ecc.Finding {
	for i, content := range v.it.USContent {
		if content.Code.USML != "" {
			return rule.Applies("Content of the U.S. Munitions List stays under the ITAR in a foreign-made item, in any amount (22 CFR parts 120-130).",
				v.c.Because("us_content", itoa(i), "eccn", content.Code.String()))
		}
	}
	return rule.DoesNotApply("No content is stated to be on the U.S. Munitions List.", nil)
}
