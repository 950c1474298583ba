package exportscreen_test

import (
	"context"
	"fmt"
	"log"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
)

func Example() {
	engine, err := exportscreen.New(exportscreen.Options{})
	if err != nil {
		log.Fatal(err)
	}
	verdict, err := engine.Determine(context.Background(), exportscreen.Transaction{
		Date: "2026-08-20", Activity: ecc.Export, From: "US", To: "TD",
		Exporter: exportscreen.Exporter{Country: "US", Headquarters: "US", ParentHeadquarters: "US"},
		Items:    []exportscreen.Item{{Line: "10", ECCN: "3A001.a.7", MadeIn: "US", Value: "10000.00", Currency: "USD"}},
		Parties: []exportscreen.Party{{Role: "end_user", Name: "Farrowgate Wexcombe SARL", Country: "TD",
			Headquarters: "TD", ParentHeadquarters: "TD", Owners: []exportscreen.Owner{}}},
	})
	if err != nil {
		log.Fatal(err) // bad input: the error names every field
	}
	fmt.Println(verdict.Outcome, verdict.LicenseRequired)
	// Output: license_exception yes
}
