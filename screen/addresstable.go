package screen

import (
	_ "embed"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/address_words.tsv
var addressWordsTSV string

// addressTerms are the words of addresses that are no names.
type addressTerms struct {
	streets map[string]bool // stand for a street itself, and are written in many ways
	units   map[string]tier // announce what is within a building
}

var addressTable = sync.OnceValue(func() *addressTerms {
	t := &addressTerms{streets: map[string]bool{}, units: map[string]tier{}}
	tiers := map[string]tier{"room": roomTier, "floor": floorTier, "tower": towerTier}
	for row := range table.Rows(addressWordsTSV, 2) {
		word, kind := row[0], row[1]
		which, unit := tiers[kind]
		switch {
		case unit:
			t.units[word] = which
		case kind == "street":
			t.streets[word] = true
		default:
			panic("screen: address words of kind " + kind)
		}
	}
	return t
})
