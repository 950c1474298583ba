package search_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/search"
	"github.com/stretchr/testify/require"
)

// some are a few entries that differ in what the tests ask for.
func some() screen.Lists {
	return screen.Lists{Entries: []screen.Entry{
		{ID: "EL-1", List: screen.EntityList, Name: "Hangzhou Hikvision Digital Technology Co., Ltd.", Country: "CN", Listed: "2019-10-09",
			Aliases: []screen.Alias{{Name: "海康威视"}}, Addresses: []screen.Address{{Street: "No. 555 Qianmo Road", City: "Hangzhou", Country: "CN"}}, Citations: []string{"84 FR 54002"}},
		{ID: "EL-2", List: screen.EntityList, Name: "Hangzhou Digital Optics", Country: "CN", Listed: "2021-06-01", Expires: "2024-06-01",
			Addresses: []screen.Address{{Street: "1 Optics Road", City: "Kaunas", Country: "LT"}}},
		{ID: "SDN-1", List: screen.SpeciallyDesignated, Name: "Müller Schiffahrt Łódź", Programs: []string{"RUSSIA-EO14024"},
			IDs: []screen.Identifier{{Type: "IMO", Value: "9187629"}}},
		{ID: "SDN-2", List: screen.SpeciallyDesignated, Name: "AL-QA'IDA TECHNOLOGY DIGITAL", Programs: []string{"SDGT"}},
		{ID: "SDN-3", List: screen.SpeciallyDesignated, Name: "Twin Name"},
		{ID: "SDN-4", List: screen.SpeciallyDesignated, Name: "Twin Name"},
		{ID: "SDN-5", List: screen.SpeciallyDesignated, Name: "Twin Name"},
	}}
}

func index(t testing.TB) *search.Index {
	t.Helper()
	x, err := search.New(some())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, x.Close()) })
	return x
}

// ids are those of the entries that answer.
func ids(t testing.TB, x *search.Index, q search.Query) []string {
	t.Helper()
	page, err := x.Search(t.Context(), q)
	require.NoError(t, err)
	out := []string{}
	for _, f := range page.Found {
		out = append(out, f.Entry.ID)
	}
	return out
}

func TestWords(t *testing.T) {
	x := index(t)
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"word":               {"hikvision", []string{"EL-1"}},
		"case and accents":   {"MULLER LODZ", []string{"SDN-1"}},
		"accents in query":   {"Müller", []string{"SDN-1"}},
		"apostrophe":         {"qaida", []string{"SDN-2"}},
		"all words":          {"hangzhou optics", []string{"EL-2"}},
		"no such word":       {"hangzhou zebra", []string{}},
		"typo":               {"hikvison", []string{"EL-1"}},
		"two typos":          {"hikvizon", []string{"EL-1"}},
		"typo in first":      {"gikvision", []string{"EL-1"}},
		"short: no typos":    {"twn", []string{}},
		"number: no typos":   {"54003", []string{}},
		"beginning":          {"hikv*", []string{"EL-1"}},
		"phrase":             {`"digital technology"`, []string{"EL-1"}},
		"phrase reversed":    {`"technology digital"`, []string{"SDN-2"}},
		"phrase and word":    {`"digital optics" hangzhou`, []string{"EL-2"}},
		"phrase, no typos":   {`"digitel"`, []string{}},
		"unclosed phrase":    {`"digital technology`, []string{"EL-1"}},
		"Chinese":            {"海康", []string{"EL-1"}},
		"Chinese, order":     {"康海", []string{}},
		"notice":             {"notice:54002", []string{"EL-1"}},
		"notice in a row":    {`notice:"84 FR 54002"`, []string{"EL-1"}},
		"program":            {"program:sdgt", []string{"SDN-2"}},
		"identifier":         {"id:9187629", []string{"SDN-1"}},
		"address":            {"address:qianmo", []string{"EL-1"}},
		"address, not name":  {"address:optics", []string{"EL-2"}},
		"name, not address":  {"name:qianmo", []string{}},
		"field of a phrase":  {`address:"optics road"`, []string{"EL-2"}},
		"colon of no field":  {"hikvision: digital", []string{"EL-1"}},
		"best first":         {"digital", []string{"SDN-2", "EL-2", "EL-1"}},
		"ties by ID":         {"twin", []string{"SDN-3", "SDN-4", "SDN-5"}},
		"punctuation":        {"-- hikvision --", []string{"EL-1"}},
		"invalid characters": {"hikvision \xff\x00", []string{"EL-1"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := ids(t, x, search.Query{Text: c.text})
			if name == "best first" {
				require.ElementsMatch(t, c.want, got)
				return
			}
			require.Equal(t, c.want, got)
		})
	}
}

func TestExactBeforeAlike(t *testing.T) {
	lists := screen.Lists{Entries: []screen.Entry{{ID: "SDN-1", Name: "Kestral"}, {ID: "SDN-2", Name: "Kestrel"}}}
	x, err := search.New(lists)
	require.NoError(t, err)
	defer x.Close()
	require.Equal(t, []string{"SDN-2", "SDN-1"}, ids(t, x, search.Query{Text: "kestrel"}))
	require.Equal(t, []string{"SDN-2"}, ids(t, x, search.Query{Text: "kestrel", Literal: true}))
}

func TestFilters(t *testing.T) {
	x := index(t)
	for name, c := range map[string]struct {
		q    search.Query
		want []string
	}{
		"list":                   {search.Query{Text: "technology", Lists: []screen.List{screen.SpeciallyDesignated}}, []string{"SDN-2"}},
		"lists":                  {search.Query{Text: "technology", Lists: []screen.List{screen.SpeciallyDesignated, screen.EntityList}}, []string{"EL-1", "SDN-2"}},
		"country of the listing": {search.Query{Countries: []string{"CN"}}, []string{"EL-1", "EL-2"}},
		"country of an address":  {search.Query{Countries: []string{"LT"}}, []string{"EL-2"}},
		"listed from":            {search.Query{ListedFrom: "2019-10-10"}, []string{"EL-2"}},
		"listed on the day":      {search.Query{ListedFrom: "2019-10-09", ListedUntil: "2019-10-09"}, []string{"EL-1"}},
		"listed until":           {search.Query{ListedUntil: "2019-10-08"}, []string{}},
		"in force, last day":     {search.Query{Text: "hangzhou", InForce: "2024-06-01"}, []string{"EL-1", "EL-2"}},
		"ended":                  {search.Query{Text: "hangzhou", InForce: "2024-06-02"}, []string{"EL-1"}},
		"yet to come":            {search.Query{Text: "hangzhou", InForce: "2019-10-08"}, []string{}},
		"no dates told":          {search.Query{Text: "twin", InForce: "2019-10-08", Size: 1}, []string{"SDN-3"}},
		"field":                  {search.Query{Text: "optics", Fields: []search.Field{search.Address}}, []string{"EL-2"}},
		"fields":                 {search.Query{Text: "hangzhou", Fields: []search.Field{search.Programs, search.Notices}}, []string{}},
	} {
		t.Run(name, func(t *testing.T) { require.ElementsMatch(t, c.want, ids(t, x, c.q)) })
	}
}

func TestBadQueries(t *testing.T) {
	x := index(t)
	for _, q := range []search.Query{{ListedFrom: "May"}, {ListedUntil: "2020-02-30"}, {InForce: "x"}, {Fields: []search.Field{"mood"}}, {From: -1}, {Size: -1}} {
		_, err := x.Search(t.Context(), q)
		var e *search.QueryError
		require.ErrorAs(t, err, &e)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	_, err := x.Search(ctx, search.Query{Text: "hangzhou"})
	require.ErrorIs(t, err, context.Canceled)
}

func TestPages(t *testing.T) {
	x := index(t)
	all := ids(t, x, search.Query{})
	require.Len(t, all, 7)
	var paged []string
	for from := 0; from < 8; from += 2 {
		page, err := x.Search(t.Context(), search.Query{From: from, Size: 2})
		require.NoError(t, err)
		require.Equal(t, 7, page.Total)
		for _, f := range page.Found {
			paged = append(paged, f.Entry.ID)
		}
	}
	require.Equal(t, all, paged)
	require.Empty(t, ids(t, x, search.Query{From: 99}))
}

func TestMarks(t *testing.T) {
	x := index(t)
	page, err := x.Search(t.Context(), search.Query{Text: "hikvison qianmo 海康"})
	require.NoError(t, err)
	var got []string
	for _, m := range page.Found[0].Marks {
		got = append(got, string(m.Field)+": "+m.Wrap("<b>", "</b>"))
	}
	require.Equal(t, []string{
		"name: Hangzhou <b>Hikvision</b> Digital Technology Co., Ltd.",
		"name: <b>海康</b>威视",
		"address: No. 555 <b>Qianmo</b> Road, Hangzhou, CN",
	}, got)
	page, err = x.Search(t.Context(), search.Query{Text: "lodz qaida"})
	require.NoError(t, err)
	require.Empty(t, page.Found)
	page, err = x.Search(t.Context(), search.Query{Text: "lodz"})
	require.NoError(t, err)
	require.Equal(t, "Müller Schiffahrt [Łódź]", page.Found[0].Marks[0].Wrap("[", "]"))
}

// TestTheOrderIsTheSameAfterARebuild searches twice built indexes of real lists.
func TestTheOrderIsTheSameAfterARebuild(t *testing.T) {
	lists := official(t)
	var answers [2][]search.Page
	for i := range answers {
		x, err := search.New(lists)
		require.NoError(t, err)
		for _, text := range []string{"trading", "shenzhen technology", "bank*", "mohamed ahmad", `"co ltd"`} {
			for from := 0; from < 100; from += 50 {
				page, err := x.Search(t.Context(), search.Query{Text: text, From: from, Size: 50})
				require.NoError(t, err)
				require.Greater(t, page.Total, 3, text)
				answers[i] = append(answers[i], page)
			}
		}
		require.NoError(t, x.Close())
	}
	require.Equal(t, answers[0], answers[1])
}

// official is every tenth entry of the embedded lists, and the whole of them in benchmarks.
func official(t testing.TB) screen.Lists {
	lists, err := screen.Embedded()
	require.NoError(t, err)
	if _, ok := t.(*testing.B); ok {
		return lists
	}
	var few screen.Lists
	for i := 0; i < len(lists.Entries); i += 10 {
		few.Entries = append(few.Entries, lists.Entries[i])
	}
	return few
}

func TestKeptOnDisk(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "index")
	kept := func() string {
		folders, err := filepath.Glob(filepath.Join(dir, "*"))
		require.NoError(t, err)
		require.Len(t, folders, 1)
		return folders[0]
	}
	lists := some()
	x, err := search.Open(dir, lists)
	require.NoError(t, err)
	want := ids(t, x, search.Query{Text: "hangzhou"})
	first := kept()

	again, err := search.Open(dir, lists) // while the first is open, too
	require.NoError(t, err)
	require.Equal(t, first, kept())
	require.Equal(t, want, ids(t, again, search.Query{Text: "hangzhou"}))
	require.NoError(t, again.Close())
	require.NoError(t, x.Close())

	lists.Entries[2].Name = "Something else"
	x, err = search.Open(dir, lists)
	require.NoError(t, err)
	require.NotEqual(t, first, kept(), "other lists, another index")
	require.Equal(t, []string{"SDN-1"}, ids(t, x, search.Query{Text: "something"}))
	require.NoError(t, x.Close())

	require.NoError(t, os.Remove(filepath.Join(kept(), "index_meta.json"))) // damaged
	x, err = search.Open(dir, lists)
	require.NoError(t, err)
	require.Equal(t, []string{"SDN-1"}, ids(t, x, search.Query{Text: "something"}))
	require.NoError(t, x.Close())

	blocked := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(blocked, nil, 0o600))
	_, err = search.Open(blocked, lists)
	require.Error(t, err)
}

func TestConcurrentSearches(t *testing.T) {
	x := index(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			page, err := x.Search(context.Background(), search.Query{Text: "hangzhou"})
			if err != nil || page.Total != 2 {
				t.Error(page.Total, err)
			}
		})
	}
	wg.Wait()
}

func BenchmarkNew(b *testing.B) {
	lists := official(b)
	for b.Loop() {
		x, err := search.New(lists)
		require.NoError(b, err)
		require.NoError(b, x.Close())
	}
}

func BenchmarkReopen(b *testing.B) {
	lists, dir := official(b), b.TempDir()
	x, err := search.Open(dir, lists)
	require.NoError(b, err)
	require.NoError(b, x.Close())
	for b.Loop() {
		x, err := search.Open(dir, lists)
		require.NoError(b, err)
		require.NoError(b, x.Close())
	}
}

func BenchmarkSearch(b *testing.B) {
	x, err := search.New(official(b))
	require.NoError(b, err)
	defer x.Close()
	for _, text := range []string{"hikvison", "hik*", `"digital technology" hangzhou`, "trading", "huawei shenzen"} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				_, err := x.Search(context.Background(), search.Query{Text: text})
				require.NoError(b, err)
			}
		})
	}
}

func ExampleIndex_Search() {
	x, err := search.New(some())
	if err != nil {
		fmt.Println(err)
		return
	}
	defer x.Close()
	page, err := x.Search(context.Background(), search.Query{Text: "hikvison digital"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range page.Found {
		fmt.Println(f.Entry.ID, f.Marks[0].Wrap("[", "]"))
	}
	// Output: EL-1 Hangzhou [Hikvision] [Digital] Technology Co., Ltd.
}
