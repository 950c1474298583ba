package ecc_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// export is a line shipped from the United States; facts come as name, value, name, value.
func export(t testing.TB, code, to string, facts ...string) ecc.Case {
	t.Helper()
	parsed, err := ecc.Parse(code)
	require.NoError(t, err)
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Export, From: "US", To: to,
		Exporter: ecc.Exporter{Country: "US", Headquarters: "US", ParentHeadquarters: "US"},
		Item:     ecc.Item{Line: "10", Code: parsed, Kind: parsed.Kind(), MadeIn: "US", Facts: map[string]string{}}}
	for pair := range slices.Chunk(facts, 2) {
		c.Item.Facts[pair[0]] = pair[1]
	}
	return c
}

// outcome sums up findings as the rules that apply and, with "?", those that are open, sorted.
func outcome(findings []ecc.Finding) string {
	var out []string
	for _, f := range findings {
		switch f.Status {
		case ecc.Applies:
			out = append(out, f.Rule)
		case ecc.StatusUnknown:
			out = append(out, f.Rule+"?")
		}
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func TestRequirements(t *testing.T) {
	for _, test := range []struct {
		code, to string
		facts    []string
		want     string
	}{
		// 3A001: what one paragraph is controlled for does not spill over to another.
		{"3A001.a.7", "TD", nil, "CHART-NS2"},
		{"3A001.a.7", "DE", nil, ""},
		{"3A001.a.7", "HK", nil, "CHART-NS2"},
		{"3A001.a.1.a", "DE", nil, "CHART-MT1?"},
		{"3A001.a.1.a", "DE", []string{"usable_in_missiles", "yes"}, "CHART-MT1"},
		{"3A001.a.1.a", "DE", []string{"mt_controlled", "no"}, ""},
		{"3A001.a.1.a", "CA", nil, ""},
		{"3A001.b.2.a", "DE", nil, "CHART-NS1 CHART-RS1"},
		{"3A001.e.2", "IN", []string{"meets_parameters_of", "3A201.a"}, "CHART-NP1"},
		{"3A001.e.2", "IN", []string{"meets_parameters_of", "none"}, ""},
		{"3A001.z.1.a", "DE", nil, "742.6-A6-III-A"},
		{"3A001.z.2.b", "SA", nil, "742.6-A6-III-B CHART-MT1 CHART-NS2"},
		{"3A001", "DE", nil, "742.6-A6-III-A? CHART-MT1? CHART-NS1? CHART-RS1?"},
		{"3A001.a.99", "TD", nil, "CCL? CHART-MT1? CHART-NS2"},
		// Advanced computing: worldwide for .a, the groups for .b, Macau and D:5 for high bandwidth memory.
		{"3A090.a", "DE", nil, "742.6-A6-III-A"},
		{"3A090.b", "DE", nil, ""},
		{"3A090.b", "AE", nil, "742.6-A6-III-B"},
		{"3A090.b", "AE", []string{"uae_approved_entities", "yes"}, ""},
		{"3A090.b", "VN", nil, "742.6-A6-III-B"},
		{"3A090.c", "CN", nil, "742.6-A6-I-B"},
		{"3A090.c", "MO", nil, "742.6-A6-I-B"},
		{"3A090.c", "VN", nil, ""},
		{"4A090.b", "CN", nil, "742.6-A6-III-B"},
		{"4E091", "DE", nil, "742.6-A13"},
		{"4A906", "DE", nil, "742.4-A5 742.6-A10"},
		{"3A901.a", "CA", nil, "742.4-A5 742.6-A10"},
		// Semiconductor manufacturing equipment.
		{"3B001.a.4", "CN", nil, "742.4-A4 742.6-A6-I-A"},
		{"3B001.a.4", "MO", nil, "742.4-A4 742.6-A6-I-A"},
		{"3B001.a.4", "KR", nil, ""},
		{"3B001.c.1.a", "KR", nil, "742.4-A5 742.6-A10"},
		{"3B001.b", "CN", nil, "CHART-NS2"},
		{"3B993", "CN", nil, ""},
		// Encryption.
		{"5A002.a", "DE", nil, "742.15 CHART-NS1"},
		{"5A002.a", "CA", nil, ""},
		{"5A992.c", "CN", nil, ""},
		{"5D002.c.1", "CN", nil, "742.15 CHART-NS1"},
		{"5E002.b", "FR", nil, "742.15 742.6-A6-III-A? CHART-NS1"},
		{"5E002.a", "FR", []string{"for_eccn", "5A003"}, "CHART-NS1"},
		// Spacecraft and the 600 series.
		{"9A515.a.1", "DE", nil, "742.6-A9 CHART-NS1"},
		{"9A515.a.5", "DE", nil, "CHART-NS1 CHART-RS1"},
		{"9A515.e.1", "IN", nil, "CHART-RS2"},
		{"9A515.y.1", "CN", nil, "742.6-A7"},
		{"9A610.x", "DE", nil, "CHART-NS1 CHART-RS1"},
		{"9A610.x", "DE", []string{"for_eccn", "9A610.b"}, ""},
		{"9A610.y.1", "DE", nil, ""},
		{"9A610.y.1", "VE", nil, "742.6-A7"},
		{"9A610.a", "LB", []string{"uav_range_km", "100"}, "CCL-UN CHART-NS1 CHART-RS1"},
		{"9A610.b", "DE", nil, ""},
		// Firearms, the chart's footnote 10 among them.
		{"0A501.a", "DE", nil, "CHART-NS1 CHART-RS1"},
		{"0A501.a", "GB", nil, "CHART-NOTE-10"},
		{"0A501.a", "MX", nil, "CHART-FC1 CHART-NS1 CHART-RS1"},
		{"0A501.y.7", "CN", nil, "0A501-NOTE"},
		{"0A502.a", "DE", []string{"barrel_length_in", "17.9"}, "CHART-NS1 CHART-RS1"},
		{"0A502.a", "DE", []string{"barrel_length_in", "18"}, ""},
		{"0A502.a", "DE", nil, "CHART-NS1? CHART-RS1?"},
		// Crime control.
		{"0A982", "GB", nil, "742.7-A5"},
		{"0A982", "CA", nil, ""},
		{"0A981.a", "CA", nil, "742.7-A4"},
		{"0A983", "CA", nil, "742.11"},
		{"1A984", "MX", nil, "CHART-CC1"},
		// Chemicals and toxins.
		{"1C350.b.1", "IL", nil, "742.18-S2 CHART-CB2"},
		{"1C350.c.1", "EG", []string{"cwc_end_use_certificate", "yes"}, "CHART-CB2"},
		{"1C350.d.1", "DE", nil, ""},
		{"1C350.d.1", "BR", nil, "CHART-CB2"},
		{"1C350.d.1", "BR", []string{"sample_shipment", "yes"}, ""},
		{"1C351.d.15", "GB", []string{"ricin_rca_ii_or_lectin_iv", "no"}, "CHART-CB1"},
		{"1C351.d.16", "GB", []string{"saxitoxin_35523_89_8", "yes"}, "742.18-A1 CHART-CB1"},
		{"1C351.a.1", "GB", nil, ""},
		{"2B350.a.1", "SG", nil, "CHART-CB2"},
		// Cameras.
		{"6A003.b.4.b", "DE", []string{"frame_rate_hz", "61", "embedded_in_civil_product", "no"}, "CHART-RS1"},
		{"6A003.b.4.b", "DE", []string{"frame_rate_hz", "60", "fpa_elements", "111000", "embedded_in_civil_product", "no"}, ""},
		{"6A003.b.4.b", "IN", []string{"frame_rate_hz", "9", "fpa_elements", "76800", "embedded_in_civil_product", "no"}, "CHART-RS2"},
		{"6A003.b.4.b", "BR", []string{"frame_rate_hz", "9", "fpa_elements", "76800", "embedded_in_civil_product", "no"}, "CHART-NS2 CHART-RS2"},
		// Anti-terrorism only, and entries that state their place in words.
		{"3A991.a.2", "CN", nil, ""},
		{"3A991.a.2", "IR", nil, "CHART-AT1"},
		{"4A994.a", "SY", nil, "CHART-AT1"},
		{"8A992.a", "RU", nil, "746.8-SECTOR"},
		{"0A998.a", "DE", nil, ""},
		{"1B999.a", "IQ", nil, "742.6-A5"},
		{"1B999.a", "PK", nil, "742.6-A12"},
		{"2B999.h.2", "PK", nil, ""},
		{"2A994", "IR", nil, "AT-IR-KP"},
		{"0A980", "DE", nil, "754.5"},
		{"1C984", "CA", nil, "754.3"},
		{"1C988", "JP", nil, "754.4"},
		{"5A980", "CA", nil, "742.13"},
		{"9E003.a.1", "DE", nil, "742.14 CHART-NS1"},
		{"0D521", "DE", nil, "742.6-A8"},
		{"0D521", "CA", nil, ""},
		// Technology and software follow what they are for.
		{"3E001", "CN", []string{"for_eccn", "3A001.a.7"}, "CHART-NS1"},
		{"3E001", "DE", []string{"for_eccn", "3A090.a"}, "742.6-A6-III-A"},
		{"3E001", "DE", []string{"for_eccn", "3A001.a.1.a"}, "CHART-MT1? CHART-NS1"},
		{"3E001", "DE", []string{"for_eccn", "3A101"}, "CHART-MT1"},
		{"9D001", "DE", []string{"for_eccn", "9A012.a.1"}, ""},
		// Codes that no control bites on.
		{"EAR99", "CN", nil, ""},
		{"USML:VIII(h)", "CN", nil, ""},
		{"", "CN", nil, "CCL?"},
		{"3A777", "CN", nil, "CCL?"},
		{"1A102", "CN", nil, "CCL?"},
		{"4A611", "CN", nil, "CCL?"},
		{"9A004.b", "DE", nil, "CCL?"},
		{"7A005.a", "DE", nil, "CCL?"},
		{"9A004.x", "BR", nil, "CHART-NS2"},
		{"3A001.a.7", "PR", nil, ""},
		{"3A001.a.7", "", nil, "CHART-AT1? CHART-NS2?"},
	} {
		t.Run(test.code+" to "+test.to+" "+strings.Join(test.facts, " "), func(t *testing.T) {
			require.Equal(t, test.want, outcome(ecc.Requirements(export(t, test.code, test.to, test.facts...))))
		})
	}
}

// Every finding of every entry to a spread of destinations keeps the house's rules.
func TestRequirementsWellFormed(t *testing.T) {
	for e := range ecc.Entries() {
		for _, to := range []string{"CA", "DE", "IN", "CN", "MO", "IR", "RU", "LB", "PK", "AQ"} {
			for _, f := range ecc.Requirements(export(t, e.ECCN(), to)) {
				require.NotEmpty(t, f.Rule)
				require.True(t, strings.HasPrefix(f.Citation, "15 CFR "), f.Rule)
				require.Equal(t, ecc.LicenseRequired, f.Effect)
				require.True(t, strings.HasSuffix(f.Summary, "."), f.Summary)
				require.Equal(t, "10", f.Item)
				require.NotContains(t, f.Summary, "  ")
				switch f.Status {
				case ecc.Applies:
					require.NotEqual(t, ecc.ExceptionsUnknown, f.Exceptions, "%s %s", e.ECCN(), f.Rule)
					require.NotEqual(t, ecc.PolicyUnknown, f.ReviewPolicy, "%s %s", e.ECCN(), f.Rule)
					require.True(t, f.Rule == "CCL-EACH" || len(f.Reasons) > 0, "which reason it is may be open")
					require.Empty(t, f.Lacks)
				case ecc.StatusUnknown:
					for _, l := range f.Lacks {
						require.NotEmpty(t, l.Field)
						require.True(t, strings.HasSuffix(l.Question, "?"), "%s %s %+v", e.ECCN(), f.Rule, l)
						require.NotEmpty(t, l.WouldChange)
					}
				case ecc.DoesNotApply:
					require.Empty(t, f.Lacks)
				}
			}
		}
	}
}

func TestRequirementsActivity(t *testing.T) {
	c := export(t, "3A001.b.2.a", "CN")
	c.Activity = ecc.Transfer
	require.Empty(t, outcome(ecc.Requirements(c)), "the chart is for exports and reexports")
	c = export(t, "3A090.a", "CN")
	c.Activity = ecc.Transfer
	require.Equal(t, "742.6-A6-III-A", outcome(ecc.Requirements(c)))

	// Deemed exports: technology and source code only, and not for advanced computing.
	c = export(t, "3A001.a.7", "CN")
	c.Activity = ecc.DeemedExport
	require.Empty(t, outcome(ecc.Requirements(c)))
	c = export(t, "3E001", "CN", "for_eccn", "3A090.a")
	c.Activity = ecc.DeemedExport
	require.Empty(t, outcome(ecc.Requirements(c)))
	c = export(t, "3E001", "IN", "for_eccn", "3A001.a.7")
	c.Activity = ecc.DeemedExport
	require.Equal(t, "CHART-NS1", outcome(ecc.Requirements(c)))
	c = export(t, "5D002.c.1", "CN", "source_code", "no")
	c.Activity = ecc.DeemedExport
	require.Empty(t, outcome(ecc.Requirements(c)))
	c.Item.Facts["source_code"] = "yes"
	require.Equal(t, "742.15 CHART-NS1", outcome(ecc.Requirements(c)))

	// § 742.4(a)(5)(ii): nationals outside Country Groups D:1 and D:5, and persons already employed.
	c = export(t, "3E901", "FR")
	c.Activity = ecc.DeemedExport
	require.Empty(t, outcome(ecc.Requirements(c)))
	c.To = "CN"
	require.Equal(t, "742.4-A5 742.6-A10", outcome(ecc.Requirements(c)))
	c.Item.Facts["employed_since_2024_09_06"] = "yes"
	require.Empty(t, outcome(ecc.Requirements(c)))
}

func TestGeneralOrder6(t *testing.T) {
	release := func(item, to string, facts ...string) ecc.Case {
		c := export(t, item, to, facts...)
		c.Activity = ecc.DeemedExport
		return c
	}
	employed, began := []string{"employed_since_2024_09_06", "yes"}, []string{"production_began_by_2024_09_06", "yes"}
	ofChina, listed := export(t, "3E905", "JP", began...), release("4E906", "CN")
	ofChina.Exporter.ParentHeadquarters = "CN"
	listed.Parties = []ecc.Party{{Role: "end_user", Listings: []ecc.Listing{{List: "EL", Is: ecc.Yes}}}}
	for name, tt := range map[string]struct {
		c    ecc.Case
		free bool
	}{
		"gates, employed before":         {release("3E905", "CN", employed...), true},
		"gates, employed later":          {release("3E905", "CN"), false},
		"gates to Japan, begun before":   {export(t, "3E905", "JP", began...), true},
		"gates to Japan, begun later":    {export(t, "3E905", "JP"), false},
		"gates to China":                 {export(t, "3E905", "CN", began...), false},
		"gates for a Chinese parent":     {ofChina, false},
		"quantum technology":             {release("3E901", "CN", "for_eccn", "3A901.a"), true},
		"electron microscope technology": {release("3E901", "CN", "for_eccn", "3B903"), false},
		"technology for what, not said":  {release("3E901", "CN"), false},
		"quantum software":               {release("3D901", "RU", "for_eccn", "3B904"), true},
		"quantum computer technology":    {release("4E906", "CN"), true},
		"to a listed person":             {listed, false},
		"an export of it":                {export(t, "4E906", "CN"), false},
	} {
		t.Run(name, func(t *testing.T) {
			if tt.free {
				require.Empty(t, outcome(ecc.Requirements(tt.c)))
			} else {
				require.Equal(t, "742.4-A5 742.6-A10", outcome(ecc.Requirements(tt.c)))
			}
		})
	}
}

func TestSemiconductorEquipmentExclusion(t *testing.T) {
	abroad := func(country, hq string, facts ...string) ecc.Case {
		c := export(t, "3B001.a.4", "CN", facts...)
		c.Activity, c.From, c.Item.MadeIn = ecc.Reexport, country, country
		c.Exporter = ecc.Exporter{Country: country, Headquarters: hq, ParentHeadquarters: hq}
		return c
	}
	require.Empty(t, outcome(ecc.Requirements(abroad("NL", "NL"))))
	require.Equal(t, "742.4-A4 742.6-A6-I-A", outcome(ecc.Requirements(abroad("NL", "CN"))))
	require.Equal(t, "742.4-A4? 742.6-A6-I-A?", outcome(ecc.Requirements(abroad("NL", ""))))
	require.Equal(t, "742.4-A4? 742.6-A6-I-A?", outcome(ecc.Requirements(abroad("KR", "KR"))))
	require.Equal(t, "742.4-A4 742.6-A6-I-A", outcome(ecc.Requirements(abroad("KR", "KR", "equivalent_control", "no"))))
	require.Empty(t, outcome(ecc.Requirements(abroad("KR", "KR", "equivalent_control", "yes"))))
	c := abroad("NL", "NL")
	c.Item.MadeIn = "US"
	require.Equal(t, "742.4-A4 742.6-A6-I-A", outcome(ecc.Requirements(c)), "a U.S.-origin item is not excluded")
	c = abroad("NL", "NL")
	c.Activity, c.From = ecc.Transfer, "CN"
	require.Equal(t, "742.4-A4 742.6-A6-I-A", outcome(ecc.Requirements(c)), "a transfer is neither a reexport nor an export from abroad")
}

func TestFootnote5(t *testing.T) {
	c := export(t, "3B993", "CN")
	c.Parties = []ecc.Party{{Role: "end_user", Listings: []ecc.Listing{{List: "EL", Is: ecc.Yes, Footnotes: []int{5}}}}}
	require.Equal(t, "742.6-A11", outcome(ecc.Requirements(c)))
	c.Parties[0].Listings[0].Is = ecc.Unknown
	require.Equal(t, "742.6-A11?", outcome(ecc.Requirements(c)))
	c.Parties[0].Listings[0].Footnotes = []int{1, 4}
	require.Empty(t, outcome(ecc.Requirements(c)))
}

func TestRequirementsEndUse(t *testing.T) {
	c := export(t, "3A001.b.2.a", "DE")
	c.EndUse = map[string]ecc.Answer{"civil_telecom": ecc.Yes}
	require.Empty(t, outcome(ecc.Requirements(c)))
	c.EndUse["civil_telecom"] = ecc.Unknown
	require.Equal(t, "CHART-NS1? CHART-RS1?", outcome(ecc.Requirements(c)))
	c.EndUse["civil_telecom"] = ecc.No
	require.Equal(t, "CHART-NS1 CHART-RS1", outcome(ecc.Requirements(c)))
}

func TestRequirementsFinding(t *testing.T) {
	c := export(t, "3A001.a.7", "TD")
	before := maps.Clone(c.Item.Facts)
	findings := ecc.Requirements(c)
	require.Equal(t, before, c.Item.Facts)
	require.Len(t, findings, 8, "one for each place of the entry's controls")
	i := slices.IndexFunc(findings, func(f ecc.Finding) bool { return f.Rule == "CHART-NS2" })
	f := findings[i]
	require.Equal(t, "15 CFR 742.4(a)(2)", f.Citation)
	require.Equal(t, []string{"15 CFR part 738 supplement no. 1"}, f.Citations)
	require.Equal(t, []string{"NS"}, f.Reasons)
	require.Equal(t, ecc.ExceptionsAll, f.Exceptions)
	require.Equal(t, ecc.Because("eccn", "3A001.a.7", "column", "NS2", "destination", "TD", "rows", "3A001 2"), f.Because)

	at := func(to string) ecc.Finding {
		for _, f := range ecc.Requirements(export(t, "3A991.a.2", to)) {
			return f
		}
		return ecc.Finding{}
	}
	require.Equal(t, "15 CFR 742.8(a)(1)", at("IR").Citation)
	require.Equal(t, "15 CFR 742.19(a)(1)", at("KP").Citation)
	require.Equal(t, "15 CFR part 738 supplement no. 1", at("CN").Citation)
}

func TestWorldwideNote(t *testing.T) {
	note := func(to string) string {
		for _, f := range ecc.Requirements(export(t, "3A090.a", to)) {
			if f.Rule == "742.6-A6-III-A" {
				return f.Note
			}
		}
		return ""
	}
	require.Contains(t, note("DE"), "2025-05-13")
	require.Empty(t, note("CN"), "controlled before January 2025")
}

func BenchmarkLookup(b *testing.B) {
	ecc.Lookup("3A001")
	b.ReportAllocs()
	for b.Loop() {
		ecc.Lookup("3A001")
	}
}

func BenchmarkRequirements(b *testing.B) {
	for _, code := range []string{"3A001.a.7", "3A991.a.2", "9A610.x", "3E001"} {
		c := export(b, code, "CN")
		b.Run(code, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ecc.Requirements(c)
			}
		})
	}
}
