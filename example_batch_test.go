package exportscreen_test

import (
	"context"
	"fmt"
	"log"
	"strings"

	"github.com/seed-793d2af5/exportscreen"
)

func ExampleEngine_DetermineAll() {
	engine, err := exportscreen.New(exportscreen.Options{})
	if err != nil {
		log.Fatal(err)
	}
	orders := strings.NewReader(`
{"id":"A","date":"2026-08-20","activity":"export","from":"US","to":"CA","exporter":{"country":"US","headquarters":"US","parent_headquarters":"US"},"items":[{"line":"10","kind":"commodity","eccn":"EAR99","made_in":"US"}],"parties":[{"role":"end_user","name":"Maple Ridge Hydrology Ltd.","country":"CA","headquarters":"CA","parent_headquarters":"CA","owners":[]}]}
{"id":"B","date":"20 August","activity":"export","from":"US","to":"CA","exporter":{"country":"US","headquarters":"US","parent_headquarters":"US"},"items":[{"line":"10","kind":"commodity","eccn":"EAR99","made_in":"US"}],"parties":[{"role":"end_user","name":"Maple Ridge Hydrology Ltd.","country":"CA","headquarters":"CA","parent_headquarters":"CA","owners":[]}]}
{"id":"C","date":"2026-08-20","activity":"export","from":"US","to":"CU","exporter":{"country":"US","headquarters":"US","parent_headquarters":"US"},"items":[{"line":"10","kind":"commodity","eccn":"EAR99","made_in":"US"}],"parties":[{"role":"end_user","name":"Maple Ridge Hydrology Ltd.","country":"CA","headquarters":"CA","parent_headquarters":"CA","owners":[]}]}
`)
	for v, err := range engine.DetermineAll(context.Background(), exportscreen.ReadTransactions(orders), 0) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(v.ID, v.Outcome)
	}
	// Output:
	// A no_license_required
	// transaction B: line 3: date = "20 August": a calendar date written YYYY-MM-DD is wanted
	// C license_required
}

func ExampleCompare() {
	engine, err := exportscreen.New(exportscreen.Options{})
	if err != nil {
		log.Fatal(err)
	}
	stored, err := engine.Determine(context.Background(), chad())
	if err != nil {
		log.Fatal(err)
	}
	fresh := stored
	fresh.Engine = "v0.2.0"
	for _, d := range exportscreen.Compare(stored, fresh) {
		fmt.Println(d)
	}
	fmt.Println(len(exportscreen.Compare(stored, stored)), stored.Digest() == fresh.Digest())
	// Output:
	// verdict: engine v0.1.0 → v0.2.0
	// 0 false
}

func ExampleTransaction_With() {
	t, err := chad().With("parties[0].owners", `[{"name":"Wexcombe Holding","percent":"60"}]`)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(t.Parties[0].Owners[0].Name, t.Parties[0].Owners[0].Percent)
	_, err = t.With("parties[3].owners", "[]")
	fmt.Println(err)
	// Output:
	// Wexcombe Holding 60
	// exportscreen: parties[3].owners: parties has 1 element(s), and [3] is none of them
}
