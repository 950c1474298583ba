package exportscreen_test

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/stretchr/testify/require"
)

// fullVerdict is a small verdict with something in every field.
func fullVerdict() exportscreen.Verdict {
	party := 0
	finding := exportscreen.Finding{Rule: "R", Citation: "15 CFR 742.4", Citations: []string{"a"}, Status: ecc.Applies, Effect: ecc.LicenseRequired,
		Summary: "s", Because: ecc.Because("to", "CN"), Party: &party, Item: "10", ReviewPolicy: ecc.CaseByCase, Exceptions: ecc.ExceptionsAsListed,
		ExceptionCodes: []string{"GOV"}, InForceFrom: "2020-01-01", InForceUntil: "2030-01-01", Note: "n", Reasons: []string{"NS"}}
	adjudication := screen.Adjudication{Party: "f", PartyName: "n", Entry: "EL-1", EntryName: "n", Content: "c", Date: "2026-01-01", By: "b", Reason: "r"}
	hit := screen.Hit{List: screen.EntityList, Entry: "EL-1", Name: "n", Matched: "m", Country: "CN", Address: "a", Score: 0.9, Alert: true, Band: screen.Strong,
		How: []screen.Aligned{{Part: "p", Listed: "l", Kind: "exact", Weight: 0.5, Score: 1}},
		LicenseRequirement: &screen.LicenseRequirement{Scope: screen.CCLItems, Footnotes: []int{4}, Sections: []string{"744.11"}, ReviewPolicy: ecc.CaseByCase,
			PolicyNote: "p", PolicySections: []string{"744.21(e)"}, CarveOut: "c", Exception: "GOV"},
		Programs: []string{"p"}, Citation: "c", Listed: "2020-01-01", Expires: "2030-01-01", InForce: screen.Yes,
		Adjudication: &adjudication}
	return exportscreen.Verdict{
		Schema: exportscreen.Schema, ID: "1", Date: "2026-08-20", Outcome: exportscreen.LicenseRequired, LicenseRequired: exportscreen.Yes, Summary: "s",
		Items: []exportscreen.ItemVerdict{{Line: "10", ECCN: "EAR99", Outcome: exportscreen.LicenseRequired, LicenseRequired: exportscreen.Yes,
			Classification: []exportscreen.Finding{finding},
			Jurisdiction:   exportscreen.Jurisdiction{SubjectToEAR: exportscreen.Yes, Findings: []exportscreen.Finding{finding}},
			Requirements:   []exportscreen.Finding{finding}, Cleared: []exportscreen.Finding{finding},
			Exceptions: []ecc.Exception{{Code: "GBS", Status: ecc.Conditional, Overcomes: []string{"R"}, Conditions: []string{"c"}, Citation: "c", Why: "w"}}}},
		Parties: []exportscreen.PartyResult{{Role: "end_user", Name: "n", Decision: screen.Match, Hits: []screen.Hit{hit}, Warnings: []string{"w"},
			Lapsed: []screen.Lapse{{Adjudication: adjudication, Why: screen.EntryChanged}},
			Ownership: &screen.Ownership{ListedPercent: "50", Status: screen.OwnershipAffected, Rule: "AFFILIATES-50", Note: "n",
				Owners: []screen.ListedOwner{{Name: "o", Percent: "50", EffectivePercent: "50", Hit: hit, Sure: true}},
				Others: []screen.ListedOwner{{Name: "p", Percent: "10", EffectivePercent: "10", Hit: hit, Sure: true}}}}},
		Obligations: []exportscreen.Finding{finding}, RedFlags: []exportscreen.Finding{finding},
		Missing:     []exportscreen.Missing{{Field: "f", Question: "q?", NeededBy: []string{"R"}, WouldChange: "w", Decides: []string{"10"}}},
		Assumptions: []exportscreen.Assumption{{Field: "f", Assumed: "a", Citation: "c"}},
		Sources:     []exportscreen.Source{{Name: "Entity List", AsOf: "2026-08-20", SHA256: "00", AgeDays: 1, Stale: true}},
		Engine:      exportscreen.Version,
	}
}

// eachChange changes one thing in v after the other, calls try, and puts it back.
func eachChange(v reflect.Value, path string, try func(path string)) {
	change := func(to reflect.Value) {
		was := reflect.New(v.Type()).Elem()
		was.Set(v)
		v.Set(to)
		try(path)
		v.Set(was)
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Tag.Get("json") != "-" {
				eachChange(v.Field(i), path+"."+f.Name, try)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachChange(v.Index(i), fmt.Sprintf("%s[%d]", path, i), try)
		}
		change(v.Slice(0, v.Len()-1))
	case reflect.Map:
		change(reflect.ValueOf(map[string]string{"to": "DE"}))
	case reflect.Pointer:
		eachChange(v.Elem(), path, try)
	case reflect.String:
		change(reflect.ValueOf(v.String() + "x"))
	case reflect.Bool:
		change(reflect.ValueOf(!v.Bool()))
	case reflect.Float64:
		change(reflect.ValueOf(v.Float() / 2))
	case reflect.Int:
		change(reflect.ValueOf(int(v.Int()) + 1))
	case reflect.Uint8:
		change(reflect.ValueOf(uint8(v.Uint() - 1)).Convert(v.Type()))
	default:
		panic("a verdict has no " + v.Kind().String() + ", or " + path + " is not tested yet")
	}
}

// TestDigestSeesEveryField changes every field of a verdict in turn: each changes the digest.
func TestDigestSeesEveryField(t *testing.T) {
	v := fullVerdict()
	was, n := v.Digest(), 0
	require.Len(t, was, 64)
	eachChange(reflect.ValueOf(&v).Elem(), "verdict", func(path string) {
		require.NotEqual(t, was, v.Digest(), path)
		n++
	})
	require.Greater(t, n, 150)
	require.Equal(t, was, v.Digest())
}

// TestDigestIsStable decides an order with two engines, and reads the verdict back from its JSON.
func TestDigestIsStable(t *testing.T) {
	tx := mustDecode(t, order)
	first, err := newEngine(t).Determine(context.Background(), tx)
	require.NoError(t, err)
	again, err := newEngine(t).Determine(context.Background(), tx)
	require.NoError(t, err)
	require.Equal(t, first.Digest(), again.Digest())
	data, err := json.Marshal(first)
	require.NoError(t, err)
	var back exportscreen.Verdict
	require.NoError(t, json.Unmarshal(data, &back))
	require.Equal(t, first.Digest(), back.Digest())
}
