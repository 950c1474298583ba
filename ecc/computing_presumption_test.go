package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// TestPresumption holds note 1 to 3A090.a for a chip whose own figures stay below everything.
func TestPresumption(t *testing.T) {
	const u, y, n = ecc.Unknown, ecc.Yes, ecc.No
	for name, c := range map[string]struct {
		date                                        string
		fab, node, designer, packaging, hbm, status ecc.Answer
		transistors                                 string
		lacks                                       []string
	}{
		"presumed":                                  {"2026-11-20", y, y, n, n, n, y, "", nil},
		"not a fabricator":                          {"2026-11-20", n, y, n, n, n, n, "", nil},
		"an older node":                             {"2026-11-20", y, n, n, n, n, n, "", nil},
		"the designer attests":                      {"2026-11-20", y, y, y, n, y, n, "", nil},
		"few transistors":                           {"2026-11-20", y, y, n, y, y, n, "29.999", nil},
		"thirty billion":                            {"2026-11-20", y, y, n, y, n, y, "30", nil},
		"few transistors, packaged elsewhere":       {"2026-11-20", y, y, n, n, n, y, "1", nil},
		"2027 without HBM":                          {"2027-01-01", y, y, n, y, n, n, "34.999", nil},
		"2027 without HBM at the bound":             {"2027-12-31", y, y, n, y, n, y, "35", nil},
		"2027 with HBM":                             {"2027-01-01", y, y, n, y, y, y, "30", nil},
		"2026 without HBM":                          {"2026-12-31", y, y, n, y, n, y, "34.999", nil},
		"date unknown":                              {"", y, y, n, y, n, u, "31", []string{"date"}},
		"date unknown, too many for any year":       {"", y, y, n, y, n, y, "40", nil},
		"2028 between the bounds is open":           {"2028-06-01", y, y, n, y, n, u, "34.999", nil},
		"2028 above the bound of 2027":              {"2028-06-01", y, y, n, y, n, y, "35", nil},
		"2029 without HBM":                          {"2029-01-01", y, y, n, y, n, n, "39.999", nil},
		"2029 without HBM at the bound":             {"2030-01-01", y, y, n, y, n, y, "40", nil},
		"HBM unknown":                               {"2027-01-01", y, y, n, y, u, u, "31", []string{"facts.package_has_hbm"}},
		"transistors unknown":                       {"2026-11-20", y, y, n, y, n, u, "", []string{"facts.transistor_count_billion"}},
		"node unknown":                              {"2026-11-20", y, u, n, n, n, u, "", []string{"facts.advanced_logic_ic"}},
		"attestation unknown":                       {"2026-11-20", y, y, u, n, n, u, "", []string{"facts.designer_attests_not_3a090_a"}},
		"attestation unknown, too many transistors": {"2026-11-20", y, y, u, u, n, u, "50", []string{"facts.designer_attests_not_3a090_a"}},
	} {
		t.Run(name, func(t *testing.T) {
			p := ecc.ComputingParameters{Form: ecc.ProcessorForm, TPP: figure("100"), Presumption: ecc.ComputingPresumption{Date: c.date, FabricatorOrOSAT: c.fab,
				AdvancedLogic: c.node, DesignerAttests: c.designer, ApprovedPackaging: c.packaging, Transistors: figure(c.transistors), HBM: c.hbm}}
			class := ecc.ClassifyComputing(p)
			note, a := classFinding(t, class, "CLASS-3A090.a-N1"), classFinding(t, class, "CLASS-3A090.a")
			want := map[ecc.Answer]ecc.Status{y: ecc.Applies, n: ecc.DoesNotApply, u: ecc.StatusUnknown}[c.status]
			require.Equal(t, want, note.Status)
			require.Equal(t, want, a.Status)
			require.Equal(t, c.lacks, lackFields(note))
			require.Equal(t, c.lacks, lackFields(a))
			if c.date == "2028-06-01" && c.status == u {
				require.Contains(t, note.Note, "nothing of 2028")
			}
			if c.status == y {
				require.Contains(t, a.Note, "are closed", "presumed to be for datacenters")
			}
		})
	}
}

// TestPresumptionNotRaised: without a word on who ships and on the node, the figures decide and the note only asks.
func TestPresumptionNotRaised(t *testing.T) {
	class := ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.ProcessorForm, TPP: figure("100")})
	note := classFinding(t, class, "CLASS-3A090.a-N1")
	require.Equal(t, ecc.StatusUnknown, note.Status)
	require.Equal(t, []string{"facts.fabricator_or_osat", "facts.advanced_logic_ic"}, lackFields(note))
	require.Equal(t, ecc.DoesNotApply, classFinding(t, class, "CLASS-3A090.a").Status)

	class = ecc.ClassifyComputing(ecc.ComputingParameters{Form: ecc.ComputerForm, TPP: figure("100"),
		Presumption: ecc.ComputingPresumption{FabricatorOrOSAT: ecc.Yes, AdvancedLogic: ecc.Yes}})
	require.Equal(t, ecc.DoesNotApply, classFinding(t, class, "CLASS-3A090.a-N1").Status, "the note is for integrated circuits")
}
