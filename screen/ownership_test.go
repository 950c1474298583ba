package screen_test

import (
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/stretchr/testify/require"
)

// owner reads "NAME PERCENT", with a percent of "?" for unknown.
func owner(text string, owners ...screen.Owner) screen.Owner {
	name, percent, _ := strings.Cut(text, " ")
	if percent == "?" {
		percent = ""
	}
	if owners == nil {
		owners = []screen.Owner{}
	}
	return screen.Owner{Party: screen.Party{Name: names[name]}, Percent: percent, Owners: owners}
}

// blind is an owner whose own owners are not known.
func blind(text string) screen.Owner {
	o := owner(text)
	o.Owners = nil
	return o
}

// names are listed (L, M) and free (A to D) parties that do not resemble one another.
var names = map[string]string{
	"L": "Zharkovsk Turbomash", "M": "Quellimane Optronik",
	"A": "Birchwater Holdings", "B": "Ostrava Lantern Works", "C": "Fennimore Dredging", "D": "Tulloch Pumice",
}

func TestOwnership(t *testing.T) {
	screener, err := screen.New(screen.Lists{Entries: []screen.Entry{
		{ID: "EL-1", List: screen.EntityList, Name: names["L"]},
		{ID: "MEU-1", List: screen.MilitaryEndUserList, Name: names["M"]},
	}}, screen.Options{})
	require.NoError(t, err)
	for name, c := range map[string]struct {
		owners  []screen.Owner
		status  screen.OwnershipStatus
		percent string
		found   int
	}{
		"not known":                         {nil, screen.OwnershipUnknown, "0", 0},
		"none":                              {[]screen.Owner{}, screen.OwnershipNotAffected, "0", 0},
		"half":                              {[]screen.Owner{owner("L 50")}, screen.OwnershipAffected, "50", 1},
		"a hair under half":                 {[]screen.Owner{owner("L 49.999999")}, screen.OwnershipMinority, "49.999999", 1},
		"two lists in aggregate":            {[]screen.Owner{owner("L 20"), owner("M 30")}, screen.OwnershipAffected, "50", 2},
		"through an affected owner":         {[]screen.Owner{owner("A 50", owner("L 50"))}, screen.OwnershipAffected, "50", 1},
		"through two affected owners":       {[]screen.Owner{owner("A 60", owner("B 60", owner("L 60")))}, screen.OwnershipAffected, "60", 1},
		"an unaffected owner carries none":  {[]screen.Owner{owner("A 100", owner("L 49"))}, screen.OwnershipMinority, "0", 1},
		"direct and through affected":       {[]screen.Owner{owner("L 10"), owner("A 40", owner("M 51"))}, screen.OwnershipAffected, "50", 2},
		"multiplied out to half only":       {[]screen.Owner{owner("L 30"), owner("A 50", owner("L 40"))}, screen.OwnershipUnknown, "30", 2},
		"share of the listed owner unknown": {[]screen.Owner{owner("L ?")}, screen.OwnershipUnknown, "0", 1},
		"unknown share too small to matter": {[]screen.Owner{owner("L ?"), owner("B 60")}, screen.OwnershipMinority, "0", 1},
		"unknown share could tip it":        {[]screen.Owner{owner("L 20"), owner("M ?"), owner("B 50")}, screen.OwnershipUnknown, "20", 2},
		"owner of unknown owners":           {[]screen.Owner{blind("A 50")}, screen.OwnershipUnknown, "0", 0},
		"small owner of unknown owners":     {[]screen.Owner{blind("A 49"), owner("B 51")}, screen.OwnershipNotAffected, "0", 0},
		"the same owner along two ways":     {[]screen.Owner{owner("A 30", owner("L 80")), owner("B 30", owner("L 80"))}, screen.OwnershipAffected, "60", 2},
		"nobody listed at any depth":        {[]screen.Owner{owner("A 60", owner("B 60", owner("C 60", owner("D 100"))))}, screen.OwnershipNotAffected, "0", 0},
	} {
		t.Run(name, func(t *testing.T) {
			got := screener.Ownership(c.owners, "2026-08-20", func(h screen.Hit) bool { return true }, nil)
			require.Equal(t, c.status, got.Status, "%+v", got)
			require.Equal(t, c.percent, got.ListedPercent)
			require.Len(t, got.Owners, c.found)
		})
	}
	t.Run("effective percent", func(t *testing.T) {
		got := screener.Ownership([]screen.Owner{owner("A 60", owner("B 50", owner("L 40")))}, "2026-08-20", func(screen.Hit) bool { return true }, nil)
		require.Equal(t, "12", got.Owners[0].EffectivePercent)
	})
	t.Run("an owner on two lists", func(t *testing.T) {
		twice, err := screen.New(screen.Lists{Entries: []screen.Entry{
			{ID: "EL-1", List: screen.EntityList, Name: names["L"]},
			{ID: "SDN-1", List: screen.SpeciallyDesignated, Name: names["L"]},
		}}, screen.Options{})
		require.NoError(t, err)
		got := twice.Ownership([]screen.Owner{owner("L 50")}, "2026-08-20", func(screen.Hit) bool { return true }, nil)
		require.Equal(t, "50", got.ListedPercent, "the share counts once")
		require.Len(t, got.Owners, 2)
	})
	t.Run("hits that do not count", func(t *testing.T) {
		got := screener.Ownership([]screen.Owner{owner("L 100")}, "2026-08-20", func(h screen.Hit) bool { return h.List != screen.EntityList }, nil)
		require.Equal(t, screen.OwnershipNotAffected, got.Status)
		require.Len(t, got.Others, 1)
		require.Equal(t, names["L"], got.Others[0].Name)
	})
	t.Run("a namesake of a listed party", func(t *testing.T) {
		l := owner("L 100")
		record, err := screener.Adjudicate(l.Party, "EL-1", "2026-06-01", "M. Reviewer", "a dredger in Kent")
		require.NoError(t, err)
		decisions, err := screen.NewDecisions([]screen.Adjudication{record})
		require.NoError(t, err)
		got := screener.Ownership([]screen.Owner{l}, "2026-08-20", func(screen.Hit) bool { return true }, decisions)
		require.Equal(t, screen.OwnershipNotAffected, got.Status)
	})
}
