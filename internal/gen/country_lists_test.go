package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// source writes a part of one division into a folder of official files.
func source(t *testing.T, part, name, content string) string {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, partFile(part))
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(`<DIV5><DIV9 N="`+name+`"><HEAD>Head</HEAD>`+content+`</DIV9></DIV5>`), 0o644))
	return dir
}

func TestSanctionsPartners(t *testing.T) {
	const name, head = "Supplement No. 3 to Part 746", "<TABLE><TR><TH>Country</TH><TH>Scope</TH><TH>Citation</TH></TR>"
	full := head + "<TR><TD>South Korea</TD><TD>Full</TD><TD>87 FR 1</TD></TR></TABLE>"
	got, err := sanctionsPartners(source(t, "746", name, full))
	require.NoError(t, err)
	require.Equal(t, []string{"KR"}, got)
	for what, content := range map[string]string{
		"partial":  head + "<TR><TD>South Korea</TD><TD>Partial: 3A001</TD><TD>87 FR 1</TD></TR></TABLE>",
		"country":  head + "<TR><TD>Atlantis</TD><TD>Full</TD><TD>87 FR 1</TD></TR></TABLE>",
		"no table": "<P>Text.</P>",
	} {
		_, err := sanctionsPartners(source(t, "746", name, content))
		require.ErrorContains(t, err, "part-746.xml: Supplement No. 3 to Part 746: ", what)
	}
	_, err = sanctionsPartners(source(t, "746", "Supplement No. 4 to Part 746", full))
	require.ErrorContains(t, err, "no Supplement No. 3 to Part 746")
}

func TestCountryParagraphs(t *testing.T) {
	read := countryParagraphs("740", "5")
	const name = "Supplement No. 5 to Part 740"
	got, err := read(source(t, "740", name, "<P>(a) Destinations eligible:</P><FP-1>Republic of Korea</FP-1><FP-1>Italy (includes San Marino and Holy See)</FP-1><CITA>[90 FR 4561]</CITA>"))
	require.NoError(t, err)
	require.Equal(t, []string{"KR", "IT", "SM", "VA"}, got)
	for _, content := range []string{"", "<P>(a) Destinations not eligible:</P>", "<P>France</P><P>See also Germany.</P>"} {
		_, err := read(source(t, "740", name, content))
		require.Error(t, err, content)
	}
}

func TestCountrySentence(t *testing.T) {
	read := countrySentence("746.1", `are: (.+)$`)
	got, err := read(source(t, "746", "746.1", "<P>Other.</P><P>The countries are: Iran, North Korea, and Sudan.</P>"))
	require.NoError(t, err)
	require.Equal(t, []string{"IR", "KP", "SD"}, got)
	_, err = read(source(t, "746", "746.1", "<P>Other.</P>"))
	require.ErrorContains(t, err, "no paragraph of the form")
}

func TestChemicals(t *testing.T) {
	const name = "Supplement No. 6 to Part 746"
	const lead = "<P>(a) Chemicals in concentrations of 95% weight or greater, as follows:</P>"
	got, err := chemicalsTable(source(t, "746", name, lead+"<FP-2>(1) Isopropanol (CAS 67- 63-0); or</FP-2><FP-2>(2) Butyrylcholinesterase (BCHE).</FP-2>"))
	require.NoError(t, err)
	require.Contains(t, string(got), "\n67-63-0\ta.1\t95\n")
	for what, content := range map[string]string{
		"percentage changes":  "<P>(a) Chemicals in concentrations of 80% weight or greater, as follows:</P>",
		"malformed number":    lead + "<FP-2>(1) Isopropanol (CAS 67-6-0);</FP-2>",
		"number out of place": lead + "<P>Isopropanol (CAS 67-63-0).</P>",
		"before a paragraph":  "<FP-2>(1) Isopropanol (CAS 67-63-0);</FP-2>",
	} {
		_, err := chemicalsTable(source(t, "746", name, content))
		require.Error(t, err, what)
	}
}
