package exportscreen_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// golden is a transaction with what its verdict must hold, and why.
type golden struct {
	ID          string          `json:"id"`
	Why         string          `json:"why"`      // the reading of the law
	Citation    string          `json:"citation"` // where it stands
	Transaction json.RawMessage `json:"transaction"`
	Expect      expectation     `json:"expect"`
}

// expectation lists acceptable values; what is left out is not looked at.
type expectation struct {
	Outcome         []string            `json:"outcome"`
	LicenseRequired []string            `json:"license_required"`
	SubjectToEAR    []string            `json:"subject_to_ear"`  // of the first line
	CiteAny         []string            `json:"cite_any"`        // a finding that applies or is unknown cites one of these
	Exceptions      map[string][]string `json:"exceptions"`      // status by code; one not listed is not_eligible
	Decision        map[string][]string `json:"decision"`        // by party index
	ObligationCite  []string            `json:"obligation_cite"` // as CiteAny, among the obligations
	ReviewPolicyAny []string            `json:"review_policy_any"`
	Rules           map[string][]string `json:"rules"`   // status by rule ID over all findings of the first line
	Missing         []string            `json:"missing"` // fields that must be asked for
	Asks            []string            `json:"asks"`    // all that is asked for, in its order
}

func (g golden) check(t *testing.T, engine *exportscreen.Engine) {
	t.Helper()
	tx, err := exportscreen.DecodeTransaction(g.Transaction)
	require.NoError(t, err)
	v, err := engine.Determine(context.Background(), tx)
	require.NoError(t, err)
	pretty, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	e, first := g.Expect, v.Items[0]
	among := func(want []string, got, what string) {
		if want != nil {
			require.Contains(t, want, got, "%s\n%s\n%s", what, g.Why, pretty)
		}
	}
	among(e.Outcome, v.Outcome.String(), "outcome")
	among(e.LicenseRequired, v.LicenseRequired.String(), "license_required")
	among(e.SubjectToEAR, first.Jurisdiction.SubjectToEAR.String(), "subject_to_ear")
	found := slices.Concat(first.Classification, first.Jurisdiction.Findings, first.Requirements, v.RedFlags, v.Obligations)
	requireCited(t, e.CiteAny, found, pretty)
	requireCited(t, e.ObligationCite, v.Obligations, pretty)
	for code, want := range e.Exceptions {
		got := ecc.NotEligible.String()
		for _, x := range first.Exceptions {
			if x.Code == code {
				got = x.Status.String()
			}
		}
		among(want, got, "exception "+code)
	}
	for at, want := range e.Decision {
		var i int
		require.NoError(t, json.Unmarshal([]byte(at), &i))
		among(want, v.Parties[i].Decision.String(), "decision on party "+at)
	}
	if e.ReviewPolicyAny != nil {
		require.True(t, slices.ContainsFunc(first.Requirements, func(f exportscreen.Finding) bool {
			return slices.Contains(e.ReviewPolicyAny, f.ReviewPolicy.String())
		}), "review policy\n%s", pretty)
	}
	for rule, want := range e.Rules {
		statuses := []string{}
		for _, f := range slices.Concat(found, first.Cleared) {
			if f.Rule == rule {
				statuses = append(statuses, f.Status.String())
			}
		}
		require.True(t, slices.ContainsFunc(statuses, func(s string) bool { return slices.Contains(want, s) }),
			"rule %s: want one of %v, got %v\n%s", rule, want, statuses, pretty)
	}
	for _, field := range e.Missing {
		require.True(t, slices.ContainsFunc(v.Missing, func(m exportscreen.Missing) bool { return m.Field == field }), "missing %s\n%s", field, pretty)
	}
	if e.Asks != nil {
		asks := []string{}
		for _, m := range v.Missing {
			asks = append(asks, m.Field)
		}
		require.Equal(t, e.Asks, asks)
	}
}

// requireCited looks for a finding, applying or unknown, that cites one of the places.
func requireCited(t *testing.T, any []string, found []exportscreen.Finding, pretty []byte) {
	t.Helper()
	if any == nil {
		return
	}
	for _, f := range found {
		if f.Status != ecc.Applies && f.Status != ecc.StatusUnknown {
			continue
		}
		for _, c := range append([]string{f.Citation}, f.Citations...) {
			if slices.ContainsFunc(any, func(want string) bool { return strings.HasPrefix(c, want) }) {
				return
			}
		}
	}
	t.Fatalf("nothing cites one of %q\n%s", any, pretty)
}

func newEngine(t testing.TB) *exportscreen.Engine {
	t.Helper()
	engine, err := exportscreen.New(exportscreen.Options{})
	require.NoError(t, err)
	return engine
}

// goldens yields the golden verdicts with their files.
func goldens(t *testing.T) iter.Seq2[string, golden] {
	t.Helper()
	files, err := filepath.Glob("testdata/verdicts/*.json")
	require.NoError(t, err)
	return func(yield func(string, golden) bool) {
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			var g golden
			dec := json.NewDecoder(bytes.NewReader(data))
			dec.DisallowUnknownFields()
			require.NoError(t, dec.Decode(&g), file)
			if !yield(file, g) {
				return
			}
		}
	}
}

// TestGoldenVerdicts decides every transaction under testdata/verdicts.
func TestGoldenVerdicts(t *testing.T) {
	engine := newEngine(t)
	for file, g := range goldens(t) {
		t.Run(g.ID, func(t *testing.T) {
			require.Equal(t, g.ID+".json", filepath.Base(file), "a case is named after its file")
			require.NotEmpty(t, g.Why)
			require.Regexp(t, `^(15 CFR|\d+ FR) `, g.Citation)
			require.NotEmpty(t, g.Expect.Outcome)
			g.check(t, engine)
		})
	}
}

// TestSampleCases decides the sample transactions that the contract comes with.
func TestSampleCases(t *testing.T) {
	f, err := os.Open("../shared/cases/examples.jsonl")
	if err != nil {
		t.Skip("the contract's sample cases are not at hand")
	}
	defer f.Close()
	engine := newEngine(t)
	scan := bufio.NewScanner(f)
	for scan.Scan() {
		var g golden
		require.NoError(t, json.Unmarshal(scan.Bytes(), &g))
		t.Run(g.ID, func(t *testing.T) { g.check(t, engine) })
	}
	require.NoError(t, scan.Err())
}
