package embargo

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

var toIran = reach{name: "Iran", countries: []string{"IR"}}

// scheduledForIran is the day from which supplement no. 7 holds for Iran (88 FR 12150).
const scheduledForIran = "2023-02-24"

// iranMarks are the columns and entries of § 746.7(a)(1)(i). The paragraphs of
// 5D001 and 5E001 that it also names bear columns of their own.
var iranMarks = sought{
	columns: []string{"CB1", "CB2", "CB3", "NP1", "NP2", "NS1", "NS2", "MT1", "RS1", "RS2", "CC1", "CC2", "CC3", "AT1", "AT2"},
	entries: append([]string{"0A503", "0A980", "0A982", "0A983", "0E982", "1C355", "1C395", "1C980", "1C982", "1C983", "1C984",
		"2A994", "2D994", "2E994", "5A001.f.1", "5A980", "5D980", "5E980"}, eitherAT...),
}

// iran is § 746.7. No license exception reaches Iran (paragraph (c)).
func iran() []rule.Rule {
	return []rule.Rule{
		{
			ID: "746.7-A1I", Citation: "15 CFR 746.7(a)(1)(i)", Citations: []string{"15 CFR 746.7(b)", "15 CFR 746.7(c)"},
			From: "2009-01-15", Held: "2020-03-09",
			Effect: ecc.LicenseRequired, Policy: ecc.PolicyOfDenial, Exceptions: ecc.ExceptionsNone,
			Test: toIran.holds(func(c *ecc.Case) ecc.Finding { return iranTerms(c, iranListed(c)) }),
		},
		{
			ID: "746.7-A1II", Citation: "15 CFR 746.7(a)(1)(ii)", Citations: []string{"15 CFR part 746 supplement no. 7", "15 CFR 746.7(c)"},
			From: scheduledForIran, Held: "2024-07-23",
			Effect: ecc.LicenseRequired, Policy: ecc.PolicyOfDenial, Exceptions: ecc.ExceptionsNone,
			Test: toIran.holds(func(c *ecc.Case) ecc.Finding { return iranTerms(c, iranScheduled(c)) }),
		},
		{
			ID: "746.7-E", Citation: "15 CFR 746.7(e)", Citations: []string{"31 CFR 560.204", "31 CFR 560.205", "31 CFR 560.215"},
			From: "2009-01-15", Effect: ecc.Prohibited,
			Test: iranOFAC.holds(ofacBars),
		},
	}
}

var iranListed = byMark(iranMarks,
	"The item is on the Commerce Control List under a control that reaches Iran.",
	"The item is under none of the controls of the Commerce Control List that reach Iran.")

func iranScheduled(c *ecc.Case) ecc.Finding {
	return bySchedule(c, ecc.CommonHighPriority, "The item is in the schedule of goods that need a license to Iran.")
}

// iranTerms puts OFAC's authorization and the review policy of paragraph (b) to a finding.
func iranTerms(c *ecc.Case, f ecc.Finding) ecc.Finding {
	if c.EndUse["humanitarian"] == ecc.Yes || c.EndUse["civil_aviation_safety"] == ecc.Yes {
		f.ReviewPolicy = ecc.CaseByCase
	}
	return unlessOFAC(c, f, "15 CFR 746.7(a)(2)")
}

// lackOFAC is asked for as a statement on the transaction.
var lackOFAC = ecc.Lack{Field: "statements.ofac_authorization",
	Question:    "Does a license, general license or other authorization of the Office of Foreign Assets Control cover the transaction?",
	WouldChange: "What OFAC authorizes for Iran needs no separate license from BIS and is not barred."}

// authorizedByOFAC is the authorization that stands for one of BIS (§ 746.7(a)(2)).
func authorizedByOFAC(c *ecc.Case, citation string) exclusion {
	claim, given := c.Statements["ofac_authorization"]
	return exclusion{held: claim, raised: given, citation: citation, lack: lackOFAC,
		summary: "An authorization of the Office of Foreign Assets Control stands for a license of BIS.",
		because: c.Because("ofac_authorization", claim.String())}
}

func unlessOFAC(c *ecc.Case, f ecc.Finding, citation string) ecc.Finding {
	authorized := authorizedByOFAC(c, citation)
	if f.Status != ecc.Applies {
		if f.Status == ecc.StatusUnknown && authorized.held == ecc.Yes {
			return unless(f, authorized)
		}
		return f
	}
	f.Note = "The Office of Foreign Assets Control administers the embargo: its authorization is the one to apply for (31 CFR part 560)."
	return unless(f, authorized)
}

// Authorized lets go what the Commerce Control List asks for Iran where OFAC
// authorizes the transaction: that is an authorization under the EAR as well
// (§§ 742.8(a)(5), 746.7(a)(2)). What it does not reach stays.
func Authorized(c *ecc.Case, listed []ecc.Finding) []ecc.Finding {
	authorized := authorizedByOFAC(c, "15 CFR 746.7(a)(2)")
	if !slices.Contains(toIran.countries, c.To) || deemed(c) || underOFAC(c) == ecc.No || authorized.held != ecc.Yes && !authorized.raised {
		return listed
	}
	for i := range listed {
		f := &listed[i]
		if f.Effect != ecc.LicenseRequired || f.Status != ecc.Applies && f.Status != ecc.StatusUnknown {
			continue
		}
		if out := unless(*f, authorized); out.Status == ecc.DoesNotApply {
			f.Status, f.Citation, f.Summary, f.Because, f.Lacks = out.Status, out.Citation, out.Summary, out.Because, nil
		} else {
			*f = out
		}
	}
	return listed
}

var iranOFAC = reach{name: "Iran", countries: toIran.countries,
	noRelease: "A release to an Iranian national is barred only where it is known to be meant for Iran (31 CFR 560.418)."}

// ofacBars is § 746.7(e): nothing goes to Iran against OFAC's embargo. Where
// the EAR ask for a license too, OFAC's authorization serves as that license
// and the bar is a duty beside it; where they ask for none, it is all that
// stands in the way, and it prohibits.
func ofacBars(c *ecc.Case) ecc.Finding {
	because := c.Because("to", c.To, "from", c.From, "exporter", c.Exporter.Headquarters)
	licensed := iranListed(c).Status == ecc.Applies || c.Date >= scheduledForIran && iranScheduled(c).Status == ecc.Applies
	switch underOFAC(c) {
	case ecc.No:
		if !licensed {
			return rule.DoesNotApply("Neither the place of export nor the exporter is under OFAC's embargo, and the item is not one whose reexport it bars.", because)
		}
	case ecc.Unknown:
		if !licensed {
			return rule.Unknown("Whether the exporter is a U.S. person, or owned or controlled by one, is not known.", because, ecc.Lack{
				Field: "exporter.headquarters", Question: "Where are the headquarters of the exporter and of its ultimate parent?",
				WouldChange: "A U.S. person, and a company that one owns or controls, may send nothing to Iran without authorization of OFAC."})
		}
	}
	f := unless(rule.Applies("OFAC's embargo on Iran bars the transaction unless OFAC authorizes it.", because), authorizedByOFAC(c, ""))
	if f.Status == ecc.Applies && relievable(c) {
		f.Status, f.Note = ecc.StatusUnknown, "General licenses of OFAC cover much food, medicine and medical devices (31 CFR 560.530)."
	}
	if f.Status == ecc.Applies && licensed {
		f.Effect = ecc.Obligation
	}
	return f
}

// underOFAC tells whether the embargo holds for whoever exports: from the United
// States, by a U.S. person anywhere, or by a company that one owns or controls.
func underOFAC(c *ecc.Case) ecc.Answer {
	tied := []string{c.From, c.Exporter.Country, c.Exporter.Headquarters, c.Exporter.ParentHeadquarters}
	switch {
	case slices.ContainsFunc(tied, country.PartOfUnitedStates):
		return ecc.Yes
	case c.Exporter.Headquarters == "" || c.Exporter.ParentHeadquarters == "":
		return ecc.Unknown
	}
	return ecc.No
}

// relievable tells whether the item is food, medicine or a medical device, or said to be.
func relievable(c *ecc.Case) bool {
	device, _ := terms.Stated(c.Item.Facts, "medical_device")
	return c.Item.Code.EAR99 && (device == ecc.Yes || FoodOrMedicine(c))
}
