package ecc_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// TestEveryFactCounts takes a case for which a provision is available, and takes
// away each of its decisive facts: then it is conditional and asks for that fact.
// With the fact turned around it is no longer open under that provision.
func TestEveryFactCounts(t *testing.T) {
	for _, test := range []struct {
		code, section, item, to string
		decisive                string // settings, each of which decides
		context                 string // settings that set the scene
	}{
		{"TMP", "740.9(a)(1)", "3A001.a.7", "BR", "temporary_purpose=tools_of_trade effective_control=yes", "end_use.temporary=yes"},
		{"TMP", "740.9(a)(2)", "0A501.a", "CA", "temporary_purpose=firearms_tools_of_trade effective_control=yes within_firearms_limits=yes", ".quantity=3"},
		{"TMP", "740.9(a)(3)", "3E001", "BR", "temporary_purpose=technology held_by_us_person=yes for_foreign_production=no", "for_eccn=3A001.a.7 mt_controlled=no np_controlled=no"},
		{"TMP", "740.9(a)(4)", "3A001.a.7", "BR", "temporary_purpose=replacement_kit effective_control=yes one_for_one_replacement=yes", ""},
		{"TMP", "740.9(a)(5)", "3A001.a.7", "CN", "temporary_purpose=exhibition effective_control=yes", ""},
		{"TMP", "740.9(a)(6)", "3A001.a.7", "CN", "temporary_purpose=inspection_or_repair", ""},
		{"TMP", "740.9(a)(7)", "3A001.a.7", "CN", "temporary_purpose=container", ""},
		{"TMP", "740.9(a)(8)", "3A001.a.7", "MX", "temporary_purpose=assembly_in_mexico immex_return_entry=yes", ".require=15_CFR_742.99|all"},
		{"TMP", "740.9(a)(9)", "EAR99", "CU", "temporary_purpose=news_media accredited_news_media=yes effective_control=yes", ".require=15_CFR_746.2(a)|as_listed|TMP_740.9(a)(9)"},
		{"TMP", "740.9(a)(10)", "3A001.a.7", "CN", "temporary_purpose=own_facility exporter_owned_facility=yes", ""},
		{"TMP", "740.9(a)(11)(i)", "1A613.d", "DE", "temporary_purpose=protective_gear own_use_in_baggage=yes", ""},
		{"TMP", "740.9(a)(11)(ii)", "1A613.d", "IQ", "temporary_purpose=protective_gear own_use_in_baggage=yes us_government_travel=yes", ""},
		{"TMP", "740.9(b)(1)", "3A001.a.7", "BR", "temporary_purpose=in_transit under_import_certificate=no", ".made_in=DE"},
		{"TMP", "740.9(b)(1)(iv)", "3A001.a.7", "CN", "temporary_purpose=in_transit_from_canada", ".made_in=CA"},
		{"TMP", "740.9(b)(2)", "3A001.a.7", "BR", "temporary_purpose=imported_for_display under_bond=yes under_import_certificate=no", ".made_in=DE"},
		{"TMP", "740.9(b)(3)", "3A001.a.7", "CN", "temporary_purpose=return_of_foreign_item returns_to_country_of_import=yes enhanced=no", ".made_in=CN"},
		{"TMP", "740.9(b)(4)", "3A001.a.7", "CN", "temporary_purpose=refused_entry returns_to_country_of_import=yes refused_under_ofac_rules=no", ""},
		{"TMP", "740.9(b)(5)", "0A501.a", "CA", "temporary_purpose=firearms_in_us temporary_import_statement=yes", ".quantity=75 .made_in=CA"},
		{"TMP", "740.9(c)", "3D001", "CN", "temporary_purpose=beta_test beta_terms_met=yes statements.beta_tester_statement=yes", "for_eccn=3A001.c"},

		{"RPL", "740.10(a)", "3A001.a.7", "CN", "end_use.replacement_part=yes one_for_one_replacement=yes host_lawfully_exported=yes", "replacement_purpose=part"},
		{"RPL", "740.10(b)(2)", "3A001.a.7", "BR", "host_lawfully_exported=yes replacement_purpose=serviced", "one_for_one_replacement=no"},
		{"RPL", "740.10(b)(2)", "3A001.a.7", "KZ", "host_lawfully_exported=yes replacement_purpose=serviced original_licensee_and_end_use=yes", "one_for_one_replacement=no"},
		{"RPL", "740.10(b)(3)", "3A001.a.7", "BR", "replacement_purpose=defective original_was_authorized=yes free_of_charge=yes", "one_for_one_replacement=no"},

		{"GOV", "740.11(b)(2)(ii)", "3A001.a.7", "CN", "end_use.government_use=yes party.us_government=yes", ""},
		{"GOV", "740.11(b)(2)(i)", "3A001.a.7", "CN", "party.us_government=yes", "government_purpose=personal_use"},
		{"GOV", "740.11(a)", "3A001.a.7", "CN", "end_use.government_use=yes party.iaea_or_euratom=yes", ".activity=reexport .from=AT party.us_government=no"},
		{"GOV", "740.11(c)(2)(i)", "9A610.x", "DE", "party.government=yes", "end_use.government_use=yes party.us_government=no"},
		{"GOV", "740.11(c)(2)(ii)", "9A610.x", "DE", "party.nato_agency=yes", "end_use.government_use=yes party.us_government=no party.government=no"},
		{"GOV", "740.11(c)(2)(iii)", "3A001.a.7", "BR", "party.mission_of_cooperating_government=yes", "end_use.government_use=yes party.us_government=no"},
		{"GOV", "740.11(b)(2)(iii)(A)", "3A001.a.7", "CN", "government_purpose=contract_use us_government_contract=yes us_person_recipient=yes", ""},
		{"GOV", "740.11(b)(2)(iii)(B)", "3A001.a.7", "CN", "government_purpose=cooperative_program us_government_contract=yes agency_written_authorization=yes", ""},
		{"GOV", "740.11(b)(2)(iii)(C)", "3A001.a.7", "CN", "government_purpose=foreign_assistance_temporary us_government_contract=yes agency_written_authorization=yes", ""},
		{"GOV", "740.11(b)(2)(iii)(D)", "3A001.a.7", "CN", "government_purpose=acsa us_government_contract=yes agency_written_authorization=yes", ""},
		{"GOV", "740.11(b)(2)(iii)(E)", "3A001.a.7", "CN", "government_purpose=government_furnished_equipment us_government_contract=yes no_foreign_person_receives=yes", ""},
		{"GOV", "740.11(b)(2)(iv)", "3A001.a.7", "CN", "government_purpose=defense_or_energy_directive", ""},
		{"GOV", "740.11(b)(2)(v)", "3A001.a.7", "CN", "government_purpose=foreign_military_sale", ""},
		{"GOV", "740.11(b)(2)(vi)", "3E001", "CN", "government_purpose=contract_technology us_government_contract=yes", "for_eccn=3A001.a.7"},
		{"GOV", "740.11(b)(2)(vii)", "3A001.a.7", "CN", "government_purpose=contract_microelectronics us_government_contract=yes", ""},
		{"GOV", "740.11(d)", "3A001.a.7", "CN", "end_use.government_use=yes party.opcw=yes", ".activity=reexport .from=NL party.us_government=no"},
		{"GOV", "740.11(e)", "9A004.s", "KZ", "government_purpose=space_station iss_short_notice=yes", ".require=15_CFR_742.99|all"},

		{"GFT", "740.12(b)", "EAR99", "CU", "gift_purpose=donation basic_needs_item=yes charitable_donor=yes free_of_charge=yes", ".require=15_CFR_746.2(a)|as_listed|GFT"},
		{"GFT", "740.12(a)", "EAR99", "CU", "gift_purpose=gift_parcel individual_donor=yes party.cuban_official=no", ".value=800 .require=15_CFR_746.2(a)|as_listed|GFT"},

		{"TSU", "740.13(a)", "3D001", "CN", "unrestricted_purpose=operation minimum_necessary=yes equipment_lawfully_exported=yes source_code=no", "for_eccn=3A001.c"},
		{"TSU", "740.13(b)", "3E001", "BR", "unrestricted_purpose=sales customary_sales_data=yes discloses_design_or_production=no", "for_eccn=3A001.a.7 mt_controlled=no np_controlled=no"},
		{"TSU", "740.13(c)", "3D001", "CN", "unrestricted_purpose=update corrects_errors_only=yes same_consignee_lawfully_exported=yes", "for_eccn=3A001.c"},
		{"TSU", "740.13(d)", "3D001", "CN", "unrestricted_purpose=mass_market mass_market=yes", "for_eccn=3A001.c"},
		{"TSU", "740.13(f)", "3E001", "IN", "unrestricted_purpose=university university_regular_employee=yes", ".activity=deemed_export for_eccn=3A001.a.7 mt_controlled=no np_controlled=no"},
		{"TSU", "740.13(g)", "3E001", "CN", "unrestricted_purpose=copy authorized_to_same_recipient=yes", "for_eccn=3A001.a.7 mt_controlled=no np_controlled=no"},

		{"BAG", "740.14(b)", "3A001.a.7", "CN", "baggage=tools_of_trade", "unaccompanied=no end_use.personal_use=yes"},
		{"BAG", "740.14(e)", "0A501.a", "CA", "baggage=firearms us_citizen_or_resident=yes within_firearms_limits=yes own_use_in_baggage=yes", "end_use.personal_use=yes"},
		{"BAG", "740.14(f)", "5A002.a", "CN", "baggage=encryption", "unaccompanied=no end_use.personal_use=yes"},
		{"BAG", "740.14(g)", "3E001", "CN", "baggage=technology held_by_us_person=yes for_foreign_production=no", "for_eccn=3A001.a.7 mt_controlled=no np_controlled=no end_use.personal_use=yes"},
		{"BAG", "740.14(h)(1)", "1A613.d", "DE", "baggage=protective_gear own_use_in_baggage=yes", "end_use.personal_use=yes"},
		{"BAG", "740.14(h)(2)", "1A613.d", "IQ", "baggage=protective_gear own_use_in_baggage=yes us_government_travel=yes", "end_use.personal_use=yes"},

		{"AVS", "740.15(a)(1)", "9A990.a", "CU", "craft_purpose=foreign_aircraft_departing operational_control_kept=yes", ".require=15_CFR_746.2(a)|as_listed|AVS end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(a)(2)(i)", "9A990.a", "CU", "craft_purpose=us_carrier_aircraft operational_control_kept=yes", ".require=15_CFR_746.2(a)|as_listed|AVS end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(a)(2)(ii)", "9A012.a", "BR", "craft_purpose=us_aircraft operational_control_kept=yes", "mt_controlled=no end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(a)(4)", "9A990.a", "SY", "craft_purpose=aircraft_reexport operational_control_kept=yes host_lawfully_exported=yes", ".activity=reexport .from=DE .require=15_CFR_746.9(a)|as_listed|AVS_740.15(a) end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(b)(1)", "8A002.d", "BR", "craft_purpose=vessel_equipment necessary_for_craft=yes craft_of_excluded_country=no", "end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(b)(2)(i)", "7A003.d", "BR", "craft_purpose=aircraft_equipment necessary_for_craft=yes craft_of_excluded_country=no", "mt_controlled=no end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(b)(2)(ii)", "7A103", "DE", "craft_purpose=civil_aircraft_production", "end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(b)(3)", "3A001.a.7", "BR", "craft_purpose=stores", "end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(c)(1)", "3A001.a.7", "BR", "craft_purpose=friendly_carrier_craft friendly_carrier=yes", "end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(c)(2)", "3A001.a.7", "CN", "craft_purpose=friendly_airline_installation friendly_carrier=yes", "end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(d)(1)", "EAR99", "CU", "craft_purpose=foreign_vessel_departing operational_control_kept=yes cargo_vessel_for_hire=yes", ".require=15_CFR_746.2(a)|as_listed|AVS_740.15(d) end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(d)(2)", "8A002.d", "BR", "craft_purpose=us_vessel operational_control_kept=yes", "end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(d)(4)", "8A002.d", "BR", "craft_purpose=vessel_reexport operational_control_kept=yes", "end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(e)", "3A001.a.7", "CU", "craft_purpose=cuba_transit_cargo", ".require=15_CFR_746.2(a)|as_listed|AVS_740.15(e) end_use.vessel_aircraft=yes"},
		{"AVS", "740.15(f)", "9A004.s", "DE", "craft_purpose=university_spacecraft fundamental_research_satellite=yes", ".require=15_CFR_742.99|all end_use.vessel_aircraft=yes"},

		{"APR", "740.16(a)", "3A001.a.7", "TD", "reexport_authorized_by_country=yes shipped_under_sta=no", ".activity=reexport .from=DE mt_controlled=no np_controlled=no"},
		{"APR", "740.16(b)", "4A003.b", "DE", "for_use_in_a1=yes shipped_under_sta=no", ".activity=reexport .from=JP fingerprint_computer=no unused_direct_license=no spare_with_foreign_product=no"},
		{"APR", "740.16(c)", "3A001.a.7", "CN", "", ".activity=reexport .from=BR unused_direct_license=yes"},
		{"APR", "740.16(h)", "3A001.a.7", "CN", "", ".activity=reexport .from=BR spare_with_foreign_product=yes"},

		{"ENC", "740.17(b)(1)", "5A002.a", "CN", "encryption_group=b1", "encryption_use=other"},
		{"ENC", "740.17(b)(3)", "5A002.a", "CN", "encryption_group=b3i encryption_classification=thirty_days", "encryption_use=other"},
		{"ENC", "740.17(b)(2)", "5A002.a", "CN", "encryption_classification=thirty_days party.government=no", "encryption_group=b2i encryption_use=other"},
		{"ENC", "740.17(a)(1)", "5E002.a", "DE", "encryption_use=private_sector_development party.private_sector=yes", "encryption_group=b2iv_a encryption_classification=none"},
		{"ENC", "740.17(a)(2)", "5A002.a", "CN", "encryption_use=us_subsidiary party.us_subsidiary=yes", ".headquarters=US .parent=US encryption_group=b2i encryption_classification=none"},
		{"ENC", "740.17(a)(3)", "5A002.a", "CN", "us_encryption_classified=yes", ".activity=reexport .from=DE .made_in=DE encryption_use=other encryption_group=b2i encryption_classification=none"},

		{"AGR", "740.18", "EAR99", "CU", "agricultural_commodity=yes statements.written_contract=yes statements.agr_confirmation=yes", ".require=15_CFR_746.2(a)|as_listed|AGR"},
		{"CCD", "740.19", "EAR99", "CU", "consumer_device=b9_to_b18 party.individual_or_independent_ngo=yes", ".require=15_CFR_746.2(a)|as_listed|CCD"},
		{"CCD", "740.19", "5A992.c", "RU", "consumer_device=b1_to_b8 party.individual_or_independent_ngo=yes", ".require=15_CFR_746.8(a)(1)|as_listed|CCD"},
		{"CCD", "740.19", "EAR99", "SY", "consumer_device=b1_to_b8", ".require=15_CFR_746.9(a)|as_listed|CCD"},

		{"STA", "740.20(c)(1)(i)", "4A003.b", "DE", "statements.prior_consignee_statement=yes", "fingerprint_computer=no"},
		{"STA", "740.20(c)(1)(i)", "9A610.x", "DE", "statements.prior_consignee_statement=yes sta_600_series_end_use=yes parties_licensed_before=yes", ""},
		{"STA", "740.20(c)(1)(i)", "3E001", "DE", "statements.sta_release_notice=yes", ".activity=deemed_export for_eccn=3A001.a.7 mt_controlled=no np_controlled=no"},
		{"STA", "740.20(c)(1)(ii)", "9A012.a", "DE", "statements.prior_consignee_statement=yes uav_500_kg_300_km=no", "mt_controlled=yes"},
		{"STA", "740.20(c)(2)", "3A001.b.4", "SG", "statements.prior_consignee_statement=yes", ""},

		{"SCP", "740.21(b)", "EAR99", "CU", "cuban_purpose=private_sector party.cuban_official=no", ".require=15_CFR_746.2(a)|as_listed|SCP"},
		{"SCP", "740.21(c)", "EAR99", "CU", "cuban_purpose=donation_for_activities party.cuban_official=no", ".require=15_CFR_746.2(a)|as_listed|SCP"},
		{"SCP", "740.21(d)", "EAR99", "CU", "cuban_purpose=software_development party.cuban_official=no", ".require=15_CFR_746.2(a)|as_listed|SCP"},
		{"SCP", "740.21(d)", "EAR99", "CU", "cuban_purpose=telecommunications connects_state_users=no", ".require=15_CFR_746.2(a)|as_listed|SCP"},
		{"SCP", "740.21(e)", "EAR99", "CU", "cuban_purpose=authorized_presence", ".require=15_CFR_746.2(a)|as_listed|SCP"},
		{"SCP", "740.21(f)", "EAR99", "CU", "cuban_purpose=temporary effective_control=yes", ".require=15_CFR_746.2(a)|as_listed|SCP"},

		{"ACE", "740.22", "4D004", "CN", "cyber_incident_response=yes party.government=no", "party.favorable_cyber_end_user=no"},
		{"ACE", "740.22", "4D004", "CN", "party.favorable_cyber_end_user=yes", "cyber_incident_response=no party.government=no"},
		{"ACE", "740.22", "4D004", "EG", "party.government=no", ".require=15_CFR_742.99|all"},
		{"MED", "740.23", "EAR99", "RU", "medical_device=yes for_production=no party.military_end_user=no", ".require=15_CFR_746.8(a)(5)|as_listed|MED"},
		{"MED", "740.23", "EAR99", "RU", "end_use.replacement_part=yes for_production=no party.military_end_user=no", "medical_device_part=yes .require=15_CFR_746.8(a)(5)|as_listed|MED"},
		{"IEC", "740.24", "3B001.q", "DE", "iec_destination=yes", ""},
		{"HBM", "740.25", "3A090.c", "CN", "memory_bandwidth_density_gb_s_mm2=3.2 purchased_by_package_designer=yes direct_to_packaging_site=yes package_meets_3a090=no advanced_node_facility=no", ""},
		{"RFF", "740.26", "3A991.a.2", "CN", "services_restricted_equipment=no statements.rff_notification=yes", ".require=15_CFR_744.11(a)|as_listed|RFF"},
		{"AIA", "740.27(a)(1)", "3A090.a", "DE", "approved_ic_designer=yes statements.aia_certification=yes", ""},
		{"AIA", "740.27(a)(3)", "4E091", "BR", "secure_storage_facility=yes", ".headquarters=US .parent=US .require=15_CFR_742.99|all"},
		{"ACM", "740.28", "3A090.a", "DE", "approved_ic_designer=yes party.private_sector=yes for_advanced_compute_manufacturing=yes", ""},
		{"LPP", "740.29", "3A090.a", "BR", "cumulative_tpp_this_year=26900000 statements.lpp_certification=yes", ""},
	} {
		t.Run(test.section+" "+test.item+" "+test.to, func(t *testing.T) {
			decisive, context := strings.Fields(test.decisive), strings.Fields(test.context)
			for i, s := range context {
				if strings.HasPrefix(s, ".require") { // "_" stands for a space there
					context[i] = strings.ReplaceAll(strings.ReplaceAll(s, "_", " "), "as listed", "as_listed")
				}
			}
			try := func(settings []string) ecc.Exception {
				c, requirements := request(t, test.item, test.to, append(slices.Clone(context), settings...)...)
				e := exceptionOf(ecc.Exceptions(c, requirements), test.code)
				if e.Citation != "" {
					wellFormed(t, e)
				}
				return e
			}
			e := try(decisive)
			require.Equal(t, ecc.Available.String(), e.Status.String(), "%s %v", e.Why, e.Conditions)
			require.Equal(t, "15 CFR "+test.section, e.Citation)
			for i, setting := range decisive {
				without := slices.Delete(slices.Clone(decisive), i, i+1)
				e := try(without)
				require.Equal(t, ecc.Conditional.String(), e.Status.String(), "without %s: %s", setting, e.Why)
				key, value, _ := strings.Cut(setting, "=")
				_, name, nested := strings.Cut(key, ".")
				if !nested {
					name = key
				}
				require.True(t, e.Citation != "15 CFR "+test.section || slices.ContainsFunc(e.Lacks, func(l ecc.Lack) bool { return strings.HasSuffix(l.Field, "."+name) }),
					"without %s: %v", setting, e.Lacks)
				turned := map[string]string{"yes": "no", "no": "yes", "3.2": "3.3", "26900000": "26900001"}[value]
				if turned == "" {
					turned = "none"
				}
				e = try(append(without, key+"="+turned))
				require.False(t, e.Status == ecc.Available && e.Citation == "15 CFR "+test.section, "with %s=%s: %s", key, turned, e.Why)
			}
		})
	}
}
