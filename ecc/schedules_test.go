package ecc_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// Numbers read from the supplements by hand: in, and just out.
func TestScheduleHas(t *testing.T) {
	for _, c := range []struct {
		schedule ecc.Schedule
		hts      string
		want     ecc.Answer
		price    string
	}{
		{ecc.OilAndGas, "730411", ecc.Yes, ""}, {ecc.OilAndGas, "730410", ecc.No, ""}, {ecc.OilAndGas, "8479.89.9599", ecc.Yes, ""}, {ecc.OilAndGas, "847990", ecc.No, ""},
		{ecc.IndustrialGoods, "250200", ecc.Yes, ""}, {ecc.IndustrialGoods, "250100", ecc.No, ""}, {ecc.IndustrialGoods, "251511", ecc.Yes, ""},
		{ecc.IndustrialGoods, "854231", ecc.Yes, ""}, {ecc.IndustrialGoods, "010121", ecc.No, ""},
		{ecc.LuxuryGoods, "220300", ecc.Yes, ""}, {ecc.LuxuryGoods, "220300.00.30", ecc.Yes, ""}, {ecc.LuxuryGoods, "220299", ecc.No, ""},
		{ecc.LuxuryGoods, "910111", ecc.Yes, "300"}, {ecc.LuxuryGoods, "870600", ecc.Yes, "50000"}, {ecc.LuxuryGoods, "871120", ecc.Yes, "5000"}, {ecc.LuxuryGoods, "871110", ecc.No, ""},
		{ecc.CommonHighPriority, "854232", ecc.Yes, ""}, {ecc.CommonHighPriority, "854239.00.10", ecc.Yes, ""}, {ecc.CommonHighPriority, "854290", ecc.No, ""},
		{ecc.CommonHighPriority, "8542", ecc.Unknown, ""}, {ecc.CommonHighPriority, "85423", ecc.Unknown, ""}, {ecc.CommonHighPriority, "8543", ecc.Unknown, ""}, {ecc.CommonHighPriority, "8544", ecc.No, ""}, {ecc.CommonHighPriority, "22", ecc.No, ""},
		{ecc.CommonHighPriority, "", ecc.Unknown, ""}, {ecc.CommonHighPriority, "n/a", ecc.Unknown, ""}, {ecc.CommonHighPriority, "85423X", ecc.Unknown, ""},
		{0, "854232", ecc.No, ""}, {3, "854232", ecc.No, ""},
	} {
		in, price := c.schedule.Has(c.hts)
		require.Equal(t, c.want, in, "supplement no. %d: %q", c.schedule, c.hts)
		require.Equal(t, c.price, price, "supplement no. %d: %q", c.schedule, c.hts)
	}
}

// Every number once more from the raw text: those there are in, all others of the same headings are not.
func TestSchedulesAgainstText(t *testing.T) {
	raw, err := os.ReadFile("../../shared/data/ear/2026-08-20/part-746.xml")
	if os.IsNotExist(err) {
		t.Skip("official files not at hand")
	}
	require.NoError(t, err)
	number := regexp.MustCompile(`<TD[^>]*>\s*(\d{6})\s*</TD>`)
	for schedule, size := range map[ecc.Schedule]int{ecc.OilAndGas: 29, ecc.IndustrialGoods: 2405, ecc.LuxuryGoods: 363, ecc.CommonHighPriority: 53} {
		_, text, found := strings.Cut(string(raw), fmt.Sprintf(`N="Supplement No. %d to Part 746"`, schedule))
		require.True(t, found)
		text, _, _ = strings.Cut(text, "<DIV9 ")
		want := map[string]bool{}
		for _, m := range number.FindAllStringSubmatch(text, -1) {
			want[m[1]] = true
		}
		require.Len(t, want, size)
		headings := map[string]bool{}
		for hts := range want {
			headings[hts[:4]] = true
		}
		for heading := range headings {
			for i := range 100 {
				hts := fmt.Sprintf("%s%02d", heading, i)
				in, _ := schedule.Has(hts)
				require.Equal(t, want[hts], in == ecc.Yes, "supplement no. %d: %s", schedule, hts)
				require.NotEqual(t, ecc.Unknown, in)
			}
		}
	}
}

func FuzzScheduleHas(f *testing.F) {
	for _, s := range []string{"8542.32.0041", "", "85", "９１０１１１", " 22 03 "} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, hts string) {
		in, price := ecc.LuxuryGoods.Has(hts)
		if in != ecc.Yes {
			require.Empty(t, price)
		}
		longer, again := ecc.LuxuryGoods.Has(hts + "0")
		if in == ecc.Yes {
			require.Equal(t, ecc.Yes, longer, "a longer number that begins with one in the schedule is in it")
			require.Equal(t, price, again)
		}
	})
}

func TestSanctionedChemical(t *testing.T) {
	for cas, want := range map[string]ecc.Chemical{
		"107-06-2":   {CAS: "107-06-2", Paragraph: "a.1", Percent: "95"},
		"67-63-0":    {CAS: "67-63-0", Paragraph: "a.27", Percent: "95"},
		"67-64-1":    {CAS: "67-64-1", Paragraph: "b.1", Percent: "90"},
		"21409-26-7": {CAS: "21409-26-7", Paragraph: "d.1"},
		"404-86-4":   {CAS: "404-86-4", Paragraph: "h.1"},
		"95-55-6":    {CAS: "95-55-6", Paragraph: "i.9"},
	} {
		got, ok := ecc.SanctionedChemical(" " + cas)
		require.True(t, ok, cas)
		require.Equal(t, want, got)
	}
	for _, cas := range []string{"", "7732-18-5", "2698-41-1", "107062"} { // water; CS, whose isomers alone are there
		_, ok := ecc.SanctionedChemical(cas)
		require.False(t, ok, cas)
	}
}
