package ecc_test

import (
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestWhicheverComputingParagraph(t *testing.T) {
	for name, tt := range map[string]struct {
		code, to string
		facts    []string
		want     string
	}{
		"all three to China":                 {"3A090", "CN", nil, "applies"},
		"Hong Kong too":                      {"3A090", "HK", nil, "applies"},
		"only some to Vietnam":               {"3A090", "VN", nil, ""},
		"both to Vietnam":                    {"4A090", "VN", nil, "applies"},
		"one to Germany":                     {"4A090", "DE", nil, ""},
		"a paragraph is stated":              {"3A090.a", "CN", nil, ""},
		"the whole entry is controlled":      {"3A001", "CN", nil, ""},
		"two paragraphs under .z":            {"5A992.z", "CN", nil, "applies"},
		"an entry of one free paragraph":     {"5A992", "CN", nil, ""},
		"figures leave the stricter level":   {"3A001.z", "DE", []string{"tpp", "5000"}, "applies"},
		"figures leave the level below":      {"3A001.z", "DE", []string{"tpp", "2400", "performance_density", "2", "datacenter", "yes"}, ""},
		"figures that leave the level open":  {"3A001.z", "DE", []string{"tpp", "2400"}, ""},
		"an embargo column for every entry":  {"3A090", "SY", nil, ""},
		"no list-based reason but one place": {"3A090", "US", nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, tt.want, each(export(t, tt.code, tt.to, tt.facts...)))
		})
	}
}

// What applies whichever paragraph applies for each, and what does not is free for one: the obvious way.
func TestWhicheverComputingParagraphHoldsForEach(t *testing.T) {
	for _, code := range []string{"3A090", "4A090", "4A003", "5A992.z", "3A001.z", "6A003", "9A610", "0A919", "3B001"} {
		for _, to := range []string{"CN", "VN", "DE", "AE", "MO", "IN", "CA", "KR"} {
			open := strings.HasPrefix(each(export(t, code, to)), "applies")
			if !open {
				continue
			}
			entry, under, _ := strings.Cut(code, ".")
			e, ok := ecc.Lookup(entry)
			require.True(t, ok)
			for _, p := range e.Paragraphs() {
				if !strings.HasPrefix(p+".", under) {
					continue
				}
				applies := false
				for _, f := range ecc.Requirements(export(t, entry+"."+p, to)) {
					applies = applies || f.Status == ecc.Applies
				}
				require.True(t, applies, "%s.%s to %s", entry, p, to)
			}
		}
	}
}
