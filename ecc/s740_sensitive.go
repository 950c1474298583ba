package ecc

import (
	_ "embed"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

//go:embed data/s740_sensitive.tsv
var sensitiveTSV string

// sensitiveLists are supplements no. 6 and 7 to part 774: what stands on them
// outright, and what in part.
var sensitiveLists = sync.OnceValue(func() map[string][2]itemList {
	out := map[string][2]itemList{}
	for row := range table.Rows(sensitiveTSV, 3) {
		lists := out[row[0]]
		extent := 0
		if row[1] == "part" {
			extent = 1
		}
		lists[extent] = codes(row[2])
		out[row[0]] = lists
	}
	return out
})

// OnSensitiveList tells whether an item's paragraph is on the Sensitive List
// (supplement no. 6 to part 774): Unknown where the list takes in only part of
// it, or the paragraph is open.
func OnSensitiveList(c Code) Answer {
	lists := sensitiveLists()["sensitive"]
	part := lists[1].has(c)
	if part == Yes {
		part = Unknown
	}
	return lists[0].has(c).Or(part)
}

// reported is the duty of § 743.1, which is for what is on the Sensitive List.
func (t *trial) reported() {
	if OnSensitiveList(t.Item.Code) != No {
		t.duty("If it is on the Sensitive List, it is reported as § 743.1 asks.")
	}
}

// offSensitiveList is a term that the item is not on the Sensitive List or the
// Very Sensitive List. Where the list takes in only part of the paragraph, the
// fact of the same name says.
func (t *trial) offSensitiveList(section, list, term string) {
	if t.over() {
		return
	}
	lists := sensitiveLists()[list]
	whole, part := lists[0].has(t.Item.Code), lists[1].has(t.Item.Code)
	fact := "on_" + list + "_list"
	on := whole
	if part != No && whole != Yes {
		on = terms.Read(t.Item.Facts[fact])
	}
	t.asks(section, on.Not(), term, fact, "facts.", true)
}

// sensitive leaves items on the Sensitive List (supplement no. 6 to part 774) to some.
func (t *trial) sensitive(section string, allowed Answer) {
	if allowed != Yes {
		t.offSensitiveList(section, "sensitive", "items on the Sensitive List are for Country Group A:5 only")
	}
}

// verySensitive leaves out items on the Very Sensitive List (supplement no. 7 to part 774).
func (t *trial) verySensitive(section string) {
	t.offSensitiveList(section, "very_sensitive", "items on the Very Sensitive List are excluded")
}
