package main

import (
	"os"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/internal/ecfr"
	"github.com/stretchr/testify/require"
)

const official = "../../../shared/data"

func TestEntriesOf(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want []fdpEntry
	}{
		"list": {"3D001, 3D901 3D991, or 3E002 of the CCL; or", []fdpEntry{{entry: "3D001"}, {entry: "3D901"}, {entry: "3D991"}, {entry: "3E002"}}},
		"for":  {"3D001 (for 3B commodities), 3D991 (for 3B991 and 3B992)), or 3E994 of the CCL.", []fdpEntry{{entry: "3D001", use: "3B???"}, {entry: "3D991", use: "3B991 3B992"}, {entry: "3E994"}}},
		"paragraphs": {"3B001.a.4, c, k to m, or 3B002.c", []fdpEntry{{entry: "3B001", paragraph: "a.4"}, {entry: "3B001", paragraph: "c"},
			{entry: "3B001", paragraph: "k"}, {entry: "3B001", paragraph: "l"}, {entry: "3B001", paragraph: "m"}, {entry: "3B002", paragraph: "c"}}},
		"except": {"3B991 (except 3B991.b.2.a through 3B991.b.2.b), 3B992", []fdpEntry{{entry: "3B991"}, {entry: "3B991", paragraph: "b.2.a", out: true},
			{entry: "3B991", paragraph: "b.2.b", out: true}, {entry: "3B992"}}},
		"group": {"specified in Category 3B (except 3B001.r, or 3B002.c)", []fdpEntry{{entry: "3B???"}, {entry: "3B001", paragraph: "r", out: true}, {entry: "3B002", paragraph: "c", out: true}}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := entriesOf(tt.text, nil)
			require.NoError(t, err)
			require.Equal(t, tt.want, got)
		})
	}
	for _, text := range []string{"", "3D001 and the like", "c, 3B001", "3D001 (for anything)", "3D001, 3E0O1"} {
		_, err := entriesOf(text, nil)
		require.Error(t, err, text)
	}
}

func TestOutline(t *testing.T) {
	var o outline
	for _, step := range [][2]string{
		{"(a) Definitions—(1) Definitions. x", "(a)(1)"}, {"(i) Major", "(a)(1)(i)"}, {"(2) Model", "(a)(2)"}, {"(b) National", "(b)"},
		{"(1) Product", "(b)(1)"}, {"(i) Direct", "(b)(1)(i)"}, {"(A) The", "(b)(1)(i)(A)"}, {"(ii) Plant", "(b)(1)(ii)"}, {"Note 1: x", ""}, {"(c) 9x515", "(c)"},
	} {
		got, err := o.next(step[0])
		require.NoError(t, err)
		require.Equal(t, step[1], got)
	}
	_, err := o.next("(k) Too far")
	require.Error(t, err)
}

func TestFDPRefusesNewWording(t *testing.T) {
	s := fdpScope{rule: "FDP-E1", route: "direct", input: "(e)(1)(i)(A)"}
	require.ErrorContains(t, s.writeInputs(nil, "a “direct product” of certain know-how"), "lead-in")
}

func TestFDPTablesAreCurrent(t *testing.T) {
	if _, err := os.Stat(official); err != nil {
		t.Skip("official files not at hand")
	}
	files, err := makeFDP(official)
	require.NoError(t, err)
	for name, want := range files {
		got, err := os.ReadFile("../../" + name)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), name)
	}
}

func FuzzEntriesOf(f *testing.F) {
	for _, s := range []string{"3D001 (for 3B commodities), 3E994 of the CCL.", "3B001.a.4, c, k to n, p.2, or 3B002.c", "3B991 (except 3B991.b.2.a through 3B991.b.2.b)", "a “600 series” ECCN", "z to a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		rows, err := entriesOf(s, productPhrases)
		for _, r := range rows {
			require.NoError(t, err)
			require.NotEmpty(t, r.entry)
			require.NotContains(t, r.entry+r.paragraph+r.use, "\t")
		}
	})
}

func FuzzOutline(f *testing.F) {
	f.Add("(a) One\n(1) Two\n(i) Three\n(b) Four")
	f.Fuzz(func(t *testing.T, s string) {
		var d ecfr.Division
		for l := range strings.Lines(s) {
			d.Blocks = append(d.Blocks, ecfr.Block{Tag: "P", Text: strings.TrimSpace(l)})
		}
		paths, err := paragraphsOf(d)
		if err != nil {
			require.Nil(t, paths)
		}
	})
}
