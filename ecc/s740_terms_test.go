package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// The terms on place, item and parties that no fact of the catalogue answers;
// the facts are in TestEveryFactCounts.
func TestTMPTerms(t *testing.T) {
	const any = ".require=15 CFR 742.99|all"
	tools := []string{"temporary_purpose=tools_of_trade", "effective_control=yes"}
	testException(t, "TMP", []exceptionTest{
		{"not temporary", "3A001.a.7", "BR", []string{"end_use.temporary=no"}, ecc.NotEligible, "740.9(a)(1)", nil},
		{"an order was received", "3A001.a.7", "BR", append([]string{"order_received=yes"}, tools...), ecc.NotEligible, "740.9(a)", nil},
		{"technology as tools of trade", "3E001", "BR", append([]string{"for_eccn=3A001.a.7"}, tools...), ecc.NotEligible, "", nil},
		{"rifle as tools of trade", "0A501.a", "CA", append([]string{".quantity=1"}, tools...), ecc.NotEligible, "740.9(a)", nil},
		{"rifles for exhibition", "0A501.a", "CA", []string{".quantity=75", "temporary_purpose=exhibition", "effective_control=yes"}, ecc.Available, "740.9(a)(5)", nil},
		{"more than 75 rifles", "0A501.a", "CA", []string{".quantity=76", "temporary_purpose=exhibition", "effective_control=yes"}, ecc.NotEligible, "", nil},
		{"rifles, how many not told", "0A501.a", "CA", []string{"temporary_purpose=exhibition", "effective_control=yes"}, ecc.Conditional, "740.9(a)(5)", []string{"quantity"}},
		{"rifle to Kazakhstan", "0A501.a", "KZ", []string{".quantity=1", "temporary_purpose=exhibition", "effective_control=yes"}, ecc.NotEligible, "", nil},
		{"long shotgun as tools of trade", "0A502.a", "BR", append([]string{"barrel_length_in=24", "for_police=no", any}, tools...), ecc.Available, "740.9(a)(1)", nil},
		{"short shotgun for exhibition", "0A502.a", "DE", []string{"barrel_length_in=17.9", ".quantity=1", "temporary_purpose=exhibition", "effective_control=yes", any}, ecc.Available, "740.9(a)(5)", nil},
		{"short shotgun as tools of trade", "0A502.a", "DE", append([]string{"barrel_length_in=17.9", ".quantity=1", any}, tools...), ecc.NotEligible, "740.9(a)", nil},
		{"shotgun of unknown barrel", "0A502.a", "DE", append([]string{".quantity=1", any}, tools...), ecc.Conditional, "740.9(a)(1)", nil},
		{"assembly elsewhere", "3A001.a.7", "BR", []string{"temporary_purpose=assembly_in_mexico", "immex_return_entry=yes"}, ecc.NotEligible, "", nil},
		{"news media elsewhere", "3A001.a.7", "BR", []string{"temporary_purpose=news_media", "accredited_news_media=yes", "effective_control=yes"}, ecc.NotEligible, "", nil},
		{"news media in Crimea", "EAR99", "UA", []string{".region=crimea", "temporary_purpose=news_media", "accredited_news_media=yes", "effective_control=yes", ".require=15 CFR 746.6(a)|as_listed|TMP 740.9(a)(9)"}, ecc.Available, "740.9(a)(9)", nil},
		{"gear to a place outside D:5", "1A613.d", "DE", []string{"temporary_purpose=protective_gear", "own_use_in_baggage=yes"}, ecc.Available, "740.9(a)(11)(i)", nil},
		{"something else as gear", "1A613.a", "DE", []string{"temporary_purpose=protective_gear", "own_use_in_baggage=yes"}, ecc.NotEligible, "", nil},
		{"in transit to D:1", "3A001.a.7", "CN", []string{"temporary_purpose=in_transit", "under_import_certificate=no"}, ecc.NotEligible, "", nil},
		{"precursor in transit", "1C350.b.1", "TW", []string{"temporary_purpose=in_transit", "under_import_certificate=no", any}, ecc.NotEligible, "", nil},
		{"in transit, from abroad", "3A001.a.7", "BR", []string{".from=DE", ".activity=reexport", "temporary_purpose=in_transit", "under_import_certificate=no"}, ecc.NotEligible, "", nil},
		{"displayed here, back to its country in D:1", "3A001.a.7", "CN", []string{"temporary_purpose=imported_for_display", "under_bond=yes", "returns_to_country_of_import=yes"}, ecc.Available, "740.9(b)(2)", nil},
		{"displayed here, on to D:1", "3A001.a.7", "CN", []string{"temporary_purpose=imported_for_display", "under_bond=yes", "returns_to_country_of_import=no", "under_import_certificate=no"}, ecc.NotEligible, "", nil},
		{"return of a domestic item", "3A001.a.7", "CN", []string{"temporary_purpose=return_of_foreign_item", "returns_to_country_of_import=yes", "enhanced=no"}, ecc.NotEligible, "", nil},
		{"return, origin not told", "3A001.a.7", "CN", []string{".made_in=", "temporary_purpose=return_of_foreign_item", "returns_to_country_of_import=yes", "enhanced=no"}, ecc.Conditional, "740.9(b)(3)", []string{"made_in"}},
		{"rifle made in Georgia", "0A501.a", "CA", []string{".quantity=1", ".made_in=GE", "temporary_purpose=firearms_in_us", "temporary_import_statement=yes"}, ecc.NotEligible, "", nil},
		{"rifle of annex A", "0A501.a", "CA", []string{".quantity=1", ".made_in=GE", "annex_a_model=yes", "temporary_purpose=firearms_in_us", "temporary_import_statement=yes"}, ecc.Available, "740.9(b)(5)", nil},
		{"rifle refused entry", "0A501.a", "CA", []string{"temporary_purpose=refused_entry", "returns_to_country_of_import=yes", "refused_under_ofac_rules=no"}, ecc.Available, "740.9(b)(4)", nil},
		{"beta test commodity", "3A001.a.7", "CN", []string{"temporary_purpose=beta_test", "beta_terms_met=yes", "statements.beta_tester_statement=yes"}, ecc.NotEligible, "", nil},
	})
}

func TestRPLTerms(t *testing.T) {
	replaced := []string{"end_use.replacement_part=yes", "one_for_one_replacement=yes", "host_lawfully_exported=yes", "replacement_purpose=part"}
	with := func(more ...string) []string { return append(append([]string{}, replaced...), more...) }
	serviced := []string{"replacement_purpose=serviced", "host_lawfully_exported=yes"}
	const syria = ".require=15 CFR 746.9(a)|as_listed|RPL 740.10(a)"
	testException(t, "RPL", []exceptionTest{
		{"technology", "3E001", "BR", with("for_eccn=3A001.a.7"), ecc.NotEligible, "740.10(a)(1)", nil},
		{"license asks for licenses", "3A001.a.7", "CN", with("license_requires_license_for_parts=yes"), ecc.NotEligible, "740.10(a)(3)(i)", nil},
		{"spares", "3A001.a.7", "CN", with("held_as_spares=yes"), ecc.NotEligible, "740.10(a)(3)(ii)", nil},
		{"spares, asked and open", "3A001.a.7", "CN", with("held_as_spares=unknown"), ecc.Conditional, "740.10(a)", []string{"facts.held_as_spares"}},
		{"nuclear use", "3A001.a.7", "CN", with(".require=15 CFR 744.2(a)|as_listed|RPL"), ecc.NotEligible, "740.10(a)(3)(iii)", nil},
		{"nuclear use that is open", "3A001.a.7", "CN", with(".require=?15 CFR 744.2(a)|as_listed|RPL"), ecc.Conditional, "740.10(a)", nil},
		{"terrorism group, civil host", "EAR99", "SY", with(syria, "host_closed_to_terrorism_group=no"), ecc.Available, "740.10(a)", nil},
		{"terrorism group, aircraft", "EAR99", "SY", with(syria, "host_closed_to_terrorism_group=yes"), ecc.NotEligible, "740.10(a)(3)(iv)", nil},
		{"terrorism group, host not told", "EAR99", "SY", with(syria), ecc.Conditional, "740.10(a)", []string{"facts.host_closed_to_terrorism_group"}},
		{"serviced for China", "3A001.a.7", "CN", serviced, ecc.Available, "740.10(b)(2)", nil},
		{"serviced rifle of Georgia", "0A501.a", "BR", append([]string{".made_in=GE", "temporarily_in_us=yes", "temporary_import_statement=yes"}, serviced...), ecc.NotEligible, "", nil},
		{"serviced rifle of Brazil", "0A501.a", "BR", append([]string{".made_in=BR", "temporarily_in_us=yes", "temporary_import_statement=yes"}, serviced...), ecc.Available, "740.10(b)(2)", nil},
		{"worn out", "3A001.a.7", "BR", []string{"replacement_purpose=defective", "original_was_authorized=yes", "free_of_charge=yes", "worn_out_or_spare=yes"}, ecc.NotEligible, "", nil},
		{"no replacement at all", "3A001.a.7", "BR", []string{"end_use.replacement_part=no"}, ecc.NotEligible, "740.10(a)(1)", nil},
	})
}

func TestGOVTerms(t *testing.T) {
	french := []string{"end_use.government_use=yes", "party.government=yes", "party.us_government=no", "government_purpose=cooperating_government"}
	with := func(more ...string) []string { return append(append([]string{}, french...), more...) }
	const any = ".require=15 CFR 742.99|all"
	testException(t, "GOV", []exceptionTest{
		{"not for a government", "3A001.a.7", "BR", []string{"end_use.government_use=no"}, ecc.NotEligible, "740.11(b)(2)(ii)", nil},
		{"of France", "9A610.x", "FR", french, ecc.Available, "740.11(c)(2)(i)", nil},
		{"of Singapore", "3A001.b.4", "SG", with(any), ecc.Available, "740.11(c)(2)(i)", nil},
		{"of Brazil", "3A001.a.7", "BR", french, ecc.NotEligible, "", nil},
		{"600 series for Singapore", "9A610.x", "SG", french, ecc.NotEligible, "", nil},
		{"Sensitive List for Singapore", "6A008.d", "SG", with(any, "mt_controlled=no"), ecc.NotEligible, "", nil},
		{"Sensitive List for France", "6A008.d", "FR", with(any, "mt_controlled=no"), ecc.Available, "740.11(c)(2)(i)", nil},
		{"Very Sensitive List", "6B008", "FR", with(any, "mt_controlled=no"), ecc.NotEligible, "", nil},
		{"part of the Very Sensitive List, not told", "6A001.a.2.c", "FR", with(any), ecc.Conditional, "740.11(c)(2)(i)", []string{"facts.on_very_sensitive_list"}},
		{"encryption", "5A002.a", "FR", french, ecc.NotEligible, "", nil},
		{"nuclear nonproliferation", "2B201.a", "FR", with(any), ecc.NotEligible, "", nil},
		{"cybersecurity", "4D004", "FR", with(any), ecc.NotEligible, "", nil},
		{"rifle", "0A501.a", "FR", with(any), ecc.NotEligible, "", nil},
		{"thermal camera detector", "6A002.a.1.c", "FR", with(any), ecc.NotEligible, "", nil},
		{"shotgun with a short barrel", "0A502.a", "FR", with(any, "barrel_length_in=17"), ecc.NotEligible, "", nil},
		{"shotgun with a long barrel", "0A502.a", "FR", with(any, "barrel_length_in=24"), ecc.Available, "740.11(c)(2)(i)", nil},
		{"rifle for the United States", "0A501.a", "BR", []string{"end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.11(b)(2)(ii)", nil},
		{"rifle for the IAEA", "0A501.a", "BR", []string{"end_use.government_use=yes", "party.iaea_or_euratom=yes", "government_purpose=safeguards"}, ecc.NotEligible, "", nil},
		{"chemical for a cooperative program", "1C350.b.1", "TW", []string{any, "government_purpose=cooperative_program", "us_government_contract=yes", "agency_written_authorization=yes"}, ecc.NotEligible, "", nil},
		{"production technology of the 600 series", "9E610.a", "DE", []string{"government_purpose=contract_technology", "us_government_contract=yes", "development_or_production_technology=yes", "mt_controlled=no"}, ecc.NotEligible, "", nil},
		{"space station from Brazil", "9A004.a", "BR", []string{any, "government_purpose=space_station", "iss_short_notice=yes"}, ecc.NotEligible, "", nil},
		{"nobody named", "3A001.a.7", "BR", []string{"end_use.government_use=yes", ".role=other"}, ecc.Conditional, "740.11(b)(2)(ii)", []string{"parties"}},
	})
}

func TestGiftAndBaggageTerms(t *testing.T) {
	donation := []string{"gift_purpose=donation", "basic_needs_item=yes", "charitable_donor=yes", "free_of_charge=yes"}
	parcel := []string{"gift_purpose=gift_parcel", "individual_donor=yes", "party.cuban_official=no"}
	const cuba = ".require=15 CFR 746.2(a)|as_listed|GFT,BAG"
	testException(t, "GFT", []exceptionTest{
		{"controlled donation", "3A001.a.7", "BR", donation, ecc.NotEligible, "", nil},
		{"large project", "EAR99", "CU", append([]string{cuba, "large_scale_project=yes"}, donation...), ecc.NotEligible, "", nil},
		{"parcel above $800", "EAR99", "CU", append([]string{cuba, ".value=800.01"}, parcel...), ecc.NotEligible, "", nil},
		{"food parcel above $800", "EAR99", "CU", append([]string{cuba, ".value=900", "food_or_medicine=yes"}, parcel...), ecc.Available, "740.12(a)", nil},
		{"parcel, value not told", "EAR99", "CU", append([]string{cuba}, parcel...), ecc.Conditional, "740.12(a)", []string{"value"}},
		{"listed item in a parcel to Cuba", "3A991.a.2", "CU", append([]string{cuba, ".value=10"}, parcel...), ecc.NotEligible, "", nil},
		{"phone in a parcel to Cuba", "5A992.c", "CU", append([]string{cuba, ".value=10"}, parcel...), ecc.Available, "740.12(a)", nil},
		{"not a gift", "EAR99", "CU", []string{cuba, "end_use.humanitarian=no"}, ecc.NotEligible, "740.12(b)", nil},
	})
	testException(t, "BAG", []exceptionTest{
		{"unaccompanied, controlled, to D:1", "3A001.a.7", "CN", []string{"baggage=tools_of_trade", "unaccompanied=yes"}, ecc.NotEligible, "", nil},
		{"unaccompanied, to Brazil", "3A001.a.7", "TD", []string{"baggage=tools_of_trade", "unaccompanied=yes"}, ecc.Available, "740.14(b)", nil},
		{"encryption to Iran", "5A002.a", "SY", []string{"baggage=encryption", ".require=15 CFR 746.9(a)|as_listed|BAG"}, ecc.NotEligible, "", nil},
		{"not baggage", "3A001.a.7", "CN", []string{"end_use.personal_use=no"}, ecc.NotEligible, "740.14(b)", nil},
		{"short shotgun", "0A502.a", "DE", []string{"baggage=firearms", "barrel_length_in=17", "us_citizen_or_resident=yes", "within_firearms_limits=yes", "own_use_in_baggage=yes", ".require=15 CFR 742.99|all"}, ecc.NotEligible, "", nil},
		{"release to a person", "3E001", "CN", []string{"baggage=technology", ".activity=deemed_export", "for_eccn=3A001.a.7"}, ecc.NotEligible, "", nil},
		{"nothing speaks of it", "3A001.a.7", "CN", nil, ecc.NotEligible, "", nil},
	})
}

func TestTSUTerms(t *testing.T) {
	testException(t, "TSU", []exceptionTest{
		{"mass market to the terrorism group", "5D992.c", "SY", []string{"unrestricted_purpose=mass_market", "mass_market=yes", ".require=15 CFR 746.9(a)|as_listed|TSU"}, ecc.NotEligible, "", nil},
		{"mass market encryption", "5D002.c.1", "CN", []string{"unrestricted_purpose=mass_market", "mass_market=yes"}, ecc.NotEligible, "", nil},
		{"university, national of D:5", "3E001", "CN", []string{"unrestricted_purpose=university", "university_regular_employee=yes", ".activity=deemed_export", "for_eccn=3A001.a.7"}, ecc.NotEligible, "", nil},
		{"university, not a release", "3E001", "IN", []string{"unrestricted_purpose=university", "university_regular_employee=yes", "for_eccn=3A001.a.7"}, ecc.NotEligible, "", nil},
		{"university, end user control", "3E001", "IN", []string{"unrestricted_purpose=university", "university_regular_employee=yes", ".activity=deemed_export", "for_eccn=3A001.a.7", "mt_controlled=no", "np_controlled=no",
			".require=15 CFR 744.11(a)|all"}, ecc.NotEligible, "", nil},
		{"university, encryption technology", "5E002.a", "IN", []string{"unrestricted_purpose=university", "university_regular_employee=yes", ".activity=deemed_export", "for_eccn=5A002.a"}, ecc.NotEligible, "", nil},
		{"update of a commodity", "3A001.a.7", "CN", []string{"unrestricted_purpose=update"}, ecc.NotEligible, "", nil},
		{"detection software keeps records", "2D983", "BR", []string{"unrestricted_purpose=update", "corrects_errors_only=yes", "same_consignee_lawfully_exported=yes"}, ecc.Available, "740.13(c)", nil},
	})
}

func TestAVSTerms(t *testing.T) {
	vessel := []string{"craft_purpose=vessel_equipment", "necessary_for_craft=yes", "craft_of_excluded_country=no"}
	const cuba = ".require=15 CFR 746.2(a)|as_listed|AVS"
	testException(t, "AVS", []exceptionTest{
		{"to Cuba, anti-terrorism only", "EAR99", "CU", append([]string{cuba}, vessel...), ecc.Available, "740.15(b)(1)", nil},
		{"to Cuba, by the note", "9A991.d", "CU", append([]string{cuba}, vessel...), ecc.Available, "740.15(b)(1)", nil},
		{"to Cuba, controlled", "8A002.d", "CU", append([]string{cuba}, vessel...), ecc.NotEligible, "", nil},
		{"private aircraft to Cuba", "9A991.b", "CU", []string{cuba, "craft_purpose=us_aircraft", "operational_control_kept=yes"}, ecc.NotEligible, "", nil},
		{"pleasure vessel to Cuba", "EAR99", "CU", []string{cuba, "craft_purpose=us_vessel", "operational_control_kept=yes", "cargo_vessel_for_hire=no"}, ecc.NotEligible, "", nil},
		{"vessel to Syria", "EAR99", "SY", []string{".require=15 CFR 746.9(a)|as_listed|AVS", "craft_purpose=us_vessel", "operational_control_kept=yes"}, ecc.NotEligible, "", nil},
		{"foreign aircraft from Germany", "9A990.a", "CU", []string{cuba, ".from=DE", ".activity=reexport", "craft_purpose=foreign_aircraft_departing", "operational_control_kept=yes"}, ecc.NotEligible, "", nil},
		{"installation in Vietnam", "3A001.a.7", "VN", []string{"craft_purpose=friendly_airline_installation", "friendly_carrier=yes"}, ecc.NotEligible, "", nil},
		{"inertial units to Brazil", "7A103", "BR", []string{"craft_purpose=civil_aircraft_production"}, ecc.NotEligible, "", nil},
		{"not for a craft", "9A990.a", "CU", []string{cuba, "end_use.vessel_aircraft=no"}, ecc.NotEligible, "740.15(b)(1)", nil},
	})
}

func TestAPRTerms(t *testing.T) {
	from := func(country string, more ...string) []string {
		return append([]string{".activity=reexport", ".from=" + country, "unused_direct_license=no", "spare_with_foreign_product=no", "mt_controlled=no", "np_controlled=no", "cb_controlled=no"}, more...)
	}
	authorized := []string{"reexport_authorized_by_country=yes", "shipped_under_sta=no"}
	testException(t, "APR", []exceptionTest{
		{"an export", "3A001.a.7", "BR", nil, ecc.NotEligible, "", nil},
		{"from Germany to Chad", "3A001.a.7", "TD", from("DE", authorized...), ecc.Available, "740.16(a)", nil},
		{"from Germany to China", "3A001.a.7", "CN", from("DE", authorized...), ecc.Available, "740.16(a)", nil},
		{"from Brazil to China", "3A001.a.7", "CN", from("BR", authorized...), ecc.NotEligible, "", nil},
		{"to Pakistan", "3A001.a.7", "PK", from("DE", authorized...), ecc.NotEligible, "", nil},
		{"controlled to Country Group A:1 too, to Chad", "4A003.b", "TD", from("DE", append([]string{"fingerprint_computer=no"}, authorized...)...), ecc.NotEligible, "", nil},
		{"excluded entry", "6A003.b.3", "CN", from("DE", append([]string{"frame_rate_hz=70", "fpa_elements=200000"}, authorized...)...), ecc.NotEligible, "", nil},
		{"from Canada what may go from the United States", "3A001.a.7", "TD", from("CA"), ecc.Available, "740.16(d)", nil},
		{"from Canada what may on conditions", "3A001.a.7", "CN", from("CA", "reexport_authorized_by_country=no"), ecc.Conditional, "740.16(d)", nil},
		{"from Canada what may not", "3A001.a.7", "CN", from("CA", "reexport_authorized_by_country=no", "end_use.temporary=no", "end_use.replacement_part=no", "end_use.government_use=no"), ecc.NotEligible, "", nil},
		{"back to the United States", "3A001.a.7", "US", from("BR", ".require=15 CFR 742.99|all"), ecc.Available, "740.16(e)", nil},
		{"nuclear column 1 between suppliers", "2B201.a", "BR", from("ZA", "shipped_under_sta=no", "for_use_in_a1=no", ".require=15 CFR 742.3(a)|all", ".reason=NP"), ecc.Available, "740.16(j)", nil},
	})
}

func TestENCTerms(t *testing.T) {
	group := func(g, class string, more ...string) []string {
		return append([]string{"encryption_group=" + g, "encryption_classification=" + class, "encryption_use=other"}, more...)
	}
	testException(t, "ENC", []exceptionTest{
		{"Cuba", "5D002.c.1", "CU", []string{"encryption_group=b1", ".require=15 CFR 746.2(a)|all"}, ecc.Barred, "740.2(a)(6)", nil},
		{"Iran", "5D002.c.1", "IR", []string{"encryption_group=b1"}, ecc.Barred, "740.2(a)(6)", nil},
		{"another entry", "3A001.a.7", "BR", nil, ecc.NotEligible, "", nil},
		{"(b)(1)", "5A002.a", "CN", group("b1", "none"), ecc.Available, "740.17(b)(1)", nil},
		{"(b)(1) for another entry", "5A004.a", "CN", group("b1", "none"), ecc.NotEligible, "", nil},
		{"(b)(3) at once to Germany", "5A002.a", "DE", group("b3ii", "submitted"), ecc.Available, "740.17(b)(3)", nil},
		{"(b)(3) at once to China", "5A002.a", "CN", group("b3ii", "submitted"), ecc.NotEligible, "", nil},
		{"(b)(3) to a German company in China", "5A002.a", "CN", group("b3ii", "submitted", ".headquarters=DE"), ecc.Available, "740.17(b)(3)", nil},
		{"(b)(3) in China, seat not told", "5A002.a", "CN", group("b3ii", "submitted", ".headquarters="), ecc.Conditional, "740.17(b)(3)", nil},
		{"(b)(2) to a German ministry", "5A002.a", "DE", group("b2i", "submitted", "party.government=yes"), ecc.Available, "740.17(b)(2)", nil},
		{"(b)(2) to a Chinese ministry", "5A002.a", "CN", group("b2i", "thirty_days", "party.government=yes"), ecc.NotEligible, "", nil},
		{"network infrastructure to a less sensitive office", "5A002.a", "CN", group("b2ia", "thirty_days", "party.government=yes", "party.less_sensitive_government=yes"), ecc.Available, "740.17(b)(2)", nil},
		{"network infrastructure to a sensitive office", "5A002.a", "CN", group("b2ia", "thirty_days", "party.government=yes", "party.less_sensitive_government=no"), ecc.NotEligible, "", nil},
		{"source code at once to a firm", "5D002.c.1", "CN", group("b2ib", "submitted", "party.government=no"), ecc.Available, "740.17(b)(2)", nil},
		{"cryptanalysis to a German firm", "5A004.a", "DE", group("", "submitted", "party.government=no"), ecc.Available, "740.17(b)(2)", nil},
		{"cryptanalysis to a German ministry", "5A004.a", "DE", group("", "thirty_days", "party.government=yes"), ecc.NotEligible, "", nil},
		{"cryptanalysis for intrusion", "5A004.a", "DE", group("", "submitted", "party.government=no", "end_use.cyber_intrusion=yes"), ecc.NotEligible, "", nil},
		{"open interface to China", "5A002.a", "CN", group("b2iii", "thirty_days", "party.government=no"), ecc.NotEligible, "", nil},
		{"technology to Brazil", "5E002.a", "BR", group("b2iv_b", "thirty_days", "party.government=no"), ecc.Available, "740.17(b)(2)", nil},
		{"technology to China", "5E002.a", "CN", group("b2iv_b", "thirty_days", "party.government=no"), ecc.NotEligible, "", nil},
		{"technology, paragraph not told", "5E002.a", "BR", []string{"encryption_use=other"}, ecc.Conditional, "740.17(b)(2)", nil},
		{"forensics for intrusion", "5A004.b", "CN", group("b3iii", "thirty_days", "end_use.cyber_intrusion=yes"), ecc.NotEligible, "", nil},
	})
}

func TestSTATerms(t *testing.T) {
	signed := []string{"statements.prior_consignee_statement=yes"}
	with := func(more ...string) []string { return append(append([]string{}, signed...), more...) }
	const any, cb = ".require=15 CFR 742.99|all", ".require=15 CFR 742.2(a)|all"
	testException(t, "STA", []exceptionTest{
		{"China", "3A001.a.7", "CN", signed, ecc.NotEligible, "740.20(c)(1)(i)", nil},
		{"government consignee needs no statement", "4A003.b", "DE", []string{"party.government=yes", "fingerprint_computer=no"}, ecc.Available, "740.20(c)(1)(i)", nil},
		{"end use control", "4A003.b", "DE", with("fingerprint_computer=no", "end_use.government_use=no", ".require=15 CFR 744.21(a)|as_listed|GOV"), ecc.Barred, "740.2(a)(2)", nil},
		{"a reason it does not name", "4A003.b", "DE", with("fingerprint_computer=no", any, ".reason=FC"), ecc.NotEligible, "740.20(c)(1)(i)", nil},
		{"A:6, beside national security", "3A001.b.4", "SG", with(cb, ".reason=CB"), ecc.NotEligible, "", nil},
		{"encryption", "5A002.a", "DE", signed, ecc.NotEligible, "740.20(c)(1)(i)", nil},
		{"rifle", "0A501.a", "CA", signed, ecc.NotEligible, "", nil},
		{"short shotgun", "0A502.a", "DE", with(any, "barrel_length_in=17"), ecc.NotEligible, "", nil},
		{"pathogen", "1C351.a.1", "DE", signed, ecc.NotEligible, "", nil},
		{"infrared", "6A002.a.1.a", "DE", with("mt_controlled=no", "police_model_viewer=no", any), ecc.NotEligible, "740.20(b)(2)(x)", nil},
		{"telecom part for civil use", "3A001.b.2.a", "DE", with("end_use.civil_telecom=yes", any), ecc.Available, "740.20(c)(1)(i)", nil},
		{"telecom part for other use", "3A001.b.2.a", "DE", with("end_use.civil_telecom=no"), ecc.NotEligible, "740.20(b)(2)(xi)", nil},
		{"technology for it", "3E001", "DE", with("for_eccn=3A001.b.2.a", "mt_controlled=no", "np_controlled=no"), ecc.NotEligible, "740.20(b)(2)(xi)", nil},
		{"engine technology", "9E003.a.1", "DE", with("mt_controlled=no", "fan_or_power_turbine_technology=no", any), ecc.NotEligible, "740.20(b)(2)(viii)(E)", nil},
		{"engine software", "9D001", "DE", with("mt_controlled=no", "for_restricted_engine_technology=yes", "for_eccn=9A001.a", any), ecc.NotEligible, "740.20(b)(2)(viii)(B)", nil},
		{"test facility to A:6", "9B001.a", "SG", with("mt_controlled=no", any), ecc.NotEligible, "", nil},
		{"600 series in A:6", "9A610.x", "IL", signed, ecc.NotEligible, "", nil},
		{"aircraft without approval", "9A610.a", "DE", with("sta_600_series_end_use=yes", "parties_licensed_before=yes", "bis_sta_determination=no", "mde_contract_value=0", "mt_controlled=no"), ecc.NotEligible, "", nil},
		{"EAR99", "EAR99", "DE", []string{any}, ecc.NotEligible, "", nil},
		{"unmanned aircraft that reaches too far", "9A012.a", "DE", with("mt_controlled=yes", "uav_500_kg_300_km=yes"), ecc.NotEligible, "", nil},
	})
}

func TestCountrySpecificTerms(t *testing.T) {
	const cuba, russia = ".require=15 CFR 746.2(a)|as_listed|AGR,CCD,SCP", ".require=15 CFR 746.8(a)(1)|as_listed|CCD"
	testException(t, "AGR", []exceptionTest{
		{"on the list", "1C991.a", "CU", []string{cuba, "agricultural_commodity=yes", "statements.written_contract=yes", "statements.agr_confirmation=yes"}, ecc.NotEligible, "740.18(a)(2)", nil},
		{"sample without a contract", "EAR99", "CU", []string{cuba, "agricultural_commodity=yes", "donation_or_sample=yes", "statements.agr_confirmation=yes"}, ecc.Available, "740.18", nil},
		{"reexport of a foreign item", "EAR99", "CU", []string{cuba, ".activity=reexport", ".from=MX", ".made_in=MX", "agricultural_commodity=yes"}, ecc.NotEligible, "740.18(a)", nil},
		{"terrorist", "EAR99", "CU", []string{cuba, ".require=15 CFR 744.8(a)|as_listed|AGR"}, ecc.NotEligible, "", nil},
		{"elsewhere", "EAR99", "SY", []string{".require=15 CFR 746.9(a)|all"}, ecc.NotEligible, "", nil},
	})
	testException(t, "CCD", []exceptionTest{
		{"entry not named", "3A001.a.7", "CU", []string{cuba, "consumer_device=b1_to_b8", "party.individual_or_independent_ngo=yes"}, ecc.NotEligible, "740.19(b)", nil},
		{"router to Russia", "EAR99", "RU", []string{russia, "consumer_device=b9_to_b18", "party.individual_or_independent_ngo=yes"}, ecc.NotEligible, "740.19(b)", nil},
		{"memory to Russia", "3A991.p", "RU", []string{russia, "consumer_device=b9_to_b18", "party.individual_or_independent_ngo=yes"}, ecc.NotEligible, "740.19(b)", nil},
		{"memory to Cuba", "3A991.p", "CU", []string{cuba, "consumer_device=b9_to_b18", "party.individual_or_independent_ngo=yes"}, ecc.Available, "740.19", nil},
		{"ministry", "EAR99", "CU", []string{cuba, "consumer_device=b1_to_b8", "party.individual_or_independent_ngo=yes", "party.government=yes"}, ecc.NotEligible, "740.19(c)", nil},
	})
	testException(t, "SCP", []exceptionTest{
		{"controlled", "3A001.a.7", "CU", []string{cuba, "cuban_purpose=private_sector", "party.cuban_official=no"}, ecc.NotEligible, "740.21(b)", nil},
		{"anti-terrorism only", "3A991.a.2", "CU", []string{cuba, "cuban_purpose=private_sector", "party.cuban_official=no"}, ecc.Available, "740.21(b)", nil},
		{"order received", "EAR99", "CU", []string{cuba, "cuban_purpose=temporary", "effective_control=yes", "order_received=yes"}, ecc.NotEligible, "", nil},
	})
	const donetsk = ".require=15 CFR 746.6(a)(2)|as_listed|MED"
	device := []string{"medical_device=yes", "for_production=no", "party.military_end_user=no"}
	testException(t, "MED", []exceptionTest{
		{"Donetsk", "EAR99", "UA", append([]string{".region=donetsk", donetsk}, device...), ecc.Available, "740.23", nil},
		{"on the list", "3A991.a.2", "RU", append([]string{".require=15 CFR 746.8(a)(1)|as_listed|MED"}, device...), ecc.NotEligible, "740.23(a)", nil},
		{"another requirement", "EAR99", "RU", append([]string{".require=15 CFR 746.8(a)(4)|as_listed|MED"}, device...), ecc.NotEligible, "740.23(a)", nil},
		{"listed party", "EAR99", "RU", append([]string{".require=15 CFR 746.8(a)(5)|as_listed|MED", ".listing=EL"}, device...), ecc.NotEligible, "740.23(b)(1)", nil},
		{"party that may be listed", "EAR99", "RU", append([]string{".require=15 CFR 746.8(a)(5)|as_listed|MED", ".listing=MEU?"}, device...), ecc.Conditional, "740.23", nil},
		{"before it", "EAR99", "RU", append([]string{".require=15 CFR 746.8(a)(5)|as_listed|MED", ".date=2024-04-28"}, device...), ecc.NotEligible, "740.23", nil},
	})
	testException(t, "ACE", []exceptionTest{
		{"to Germany", "4D004", "DE", nil, ecc.Available, "740.22", nil},
		{"to Brazil", "4D004", "BR", []string{".require=15 CFR 742.99|all"}, ecc.Available, "740.22", nil},
		{"to the terrorism group", "4D004", "SY", []string{".require=15 CFR 746.9(a)|as_listed|ACE"}, ecc.NotEligible, "740.22(c)(1)", nil},
		{"government in D:1", "4D004", "CN", []string{"party.government=yes", "party.favorable_cyber_end_user=no", "cyber_incident_response=yes"}, ecc.NotEligible, "740.22(c)(2)", nil},
		{"government in D:1 that may be a favored user", "4D004", "CN", []string{"party.government=yes", "cyber_incident_response=yes"}, ecc.Conditional, "740.22", []string{"parties[0].facts.favorable_cyber_end_user"}},
		{"government in Israel", "4D004", "IL", []string{"party.government=yes", "cyber_incident_response=yes"}, ecc.Conditional, "740.22", []string{"parties[0].facts.cyber_incident_authority"}},
		{"response team in Israel", "4D004", "IL", []string{"party.government=yes", "party.cyber_incident_authority=yes", "cyber_incident_response=yes", ".require=15 CFR 742.99|all"}, ecc.Available, "740.22", nil},
		{"surveillance for a favored user in D:1", "5A001.j", "CN", []string{"party.favorable_cyber_end_user=yes", "party.government=no", "cyber_incident_response=no"}, ecc.NotEligible, "740.22(c)(4)", nil},
		{"release to a national of D:1", "4E001.c", "CN", []string{".activity=deemed_export", "party.government=no", "for_eccn=4D004", "mt_controlled=no", "fingerprint_computer=no"}, ecc.Available, "740.22", nil},
		{"intrusion", "4D004", "BR", []string{".require=15 CFR 742.99|all", "end_use.cyber_intrusion=yes"}, ecc.NotEligible, "740.22(c)(5)", nil},
		{"software for something else", "4D001.a", "BR", []string{".require=15 CFR 742.99|all", "for_eccn=4A003.b"}, ecc.NotEligible, "740.22(b)(1)", nil},
	})
}

func TestAdvancedComputingTerms(t *testing.T) {
	memory := []string{"memory_bandwidth_density_gb_s_mm2=3.2", "purchased_by_package_designer=yes", "direct_to_packaging_site=yes", "package_meets_3a090=no", "advanced_node_facility=no"}
	with := func(more ...string) []string { return append(append([]string{}, memory...), more...) }
	testException(t, "HBM", []exceptionTest{
		{"as the sample", "3A090.c", "CN", nil, ecc.Conditional, "740.25", nil},
		{"at the density", "3A090.c", "CN", []string{"memory_bandwidth_density_gb_s_mm2=3.3"}, ecc.NotEligible, "740.25(c)", nil},
		{"Chinese exporter", "3A090.c", "CN", with(".exporter=CN", ".exporter_parent=CN"), ecc.NotEligible, "740.25(b)", nil},
		{"Chinese parent", "3A090.c", "CN", with(".exporter_parent=CN"), ecc.NotEligible, "740.25(b)", nil},
		{"Korean exporter", "3A090.c", "CN", with(".exporter=KR", ".exporter_parent=KR"), ecc.Available, "740.25", nil},
		{"parent not told", "3A090.c", "CN", with(".exporter_parent="), ecc.Conditional, "740.25", []string{"exporter.headquarters"}},
		{"chip", "3A090.b", "CN", memory, ecc.NotEligible, "", nil},
		{"before it", "3A090.c", "CN", with(".date=2024-12-01", ".require=15 CFR 742.99|all"), ecc.NotEligible, "740.25", nil},
		{"first wording", "3A090.c", "CN", with(".date=2024-12-03"), ecc.Conditional, "740.25", []string{}},
	})
	const listed = ".require=15 CFR 744.11(a)|as_listed|RFF"
	facility := []string{listed, "services_restricted_equipment=no", "statements.rff_notification=yes"}
	testException(t, "RFF", []exceptionTest{
		{"excluded entry", "3B001.e", "CN", facility, ecc.NotEligible, "740.26(a)", nil},
		{"advanced nodes", "3A991.a.2", "CN", append([]string{"end_use.advanced_node_ic=yes"}, facility...), ecc.NotEligible, "740.26(c)(2)", nil},
		{"advanced nodes, asked and open", "3A991.a.2", "CN", append([]string{"end_use.advanced_node_ic=unknown"}, facility...), ecc.Conditional, "740.26", []string{"end_use.advanced_node_ic"}},
		{"beside a requirement of part 742", "3A001.a.7", "CN", append([]string{"end_use.temporary=no", "end_use.replacement_part=no", "end_use.government_use=no"}, facility...), ecc.Barred, "740.2(a)(2)", nil},
		{"facility that is not restricted", "3A991.a.2", "CN", []string{".require=15 CFR 744.11(a)|none"}, ecc.NotEligible, "", nil},
	})
	authorized := []string{"approved_ic_designer=yes", "statements.aia_certification=yes"}
	testException(t, "AIA", []exceptionTest{
		{"to Brazil", "3A090.a", "BR", authorized, ecc.NotEligible, "740.27(a)", nil},
		{"to a company of Brazil in Germany", "3A090.a", "DE", append([]string{".parent=BR"}, authorized...), ecc.NotEligible, "740.27(a)", nil},
		{"seat not told", "3A090.a", "DE", append([]string{".parent="}, authorized...), ecc.Conditional, "740.27(a)(1)", []string{"parties[0].headquarters"}},
		{"weights to China", "4E091", "CN", []string{".headquarters=US", ".parent=US", "secure_storage_facility=yes", ".require=15 CFR 742.99|all"}, ecc.Barred, "740.2(a)(9)(ii)", nil},
		{"weights to nobody of the list", "4E091", "BR", []string{"secure_storage_facility=yes", ".require=15 CFR 742.99|all"}, ecc.NotEligible, "", nil},
		{"weights where the list does not reach, in D:1", "4E091", "VN", []string{".headquarters=US", ".parent=US", "secure_storage_facility=yes", ".require=15 CFR 742.99|all"}, ecc.Available, "740.27(a)(3)", nil},
	})
	testException(t, "ACM", []exceptionTest{
		{"to China", "3A090.a", "CN", []string{"approved_ic_designer=yes"}, ecc.NotEligible, "740.28(c)", nil},
		{"to Vietnam", "3A090.b", "VN", []string{"party.private_sector=yes", "for_advanced_compute_manufacturing=yes"}, ecc.Available, "740.28", nil},
		{"to a Chinese company in Vietnam", "3A090.b", "VN", []string{".parent=CN", "party.private_sector=yes", "for_advanced_compute_manufacturing=yes"}, ecc.NotEligible, "740.28(c)", nil},
	})
	certified := []string{"cumulative_tpp_this_year=1000", "statements.lpp_certification=yes"}
	testException(t, "LPP", []exceptionTest{
		{"to China", "3A090.a", "CN", certified, ecc.Barred, "740.2(a)(9)(ii)", nil},
		{"transfer", "3A090.a", "BR", append([]string{".activity=transfer"}, certified...), ecc.NotEligible, "740.29(a)", nil},
		{"lesser chip", "3A090.b", "BR", append([]string{".require=15 CFR 742.99|all"}, certified...), ecc.NotEligible, "740.29(b)", nil},
		{"end use control", "3A090.a", "BR", append([]string{".require=15 CFR 744.21(a)|as_listed|LPP"}, certified...), ecc.NotEligible, "740.29(e)", nil},
	})
}
