package rule_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/stretchr/testify/require"
)

func TestRunDates(t *testing.T) {
	r := rule.Rule{ID: "X", Citation: "15 CFR 799.1", From: "2020-01-10", Held: "2021-01-01", Until: "2025-01-01",
		Stays:  []rule.Stay{{From: "2022-01-01", Until: "2023-01-01", Citation: "87 FR 1"}},
		Effect: ecc.LicenseRequired, Exceptions: ecc.ExceptionsNone,
		Test: func(*ecc.Case) ecc.Finding { return rule.Applies("Yes.", nil) }}
	for date, want := range map[string]ecc.Status{
		"2020-01-09": ecc.NotInForce,
		"2020-01-10": ecc.StatusUnknown, // in force, in a wording not held
		"2020-12-31": ecc.StatusUnknown,
		"2021-01-01": ecc.Applies,
		"2021-12-31": ecc.Applies,
		"2022-01-01": ecc.NotInForce, // stayed
		"2022-12-31": ecc.NotInForce,
		"2023-01-01": ecc.Applies,
		"2024-12-31": ecc.Applies,
		"2025-01-01": ecc.NotInForce,
	} {
		t.Run(date, func(t *testing.T) {
			got := rule.Run([]rule.Rule{r}, &ecc.Case{Date: date, Item: ecc.Item{Line: "10"}})
			require.Len(t, got, 1)
			require.Equal(t, want, got[0].Status)
			require.Equal(t, "15 CFR 799.1", got[0].Citation)
			require.Equal(t, ecc.LicenseRequired, got[0].Effect)
			require.Equal(t, "10", got[0].Item)
		})
	}
}
