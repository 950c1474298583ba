package fdpr

import (
	_ "embed"
	"path"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/inputs.tsv
var inputsTSV string

//go:embed data/products.tsv
var productsTSV string

// row is an entry that a rule names: technology or software (inputs.tsv) or an item (products.tsv).
type row struct {
	entry     string   // an ECCN, a pattern of ECCNs, "*" for anything, or a word
	paragraph []string // below the entry
	use       []string // patterns of what technology must be for
	kind      string   // "technology" where software does not do
	origin    string   // "us_origin", "subject", "us_origin+subject"
	out       bool     // excepted from a wider row
	citation  string
}

type key struct{ rule, route string }

var inputs = sync.OnceValue(func() map[key][]row {
	out := map[key][]row{}
	for f := range table.Rows(inputsTSV, 8) {
		k := key{f[0], f[1]}
		out[k] = append(out[k], row{entry: f[2], paragraph: under(f[3]), use: strings.Fields(f[4]), kind: f[5], origin: f[6], citation: f[7]})
	}
	return out
})

var products = sync.OnceValue(func() map[key][]row {
	out := map[key][]row{}
	for f := range table.Rows(productsTSV, 7) {
		k := key{f[0], f[1]}
		out[k] = append(out[k], row{entry: f[2], paragraph: under(f[3]), use: strings.Fields(f[4]), out: f[5] == "out", citation: f[6]})
	}
	return out
})

// productRows are the item rows of a rule's route; a rule with one list for all routes has it under "*".
func productRows(rule, route string) []row {
	if rows, ok := products()[key{rule, "*"}]; ok {
		return rows
	}
	return products()[key{rule, route}]
}

func under(paragraph string) []string {
	if paragraph == "" {
		return nil
	}
	return strings.Split(paragraph, ".")
}

// covers tells whether a row's entry covers a code. A code that is not specific enough is Unknown.
func (r row) covers(c ecc.Code) ecc.Answer {
	switch {
	case r.entry == "*":
		return ecc.Yes
	case !c.Classified():
		return ecc.Unknown
	case c.ECCN == "":
		return ecc.No
	case strings.ContainsAny(r.entry, "?["):
		if ok, _ := path.Match(r.entry, c.ECCN); ok {
			return ecc.Yes
		}
		return ecc.No
	}
	return c.Under(r.entry, r.paragraph)
}

// fits tells whether what a row's entry lists can be of a kind: software in
// group D, technology in group E, commodities in the others.
func (r row) fits(k ecc.Kind) bool {
	listed := ecc.Code{ECCN: r.entry}.Kind()
	return k == ecc.UnknownKind || listed == ecc.UnknownKind || listed == k
}

// within holds a code against rows with exceptions.
func within(rows []row, c ecc.Code) ecc.Answer {
	in, out := ecc.No, ecc.No
	for _, r := range rows {
		if r.out {
			out = out.Or(r.covers(c))
		} else {
			in = in.Or(r.covers(c))
		}
	}
	return in.And(out.Not())
}
