package exportscreen

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/seed-793d2af5/exportscreen/screen"
)

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
