package main

import (
	"regexp"
	"strings"
)

// chemicalParagraphs are the paragraphs of supplement no. 6 to part 746 that
// name chemicals, with the concentration by weight from which they do, empty
// where the paragraph sets none.
var chemicalParagraphs = map[string]struct{ lead, percent string }{
	"a": {"Chemicals in concentrations of 95% weight or greater, as follows:", "95"},
	"b": {"Chemicals in concentrations of 90% weight or greater, as follows:", "90"},
	"d": {"Chemical precursors to Central Nervous System Acting Chemicals, as follows:", ""},
	"h": {"Riot Control Agents which are isomers of CS ", ""},
	"i": {"Pre-cursors for riot control agents and chloropicrin as follows:", ""},
}

var (
	paragraphLead = regexp.MustCompile(`^\(([a-z])\) (.+)$`)
	chemicalItem  = regexp.MustCompile(`^\((\d+)\) (.+?)[;.]?(?: (?:or|and))?$`)
	casNumber     = regexp.MustCompile(`\(CAS ([0-9 -]+)\)`)
	casForm       = regexp.MustCompile(`^\d{2,7}-\d{2}-\d$`)
)

// chemicalsTable reads the chemicals of supplement no. 6 to part 746 that carry
// a Chemical Abstracts Service number. Equipment, software, technology,
// biologics and what has no number stay with the text.
func chemicalsTable(src string) ([]byte, error) {
	d, err := readSupplement(src, "746", "6")
	if err != nil {
		return nil, err
	}
	t := newTable("15 CFR part 746 supplement no. 6", "chemicals by their CAS number; percent: the concentration by weight from which they are there", "cas", "paragraph", "percent")
	open := "" // the paragraph being read; (i) of a lower level never follows (h) at once
	for _, b := range d.Blocks {
		if b.Within == "NOTE" {
			continue
		}
		lead := paragraphLead.FindStringSubmatch(b.Text)
		item := chemicalItem.FindStringSubmatch(b.Text)
		switch {
		case lead != nil && follows(open, lead[1]):
			p, chemicals := chemicalParagraphs[lead[1]]
			if chemicals && !strings.HasPrefix(lead[2], p.lead) {
				return nil, d.fault("paragraph ("+lead[1]+") does not begin as known", lead[2])
			}
			if !chemicals && casNumber.MatchString(b.Text) {
				return nil, d.fault("a CAS number in a paragraph not known to have any", b.Text)
			}
			open = lead[1]
		case item != nil:
			p, chemicals := chemicalParagraphs[open]
			for _, m := range casNumber.FindAllStringSubmatch(item[2], -1) {
				cas := strings.ReplaceAll(m[1], " ", "")
				if !chemicals || !casForm.MatchString(cas) {
					return nil, d.fault("a CAS number that does not fit", b.Text)
				}
				t.row(cas, open+"."+item[1], p.percent)
			}
		case casNumber.MatchString(b.Text):
			return nil, d.fault("a CAS number out of place", b.Text)
		}
	}
	return t.Bytes(), nil
}

// follows tells whether one lettered paragraph comes right after another.
func follows(open, next string) bool {
	if open == "" {
		return next == "a"
	}
	return next[0] == open[0]+1
}
