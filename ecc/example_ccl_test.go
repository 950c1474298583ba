package ecc_test

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func ExampleParse() {
	for _, s := range []string{"3a001 a.7", "ear99", "USML:VIII(h)", "3F001"} {
		code, err := ecc.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(code)
	}
	// Output:
	// 3A001.a.7
	// EAR99
	// USML:VIII(h)
	// ecc: "3F001" is not a classification: the product group is a letter A to E
}

func ExampleLookup() {
	e, ok := ecc.Lookup("3A001")
	fmt.Println(ok, e.Status(), e.Reasons(), e.HasParagraph([]string{"a", "7"}))
	fmt.Println(e.Controls()[1])
	// Output:
	// true controlled [NS RS MT NP AT] true
	// {2 NS NS2 [] [] }
}

func ExampleRequirements() {
	code, err := ecc.Parse("3A001.a.7")
	if err != nil {
		panic(err)
	}
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Export, From: "US", To: "TD", Item: ecc.Item{Code: code, MadeIn: "US"}}
	for _, f := range ecc.Requirements(c) {
		if f.Status != ecc.DoesNotApply {
			fmt.Println(f.Rule, f.Status, f.Citation, f.Reasons)
		}
	}
	// Output:
	// CHART-NS2 applies 15 CFR 742.4(a)(2) [NS]
}

func ExampleOffer() {
	code, err := ecc.Parse("3A001.a.7")
	if err != nil {
		panic(err)
	}
	o := ecc.Offer("LVS", ecc.Case{Item: ecc.Item{Code: code}})
	fmt.Println(o.Eligible, o.Limit, o.Why)
	// Output:
	// yes 5000 3A001 offers LVS up to $5000
}

func ExampleFacts() {
	for _, f := range ecc.Facts() {
		if f.Name == "fpa_elements" {
			fmt.Println(f.Of, f.Type, f.Unit, f.Question)
		}
	}
	// Output:
	// item decimal elements How many elements does the focal plane array of the camera have?
}
