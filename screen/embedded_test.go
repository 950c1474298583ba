package screen

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// listed finds an entry of the embedded lists by list, country and name.
func listed(t *testing.T, list List, country, name string) Entry {
	t.Helper()
	l, err := Embedded()
	require.NoError(t, err)
	var found []Entry
	for _, e := range l.Entries {
		if e.List == list && e.Country == country && e.Name == name {
			found = append(found, e)
		}
	}
	require.Len(t, found, 1, "%s %s %s", list, country, name)
	return found[0]
}

func (e Entry) names() []string {
	out := []string{e.Name}
	for _, a := range e.Aliases {
		out = append(out, a.Name)
	}
	return out
}

func TestEmbeddedHasEveryList(t *testing.T) {
	l, err := Embedded()
	require.NoError(t, err)
	require.Equal(t, map[List]int{
		EntityList: 3461, UnverifiedList: 190, DeniedPersonsList: 1556, MilitaryEndUserList: 70,
		SpeciallyDesignated: 19181, SectoralSanctions: 286, ChineseMilitaryComplex: 68, MenuBasedSanctions: 51,
		CorrespondentAccount: 1, PalestinianLegislative: 78, NonproliferationSanctions: 161, DebarredParties: 787,
	}, l.counts())
	require.Len(t, l.Sources, 16)
}

func TestEmbeddedEntriesAreWhole(t *testing.T) {
	l, err := Embedded()
	require.NoError(t, err)
	ids := make(map[string]bool)
	for _, e := range l.Entries {
		require.False(t, ids[e.ID], "%s given twice", e.ID)
		ids[e.ID] = true
		require.True(t, strings.HasPrefix(e.ID, e.List.String()+"-"), e.ID)
		require.NotEmpty(t, e.Sources, e.ID)
		for _, n := range e.names() {
			require.Equal(t, strings.TrimSpace(n), n, e.ID)
			require.NotEmpty(t, n, e.ID)
			require.NotRegexp(t, `(?i)\b[af]\.k\.a\b|the following|\baliases\b|;$|^and `, n, e.ID)
		}
		switch e.List {
		case EntityList:
			require.NotNil(t, e.License, e.ID)
			require.NotZero(t, e.License.Scope, e.ID)
			require.NotZero(t, e.License.ReviewPolicy, e.ID)
			require.NotEmpty(t, e.Country, e.ID)
			require.NotEmpty(t, e.Listed, "%s %s", e.ID, e.Name)
		case MilitaryEndUserList:
			require.Equal(t, Supplement2Items, e.License.Scope, e.ID)
		default:
			require.Nil(t, e.License, e.ID)
		}
	}
}

func TestEveryCodeIsExplained(t *testing.T) {
	l, err := Embedded()
	require.NoError(t, err)
	notes, carved := make(map[string]bool), make(map[string]bool)
	for _, e := range l.Entries {
		if e.License != nil {
			notes[e.License.PolicyNote] = true
			carved[e.License.CarveOut] = true
			require.Equal(t, e.License.Scope == AllItemsWithCarveOut, e.License.CarveOut != "" && e.License.Exception == "", e.ID)
		}
	}
	delete(notes, "")
	delete(carved, "")
	for code := range notes {
		require.Contains(t, PolicyNotes(), code)
	}
	for code := range carved {
		require.Contains(t, CarveOuts(), code)
	}
}

func TestHardEntries(t *testing.T) {
	for _, c := range []struct {
		name      string
		list      List
		country   string
		entry     string
		aliases   []string
		scope     Scope
		footnotes []int
		sections  []string
		listed    string
	}{
		{"Huawei", EntityList, "CN", "Huawei Technologies Co., Ltd.", []string{"Shenzhen Huawei Technologies", "Huawei Technology"},
			AllSubjectItems, []int{1, 2}, []string{"734.9(e)(1)", "744.11"}, "2019-05-21"},
		{"affiliate of Huawei", EntityList, "CN", "Huawei Technologies Co., Ltd. Beijing Research Institute", nil,
			AllSubjectItems, []int{1, 2}, []string{"734.9(e)(1)", "744.11"}, "2019-05-21"},
		{"affiliate with aliases without dashes", EntityList, "CN", "Huawei Marine Networks Co., Ltd.", []string{"HMN Technologies", "HMN Tech."},
			AllSubjectItems, []int{1, 2}, []string{"734.9(e)(1)", "744.11"}, "2019-05-21"},
		{"subordinate institution", EntityList, "CN", "201 Research Institute",
			[]string{"China Aerospace Science and Industry Corporation Second Academy 201 Research Institute"},
			AllSubjectItems, nil, []string{"744.11"}, "2018-08-01"},
		{"several in one cell", EntityList, "PK", "National Development Complex (NDC)", []string{"National Development Centre", "NDC"},
			AllSubjectItems, nil, nil, "1998-11-19"},
		{"facilities", EntityList, "IN", "Department of Atomic Energy: Fuel reprocessing and enrichment facilities", nil,
			AllSubjectItems, nil, nil, "1998-11-19"},
		{"listing date", EntityList, "CN", "Hangzhou Hikvision Digital Technology Co., Ltd.", []string{"Hikvision"},
			AllSubjectItems, nil, []string{"744.11"}, "2019-10-09"},
		{"address", EntityList, "CN", "Address 05", nil, CCLAndSupplement7, nil, nil, "2024-06-18"},
		{"footnote 3", EntityList, "BY", "ATE-Engineering LLC", nil,
			AllSubjectItems, []int{3}, []string{"734.9(g)", "746.8(a)(3)", "744.21(b)"}, "2022-04-07"},
		{"footnote 4", EntityList, "CN", "Beijing Innovation Wisdom Technology Co., Ltd.", []string{"Wisdom Technology"},
			AllSubjectItems, []int{4}, []string{"734.9(e)(2)", "744.11"}, "2025-03-28"},
		{"footnote 5", EntityList, "CN", "Wuhan Xinxin Semiconductor Manufacturing Company Limited", []string{"XMC"},
			AllSubjectItems, []int{5}, []string{"734.4(a)(9)", "734.9(e)(3)", "744.11"}, "2024-12-05"},
		{"projects", EntityList, "RU", "OJSC Samotlorneftegaz", []string{"Samotlorneftegaz JSC"}, ProjectItems, nil, []string{"746.8(a)(4)"}, "2015-09-02"},
		{"military end user", MilitaryEndUserList, "CN", "AECC Aviation Power Co. Ltd.", nil, Supplement2Items, nil, []string{"744.21"}, "2020-12-23"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := listed(t, c.list, c.country, c.entry)
			require.Subset(t, e.names(), c.aliases)
			require.Equal(t, c.scope, e.License.Scope)
			require.ElementsMatch(t, c.footnotes, e.License.Footnotes)
			require.ElementsMatch(t, c.sections, e.License.Sections)
			require.Equal(t, c.listed, e.Listed)
		})
	}
}

func TestHikvisionAsPublished(t *testing.T) {
	e := listed(t, EntityList, "CN", "Hangzhou Hikvision Digital Technology Co., Ltd.")
	require.Equal(t, "84 FR 54002", e.Citations[0])
	require.Equal(t, "crime_control_and_disease_case_by_case", e.License.PolicyNote)
	require.Equal(t, "No. 555 Qianmo Road, Binjiang District, Hangzhou 310052", e.Addresses[0].Street)
	require.Equal(t, "CN", e.Addresses[0].Country)
}

func TestAddressEntries(t *testing.T) {
	l, err := Embedded()
	require.NoError(t, err)
	n := 0
	for _, e := range l.Entries {
		if e.AddressOnly {
			n++
			require.Len(t, e.Addresses, 1, e.ID)
			require.Empty(t, e.Aliases, e.ID)
		}
	}
	require.Equal(t, 19, n, "18 under China, 1 under Türkiye")
}

func TestExceptionInAnEntry(t *testing.T) {
	n := 0
	l, err := Embedded()
	require.NoError(t, err)
	for _, e := range l.Entries {
		if e.List == EntityList && e.License.Exception == "GOV 740.11(b)(2), 740.11(e)" {
			n++
		}
	}
	require.Equal(t, 12, n)
}

func TestInForce(t *testing.T) {
	order := Entry{Listed: "2020-01-10", Expires: "2030-01-10"}
	ended := Entry{Listed: "2001-01-22", Expires: "2026-04-14", EndUntold: true}
	for _, c := range []struct {
		name string
		e    Entry
		date string
		want Answer
	}{
		{"before", order, "2020-01-09", No},
		{"first day", order, "2020-01-10", Yes},
		{"last day", order, "2030-01-10", Yes},
		{"after", order, "2030-01-11", No},
		{"without end", Entry{Listed: "1981-03-24"}, "2030-01-01", Yes},
		{"no dates told", Entry{}, "2030-01-01", Yes},
		{"ended by then", ended, "2026-04-14", No},
		{"may have ended", ended, "2026-04-13", Unknown},
		{"not yet", ended, "2001-01-21", No},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, c.e.InForce(c.date)) })
	}
}

func BenchmarkDecode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := decode(nil, "treasury.tsv", treasuryTSV); err != nil {
			b.Fatal(err)
		}
	}
}
