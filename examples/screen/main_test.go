package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// try runs the program and gives back what it wrote.
func try(t *testing.T, stdin string, args ...string) (status int, out []map[string]any, complaint string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status = run(append([]string{"-date", "2026-11-20"}, args...), strings.NewReader(stdin), &stdout, &stderr)
	for line := range strings.Lines(stdout.String()) {
		var v map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &v))
		out = append(out, v)
	}
	return status, out, stderr.String()
}

// file writes an input file.
func file(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

const hikvision = "Hangzhou Hikvision Digital Technology Co., Ltd."

func TestSamples(t *testing.T) {
	status, out, complaint := try(t, "")
	require.Zero(t, status, complaint)
	require.Len(t, out, 4)
	require.Equal(t, "match", out[1]["decision"])
	require.Equal(t, "clear", out[3]["decision"])
	require.Equal(t, []any{}, out[3]["hits"])
}

func TestArguments(t *testing.T) {
	_, out, _ := try(t, "", "-limit", "1", hikvision, "Kestrel Valley Orchard Supply")
	require.Len(t, out, 2)
	require.Equal(t, "1", out[0]["id"])
	require.Equal(t, hikvision, out[0]["name"])
	require.Len(t, out[0]["hits"], 1)
	require.Equal(t, "2", out[1]["id"])
}

func TestAllShowsWhatIsBelowTheAlertLine(t *testing.T) {
	_, out, _ := try(t, "", "-all", "Hikvision Orchard")
	require.NotEmpty(t, out[0]["hits"])
	require.Equal(t, "clear", out[0]["decision"])
}

func TestOrderIsKeptWithFourWorkers(t *testing.T) {
	var lines strings.Builder
	const n = 600
	for i := range n {
		name := fmt.Sprintf("Trader %d", i)
		if i%50 == 0 { // slower to screen
			name = strings.Repeat(hikvision+" ", 20)
		}
		fmt.Fprintf(&lines, "{\"id\":%d,\"name\":%q}\n", i, name)
	}
	status, out, complaint := try(t, "", "-workers", "4", "-f", file(t, "n.jsonl", lines.String()))
	require.Zero(t, status, complaint)
	require.Len(t, out, n)
	for i, v := range out {
		require.EqualValues(t, i, v["id"])
		if i%50 != 0 {
			require.Equal(t, fmt.Sprintf("Trader %d", i), v["name"])
		}
	}
}

func TestStandardInput(t *testing.T) {
	const in = "\xEF\xBB\xBF{\"id\":\"x\",\"name\":\"" + hikvision + "\",\"country\":\"CN\"}\n\n{\"name\":\"B\",\"address\":\"1 Road\"}\n"
	for _, args := range [][]string{{"-"}, {"-f", "-"}} {
		status, out, complaint := try(t, in, args...)
		require.Zero(t, status, complaint)
		require.Len(t, out, 2)
		require.Equal(t, "x", out[0]["id"])
		require.Equal(t, "match", out[0]["decision"])
		require.Equal(t, "2", out[1]["id"], "a record without an ID goes by its number")
	}
}

func TestTable(t *testing.T) {
	path := file(t, "n.csv", "\xEF\xBB\xBFCountry, Name ,id\r\nCN,\""+hikvision+"\",7\r\nGB,\"Two\nlines\",\r\n")
	status, out, complaint := try(t, "", "-f", path)
	require.Zero(t, status, complaint)
	require.Equal(t, "7", out[0]["id"])
	require.Equal(t, "match", out[0]["decision"])
	require.Equal(t, "2", out[1]["id"])
	require.Equal(t, "Two\nlines", out[1]["name"])
}

func TestPairs(t *testing.T) {
	path := file(t, "p.jsonl", "{\"id\":\"p1\",\"a\":\"HIKVISION DIGITAL\",\"b\":\"Hikvision Digital\"}\n{\"id\":2,\"a\":\"Kestrel\",\"b\":\"Hikvision\"}\n")
	status, out, complaint := try(t, "", "-pairs", "-f", path)
	require.Zero(t, status, complaint)
	require.Equal(t, "p1", out[0]["id"])
	require.EqualValues(t, 1, out[0]["score"])
	require.Equal(t, "exact", out[0]["band"])
	require.Equal(t, true, out[0]["alert"])
	require.NotEmpty(t, out[0]["how"])
	require.EqualValues(t, 2, out[1]["id"])
	require.Equal(t, false, out[1]["alert"])
}

func TestSearch(t *testing.T) {
	dir := t.TempDir()
	for range 2 { // made, and kept
		status, out, complaint := try(t, "", "-search", `hikvison "digital technology"`, "-limit", "2", "-index", dir)
		require.Zero(t, status, complaint)
		require.Len(t, out, 2)
		require.Equal(t, hikvision, out[0]["name"])
		require.Equal(t, map[string]any{"field": "name", "text": "Hangzhou [Hikvision] [Digital] [Technology] Co., Ltd."}, out[0]["marks"].([]any)[0])
	}
}

func TestBadInputIsNamed(t *testing.T) {
	const good = `{"id":"1","name":"Kestrel Valley"}` + "\n"
	status, out, complaint := try(t, good+`{"nmae":"x"}`, "-")
	require.Equal(t, 1, status)
	require.Equal(t, "screen: line 2: field \"nmae\": unknown field\n", complaint)
	require.Len(t, out, 1, "what came before is written")

	for name, c := range map[string]struct{ in, want string }{
		"wrong type": {`{"name":5}`, `line 1: field "name": a number is no text`},
		"wrong list": {`{"name":"a","aliases":"b"}`, `line 1: field "aliases": a string is no list`},
		"no name":    {good + "\n" + `{"id":"2"}`, `line 3: field "name": a name is wanted, or an address`},
		"country":    {`{"name":"a","country":"Germany"}`, `line 1: field "country": "Germany"`},
		"id":         {`{"id":[1],"name":"a"}`, `line 1: field "id"`},
		"not JSON":   {good + "name", "line 2: not a JSON object"},
		"array":      {`["a"]`, "line 1: not a JSON object"},
		"two values": {`{"name":"a"} {"name":"b"}`, "line 1: more than one JSON value"},
	} {
		t.Run(name, func(t *testing.T) { require.ErrorContains(t, last(lines[record](strings.NewReader(c.in))), c.want) })
	}
	for name, c := range map[string]struct{ in, want string }{
		"wanting": {`{"id":"1","a":"x"}`, `line 1: field "b": a name is wanted`},
		"unknown": {`{"id":"1","name":"x"}`, `line 1: field "name": unknown field`},
		"id":      {`{"id":true,"a":"x","b":"y"}`, `line 1: field "id"`},
	} {
		t.Run("pair: "+name, func(t *testing.T) { require.ErrorContains(t, last(lines[pair](strings.NewReader(c.in))), c.want) })
	}
	for name, c := range map[string]struct{ in, want string }{
		"unknown column": {"name,colour\n", `line 1: field "colour": unknown column`},
		"column twice":   {"name,Name\n", `line 1: field "name": the column is there twice`},
		"no name column": {"id,country\n", `line 1: field "name": the column is wanting`},
		"empty":          {"", "line 1: a header is wanted"},
		"too few cells":  {"id,name\n1\n", "line 2"},
		"country":        {"name,country\n\"a\nb\",CN\nc,China\n", `line 4: field "country": "China"`},
	} {
		t.Run("table: "+name, func(t *testing.T) { require.ErrorContains(t, last(rows(strings.NewReader(c.in))), c.want) })
	}
}

// last is the error that ends a sequence.
func last[T any](in iter.Seq2[T, error]) (err error) {
	for _, err = range in {
	}
	return err
}

func TestBadFlags(t *testing.T) {
	for _, args := range [][]string{
		{"-limit", "0", "x"}, {"-workers", "-1", "x"}, {"-date", "soon", "x"}, {"-f", "x.jsonl", "y"}, {"-f", "names.txt"},
		{"-f", "missing.csv"}, {"-pairs"}, {"-pairs", "x"}, {"-", "x"}, {"-search", "x", "y"}, {"-lists", "missing", "x"}, {"-nonesuch"},
	} {
		status, out, complaint := try(t, "", args...)
		require.Equal(t, 1, status, args)
		require.Empty(t, out)
		require.NotEmpty(t, complaint)
	}
}

// broken is a reader or writer that fails.
type broken struct{}

var errBroken = errors.New("pipe is broken")

func (broken) Read([]byte) (int, error)  { return 0, errBroken }
func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestBrokenPipes(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 1, run([]string{"-"}, broken{}, &stdout, &stderr))
	require.Contains(t, stderr.String(), errBroken.Error())
	lines := strings.Repeat(`{"name":"Kestrel Valley"}`+"\n", 5000) // more than is read ahead
	require.Equal(t, 1, run([]string{"-"}, strings.NewReader(lines), broken{}, &stderr))
}

func TestProgressLine(t *testing.T) {
	in := &input{size: 200}
	in.taken.Store(100)
	p := &progress{in: in, count: 50}
	require.Equal(t, "[===============               ]  50%  50 names, 25/s", p.line(p.start.Add(2e9)))
	in.size = 0
	require.Equal(t, "50 names, 25/s", p.line(p.start.Add(2e9)))
}
