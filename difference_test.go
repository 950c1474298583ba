package exportscreen_test

import (
	"context"
	"reflect"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/stretchr/testify/require"
)

// TestCompareSeesEveryField: whatever changes the digest is a difference, and nothing else is.
func TestCompareSeesEveryField(t *testing.T) {
	old := fullVerdict()
	require.Empty(t, exportscreen.Compare(old, fullVerdict()))
	changed := fullVerdict()
	eachChange(reflect.ValueOf(&changed).Elem(), "verdict", func(path string) {
		found := exportscreen.Compare(old, changed)
		require.NotEmpty(t, found, path)
		for _, d := range found {
			require.NotEqual(t, exportscreen.UnknownChange, d.Change, path)
			require.NotEqual(t, "order", d.What, path)
			require.NotEqual(t, d.Old, d.New, "%s: %s", path, d)
			require.NotEmpty(t, d.Field, "%s: %s", path, d)
		}
	})
}

func TestCompareTellsOrder(t *testing.T) {
	old, swapped := fullVerdict(), fullVerdict()
	old.Sources = append(old.Sources, exportscreen.Source{Name: "Unverified List"})
	swapped.Sources = []exportscreen.Source{old.Sources[1], old.Sources[0]}
	found := exportscreen.Compare(old, swapped)
	require.Len(t, found, 1)
	require.Equal(t, "order", found[0].What)
}

// TestCompareNamesTheTable: a listing goes when its list is another one, and the difference says which.
func TestCompareNamesTheTable(t *testing.T) {
	tx := chad()
	tx.To, tx.Parties[0].Country = "CN", "CN"
	tx.Parties[0].Name = "Hangzhou Hikvision Digital Technology Co., Ltd."
	engine := newEngine(t)
	old, err := engine.Determine(context.Background(), tx)
	require.NoError(t, err)
	tx.Parties[0].Name = "Farrowgate Wexcombe"
	fresh, err := engine.Determine(context.Background(), tx)
	require.NoError(t, err)
	fresh.Sources[1].AsOf = "2026-09-30"
	found := exportscreen.Compare(old, fresh)
	var rule, hit exportscreen.Difference
	for _, d := range found {
		switch {
		case d.What == "rule" && d.Name == "EL-744.11" && d.Field == "status":
			rule = d
		case d.What == "hit" && hit.Name == "":
			hit = d
		}
	}
	table := fresh.Sources[1].Name + ": as_of 2026-08-20 → 2026-09-30"
	require.Contains(t, rule.Because, table, "%v", found)
	require.Contains(t, hit.Because, table, "%v", found)
	require.Equal(t, exportscreen.Disappeared, hit.Change)
	require.Contains(t, hit.String(), "disappeared (band exact)")
}
