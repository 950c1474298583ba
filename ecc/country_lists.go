package ecc

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/country_lists.tsv
var countryListsTSV string

// CountryList is a list of countries that the regulations keep beside the
// Country Groups. The zero value is no list and has no country.
type CountryList string

// The lists.
const (
	// ENCFavorable are the countries of supplement no. 3 to part 740, which License Exception ENC favors.
	ENCFavorable CountryList = "enc_favorable"
	// AIAuthorization are the countries of supplement no. 5 to part 740, paragraph (a).
	AIAuthorization CountryList = "ai_authorization"
	// ComputerTier1 and ComputerTier3 are those of § 740.7(c)(1) and (d)(1); there is no Tier 2.
	ComputerTier1 CountryList = "computer_tier_1"
	ComputerTier3 CountryList = "computer_tier_3"
	// EquipmentPartners are the countries of supplement no. 4 to part 742, from which certain
	// semiconductor manufacturing equipment needs no license (§§ 742.4(a)(4), 742.6(a)(6)).
	EquipmentPartners CountryList = "equipment_partners"
	// NuclearSpared are the countries of supplement no. 3 to part 744, which § 744.2(a) spares.
	NuclearSpared CountryList = "nuclear_spared"
	// UNArmsEmbargo are the countries of § 746.1(b)(2).
	UNArmsEmbargo CountryList = "un_arms_embargo"
	// SanctionsPartners are the countries of supplement no. 3 to part 746, all with the full
	// exclusion from certain requirements of §§ 746.6, 746.7 and 746.8.
	SanctionsPartners CountryList = "sanctions_partners"
	// ControlledCountries are the countries controlled for national security purposes (§ 772.1).
	ControlledCountries CountryList = "controlled_country"
	// NATO are the member nations that § 772.1 names. The text lags behind: it has
	// neither Finland, Montenegro, North Macedonia nor Sweden.
	NATO CountryList = "nato"
)

var countryLists = sync.OnceValue(func() map[CountryList][]string {
	out := map[CountryList][]string{}
	for row := range table.Rows(countryListsTSV, 3) {
		out[CountryList(row[0])] = strings.Fields(row[2])
	}
	return out
})

// Has tells whether a country is on the list, by its own name or as the
// territory of a country that is (§ 738.3(b)).
func (l CountryList) Has(code string) bool {
	codes := countryLists()[l]
	return slices.Contains(codes, code) || slices.Contains(codes, country.Treatment(code))
}

// Countries are the countries on the list, in the order of their codes.
func (l CountryList) Countries() []string { return slices.Clone(countryLists()[l]) }
