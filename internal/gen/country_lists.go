package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/country"
)

// countryList is a list of countries that the regulations keep beside the Country Groups.
type countryList struct {
	name, citation string
	read           func(src string) ([]string, error)
}

// countryLists are the lists, by the names that package ecc gives them.
var countryLists = []countryList{
	{"enc_favorable", "15 CFR part 740 supplement no. 3", countryParagraphs("740", "3")},
	{"ai_authorization", "15 CFR part 740 supplement no. 5", countryParagraphs("740", "5")},
	{"computer_tier_1", "15 CFR 740.7(c)(1)", countrySentence("740.7", `^\(c\) Computer Tier 1 destinations.* include: (.+)$`)},
	{"computer_tier_3", "15 CFR 740.7(d)(1)", countrySentence("740.7", `^\(d\) Computer Tier 3 destinations.* are: (.+)$`)},
	{"equipment_partners", "15 CFR part 742 supplement no. 4", countryParagraphs("742", "4")},
	{"nuclear_spared", "15 CFR part 744 supplement no. 3", countryParagraphs("744", "3")},
	{"un_arms_embargo", "15 CFR 746.1(b)(2)", countrySentence("746.1", `^\(2\) The countries subject to United Nations Security Council arms embargoes are: (.+)$`)},
	{"sanctions_partners", "15 CFR part 746 supplement no. 3", sanctionsPartners},
	{"controlled_country", "15 CFR 772.1", countrySentence("772.1", `^Controlled country\. .*?The controlled countries are: ([^.]+)\.`)},
	{"nato", "15 CFR 772.1", countrySentence("772.1", `^NATO \(North Atlantic Treaty Organization\)\..*? member nations: ([^.]+)\.$`)},
}

// makeCountryLists writes the country lists.
func makeCountryLists(src string) (map[string][]byte, error) {
	t := newTable("15 CFR parts 740, 742, 744, 746 and 772", "lists of countries beside the Country Groups", "list", "citation", "countries")
	for _, l := range countryLists {
		codes, err := l.read(src)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", l.name, err)
		}
		slices.Sort(codes)
		if len(slices.Compact(slices.Clone(codes))) != len(codes) {
			return nil, fmt.Errorf("%s: a country stands twice: %v", l.name, codes)
		}
		t.row(l.name, l.citation, strings.Join(codes, " "))
	}
	return map[string][]byte{"ecc/data/country_lists.tsv": t.Bytes()}, nil
}

var (
	// includes is the tail of "Italy (includes San Marino and Holy See)".
	includes = regexp.MustCompile(`^(.+) \(includes (.+) and (.+)\)$`)
	// leadIn are paragraphs of a supplement that name no country: (a) opens its list, (b) stands empty.
	leadIn = regexp.MustCompile(`^\([ab]\) Destinations (eligible:|that have provided government assurances .+ country allocation\.)$`)
)

// countryParagraphs reads a supplement that names a country a paragraph.
func countryParagraphs(part, number string) func(string) ([]string, error) {
	return func(src string) ([]string, error) {
		d, err := readSupplement(src, part, number)
		if err != nil {
			return nil, err
		}
		var out []string
		for _, b := range d.Blocks {
			names := []string{b.Text}
			switch {
			case b.Tag == "CITA" || leadIn.MatchString(b.Text):
				continue
			case includes.MatchString(b.Text):
				names = includes.FindStringSubmatch(b.Text)[1:]
			}
			for _, n := range names {
				code, err := d.country(n)
				if err != nil {
					return nil, err
				}
				out = append(out, code)
			}
		}
		if len(out) == 0 {
			return nil, d.fault("no country", d.Head)
		}
		return out, nil
	}
}

// countrySentence reads the countries that a paragraph of a section names in a
// row; form captures them.
func countrySentence(section, form string) func(string) ([]string, error) {
	re := regexp.MustCompile(form)
	return func(src string) ([]string, error) {
		d, err := readSection(src, section)
		if err != nil {
			return nil, err
		}
		for _, b := range d.Blocks {
			if m := re.FindStringSubmatch(b.Text); m != nil {
				return d.countries(m[1])
			}
		}
		return nil, d.fault("no paragraph of the form", form)
	}
}

// countries reads "A, B, and C". A name may itself hold "and" or parentheses,
// but no comma.
func (d division) countries(list string) ([]string, error) {
	var out []string
	for _, name := range strings.Split(strings.TrimSuffix(list, "."), ",") {
		name = strings.TrimPrefix(strings.TrimSpace(name), "and ")
		names := []string{name}
		if _, ok := country.Find(name); !ok {
			names = strings.SplitN(name, " and ", 2) // the last two without a comma between them
		}
		for _, n := range names {
			code, err := d.country(n)
			if err != nil {
				return nil, err
			}
			out = append(out, code)
		}
	}
	return out, nil
}

// sanctionsPartners reads supplement no. 3 to part 746. Every country in it has
// the full exclusion; a partial one would need its items coded.
func sanctionsPartners(src string) ([]string, error) {
	d, err := readSupplement(src, "746", "3")
	if err != nil {
		return nil, err
	}
	tables := d.tables()
	if len(tables) != 1 {
		return nil, d.fault("more or fewer than one table", d.Head)
	}
	var out []string
	for _, r := range tables[0].Rows {
		if r.Header {
			continue
		}
		name := r.Cells[0].Text()
		if len(r.Cells) != 3 || r.Cells[1].Text() != "Full" {
			return nil, d.fault("not a full exclusion", name)
		}
		code, err := d.country(name)
		if err != nil {
			return nil, err
		}
		out = append(out, code)
	}
	return out, nil
}
