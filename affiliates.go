package exportscreen

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
	"github.com/seed-793d2af5/exportscreen/screen"
)

const (
	affiliatesRule  = "AFFILIATES-50"
	affiliatesFlag  = "RF-29"
	affiliatesFrom  = "2025-09-29"
	guidelines      = "15 CFR part 744 supplement no. 8"
	redFlagCitation = "15 CFR part 732 supplement no. 3"
)

// affiliates says what a party's owners mean. Owners who are listed and hold
// half or more are requirements of their own lists, which the end-user rules
// report; here stand the open shares, the minority holdings, and what ownership
// means while the rule is stayed.
func (e *Engine) affiliates(c *ecc.Case, parties []party) []Finding {
	counts, note := enduse.AffiliatesUnder(c.Date, e.stays)
	var out []Finding
	for i, p := range parties {
		o := p.result.Ownership
		f := Finding{Rule: affiliatesRule, Citation: "15 CFR 744.11(a)(1)", Citations: []string{guidelines}, Item: c.Item.Line, Party: &i,
			Effect: ecc.LicenseRequired, InForceFrom: affiliatesFrom, Note: note,
			Because: ecc.Because("party", p.result.Name, "listed_percent", o.ListedPercent, "ownership", o.Status.String())}
		switch {
		case len(o.Owners) > 0 && (!counts || o.Status == screen.OwnershipMinority) && p.facts.TakesPart() != ecc.No:
			f.Rule, f.Citation, f.Effect, f.Status = affiliatesFlag, redFlagCitation, ecc.RedFlag, ecc.Applies
			f.Summary = fmt.Sprintf("Listed parties own part of %s (%s percent as far as known); find out what they stand to gain.", p.result.Name, o.ListedPercent)
		case !counts:
			f.Status, f.Summary = ecc.NotInForce, "Ownership by listed parties asked for no license on this date."
		case o.Status == screen.OwnershipAffected, o.Status == screen.OwnershipUnknown && !p.blind:
			continue // the owners' listings carry the requirement, or the question
		case c.Parties[i].OwnersOpen:
			f.Status, f.Exceptions = ecc.StatusUnknown, ecc.ExceptionsNone
			f.Summary = "Whether listed parties own half or more of " + p.result.Name + " is not known."
			f.Lacks = []ecc.Lack{{Field: fmt.Sprintf("parties[%d].owners", i),
				Question:    "Who owns " + p.result.Name + ", with what shares, and who owns them in turn?",
				WouldChange: "Half or more in listed hands: a license as for its owners; less, or none: none on this ground."}}
		default:
			f.Status, f.Summary = ecc.DoesNotApply, "No listed party is known to own half or more of "+p.result.Name+"."
		}
		out = append(out, f)
	}
	return out
}

// ownersOpen tells whether the owners of a party are not known and the rule counts them.
func (e *Engine) ownersOpen(t Transaction, p party) bool {
	counts, _ := enduse.AffiliatesUnder(t.Date, e.stays)
	return counts && p.blind && p.result.Ownership.Status == screen.OwnershipUnknown && !exempt(p) &&
		p.facts.TakesPart() == ecc.Yes && !country.PartOfUnitedStates(t.To)
}

// ownListings is a case as the rules see it that have no stay of their own, such
// as § 734.9(e) and (g) or License Exception MED: an owner's listings reach the
// party only while the affiliates rule counts.
func (e *Engine) ownListings(c *ecc.Case) *ecc.Case {
	inherited := func(l ecc.Listing) bool { return l.Inherited }
	if !slices.ContainsFunc(c.Parties, func(p ecc.Party) bool { return slices.ContainsFunc(p.Listings, inherited) }) {
		return c
	}
	if counts, _ := enduse.AffiliatesUnder(c.Date, e.stays); counts {
		return c
	}
	own := *c
	own.Parties = slices.Clone(c.Parties)
	for i := range own.Parties {
		own.Parties[i].Listings = slices.DeleteFunc(slices.Clone(own.Parties[i].Listings), inherited)
	}
	return &own
}

// stays are the stays of the affiliates rule, by law or by the caller's override.
func stays(a AffiliatesRule) []rule.Stay {
	switch a {
	case AffiliatesInForce:
		return nil
	case AffiliatesStayed:
		return []rule.Stay{{From: affiliatesFrom, Citation: "the caller's choice"}}
	}
	return enduse.AffiliatesStays()
}

// exempt tells whether a party's ownership cannot matter: the rule reaches
// foreign entities only, not those in the United States, natural persons or
// governments, and adds nothing for a party whose own entry asks for a license for everything.
func exempt(p party) bool {
	government, _ := terms.Stated(p.facts.Facts, "government")
	return country.PartOfUnitedStates(p.facts.Country) || p.facts.Nationality != "" || government == ecc.Yes ||
		slices.ContainsFunc(p.facts.Listings, func(l ecc.Listing) bool {
			return l.List == "EL" && l.Is == ecc.Yes && !l.Inherited && l.Scope == "all_subject_items"
		})
}
