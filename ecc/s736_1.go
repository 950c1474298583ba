package ecc

import (
	"slices"
	"strings"
)

// generalOrder6 is General Order No. 6 of September 6, 2024 (supplement no. 1 to
// part 736, paragraph (f)), a general license that overcomes §§ 742.4(a)(5) and
// 742.6(a)(10) for gate all-around technology (3E905) and for releases of quantum
// software and technology to nationals of Country Groups D:1 and D:5, whom the
// exclusions of these sections leave out. What listed persons need stays needed.
// settled tells that it overcomes the requirement.
func generalOrder6(c *Case, code Code) (v verdict, settled bool) {
	if prohibitedPerson(c) {
		return v, false
	}
	switch {
	case code.ECCN == "3E905":
		return allAroundGates(c)
	case deemed(c) && goesTo(c, "D:1", "D:5"):
		return quantumRelease(c, code)
	}
	return v, false
}

// allAroundGates is paragraph (f)(1), for developing or producing that was under way in an
// allied country, and (f)(2), for persons already employed. Neither is for what is made at the
// direction of a company of Country Group D:1 or D:5.
func allAroundGates(c *Case) (verdict, bool) {
	const began, employed = "production_began_by_2024_09_06", "employed_since_2024_09_06"
	directed := slices.ContainsFunc([]string{c.Exporter.Headquarters, c.Exporter.ParentHeadquarters}, ofD1orD5) ||
		!deemed(c) && slices.ContainsFunc(c.Parties, func(p Party) bool { return ofD1orD5(p.Headquarters) || ofD1orD5(p.ParentHeadquarters) })
	switch {
	case directed:
	case deemed(c) && goesTo(c, "D:1", "D:5") && c.Item.Facts[employed] == "yes":
		return verdict{answer: No, why: "General Order No. 6 (supplement no. 1 to part 736) covers releases to persons already employed on September 6, 2024"}, true
	case !deemed(c) && goesTo(c, "A:5", "A:6") && c.Item.Facts[began] == "yes":
		return verdict{answer: No, why: "General Order No. 6 (supplement no. 1 to part 736) covers development and production that began by September 6, 2024"}, true
	}
	return verdict{}, false
}

// quantum are the items of paragraph (f)(3) for which software and technology may be released.
var quantum = map[string]itemList{
	"3D901": codes("3A901.b 3B904"),
	"3E901": codes("3A901 3A904 3B904 3C907 3C908 3C909"),
	"4E906": codes("4A906 4D906"),
}

// quantumRelease is paragraph (f)(3). 3D901 and 3E901 hold software and
// technology for scanning electron microscopes too, which it does not cover.
func quantumRelease(c *Case, code Code) (verdict, bool) {
	covered, ok := quantum[code.ECCN]
	if !ok {
		return verdict{}, false
	}
	const why = "General Order No. 6 (supplement no. 1 to part 736) covers releases of quantum software and technology"
	if code.ECCN == "4E906" { // for quantum items only
		return verdict{answer: No, why: why}, true
	}
	made, _ := named(c, factFor) // the order has to be shown to cover it
	for _, m := range made {
		if covered.has(m) != Yes {
			return verdict{}, false
		}
	}
	return verdict{answer: No, why: why}, len(made) > 0
}

func ofD1orD5(country string) bool {
	return country != "" && (InGroup(country, "D:1") || InGroup(country, "D:5"))
}

// prohibitedPerson tells whether a party is, or may be, one that part 744 or a denial order keeps off.
func prohibitedPerson(c *Case) bool {
	return slices.ContainsFunc(c.Parties, func(p Party) bool {
		return slices.ContainsFunc(p.Listings, func(l Listing) bool {
			return l.Is != No && strings.Contains("EL UVL MEU DPL", l.List)
		})
	})
}
