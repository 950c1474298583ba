package exportscreen

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
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
	// atListedAddress tells that the address itself is an entry of the Entity List.
	atListedAddress bool
}

// party screens one party and its owners.
func (e *Engine) party(p Party, date string) party {
	asked := screenParty(p)
	found := e.opts.Decisions.Apply(e.screener, asked, e.screener.Screen(asked, date))
	out := party{
		result: PartyResult{Role: p.Role, Name: p.Name, Decision: found.Decision, Hits: nonNil(found.Hits),
			Warnings: found.Warnings, Lapsed: found.Lapsed},
		facts: ecc.Party{Role: p.Role, Name: p.Name, Country: p.Country, Nationality: p.Nationality,
			Headquarters: p.Headquarters, ParentHeadquarters: p.ParentHeadquarters, Facts: p.Facts},
		open: found.Decision == screen.Review || found.Decision == screen.UnknownDecision,
	}
	for _, h := range found.Hits {
		switch {
		case !h.Alert || h.InForce == screen.No:
		case sharesAddress(h):
			out.neighbors = append(out.neighbors, h)
		default:
			l := listing(h)
			out.facts.Listings = append(out.facts.Listings, l)
			out.atListedAddress = out.atListedAddress || h.AddressOnly && l.Is == ecc.Yes
		}
	}
	out.result.Ownership = e.ownership(p, date, &out)
	return out
}

// ownership works out what listed parties hold in a party. Owners in control
// bring their listings with them: under the affiliates rule those that it counts,
// under Treasury's rule of 50 percent any blocked person's, and, as a red flag, a denied person's.
func (e *Engine) ownership(p Party, date string, out *party) *screen.Ownership {
	held := func(counts func(screen.Hit) bool) screen.Ownership {
		return e.screener.Ownership(screenOwners(p.Owners), date, counts, e.opts.Decisions)
	}
	ownership := held(countsForAffiliates)
	ownership.Others = slices.DeleteFunc(ownership.Others, func(o screen.ListedOwner) bool { return sharesAddress(o.Hit) })
	out.blind = blind(p.Owners, ownership.Owners)
	out.inherit(ownership, func(screen.Hit) bool { return true })
	for _, list := range []screen.List{screen.SpeciallyDesignated, screen.DeniedPersonsList} {
		on := func(h screen.Hit) bool { return h.List == list && !sharesAddress(h) }
		if slices.ContainsFunc(ownership.Others, func(o screen.ListedOwner) bool { return on(o.Hit) }) {
			out.inherit(held(on), func(h screen.Hit) bool { return !countsForAffiliates(h) })
		}
	}
	return &ownership
}

// blind tells whether somebody among the owners, at any depth, has owners who
// are not known. Who owns a listed party does not matter.
func blind(owners []Owner, listed []screen.ListedOwner) bool {
	return owners == nil || slices.ContainsFunc(owners, func(o Owner) bool {
		sure := slices.ContainsFunc(listed, func(l screen.ListedOwner) bool { return l.Sure && l.Name == o.Name })
		return !sure && blind(o.Owners, listed)
	})
}

// inherit gives the party the listings of its owners while these hold half of it, or may.
func (p *party) inherit(o screen.Ownership, which func(screen.Hit) bool) {
	if o.Status != screen.OwnershipAffected && o.Status != screen.OwnershipUnknown {
		return
	}
	for _, owner := range o.Owners {
		l := listing(owner.Hit)
		l.Inherited = true
		if o.Status == screen.OwnershipUnknown {
			l.Is = ecc.Unknown
		}
		same := func(have ecc.Listing) bool { // an owner along two ways
			return have.Inherited && have.List == l.List && have.Name == l.Name && have.Citation == l.Citation
		}
		if which(owner.Hit) && !slices.ContainsFunc(p.facts.Listings, same) {
			p.facts.Listings = append(p.facts.Listings, l)
		}
	}
}

// listing is a hit in the terms of the rules.
func listing(h screen.Hit) ecc.Listing {
	l := ecc.Listing{List: h.List.String(), Name: h.Name, Programs: h.Programs, Citation: h.Citation}
	if h.InForce == screen.Yes && (h.Band == screen.Exact || h.Band == screen.Strong) {
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
