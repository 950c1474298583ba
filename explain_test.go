package exportscreen_test

import (
	"context"
	"fmt"
	"log"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// chad is an order of a controlled item to Chad.
func chad() exportscreen.Transaction {
	return exportscreen.Transaction{
		ID: "SO-7", Date: "2026-08-20", Activity: ecc.Export, From: "US", To: "TD",
		Exporter: exportscreen.Exporter{Country: "US", Headquarters: "US", ParentHeadquarters: "US"},
		Items:    []exportscreen.Item{{Line: "10", ECCN: "3A001.a.7", MadeIn: "US", Value: "10000.00", Currency: "USD"}},
		Parties: []exportscreen.Party{{Role: "end_user", Name: "Farrowgate Wexcombe SARL", Country: "TD",
			Headquarters: "TD", ParentHeadquarters: "TD", Owners: []exportscreen.Owner{}}},
	}
}

func ExampleExplain() {
	engine, err := exportscreen.New(exportscreen.Options{})
	if err != nil {
		log.Fatal(err)
	}
	verdict, err := engine.Determine(context.Background(), chad())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(exportscreen.Explain(verdict, "CHART-NS2", "10"))
	// Output:
	// CHART-NS2 applies (line 10): A license is required: 3A001.a.7 is controlled for NS reasons to destinations marked in NS column 2.
	//   because eccn = 3A001.a.7  [items[0].eccn]
	//   because column = NS2
	//   because destination = TD  [to]
	//   because rows = 3A001 2
	//   under   15 CFR 742.4(a)(2); 15 CFR part 738 supplement no. 1
	//   from    Export Administration Regulations, 15 CFR parts 734–774 as of 2026-08-20
	//   overcome by GBS: available
	//   overcome by TMP: conditional
	//   overcome by RPL: conditional
	//   overcome by GOV: conditional
}

func ExampleEngine_WhatIf() {
	engine, err := exportscreen.New(exportscreen.Options{})
	if err != nil {
		log.Fatal(err)
	}
	answer, err := engine.WhatIf(context.Background(), chad(), "to", "DE")
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range answer.Differences[:2] {
		fmt.Println(d)
	}
	// Output:
	// verdict: outcome license_exception → no_license_required, because CHART-NS2 applies → does_not_apply
	// verdict: license_required yes → no, because CHART-NS2 applies → does_not_apply
}

func TestExplainListing(t *testing.T) {
	tx := chad()
	tx.To, tx.Parties[0].Country = "CN", "CN"
	tx.Parties[0].Name = "Hangzhou Hikvision Digital Technology Co., Ltd."
	v, err := newEngine(t).Determine(context.Background(), tx)
	require.NoError(t, err)
	x := exportscreen.Explain(v, "EL-744.11", "10")
	require.Len(t, x.Findings, 1)
	f := x.Findings[0]
	require.Equal(t, exportscreen.LicenseRequired, f.Outcome)
	require.Equal(t, "15 CFR 744.11(a)", f.Citations[0])
	require.NotEmpty(t, f.Hits)
	require.Equal(t, "EL", f.Hits[0].List.String())
	paths := map[string]string{}
	for _, fact := range f.Facts {
		paths[fact.Name] = fact.Path
	}
	require.Equal(t, "parties[0].role", paths["role"])
	require.Equal(t, "to", paths["to"])
	require.Empty(t, paths["scope"], "the scope comes from the list")
	var names []string
	for _, s := range f.Sources {
		names = append(names, s.Name)
	}
	require.Contains(t, strings.Join(names, "\n"), "Entity List (")
	require.NotContains(t, strings.Join(names, "\n"), "Unverified List (")
}

func TestExplainMissing(t *testing.T) {
	tx := chad()
	tx.From, tx.To, tx.Activity, tx.Items[0].MadeIn = "DE", "CN", ecc.Reexport, "DE"
	v, err := newEngine(t).Determine(context.Background(), tx)
	require.NoError(t, err)
	require.NotEmpty(t, v.Missing)
	m := v.Missing[0]
	x := exportscreen.Explain(v, m.NeededBy[0], "10")
	require.NotEmpty(t, x.Findings)
	require.Contains(t, x.Findings[0].Missing, m)
	require.Contains(t, x.String(), m.Question)
}

// TestExplainEveryFinding: whatever rule a verdict names can be explained, and what it does not hold says so.
func TestExplainEveryFinding(t *testing.T) {
	v, err := newEngine(t).Determine(context.Background(), chad())
	require.NoError(t, err)
	for _, f := range append(v.Items[0].Requirements, v.Items[0].Cleared...) {
		x := exportscreen.Explain(v, f.Rule, "10")
		require.NotEmpty(t, x.Findings, f.Rule)
		require.NotEmpty(t, x.Findings[0].Sources, f.Rule)
		require.Contains(t, x.String(), f.Citation)
	}
	require.NotEmpty(t, exportscreen.Explain(v, v.Obligations[0].Rule, "").Findings)
	none := exportscreen.Explain(v, "NO-SUCH-RULE", "10")
	require.Empty(t, none.Findings)
	require.Contains(t, none.String(), "no finding")
}
