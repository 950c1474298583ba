package ecc

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/chemicals.tsv
var chemicalsTSV string

// Chemical is a chemical of supplement no. 6 to part 746, which § 746.8(a)(6)
// holds back from Russia and Belarus.
type Chemical struct {
	CAS       string // Chemical Abstracts Service number
	Paragraph string // "a.1"
	// Percent is the concentration by weight from which it is there; empty where the
	// paragraph sets none. Precursors of paragraph (d) are spared in mixtures with no
	// more than 1 % of any one of them, and in retail packages.
	Percent string
}

var chemicalTable = sync.OnceValue(func() map[string]Chemical {
	out := map[string]Chemical{}
	for row := range table.Rows(chemicalsTSV, 3) {
		out[row[0]] = Chemical{CAS: row[0], Paragraph: row[1], Percent: row[2]}
	}
	return out
})

// SanctionedChemical finds a chemical of supplement no. 6 to part 746 by its
// CAS number. That it is not found clears nothing: the supplement also describes
// biologics, equipment, software, technology and chemicals in words.
func SanctionedChemical(cas string) (Chemical, bool) {
	c, ok := chemicalTable()[strings.TrimSpace(cas)]
	return c, ok
}
