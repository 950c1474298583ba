package embargo

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

//go:embed data/goods.tsv
var goodsTSV string

// goods is what a tariff number tells of an item: Unknown where it leaves the
// question open.
type goods struct{ food, part, supp6 ecc.Answer }

var goodsTable = sync.OnceValue(func() map[string]goods { return readGoods(goodsTSV) })

// readGoods reads the curated table; a test checks its form.
func readGoods(table string) map[string]goods {
	words := map[string]ecc.Answer{"yes": ecc.Yes, "no": ecc.No}
	out := map[string]goods{}
	for line := range strings.Lines(table) {
		if cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(cells) == 5 {
			out[cells[0]] = goods{food: words[cells[1]], part: words[cells[2]], supp6: words[cells[3]]}
		}
	}
	return out
}

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
