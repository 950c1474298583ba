package enduse

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/civil"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// The affiliates rule of 90 FR 47201 extends Entity List, MEU List and § 744.8
// requirements to foreign entities that listed parties own 50 percent or more.
const (
	affiliatesFrom   = "2025-09-29"
	affiliatesNotice = "90 FR 47201"
	// The temporary general license of General Order No. 7 ran until this day.
	affiliatesLicenseUntil = "2025-12-02"
)

// AffiliatesStays are the stays of the affiliates rule in the law held:
// 90 FR 50857 stayed it from 2025-11-10 through 2026-11-09.
func AffiliatesStays() []rule.Stay {
	return []rule.Stay{{From: "2025-11-10", Until: "2026-11-10", Citation: "90 FR 50857"}}
}

// AffiliatesInForce tells whether the affiliates rule counts on a date, as the
// law held says; the note says why, or what could change it.
func AffiliatesInForce(date string) (bool, string) { return AffiliatesUnder(date, AffiliatesStays()) }

// AffiliatesUnder is [AffiliatesInForce] with the stays that the caller goes by.
func AffiliatesUnder(date string, stays []rule.Stay) (bool, string) {
	if date < affiliatesFrom {
		return false, "The affiliates rule (" + affiliatesNotice + ") took effect on " + affiliatesFrom + "."
	}
	last := ""
	for _, s := range stays {
		if civil.Within(date, s.From, s.Until) {
			return false, "The affiliates rule is stayed by " + s.Citation + "; ownership by a listed party is a red flag all the same."
		}
		last = max(last, s.Until)
	}
	if last != "" && date >= last {
		return true, "The stay of the affiliates rule ended before " + last + " in the text held; a later notice could extend it."
	}
	return true, ""
}

// affiliates makes a rule out of one that reads listings of the party's own: it
// reads those that reach the party through its owners, while the affiliates rule counts.
func affiliates(stays []rule.Stay, r rule.Rule, list string, test func(*ecc.Case, hit, rule.Rule) ecc.Finding) rule.Rule {
	r.ID += "-AFFILIATES"
	r.From, r.Held, r.Stays = affiliatesFrom, "", stays
	r.Citations = append(slices.Clone(r.Citations), affiliatesNotice, "15 CFR part 744 supplement no. 8")
	r.None = "No party is owned by parties on the " + listName(list) + ", as far as known."
	r.Each = func(c *ecc.Case) []ecc.Finding {
		_, note := AffiliatesUnder(c.Date, stays)
		owned := hits(c, func(l ecc.Listing) bool { return l.List == list && l.Inherited })
		return each(owned, func(h hit) ecc.Finding {
			if country.PartOfUnitedStates(h.party.Country) {
				return rule.DoesNotApply("The affiliates rule reaches foreign entities only.", c.Because("country", h.party.Country))
			}
			f := test(c, h, r)
			f.Note = note
			return f
		})
	}
	return r
}

// notLicensed is the condition that General Order No. 7 (supplement no. 1 to
// part 736, paragraph (g)) does not authorize dealing with an affiliate.
func notLicensed(c *ecc.Case, h hit) condition {
	out := condition{is: ecc.Yes, fact: "general_order_7", value: "not met",
		no: "The temporary general license of General Order No. 7 authorized this until it lapsed."}
	if c.Date >= affiliatesLicenseUntil {
		return out
	}
	joint, _ := terms.Stated(h.party.Facts, factJointVenture)
	inAllied := ecc.InGroup(c.To, "A:5") || ecc.InGroup(c.To, "A:6")
	embargoed := ecc.InGroup(c.To, "E:1") || ecc.InGroup(c.To, "E:2")
	if inAllied || joint == ecc.Yes && !embargoed {
		out.is, out.value = ecc.No, "met"
	}
	return out
}

const factJointVenture = "joint_venture_us_a5_a6"
