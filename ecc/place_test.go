package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// The place rules of recent years before and after they took effect.
func TestPlaceDates(t *testing.T) {
	for _, tt := range []struct {
		code, to, date, rule string
		want                 ecc.Status
	}{
		{"3A901.a", "MY", "2024-09-05", "742.4-A5", ecc.NotInForce},
		{"3A901.a", "MY", "2024-09-06", "742.4-A5", ecc.Applies},
		{"2B910", "MY", "2024-09-05", "742.6-A10", ecc.NotInForce},
		{"3B001.a.4", "CN", "2023-11-16", "742.4-A4", ecc.NotInForce},
		{"3B001.a.4", "CN", "2023-11-17", "742.4-A4", ecc.StatusUnknown}, // the paragraphs were others
		{"3B001.a.4", "CN", "2024-12-02", "742.4-A4", ecc.Applies},
		{"3B001.a.4", "JP", "2023-11-17", "742.4-A4", ecc.DoesNotApply},
		{"3B001.a.4", "CN", "2022-10-06", "742.6-A6-I-A", ecc.NotInForce},
		{"3A090.c", "CN", "2024-12-01", "742.6-A6-I-B", ecc.NotInForce},
		{"3A090.c", "CN", "2024-12-02", "742.6-A6-I-B", ecc.Applies},
		{"3A090.a", "CN", "2022-10-20", "742.6-A6-III-A", ecc.NotInForce},
		{"3A090.a", "CN", "2022-10-21", "742.6-A6-III-A", ecc.Applies},
		{"3A090.a", "VN", "2023-11-16", "742.6-A6-III-A", ecc.NotInForce},
		{"3A090.a", "VN", "2023-11-17", "742.6-A6-III-A", ecc.Applies},
		{"3A090.a", "DE", "2025-01-12", "742.6-A6-III-A", ecc.NotInForce},
		{"3A090.a", "DE", "2025-01-13", "742.6-A6-III-A", ecc.Applies},
		{"3A090.b", "VN", "2023-11-16", "742.6-A6-III-B", ecc.StatusUnknown},
		{"3A090.b", "VN", "2023-11-17", "742.6-A6-III-B", ecc.Applies},
		{"4E091", "DE", "2025-01-12", "742.6-A13", ecc.NotInForce},
		{"3A069", "CN", "2025-01-15", "742.6-069", ecc.NotInForce},
		{"3A090.a", "DE", "", "742.6-A6-III-A", ecc.Applies},
	} {
		t.Run(tt.code+" to "+tt.to+" on "+tt.date, func(t *testing.T) {
			c := export(t, tt.code, tt.to)
			c.Date = tt.date
			for _, f := range ecc.Requirements(c) {
				if f.Rule == tt.rule {
					require.Equal(t, tt.want, f.Status, f.Summary)
					return
				}
			}
			t.Fatal("no finding of " + tt.rule)
		})
	}
}
