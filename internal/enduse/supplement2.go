package enduse

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/supplement_2.tsv
var supplement2TSV string

// supplement2Entry is an entry of supplement no. 2 to part 744: the paragraphs
// that are in it, those of which some items are, and since when it is known to be there.
type supplement2Entry struct {
	in, ask         []string
	question, since string
}

var supplement2 = sync.OnceValue(func() map[string]supplement2Entry {
	out := map[string]supplement2Entry{}
	for r := range table.Rows(supplement2TSV, 5) {
		out[r[0]] = supplement2Entry{in: strings.Fields(r[1]), ask: strings.Fields(r[2]), question: r[3], since: r[4]}
	}
	return out
})

// inSupplement2 is the condition that the item is in supplement no. 2 to part 744.
func inSupplement2(c *ecc.Case) condition {
	out := onCCL(c)
	out.no = "The item is not in supplement no. 2 to part 744."
	if out.is != ecc.Yes {
		return out
	}
	entry, listed := supplement2()[c.Item.Code.ECCN]
	if !listed {
		out.is = ecc.No
		return out
	}
	out.value = c.Item.Code.String()
	out.lack = ecc.Lack{Field: "eccn", OfItem: true, Question: "Which paragraph of the entry describes the item?", WouldChange: needed}
	if c.Date < entry.since {
		out.is = ecc.Unknown
		out.lack = ecc.Lack{Field: "date", Question: "Was " + c.Item.Code.ECCN + " in supplement no. 2 to part 744 before " + entry.since + "?", WouldChange: needed}
		return out
	}
	out.is = underAny(c.Item.Code, entry.in)
	if out.is != ecc.Yes && underAny(c.Item.Code, entry.ask) != ecc.No {
		return itemFact(c, "supplement_2_part_744", entry.question, out.no)
	}
	return out
}

// underAny tells whether a code is under one of the paragraphs of its entry; "*" is the whole entry.
func underAny(code ecc.Code, paragraphs []string) ecc.Answer {
	out := ecc.No
	for _, p := range paragraphs {
		if p == "*" {
			return ecc.Yes
		}
		out = out.Or(code.Under(code.ECCN, strings.Split(p, ".")))
	}
	return out
}
