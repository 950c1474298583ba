package ecc_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// asks tells whether a license is required, over all findings of a case.
func asks(c ecc.Case) ecc.Answer {
	answer := ecc.No
	for _, f := range ecc.Requirements(c) {
		switch f.Status {
		case ecc.Applies:
			return ecc.Yes
		case ecc.StatusUnknown:
			answer = ecc.Unknown
		}
	}
	return answer
}

// Without a paragraph the answer is that of the paragraphs, one after the
// other, where they agree.
func TestWithoutParagraphIsWhatEachParagraphSays(t *testing.T) {
	settled := 0
	for e := range ecc.Entries() {
		paragraphs := slices.DeleteFunc(e.Paragraphs(), func(p string) bool {
			return slices.ContainsFunc(e.Paragraphs(), func(q string) bool { return strings.HasPrefix(q, p+".") })
		})
		if len(paragraphs) == 0 || e.Status() != ecc.ControlledEntry {
			continue
		}
		for _, to := range []string{"CA", "DE", "JP", "IN", "IL", "BR", "KE", "AE", "KZ", "VE", "CN", "MO", "HK", "PK"} {
			answers := map[ecc.Answer]int{}
			for _, p := range paragraphs {
				answers[asks(export(t, e.ECCN()+"."+p, to))]++
			}
			got := asks(export(t, e.ECCN(), to))
			switch {
			case answers[ecc.Yes] == len(paragraphs):
				require.Equal(t, ecc.Yes, got, "%s to %s", e.ECCN(), to)
				settled++
			case answers[ecc.No] == len(paragraphs):
				require.Equal(t, ecc.No, got, "%s to %s", e.ECCN(), to)
			case answers[ecc.No] > 0 && answers[ecc.Yes] > 0:
				require.Equal(t, ecc.Unknown, got, "%s to %s: %v", e.ECCN(), to, answers)
			}
		}
	}
	require.Greater(t, settled, 1000)
}

func TestWhicheverParagraph(t *testing.T) {
	for name, tt := range map[string]struct {
		code, to string
		facts    []string
		want     string
	}{
		"each paragraph has one":              {"9A515", "CN", nil, "applies"},
		"Hong Kong is China":                  {"0A606", "HK", nil, "applies"},
		"Macau has no .y control":             {"0A606", "MO", nil, ""},
		"the .y paragraphs are free":          {"0A606", "IN", nil, ""},
		"three computing paragraphs":          {"3A090", "CN", nil, "applies"},
		"one of them is free":                 {"3A090", "AE", nil, ""},
		"below a paragraph":                   {"5A001.b", "IL", nil, "applies"},
		"a paragraph that is left elsewhere":  {"9A004", "CN", nil, ""},
		"a control of the entire entry":       {"3A001", "CN", nil, ""},
		"both ways of the facts":              {"6A003.b.4.b", "IN", nil, "applies"},
		"with one fact stated":                {"6A003.b.4.b", "IN", []string{"frame_rate_hz", "9"}, "applies"},
		"with one fact left open":             {"6A003.b.4.b", "IN", []string{"frame_rate_hz", "unknown"}, "applies"},
		"the facts decide":                    {"6A003.b.4.b", "DE", nil, ""},
		"a fact that no list of values tries": {"4A001", "JP", nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, tt.want, each(export(t, tt.code, tt.to, tt.facts...)))
		})
	}
}

func TestWhicheverParagraphReasons(t *testing.T) {
	found := ecc.Requirements(export(t, "6A003.b.4.b", "IN"))
	f := found[len(found)-1]
	require.Equal(t, "CCL-EACH", f.Rule)
	require.Equal(t, []string{"RS"}, f.Reasons, "the same either way")
	require.Contains(t, f.Citations, "15 CFR 742.6(a)(4)(i)")
	found = ecc.Requirements(export(t, "9A515", "CN"))
	require.Empty(t, found[len(found)-1].Reasons, "NS and RS for some, RS alone for others")
}
