package screen

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// siteIndex finds the listed parties at a place, and those with an identifier.
type siteIndex struct {
	sites []site // sorted by street
	ids   map[string][]uint32
}

// site is one listed place.
type site struct {
	place
	entry, address uint32
}

func newSiteIndex(entries []Entry) *siteIndex {
	x := &siteIndex{ids: map[string][]uint32{}}
	for i := range entries {
		e := &entries[i]
		for j, a := range e.Addresses {
			places, _ := premises(a)
			for _, p := range places {
				x.sites = append(x.sites, site{p, uint32(i), uint32(j)})
			}
		}
		for _, id := range e.IDs {
			if key := identifierKey(id); key != "" {
				x.ids[key] = append(x.ids[key], uint32(i))
			}
		}
	}
	slices.SortFunc(x.sites, func(a, b site) int {
		return cmp.Or(strings.Compare(a.street, b.street), cmp.Compare(a.entry, b.entry), cmp.Compare(a.address, b.address), cmp.Compare(a.from, b.from))
	})
	x.sites = slices.Clip(x.sites)
	return x
}

// at is the listed sites at a place.
func (x *siteIndex) at(p place) []site {
	from := sort.Search(len(x.sites), func(i int) bool { return x.sites[i].street >= p.street })
	to := from
	for to < len(x.sites) && x.sites[to].street == p.street {
		to++
	}
	return x.sites[from:to]
}
