package ecc_test

import (
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// figure is a stated figure, or none for "".
func figure(s string) decimal.NullDecimal {
	if s == "" {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(decimal.RequireFromString(s))
}

// classFinding picks the finding of a rule.
func classFinding(t *testing.T, class ecc.ComputingClass, rule string) ecc.Finding {
	t.Helper()
	for _, f := range class.Findings {
		if f.Rule == rule {
			return f
		}
	}
	require.Failf(t, "no finding", "%s among %v", rule, class.Findings)
	return ecc.Finding{}
}

func codesOf(class ecc.ComputingClass) string {
	var out []string
	for _, c := range class.Codes {
		out = append(out, c.String())
	}
	return strings.Join(out, " ")
}

// TestProcessor holds each bound of 3A090.a and 3A090.b from both sides.
func TestProcessor(t *testing.T) {
	for name, c := range map[string]struct {
		tpp, density, area string
		datacenter         ecc.Answer
		want               string
	}{
		"a.1 at the bound":                     {"4800", "0.1", "", ecc.Yes, "3A090.a"},
		"a.1 below":                            {"4799.999", "0.1", "", ecc.Yes, ""},
		"a.1 not for datacenters":              {"4800", "0.1", "", ecc.No, "3A090.a"},
		"a.1 whatever the rest":                {"4800", "", "", ecc.Unknown, "3A090.a"},
		"a.2 at both bounds":                   {"1600", "5.92", "", ecc.Yes, "3A090.a"},
		"a.2 below in performance":             {"1599.99", "5.92", "", ecc.Yes, ""},
		"a.2 below in density is b.2":          {"1600", "5.9199", "", ecc.Yes, "3A090.b"},
		"a.2 not for datacenters":              {"4799.99", "5.92", "", ecc.No, ""},
		"b.1 at both bounds":                   {"2400", "1.6", "", ecc.Yes, "3A090.b"},
		"b.1 below in performance":             {"2399.99", "1.6", "", ecc.Yes, ""},
		"b.1 below in density":                 {"2400", "1.599", "", ecc.Yes, ""},
		"b.1 just below the top":               {"4799.99", "1.6", "", ecc.Yes, "3A090.b"},
		"b.1 at the top is a.1":                {"4800", "1.6", "", ecc.Yes, "3A090.a"},
		"b.2 at both bounds":                   {"1600", "3.2", "", ecc.Yes, "3A090.b"},
		"b.2 below in performance":             {"1599.99", "3.2", "", ecc.Yes, ""},
		"b.2 below in density":                 {"1600", "3.19", "", ecc.Yes, ""},
		"b not for datacenters":                {"4000", "3.2", "", ecc.No, ""},
		"density from the area, at the bound":  {"2400", "", "1500", ecc.Yes, "3A090.b"},
		"density from the area, below":         {"2400", "", "1500.0001", ecc.Yes, ""},
		"density that no decimal holds":        {"1600", "", "271", ecc.Yes, "3A090.b"}, // 5.904…
		"density stated comes before the area": {"1600", "5.92", "1600", ecc.Yes, "3A090.a"},
	} {
		t.Run(name, func(t *testing.T) {
			class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.ProcessorForm, TPP: figure(c.tpp), PerformanceDensity: figure(c.density),
				DieArea: figure(c.area), Datacenter: c.datacenter})
			require.Equal(t, c.want, codesOf(class))
			for _, f := range class.Findings {
				require.NotEmpty(t, f.Citation, f.Rule)
				require.NotEmpty(t, f.Summary, f.Rule)
				require.Equal(t, ecc.NoEffect, f.Effect, f.Rule)
				require.Equal(t, f.Status == ecc.StatusUnknown, len(f.Lacks) > 0 || f.Rule == "CLASS-3A090.a-N1" && c.want == "3A090.a" && f.Status == ecc.StatusUnknown, f.Rule)
				for _, l := range f.Lacks {
					require.True(t, strings.HasSuffix(l.Question, "?"), l.Field)
				}
			}
		})
	}
}

// TestLevelsAgainstTheText compares with the paragraphs written out over a grid of figures.
func TestLevelsAgainstTheText(t *testing.T) {
	d := decimal.RequireFromString
	for _, tpp := range []string{"0", "1599.9", "1600", "1600.1", "2399.9", "2400", "4799.9", "4800", "4800.1", "9000"} {
		for _, pd := range []string{"0", "1.59", "1.6", "1.61", "3.19", "3.2", "5.91", "5.92", "5.93"} {
			for _, datacenter := range []ecc.Answer{ecc.Yes, ecc.No} {
				at := func(v, bound string) bool { return d(v).GreaterThanOrEqual(d(bound)) }
				want := ""
				switch {
				case datacenter == ecc.No && !at(tpp, "4800"):
				case at(tpp, "4800"), at(tpp, "1600") && at(pd, "5.92"):
					want = "3A090.a"
				case at(tpp, "2400") && at(pd, "1.6"), at(tpp, "1600") && at(pd, "3.2"):
					want = "3A090.b"
				}
				class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.ProcessorForm, TPP: figure(tpp), PerformanceDensity: figure(pd), Datacenter: datacenter})
				require.Equal(t, want, codesOf(class), "%s %s %s", tpp, pd, datacenter)
			}
		}
	}
}

func TestProcessorUnknown(t *testing.T) {
	for name, c := range map[string]struct {
		tpp, density, area string
		datacenter         ecc.Answer
		a, b               ecc.Status
		lacks              []string // of the first paragraph that is open
	}{
		"nothing known":                                     {"", "", "", ecc.Unknown, ecc.StatusUnknown, ecc.StatusUnknown, []string{"facts.tpp", "facts.performance_density", "facts.datacenter"}},
		"too slow for anything":                             {"1599", "", "", ecc.Unknown, ecc.DoesNotApply, ecc.DoesNotApply, nil},
		"density decides":                                   {"4000", "", "", ecc.Yes, ecc.StatusUnknown, ecc.StatusUnknown, []string{"facts.performance_density"}},
		"not for datacenters settles":                       {"4000", "", "", ecc.No, ecc.DoesNotApply, ecc.DoesNotApply, nil},
		"the market decides":                                {"4000", "2", "", ecc.Unknown, ecc.DoesNotApply, ecc.StatusUnknown, []string{"facts.datacenter"}},
		"performance decides":                               {"", "2", "", ecc.Yes, ecc.StatusUnknown, ecc.StatusUnknown, []string{"facts.tpp"}},
		"too sparse for all but a.1":                        {"4000", "1", "", ecc.Unknown, ecc.DoesNotApply, ecc.DoesNotApply, nil},
		"no die with non-planar transistors has no density": {"4000", "", "0", ecc.Yes, ecc.StatusUnknown, ecc.StatusUnknown, []string{"facts.performance_density"}},
		"a negative figure is none":                         {"-5000", "2", "", ecc.Yes, ecc.StatusUnknown, ecc.StatusUnknown, []string{"facts.tpp"}},
	} {
		t.Run(name, func(t *testing.T) {
			class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.ProcessorForm, TPP: figure(c.tpp), PerformanceDensity: figure(c.density),
				DieArea: figure(c.area), Datacenter: c.datacenter})
			a, b := classFinding(t, class, "CLASS-3A090.a"), classFinding(t, class, "CLASS-3A090.b")
			require.Equal(t, c.a, a.Status)
			require.Equal(t, c.b, b.Status)
			open := a
			if a.Status != ecc.StatusUnknown {
				open = b
			}
			require.Equal(t, c.lacks, lackFields(open))
			require.Empty(t, class.Codes)
		})
	}
}

func TestFormUnknown(t *testing.T) {
	class := ecc.ClassifyComputing(ecc.ComputingParameters{TPP: figure("5000"), Datacenter: ecc.Yes})
	require.Empty(t, class.Codes)
	require.Equal(t, []string{"facts.high_bandwidth_memory"}, lackFields(classFinding(t, class, "CLASS-3A090.a")))
	require.Equal(t, ecc.StatusUnknown, classFinding(t, class, "CLASS-4A090.a").Status)
}

func TestMemory(t *testing.T) {
	for name, c := range map[string]struct {
		density    string
		processing ecc.Answer
		status     ecc.Status
		note       string
	}{
		"at two":                           {"2", ecc.No, ecc.DoesNotApply, ""},
		"above two":                        {"2.001", ecc.No, ecc.Applies, "License Exception HBM is offered"},
		"below the bound of the exception": {"3.2999", ecc.No, ecc.Applies, "License Exception HBM is offered"},
		"at the bound of the exception":    {"3.3", ecc.No, ecc.Applies, "stops below 3.3"},
		"dominant function not stated":     {"2.001", ecc.Unknown, ecc.Applies, ""},
		"mostly processes":                 {"2.001", ecc.Yes, ecc.DoesNotApply, ""},
		"density unknown":                  {"", ecc.No, ecc.StatusUnknown, ""},
	} {
		t.Run(name, func(t *testing.T) {
			class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.MemoryForm, MemoryBandwidthDensity: figure(c.density), ProcessingDominant: c.processing,
				TPP: figure("5000"), Datacenter: ecc.Yes, Described: ecc.Code{ECCN: "3A001"}})
			f := classFinding(t, class, "CLASS-3A090.c")
			require.Equal(t, c.status, f.Status)
			require.Contains(t, f.Note, c.note)
			require.Equal(t, ecc.DoesNotApply, classFinding(t, class, "CLASS-Z").Status)
			require.Equal(t, ecc.DoesNotApply, classFinding(t, class, "CLASS-3A090.a").Status)
			if c.status == ecc.StatusUnknown {
				require.Equal(t, []string{"facts.memory_bandwidth_density_gb_s_mm2"}, lackFields(f))
			}
		})
	}
}

// TestNotified holds what the entries' lines and § 740.8(a) say of NAC and ACA.
func TestNotified(t *testing.T) {
	const open, closed, not = "are offered on the terms", "are closed", "does not offer"
	for name, c := range map[string]struct {
		form       ecc.ComputingForm
		described  string
		tpp, dense string
		datacenter ecc.Answer
		rule, note string
	}{
		"3A090.a for datacenters":     {ecc.ProcessorForm, "", "4800", "1", ecc.Yes, "CLASS-3A090.a", closed},
		"3A090.a not for datacenters": {ecc.ProcessorForm, "", "4800", "1", ecc.No, "CLASS-3A090.a", open},
		"3A090.a not known":           {ecc.ProcessorForm, "", "4800", "1", ecc.Unknown, "CLASS-3A090.a", "are offered if"},
		"3A090.b":                     {ecc.ProcessorForm, "", "2400", "1.6", ecc.Yes, "CLASS-3A090.b", open},
		"4A090.a not for datacenters": {ecc.ComputerForm, "", "4800", "1", ecc.No, "CLASS-4A090.a", open},
		"5A002.z.1.a":                 {ecc.ComputerForm, "5A002.a", "4800", "1", ecc.No, "CLASS-5A002.z.1.a", not},
		"5A002.z.1.b":                 {ecc.ComputerForm, "5A002.a", "2400", "1.6", ecc.Yes, "CLASS-5A002.z.1.b", open},
		"5A002.z.3.b":                 {ecc.ComputerForm, "5A002.c", "2400", "1.6", ecc.Yes, "CLASS-5A002.z.3.b", not},
		"5A992.z.2":                   {ecc.ComputerForm, "5A992.c", "2400", "1.6", ecc.Yes, "CLASS-5A992.z.2", open},
		"5D002.z.6.a":                 {ecc.SoftwareForm, "5D002.c.1", "4800", "1", ecc.No, "CLASS-5D002.z.6.a", open},
	} {
		t.Run(name, func(t *testing.T) {
			described, err := ecc.Parse(c.described)
			if c.described != "" {
				require.NoError(t, err)
			}
			class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: c.form, Described: described, TPP: figure(c.tpp), PerformanceDensity: figure(c.dense), Datacenter: c.datacenter})
			f := classFinding(t, class, c.rule)
			require.Equal(t, ecc.Applies, f.Status)
			require.Contains(t, f.Note, c.note)
		})
	}
}

func lackFields(f ecc.Finding) []string {
	var out []string
	for _, l := range f.Lacks {
		out = append(out, l.Field)
	}
	return out
}
