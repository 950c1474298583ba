package ecc_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestComputingFindings(t *testing.T) {
	fast := []string{"tpp", "5000", "datacenter", "yes"}
	slower := []string{"tpp", "2400", "performance_density", "1.6", "datacenter", "yes"}
	fabricated := []string{"fabricator_or_osat", "yes", "advanced_logic_ic", "yes"}
	for name, tt := range map[string]struct {
		code  string
		facts []string
		want  string // the code, then the rules that apply and, with "?", those that are open
	}{
		"proven":                         {"3A090", fast, "3A090.a: CLASS-3A090.a"},
		"proven, of a computer":          {"4A090", slower, "4A090.b: CLASS-4A090.b"},
		"nothing stated":                 {"3A090", nil, "3A090: CLASS-3A090.a? CLASS-3A090.b? CLASS-3A090.c?"},
		"density missing":                {"3A090", []string{"tpp", "2400", "datacenter", "yes"}, "3A090: CLASS-3A090.a? CLASS-3A090.b?"},
		"a paragraph stated, no figures": {"3A090.a", nil, "3A090.a: "},
		"borne out":                      {"3A090.a", fast, "3A090.a: "},
		"stated stricter":                {"3A090.a", slower, "3A090.a: "},
		"stated below":                   {"3A090.b", fast, "3A090.b: CLASS-COMPUTING"},
		"in neither":                     {"3A090", []string{"tpp", "100"}, "3A090: CLASS-COMPUTING"},
		"another circuit":                {"3A991.p", fast, "3A991.p: CLASS-COMPUTING"},
		"another circuit at level b":     {"3A991.p", slower, "3A991.p: CLASS-COMPUTING"},
		"another circuit, open":          {"3A991.p", []string{"tpp", "2400", "datacenter", "yes"}, "3A991.p: CLASS-COMPUTING?"},
		"another circuit, slow":          {"3A991.p", []string{"tpp", "1599", "datacenter", "yes"}, "3A991.p: "},
		"not for datacenters":            {"3A991.p", []string{"tpp", "4799", "datacenter", "no"}, "3A991.p: "},
		"another computer":               {"4A994.l", fast, "4A994.l: CLASS-COMPUTING"},
		"EAR99":                          {"EAR99", fast, "EAR99: CLASS-COMPUTING"},
		"not classified":                 {"", fast, ": CLASS-COMPUTING"},
		"a memory":                       {"EAR99", []string{"memory_bandwidth_density_gb_s_mm2", "2.1"}, "EAR99: CLASS-COMPUTING"},
		"a memory at the bound":          {"EAR99", []string{"memory_bandwidth_density_gb_s_mm2", "2"}, "EAR99: "},
		"a memory stated as one":         {"3A090.c", []string{"memory_bandwidth_density_gb_s_mm2", "2.1"}, "3A090.c: "},
		"described elsewhere":            {"5A002.a", fast, "5A002.a: CLASS-COMPUTING"},
		"in its .z paragraph":            {"5A002.z.1.a", fast, "5A002.z.1.a: "},
		"one pair of paragraphs":         {"5A992", fast, "5A992.z.1: CLASS-5A992.z.1"},
		"one pair, level b":              {"4A005", slower, "4A005.z.2: CLASS-4A005.z.2"},
		"several pairs":                  {"5A002", fast, "5A002: CLASS-5A002.z.1.a? CLASS-5A002.z.2.a? CLASS-5A002.z.3.a? CLASS-5A002.z.4.a? CLASS-5A002.z.5.a?"},
		"an entry not concerned":         {"9A991.b", fast, "9A991.b: "},
		"presumed":                       {"3A991.p", append([]string{"designer_attests_not_3a090_a", "no", "packaged_by_approved_company", "no"}, fabricated...), "3A090.a: CLASS-3A090.a CLASS-3A090.a-N1"},
		"presumption open":               {"3A991.p", fabricated, "3A991.p: CLASS-COMPUTING?"},
		"presumption overcome":           {"3A991.p", append([]string{"designer_attests_not_3a090_a", "yes"}, fabricated...), "3A991.p: "},
		"presumed of a code that has it": {"3A090.a", fabricated, "3A090.a: "},
	} {
		t.Run(name, func(t *testing.T) {
			c := ecc.Case{Date: "2026-08-20", Item: ecc.Item{Line: "10", Facts: map[string]string{}}}
			c.Item.Code, _ = ecc.Parse(tt.code)
			for i := 0; i < len(tt.facts); i += 2 {
				c.Item.Facts[tt.facts[i]] = tt.facts[i+1]
			}
			code, found := ecc.ComputingFindings(c)
			for _, f := range found {
				require.NotEmpty(t, f.Summary)
				require.Equal(t, "10", f.Item)
				require.Equal(t, f.Rule == "CLASS-COMPUTING", f.Effect == ecc.RedFlag)
				require.True(t, f.Status != ecc.StatusUnknown || len(f.Lacks) > 0, "what is open asks for something: %s", f.Rule)
			}
			require.Equal(t, strings.TrimSpace(tt.want), strings.TrimSpace(code.String()+": "+outcome(found)))
		})
	}
	c := ecc.Case{Item: ecc.Item{Kind: ecc.Technology, Facts: map[string]string{"tpp": "5000"}}}
	_, found := ecc.ComputingFindings(c)
	require.Empty(t, found, "technology that is not classified has no figures of its own")
}

func ExampleComputingFindings() {
	code, found := ecc.ComputingFindings(ecc.Case{Date: "2026-08-20", Item: ecc.Item{
		Code:  ecc.Code{ECCN: "3A991", Paragraph: []string{"p"}},
		Facts: map[string]string{"tpp": "5000", "datacenter": "yes"},
	}})
	fmt.Println(code, found[0].Effect, found[0].Summary)
	// Output: 3A991.p red_flag The figures put the item in 3A090.a, and it is stated as 3A991.p.
}

func TestComputingPolicies(t *testing.T) {
	seated := func(c ecc.Case, hq string) ecc.Case {
		c.Parties = []ecc.Party{{Role: "end_user", Name: "a", Headquarters: hq, ParentHeadquarters: hq}}
		return c
	}
	for name, tt := range map[string]struct {
		c    ecc.Case
		rule string
		want ecc.ReviewPolicy
	}{
		"China, no figures":               {seated(export(t, "3A090.a", "CN"), "CN"), "742.6-A6-III-A", ecc.PresumptionOfDenial},
		"China, below both limits":        {seated(export(t, "3A090.a", "CN", "tpp", "20999", "total_dram_bandwidth_gb_s", "6499"), "CN"), "742.6-A6-III-A", ecc.CaseByCase},
		"China, at one limit":             {seated(export(t, "3A090.a", "CN", "tpp", "20999", "total_dram_bandwidth_gb_s", "6500"), "CN"), "742.6-A6-III-A", ecc.PresumptionOfDenial},
		"Germany":                         {seated(export(t, "3A090.a", "DE"), "DE"), "742.6-A6-III-A", ecc.PresumptionOfApproval},
		"Germany, Chinese buyer":          {seated(export(t, "3A090.a", "DE"), "CN"), "742.6-A6-III-A", ecc.PresumptionOfDenial},
		"Germany, nobody known":           {export(t, "3A090.a", "DE"), "742.6-A6-III-A", ecc.SeeEntry},
		"Brazil, within the allocation":   {seated(export(t, "3A090.a", "BR"), "BR"), "742.6-A6-III-A", ecc.PresumptionOfApproval},
		"level b to Saudi Arabia":         {seated(export(t, "3A090.b", "SA"), "SA"), "742.6-A6-III-B", ecc.CaseByCase},
		"level b to China":                {seated(export(t, "3A090.b", "CN"), "CN"), "742.6-A6-III-B", ecc.PresumptionOfDenial},
		"equipment, nothing of part 744":  {seated(export(t, "3B001.f.1.b", "CN"), "CN"), "742.4-A4", ecc.CaseByCase},
		"equipment, regional stability":   {seated(export(t, "3B001.f.1.b", "CN"), "CN"), "742.6-A6-I-A", ecc.CaseByCase},
		"technology to China, no exports": {seated(export(t, "4D090", "CN", "for_eccn", "4A090.a", "tpp", "1", "total_dram_bandwidth_gb_s", "1"), "CN"), "742.6-A6-III-A", ecc.PresumptionOfDenial},
	} {
		t.Run(name, func(t *testing.T) {
			for _, f := range ecc.Requirements(tt.c) {
				if f.Rule == tt.rule {
					require.Equal(t, ecc.Applies, f.Status)
					require.Equal(t, tt.want, f.ReviewPolicy)
					return
				}
			}
			t.Fatal("no such rule")
		})
	}
	advanced := seated(export(t, "3B001.f.1.b", "CN"), "CN")
	advanced.EndUse = map[string]ecc.Answer{"advanced_node_ic": ecc.Yes}
	listed := seated(export(t, "3B001.f.1.b", "CN"), "CN")
	listed.Parties[0].Listings = []ecc.Listing{{List: "EL", Is: ecc.Yes}}
	for _, c := range []ecc.Case{advanced, listed} {
		for _, f := range ecc.Requirements(c) {
			if f.Rule == "742.4-A4" {
				require.Equal(t, ecc.SeeEntry, f.ReviewPolicy, "part 744 sets the policy")
			}
		}
	}
}
