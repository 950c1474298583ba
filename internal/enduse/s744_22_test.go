package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func TestMilitaryIntelligence(t *testing.T) {
	check(t, "MIEU-744.22", []want{
		{"silence", with(), ecc.DoesNotApply, ""},
		{"EAR99 to China", with(use("military_intelligence", ecc.Yes)), ecc.Applies, ""},
		{"to Hong Kong", with(to("HK"), use("military_intelligence", ecc.Yes)), ecc.Applies, ""},
		{"to Syria, in E:1", with(to("SY"), use("military_intelligence", ecc.Yes)), ecc.Applies, ""},
		{"to Cuba, in E:2", with(to("CU"), use("military_intelligence", ecc.Yes)), ecc.Applies, ""},
		{"Nicaragua is not named", with(to("NI"), use("military_intelligence", ecc.Yes)), ecc.DoesNotApply, ""},
		{"open red flag", with(use("military_intelligence", ecc.Unknown)), ecc.StatusUnknown, "end_use.military_intelligence"},
		{"end user", with(partyFact("military_intelligence_end_user", "yes")), ecc.Applies, ""},
		{"end user elsewhere", with(to("AT"), partyFact("military_intelligence_end_user", "yes")), ecc.DoesNotApply, ""},
		{"named end user elsewhere", with(to("AT"), partyFact("named_in_744_22", "yes")), ecc.Applies, ""},
		{"name of an organization", with(to("KP"), named("Reconnaissance General Bureau, 3rd Bureau")), ecc.StatusUnknown, "parties[0].facts.named_in_744_22"},
		{"name of an organization, in Austria", with(to("AT"), named("Main Intelligence Directorate"), headquarters("RU")), ecc.Applies, ""},
		{"very name with its acronym", with(to("MM"), named("Office of Chief of Military Security Affairs (OCMSA)")), ecc.Applies, ""},
		{"very name, country open", with(to("AT"), named("Main Intelligence Directorate"), headquarters("")), ecc.StatusUnknown, "parties[0].facts.named_in_744_22"},
		{"like name in France", with(to("FR"), named("Directorate of Military Intelligence")), ecc.DoesNotApply, ""},
		{"name looked into", with(to("KP"), named("Reconnaissance General Bureau"), partyFact("named_in_744_22", "no")), ecc.DoesNotApply, ""},
		{"before the section", with(on("2021-03-15"), use("military_intelligence", ecc.Yes)), ecc.NotInForce, ""},
		{"wording not held", with(on("2022-09-15"), use("military_intelligence", ecc.Yes)), ecc.StatusUnknown, ""},
		{"wording held", with(on("2022-09-16"), use("military_intelligence", ecc.Yes)), ecc.Applies, ""},
	})
}

func named(name string) edit { return func(c *ecc.Case) { c.Parties[0].Name = name } }
