package ecc_test

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func ExampleChartRequires() {
	fmt.Println(ecc.ChartRequires("CN", "NS2"), ecc.ChartRequires("HK", "NS2"), ecc.ChartRequires("DE", "NS2"))
	fmt.Println(ecc.ChartRequires("CU", "NS2"), ecc.ChartReferral("CU"))
	// Output:
	// yes yes no
	// unknown [15 CFR part 746]
}

func ExampleChartNotes() {
	for _, n := range ecc.ChartNotes("LI") {
		fmt.Println(n.Number, n.Citations, n.Summary)
	}
	// Output: 5 [15 CFR 738.3(b)] Liechtenstein has the treatment of Switzerland.
}

func ExampleInGroup() {
	fmt.Println(ecc.InGroup("CN", "D:5"), ecc.InGroup("HK", "D:5"), ecc.InGroup("MO", "D:5"), ecc.InGroup("MO", "D"))
	// Output: true true false true
}

func ExampleGroups() {
	fmt.Println(ecc.Groups("IL"))
	// Output: [A:6 B D:2 D:3 D:4]
}

func ExampleGroupNotes() {
	for _, n := range ecc.GroupNotes("AE", "A:5") {
		fmt.Println(n.Summary)
	}
	// Output: In the United Arab Emirates License Exception STA is only for the entities approved in supplement no. 8.
}

func ExampleCountryList_Has() {
	fmt.Println(ecc.SanctionsPartners.Has("KR"), ecc.EquipmentPartners.Has("KR"))
	// Output: true false
}

func ExampleSchedule_Has() {
	for _, hts := range []string{"9101.11.4000", "9101", "8471"} {
		in, price := ecc.LuxuryGoods.Has(hts)
		fmt.Printf("%s: %s, from %q dollars\n", hts, in, price)
	}
	// Output:
	// 9101.11.4000: yes, from "300" dollars
	// 9101: unknown, from "" dollars
	// 8471: unknown, from "" dollars
}

func ExampleSanctionedChemical() {
	c, ok := ecc.SanctionedChemical("67-63-0")
	fmt.Println(c.Paragraph, c.Percent, ok)
	// Output: a.27 95 true
}
