package exportscreen_test

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"maps"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite testdata/rule_ids.golden")

// citationForm is what a citation may look like (see Finding.Citation).
var citationForm = regexp.MustCompile(`^(15 CFR (part )?\d{3}(\.\d+)?(\([a-zA-Z0-9]+\))*( supplement no\. \d+)?|(10|22|31) CFR (part )?\d+(\.\d+)?|\d+ FR \d+)`)

// TestRuleIDs gathers every rule that the golden transactions meet. Every rule
// is held against every line, so a rule that vanishes shows here.
func TestRuleIDs(t *testing.T) {
	engine := newEngine(t)
	files, err := filepath.Glob("testdata/verdicts/*.json")
	require.NoError(t, err)
	ids := map[string]bool{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var g golden
		require.NoError(t, json.Unmarshal(data, &g))
		tx, err := exportscreen.DecodeTransaction(g.Transaction)
		require.NoError(t, err, file)
		v, err := engine.Determine(context.Background(), tx)
		require.NoError(t, err)
		for _, item := range v.Items {
			for _, f := range slices.Concat(item.Classification, item.Jurisdiction.Findings, item.Requirements, item.Cleared, v.Obligations, v.RedFlags) {
				ids[f.Rule] = true
				require.Regexp(t, citationForm, f.Citation, "%s: rule %s", file, f.Rule)
				for _, c := range f.Citations {
					require.Regexp(t, citationForm, c, "%s: rule %s", file, f.Rule)
				}
				require.NotEmpty(t, f.Summary, "%s: rule %s", file, f.Rule)
				require.NotEqual(t, "unknown", f.Effect.String(), "%s: rule %s", file, f.Rule)
			}
		}
	}
	got := strings.Join(slices.Sorted(maps.Keys(ids)), "\n") + "\n"
	const path = "testdata/rule_ids.golden"
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "run go test . -run RuleIDs -update and read the difference")
}
