package exportscreen

import (
	"maps"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/shopspring/decimal"
)

// party is a party of the transaction with what screening found of it.
type party struct {
	result PartyResult
	facts  ecc.Party // as the rules see it
	open   bool      // a hit waits for a person
	// neighbors are listed parties at the same address, which the party is not said to be.
	neighbors []screen.Hit
	// town is one of a region of Ukraine that § 746.6 covers, as the address has it; both empty when none is there.
	town, region string
}

// party screens one party and its owners.
func (e *Engine) party(p Party, date string) party {
	asked := screenParty(p)
	found := e.opts.Decisions.Apply(e.screener, asked, e.screener.Screen(asked, date))
	out := party{
		result: PartyResult{Role: p.Role, Name: p.Name, Decision: found.Decision, Hits: nonNil(found.Hits),
			Warnings: found.Warnings, Lapsed: found.Lapsed},
		facts: ecc.Party{Role: p.Role, Name: p.Name, Country: p.Country, Nationality: p.Nationality,
			Headquarters: p.Headquarters, ParentHeadquarters: p.ParentHeadquarters, Facts: partyFacts(p)},
		open: found.Decision == screen.Review || found.Decision == screen.UnknownDecision,
	}
	out.town, out.region = embargo.OccupiedTown(p.City + " " + p.Address)
	for _, h := range found.Hits {
		switch {
		case !h.Alert || h.InForce == screen.No:
		case sharesAddress(h):
			out.neighbors = append(out.neighbors, h)
		default:
			out.facts.Listings = append(out.facts.Listings, listing(h))
		}
	}
	ownership := e.screener.Ownership(screenOwners(p.Owners), date, countsForAffiliates)
	out.result.Ownership = &ownership
	if ownership.Status == screen.OwnershipAffected || ownership.Status == screen.OwnershipUnknown {
		for _, o := range ownership.Owners {
			l := listing(o.Hit)
			l.Inherited = true
			if ownership.Status == screen.OwnershipUnknown {
				l.Is = ecc.Unknown
			}
			out.facts.Listings = append(out.facts.Listings, l)
		}
	}
	return out
}

// partyFacts are the facts of a party with what its owners tell: whether it
// belongs wholly to companies of the countries that § 746.8(a)(12)(ii) counts.
func partyFacts(p Party) map[string]string {
	if _, stated := p.Facts["partner_company"]; stated || len(p.Owners) == 0 {
		return p.Facts
	}
	is := partnerOwned(p.Owners)
	if is == Unknown {
		return p.Facts
	}
	out := map[string]string{"partner_company": is.String()}
	maps.Copy(out, p.Facts)
	return out
}

// partnerOwned is Yes when owners of partner countries hold it all, and No when an owner of another country holds a share.
func partnerOwned(owners []Owner) Answer {
	out, total := Yes, decimal.Zero
	for _, o := range owners {
		switch partner := ecc.InGroup(o.Country, "A:5") || ecc.InGroup(o.Country, "A:6") || o.Country == "US"; {
		case o.Country == "":
			out = out.And(Unknown)
		case !partner:
			return No
		case len(o.Owners) > 0:
			out = out.And(partnerOwned(o.Owners))
		}
		if share, err := decimal.NewFromString(o.Percent); err == nil {
			total = total.Add(share)
		}
	}
	if total.LessThan(decimal.NewFromInt(100)) {
		return out.And(Unknown)
	}
	return out
}

// listing is a hit in the terms of the rules.
func listing(h screen.Hit) ecc.Listing {
	l := ecc.Listing{List: h.List.String(), Name: h.Name, Programs: h.Programs, Citation: h.Citation}
	if h.InForce == screen.Yes && (h.Band == screen.Exact || h.Band == screen.Strong) {
		l.Is = ecc.Yes
	}
	if r := h.LicenseRequirement; r != nil {
		l.Footnotes, l.Scope, l.CarveOut, l.Exception = r.Footnotes, r.Scope.String(), r.CarveOut, r.Exception
		l.Sections, l.Policy = r.Sections, r.ReviewPolicy
		// § 740.26(b) looks for its number in the requirement column; the entry prints it in the column of review policies.
		if slices.Contains(r.PolicySections, "740.26") && !slices.Contains(l.Sections, "740.26") {
			l.Sections = append(slices.Clone(l.Sections), "740.26")
		}
	}
	return l
}

// countsForAffiliates tells which listed owners the affiliates rule counts:
// the Entity List, the MEU List, and SDNs under the programs of § 744.8(a)(1).
// An owner that merely is at a listed party's address is not that party.
func countsForAffiliates(h screen.Hit) bool {
	if sharesAddress(h) {
		return false
	}
	switch h.List {
	case screen.EntityList, screen.MilitaryEndUserList:
		return true
	case screen.SpeciallyDesignated:
		return enduse.CountedProgram(h.Programs)
	}
	return false
}

func screenParty(p Party) screen.Party {
	return screen.Party{Name: p.Name, Aliases: p.Aliases, IDs: p.IDs,
		Address: screen.Address{Street: p.Address, City: p.City, Country: p.Country}}
}

func screenOwners(owners []Owner) []screen.Owner {
	if owners == nil {
		return nil
	}
	out := make([]screen.Owner, len(owners))
	for i, o := range owners {
		out[i] = screen.Owner{Percent: o.Percent, Owners: screenOwners(o.Owners),
			Party: screen.Party{Name: o.Name, Address: screen.Address{Street: o.Address, Country: o.Country}}}
	}
	return out
}

// nonNil makes a list that prints as [] when there is nothing in it.
func nonNil[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
