package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// listedItem is an item of supplement no. 2 to part 744, unlisted one that is not.
var (
	listedItem   = item("5B991")
	unlistedItem = item("1C350")
	someItem     = item("4A994") // only computers above a speed are in the supplement
)

func TestMilitarySupplement2(t *testing.T) {
	check(t, "MEU-744.21-A1", []want{
		{"nothing known", with(listedItem), ecc.DoesNotApply, ""},
		{"end use known", with(listedItem, use("military", ecc.Yes)), ecc.Applies, ""},
		{"end use ruled out", with(listedItem, use("military", ecc.No)), ecc.DoesNotApply, ""},
		{"open red flag", with(listedItem, use("military", ecc.Unknown)), ecc.StatusUnknown, "end_use.military"},
		{"item not in the supplement", with(unlistedItem, use("military", ecc.Yes)), ecc.DoesNotApply, ""},
		{"EAR99", with(use("military", ecc.Yes)), ecc.DoesNotApply, ""},
		{"item may be", with(someItem, use("military", ecc.Yes)), ecc.StatusUnknown, ""},
		{"Hong Kong is China", with(to("HK"), listedItem, use("military", ecc.Yes)), ecc.Applies, ""},
		{"Macau is not named", with(to("MO"), listedItem, use("military", ecc.Yes)), ecc.DoesNotApply, ""},
		{"Nicaragua", with(to("NI"), listedItem, use("military", ecc.Yes)), ecc.Applies, ""},
		{"another country", with(to("IN"), listedItem, use("military", ecc.Yes)), ecc.DoesNotApply, ""},
		{"end user known", with(listedItem, partyFact("military_end_user", "yes")), ecc.Applies, ""},
		{"end user in question", with(listedItem, partyFact("military_end_user", "unknown")), ecc.StatusUnknown, "parties[0].facts.military_end_user"},
		{"unlisted military end user elsewhere", with(to("IN"), listedItem, partyFact("military_end_user", "yes")), ecc.DoesNotApply, ""},
		{"Venezuela", with(to("VE"), listedItem, use("military", ecc.Yes)), ecc.Applies, ""},
		{"old contract for Venezuela", with(to("VE"), listedItem, use("military", ecc.Yes), itemFact("contract_date", "2014-11-06")), ecc.DoesNotApply, ""},
		{"contract of the day", with(to("VE"), listedItem, use("military", ecc.Yes), itemFact("contract_date", "2014-11-07")), ecc.Applies, ""},
	})
	f := find(t, with(listedItem, use("military", ecc.Yes)), "MEU-744.21-A1")
	require.Equal(t, ecc.PresumptionOfDenial, f.ReviewPolicy)
	require.Equal(t, []string{"GOV 740.11(b)(2)(i)", "GOV 740.11(b)(2)(ii)"}, f.ExceptionCodes)
	require.Equal(t, "not stated", find(t, with(listedItem), "MEU-744.21-A1").Because.Get("end_use.military"))
}

func TestSupplement2Items(t *testing.T) {
	military := use("military", ecc.Yes)
	check(t, "MEU-744.21-A1", []want{
		{"paragraph in", with(item("5A991.b.7"), military), ecc.Applies, ""},
		{"paragraph out", with(item("5A991.b.1"), military), ecc.DoesNotApply, ""},
		{"paragraph of which some are", with(item("5A991.f"), military), ecc.StatusUnknown, "facts.supplement_2_part_744"},
		{"entry of which some are", with(item("5A991"), military), ecc.StatusUnknown, "facts.supplement_2_part_744"},
		{"paragraph not known", with(item("9A012"), military), ecc.StatusUnknown, "eccn"},
		{"entry of August 2026, before", with(on("2026-08-13"), item("9A012.a.1"), military), ecc.StatusUnknown, "date"},
		{"entry of August 2026", with(on("2026-08-14"), item("9A012.a.1"), military), ecc.Applies, ""},
		{"stated to be in", with(someItem, military, itemFact("supplement_2_part_744", "yes")), ecc.Applies, ""},
		{"stated to be out", with(someItem, military, itemFact("supplement_2_part_744", "no")), ecc.DoesNotApply, ""},
		{"not classified", with(item(""), military), ecc.StatusUnknown, "eccn"},
	})
}

func TestMilitaryAllItems(t *testing.T) {
	check(t, "MEU-744.21-A2", []want{
		{"EAR99 for the Russian military", with(to("RU"), use("military", ecc.Yes)), ecc.Applies, ""},
		{"Belarusian military end user", with(to("BY"), partyFact("military_end_user", "yes")), ecc.Applies, ""},
		{"nothing known", with(to("RU")), ecc.DoesNotApply, ""},
		{"the military as a forwarder", with(to("RU"), role("other"), partyFact("military_end_user", "yes")), ecc.DoesNotApply, ""},
		{"open red flag", with(to("RU"), use("military", ecc.Unknown)), ecc.StatusUnknown, "end_use.military"},
		{"China has another paragraph", with(use("military", ecc.Yes)), ecc.DoesNotApply, ""},
		{"before it named Russia", with(on("2014-09-16"), to("RU"), use("military", ecc.Yes)), ecc.NotInForce, ""},
		{"before it took in all items", with(on("2020-06-28"), to("RU"), use("military", ecc.Yes)), ecc.StatusUnknown, ""},
		{"wording not held", with(on("2024-08-26"), to("RU"), use("military", ecc.Yes)), ecc.StatusUnknown, ""},
		{"wording held", with(on("2024-08-27"), to("RU"), use("military", ecc.Yes)), ecc.Applies, ""},
	})
	policy := func(edits ...edit) ecc.ReviewPolicy {
		return find(t, with(append(edits, to("RU"), use("military", ecc.Yes))...), "MEU-744.21-A2").ReviewPolicy
	}
	require.Equal(t, ecc.PolicyOfDenial, policy())
	require.Equal(t, ecc.CaseByCase, policy(itemFact("food_or_medicine", "yes")))
	require.Equal(t, ecc.PolicyOfDenial, policy(itemFact("food_or_medicine", "yes"), item("1C991")))
}

func TestMEUList(t *testing.T) {
	l := ecc.Listing{List: "MEU", Name: "Aero Works", Is: ecc.Yes, Scope: "supplement_2_items"}
	maybe, owned := l, l
	maybe.Is, owned.Inherited = ecc.Unknown, true
	check(t, "MEU-744.21-LIST", []want{
		{"nobody listed", with(listedItem), ecc.DoesNotApply, ""},
		{"listed, item of the supplement", with(listedItem, listed(l)), ecc.Applies, ""},
		{"listed, wherever it is", with(to("SG"), listedItem, listed(l)), ecc.Applies, ""},
		{"listed, other item", with(listed(l)), ecc.DoesNotApply, ""},
		{"listed, item may be", with(someItem, listed(l)), ecc.StatusUnknown, ""},
		{"possible match", with(listedItem, listed(maybe)), ecc.StatusUnknown, "parties[0]"},
		{"possible match, other item", with(listed(maybe)), ecc.DoesNotApply, ""},
		{"as a bank", with(listedItem, role("other"), partyFact("takes_possession", "no"), listed(l)), ecc.DoesNotApply, ""},
	})
	check(t, "MEU-744.21-LIST-AFFILIATES", []want{
		{"stayed", with(listedItem, listed(owned)), ecc.NotInForce, ""},
		{"in force again", with(on("2026-11-10"), listedItem, listed(owned)), ecc.Applies, ""},
		{"other item", with(on("2026-11-10"), listed(owned)), ecc.DoesNotApply, ""},
	})
	require.Equal(t, "15 CFR 744.21(a)(3)", find(t, with(on("2026-11-10"), listedItem, listed(owned)), "MEU-744.21-LIST-AFFILIATES").Citation)
}
