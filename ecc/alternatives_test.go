package ecc_test

import (
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// each is the status of the finding on technology whatever it is for, empty without one.
func each(c ecc.Case) string {
	for _, f := range ecc.Requirements(c) {
		if f.Rule == "CCL-EACH" {
			return f.Status.String()
		}
	}
	return ""
}

func TestWhicheverFor(t *testing.T) {
	for name, tt := range map[string]struct {
		code, to string
		facts    []string
		want     string
	}{
		"every control marked":                    {"3E001", "CN", nil, "applies"},
		"Macau too":                               {"3E001", "MO", nil, "applies"},
		"NP column 1 not marked":                  {"3E001", "DE", nil, "does_not_apply"},
		"the worldwide computing rule is not all": {"3E001", "CA", nil, "does_not_apply"},
		"what it is for is stated":                {"3E001", "CN", []string{"for_eccn", "3A001.a.7"}, ""},
		"an unreadable statement is one":          {"3E001", "CN", []string{"for_eccn", "lasers"}, ""},
		"CB column 2 takes in all":                {"1E351", "ZA", nil, "applies"},
		"CB column 2 not marked":                  {"1E351", "FR", nil, "does_not_apply"},
		"both computing paragraphs":               {"4D090", "VN", nil, "applies"},
		"one computing paragraph":                 {"4D090", "MY", nil, "does_not_apply"},
		"NS column 1":                             {"6D001", "JP", nil, "applies"},
		"a control of the entire entry":           {"3D002", "CN", nil, ""},
		"what no row names counts when stated":    {"2E002", "CN", nil, "applies"},
		"then it does":                            {"2E002", "CN", []string{"for_eccn", "2B992.a"}, ""},
		"rows that leave an entry of the heading": {"3D001", "CN", nil, ""},
		"navigation to an ally":                   {"7E001", "DE", nil, "applies"},
		"sensors to an ally":                      {"6E001", "DE", nil, "does_not_apply"},
		"sensors to China":                        {"6E001", "CN", nil, "applies"},
		"materials to China":                      {"1E001", "CN", nil, "applies"},
		"machine tools to India":                  {"2E001", "IN", nil, "does_not_apply"},
		"rows that leave much of the heading":     {"9D001", "CN", nil, ""},
		"a commodity":                             {"3A001", "CN", nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, tt.want, each(export(t, tt.code, tt.to, tt.facts...)))
		})
	}
	c := export(t, "3E001", "CN")
	c.Activity = ecc.Transfer
	require.Equal(t, "does_not_apply", each(c), "the columns do not reach transfers")
	c = export(t, "4D090", "JP")
	require.Equal(t, "does_not_apply", each(c))
	c.To, c.AsAnnounced = "VN", true
	require.Equal(t, "applies", each(c), "what was announced leaves Country Group D:1 as it was")
}

// What applies whatever the item is for applies for everything that it can be
// for: the obvious way, one statement after another.
func TestWhicheverForHoldsForEach(t *testing.T) {
	for _, tt := range []struct{ code, to, ranges string }{
		{"3E001", "CN", "3A001 3A002 3A003 3A090 3A101 3A201 3A225 3A233 3C001 3C006"},
		{"6D001", "JP", "6A004 6A005 6A008 6B008"},
		{"7E002", "DE", "7A001 7A003 7A101 7A103 7B001 7B101"},
		{"6E001", "CN", "6A001 6A003 6A203 6A225 6B008 6C002 6D003"},
		{"2E001", "CN", "2A225 2A226 2B001 2B201 2B350 2B352 2D001 2D351"},
		{"1E001", "CN", "1A002 1A004 1B101 1B225 1C010 1C202 1C350 1C351"},
		{"4D090", "VN", "4A090"},
	} {
		for _, name := range strings.Fields(tt.ranges) {
			e, ok := ecc.Lookup(name)
			require.True(t, ok, name)
			for _, p := range e.Paragraphs() {
				applies := false
				for _, f := range ecc.Requirements(export(t, tt.code, tt.to, "for_eccn", name+"."+p)) {
					applies = applies || f.Status == ecc.Applies && !strings.HasPrefix(f.Rule, "CHART-AT")
				}
				// a paragraph that only holds others may lie in several controls
				parent := false
				for _, q := range e.Paragraphs() {
					parent = parent || strings.HasPrefix(q, p+".")
				}
				require.True(t, applies || parent, "%s to %s for %s.%s", tt.code, tt.to, name, p)
			}
		}
	}
}

func TestWhicheverForCitations(t *testing.T) {
	found := ecc.Requirements(export(t, "3E001", "CN"))
	f := found[len(found)-1]
	require.Equal(t, "CCL-EACH", f.Rule)
	require.Contains(t, f.Citations, "15 CFR 742.4(a)(1)")
	require.Contains(t, f.Citations, "15 CFR 742.3(a)(1)")
	require.Empty(t, f.Reasons, "no single reason is certain")
	require.Contains(t, f.Because.Get("reasons"), "NS")
}
