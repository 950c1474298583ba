package screen

import (
	_ "embed"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/identifier_words.tsv
var identifierWordsTSV string

// idWord is a word that tells the kind of an identifier.
type idWord struct {
	word string
	kind idKind
}

// identifierTable holds the words in their order: the first that a type has decides.
var identifierTable = sync.OnceValue(func() []idWord {
	kinds := map[string]idKind{"none": noID, "vessel": vesselID, "passport": passportID, "bank": bankID, "address": addressID, "tax": taxID, "national": nationalID, "registration": registrationID}
	var out []idWord
	for row := range table.Rows(identifierWordsTSV, 2) {
		kind, ok := kinds[row[1]]
		if !ok {
			panic("screen: identifier words of kind " + row[1])
		}
		out = append(out, idWord{row[0], kind})
	}
	return out
})
