package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/report"
	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/stretchr/testify/require"
)

var engine = sync.OnceValues(func() (*exportscreen.Engine, error) { return exportscreen.New(exportscreen.Options{}) })

// pairs are golden transactions of every outcome with their verdicts.
var pairs = sync.OnceValues(func() ([]report.Pair, error) {
	engine, err := engine()
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob("../../testdata/verdicts/*.json")
	if err != nil {
		return nil, err
	}
	var out []report.Pair
	held := map[exportscreen.Outcome]int{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var golden struct {
			Transaction json.RawMessage `json:"transaction"`
		}
		if err := json.Unmarshal(data, &golden); err != nil {
			return nil, err
		}
		t, err := exportscreen.DecodeTransaction(golden.Transaction)
		if err != nil {
			return nil, err
		}
		v, err := engine.Determine(context.Background(), t)
		if err != nil {
			return nil, err
		}
		if held[v.Outcome]++; held[v.Outcome] <= 3 {
			out = append(out, report.Pair{Transaction: t, Verdict: v})
		}
	}
	return out, nil
})

func samples(t *testing.T) []report.Pair {
	t.Helper()
	out, err := pairs()
	require.NoError(t, err)
	var outcomes []exportscreen.Outcome
	for _, p := range out {
		outcomes = append(outcomes, p.Verdict.Outcome)
	}
	for o := exportscreen.Prohibited; o <= exportscreen.NotSubjectToEAR; o++ {
		require.Contains(t, outcomes, o, "the samples have every outcome")
	}
	return out
}

func page(t *testing.T, pairs []report.Pair) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, report.HTML(&b, pairs))
	return b.String()
}

// elements reads the page as XML, which wants every element closed, and yields the elements.
func elements(t *testing.T, page string) []xml.StartElement {
	t.Helper()
	dec := xml.NewDecoder(strings.NewReader(page))
	var out []xml.StartElement
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		require.NoError(t, err)
		if e, ok := tok.(xml.StartElement); ok {
			out = append(out, e.Copy())
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// TestHTMLStandsAlone: well formed, no script, nothing fetched, every link leads into the page, every ID once.
func TestHTMLStandsAlone(t *testing.T) {
	all := samples(t)
	text := page(t, all)
	var ids, links []string
	for _, e := range elements(t, text) {
		require.NotContains(t, []string{"script", "link", "img", "iframe", "object", "embed", "base"}, e.Name.Local)
		for _, a := range e.Attr {
			require.NotContains(t, []string{"src", "srcset", "style"}, a.Name.Local)
			require.False(t, strings.HasPrefix(a.Name.Local, "on"), a.Name.Local)
		}
		if id := attr(e, "id"); id != "" {
			require.NotContains(t, ids, id)
			ids = append(ids, id)
		}
		if e.Name.Local == "a" {
			links = append(links, attr(e, "href"))
		}
	}
	require.NotContains(t, text, "url(")
	require.NotContains(t, text, "@import")
	require.NotContains(t, text, "ZgotmplZ", "html/template refused a value")
	require.GreaterOrEqual(t, len(links), 2*len(all), "contents and lines")
	for _, link := range links {
		require.Contains(t, ids, strings.TrimPrefix(link, "#"), link)
	}
}

// TestReportsHoldEverything: every finding with its citations, every question, exception, entry, assumption and source.
func TestReportsHoldEverything(t *testing.T) {
	for _, pair := range samples(t) {
		v := pair.Verdict
		whole := html.UnescapeString(page(t, []report.Pair{pair}))
		var b bytes.Buffer
		require.NoError(t, report.Text(&b, []report.Pair{pair}))
		plain := joined(b.String())
		holds := func(s string) {
			t.Helper()
			require.Contains(t, whole, s, v.ID)
			require.Contains(t, plain, joined(s), v.ID)
		}
		for _, item := range v.Items {
			for _, f := range slices.Concat(item.Jurisdiction.Findings, item.Requirements, item.Cleared, v.RedFlags, v.Obligations) {
				for _, c := range append([]string{f.Rule, f.Summary, f.Citation}, f.Citations...) {
					require.Contains(t, whole, c, v.ID)
				}
				if f.Status == ecc.Applies || f.Status == ecc.StatusUnknown {
					holds(f.Summary)
					holds(f.Citation)
				}
			}
			for _, x := range item.Exceptions {
				holds(x.Why)
				holds(x.Citation)
			}
		}
		for _, p := range v.Parties {
			holds(p.Name)
			for _, h := range p.Hits {
				holds(h.Entry)
				holds(h.Name)
			}
		}
		for _, m := range v.Missing {
			holds(m.Question)
			holds(m.WouldChange)
			holds(m.Field)
		}
		for _, a := range v.Assumptions {
			holds(a.Field)
		}
		for _, s := range v.Sources {
			holds(s.Name)
			holds(s.AsOf)
			holds(s.SHA256)
		}
		holds(v.Digest())
	}
}

// joined takes the line breaks and indents out of a text.
func joined(s string) string { return strings.Join(strings.Fields(s), "") }

// hostile is an order whose every text tries to break out.
func hostile(t *testing.T, text string) report.Pair {
	t.Helper()
	pair := samples(t)[0]
	tx := pair.Transaction
	tx.ID = text
	tx.Items = slices.Clone(tx.Items)
	tx.Items[0].Description, tx.Items[0].Line = text, text
	tx.Parties = []exportscreen.Party{{Role: "end_user", Name: text, Address: text, City: text, Country: "CN", Aliases: []string{text}}}
	engine, err := engine()
	require.NoError(t, err)
	v, err := engine.Determine(context.Background(), tx)
	require.NoError(t, err)
	return report.Pair{Transaction: tx, Verdict: v}
}

func TestHTMLEscapes(t *testing.T) {
	for _, name := range []string{`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `</style></svg></pre><script>`, `' onclick='x`, `{{.}}`, `javascript:x`} {
		text := page(t, []report.Pair{hostile(t, name), hostile(t, name)})
		for _, e := range elements(t, text) {
			require.NotContains(t, []string{"script", "img"}, e.Name.Local)
			for _, a := range e.Attr {
				require.NotContains(t, []string{"onclick", "onerror"}, a.Name.Local)
			}
		}
		require.Contains(t, html.UnescapeString(text), name)
	}
}

// TestTextIsNarrow: 80 columns at most, wide characters counted as two, and nothing that a terminal obeys.
func TestTextIsNarrow(t *testing.T) {
	all := append(slices.Clone(samples(t)), hostile(t, "\x1b[2J\u202eevil"), hostile(t, strings.Repeat("海康威视", 40)), hostile(t, strings.Repeat("x", 300)))
	var b bytes.Buffer
	require.NoError(t, report.Text(&b, all))
	cjk := regexp.MustCompile(`\p{Han}`)
	for line := range strings.Lines(b.String()) {
		line = strings.TrimSuffix(line, "\n")
		require.LessOrEqual(t, utf8.RuneCountInString(line)+len(cjk.FindAllString(line, -1)), 80, line)
		require.NotContains(t, line, "\x1b")
		require.NotContains(t, line, "\u202e")
		require.False(t, strings.HasSuffix(line, " "), "%q", line)
	}
}

// TestReportsOfAnEmptyVerdict: nothing in a pair need be there.
func TestReportsOfAnEmptyVerdict(t *testing.T) {
	empty := []report.Pair{{}}
	elements(t, page(t, empty))
	require.Contains(t, page(t, empty), "Not decided: treat as held.")
	var b bytes.Buffer
	require.NoError(t, report.Text(&b, empty))
	require.Contains(t, b.String(), "UNKNOWN")
	elements(t, page(t, nil))
}

// TestReportsShowDecisions: earlier decisions about a hit, those that hold and those that lapsed.
func TestReportsShowDecisions(t *testing.T) {
	made := screen.Adjudication{EntryName: "Other Person Ltd.", Date: "2026-03-04", By: "J. Doe", Reason: "another date of birth"}
	var pair report.Pair
	pair.Verdict.Parties = []exportscreen.PartyResult{{Name: "A", Hits: []screen.Hit{{Name: "Other Person Ltd.", Adjudication: &made}},
		Lapsed: []screen.Lapse{{Adjudication: made, Why: screen.EntryChanged}}}}
	var b bytes.Buffer
	require.NoError(t, report.Text(&b, []report.Pair{pair}))
	for _, said := range []string{page(t, []report.Pair{pair}), b.String()} {
		require.Contains(t, joined(said), joined("another date of birth"))
		require.Contains(t, joined(said), joined("holds no longer: entry changed"))
		require.NotContains(t, said, "\ufffd")
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestReportsTellFailedWrites(t *testing.T) {
	require.ErrorIs(t, report.HTML(brokenWriter{}, samples(t)), io.ErrClosedPipe)
	require.ErrorIs(t, report.Text(brokenWriter{}, samples(t)), io.ErrClosedPipe)
}
