package screen

import (
	_ "embed"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/field_words.tsv
var fieldWordsTSV string

// fieldTerms are the words that stand around names, as data/field_words.tsv tells
// them apart. Of terms of which one begins with another the longer stands first.
type fieldTerms struct {
	wraps, parts                []string
	alias, subordinate, parents []string
	noAcronym                   map[string]bool
	divisions                   map[string]bool // what parts of an institution are called, and whether one is nobody by itself
	followers                   map[string]follows
}

var fieldTable = sync.OnceValue(func() *fieldTerms {
	t := &fieldTerms{noAcronym: map[string]bool{}, divisions: map[string]bool{}, followers: map[string]follows{}}
	lists := map[string]*[]string{"wraps": &t.wraps, "parts": &t.parts, "alias": &t.alias, "subordinate": &t.subordinate, "parent": &t.parents}
	follow := map[string]follows{"legal form": aForm, "more of a form": formMore, "box": aBox, "room": aRoom, "road": aRoad, "road first": aRoadTo}
	for row := range table.Rows(fieldWordsTSV, 2) {
		words, kind := row[0], row[1]
		switch list, f := lists[kind], follow[kind]; {
		case list != nil:
			*list = append(*list, words)
		case f != 0:
			t.followers[words] = f
		case kind == "no acronym":
			t.noAcronym[words] = true
		case kind == "division", kind == "office":
			t.divisions[words] = kind == "office"
		default:
			panic("screen: field words of kind " + kind)
		}
	}
	return t
})
