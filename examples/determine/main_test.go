package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/stretchr/testify/require"
)

// determine runs the program.
func determine(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

const clearOrder = `{"id":"A","date":"2026-08-20","activity":"export","from":"US","to":"CA","exporter":{"country":"US","headquarters":"US","parent_headquarters":"US"},` +
	`"items":[{"line":"10","kind":"commodity","eccn":"EAR99","made_in":"US"}],"parties":[{"role":"end_user","name":"Maple Ridge Hydrology Ltd.","country":"CA","headquarters":"CA","parent_headquarters":"CA","owners":[]}]}`

var heldOrder = strings.NewReplacer(`"id":"A"`, `"id":"B"`, `"to":"CA"`, `"to":"CU"`).Replace(clearOrder)

func TestSamples(t *testing.T) {
	status, out, errs := determine("")
	require.Equal(t, exitHeld, status, errs)
	require.Equal(t, 3, strings.Count(out, "\n"))
	for line := range strings.Lines(out) {
		var v exportscreen.Verdict
		require.NoError(t, json.Unmarshal([]byte(line), &v))
		require.Equal(t, exportscreen.Schema, v.Schema)
	}
}

func TestExitStatus(t *testing.T) {
	for name, tc := range map[string]struct {
		stdin  string
		status int
		lines  int
		says   string
	}{
		"clear":                  {clearOrder, exitClear, 1, ""},
		"held":                   {clearOrder + "\n" + heldOrder, exitHeld, 2, ""},
		"one bad, the rest done": {heldOrder + "\n" + strings.Replace(clearOrder, `"to"`, `"too"`, 1) + "\n" + clearOrder, exitBad, 2, "line 2: too"},
		"nothing":                {"", exitBad, 0, "empty"},
		"not JSON":               {"hello", exitBad, 0, "line 1"},
	} {
		status, out, errs := determine(tc.stdin, "-workers", "2", "-")
		require.Equal(t, tc.status, status, "%s: %s", name, errs)
		require.Equal(t, tc.lines, strings.Count(out, "\n"), name)
		require.Contains(t, errs, tc.says, name)
	}
	for _, args := range [][]string{{"a", "b"}, {"no such file"}, {"-no-such-flag"}, {"-lists", "no such folder"}, {"-verify", "no such file"},
		{"-verify", "x", "y"}, {"-html", filepath.Join("no such folder", "x")}, {"-record", filepath.Join("no such folder", "x")}} {
		status, _, errs := determine("", args...)
		require.Equal(t, exitBad, status, args)
		require.NotEmpty(t, errs, args)
	}
}

func TestHelpNamesEveryFlag(t *testing.T) {
	status, _, help := determine("", "-h")
	require.Equal(t, exitClear, status)
	for _, flag := range []string{"pretty", "text", "html", "record", "verify", "lists", "stale-after", "workers"} {
		require.Regexp(t, "(?m)^  -"+flag+"\\b", help)
	}
}

func TestReports(t *testing.T) {
	name := filepath.Join(t.TempDir(), "report.html")
	status, out, errs := determine(clearOrder+heldOrder, "-html", name, "-text", "-")
	require.Equal(t, exitHeld, status, errs)
	require.Contains(t, out, "A: NO LICENSE REQUIRED")
	require.Contains(t, out, "B: LICENSE REQUIRED")
	page, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Contains(t, string(page), "2 orders")
	require.True(t, strings.HasSuffix(strings.TrimSpace(string(page)), "</html>"))
}

// TestRecordAndVerify keeps verdicts, finds them the same, and finds what was changed in them.
func TestRecordAndVerify(t *testing.T) {
	name := filepath.Join(t.TempDir(), "kept.jsonl")
	status, _, errs := determine(clearOrder+heldOrder, "-record", name, "-")
	require.Equal(t, exitHeld, status, errs)
	status, out, errs := determine("", "-verify", name)
	require.Equal(t, exitClear, status, errs+out)
	require.Equal(t, 2, strings.Count(out, `"same":true`))

	kept, err := os.ReadFile(name)
	require.NoError(t, err)
	rewrite := func(old, new string) {
		require.Contains(t, string(kept), old)
		require.NoError(t, os.WriteFile(name, []byte(strings.Replace(string(kept), old, new, 1)), 0o600))
	}
	rewrite(`"status":"applies","effect":"license_required"`, `"status":"does_not_apply","effect":"license_required"`)
	status, out, _ = determine("", "-verify", name, "-text")
	require.Equal(t, exitHeld, status)
	require.Contains(t, out, "A: the same")
	require.Contains(t, out, "B: differs")
	require.Regexp(t, `line 10: rule \S+: status does_not_apply → applies`, out)

	rewrite(`"engine":"`+exportscreen.Version, `"engine":"v0.0.9`)
	status, out, _ = determine("", "-verify", name)
	require.Equal(t, exitHeld, status)
	require.Contains(t, out, `"field":"engine"`)

	for old, new := range map[string]string{
		`{"transaction"`:      `{"transcation"`,
		`"from":"US"`:         `"from":"XX"`,
		exportscreen.Schema:   "exportscreen.verdict/9",
		`"license_required"`:  `"licence_required"`,
		`"verdict":{"schema"`: `"verdict":{"colour":1,"schema"`,
	} {
		rewrite(old, new)
		status, out, errs = determine("", "-verify", name)
		require.Equal(t, exitBad, status, old)
		require.Contains(t, errs, "line 1: ", old)
		require.Equal(t, 1, strings.Count(out, `"same":true`), "the other record is verified")
	}
}
