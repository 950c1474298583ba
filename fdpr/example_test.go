package fdpr_test

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
)

// A board made in Taiwan on equipment that came from U.S. technology, for a
// company with footnote 1 on the Entity List.
func ExampleJurisdiction() {
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Reexport, From: "TW", To: "CN",
		Item: ecc.Item{Code: ecc.Code{EAR99: true}, Kind: ecc.Commodity, MadeIn: "TW"},
		Parties: []ecc.Party{{Role: "end_user", Name: "Huawei Technologies Co., Ltd.", Listings: []ecc.Listing{
			{List: "EL", Name: "Huawei Technologies Co., Ltd.", Is: ecc.Yes, Footnotes: []int{1}, Policy: ecc.PresumptionOfDenial}}}},
	}
	item := fdpr.Item{USContent: []fdpr.Content{}, DirectProductOf: []fdpr.Input{},
		Plant: &fdpr.Plant{DirectProductOf: []fdpr.Input{{Code: ecc.Code{ECCN: "3E991"}, USOrigin: ecc.Yes}}}}

	result := fdpr.Jurisdiction(c, item)
	fmt.Println(result.Subject, result.By())
	for _, f := range fdpr.License(c, item, result.Findings) {
		if f.Status == ecc.Applies {
			fmt.Println(f.Citation, f.ReviewPolicy)
		}
	}
	// Output:
	// yes [FDP-E1]
	// 15 CFR 744.11(a)(2)(i) presumption_of_denial
}

func ExampleEvaluate() {
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Reexport, From: "SG", To: "CN",
		Item: ecc.Item{Code: ecc.Code{ECCN: "3B001", Paragraph: []string{"d", "1"}}, MadeIn: "SG"}}
	for _, f := range fdpr.Evaluate(c, fdpr.Item{}) { // nothing is known of how it was made
		if f.Status == ecc.StatusUnknown {
			fmt.Println(f.Rule, f.Lacks[0].Field)
		}
	}
	// Output:
	// FDP-B direct_product_of
	// FDP-K direct_product_of
}

func ExampleDeMinimis() {
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Reexport, From: "DE", To: "CN",
		Item: ecc.Item{Code: ecc.Code{ECCN: "3A001", Paragraph: []string{"a", "7"}}, MadeIn: "DE", Value: "1000.00", Currency: "USD"}}
	item := fdpr.Item{USContent: []fdpr.Content{
		{Description: "FPGA", Code: ecc.Code{ECCN: "3A001", Paragraph: []string{"a", "7"}}, Value: "300.00", Relation: fdpr.Incorporated},
		{Description: "microcontroller", Code: ecc.Code{ECCN: "3A991", Paragraph: []string{"a", "2"}}, Value: "80.00", Relation: fdpr.Incorporated},
	}}
	report, _ := fdpr.DeMinimis(c, item)
	fmt.Println(report.Percent, "percent of", report.Level, "exceeded:", report.Exceeds)
	for _, l := range report.Lines {
		fmt.Println(item.USContent[l.Index].Description, l.Counts, "-", l.Why)
	}
	fmt.Println("too much by", report.Headroom.Neg(), "decisive lines", report.Decisive)
	// Output:
	// 30 percent of 25 exceeded: yes
	// FPGA yes - it is commodity content of the item, and it would need a license under 742.4(a)(2)
	// microcontroller no - it needs no license for the destination
	// too much by 50 decisive lines [0]
}

func ExampleReach() {
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Reexport, From: "DE",
		Item: ecc.Item{Code: ecc.Code{ECCN: "3A001", Paragraph: []string{"a", "7"}}, MadeIn: "DE", Value: "1000.00", Currency: "USD"}}
	item := fdpr.Item{USContent: []fdpr.Content{{Code: ecc.Code{ECCN: "3A991", Paragraph: []string{"a", "2"}}, Value: "120.00"}}}
	for _, r := range fdpr.Reach(c, item) {
		if r.Subject == ecc.Yes {
			fmt.Println(r.Country, r.Percent, "percent, level", r.Level)
		}
	}
	// Output:
	// CU 12 percent, level 10
	// IR 12 percent, level 10
	// KP 12 percent, level 10
	// SY 12 percent, level 10
}

// What reaches an item, and whether a license is needed, are two questions. Sent from Japan, equipment for a company with footnote 5 is
// subject to the EAR and left out of the license paragraph.
func ExampleLicense() {
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Reexport, From: "JP", To: "CN",
		Exporter: ecc.Exporter{Country: "JP", Headquarters: "JP", ParentHeadquarters: "JP"},
		Item:     ecc.Item{Code: ecc.Code{ECCN: "3B991", Paragraph: []string{"a"}}, MadeIn: "JP"},
		Parties:  []ecc.Party{{Listings: []ecc.Listing{{List: "EL", Name: "A listed company", Is: ecc.Yes, Footnotes: []int{5}}}}},
	}
	item := fdpr.Item{USContent: []fdpr.Content{}, DirectProductOf: []fdpr.Input{}, Contains: []fdpr.Part{},
		Plant: &fdpr.Plant{DirectProductOf: []fdpr.Input{{Code: ecc.Code{ECCN: "3E992"}, USOrigin: ecc.Yes}}}}
	for _, from := range []string{"JP", "MY"} {
		c.From, c.Exporter = from, ecc.Exporter{Country: from, Headquarters: from, ParentHeadquarters: from}
		result := fdpr.Jurisdiction(c, item)
		for _, f := range fdpr.License(c, item, result.Findings) {
			if f.Rule == "FDP-E3-LICENSE" {
				fmt.Println(from, result.By(), f.Status, f.Citations)
			}
		}
	}
	// Output:
	// JP [FDP-E3] does_not_apply []
	// MY [FDP-E3] applies [15 CFR 744.11(a)(2)(v)(A)(3)(i) 15 CFR 734.9(e)(3)]
}

// An entry asks for a license for every item subject to the EAR; what only the
// rule of its footnote reaches goes by the rule's own license paragraph.
func ExampleSettle() {
	party := 0
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Reexport, From: "JP", To: "CN",
		Parties: []ecc.Party{{Listings: []ecc.Listing{{List: "EL", Name: "A listed company", Is: ecc.Yes, Footnotes: []int{5}}}}}}
	reach := fdpr.Result{Subject: ecc.Yes, Findings: []ecc.Finding{{Rule: "FDP-E3", Effect: ecc.SubjectToEAR, Status: ecc.Applies}}}
	found := []ecc.Finding{
		{Rule: "FDP-E3-LICENSE", Effect: ecc.LicenseRequired, Status: ecc.DoesNotApply},
		{Rule: "EL-744.11", Effect: ecc.LicenseRequired, Status: ecc.Applies, Party: &party},
	}
	for _, f := range fdpr.Settle(c, reach, found) {
		fmt.Println(f.Rule, f.Status)
	}
	// Output:
	// FDP-E3-LICENSE does_not_apply
	// EL-744.11 does_not_apply
}

func ExampleCertificate_Lacks() {
	fmt.Println(fdpr.Certificate{Supplier: "Chip Foundry Ltd.", Customer: "Board Maker Ltd.", Item: "FPGA X1", Rules: []string{"FDP-E1"}, Complies: true}.Lacks())
	// Output: [signature of an authorized official date of signature]
}

func ExampleCertificate() {
	c := fdpr.Certificate{Supplier: "Chip Foundry Ltd.", Customer: "Board Maker Ltd.", Item: "FPGA X1", Official: "A. Official", Signed: "2026-01-15",
		Rules: []string{"FDP-E1", "FDP-E2"}, Complies: true}
	order := ecc.Case{Date: "2026-08-20", Activity: ecc.Reexport, From: "TW", To: "CN", Item: ecc.Item{Code: ecc.Code{EAR99: true}, MadeIn: "TW"},
		Parties: []ecc.Party{{Listings: []ecc.Listing{{List: "EL", Name: "A listed company", Is: ecc.Yes, Footnotes: []int{4}}}}}}
	for _, f := range fdpr.Evaluate(order, c.Apply(fdpr.Item{})) {
		if f.Status == ecc.Applies {
			fmt.Println(f.Rule, f.Because.Get("certificate"))
		}
	}
	// Output:
	// FDP-E2 FDP-E2
}

func ExampleRelease() {
	for _, f := range fdpr.Release(ecc.Case{Date: "2026-08-20", Activity: ecc.DeemedExport, From: "US", To: "IN", Item: ecc.Item{Code: ecc.Code{ECCN: "3E001"}}}) {
		if f.Status == ecc.Applies {
			fmt.Println(f.Rule, f.Citation)
		}
	}
	// Output:
	// ACT-DEEMED-EXPORT 15 CFR 734.13(a)(2)
}
