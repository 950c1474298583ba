package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/stretchr/testify/require"
)

// abroad makes the exporter a company of Germany that is no U.S. person.
func abroad(c *ecc.Case) {
	c.Activity, c.From, c.Exporter = ecc.Reexport, "DE", ecc.Exporter{Country: "DE", Headquarters: "DE", ParentHeadquarters: "DE"}
}

func TestUSPersonsGeneral(t *testing.T) {
	check(t, "USP-744.6-B1", []want{
		{"explosives, U.S. exporter", with(to("PK"), use("nuclear_explosive", ecc.Yes)), ecc.Applies, ""},
		{"which nuclear activity", with(to("PK"), use("nuclear", ecc.Yes)), ecc.StatusUnknown, "end_use.nuclear_explosive"},
		{"spared country", with(to("JP"), use("nuclear_explosive", ecc.Yes)), ecc.DoesNotApply, ""},
		{"no U.S. person known of", with(abroad, to("PK"), use("nuclear_explosive", ecc.Yes)), ecc.DoesNotApply, ""},
		{"a U.S. person abroad", with(abroad, to("PK"), use("nuclear_explosive", ecc.Yes), use("us_person_support", ecc.Yes)), ecc.Applies, ""},
		{"support that is restricted, of a nuclear activity", with(abroad, to("PK"), use("nuclear", ecc.Yes), use("us_person_support", ecc.Yes)), ecc.Applies, ""},
		{"support of another nuclear activity", with(abroad, to("PK"), use("nuclear", ecc.Yes), use("nuclear_fuel_cycle", ecc.Yes), use("us_person_support", ecc.Yes)), ecc.StatusUnknown, "end_use.nuclear_explosive"},
		{"perhaps a U.S. person", with(abroad, to("PK"), use("nuclear_explosive", ecc.Yes), use("us_person_support", ecc.Unknown)), ecc.StatusUnknown, "end_use.us_person_support"},
	})
	check(t, "USP-744.6-B2", []want{
		{"silence", with(to("PK")), ecc.DoesNotApply, ""},
		{"missile", with(to("PK"), use("missile", ecc.Yes), use("missile_range_300km", ecc.Yes)), ecc.Applies, ""},
		{"range open", with(to("PK"), use("missile", ecc.Yes)), ecc.StatusUnknown, "end_use.missile_range_300km"},
		{"support that is restricted, of a missile", with(abroad, to("PK"), use("missile", ecc.Yes), use("us_person_support", ecc.Yes)), ecc.Applies, ""},
		{"support of a short-range missile", with(abroad, to("PK"), use("missile", ecc.Yes), use("missile_range_300km", ecc.No), use("us_person_support", ecc.Yes)), ecc.DoesNotApply, ""},
		{"support, range asked and open", with(abroad, to("PK"), use("missile", ecc.Yes), use("missile_range_300km", ecc.Unknown), use("us_person_support", ecc.Yes)), ecc.StatusUnknown, "end_use.missile_range_300km"},
		{"Cuba is in E:2", with(to("CU"), use("missile", ecc.Yes), use("missile_range_300km", ecc.Yes)), ecc.Applies, ""},
		{"elsewhere", with(to("IN"), use("missile", ecc.Yes), use("missile_range_300km", ecc.Yes)), ecc.DoesNotApply, ""},
	})
	check(t, "USP-744.6-B3", []want{
		{"weapons anywhere", with(to("FR"), use("chemical_biological", ecc.Yes)), ecc.Applies, ""},
		{"silence", with(), ecc.DoesNotApply, ""},
	})
	check(t, "USP-744.6-B4", []want{
		{"plant", with(use("precursor_plant", ecc.Yes)), ecc.Applies, ""},
		{"plant in A:3", with(to("FR"), use("precursor_plant", ecc.Yes)), ecc.DoesNotApply, ""},
	})
	check(t, "USP-744.6-B5", []want{
		{"military intelligence", with(use("military_intelligence", ecc.Yes)), ecc.Applies, ""},
		{"official duties", with(use("military_intelligence", ecc.Yes), use("us_government_operation", ecc.Yes)), ecc.DoesNotApply, ""},
		{"before the paragraph", with(on("2021-03-15"), use("military_intelligence", ecc.Yes)), ecc.NotInForce, ""},
		{"wording not held", with(on("2022-03-07"), use("military_intelligence", ecc.Yes)), ecc.StatusUnknown, ""},
	})
	require.Equal(t, ecc.PresumptionOfDenial, find(t, with(use("military_intelligence", ecc.Yes)), "USP-744.6-B5").ReviewPolicy)
}

func TestUSPersonsCircuits(t *testing.T) {
	run := func(subject ecc.Answer, id string, c ecc.Case) ecc.Finding {
		return only(t, requirementsWhere(c, subject), id)
	}
	for _, w := range []struct {
		name, id string
		subject  ecc.Answer
		c        ecc.Case
		status   ecc.Status
	}{
		{"advanced node", "USP-744.6-C2I", ecc.No, with(use("advanced_node_ic", ecc.Yes)), ecc.Applies},
		{"item subject to the EAR", "USP-744.6-C2I", ecc.Yes, with(use("advanced_node_ic", ecc.Yes)), ecc.DoesNotApply},
		{"not known whether subject", "USP-744.6-C2I", ecc.Unknown, with(use("advanced_node_ic", ecc.Yes)), ecc.StatusUnknown},
		{"silence", "USP-744.6-C2I", ecc.No, with(), ecc.DoesNotApply},
		{"plant of a company of elsewhere", "USP-744.6-C2I", ecc.No, with(use("advanced_node_ic", ecc.Yes), headquarters("KR")), ecc.DoesNotApply},
		{"headquarters not known", "USP-744.6-C2I", ecc.No, with(use("advanced_node_ic", ecc.Yes), headquarters("")), ecc.StatusUnknown},
		{"back end", "USP-744.6-C2I", ecc.No, with(use("advanced_node_ic", ecc.Yes), use("back_end_only", ecc.Yes)), ecc.DoesNotApply},
		{"to Japan", "USP-744.6-C2I", ecc.No, with(to("JP"), use("advanced_node_ic", ecc.Yes)), ecc.DoesNotApply},
		{"before the paragraph", "USP-744.6-C2I", ecc.No, with(on("2022-10-11"), use("advanced_node_ic", ecc.Yes)), ecc.NotInForce},
		{"node unknown, Category 3", "USP-744.6-C2II", ecc.No, with(item("3B991.b"), use("ic_node_unknown", ecc.Yes)), ecc.Applies},
		{"node unknown, a device", "USP-744.6-C2II", ecc.No, with(item("3A991.a.2"), use("ic_node_unknown", ecc.Yes)), ecc.DoesNotApply},
		{"equipment, no end use known of", "USP-744.6-C2III", ecc.No, with(item("3B001.a.4")), ecc.Applies},
		{"other equipment", "USP-744.6-C2III", ecc.No, with(item("3B001.a.1")), ecc.DoesNotApply},
		{"equipment, paragraph not known", "USP-744.6-C2III", ecc.No, with(item("3B001")), ecc.StatusUnknown},
		{"clerical work", "USP-744.6-C2III", ecc.No, with(item("3B001.a.4"), use("us_person_clerical", ecc.Yes)), ecc.DoesNotApply},
		{"nobody a U.S. person", "USP-744.6-C2III", ecc.No, with(abroad, item("3B001.a.4")), ecc.DoesNotApply},
		{"individuals of a German company", "USP-744.6-C2III", ecc.No,
			with(abroad, item("3B001.a.4"), use("us_person_support", ecc.Yes), use("us_person_natural", ecc.Yes)), ecc.DoesNotApply},
		{"individuals or a branch", "USP-744.6-C2III", ecc.No, with(abroad, item("3B001.a.4"), use("us_person_support", ecc.Yes)), ecc.StatusUnknown},
		{"a U.S. branch in Germany", "USP-744.6-C2III", ecc.No,
			with(abroad, item("3B001.a.4"), use("us_person_support", ecc.Yes), use("us_person_natural", ecc.No)), ecc.Applies},
		{"individuals of a Chinese company in Germany", "USP-744.6-C2III", ecc.No,
			with(abroad, item("3B001.a.4"), use("us_person_support", ecc.Yes), use("us_person_natural", ecc.Yes),
				func(c *ecc.Case) { c.Exporter.ParentHeadquarters = "CN" }), ecc.Applies},
	} {
		t.Run(w.name, func(t *testing.T) {
			f := run(w.subject, w.id, w.c)
			require.Equal(t, w.status, f.Status, f.Summary)
		})
	}
}

func TestBindsPerson(t *testing.T) {
	for _, f := range requirements(with()) {
		require.Equal(t, len(f.Citation) >= 12 && f.Citation[:12] == "15 CFR 744.6", enduse.BindsPerson(f.Rule), f.Rule)
	}
}
