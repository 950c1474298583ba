package enduse

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/countries.tsv
var countriesTSV string

//go:embed data/tariff.tsv
var tariffTSV string

//go:embed data/items.tsv
var itemsTSV string

// sets reads a table whose second column lists the members of a set.
func sets(text string) map[string][]string {
	out := map[string][]string{}
	for row := range table.Rows(text, 3) {
		out[row[0]] = strings.Fields(row[1])
	}
	return out
}

// member is an entry or paragraph that a set has, or leaves out.
type member struct {
	eccn    string
	para    []string
	leftOut bool
}

var (
	countrySets = sync.OnceValue(func() map[string][]string { return sets(countriesTSV) })
	tariffSets  = sync.OnceValue(func() map[string][]string { return sets(tariffTSV) })
	itemSets    = sync.OnceValue(func() map[string][]member {
		out := map[string][]member{}
		for set, codes := range sets(itemsTSV) {
			for _, text := range codes {
				text, leftOut := strings.CutPrefix(text, "-")
				parts := strings.Split(text, ".")
				out[set] = append(out[set], member{parts[0], parts[1:], leftOut})
			}
		}
		return out
	})
)

// among tells whether a country, or the one whose treatment it shares, is in a set of the table.
func among(set, code string) bool {
	return slices.Contains(countrySets()[set], code) || slices.Contains(countrySets()[set], country.Treatment(code))
}

// coded tells whether a classification is in a set of the table: Unknown when
// it is not specific enough to tell, or there is none.
func coded(code ecc.Code, set string) ecc.Answer {
	in, out := ecc.No, ecc.No
	for _, m := range itemSets()[set] {
		if under := code.Under(m.eccn, m.para); m.leftOut {
			out = out.Or(under)
		} else {
			in = in.Or(under)
		}
	}
	return in.And(out.Not())
}

// itemIn is the condition that the item's classification is in a set of the table.
func itemIn(c *ecc.Case, set, no string) condition {
	out := condition{is: coded(c.Item.Code, set), fact: "eccn", code: &c.Item.Code, no: no}
	out.lack = ecc.Lack{Field: "eccn", OfItem: true, Question: "Which paragraph of the entry describes the item?", WouldChange: needed}
	if !c.Item.Code.Classified() {
		out.lack.Question = "How is the item classified?"
	}
	return out
}

func codeText(code ecc.Code) string {
	if code.Classified() {
		return code.String()
	}
	return notStated
}
