package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// Each paragraph of § 740.2(a): an exception that it closes, one that it
// spares, and a case just outside it.
func TestRestrictions(t *testing.T) {
	t.Run("a1", func(t *testing.T) {
		testException(t, "GBS", []exceptionTest{
			{"suspended", "3A001.a.7", "BR", []string{"statements.exceptions_suspended=yes"}, ecc.Barred, "740.2(a)(1)", nil},
			{"not suspended", "3A001.a.7", "BR", []string{"statements.exceptions_suspended=no"}, ecc.Available, "740.4", nil},
			{"asked and open", "3A001.a.7", "BR", []string{"statements.exceptions_suspended=unknown"}, ecc.Conditional, "740.4", nil},
		})
	})
	t.Run("a3", func(t *testing.T) {
		testException(t, "TMP", []exceptionTest{
			{"receiver", "5A001.f.1", "DE", nil, ecc.Barred, "740.2(a)(3)", nil},
			{"equipment", "5A980", "DE", nil, ecc.Barred, "740.2(a)(3)", nil},
			{"software", "5D980", "DE", nil, ecc.Barred, "740.2(a)(3)", nil},
			{"software for the receiver", "5D001.a", "CN", []string{"for_eccn=5A001.f.1"}, ecc.Barred, "740.2(a)(3)", nil},
			{"software for something else", "5D001.a", "CN", []string{"for_eccn=5A001.b.1", "temporary_purpose=exhibition", "effective_control=yes"}, ecc.Available, "740.9(a)(5)", nil},
		})
		testException(t, "GOV", []exceptionTest{
			{"for the United States", "5A980", "DE", []string{"end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.11(b)(2)(ii)", nil},
			{"technology", "5E980", "DE", []string{"end_use.government_use=yes", "party.us_government=yes"}, ecc.Barred, "740.2(a)(3)", nil},
			{"technology for the receiver", "5E001.a", "DE", []string{"for_eccn=5A001.f.1", "end_use.government_use=yes", "party.us_government=yes"}, ecc.Barred, "740.2(a)(3)", nil},
		})
	})
	t.Run("a4", func(t *testing.T) {
		testException(t, "RPL", []exceptionTest{
			{"crime control", "3A981", "BR", nil, ecc.Barred, "740.2(a)(4)", nil},
			{"restraints everywhere", "0A982", "SG", nil, ecc.Barred, "740.2(a)(4)", nil},
			{"restraints to NATO", "0A982", "DE", nil, ecc.Conditional, "740.10(a)", nil},
			{"restraints to India", "0A982", "IN", nil, ecc.Conditional, "740.10(a)", nil},
		})
	})
	t.Run("a5i", func(t *testing.T) {
		testException(t, "LVS", []exceptionTest{
			{"missile technology", "1B117", "BR", []string{".value=100"}, ecc.Barred, "740.2(a)(5)(i)", nil},
		})
		testException(t, "TMP", []exceptionTest{
			{"tools of trade", "1B117", "BR", []string{"temporary_purpose=tools_of_trade", "effective_control=yes"}, ecc.Available, "740.9(a)(1)", nil},
			{"refused entry", "1B117", "BR", []string{"temporary_purpose=refused_entry", "returns_to_country_of_import=yes", "refused_under_ofac_rules=no"}, ecc.NotEligible, "", nil},
		})
	})
	t.Run("a5ii", func(t *testing.T) {
		testException(t, "RPL", []exceptionTest{
			{"D:4", "1B117", "IL", nil, ecc.Barred, "740.2(a)(5)(ii)", nil},
			{"guidance for an aircraft", "7A103", "IL", []string{"for_manned_vehicle=yes", "end_use.replacement_part=yes", "one_for_one_replacement=yes", "host_lawfully_exported=yes"}, ecc.Available, "740.10(a)", nil},
			{"guidance for something else", "7A103", "IL", []string{"for_manned_vehicle=no"}, ecc.Barred, "740.2(a)(5)(ii)(A)", nil},
			{"guidance, use open", "7A103", "IL", []string{"end_use.replacement_part=yes", "one_for_one_replacement=yes", "host_lawfully_exported=yes"}, ecc.Conditional, "740.10(a)", []string{"facts.for_manned_vehicle"}},
			{"bearing", "2A101", "IL", []string{"one_for_one_replacement=no"}, ecc.Barred, "740.2(a)(5)(ii)(B)", nil},
		})
		testException(t, "TMP", []exceptionTest{
			{"kit", "7A103", "IL", []string{"for_manned_vehicle=yes", "temporary_purpose=replacement_kit", "effective_control=yes", "one_for_one_replacement=yes"}, ecc.Available, "740.9(a)(4)", nil},
			{"exhibition", "7A103", "IL", []string{"for_manned_vehicle=yes", "temporary_purpose=exhibition", "effective_control=yes"}, ecc.NotEligible, "", nil},
		})
	})
	t.Run("a6", func(t *testing.T) {
		const russia, cuba = ".require=15 CFR 746.8(a)(1)|as_listed|GOV 740.11(b),CCD", ".require=15 CFR 746.2(a)|as_listed|GOV,AGR,CCD,TMP 740.9(a)(9)"
		testException(t, "GBS", []exceptionTest{
			{"Cuba", "3A001.a.7", "CU", []string{cuba}, ecc.Barred, "740.2(a)(6)", nil},
			{"Iran", "3A001.a.7", "IR", nil, ecc.Barred, "740.2(a)(6)", nil},
			{"North Korea", "3A001.a.7", "KP", nil, ecc.Barred, "740.2(a)(6)", nil},
			{"Syria", "3A001.a.7", "SY", nil, ecc.Barred, "740.2(a)(6)", nil},
			{"Crimea", "3A001.a.7", "UA", []string{".region=crimea"}, ecc.Barred, "740.2(a)(6)", nil},
			{"Ukraine", "3A001.a.7", "UA", nil, ecc.NotEligible, "740.4", nil},
			{"Russia", "3A001.a.7", "RU", []string{russia}, ecc.Barred, "740.2(a)(6)", nil},
			{"Russia without sanctions", "3A001.a.7", "RU", nil, ecc.NotEligible, "740.4", nil},
		})
		testException(t, "GOV", []exceptionTest{
			{"listed for Cuba", "3A001.a.7", "CU", []string{cuba, "end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.11(b)(2)(ii)", nil},
			{"listed for Russia", "3A001.a.7", "RU", []string{russia, "end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.11(b)(2)(ii)", nil},
		})
		testException(t, "TMP", []exceptionTest{
			{"news media in Cuba", "EAR99", "CU", []string{cuba, "temporary_purpose=news_media", "accredited_news_media=yes", "effective_control=yes"}, ecc.Available, "740.9(a)(9)", nil},
			{"exhibition in Cuba", "EAR99", "CU", []string{cuba, "temporary_purpose=exhibition", "effective_control=yes"}, ecc.NotEligible, "", nil},
		})
	})
	t.Run("part 746", func(t *testing.T) {
		const iraq = ".require=15 CFR 746.3(a)(1)|as_listed|TMP,RPL,GOV"
		testException(t, "TMP", []exceptionTest{
			{"arms embargo", "0A501.a", "CF", nil, ecc.Barred, "746.1(b)(4)", nil},
			{"no arms embargo", "0A501.a", "ET", nil, ecc.Conditional, "740.9(a)(2)", nil},
			{"listed for Iraq", "3A001.a.7", "IQ", []string{iraq, "temporary_purpose=tools_of_trade", "effective_control=yes"}, ecc.Available, "740.9(a)(1)", nil},
		})
		testException(t, "GOV", []exceptionTest{
			{"arms embargo", "0A501.a", "CF", []string{"end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.11(b)(2)(ii)", nil},
		})
		testException(t, "APR", []exceptionTest{
			{"not listed for Iraq", "3A001.a.7", "IQ", []string{iraq, ".activity=reexport", ".from=DE", "reexport_authorized_by_country=yes"}, ecc.Barred, "746.3(c)", nil},
		})
	})
	t.Run("a7", func(t *testing.T) {
		testException(t, "TSU", []exceptionTest{
			{"detectors", "6E001", "BR", []string{"detector_technology=yes", "for_eccn=6A002"}, ecc.Barred, "740.2(a)(7)", nil},
			{"something else", "6E001", "BR", []string{"detector_technology=no", "mt_controlled=no", "for_eccn=6A005", "unrestricted_purpose=sales", "customary_sales_data=yes", "discloses_design_or_production=no"},
				ecc.Available, "740.13(b)", nil},
		})
	})
	t.Run("a8", func(t *testing.T) {
		testException(t, "TMP", []exceptionTest{{"detection equipment", "2A983", "CN", nil, ecc.Barred, "740.2(a)(8)", nil}})
		testException(t, "RPL", []exceptionTest{
			{"its parts", "2A983", "CN", []string{"end_use.replacement_part=yes", "one_for_one_replacement=yes", "host_lawfully_exported=yes"}, ecc.Available, "740.10(a)", nil}})
	})
	t.Run("a9i", func(t *testing.T) {
		testException(t, "RPL", []exceptionTest{
			{"to China", "3B001.c.1.a", "CN", nil, ecc.Barred, "740.2(a)(9)(i)", nil},
			{"to Macau", "3B001.c.1.a", "MO", nil, ecc.Barred, "740.2(a)(9)(i)", nil},
			{"another paragraph", "3B001.e", "CN", nil, ecc.Conditional, "740.10(a)", nil},
		})
		testException(t, "GOV", []exceptionTest{
			{"for the United States", "3B001.c.1.a", "CN", []string{"end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.11(b)(2)(ii)", nil}})
		testException(t, "TSU", []exceptionTest{
			{"technology for it", "3E992", "CN", nil, ecc.Barred, "740.2(a)(9)(i)", nil},
			{"what for is open", "3E001", "CN", []string{"unrestricted_purpose=sales", "customary_sales_data=yes", "discloses_design_or_production=no"}, ecc.Conditional, "740.13(b)", nil},
		})
	})
	t.Run("a9ii", func(t *testing.T) {
		testException(t, "GBS", []exceptionTest{
			{"chips to China", "3A090.a", "CN", nil, ecc.Barred, "740.2(a)(9)(ii)", nil},
			{"chips to a Chinese company in Brazil", "3A001.z.1.b", "BR", []string{".parent=CN"}, ecc.Barred, "740.2(a)(9)(ii)", nil},
			{"chips to Brazil", "3A001.z.1.b", "BR", []string{"end_use.civil_telecom=yes"}, ecc.Available, "740.4", nil},
		})
		testException(t, "TSU", []exceptionTest{
			{"operation technology", "3E001", "CN", []string{"for_eccn=3A090.a", "unrestricted_purpose=operation", "minimum_necessary=yes", "equipment_lawfully_exported=yes"}, ecc.Available, "740.13(a)", nil},
			{"sales technology", "3E001", "CN", []string{"for_eccn=3A090.a", "unrestricted_purpose=sales", "customary_sales_data=yes", "discloses_design_or_production=no"}, ecc.NotEligible, "", nil},
		})
	})
	t.Run("a10 a11", func(t *testing.T) {
		testException(t, "TMP", []exceptionTest{
			{"torture", "0A983", "DE", nil, ecc.Barred, "740.2(a)(10)", nil},
			{"military commodity", "0A919", "BR", []string{".from=DE", ".activity=reexport", ".made_in=DE"}, ecc.Barred, "740.2(a)(11)", nil},
		})
		testException(t, "GOV", []exceptionTest{
			{"military commodity for the United States", "0A919", "BR", []string{".from=DE", ".activity=reexport", ".made_in=DE", "end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.11(b)(2)(ii)", nil},
		})
	})
	t.Run("a12", func(t *testing.T) {
		testException(t, "LVS", []exceptionTest{
			{"made in China", "9A610.x", "DE", []string{".value=100", ".made_in=CN"}, ecc.Barred, "740.2(a)(12)", nil},
			{"shipped from Hong Kong", "9A610.x", "DE", []string{".value=100", ".from=HK", ".activity=reexport"}, ecc.Barred, "740.2(a)(12)", nil},
			{"to China", "9A610.x", "CN", []string{".value=100"}, ecc.Barred, "740.2(a)(12)", nil},
			{"made at home", "9A610.x", "DE", []string{".value=100"}, ecc.Available, "740.3", nil},
			{"made who knows where", "9A610.x", "DE", []string{".value=100", ".made_in="}, ecc.Conditional, "740.3", []string{"made_in"}},
		})
		testException(t, "GOV", []exceptionTest{
			{"to the United States in China", "9A610.x", "CN", []string{"end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.11(b)(2)(ii)", nil}})
		testException(t, "TMP", []exceptionTest{
			{"armor to Iraq", "1A613.d", "IQ", []string{"temporary_purpose=protective_gear", "own_use_in_baggage=yes", "us_government_travel=yes"}, ecc.Available, "740.9(a)(11)(ii)", nil}})
	})
	t.Run("a13", func(t *testing.T) {
		testException(t, "GBS", []exceptionTest{{"600 series", "9A610.x", "DE", nil, ecc.Barred, "740.2(a)(13)", nil}})
		testException(t, "TMP", []exceptionTest{{"closed software", "9D610.b", "DE", nil, ecc.Barred, "740.2(a)(13)", nil}})
		testException(t, "RPL", []exceptionTest{{"600 series", "9A610.x", "DE", []string{"end_use.replacement_part=yes", "one_for_one_replacement=yes", "host_lawfully_exported=yes"}, ecc.Available, "740.10(a)", nil}})
		testException(t, "STA", []exceptionTest{{"missile technology", "9A610.t", "DE", nil, ecc.Barred, "740.2(a)(5)(i)", nil}})
	})
	t.Run("a14", func(t *testing.T) {
		testException(t, "TMP", []exceptionTest{{"0Y521", "0D521", "DE", nil, ecc.Barred, "740.2(a)(14)", nil}})
	})
	t.Run("a15 a16", func(t *testing.T) {
		testException(t, "LVS", []exceptionTest{
			{"at 14 million outside A:5", "9A610.x", "BR", []string{".value=100", "mde_contract_value=14000000"}, ecc.Barred, "740.2(a)(15)", nil},
			{"below 14 million outside A:5", "9A610.x", "BR", []string{".value=100", "mde_contract_value=13999999.99"}, ecc.Available, "740.3", nil},
			{"at 25 million in A:5", "9A610.x", "DE", []string{".value=100", "mde_contract_value=25000000"}, ecc.Barred, "740.2(a)(16)", nil},
			{"below 25 million in A:5", "9A610.x", "DE", []string{".value=100", "mde_contract_value=24999999.99"}, ecc.Available, "740.3", nil},
		})
		testException(t, "RPL", []exceptionTest{
			{"aircraft, contract open", "9A610.a", "BR", []string{"end_use.replacement_part=yes", "one_for_one_replacement=yes", "host_lawfully_exported=yes", "uav_range_km=0"}, ecc.Conditional, "740.10(a)", []string{"facts.mde_contract_value"}},
		})
	})
	t.Run("a17", func(t *testing.T) {
		testException(t, "GBS", []exceptionTest{
			{"on the list", "3A001.a.7", "BR", []string{".listing=UVL"}, ecc.Barred, "740.2(a)(17)", nil},
			{"perhaps on the list", "3A001.a.7", "BR", []string{".listing=UVL?"}, ecc.Conditional, "740.4", []string{"parties[0].name"}},
			{"an agent who may take possession", "3A001.a.7", "BR", []string{".listing=UVL", ".role=other"}, ecc.Conditional, "740.4", []string{"parties[0].facts.takes_possession"}},
			{"an agent who does not", "3A001.a.7", "BR", []string{".listing=UVL", ".role=other", "party.takes_possession=no"}, ecc.Available, "740.4", nil},
			{"on another list", "3A001.a.7", "BR", []string{".listing=CAP"}, ecc.Available, "740.4", nil},
		})
		testException(t, "GOV", []exceptionTest{
			{"nothing is spared", "3A001.a.7", "BR", []string{".listing=UVL", "end_use.government_use=yes", "party.us_government=yes"}, ecc.Barred, "740.2(a)(17)", nil}})
	})
	t.Run("a18", func(t *testing.T) {
		testException(t, "STA", []exceptionTest{{"spacecraft for missiles", "9A515.d", "DE", []string{"mt_controlled=yes"}, ecc.Barred, "740.2(a)(5)(i)", nil}})
	})
	t.Run("a19 a20", func(t *testing.T) {
		repaired := []string{"end_use.replacement_part=yes", "one_for_one_replacement=yes", "host_lawfully_exported=yes"}
		testException(t, "RPL", []exceptionTest{
			{"document at hand", "3A001.a.7", "HK", append([]string{"statements.hong_kong_import_license=yes"}, repaired...), ecc.Available, "740.10(a)", nil},
			{"no document", "3A001.a.7", "HK", append([]string{"statements.hong_kong_import_license=no"}, repaired...), ecc.Barred, "740.2(a)(19)", nil},
			{"document not told", "3A001.a.7", "HK", repaired, ecc.Conditional, "740.10(a)", []string{"statements.hong_kong_import_license"}},
			{"from Hong Kong, no document", "3A001.a.7", "BR", append([]string{".from=HK", ".activity=reexport", "statements.hong_kong_export_license=no"}, repaired...), ecc.Barred, "740.2(a)(20)", nil},
			{"from Hong Kong", "3A001.a.7", "BR", append([]string{".from=HK", ".activity=reexport", "statements.hong_kong_export_license=yes"}, repaired...), ecc.Available, "740.10(a)", nil},
		})
	})
	t.Run("a21 a23", func(t *testing.T) {
		repaired := []string{"end_use.replacement_part=yes", "one_for_one_replacement=yes", "host_lawfully_exported=yes"}
		testException(t, "RPL", []exceptionTest{
			{"munitions part", "0A501.a", "BR", append([]string{".from=DE", ".activity=reexport", "usml_i_h_2_part=yes"}, repaired...), ecc.Barred, "740.2(a)(21)", nil},
			{"no munitions part", "0A501.a", "BR", append([]string{".from=DE", ".activity=reexport", "usml_i_h_2_part=no"}, repaired...), ecc.Available, "740.10(a)", nil},
			{"not told", "0A501.a", "BR", append([]string{".from=DE", ".activity=reexport"}, repaired...), ecc.Conditional, "740.10(a)", []string{"facts.usml_i_h_2_part"}},
			{"four million of firearms", "0A506", "BR", append([]string{"firearms_contract_value=4000000"}, repaired...), ecc.Barred, "740.2(a)(23)", nil},
			{"less", "0A506", "BR", append([]string{"firearms_contract_value=3999999"}, repaired...), ecc.Available, "740.10(a)", nil},
			{"to Country Group A:5", "0A506", "DE", append([]string{"firearms_contract_value=4000000"}, repaired...), ecc.Available, "740.10(a)", nil},
			{"to Mexico", "0A506", "MX", append([]string{"firearms_contract_value=4000000"}, repaired...), ecc.Barred, "740.2(a)(23)", nil},
		})
	})
	t.Run("a22", func(t *testing.T) {
		testException(t, "LVS", []exceptionTest{{"item of IEC", "3B001.q", "BR", []string{".value=1"}, ecc.Barred, "740.2(a)(22)", nil}})
		testException(t, "TMP", []exceptionTest{
			{"inspection", "3B001.q", "BR", []string{"temporary_purpose=inspection_or_repair"}, ecc.Available, "740.9(a)(6)", nil},
			{"exhibition", "3B001.q", "BR", []string{"temporary_purpose=exhibition", "effective_control=yes"}, ecc.NotEligible, "", nil},
		})
	})
	t.Run("a25", func(t *testing.T) {
		testException(t, "TMP", []exceptionTest{
			{"tools of trade", "3A992", "PK", []string{"temporary_purpose=tools_of_trade", "effective_control=yes"}, ecc.Available, "740.9(a)(1)", nil},
			{"inspection", "3A992", "PK", []string{"temporary_purpose=inspection_or_repair"}, ecc.NotEligible, "", nil},
		})
		testException(t, "LVS", []exceptionTest{{"limited value", "3A992", "PK", []string{".value=1"}, ecc.Barred, "740.2(a)(25)", nil}})
	})
	t.Run("a26", func(t *testing.T) {
		testException(t, "STA", []exceptionTest{
			{"not approved", "3A001.b.4", "AE", []string{"uae_approved_entities=no", "statements.prior_consignee_statement=yes"}, ecc.Barred, "740.2(a)(26)", nil},
			{"approved", "3A001.b.4", "AE", []string{"uae_approved_entities=yes", "statements.prior_consignee_statement=yes"}, ecc.Available, "740.20(c)(1)(i)", nil},
			{"not told", "3A001.b.4", "AE", []string{"statements.prior_consignee_statement=yes"}, ecc.Conditional, "740.20(c)(1)(i)", []string{"facts.uae_approved_entities"}},
		})
	})
}
