package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/internal/ecfr"
	"github.com/stretchr/testify/require"
)

// toyList is a list of a few entries for the grammar to read against.
func toyList(t *testing.T) (*controlList, *cclEntry) {
	t.Helper()
	e := &cclEntry{eccn: "3B001"}
	for _, p := range []string{"a. x", "a.1. x", "a.2. x", "a.3. x", "a.4. [Reserved]", "b. x", "c. x", "c.1. x", "c.1.a. x", "k. x", "l. x", "m. [Reserved]", "n. x", "y. x", "y.1. x"} {
		e.items = append(e.items, ecfr.Block{Tag: "P", Text: p})
	}
	l, err := newControlList([]*cclEntry{e, {eccn: "3B002"}, {eccn: "3B003"}, {eccn: "3C001"}})
	require.NoError(t, err)
	return l, e
}

func TestParagraphs(t *testing.T) {
	l, e := toyList(t)
	require.Equal(t, "a(1 2 3) b c(1(a)) k l n y(1)", nested(l.paras["3B001"]))
	require.Contains(t, e.paragraphs(true), "a.4")
}

func TestParseListing(t *testing.T) {
	l, _ := toyList(t)
	for in, want := range map[string]string{
		"3B001.a.1":                         "3B001.a.1",
		"3B001.a.1 to a.3, b, c":            "3B001.a.1 3B001.a.2 3B001.a.3 3B001.b 3B001.c",
		"k to n":                            "3B001.k 3B001.l 3B001.n",
		".a, .b, and .c.1":                  "3B001.a 3B001.b 3B001.c.1",
		"3B001.a or .b, or 3C001":           "3B001.a 3B001.b 3C001",
		"3B001 to 3B003":                    "3B001 3B002 3B003",
		"3B001. b and .c":                   "3B001.b 3B001.c",
		"3B001 .a, .b":                      "3B001.a 3B001.b",
		"3B001.a.1, 3B001.c.1.a, and 3C001": "3B001.a.1 3B001.c.1.a 3C001",
	} {
		t.Run(in, func(t *testing.T) {
			got, ok := l.parseListing("3B001", in)
			require.True(t, ok)
			var words []string
			for _, p := range got {
				words = append(words, p.String())
			}
			require.Equal(t, want, strings.Join(words, " "))
		})
	}
	for _, in := range []string{"", "a and a half", "3B001.a (except a.1)", "b to a.2", "items in 3B001"} {
		_, ok := l.parseListing("3B001", in)
		require.False(t, ok, in)
	}
}

func TestParseWhat(t *testing.T) {
	l, e := toyList(t)
	for in, want := range map[string]control{
		"AT applies to entire entry":                                                       {reason: "AT"},
		"NS applies to the entire entry.":                                                  {reason: "NS"},
		"RS applies 3B001.c":                                                               {reason: "RS", in: []string{"c"}},
		"NS applies to entire entry, except 3B001.y":                                       {reason: "NS", out: []string{"y"}},
		"NS applies to entire entry except: .k and .l":                                     {reason: "NS", out: []string{"k", "l"}},
		"RS applies to paragraphs .a, .b, and .c of this entry":                            {reason: "RS", in: []string{"a", "b", "c"}},
		"MT applies to “technology” for items controlled by 3B002 to 3B003 for MT reasons": {reason: "MT", when: "for:MT(3B002 3B003)"},
		"NS applies to “software” for equipment controlled by 3B001.c.1.a":                 {reason: "NS", when: "for(3B001.c.1.a)"},
		"Russian industry sector sanctions apply to entire entry":                          {reason: "RU"},
	} {
		t.Run(in, func(t *testing.T) {
			got, ok := l.parseWhat(e, in)
			require.True(t, ok)
			require.Equal(t, want, got)
		})
	}
	// Conditions in words are for the curated rows, never dropped.
	for _, in := range []string{"MT applies to 3B001.a when usable in “missiles”", "NP applies to equipment that meets the criteria in 3B002",
		"NS applies to entire entry except 3B001.y when exported", "NS", "NS applies to “software” for equipment controlled by 3B001 (except 3B001.c)"} {
		_, ok := l.parseWhat(e, in)
		require.False(t, ok, in)
	}
}

func TestParseWhere(t *testing.T) {
	for in, want := range map[string]string{
		"NS Column 1.": "NS1",
		"NS Column 2":  "NS2",
		"China, Russia, or Venezuela (see § 742.6(a)(7))":              "742.6-A7",
		"Worldwide control. See § 742.4(a)(5) and (b)(10) of the EAR.": "742.4-A5",
		"See § 746.1(b) of the EAR for UN controls":                    "CCL-UN",
	} {
		got, ok := parseWhere("NS", in)
		require.True(t, ok, in)
		require.Equal(t, want, got)
	}
	for _, in := range []string{"", "MT Column 1", "NS Column 1 except to Canada", "Worldwide."} {
		_, ok := parseWhere("NS", in)
		require.False(t, ok, in)
	}
}

func TestParseOffer(t *testing.T) {
	l, e := toyList(t)
	for in, want := range map[string][]offer{
		"N/A":                        nil,
		"$1,500":                     {{code: "LVS", limit: "1500"}},
		"$3000, N/A for MT":          {{code: "LVS", limit: "3000", when: "not(MT)"}},
		"Yes, except N/A for MT":     {{code: "LVS", when: "not(MT)"}},
		"Yes for 3B001.a and .b":     {{code: "LVS", in: []string{"a", "b"}}},
		"Yes, except 3B001.b and .c": {{code: "LVS", out: []string{"b", "c"}}},
		"$500 for 3B001.c":           {{code: "LVS", limit: "500", in: []string{"c"}}},
		"Yes, see § 740.2(a)(22) and § 740.24 of the EAR": {{code: "LVS"}},
	} {
		got, ok := l.parseOffer(e, "LVS", in)
		require.True(t, ok, in)
		require.Equal(t, want, got, in)
	}
	for _, in := range []string{"", "Perhaps", "Yes, when hermetically sealed", "$5000 for all other items", "$500, except equipment in 3B001.a"} {
		_, ok := l.parseOffer(e, "LVS", in)
		require.False(t, ok, in)
	}
}

func TestParseSTA(t *testing.T) {
	l, e := toyList(t)
	const supplement = " (See Supplement No. 1 to part 740 of the EAR)"
	for in, want := range map[string][]offer{
		"License Exception STA may not be used to ship any item in this ECCN to any of the destinations listed in Country Group A:5 or A:6" + supplement: {{code: "STA-A5"}, {code: "STA-A6"}},
		"License Exception STA may not be used to ship any item in 3B001.a or .b to any of the destinations listed in Country Group A:6" + supplement:    {{code: "STA-A6", in: []string{"a", "b"}}},
		`Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any "software" in 3B001`:                              {{code: "STA-A6"}},
		"License Exception STA may not be used for 3B001": {{code: "STA-A5"}, {code: "STA-A6"}},
	} {
		got, ok := l.parseSTA(e, "STA", in)
		require.True(t, ok, in)
		require.Equal(t, want, got, in)
	}
	for _, in := range []string{"", "License Exception STA may not be used for 3B002",
		"License Exception STA may not be used to ship any shotguns to any of the destinations listed in Country Group A:6" + supplement} {
		_, ok := l.parseSTA(e, "STA", in)
		require.False(t, ok, in)
	}
}

// A row whose text changed, and a row nobody coded, stop the generator.
func TestCuratedRowsAreTiedToTheirText(t *testing.T) {
	l, e := toyList(t)
	row := sourceRow{1, "MT applies to 3B001.a when usable in “missiles”", "MT Column 1"}
	coded := &curatedRows{name: "x.tsv", rows: []*curatedRow{{eccn: "3B001", row: "1", hash: row.hash(), cells: []string{"MT", "MT1", "a", "", "usable_in_missiles"}}}}
	got, err := l.code(e, row, coded)
	require.NoError(t, err)
	require.Equal(t, []control{{reason: "MT", place: "MT1", in: []string{"a"}, out: []string{}, when: "usable_in_missiles"}}, got)
	require.Empty(t, coded.unused())

	row.what += " and elsewhere"
	coded.rows[0].used = false
	_, err = l.code(e, row, coded)
	require.ErrorContains(t, err, "and elsewhere")
	require.Len(t, coded.unused(), 1)

	coded.rows[0].cells[2] = "q"
	row.what = strings.TrimSuffix(row.what, " and elsewhere")
	_, err = l.code(e, row, coded)
	require.ErrorContains(t, err, "paragraph q")
}

// Quotes, dashes and spaces do not change a fingerprint; words do.
func TestFingerprint(t *testing.T) {
	require.Equal(t, fingerprint("“a” – b", "c"), fingerprint(`"a"  - b`, "c"))
	require.NotEqual(t, fingerprint("a b", "c"), fingerprint("a", "b c"))
	require.Len(t, fingerprint("a"), 8)
}

// The tables in the tree are what the official file gives.
func TestCCLTablesAreCurrent(t *testing.T) {
	if _, err := os.Stat(official); err != nil {
		t.Skip("official files not at hand")
	}
	files, err := makeCCL(official)
	require.NoError(t, err)
	require.Len(t, files, 4)
	for name, content := range files {
		have, err := os.ReadFile(filepath.Join("../..", name))
		require.NoError(t, err)
		require.True(t, string(have) == string(content), "%s is out of date", name)
	}
}
