package embargo

import (
	_ "embed"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/goods.tsv
var goodsTSV string

// goods is what a tariff number tells of an item: Unknown where it leaves the
// question open.
type goods struct{ food, part, supp6 ecc.Answer }

var goodsTable = sync.OnceValue(func() map[string]goods {
	words := map[string]ecc.Answer{"yes": ecc.Yes, "no": ecc.No}
	out := map[string]goods{}
	for row := range table.Rows(goodsTSV, 5) {
		out[row[0]] = goods{food: words[row[1]], part: words[row[2]], supp6: words[row[3]]}
	}
	return out
})

// goodsOf looks a tariff number up by its longest prefix in the table.
func goodsOf(hts string) goods {
	hts = digits(hts)
	for n := len(hts); n >= 2; n-- {
		if g, ok := goodsTable()[hts[:n]]; ok {
			return g
		}
	}
	return goods{}
}
