package ecc_test

import (
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func parsed(t *testing.T, s string) ecc.Code {
	t.Helper()
	code, err := ecc.Parse(s)
	require.NoError(t, err)
	return code
}

// TestDotZ holds at both levels that the .z paragraph follows from what else describes the item.
func TestDotZ(t *testing.T) {
	for described, want := range map[string][2]string{
		"3A001.a.7":     {"3A001.z.4.a", "3A001.z.4.b"},
		"3A001.b.2":     {"3A001.z.1.a", "3A001.z.1.b"},
		"3A001.b.3.f":   {"3A001.z.1.a", "3A001.z.1.b"},
		"4A003.b":       {"4A003.z.1.a", "4A003.z.1.b"},
		"4A003.c":       {"4A003.z.1.a", "4A003.z.1.b"},
		"4A003.g":       {"4A003.z.2.a", "4A003.z.2.b"},
		"4A004.b":       {"4A004.z.1", "4A004.z.2"},
		"4A004":         {"4A004.z.1", "4A004.z.2"},
		"4A004.z":       {"4A004.z.1", "4A004.z.2"},
		"4A005":         {"4A005.z.1", "4A005.z.2"},
		"5A002.a.4":     {"5A002.z.1.a", "5A002.z.1.b"},
		"5A002.z.2":     {"5A002.z.2.a", "5A002.z.2.b"},
		"5A002.c":       {"5A002.z.3.a", "5A002.z.3.b"},
		"5A002.d":       {"5A002.z.4.a", "5A002.z.4.b"},
		"5A002.e":       {"5A002.z.5.a", "5A002.z.5.b"},
		"5A004.a":       {"5A004.z.1.a", "5A004.z.1.b"},
		"5A004.b":       {"5A004.z.2.a", "5A004.z.2.b"},
		"5A992.c":       {"5A992.z.1", "5A992.z.2"},
		"5D002.a.1":     {"5D002.z.1.a", "5D002.z.1.b"},
		"5D002.a.3.b":   {"5D002.z.4.a", "5D002.z.4.b"},
		"5D002.b":       {"5D002.z.5.a", "5D002.z.5.b"},
		"5D002.c.3.a":   {"5D002.z.8.a", "5D002.z.8.b"},
		"5D992.c":       {"5D992.z.1", "5D992.z.2"},
		"3A001.e.1.b":   {"3A001.z.4.a", "3A001.z.4.b"},
		"3A001.z.4.b":   {"3A001.z.4.a", "3A001.z.4.b"},
		"5A992.z.1":     {"5A992.z.1", "5A992.z.2"},
		"3A001.a.5.a.1": {"3A001.z.4.a", "3A001.z.4.b"}, // not controlled for missile technology reasons
	} {
		t.Run(described, func(t *testing.T) {
			for level, figures := range [][2]string{{"4800", "1"}, {"2400", "1.6"}} {
				form := ecc.ComputerForm
				switch {
				case strings.HasPrefix(described, "3A"):
					form = ecc.ProcessorForm
				case described[1] == 'D':
					form = ecc.SoftwareForm
				}
				class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: form, TPP: figure(figures[0]), PerformanceDensity: figure(figures[1]), Datacenter: ecc.Yes,
					Described: parsed(t, described), MT: ecc.No, NP: ecc.No})
				require.NotEmpty(t, class.Codes)
				require.Equal(t, want[level], class.Codes[0].String())
				for _, c := range class.Codes[1:] {
					require.NotEqual(t, class.Codes[0].ECCN, c.ECCN, "one paragraph of an entry")
				}
			}
			none := ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.ComputerForm, TPP: figure("1599"), Described: parsed(t, described), MT: ecc.No, NP: ecc.No})
			require.Empty(t, none.Codes)
		})
	}
}

func TestDotZConditions(t *testing.T) {
	for name, c := range map[string]struct {
		described       string
		mt, np, telecom ecc.Answer
		want            string
		open            string
		lacks           string
	}{
		"civil telecommunications":     {described: "3A001.b.2", telecom: ecc.Yes, want: "3A001.z.4.a 3A090.a"},
		"not civil telecommunications": {described: "3A001.b.2", telecom: ecc.No, want: "3A001.z.1.a 3A090.a"},
		"missile technology":           {described: "3A001.a.1.a", mt: ecc.Yes, want: "3A001.z.2.a 3A090.a"},
		"missile technology unknown":   {described: "3A001.a.1.a", want: "3A090.a", open: "CLASS-3A001.z.4.a", lacks: "facts.mt_controlled"},
		"nuclear":                      {described: "3A001.e.3", np: ecc.Yes, want: "3A001.z.3.a 3A090.a"},
		"not nuclear":                  {described: "3A001.e.3", np: ecc.No, want: "3A001.z.4.a 3A090.a"},
		"nuclear unknown":              {described: "3A001.e.2", want: "3A090.a", open: "CLASS-3A001.z.3.a", lacks: "facts.np_controlled"},
	} {
		t.Run(name, func(t *testing.T) {
			class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.ProcessorForm, TPP: figure("4800"), Datacenter: ecc.No, Described: parsed(t, c.described),
				MT: c.mt, NP: c.np, CivilTelecom: c.telecom})
			require.Equal(t, c.want, codesOf(class))
			if c.open != "" {
				f := classFinding(t, class, c.open)
				require.Equal(t, ecc.StatusUnknown, f.Status)
				require.Equal(t, []string{c.lacks}, lackFields(f))
			}
		})
	}
}

func TestDotZUnknown(t *testing.T) {
	p := ecc.ComputingParameters{Form: ecc.ComputerForm, TPP: figure("4800"), Datacenter: ecc.Yes}
	f := classFinding(t, ecc.ClassifyComputing(p), "CLASS-Z")
	require.Equal(t, ecc.StatusUnknown, f.Status, "what else describes the item is not known")
	require.Equal(t, []string{"eccn"}, lackFields(f))

	p.Described = parsed(t, "5A002")
	class := ecc.ClassifyComputing(p)
	require.Equal(t, "4A090.a", codesOf(class))
	f = classFinding(t, class, "CLASS-5A002.z.3.a")
	require.Equal(t, ecc.StatusUnknown, f.Status, "the paragraph of 5A002 is not known")
	require.Equal(t, []string{"eccn"}, lackFields(f))
	require.Equal(t, ecc.DoesNotApply, classFinding(t, class, "CLASS-5A002.z.3.b").Status)

	p.Described = parsed(t, "4A994")
	require.Equal(t, ecc.DoesNotApply, classFinding(t, ecc.ClassifyComputing(p), "CLASS-Z").Status, "an entry without .z")

	p.TPP = figure("")
	p.Described = parsed(t, "5A992.c")
	f = classFinding(t, ecc.ClassifyComputing(p), "CLASS-5A992.z.1")
	require.Equal(t, []string{"facts.tpp", "facts.performance_density"}, lackFields(f))
}

// TestDotZAgainstEntries checks that the table has the .z paragraphs of the list, no more and no fewer.
func TestDotZAgainstEntries(t *testing.T) {
	want := map[string]bool{}
	for e := range ecc.Entries() {
		paragraphs := e.Paragraphs()
		for i, p := range paragraphs {
			leaf := i+1 == len(paragraphs) || !strings.HasPrefix(paragraphs[i+1], p+".")
			if strings.HasPrefix(p, "z.") && leaf {
				want[e.ECCN()+"."+p] = true
			}
		}
	}
	require.Len(t, want, 52)
	got := map[string]bool{}
	for _, eccn := range []string{"3A001", "4A003", "4A004", "4A005", "5A002", "5A004", "5A992", "5D002", "5D992"} {
		class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.ComputerForm, Described: ecc.Code{ECCN: eccn}})
		for _, f := range class.Findings {
			if code := strings.TrimPrefix(f.Rule, "CLASS-"); strings.Contains(code, ".z") {
				got[code] = true
			}
		}
	}
	require.Equal(t, want, got)
}
