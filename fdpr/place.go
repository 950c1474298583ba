package fdpr

import (
	"slices"
	"strconv"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
)

// inUS tells whether a place is part of the United States, territories included (part 772).
func inUS(code string) bool { return country.PartOfUnitedStates(code) }

func inGroups(code string, groups []string) bool {
	return slices.ContainsFunc(groups, func(g string) bool { return ecc.InGroup(code, g) })
}

// macauOrD5 is the place that the semiconductor rules name over and over:
// Macau and the countries of Country Group D:5 are not the same thing.
func macauOrD5(code string) bool { return code == "MO" || ecc.InGroup(code, "D:5") }

func itoa(n int) string { return strconv.Itoa(n) }

// tier3 tells whether a country is in Computer Tier 3 (§ 740.7(d)(1)).
func tier3(code string) bool { return ecc.ComputerTier3.Has(code) }

// equipmentPartner tells whether a country is in supplement no. 4 to part 742.
func equipmentPartner(code string) bool { return ecc.EquipmentPartners.Has(code) }

// russiaPartner tells whether a country is in supplement no. 3 to part 746;
// every one there has the full exclusion.
func russiaPartner(code string) bool { return ecc.SanctionsPartners.Has(code) }
