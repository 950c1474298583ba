package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// try runs the program and gives back what it wrote.
func try(t *testing.T, args ...string) (status int, out, complaint string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status = run(args, &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

// objects are the lines of JSON Lines.
func objects(t *testing.T, out string) (objects []map[string]any) {
	t.Helper()
	for line := range strings.Lines(out) {
		var v map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &v))
		objects = append(objects, v)
	}
	return objects
}

func TestCounts(t *testing.T) {
	status, out, complaint := try(t, "-list", "EL,MEU", "-country", "CN", "-by", "kind,list")
	require.Zero(t, status, complaint)
	lines := objects(t, out)
	require.Equal(t, "company", lines[0]["kind"])
	require.Equal(t, "EL", lines[0]["list"])
	require.Greater(t, lines[0]["count"], 800.0)

	status, out, complaint = try(t, "-csv")
	require.Zero(t, status, complaint)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{"list", "kind", "count"}, rows[0])
	require.Equal(t, []string{"SDN", "company"}, rows[1][:2])
}

func TestDoubtIsTold(t *testing.T) {
	status, _, complaint := try(t, "-list", "DPL", "-date", "2020-01-01")
	require.Zero(t, status)
	require.Equal(t, "census: 931 of 1118 entries may not have been in force on 2020-01-01\n", complaint)
}

func TestEntries(t *testing.T) {
	args := []string{"-entries", "-list", "EL", "-country", "CN", "-since", "2019-10-09", "-until", "2019-10-09"}
	status, out, complaint := try(t, args...)
	require.Zero(t, status, complaint)
	lines := objects(t, out)
	require.Len(t, lines, 28)
	for _, l := range lines {
		if l["name"] == "Xinjiang Police College" {
			require.Equal(t, "university", l["kind"])
			require.Equal(t, []any{"CN"}, l["countries"])
			require.Equal(t, "2019-10-09", l["listed"])
			require.NotEmpty(t, l["because"])
		}
	}

	status, out, complaint = try(t, append(args, "-csv")...)
	require.Zero(t, status, complaint)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 29)
	require.Equal(t, []string{"list", "entry", "name", "listed", "expires", "countries", "kind", "fields", "stages"}, rows[0])
}

func TestBadFlags(t *testing.T) {
	for _, args := range [][]string{
		{"-by", "tree"}, {"-by", "unknown"}, {"-by", "kind,kind"}, {"-list", "XYZ"}, {"-country", "China"}, {"-date", "soon"}, {"-since", "2020"},
		{"-until", "x"}, {"-lists", "missing"}, {"-entries", "-by", "kind"}, {"-entries", "-since", "2020"}, {"EL"}, {"-nonesuch"},
	} {
		status, out, complaint := try(t, args...)
		require.Equal(t, 1, status, args)
		require.Empty(t, out)
		require.NotEmpty(t, complaint)
	}
	status, _, complaint := try(t, "-help")
	require.Zero(t, status)
	require.Contains(t, complaint, "usage: census")
}

// broken is a writer that fails.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("pipe is broken") }

func TestBrokenPipes(t *testing.T) {
	for _, args := range [][]string{{}, {"-csv"}, {"-entries", "-list", "EL"}, {"-entries", "-csv", "-list", "EL"}} {
		var stderr bytes.Buffer
		require.Equal(t, 1, run(args, broken{}, &stderr), args)
		require.Contains(t, stderr.String(), "pipe is broken")
	}
}
