package exportscreen

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// party is a party of the transaction with what screening found of it.
type party struct {
	result PartyResult
	facts  ecc.Party // as the rules see it
	open   bool      // a hit waits for a person
	// neighbors are listed parties at the same address, which the party is not said to be.
	neighbors []screen.Hit
	// blind tells that somebody stands above the party whose owners are not known.
	blind bool
	// atListedAddress tells that the address itself, or another unit of its
	// building, is an entry of the Entity List.
	atListedAddress bool
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
			l := listing(h)
			out.facts.Listings = append(out.facts.Listings, l)
			out.atListedAddress = out.atListedAddress || h.AddressOnly && (l.Is == ecc.Yes || h.OtherUnit && h.InForce == screen.Yes)
		}
	}
	out.result.Ownership = e.ownership(p, date, &out)
	return out
}

// listing is a hit in the terms of the rules.
func listing(h screen.Hit) ecc.Listing {
	l := ecc.Listing{List: h.List.String(), Name: h.Name, Programs: h.Programs, Citation: h.Citation, AddressOnly: h.AddressOnly}
	if h.InForce == screen.Yes && (h.Band == screen.Exact || h.Band == screen.Strong) && !h.OtherUnit {
		l.Is = ecc.Yes
	}
	if r := h.LicenseRequirement; r != nil {
		l.Footnotes, l.Scope, l.CarveOut, l.Exception = r.Footnotes, r.Scope.String(), r.CarveOut, r.Exception
		l.Sections, l.Policy, l.PolicyNote = r.Sections, r.ReviewPolicy, r.PolicyNote
		// § 740.26(b) looks for its number in the requirement column; the entry prints it in the column of review policies.
		if slices.Contains(r.PolicySections, "740.26") && !slices.Contains(l.Sections, "740.26") {
			l.Sections = append(slices.Clone(l.Sections), "740.26")
		}
	}
	return l
}

func screenParty(p Party) screen.Party {
	return screen.Party{Name: p.Name, Aliases: p.Aliases, IDs: p.IDs,
		Address: screen.Address{Street: p.Address, City: p.City, Country: p.Country}}
}

// nonNil makes a list that prints as [] when there is nothing in it.
func nonNil[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
