package screen

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// small is a screener over a few made-up entries.
func small(t testing.TB, options Options, entries ...Entry) *Screener {
	s, err := New(Lists{Entries: entries}, options)
	require.NoError(t, err)
	return s
}

func TestScreenFinds(t *testing.T) {
	s := testScreener(t)
	for _, test := range []struct {
		name, want string // part of the name that the first hit matched
		least      Band   // the band must be this or surer
	}{
		{"HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO LTD", "Hangzhou Hikvision", Exact},
		{"Hangzhou Hikvision Digital Technology Company Limited", "Hangzhou Hikvision", Exact},
		{"Hangzhou Hikvision Digital Technology GmbH", "Hangzhou Hikvision", Strong},
		{"Hangzhou Hikvision Digital Tech", "Hangzhou Hikvision", Strong},
		{"Hangzou Hikvison Digital Tecnology", "Hangzhou Hikvision", Possible},
		{"Hang Zhou Hik Vision Digital Technology", "Hangzhou Hikvision", Strong},
		{"HangzhouHikvisionDigitalTechnologyCoLtd", "Hangzhou Hikvision", Strong},
		{"Hikvision Digital Technology Hangzhou", "Hangzhou Hikvision", Strong},
		{"Hangzhou Hikvision Digital Technology Co., Ltd., Shanghai Branch", "Hangzhou Hikvision", Strong},
		{"海康威视", "海康威视", Exact},
		{"杭州海康威视数字技术股份有限公司", "海康威视", Strong},
		{"华为技术有限公司", "华为技术有限公司", Exact},
		{"Роснефть", "Rosneft", Exact},
		{"中国电子科技集团公司第十四研究所", "第十四研究所", Exact},
		{"CETC 14", "CETC 14", Exact},
		{"Владимир Путин", "PUTIN", Strong},
		{"PUTIN Vladimir", "PUTIN", Exact},
		{"Газпром нефть", "Gazprom Neft", Exact},
		{"기술무역회사 토성", "토성기술무역회사", Strong},
	} {
		hits := s.Screen(Party{Name: test.name}, "").Hits
		require.NotEmpty(t, hits, test.name)
		require.Contains(t, hits[0].Matched, test.want, test.name)
		require.LessOrEqual(t, hits[0].Band, test.least, "%s: %v", test.name, hits[0])
		require.True(t, hits[0].Alert, test.name)
	}
}

// TestScreenMistypedEverywhere: a name of which every word is mistyped and half is
// missing alerts on each list that has it.
func TestScreenMistypedEverywhere(t *testing.T) {
	lists := map[List]bool{}
	for _, h := range testScreener(t).Screen(Party{Name: "Hangzou Hikvison"}, "2026-11-20").Hits {
		require.Contains(t, h.Name, "Hikvision")
		require.True(t, h.Alert)
		lists[h.List] = true
	}
	require.True(t, lists[EntityList], "%v", lists)
	require.Len(t, lists, 2)
}

func TestScreenLeavesAlone(t *testing.T) {
	s := testScreener(t)
	for _, name := range []string{
		"Shenzhen Trading Co Ltd", "Beijing Technology Co., Ltd.", "International Trading Company", "General Machinery", "Research Institute",
		"Acme Widgets Inc.", "Thales UK", "Siemens AG", "Toyota Motor Corporation", "Shanghai Import Export", "Limited", "Co., Ltd.", "Joint Stock Company", "Limited Liability Company", "A", "", "   ", "...",
		"深圳贸易有限公司", "ООО Торговый дом", "深圳电子科技有限公司", "上海国际贸易有限公司", "Научно-производственное предприятие", "Завод металлоконструкций",
		"الکترونیک شرکت", "بازرگانی", "شركة التجارة العامة", "شرکت مهندسی توسعه", "한국무역주식회사", "한국전자기술",
	} {
		r := s.Screen(Party{Name: name}, "2026-11-20")
		require.Equal(t, Clear, r.Decision, "%q: %v", name, r.Hits)
		require.Empty(t, r.Hits)
	}
}

func TestNumberedSiblings(t *testing.T) {
	s := small(t, Options{All: true},
		Entry{ID: "EL-10", Name: "China Electronics Technology Group Corporation 10th Research Institute"},
		Entry{ID: "EL-14", Name: "China Electronics Technology Group Corporation 14th Research Institute"},
		Entry{ID: "EL-22", Name: "Plant 22"})
	hits := s.Screen(Party{Name: "China Electronics Technology Group Corporation Fourteenth Research Institute"}, "").Hits
	require.Equal(t, "EL-14", hits[0].Entry)
	require.Equal(t, Exact, hits[0].Band)
	require.Equal(t, "EL-10", hits[1].Entry)
	require.NotContains(t, []Band{Exact, Strong}, hits[1].Band)
	require.Less(t, hits[1].Score, DefaultStrong)
	for _, h := range s.Screen(Party{Name: "Plant 23"}, "").Hits {
		require.False(t, h.Alert)
	}
}

// The explanation is the score: weights sum to 1, weight times score to the score.
func TestScoreIsItsAccount(t *testing.T) {
	s := testScreener(t)
	all, err := New(s.lists, Options{All: true})
	require.NoError(t, err)
	n := 0
	for _, q := range append(slices.Clone(sampleQueries), "Huawei Marine (HK) Branch") {
		for _, h := range all.Screen(Party{Name: q, Address: Address{Country: "DE"}}, "2026-11-20").Hits {
			var weights, score float64
			for _, a := range h.How {
				require.True(t, a.Weight >= 0 && a.Weight <= 1 && a.Score >= 0 && a.Score <= 1, "%v", a)
				weights += a.Weight
				score += a.Weight * a.Score
			}
			require.InDelta(t, 1, weights, 1e-9, q)
			require.InDelta(t, h.Score, score, 1e-9, q)
			require.Equal(t, h.Score == 1, h.Band == Exact, "%s: exact is 1.0 and nothing else is: %v", q, h)
			n++
		}
	}
	require.Greater(t, n, 50)
}

var sampleQueries = []string{"Hikvision", "Hangzou Hikvison", "Putin Vladimir", "ZTE Corp", "Mohamed Ali Hasan", "华为", "CETC 55 Institute", "Bank Melli", "Aleksandr Ivanov", "Gazprom Neft Shelf", "Beijing Institute of Technology", "Tiger Shipping"}

func TestDatesOfListings(t *testing.T) {
	s := small(t, Options{},
		Entry{ID: "DPL-1", List: DeniedPersonsList, Name: "Zebulon Quartermain", Listed: "2020-03-01", Expires: "2025-03-01"},
		Entry{ID: "EL-1", List: EntityList, Name: "Xanthippe Industries"})
	for date, want := range map[string]Answer{
		"2020-02-29": No, "2020-03-01": Yes, "2025-03-01": Yes, "2025-03-02": No, "": Unknown,
	} {
		h := s.Screen(Party{Name: "Zebulon Quartermain"}, date).Hits[0]
		require.Equal(t, want, h.InForce, date)
		require.Equal(t, want != No, h.Alert, date)
		require.Equal(t, Exact, h.Band, date)
	}
	require.Equal(t, Clear, s.Screen(Party{Name: "Zebulon Quartermain"}, "2026-01-01").Decision)
	require.Equal(t, Yes, s.Screen(Party{Name: "Xanthippe Industries"}, "").Hits[0].InForce)
}

func TestAddresses(t *testing.T) {
	s := small(t, Options{},
		Entry{ID: "EL-a", List: EntityList, Name: "Address 10", AddressOnly: true,
			Addresses: []Address{{Street: "7/F MW Tower, 111 Bonham Strand, Sheung Wan", Country: "HK"}}},
		Entry{ID: "EL-b", List: EntityList, Name: "Piraclinos Limited",
			Addresses: []Address{{Street: "Room 5, 12-16 Fa Yuen Street, Mong Kok", Country: "HK"}}},
		Entry{ID: "EL-c", List: EntityList, Name: "Address 01", AddressOnly: true,
			Addresses: []Address{{Street: "No: 52 Hasat Sk., Kamara Iç Kapi No: 1, Merkez Mah., Sisli, Istanbul, 34381", Country: "TR"}}})
	for _, test := range []struct {
		party Party
		entry string
		band  Band
	}{
		{Party{Name: "Anything", Address: Address{Street: "7th Floor, MW Tower, 111 Bonham Strand", Country: "HK"}}, "EL-a", Exact},
		{Party{Address: Address{Street: "7/F MW TOWER 111 BONHAM STRAND SHEUNG WAN", Country: "HK"}}, "EL-a", Exact},
		{Party{Address: Address{Street: "7/F, 111 Bonham Strand", Country: "HK"}}, "EL-a", Exact},
		{Party{Address: Address{Street: "Unit 9, 3/F, No. 111 BONHAM STRAND, Hong Kong", Country: "CN"}}, "EL-a", Strong},
		{Party{Address: Address{Street: "111 Bonham Strand"}}, "EL-a", Strong},
		{Party{Address: Address{Street: "113 Bonham Strand", Country: "HK"}}, "", 0},
		{Party{Address: Address{Street: "111 Queensway", Country: "HK"}}, "", 0},
		{Party{Address: Address{Street: "111 Bonham Strand", Country: "GB"}}, "", 0},
		{Party{Address: Address{Street: "Flat 3, 14 Fayuen St.", Country: "HK"}}, "EL-b", Possible},
		{Party{Address: Address{Street: "Hasat Sokak No:52, Kamara", City: "Istanbul", Country: "TR"}}, "EL-c", Strong},
	} {
		r := s.Screen(test.party, "")
		if test.entry == "" {
			require.Equal(t, Clear, r.Decision, "%v: %v", test.party, r.Hits)
			continue
		}
		require.Len(t, r.Hits, 1, "%v", test.party)
		require.Equal(t, test.entry, r.Hits[0].Entry)
		require.Equal(t, test.band, r.Hits[0].Band, "%v", r.Hits[0])
		require.True(t, r.Hits[0].Alert)
	}
}

func TestIdentifiers(t *testing.T) {
	s := small(t, Options{}, Entry{ID: "SDN-1", List: SpeciallyDesignated, Name: "Neptune Star",
		IDs: []Identifier{{Type: "IMO", Value: "IMO 9187629"}, {Type: "tax", Value: "12"}}})
	r := s.Screen(Party{Name: "Blue Whale", IDs: []Identifier{{Type: "imo", Value: "imo-9187629"}}}, "")
	require.Equal(t, Match, r.Decision)
	require.Equal(t, "identifier", r.Hits[0].How[0].Kind)
	require.Equal(t, Clear, s.Screen(Party{Name: "Blue Whale", IDs: []Identifier{{Type: "passport", Value: "IMO9187629"}}}, "").Decision, "another type")
	require.Equal(t, Clear, s.Screen(Party{Name: "Blue Whale", IDs: []Identifier{{Value: "12"}}}, "").Decision, "too short to identify")
}

// Another country takes nothing from a sure match, and makes a review of it
// only when others may well have the name; a merely possible one goes down.
func TestCountries(t *testing.T) {
	s := small(t, Options{}, Entry{ID: "EL-1", Name: "Quixotica Zephyr Laboratories", Country: "CN"})
	here := s.Screen(Party{Name: "Quixotica Zephyr Laboratories", Address: Address{Country: "HK"}}, "")
	require.Equal(t, Match, here.Decision)
	there := s.Screen(Party{Name: "Quixotica Zephyr Laboratories", Address: Address{Country: "DE"}}, "")
	require.Equal(t, Match, there.Decision, "no second party is called that")
	require.Equal(t, Exact, there.Hits[0].Band)
	require.Equal(t, "country", there.Hits[0].How[len(there.Hits[0].How)-1].Kind)
	near := s.Screen(Party{Name: "Quixotica Laboratories", Address: Address{Country: "CN"}}, "")
	far := s.Screen(Party{Name: "Quixotica Laboratories", Address: Address{Country: "DE"}}, "")
	if len(near.Hits) > 0 && len(far.Hits) > 0 {
		require.Greater(t, near.Hits[0].Score, far.Hits[0].Score)
	}
	full := testScreener(t)
	for name, want := range map[string]Decision{
		"Huawei Technologies Co., Ltd.": Match, "Semiconductor Manufacturing International Corporation": Match,
		"MG s.r.l.": Review, "John Smith": Review,
	} {
		require.Equal(t, want, full.Screen(Party{Name: name, Address: Address{Country: "MX"}}, "").Decision, name)
	}
	require.Equal(t, Review, full.Screen(Party{Name: "John Smith"}, "").Decision, "the listed one has further names")
}

func TestWeakAliasesMatchExactly(t *testing.T) {
	s := small(t, Options{}, Entry{ID: "SDN-1", Name: "Borislav Chudomirov", Aliases: []Alias{{Name: "The Engineer of Sofia", Kind: WeakAlias}}})
	require.Equal(t, Match, s.Screen(Party{Name: "the engineer of SOFIA"}, "").Decision)
	require.Equal(t, Clear, s.Screen(Party{Name: "The Engineers of Sofia"}, "").Decision)
}

func TestOddNames(t *testing.T) {
	s := testScreener(t)
	r := s.Screen(Party{Name: "Hаngzhоu Hikvision"}, "") // Cyrillic а and о
	require.Equal(t, []string{"letters of another script among Latin ones"}, r.Warnings)
	require.NotEmpty(t, r.Hits)
	require.NotEmpty(t, s.Screen(Party{Name: "Hang\u200bzhou Hik\u202evision"}, "").Warnings)
	r = s.Screen(Party{Name: strings.Repeat("Huawei Technologies ", 50_000)}, "")
	require.NotEmpty(t, r.Warnings)
}

func TestOptions(t *testing.T) {
	for _, o := range []Options{{Limit: -1}, {Strong: 2}, {Possible: 0.95, Strong: 0.9}, {Possible: -0.1}} {
		_, err := New(Lists{}, o)
		var want *OptionError
		require.ErrorAs(t, err, &want)
		require.ErrorContains(t, err, want.Option)
	}
	s := testScreener(t)
	one, err := New(s.lists, Options{Limit: 1})
	require.NoError(t, err)
	require.Len(t, one.Screen(Party{Name: "Huawei Technologies"}, "").Hits, 1)
}

func TestEmptyLists(t *testing.T) {
	s := small(t, Options{})
	require.Equal(t, Clear, s.Screen(Party{Name: "Huawei"}, "").Decision)
}

func TestAliasesOfTheParty(t *testing.T) {
	s := small(t, Options{}, Entry{ID: "EL-1", Name: "Quixotica Zephyr Laboratories"})
	r := s.Screen(Party{Name: "Harmless Trading", Aliases: []string{"Quixotica Zephyr Labs"}}, "")
	require.Equal(t, Match, r.Decision)
}

// One screener serves many goroutines, and gives each the same answer.
func TestScreenInParallel(t *testing.T) {
	s := testScreener(t)
	want := make([]Result, len(sampleQueries))
	for i, q := range sampleQueries {
		want[i] = s.Screen(Party{Name: q}, "2026-11-20")
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i, q := range sampleQueries {
				if got := s.Screen(Party{Name: q}, "2026-11-20"); fmt.Sprint(got) != fmt.Sprint(want[i]) {
					t.Errorf("%s: another answer in parallel", q)
				}
			}
		})
	}
	group.Wait()
}

// TestScreenAllNative asks in several scripts at once, for which an index is
// made at the first such name.
func TestScreenAllNative(t *testing.T) {
	s, err := New(Lists{Entries: testScreener(t).lists.Entries[:2000]}, Options{})
	require.NoError(t, err)
	queries := []string{"海康威视", "Роснефть", "토성기술무역회사", "شرکت صنایع", "第十四研究所"}
	parties := func(yield func(Party) bool) {
		for i := range 40 {
			if !yield(Party{Name: queries[i%len(queries)]}) {
				return
			}
		}
	}
	n := 0
	for r, err := range s.ScreenAll(context.Background(), parties, "", 4) {
		require.NoError(t, err)
		require.Equal(t, s.Screen(Party{Name: queries[n%len(queries)]}, ""), r)
		n++
	}
	require.Equal(t, 40, n)
}

func TestScreenAll(t *testing.T) {
	s := testScreener(t)
	const n = 200
	parties := func(yield func(Party) bool) {
		for i := range n {
			if !yield(Party{Name: sampleQueries[i%len(sampleQueries)]}) {
				return
			}
		}
	}
	i := 0
	for r, err := range s.ScreenAll(context.Background(), parties, "", 3) {
		require.NoError(t, err)
		require.Equal(t, s.Screen(Party{Name: sampleQueries[i%len(sampleQueries)]}, ""), r, "in the order of the parties")
		i++
	}
	require.Equal(t, n, i)

	i = 0
	for range s.ScreenAll(context.Background(), parties, "", 3) { // a reader that stops early
		if i++; i == 5 {
			break
		}
	}

	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var last error
	i = 0
	for _, err := range s.ScreenAll(ctx, parties, "", 2) {
		if last = err; err != nil {
			break
		}
		if i++; i == 3 {
			cancel()
		}
	}
	require.True(t, errors.Is(last, context.Canceled))
}

func TestCompare(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want Band
	}{
		{"Huawei Technologies Co., Ltd.", "HUAWEI TECHNOLOGIES CO LTD", Exact},
		{"Deutsche Bank AG", "Deutsche Bank", Strong},
		{"华为技术有限公司", "Huawei Technologies Co., Ltd.", Strong},
		{"삼성전자주식회사", "Samsung Electronics Co., Ltd.", Possible},
		{"BP plc", "Shell plc", UnknownBand},
		{"Oracle Corporation", "SAP SE", UnknownBand},
		{"", "", UnknownBand},
	} {
		h := Compare(Party{Name: test.a}, Party{Name: test.b})
		require.Equal(t, test.want, h.Band, "%s | %s: %v", test.a, test.b, h)
		require.Equal(t, test.want != UnknownBand, h.Alert)
	}
	h := Compare(Party{Name: "A", IDs: []Identifier{{Value: "9187629"}}}, Party{Name: "B", IDs: []Identifier{{Value: "9187629"}}})
	require.Equal(t, Exact, h.Band)
}

func FuzzCompare(f *testing.F) {
	f.Add("Hangzhou Hikvision Co., Ltd.", "杭州海康威视")
	f.Add("PUTIN, Vladimir", "Владимир Путин")
	f.Add("A & B (HK) Ltd 14", "a b hk 14")
	f.Fuzz(func(t *testing.T, a, b string) {
		h := Compare(Party{Name: a}, Party{Name: b})
		require.True(t, h.Score >= 0 && h.Score <= 1, h.Score)
		require.Equal(t, h.Score == 1, h.Band == Exact, "%v", h)
		var q query
		q.read(a, newVocabulary(1))
		if self := Compare(Party{Name: a}, Party{Name: a}); len(q.side.words) > 0 {
			require.Equal(t, Exact, self.Band, "%q against itself: %v", a, self)
		}
	})
}

// What a name leaves out costs little when the rest is whole: common words of a
// company's name, further names of a person between the first and the last.
func TestLeftOut(t *testing.T) {
	s := small(t, Options{},
		Entry{ID: "EL-1", List: EntityList, Name: "VIP Technology Ltd."},
		Entry{ID: "DPL-1", List: DeniedPersonsList, Name: "Louis Akhtab Haneef"},
		Entry{ID: "DPL-2", List: DeniedPersonsList, Name: "Ihsan Robert Quartermain"})
	for name, entry := range map[string]string{
		"VIP Ltd.":             "EL-1",
		"Louis Haneef":         "DPL-1",
		"Louis A. Haneef":      "DPL-1",
		"HANEEF, Louis":        "DPL-1",
		"Ihsan R. Quartermain": "DPL-2",
		"VIP GmbH":             "", // another legal form: some other VIP
		"VIP Aviation Ltd.":    "", // a word of its own
	} {
		hits := s.Screen(Party{Name: name}, "").Hits
		if entry == "" {
			require.True(t, len(hits) == 0 || hits[0].Band != Strong, "%s: %v", name, hits)
			continue
		}
		require.NotEmpty(t, hits, name)
		require.Equal(t, entry, hits[0].Entry, name)
	}
}
