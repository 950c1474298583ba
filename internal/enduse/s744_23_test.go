package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestSupercomputers(t *testing.T) {
	super := use("supercomputer", ecc.Yes)
	check(t, "ADV-744.23-A1", []want{
		{"silence", with(item("4A994.b")), ecc.DoesNotApply, ""},
		{"computer", with(item("4A994.b"), super), ecc.Applies, ""},
		{"circuit", with(item("3A991.a.2"), super), ecc.Applies, ""},
		{"to Macau", with(to("MO"), item("4A994.b"), super), ecc.Applies, ""},
		{"to Japan, to a user there", with(to("JP"), item("4A994.b"), super), ecc.DoesNotApply, ""},
		{"to Japan, whose company is not told", with(to("JP"), headquarters(""), item("4A994.b"), super), ecc.StatusUnknown, "facts.supercomputer_country"},
		{"to Japan, to a company of China", with(to("JP"), headquarters("CN"), item("4A994.b"), super), ecc.StatusUnknown, "facts.supercomputer_country"},
		{"to Japan, user elsewhere", with(func(c *ecc.Case) {
			c.To = "JP"
			c.Parties[0].Headquarters, c.Parties[0].ParentHeadquarters = "TW", "TW"
		}, item("4A994.b"), super), ecc.StatusUnknown, "facts.supercomputer_country"},
		{"to Japan, where it stays", with(to("JP"), item("4A994.b"), super, itemFact("supercomputer_country", "JP")), ecc.DoesNotApply, ""},
		{"through Japan into China", with(to("JP"), item("4A994.b"), super, itemFact("supercomputer_country", "CN")), ecc.Applies, ""},
		{"EAR99", with(super), ecc.DoesNotApply, ""},
		{"device that may be a circuit", with(item("3A991"), super), ecc.StatusUnknown, "facts.integrated_circuit"},
		{"device that is none", with(item("3A001.b.1"), super, itemFact("integrated_circuit", "no")), ecc.DoesNotApply, ""},
		{"encryption item", with(item("5A992.c"), super), ecc.Applies, ""},
		{"encryption item that is neither", with(item("5A992.c"), super, itemFact("integrated_circuit", "no"), itemFact("computer_or_component", "no")), ecc.DoesNotApply, ""},
		{"open red flag", with(item("4A994.b"), use("supercomputer", ecc.Unknown)), ecc.StatusUnknown, "end_use.supercomputer"},
		{"before the paragraph", with(on("2022-10-20"), item("4A994.b"), super), ecc.NotInForce, ""},
		{"wording not held", with(on("2023-11-16"), item("4A994.b"), super), ecc.StatusUnknown, ""},
		{"wording held", with(on("2023-11-17"), item("4A994.b"), super), ecc.Applies, ""},
	})
}

func TestAdvancedNodes(t *testing.T) {
	node, maybe := use("advanced_node_ic", ecc.Yes), use("ic_node_unknown", ecc.Yes)
	fn5 := listed(entity(footnote(5)))
	check(t, "ADV-744.23-A2I", []want{
		{"silence", with(), ecc.DoesNotApply, ""},
		{"EAR99", with(node), ecc.Applies, ""},
		{"to Japan", with(to("JP"), node), ecc.DoesNotApply, ""},
		{"back end", with(node, use("back_end_only", ecc.Yes)), ecc.DoesNotApply, ""},
		{"footnote 5 party", with(node, fn5), ecc.DoesNotApply, ""},
		{"footnote 4 party", with(node, listed(entity(footnote(4)))), ecc.Applies, ""},
		{"perhaps a footnote 5 party", with(node, listed(entity(footnote(5), possible))), ecc.Applies, ""},
		{"open red flag", with(use("advanced_node_ic", ecc.Unknown)), ecc.StatusUnknown, "end_use.advanced_node_ic"},
		{"wording not held", with(on("2024-12-04"), node), ecc.StatusUnknown, ""},
	})
	check(t, "ADV-744.23-A2II", []want{
		{"EAR99 is not Category 3", with(maybe), ecc.DoesNotApply, ""},
		{"Category 3 device", with(item("3A991.a.2"), maybe), ecc.DoesNotApply, ""},
		{"Category 3 equipment", with(item("3B991.b"), maybe), ecc.Applies, ""},
		{"Category 3 software", with(item("3D991"), maybe), ecc.Applies, ""},
		{"other category", with(item("2B999"), maybe), ecc.DoesNotApply, ""},
		{"not classified", with(item(""), maybe), ecc.StatusUnknown, "eccn"},
		{"silence", with(item("3B991.b")), ecc.DoesNotApply, ""},
		{"footnote 5 party", with(item("3B991.b"), maybe, fn5), ecc.DoesNotApply, ""},
		{"back end", with(item("3B991.b"), maybe, use("back_end_only", ecc.Yes)), ecc.DoesNotApply, ""},
	})
	design := use("advanced_node_design", ecc.Yes)
	check(t, "ADV-744.23-A2III", []want{
		{"commodity", with(design), ecc.DoesNotApply, ""},
		{"ECAD by entry", with(to("JP"), software, item("3D006"), design), ecc.Applies, ""},
		{"not known whether ECAD", with(software, item("3D991"), design), ecc.StatusUnknown, "facts.ecad_tcad"},
		{"EAR99 ECAD", with(software, design, itemFact("ecad_tcad", "yes")), ecc.Applies, ""},
		{"other software", with(software, design, itemFact("ecad_tcad", "no")), ecc.DoesNotApply, ""},
		{"silence", with(software, item("3D006")), ecc.DoesNotApply, ""},
		{"before the paragraph", with(on("2024-12-01"), software, item("3D006"), design), ecc.NotInForce, ""},
	})
	require.Equal(t, ecc.ExceptionsNone, find(t, with(node), "ADV-744.23-A2I").Exceptions)
}

func software(c *ecc.Case) { c.Item.Kind = ecc.Software }

func TestAdvancedComputingByHeadquarters(t *testing.T) {
	chinese := headquarters("CN")
	check(t, "ADV-744.23-A3IA", []want{
		{"to Japan, for a Chinese company", with(to("JP"), item("3A090.b"), chinese), ecc.Applies, ""},
		{"to Germany", with(to("DE"), item("4A090.b"), chinese), ecc.Applies, ""},
		{"to China itself", with(item("3A090.b"), chinese), ecc.DoesNotApply, ""},
		{"to Saudi Arabia, in D:4", with(to("SA"), item("3A090.b"), chinese), ecc.DoesNotApply, ""},
		{"to Israel, in D:4 and A:6", with(to("IL"), item("3A090.b"), chinese), ecc.Applies, ""},
		{"for a Japanese company", with(to("JP"), item("3A090.b"), headquarters("JP")), ecc.DoesNotApply, ""},
		{"headquarters not known", with(to("JP"), item("3A090.b"), headquarters("")), ecc.StatusUnknown, "parties[0].headquarters"},
		{"parent not known", with(to("JP"), item("3A090.b"), headquarters("JP"), func(c *ecc.Case) { c.Parties[0].ParentHeadquarters = "" }), ecc.StatusUnknown, "parties[0].parent_headquarters"},
		{"no end user named", with(to("JP"), item("3A090.b"), role("purchaser")), ecc.StatusUnknown, "parties"},
		{"3A090.a has controls of its own", with(to("JP"), item("3A090.a"), chinese), ecc.DoesNotApply, ""},
		{"paragraph not known", with(to("JP"), item("3A090"), chinese), ecc.StatusUnknown, "eccn"},
		{"wording not held", with(on("2025-01-14"), to("JP"), item("3A090.b"), chinese), ecc.StatusUnknown, ""},
	})
	check(t, "ADV-744.23-A3IB", []want{
		{"memory for a Chinese company in Vietnam", with(to("VN"), item("3A090.c"), chinese), ecc.Applies, ""},
		{"memory to China", with(item("3A090.c"), chinese), ecc.DoesNotApply, ""},
		{"memory for a Korean company", with(to("VN"), item("3A090.c"), headquarters("KR")), ecc.DoesNotApply, ""},
	})
	f := find(t, with(to("JP"), item("3A090.b"), chinese), "ADV-744.23-A3IA")
	require.Equal(t, ecc.ExceptionsAsListed, f.Exceptions)
	require.Contains(t, f.ExceptionCodes, "NAC")

	back := func(c *ecc.Case) { c.Activity, c.From, c.Item.Kind = ecc.Reexport, "CN", ecc.Technology }
	own := itemFact("developed_in_d5_for_advanced_computing", "yes")
	check(t, "ADV-744.23-A3II", []want{
		{"out of China", with(back, to("TW"), item("3E001"), own), ecc.Applies, ""},
		{"developer not known", with(back, to("TW"), item("3E001")), ecc.StatusUnknown, "facts.developed_in_d5_for_advanced_computing"},
		{"developed elsewhere", with(back, to("TW"), item("3E001"), itemFact("developed_in_d5_for_advanced_computing", "no")), ecc.DoesNotApply, ""},
		{"out of Japan", with(back, to("TW"), item("3E001"), own, func(c *ecc.Case) { c.From = "JP" }), ecc.DoesNotApply, ""},
		{"out of the United States", with(to("TW"), item("3E001"), own), ecc.DoesNotApply, ""},
		{"other technology", with(back, to("TW"), item("3E991"), own), ecc.DoesNotApply, ""},
	})
}

func TestSemiconductorEquipment(t *testing.T) {
	equipment := use("semiconductor_equipment", ecc.Yes)
	check(t, "ADV-744.23-A4I", []want{
		{"silence", with(item("2B999")), ecc.DoesNotApply, ""},
		{"item on the list, in China", with(item("2B999"), equipment), ecc.Applies, ""},
		{"EAR99", with(equipment), ecc.DoesNotApply, ""},
		{"not classified", with(item(""), equipment), ecc.StatusUnknown, "eccn"},
		{"in Japan", with(to("JP"), item("2B999"), equipment), ecc.DoesNotApply, ""},
		{"open red flag", with(item("2B999"), use("semiconductor_equipment", ecc.Unknown)), ecc.StatusUnknown, "end_use.semiconductor_equipment"},
	})
	check(t, "ADV-744.23-A4II", []want{
		{"in Malaysia by a Chinese company", with(to("MY"), item("2B999"), equipment, headquarters("CN")), ecc.Applies, ""},
		{"in Malaysia by a Japanese company", with(to("MY"), item("2B999"), equipment, headquarters("JP")), ecc.DoesNotApply, ""},
		{"headquarters not known", with(to("MY"), item("2B999"), equipment, headquarters("")), ecc.StatusUnknown, "parties[0].headquarters"},
		{"EAR99", with(to("MY"), equipment, headquarters("CN")), ecc.DoesNotApply, ""},
	})
	require.Equal(t, []string{"GOV 740.11(b)"}, find(t, with(item("2B999"), equipment), "ADV-744.23-A4I").ExceptionCodes)
}

func TestReviewPolicy744_23(t *testing.T) {
	node := use("advanced_node_ic", ecc.Yes)
	for name, w := range map[string]struct {
		c    ecc.Case
		want ecc.ReviewPolicy
	}{
		"Chinese end user":       {with(node), ecc.PresumptionOfDenial},
		"Korean end user":        {with(node, headquarters("KR")), ecc.PresumptionOfApproval},
		"Korean, Chinese parent": {with(node, headquarters("KR"), func(c *ecc.Case) { c.Parties[0].ParentHeadquarters = "CN" }), ecc.PresumptionOfDenial},
		"Korean, other parent":   {with(node, headquarters("KR"), func(c *ecc.Case) { c.Parties[0].ParentHeadquarters = "BD" }), ecc.PresumptionOfApproval},
		"Bangladeshi":            {with(node, headquarters("BD")), ecc.PresumptionOfDenial},
		"not known":              {with(node, headquarters("")), ecc.PresumptionOfDenial},
		"not for datacenters":    {with(node, item("3A090.b"), itemFact("datacenter", "no")), ecc.CaseByCase},
		"for datacenters":        {with(node, item("3A090.a"), itemFact("datacenter", "yes")), ecc.PresumptionOfDenial},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, w.want, find(t, w.c, "ADV-744.23-A2I").ReviewPolicy) })
	}
}
