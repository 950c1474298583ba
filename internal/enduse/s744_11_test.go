package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/stretchr/testify/require"
)

func entity(edits ...func(*ecc.Listing)) ecc.Listing {
	l := ecc.Listing{List: "EL", Name: "Listed Works", Is: ecc.Yes, Scope: "all_subject_items", Sections: []string{"744.11"},
		Policy: ecc.PresumptionOfDenial, Citation: "84 FR 54002"}
	for _, e := range edits {
		e(&l)
	}
	return l
}

func possible(l *ecc.Listing)  { l.Is = ecc.Unknown }
func inherited(l *ecc.Listing) { l.Inherited = true }
func scope(s string) func(*ecc.Listing) {
	return func(l *ecc.Listing) { l.Scope = s }
}

func TestEntityList(t *testing.T) {
	check(t, "EL-744.11", []want{
		{"nobody listed", with(), ecc.DoesNotApply, ""},
		{"listed end user", with(listed(entity())), ecc.Applies, ""},
		{"possible match", with(listed(entity(possible))), ecc.StatusUnknown, "parties[0]"},
		{"listed abroad, wherever located", with(to("DE"), listed(entity())), ecc.Applies, ""},
		{"a forwarder may be an intermediate consignee", with(role("other"), listed(entity())), ecc.StatusUnknown, "parties[0].facts.takes_possession"},
		{"a forwarder that takes the goods", with(role("other"), partyFact("takes_possession", "yes"), listed(entity())), ecc.Applies, ""},
		{"a bank that does not", with(role("other"), partyFact("takes_possession", "no"), listed(entity())), ecc.DoesNotApply, ""},
		{"delivered in the United States", with(func(c *ecc.Case) { c.To = "PR" }, listed(entity())), ecc.StatusUnknown, "to"},
		{"another list", with(listed(ecc.Listing{List: "UVL", Is: ecc.Yes})), ecc.DoesNotApply, ""},
		{"reached through owners only", with(listed(entity(inherited))), ecc.DoesNotApply, ""},
		{"before the list", with(on("1997-02-02"), listed(entity())), ecc.NotInForce, ""},
		{"before § 744.11", with(on("2008-08-20"), listed(entity())), ecc.StatusUnknown, ""},
		{"first day of § 744.11", with(on("2008-08-21"), listed(entity())), ecc.Applies, ""},
	})
}

func TestEntityListScope(t *testing.T) {
	check(t, "EL-744.11", []want{
		{"CCL entry, CCL item", with(item("5A992.c"), listed(entity(scope("ccl_items")))), ecc.Applies, ""},
		{"CCL entry, EAR99", with(listed(entity(scope("ccl_items")))), ecc.DoesNotApply, ""},
		{"CCL entry, not classified", with(item(""), listed(entity(scope("ccl_items")))), ecc.StatusUnknown, "eccn"},
		{"CCL and supplement 7, CCL item", with(item("3A991.a.2"), listed(entity(scope("ccl_and_supplement_7")))), ecc.Applies, ""},
		{"CCL and supplement 7, bearings", with(hts("8482.10"), listed(entity(scope("ccl_and_supplement_7")))), ecc.Applies, ""},
		{"CCL and supplement 7, wheat", with(hts("1001.99"), itemFact("part_of_hts", "none"), listed(entity(scope("ccl_and_supplement_7")))), ecc.DoesNotApply, ""},
		{"CCL and supplement 7, no tariff number", with(listed(entity(scope("ccl_and_supplement_7")))), ecc.StatusUnknown, "hts"},
		{"projects, nothing said", with(listed(entity(scope("project_items")))), ecc.StatusUnknown, "end_use.russian_industry"},
		{"projects, yes", with(use("russian_industry", ecc.Yes), listed(entity(scope("project_items")))), ecc.Applies, ""},
		{"projects, no", with(use("russian_industry", ecc.No), listed(entity(scope("project_items")))), ecc.DoesNotApply, ""},
		{"extent not known", with(listed(entity(scope("")))), ecc.StatusUnknown, "parties[0]"},
		{"carve-out not claimed", with(listed(entity(scope("all_items_with_carve_out"), carveOut))), ecc.Applies, ""},
		{"carve-out claimed", with(technology, itemFact("within_carve_out", "yes"), listed(entity(scope("all_items_with_carve_out"), carveOut))), ecc.DoesNotApply, ""},
		{"carve-out of technology, claimed for a commodity", with(itemFact("within_carve_out", "yes"), listed(entity(scope("all_items_with_carve_out"), carveOut))), ecc.Applies, ""},
		{"petroleum", with(hts("2709.00.2010"), listed(entity(scope("all_items_with_carve_out"), petroleum))), ecc.DoesNotApply, ""},
		{"a drill bit", with(hts("8207.19"), listed(entity(scope("all_items_with_carve_out"), petroleum))), ecc.Applies, ""},
		{"petroleum to another entity", with(hts("2709.00.2010"), listed(entity())), ecc.Applies, ""},
		{"no carve-out to claim", with(itemFact("within_carve_out", "yes"), listed(entity())), ecc.Applies, ""},
		{"footnote 2 disclosure", with(itemFact("security_vulnerability_disclosure", "yes"), listed(entity(footnote(2)))), ecc.DoesNotApply, ""},
		{"disclosure to another entity", with(itemFact("security_vulnerability_disclosure", "yes"), listed(entity())), ecc.Applies, ""},
	})
}

func technology(c *ecc.Case)   { c.Item.Kind = ecc.Technology }
func hts(number string) edit   { return func(c *ecc.Case) { c.Item.HTS = number } }
func carveOut(l *ecc.Listing)  { l.CarveOut = "uav_ear99_technology" }
func petroleum(l *ecc.Listing) { l.CarveOut = "petroleum_and_joint_ventures" }
func footnote(n int) func(*ecc.Listing) {
	return func(l *ecc.Listing) { l.Footnotes = append(l.Footnotes, n) }
}

func TestEntityListFinding(t *testing.T) {
	f := find(t, with(listed(entity())), "EL-744.11")
	require.Equal(t, "15 CFR 744.11(a)", f.Citation)
	require.Equal(t, []string{"15 CFR 744.16(a)", "15 CFR part 744 supplement no. 4", "15 CFR 744.11", "84 FR 54002"}, f.Citations)
	require.Equal(t, ecc.LicenseRequired, f.Effect)
	require.Equal(t, ecc.PresumptionOfDenial, f.ReviewPolicy)
	require.Equal(t, ecc.ExceptionsNone, f.Exceptions)
	require.Equal(t, 0, *f.Party)
	require.Equal(t, "Listed Works", f.Because.Get("listed"))
	require.Equal(t, "end_user", f.Because.Get("role"))

	f = find(t, with(listed(entity(func(l *ecc.Listing) { l.Exception, l.Policy = "GOV 740.11(b)(2), 740.11(e)", ecc.PolicyUnknown }))), "EL-744.11")
	require.Equal(t, ecc.ExceptionsAsListed, f.Exceptions)
	require.Equal(t, []string{"GOV 740.11(b)(2)", "GOV 740.11(e)"}, f.ExceptionCodes)
	require.Equal(t, ecc.SeeEntry, f.ReviewPolicy)

	f = find(t, with(listed(entity(func(l *ecc.Listing) { l.Sections = []string{"744.11", "740.26"} }))), "EL-744.11")
	require.Equal(t, []string{"RFF"}, f.ExceptionCodes)

	f = find(t, with(to("PK"), item("7A103"), use("civil_aviation_safety", ecc.Yes), listed(entity())), "EL-744.11")
	require.Equal(t, []string{"TMP 740.9(a)(4)", "RPL", "TSU", "AVS 740.15(b)"}, f.ExceptionCodes)
	f = find(t, with(to("PK"), item("2A101"), use("civil_aviation_safety", ecc.Yes), listed(entity())), "EL-744.11")
	require.Equal(t, []string{"TMP 740.9(a)(4)", "RPL"}, f.ExceptionCodes)
	f = find(t, with(to("PK"), use("civil_aviation_safety", ecc.Yes), listed(entity())), "EL-744.11")
	require.Equal(t, ecc.ExceptionsNone, f.Exceptions, "only items of § 740.2(a)(5)")
	f = find(t, with(item("7A103"), use("civil_aviation_safety", ecc.Yes), listed(entity())), "EL-744.11")
	require.Equal(t, ecc.ExceptionsNone, f.Exceptions, "only Indian and Pakistani entities")
}

func TestEntityListOneFindingForEachListing(t *testing.T) {
	c := with(listed(entity()), listed(entity(func(l *ecc.Listing) { l.Name = "Listed Works Branch" })))
	c.Parties = append(c.Parties, ecc.Party{Role: "purchaser", Name: "Trader", Country: "HK", Listings: []ecc.Listing{entity()}})
	var parties []int
	for _, f := range requirements(c) {
		if f.Rule == "EL-744.11" {
			require.Equal(t, ecc.Applies, f.Status)
			parties = append(parties, *f.Party)
		}
	}
	require.Equal(t, []int{0, 0, 1}, parties)
}

func TestAffiliatesOfEntities(t *testing.T) {
	owned := entity(inherited)
	check(t, "EL-744.11-AFFILIATES", []want{
		{"before the rule", with(on("2025-09-28"), listed(owned)), ecc.NotInForce, ""},
		{"first day", with(on("2025-09-29"), listed(owned)), ecc.Applies, ""},
		{"last day before the stay", with(on("2025-11-09"), listed(owned)), ecc.Applies, ""},
		{"first day of the stay", with(on("2025-11-10"), listed(owned)), ecc.NotInForce, ""},
		{"last day of the stay", with(on("2026-11-09"), listed(owned)), ecc.NotInForce, ""},
		{"after the stay", with(on("2026-11-10"), listed(owned)), ecc.Applies, ""},
		{"share not known", with(on("2026-11-10"), listed(entity(inherited, possible))), ecc.StatusUnknown, "parties[0].owners"},
		{"a company in the United States", with(on("2026-11-10"), func(c *ecc.Case) { c.Parties[0].Country = "US" }, listed(owned)), ecc.DoesNotApply, ""},
		{"general license, to Japan", with(on("2025-10-15"), to("JP"), listed(owned)), ecc.DoesNotApply, ""},
		{"general license, not to Malaysia", with(on("2025-10-15"), to("MY"), listed(owned)), ecc.Applies, ""},
		{"general license, joint venture in Malaysia", with(on("2025-10-15"), to("MY"), partyFact("joint_venture_us_a5_a6", "yes"), listed(owned)), ecc.DoesNotApply, ""},
		{"general license, joint venture in Cuba", with(on("2025-10-15"), to("CU"), partyFact("joint_venture_us_a5_a6", "yes"), listed(owned)), ecc.Applies, ""},
		{"general license lapsed", with(on("2026-11-10"), to("JP"), listed(owned)), ecc.Applies, ""},
		{"listed in its own right", with(on("2026-11-10"), listed(entity())), ecc.DoesNotApply, ""},
		{"owner's entry reaches CCL items only", with(on("2026-11-10"), listed(entity(inherited, scope("ccl_items")))), ecc.DoesNotApply, ""},
	})
	f := find(t, with(on("2026-11-10"), listed(owned)), "EL-744.11-AFFILIATES")
	require.Equal(t, "15 CFR 744.11(a)(1)", f.Citation)
	require.Contains(t, f.Citations, "90 FR 47201")
	require.Contains(t, f.Note, "could extend")
	f = find(t, with(on("2025-10-15"), listed(owned)), "EL-744.11-AFFILIATES")
	require.Empty(t, f.Note)
}

func TestAffiliatesRuleOverride(t *testing.T) {
	c := with(listed(entity(inherited))) // during the stay
	f := only(t, enduse.Under(nil).Append(nil, &c), "EL-744.11-AFFILIATES")
	require.Equal(t, ecc.Applies, f.Status)
	never := []rule.Stay{{From: "2025-09-29", Citation: "the user's choice"}}
	for date, want := range map[string]ecc.Status{"2025-12-01": ecc.DoesNotApply, "2025-12-02": ecc.Applies} { // General Order No. 7
		japan := with(on(date), to("JP"), listed(entity(inherited)))
		require.Equal(t, want, only(t, enduse.Under(nil).Append(nil, &japan), "EL-744.11-AFFILIATES").Status, date)
	}
	c.Date = "2026-11-10"
	f = only(t, enduse.Under(never).Append(nil, &c), "EL-744.11-AFFILIATES")
	require.Equal(t, ecc.NotInForce, f.Status)
}

func TestAffiliatesInForce(t *testing.T) {
	for date, want := range map[string]bool{
		"2025-09-28": false, "2025-09-29": true, "2025-11-09": true, "2025-11-10": false, "2026-11-09": false, "2026-11-10": true,
	} {
		got, note := enduse.AffiliatesInForce(date)
		require.Equal(t, want, got, date)
		require.Equal(t, date < "2025-09-29" || date >= "2025-11-10", note != "", date)
	}
}
