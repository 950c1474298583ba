package embargo

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/occupied_places.tsv
var occupiedTSV string

var occupied = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for row := range table.Rows(occupiedTSV, 2) {
		out[row[0]] = row[1]
	}
	return out
})

// OccupiedTown finds the first word of an address that is a town of Crimea,
// Donetsk or Luhansk, or the region itself, with the region as Case.Region
// spells it. Both are empty when no word is.
func OccupiedTown(address string) (town, region string) {
	for word := range strings.FieldsFuncSeq(strings.ToLower(address), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if region, ok := occupied()[word]; ok {
			return word, region
		}
	}
	return "", ""
}
