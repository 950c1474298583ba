package fdpr_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/stretchr/testify/require"
)

func certificate() fdpr.Certificate {
	return fdpr.Certificate{Supplier: "Chip Foundry Ltd.", Customer: "Board Maker Ltd.", Item: "FPGA X1", Official: "A. Official", Signed: "2026-01-15",
		Rules: []string{"FDP-E1"}, Complies: true}
}

func TestCertificate(t *testing.T) {
	o := reachedBy["FDP-E1"].order()
	o.Item = fdpr.Item{} // the buyer knows nothing
	require.Equal(t, ecc.StatusUnknown, found(t, fdpr.Evaluate(o.Case, o.Item), "FDP-E1").Status)

	with := certificate().Apply(o.Item)
	require.Equal(t, ecc.Applies, found(t, fdpr.Evaluate(o.Case, with), "FDP-E1").Status)
	o.Parties[0].Listings[0].Footnotes = []int{4}
	require.Equal(t, ecc.StatusUnknown, found(t, fdpr.Evaluate(o.Case, with), "FDP-E2").Status, "a rule the certificate does not name stays open")
	require.Equal(t, fdpr.Item{}, o.Item, "the buyer's item is not changed")

	told := certificate()
	told.Rules, told.Inputs, told.Plant = nil, []fdpr.Input{}, &fdpr.Plant{DirectProductOf: []fdpr.Input{tech("3E991")}}
	with = told.Apply(o.Item)
	require.Equal(t, ecc.Applies, found(t, fdpr.Evaluate(o.Case, with), "FDP-E2").Status, "by what it tells of the plant")
}

func TestCertificateLacks(t *testing.T) {
	require.Empty(t, certificate().Lacks())
	for name, change := range map[string]func(*fdpr.Certificate){
		"signature of an authorized official": func(c *fdpr.Certificate) { c.Official = "" },
		"date of signature":                   func(c *fdpr.Certificate) { c.Signed = "" },
		"name of the certifying company":      func(c *fdpr.Certificate) { c.Supplier = "" },
		"name of the customer":                func(c *fdpr.Certificate) { c.Customer = "" },
		"description of the items":            func(c *fdpr.Certificate) { c.Item = "" },
		"affirmation of compliance":           func(c *fdpr.Certificate) { c.Complies = false },
		"a known rule instead of FDP-Z":       func(c *fdpr.Certificate) { c.Rules = []string{"FDP-Z"} },
	} {
		t.Run(name, func(t *testing.T) {
			c := certificate()
			change(&c)
			require.Equal(t, []string{name}, c.Lacks())
			require.Equal(t, fdpr.Item{}, c.Apply(fdpr.Item{}), "an incomplete certificate changes nothing")
		})
	}
}
