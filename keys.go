package exportscreen

import "slices"

// Key is one name that Transaction.EndUse or Transaction.Statements may hold.
type Key struct {
	Name     string // as it stands in the transaction
	Question string // what a yes answers
	Citation string // the section that asks
	// Assumed is what the engine takes for granted while the key is absent;
	// empty for keys that only ever help, such as the terms of an exception.
	Assumed string
}

const noKnowledge = "no knowledge"

// EndUseKeys lists the keys of Transaction.EndUse, sorted by name.
func EndUseKeys() []Key {
	return []Key{
		{"advanced_node_design", "Is the item for designing an advanced-node integrated circuit that will be produced in Macau or Country Group D:5?", "15 CFR 744.23(a)(2)(iii)", noKnowledge},
		{"advanced_node_ic", "Is the item for developing or producing integrated circuits at a facility that makes advanced-node ones?", "15 CFR 744.23(a)(2)(i)", noKnowledge},
		{"back_end_only", "Is the item for assembly, test or packaging only, which do not change the technology level?", "15 CFR 744.23(a)(5)", ""},
		{"chemical_biological", "Is the item for chemical or biological weapons?", "15 CFR 744.4", noKnowledge},
		{"civil_aviation_safety", "Is the item for the safety of civil aviation or of commercial passenger aircraft?", "15 CFR 744.16(b)", ""},
		{"civil_telecom", "Is the item for civil telecommunications?", "15 CFR 774 supplement no. 1, 3A001", ""},
		{"cyber_intrusion", "Is the item for intrusion into information systems without their owner's authorization?", "15 CFR 740.17(f)", noKnowledge},
		{"entity_production", "Is the item to go into something that a listed party produces, buys or orders?", "15 CFR 734.9(e)", noKnowledge},
		{"government_use", "Is the item for the official use of a government?", "15 CFR 740.11", ""},
		{"humanitarian", "Is the item for humanitarian relief or basic human needs?", "15 CFR 740.12", ""},
		{"ic_node_unknown", "Is the item for making integrated circuits where it is not known whether they are advanced-node ones?", "15 CFR 744.23(a)(2)(ii)", noKnowledge},
		{"iran_production", "Is the item to go into something of Categories 3 to 9 or supplement no. 7 to part 746 that is in or destined to Iran?", "15 CFR 734.9(j)(2)(ii)", noKnowledge},
		{"knowledge_of_violation", "Has the EAR been violated, or is it about to be, in connection with the item?", "15 CFR 736.2(b)(10)", noKnowledge},
		{"maritime_nuclear", "Is the item for nuclear propulsion of a foreign vessel?", "15 CFR 744.5", noKnowledge},
		{"military", "Is the item for a military end use?", "15 CFR 744.21", noKnowledge},
		{"military_commodity", "Is the item to be incorporated into a military commodity of ECCN 0A919?", "15 CFR 744.9(a)(1)(iii)", noKnowledge},
		{"military_intelligence", "Is the item for a military-intelligence end use?", "15 CFR 744.22", noKnowledge},
		{"missile", "Is the item for rocket systems or unmanned aerial vehicles?", "15 CFR 744.3", noKnowledge},
		{"missile_range_300km", "Has the rocket system or unmanned aerial vehicle a range of 300 km or more?", "15 CFR 744.3(a)(1)", ""},
		{"nato_nuclear_delivery", "Is the use a government program for nuclear delivery of a NATO member that the NPT counts as a nuclear weapons state?", "15 CFR 744.3(a)(2)", ""},
		{"nuclear", "Is the item for nuclear explosive or unsafeguarded nuclear activities?", "15 CFR 744.2", noKnowledge},
		{"nuclear_explosive", "Is the item for nuclear explosive activities?", "15 CFR 744.2(a)(1)", ""},
		{"nuclear_fuel_cycle", "Is the item for reprocessing, heavy water, isotope separation or plutonium fuel facilities?", "15 CFR 744.2(a)(3)", ""},
		{"nuclear_unsafeguarded", "Is the item for nuclear activities without the safeguards of the International Atomic Energy Agency?", "15 CFR 744.2(a)(2)", ""},
		{"personal_use", "Is the item the personal baggage of a traveler or a crew member?", "15 CFR 740.14", ""},
		{"precursor_plant", "Is the item for a whole plant that makes the chemical weapons precursors of ECCN 1C350?", "15 CFR 744.4(a)", noKnowledge},
		{"replacement_part", "Is the item a one-for-one replacement part?", "15 CFR 740.10", ""},
		{"russia_production", "Is the item to go into something of the Commerce Control List or supplement no. 6 or 7 to part 746 made in or destined to Russia, Belarus or Crimea?", "15 CFR 734.9(f)(2)", noKnowledge},
		{"russian_industry", "Is the item for the energy or another restricted industry of Russia or Belarus?", "15 CFR 746.8(a)(4)", noKnowledge},
		{"semiconductor_equipment", "Is the item for developing or producing semiconductor manufacturing equipment?", "15 CFR 744.23(a)(4)", noKnowledge},
		{"supercomputer", "Is the item for developing, producing, operating or maintaining a supercomputer?", "15 CFR 744.23(a)(1)", noKnowledge},
		{"temporary", "Will the item come back, or be used up or destroyed, within a year?", "15 CFR 740.9", ""},
		{"us_government_operation", "Does the U.S. person act in official duties for the U.S. Government?", "15 CFR 744.6(d)", ""},
		{"us_person_clerical", "Does the U.S. person do administrative or clerical work only?", "15 CFR 744.6(d)(1)(i)", ""},
		{"us_person_natural", "Are the U.S. persons who take part individuals only, and no company?", "15 CFR 744.6(d)(4)", ""},
		{"ukraine_deployment", "Is the item for armed forces or others deployed in the covered regions of Ukraine?", "15 CFR 746.6(a)(5)", noKnowledge},
		{"us_person_support", "Does a U.S. person support a restricted activity?", "15 CFR 744.6", noKnowledge},
		{"vessel_aircraft", "Is the item for a foreign vessel or aircraft?", "15 CFR 744.7", noKnowledge},
		{"wmd_delivery", "Is the rocket system or unmanned aerial vehicle for the delivery of chemical, biological or nuclear weapons?", "15 CFR 744.3(a)(2)", noKnowledge},
	}
}

// StatementKeys lists the keys of Transaction.Statements, sorted by name.
func StatementKeys() []Key {
	return []Key{
		{"agr_confirmation", "Has BIS confirmed that no agency objects to the notification for License Exception AGR?", "15 CFR 740.18(c)(5)", ""},
		{"aia_certification", "Is the ultimate consignee's certification for License Exception AIA at hand?", "15 CFR 740.27(b)(2)", ""},
		{"beta_tester_statement", "Is the testing consignee's statement for beta test software at hand?", "15 CFR 740.9(c)(5)", ""},
		{"diversion_procedures", "Does the entity have effective procedures against diversion?", "15 CFR 734.20(c)(4)", ""},
		{"entity_authorized", "Is the entity authorized to have the technology or source code?", "15 CFR 734.20", ""},
		{"exceptions_suspended", "Has BIS suspended or revoked the exporter's authorization to use license exceptions?", "15 CFR 740.2(a)(1)", "not suspended"},
		{"hong_kong_export_license", "Is Hong Kong's export license, or its statement that none is needed, at hand?", "15 CFR 740.2(a)(20)", ""},
		{"hong_kong_import_license", "Is Hong Kong's import license, or its statement that none is needed, at hand?", "15 CFR 740.2(a)(19)", ""},
		{"lpp_certification", "Is the ultimate consignee's certification for License Exception LPP at hand?", "15 CFR 740.29(f)", ""},
		{"nac_confirmation", "Has BIS confirmed, after notification, that License Exception NAC may be used?", "15 CFR 740.8(c)(2)", ""},
		{"ofac_authorization", "Has Treasury's Office of Foreign Assets Control authorized the transaction?", "15 CFR 746.7(a)(2)", ""},
		{"one_time_report", "Was the one-time report filed with BIS, and thirty days waited, before relying on the de minimis level for technology?", "15 CFR 734.4(d)(3)", ""},
		{"only_a5_nationality", "Is the person a national of Country Group A:5 countries only?", "15 CFR 734.20(b)", ""},
		{"permanent_regular_employee", "Is the person a permanent and regular employee of the entity, and not a proscribed person?", "15 CFR 734.20", ""},
		{"person_country_authorized", "Could the technology go from the United States to the person's country without a license or under an exception?", "15 CFR 734.20(a)", ""},
		{"prior_consignee_statement", "Is the consignee's statement for License Exception STA at hand?", "15 CFR 740.20(d)(2)", ""},
		{"purchase_order", "Is a written purchase order at hand, or is the item a commercial sample?", "15 CFR 740.8(a)(1)", ""},
		{"release_in_entity_country", "Does the release take place where the entity is located, does business or operates?", "15 CFR 734.20(c)(2)", ""},
		{"release_safeguard", "Does one of the safeguards that the paragraph lists hold for the person?", "15 CFR 734.20(c)(5)", ""},
		{"rff_notification", "Was BIS notified 45 days before, for License Exception RFF?", "15 CFR 740.26(d)(1)", ""},
		{"sta_release_notice", "Was the recipient of a release under STA told in writing of the limits on further release?", "15 CFR 740.20(d)(4)", ""},
		{"uvl_statement", "Is the statement of the party on the Unverified List at hand?", "15 CFR 744.15(b)", ""},
		{"written_assurance", "Is the written assurance for License Exception TSR at hand?", "15 CFR 740.6(a)", ""},
		{"written_contract", "Is there a written contract for the agricultural commodities?", "15 CFR 740.18(a)(3)", ""},
	}
}

// roles are those of § 748.5(c)–(f), and other for forwarders, banks and agents.
var roles = []string{"purchaser", "intermediate_consignee", "ultimate_consignee", "end_user", "other"}

func hasKey(keys []Key, name string) bool {
	return slices.ContainsFunc(keys, func(k Key) bool { return k.Name == name })
}
