package ecc_test

import (
	"fmt"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func TestComputingParagraph(t *testing.T) {
	for name, c := range map[string]struct {
		code  string
		facts map[string]string
		want  string
	}{
		"a chip":                                  {"3A090", map[string]string{"tpp": "5000", "datacenter": "yes"}, "3A090.a"},
		"a slower chip":                           {"3A090", map[string]string{"tpp": "2400", "applicable_die_area_mm2": "600", "datacenter": "yes"}, "3A090.b"},
		"a chip in no paragraph":                  {"3A090", map[string]string{"tpp": "1000"}, "3A090"},
		"a chip, density missing":                 {"3A090", map[string]string{"tpp": "4000", "datacenter": "yes"}, "3A090"},
		"a memory":                                {"3A090", map[string]string{"memory_bandwidth_density_gb_s_mm2": "3"}, "3A090.c"},
		"a memory, said so":                       {"3A090", map[string]string{"memory_bandwidth_density_gb_s_mm2": "3", "tpp": "5000", "high_bandwidth_memory": "yes"}, "3A090.c"},
		"a chip with memory":                      {"3A090", map[string]string{"memory_bandwidth_density_gb_s_mm2": "3", "tpp": "5000", "high_bandwidth_memory": "no"}, "3A090.a"},
		"a chip or a memory":                      {"3A090", map[string]string{"memory_bandwidth_density_gb_s_mm2": "3", "tpp": "5000"}, "3A090"},
		"no figures":                              {"3A090", nil, "3A090"},
		"a paragraph of a paragraph":              {"3A090.a", map[string]string{"tpp": "5000"}, "3A090.a"},
		"a paragraph the figures do not bear out": {"3A090.b", map[string]string{"tpp": "5000"}, "3A090.b"},
		"a figure that is none":                   {"3A090", map[string]string{"tpp": "many", "high_bandwidth_memory": "no"}, "3A090"},
		"a computer":                              {"4A090", map[string]string{"tpp": "5000"}, "4A090.a"},
		"a computer, slower":                      {"4A090", map[string]string{"tpp": "2400", "performance_density": "1.6", "datacenter": "yes"}, "4A090.b"},
		"a router":                                {"5A002.z.1", map[string]string{"tpp": "5000"}, "5A002.z.1.a"},
		"a mass-market device":                    {"5A992.z", map[string]string{"tpp": "2400", "performance_density": "3.2", "datacenter": "yes"}, "5A992.z.2"},
		"described elsewhere":                     {"5A992.c", map[string]string{"tpp": "5000"}, "5A992.c"},
		"missile electronics":                     {"3A001.z", map[string]string{"tpp": "5000", "mt_controlled": "no", "np_controlled": "no"}, "3A001.z"},
		"not advanced":                            {"2B350", map[string]string{"tpp": "5000"}, "2B350"},
	} {
		t.Run(name, func(t *testing.T) {
			got, _ := ecc.ComputingParagraph(ecc.Case{Date: "2026-11-20", Item: ecc.Item{Code: parsed(t, c.code), Facts: c.facts}})
			require.Equal(t, c.want, got.String())
		})
	}
	_, class := ecc.ComputingParagraph(ecc.Case{Date: "2026-11-20", Item: ecc.Item{Code: parsed(t, "5A992.c"), Facts: map[string]string{"tpp": "5000"}}})
	require.Equal(t, "5A992.z.1", class.Codes[0].String())
	_, class = ecc.ComputingParagraph(ecc.Case{Date: "2026-11-20", Item: ecc.Item{Code: parsed(t, "2B350")}})
	require.Empty(t, class.Findings)

	amplifier := ecc.Case{Item: ecc.Item{Code: parsed(t, "3A001.z"), Facts: map[string]string{"tpp": "5000", "mt_controlled": "no", "np_controlled": "no"}},
		EndUse: map[string]ecc.Answer{"civil_telecom": ecc.Yes}}
	_, class = ecc.ComputingParagraph(amplifier)
	require.Equal(t, ecc.StatusUnknown, classFinding(t, class, "CLASS-3A001.z.4.a").Status)
}

func TestTPP(t *testing.T) {
	d := decimal.RequireFromString
	for name, c := range map[string]struct {
		units []ecc.ProcessingUnit
		want  string
	}{
		"none":                          {nil, "0"},
		"300 MacTOPS at 8 bits":         {[]ecc.ProcessingUnit{{Count: 1, Operations: []ecc.MAC{{MacTOPS: d("300"), Bits: 8}}}}, "4800"},
		"150 MacTOPS at 16 bits":        {[]ecc.ProcessingUnit{{Count: 1, Operations: []ecc.MAC{{MacTOPS: d("150"), Bits: 16}}}}, "4800"},
		"the highest bit length counts": {[]ecc.ProcessingUnit{{Count: 1, Operations: []ecc.MAC{{MacTOPS: d("312"), Bits: 8}, {MacTOPS: d("156"), Bits: 16}, {MacTOPS: d("9.75"), Bits: 64}}}}, "4992"},
		"units add up":                  {[]ecc.ProcessingUnit{{Count: 4, Operations: []ecc.MAC{{MacTOPS: d("0.1"), Bits: 16}}}, {Count: 1, Operations: []ecc.MAC{{MacTOPS: d("0.05"), Bits: 32}}}}, "16"},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, ecc.TPP(c.units...).String()) })
	}
}

func ExampleClassifyComputing() {
	class := ecc.ClassifyComputing(ecc.ComputingParameters{
		Form:       ecc.ProcessorForm,
		TPP:        decimal.NewNullDecimal(decimal.NewFromInt(2368)),
		DieArea:    decimal.NewNullDecimal(decimal.NewFromInt(609)),
		Datacenter: ecc.Yes,
	})
	fmt.Println(class.Codes[0])
	// Output: 3A090.b
}

func ExampleTPP() {
	fmt.Println(ecc.TPP(ecc.ProcessingUnit{Count: 2, Operations: []ecc.MAC{
		{MacTOPS: decimal.NewFromInt(150), Bits: 16}, // 300 TFLOPS on the datasheet
	}}))
	// Output: 9600
}

func ExampleComputingParagraph() {
	code, _ := ecc.ComputingParagraph(ecc.Case{Date: "2026-11-20", Item: ecc.Item{
		Code:  ecc.Code{ECCN: "4A090"},
		Facts: map[string]string{"tpp": "15824", "datacenter": "yes"},
	}})
	fmt.Println(code)
	// Output: 4A090.a
}
