package ecc_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// TestZeroValues: the zero value of each enumeration is unknown, and so is a value that is none.
func TestZeroValues(t *testing.T) {
	for _, zero := range []fmt.Stringer{
		ecc.Answer(0), ecc.Activity(0), ecc.Kind(0), ecc.Status(0), ecc.Effect(0), ecc.ExceptionScope(0),
		ecc.ExceptionStatus(0), ecc.EntryStatus(0), ecc.ReviewPolicy(0), ecc.ComputingForm(0),
		ecc.Answer(99), ecc.Activity(99), ecc.Kind(99), ecc.Status(99), ecc.Effect(99), ecc.ExceptionScope(99),
		ecc.ExceptionStatus(99), ecc.EntryStatus(99), ecc.ReviewPolicy(99), ecc.ComputingForm(99),
	} {
		require.Equal(t, "unknown", zero.String(), "%T", zero)
	}
	require.False(t, ecc.Code{}.Classified())
	require.Equal(t, ecc.Unknown, ecc.Code{}.Under("3A001", nil))
	require.Equal(t, ecc.Unknown, ecc.ChartRequires("", ""))
}

// TestConcurrentUse asks in parallel what decodes every table; -race watches.
func TestConcurrentUse(t *testing.T) {
	code, err := ecc.Parse("3A001.a.7")
	require.NoError(t, err)
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Export, From: "US", To: "CN",
		Item: ecc.Item{Code: code, MadeIn: "US", Facts: map[string]string{"mt_controlled": "no"}}}
	wantRequired := ecc.Requirements(c)
	wantExceptions := ecc.Exceptions(c, wantRequired)
	require.NotEmpty(t, wantRequired)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			required := ecc.Requirements(c)
			if fmt.Sprint(required) != fmt.Sprint(wantRequired) || fmt.Sprint(ecc.Exceptions(c, required)) != fmt.Sprint(wantExceptions) {
				t.Error("another answer in parallel")
			}
			ecc.Facts()[0].NeededBy[0] = "changed" // a copy each time
			ecc.Groups("CN")[0] = "changed"
			ecc.ENCFavorable.Countries()[0] = "changed"
			if e, ok := ecc.Lookup("3A001"); ok {
				e.Reasons()[0], e.Paragraphs()[0], e.Controls()[0].Reason = "changed", "changed", "changed"
			}
		})
	}
	wg.Wait()
	e, _ := ecc.Lookup("3A001")
	for _, handed := range [][]string{ecc.Facts()[0].NeededBy, ecc.Groups("CN"), ecc.ENCFavorable.Countries(), e.Reasons(), e.Paragraphs(), {e.Controls()[0].Reason}} {
		require.NotEqual(t, "changed", handed[0])
	}
	require.Equal(t, wantRequired, ecc.Requirements(c))
}
