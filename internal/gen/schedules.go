package main

import (
	"regexp"
	"strings"
)

// makeSchedules writes the tariff schedules and the chemicals of part 746.
func makeSchedules(src string) (map[string][]byte, error) {
	t := newTable("15 CFR part 746 supplements nos. 2, 4, 5 and 7", "tariff schedules; price: the U.S. wholesale price of a unit, in dollars, from which the good is there",
		"supplement", "hts", "price")
	for _, number := range []string{"2", "4", "5", "7"} {
		d, err := readSupplement(src, "746", number)
		if err != nil {
			return nil, err
		}
		if err := d.schedule(number, t); err != nil {
			return nil, err
		}
	}
	chemicals, err := chemicalsTable(src)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"ecc/data/schedules.tsv": t.Bytes(), "ecc/data/chemicals.tsv": chemicals}, nil
}

var (
	hts6 = regexp.MustCompile(`^\d{6}$`)
	// pricedFrom ends the description of a luxury good that is there from a price upwards.
	pricedFrom = regexp.MustCompile(`, AND VALUED AT \$(\d+(?:,\d{3})*) OR GREATER PER UNIT WHOLESALE PRICE IN THE U\.S\.$`)
	// scheduleHead is the header of the schedules' tables.
	scheduleHead = regexp.MustCompile(`^HTS-6 [Cc]odes? \| HTS(-6)? [Dd]escription( and per unit wholesale price in the U\.S\. if applicable)?$`)
)

// schedule reads a table of six-digit tariff numbers with their descriptions.
func (d division) schedule(number string, t *tsv) error {
	tables := d.tables()
	if len(tables) != 1 {
		return d.fault("more or fewer than one table", d.Head)
	}
	var seen []string // in ascending order, as package ecc looks them up
	for _, r := range tables[0].Rows {
		if len(r.Cells) != 2 {
			return d.fault("a row without two cells", r.Cells[0].Text())
		}
		code, text := r.Cells[0].Text(), r.Cells[1].Text()
		price := ""
		switch m := pricedFrom.FindStringSubmatch(text); {
		case r.Header:
			if head := code + " | " + text; !scheduleHead.MatchString(head) {
				return d.fault("columns not known", head)
			}
			continue
		case !hts6.MatchString(code):
			return d.fault("not a tariff number of six digits", code)
		case len(seen) > 0 && code <= seen[len(seen)-1]:
			return d.fault("a tariff number out of order", code)
		case m != nil && number == "5":
			price = strings.ReplaceAll(m[1], ",", "")
		case strings.Contains(text, "$") || strings.Contains(text, "WHOLESALE"):
			return d.fault("a price of a form not known", text)
		}
		seen = append(seen, code)
		t.row(number, code, price)
	}
	if len(seen) == 0 {
		return d.fault("an empty table", d.Head)
	}
	return nil
}
