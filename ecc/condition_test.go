package ecc

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCondition(t *testing.T) {
	facts := func(pairs ...string) map[string]string {
		out := map[string]string{}
		for i := 0; i < len(pairs); i += 2 {
			out[pairs[i]] = pairs[i+1]
		}
		return out
	}
	for _, test := range []struct {
		when  string
		facts map[string]string
		want  Answer
	}{
		{"", nil, Yes},
		{"electrodynamic", nil, Unknown},
		{"electrodynamic", facts("electrodynamic", "yes"), Yes},
		{"electrodynamic", facts("electrodynamic", "no"), No},
		{"electrodynamic", facts("electrodynamic", "perhaps"), Unknown},
		{"!component", facts("component", "yes"), No},
		{"~iss", nil, Yes},
		{"~iss", facts("iss", "no"), Yes},
		{"~iss", facts("iss", "yes"), No},
		{"=fingerprint_computer", nil, No},
		{"=fingerprint_computer", facts("fingerprint_computer", "yes"), Yes},
		{"=fingerprint_computer", facts("fingerprint_computer", "unknown"), Unknown},
		{"fpa_elements<=111000", facts("fpa_elements", "111000"), Yes},
		{"fpa_elements<=111000", facts("fpa_elements", "111001"), No},
		{"fpa_elements>111000", facts("fpa_elements", "111001"), Yes},
		{"barrel_length_in<18", facts("barrel_length_in", "18.0"), No},
		{"barrel_length_in>=24", facts("barrel_length_in", "24"), Yes},
		{"barrel_length_in>=24", facts("barrel_length_in", "two feet"), Unknown},
		{"electrodynamic&component", facts("electrodynamic", "no"), No},
		{"electrodynamic&component", facts("electrodynamic", "yes"), Unknown},
		{"meets(3A229)", facts("meets_parameters_of", "none"), No},
		{"meets(3A229)", facts("meets_parameters_of", "3A201.a, 3A229"), Yes},
		{"meets(3A229)", facts("meets_parameters_of", "3A201.a"), No},
		{"meets(2B350.g)", facts("meets_parameters_of", "2B350"), Unknown},
		{"meets(2B350.g)", nil, Unknown},
		{"for(3A001 -3A001.b)", facts("for_eccn", "3A001.a"), Yes},
		{"for(3A001 -3A001.b)", facts("for_eccn", "3A001.b.2"), No},
		{"for(3A001 -3A001.b)", facts("for_eccn", "3A001"), Unknown},
		{"for(3A001 -3A001.b)", facts("for_eccn", "3A001.b, 3A001.c"), Yes},
		{"for(3A001 ?4D001)", facts("for_eccn", "4D001"), Unknown},
		{"for(* -7A008)", facts("for_eccn", "EAR99"), Yes},
		{"for(* -7A008)", facts("for_eccn", "7A008"), No},
		{"for(3A001)", facts("for_eccn", "nonsense"), Unknown},
		{"~for(0A501.y)", nil, Yes},
		{"~for(0A501.y)", facts("for_eccn", "0A501.y.1"), No},
		{"~for(0A501.y)", facts("for_eccn", "0A501.y.1,0A501.a"), Yes},
		{"~for(0A501.y)", facts("for_eccn", "0A501"), Unknown},
		{"for:MT(1B115)", facts("for_eccn", "1B115"), Yes},           // MT on the entire entry
		{"for:MT(3A001)", facts("for_eccn", "3A001.a.7"), No},        // no MT control reaches it
		{"for:MT(3A001)", facts("for_eccn", "3A001.a.1.a"), Unknown}, // a condition decides
		{"to(CA)", nil, No},
		{"to(FR D:1)", nil, Yes},
		{"!to(A:1)", nil, No},
		{"not(MT)", nil, Yes},
		{"!end_use.civil_telecom", nil, Yes},
		{"end_use.civil_telecom", nil, Unknown},
	} {
		t.Run(test.when, func(t *testing.T) {
			c, err := parseCondition(test.when)
			require.NoError(t, err)
			require.Equal(t, test.when, c.String())
			got, lacks := c.holds(&Case{To: "FR", Item: Item{Code: Code{ECCN: "3A001", Paragraph: []string{"a", "7"}}, Facts: test.facts}})
			require.Equal(t, test.want, got)
			require.Equal(t, got == Unknown, len(lacks) > 0)
		})
	}
}

func TestConditionRefuses(t *testing.T) {
	for _, s := range []string{"a b", "fact<", "fact<1.2.3", "for()", "for(3A)", "meets(*)", "meets:MT(3A001)", "~for:MT(3A001)", "not(mt)", "to()", "~end_use.x", "=end_use.x", "&", "a&", "FOR(3A001"} {
		t.Run(s, func(t *testing.T) {
			_, err := parseCondition(s)
			require.Error(t, err)
		})
	}
}

// Every fact that a control, an exception or a place rule asks for is in the catalogue.
func TestFactsAreInTheCatalogue(t *testing.T) {
	asked := func(when condition) {
		for _, term := range when.terms {
			switch x := term.(type) {
			case yesFact:
				require.Equal(t, "yes_no", factTable()[x.name].Type, x.name)
			case unclaimed:
				require.Equal(t, "yes_no", factTable()[x.name].Type, x.name)
			case numberFact:
				require.Equal(t, "decimal", factTable()[x.name].Type, x.name)
			}
		}
	}
	for _, e := range ccl().entries {
		for _, k := range e.controls {
			asked(k.when)
		}
		for _, o := range e.offers {
			asked(o.scope.when)
		}
	}
	for _, name := range []string{factFor, factMeets, "mt_controlled", "np_controlled", "cb_controlled", "iss", "source_code", "equivalent_control", "uae_approved_entities",
		"employed_since_2024_09_06", "military_deployment", "cwc_end_use_certificate", "civil_telecom", "permanent_employee_of_allied_entity", "developed_in_d5_for_advanced_computing"} {
		require.NotEmpty(t, question(name), name)
	}
}

func TestUnnest(t *testing.T) {
	require.Equal(t, []string{"a", "a.1", "a.1.a", "a.1.b", "a.2", "b"}, unnest("a(1(a b) 2) b"))
	require.Equal(t, []string{"a"}, unnest("a"))
	require.Equal(t, []string{"x", "y", "y.10"}, unnest("x y(10)"))
}

func FuzzParseCondition(f *testing.F) {
	for _, s := range []string{"", "electrodynamic", "!component&~iss", "fpa_elements<=111000", "meets(3A229)", "for:MT(* -7A008 ?4D001)", "~for(0A501.y)", "to(CA D:1)", "not(MT)", "end_use.civil_telecom"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := parseCondition(s)
		if err != nil {
			return
		}
		require.Equal(t, s, c.String())
		again, err := parseCondition(c.String())
		require.NoError(t, err)
		require.Len(t, again.terms, len(c.terms))
		a, _ := c.holds(&Case{})
		b, _ := again.holds(&Case{})
		require.Equal(t, a, b)
	})
}
