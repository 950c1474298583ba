package ecc

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

var (
	covertListening  = codes("5A001.f.1 5A980 5D980")
	covertSoftware   = codes("5D001")
	covertReceiver   = codes("5A001.f.1")
	covertKnowHow    = codes("5E980")
	covertTechnology = codes("5E001.a")
	infraredTech     = codes("6E001 6E002")
	detectors        = codes("6A002")
	detection        = codes("2A983 2A984 2D983 2D984 2E983 2E984")
	chipEquipment    = codes("3B001.a.4 3B001.c 3B001.d 3B001.f.1 3B001.f.5 3B001.f.6 3B001.k 3B001.l 3B001.m 3B001.n 3B001.p.2 3B001.p.4 3B001.r 3B002.c 3B993 3B994 3D992 3D993 3D994 3E992 3E993 3E994")
	// chipKnowHow is associated software and technology only where it is for the equipment.
	chipKnowHow    = codes("3D001 3D002 3D003 3E001")
	chipTools      = codes("3B001.a.4 3B001.c 3B001.d 3B001.f.1 3B001.f.5 3B001.f.6 3B001.k 3B001.l 3B001.m 3B001.n 3B001.p.2 3B001.p.4 3B001.r 3B002.c 3B993 3B994")
	advancedChips  = codes("3A090 4A090 4E091 4D090 3A001.z 4A003.z 4A004.z 4A005.z 5A002.z 5A004.z 5A992.z 5D002.z 5D992.z")
	advancedKnow   = codes("3D001 3E001 4E001 4D001 5E002 5E992")
	advancedWares  = codes("3A090 4A090 4D090 3A001.z 4A003.z 4A004.z 4A005.z 5A002.z 5A004.z 5A992.z 5D002.z 5D992.z")
	civilGuidance  = codes("6A008 7A001 7A002 7A004 7A101 7A102 7A103 7A104 7A105 7B001 7D001 7D002 7D003 7D101 7D102 7E003 7E101 9A515")
	bearings       = codes("2A001 2A101")
	torture        = codes("0A983")
	foreignArms    = codes("0A919")
	helmetOrArmor  = codes("1A613.c 1A613.d")
	closed600      = codes("9D610.b 9D619.b 9E610.b 9E619.b 9E619.c")
	armedAircraft  = codes("9A610.a")
	mdeEntries     = codes("9A610.a 9A619.a 9A619.b 9A619.c")
	guns           = codes("0A501 0A502 0A506 0A507 0A508")
	semiautomatics = codes("0A506 0A507 0A508")
	pakistanItems  = codes("1B999 2A992 2B999 3A992 3A999 6A996 -2B999.h.2")
)

// restrictions are the paragraphs of § 740.2(a) in their order, but (a)(2),
// which needs the outcome of all exceptions and stands in settle.
var restrictions = []restriction{
	{section: "740.2(a)(1)", why: "the exporter's authorization to use license exceptions is suspended or revoked",
		holds: func(r *request) (Answer, []Lack) {
			a, given := r.Statements["exceptions_suspended"]
			if !given {
				return No, nil
			}
			return a, nil
		}},
	{section: "740.2(a)(3)", why: "the item is primarily useful for covert listening", spares: []string{"GOV 740.11(b)(2)(ii)"},
		holds: func(r *request) (Answer, []Lack) {
			a, lacks := ofItem(covertListening, nil)(r)
			b, further := ofItem(covertSoftware, forListed(covertReceiver))(r)
			return a.Or(b), append(lacks, further...)
		}},
	{section: "740.2(a)(3)", why: "technology for covert listening is eligible for none",
		holds: func(r *request) (Answer, []Lack) {
			a, lacks := ofItem(covertKnowHow, nil)(r)
			b, further := ofItem(covertTechnology, forListed(covertReceiver))(r)
			return a.Or(b), append(lacks, further...)
		}},
	{section: "740.2(a)(4)", why: "a crime control license is required for a destination outside NATO, Australia, India, Japan and New Zealand",
		spares: []string{"GOV 740.11(b)(2)(ii)", "BAG 740.14(e)", "STA"},
		holds: func(r *request) (Answer, []Lack) {
			if NATO.Has(r.To) || slices.Contains([]string{"AU", "IN", "JP", "NZ"}, r.To) {
				return No, nil
			}
			return r.requiredFor("CC"), nil
		}},
	{section: "740.2(a)(5)(i)", why: "the item is controlled for missile technology reasons",
		spares: []string{"TMP 740.9(a)(1)", "TMP 740.9(a)(3)", "TMP 740.9(a)(4)", "TMP 740.9(a)(5)", "TMP 740.9(a)(6)", "TMP 740.9(a)(7)", "TMP 740.9(a)(8)",
			"TMP 740.9(a)(10)", "TMP 740.9(b)(1)", "TMP 740.9(b)(2)", "TMP 740.9(b)(3)", "RPL", "GOV 740.11(b)(2)", "TSU 740.13(a)", "TSU 740.13(b)", "TSU 740.13(c)",
			"TSU 740.13(g)", "AVS 740.15(b)", "AVS 740.15(c)", "AVS 740.15(e)", "AVS 740.15(f)", "APR 740.16(c)", "APR 740.16(d)", "APR 740.16(e)", "APR 740.16(f)",
			"STA 740.20(c)(1)(ii)"},
		holds: both(sure(func(r *request) bool { return !toD4orD5(r) }), mt)},
	{section: "740.2(a)(5)(ii)", why: "the item is controlled for missile technology reasons and goes to Country Group D:4 or D:5", bars: nil,
		holds: both(sure(toD4orD5), mt), sparesToo: spareGuidance},
	{section: "740.2(a)(5)(ii)(A)", why: "the item is not part of, or a replacement part for, a spacecraft, manned aircraft, land vehicle or marine vehicle",
		holds: both(sure(func(r *request) bool { return toD4orD5(r) && civilGuidance.has(r.Item.Code) != No }), both(mt, not(itemFact("for_manned_vehicle"))))},
	{section: "740.2(a)(5)(ii)(B)", why: "the bearing is no one-for-one replacement for equipment exported lawfully",
		holds: both(sure(func(r *request) bool { return toD4orD5(r) && bearings.has(r.Item.Code) != No }), both(mt, not(itemFact("one_for_one_replacement"))))},
	{section: "740.2(a)(6)", why: "the destination or the requirement is one of sanctions, and part 746 does not list this exception", holds: sanctioned, sparesToo: listedBySanction},
	{section: "746.1(b)(4)", why: "the item is controlled for United Nations reasons and goes to a country under an arms embargo", spares: []string{"GOV 740.11(b)"},
		holds: both(sure(underArmsEmbargo), func(r *request) (Answer, []Lack) { return r.controlledFor("UN") })},
	{section: "746.3(c)", why: "the item needs a license to Iraq, and the section does not list this exception", sparesToo: listedBySanction,
		holds: func(r *request) (Answer, []Lack) {
			if r.To != "IQ" {
				return No, nil
			}
			return r.requiredUnder("15 CFR 746.3"), nil
		}},
	{section: "740.2(a)(7)", why: "the technology is for infrared detectors or image intensifier tubes", spares: []string{"GOV 740.11(b)(2)"},
		holds: ofItem(infraredTech, both(forListed(detectors), itemFact("detector_technology")))},
	{section: "740.2(a)(8)", why: "the item is explosives or concealed object detection equipment, or for it",
		spares: []string{"RPL", "GOV 740.11(b)(2)(ii)", "TSU 740.13(a)", "TSU 740.13(c)"}, holds: ofItem(detection, nil)},
	{section: "740.2(a)(9)(i)", why: "semiconductor manufacturing equipment, or software or technology for it, goes to Macau or Country Group D:5", spares: []string{"GOV 740.11(b)"},
		holds: both(sure(func(r *request) bool { return goesTo(r.Case, d5OrMacau...) }), func(r *request) (Answer, []Lack) {
			a, lacks := ofItem(chipEquipment, nil)(r)
			b, further := ofItem(chipKnowHow, forListed(chipTools))(r)
			return a.Or(b), append(lacks, further...)
		})},
	{section: "740.2(a)(9)(ii)", why: "an advanced computing item goes to Country Group D:1, D:4 or D:5, or to a company of Macau or Country Group D:5",
		spares: []string{"TMP 740.9(a)(6)", "NAC", "ACA", "RPL", "GOV 740.11(b)", "TSU 740.13(a)", "TSU 740.13(c)", "HBM", "ACM"},
		sparesToo: func(r *request, p *provision) bool {
			return p.code == "AIA" && r.Item.Code.ECCN == "4E091" && !goesTo(r.Case, d5OrMacau...)
		},
		holds: both(func(r *request) (Answer, []Lack) {
			a, lacks := ofItem(advancedChips, nil)(r)
			b, further := ofItem(advancedKnow, forListed(advancedWares))(r)
			return a.Or(b), append(lacks, further...)
		}, restrictedForChips)},
	{section: "740.2(a)(10)", why: "the item is an implement of torture", holds: ofItem(torture, nil)},
	{section: "740.2(a)(11)", why: "the item is a military commodity of ECCN 0A919", holds: ofItem(foreignArms, nil),
		sparesToo: func(r *request, p *provision) bool {
			return r.Activity == Reexport && p.listed([]string{"GOV 740.11(b)(2)(ii)"})
		}},
	{section: "740.2(a)(12)", why: "a 9x515 or 600 series item goes to, comes from or was made in Country Group D:5 or Hong Kong", holds: armsEmbargoed,
		sparesToo: func(r *request, p *provision) bool {
			toD5 := goesTo(r.Case, "D:5")
			inD5 := toD5 || within(r.From, "D:5")
			return inD5 && p.listed([]string{"GOV 740.11(b)(2)"}) ||
				helmetOrArmor.has(r.Item.Code) == Yes && (inD5 && p.listed([]string{"TMP 740.9(a)(11)"}) || toD5 && p.listed([]string{"BAG 740.14(h)"}))
		}},
	{section: "740.2(a)(13)", why: "600 series items controlled for missile technology reasons may not go under STA, but for aircraft of 9A610.a", bars: []string{"STA"},
		holds: both(sure(func(r *request) bool { return r.Item.Code.Series600() && armedAircraft.has(r.Item.Code) != Yes }), mt)},
	{section: "740.2(a)(13)", why: "the software or technology is closed to all exceptions but GOV", spares: []string{"GOV 740.11(b)(2)"}, holds: ofItem(closed600, nil)},
	{section: "740.2(a)(13)", why: "the item is in the 600 series",
		spares: []string{"LVS", "TMP", "RPL", "TSU 740.13(a)", "TSU 740.13(b)", "TSU 740.13(f)", "TSU 740.13(g)", "GOV 740.11(b)", "GOV 740.11(c)", "BAG", "STA 740.20(c)(1)"},
		holds:  sure(func(r *request) bool { return r.Item.Code.Series600() })},
	{section: "740.2(a)(14)", why: "the item is in the 0Y521 series", spares: []string{"GOV 740.11(b)(2)(ii)"}, holds: sure(func(r *request) bool { return r.Item.Code.Series521() })},
	{section: "740.2(a)(15)", why: "the contract includes $14,000,000 or more of major defense equipment", spares: []string{"GOV 740.11(b)"},
		holds: both(sure(func(r *request) bool { return r.to("A:5") == No }), defenseEquipment(14_000_000))},
	{section: "740.2(a)(16)", why: "the contract includes $25,000,000 or more of major defense equipment", spares: []string{"GOV 740.11(b)"},
		holds: both(sure(func(r *request) bool { return r.to("A:5") == Yes }), defenseEquipment(25_000_000))},
	{section: "740.2(a)(17)", why: "a party to the transaction is on the Unverified List", holds: listedParty},
	{section: "740.2(a)(18)", why: "9x515 items controlled for missile technology reasons may not go under STA", bars: []string{"STA"},
		holds: both(sure(func(r *request) bool { return r.Item.Code.Series515() }), mt)},
	{section: "740.2(a)(19)", why: "no Hong Kong import license or statement is at hand", holds: both(sure(func(r *request) bool { return r.To == "HK" }), hongKong("hong_kong_import_license"))},
	{section: "740.2(a)(20)", why: "no Hong Kong export license or statement is at hand",
		holds: both(sure(func(r *request) bool { return r.From == "HK" && r.Activity == Reexport }), hongKong("hong_kong_export_license"))},
	{section: "740.2(a)(21)", why: "the firearm has, or will have, a part of U.S. Munitions List Category I(h)(2)", spares: []string{"GOV 740.11(b)(2)(ii)"},
		holds: both(sure(func(r *request) bool { return r.Activity == Reexport || r.Activity == Transfer }), ofItem(guns, itemFact("usml_i_h_2_part")))},
	{section: "740.2(a)(22)", why: "the item is one of License Exception IEC",
		spares: []string{"IEC", "TMP 740.9(a)(3)", "TMP 740.9(a)(6)", "RPL", "GOV 740.11(b)", "TSU 740.13(a)", "TSU 740.13(c)"}, holds: implementedControl},
	{section: "740.2(a)(23)", why: "the contract includes $4,000,000 or more of semi-automatic firearms or shotguns", spares: []string{"GOV 740.11(b)", "GOV 740.11(c)(2)(ii)"},
		holds: ofItem(semiautomatics, func(r *request) (Answer, []Lack) {
			if r.to("A:5", "A:6") == Yes && !slices.Contains([]string{"MX", "ZA", "TR"}, r.To) {
				return No, nil
			}
			return reaches(r, "firearms_contract_value", 4_000_000)
		})},
	{section: "740.2(a)(25)", why: "the item goes to Pakistan and needs a license for regional stability",
		spares: []string{"TMP 740.9(a)(1)", "TMP 740.9(a)(4)", "TMP 740.9(a)(5)", "TMP 740.9(a)(10)", "TMP 740.9(b)(2)", "TMP 740.9(b)(3)", "RPL",
			"GOV 740.11(a)", "GOV 740.11(b)", "GOV 740.11(d)"},
		holds: both(sure(func(r *request) bool { return r.To == "PK" }), ofItem(pakistanItems, nil))},
	{section: "740.2(a)(26)", why: "an ultimate consignee or end user in the United Arab Emirates is not approved for STA", bars: []string{"STA"},
		holds: both(sure(func(r *request) bool { return r.To == "AE" }), notApproved)},
}

// underArmsEmbargo is the place of § 746.1(b)(4). Iraq, North Korea and Iran have exceptions of their own sections.
func underArmsEmbargo(r *request) bool {
	return UNArmsEmbargo.Has(r.To) && !slices.Contains([]string{"IQ", "KP", "IR"}, r.To)
}

// not turns a circumstance around.
func not(holds func(*request) (Answer, []Lack)) func(*request) (Answer, []Lack) {
	return func(r *request) (Answer, []Lack) {
		a, lacks := holds(r)
		return a.Not(), lacks
	}
}

// spareGuidance leaves open what § 740.2(a)(5)(ii)(A) and (B) leave open; their
// conditions are restrictions of their own.
func spareGuidance(r *request, p *provision) bool {
	switch {
	case civilGuidance.has(r.Item.Code) != No:
		return p.listed([]string{"TMP 740.9(a)(4)", "RPL", "TSU", "AVS 740.15(b)"}) && p.section != "740.15(b)(2)(ii)"
	case bearings.has(r.Item.Code) != No:
		return p.listed([]string{"TMP 740.9(a)(4)", "RPL"})
	}
	return false
}

// forListed is the circumstance that software or technology is for one of some items.
func forListed(list itemList) func(*request) (Answer, []Lack) {
	return func(r *request) (Answer, []Lack) {
		codes, ok := named(r.Case, factFor)
		if !ok {
			return Unknown, lack(factFor)
		}
		out := No
		for _, c := range codes {
			out = out.Or(list.has(c))
		}
		if out == Unknown {
			return Unknown, lack(factFor)
		}
		return out, nil
	}
}

// restrictedForChips is the place of § 740.2(a)(9)(ii): Country Group D:1, D:4
// or D:5 outside A:5 and A:6, or a company of Macau or Country Group D:5 anywhere.
func restrictedForChips(r *request) (Answer, []Lack) {
	if r.to("D:1", "D:4", "D:5") == Yes && r.to("A:5", "A:6") == No {
		return Yes, nil
	}
	held := consigneeInD5(r.Case)
	if held != Unknown {
		return held, nil
	}
	return held, []Lack{r.lackSeat()}
}

// armsEmbargoed is § 740.2(a)(12).
func armsEmbargoed(r *request) (Answer, []Lack) {
	if !r.Item.Code.Series600() && !r.Item.Code.Series515() {
		return No, nil
	}
	embargoed := func(country string) bool { return country == "HK" || within(country, "D:5") }
	if embargoed(r.To) || embargoed(r.From) {
		return Yes, nil
	}
	if r.Item.MadeIn != "" {
		return known(embargoed(r.Item.MadeIn)), nil
	}
	return Unknown, []Lack{{Field: "made_in", OfItem: true, Question: "In which country was the item made?",
		WouldChange: "600 series and 9x515 items made in Country Group D:5 or Hong Kong are eligible for no license exception"}}
}

// defenseEquipment is § 740.2(a)(15) and (16). The value of major defense
// equipment in the contract is asked for only where the item itself may be some.
func defenseEquipment(bound int64) func(*request) (Answer, []Lack) {
	return func(r *request) (Answer, []Lack) {
		if !r.Item.Code.Series600() || r.Item.Facts["mde_contract_value"] == "" && mdeEntries.has(r.Item.Code) == No {
			return No, nil
		}
		return reaches(r, "mde_contract_value", bound)
	}
}

// reaches tells whether a decimal fact in U.S. dollars, the value of a contract
// of which the line is part, is at or above a bound.
func reaches(r *request, name string, bound int64) (Answer, []Lack) {
	v, ok := terms.Number(r.Item.Facts[name])
	if line, told := terms.Number(r.Item.Value); !ok && told && r.Item.Currency == "USD" && line.GreaterThanOrEqual(decimal.NewFromInt(bound)) {
		v, ok = line, true // the contract is worth no less
	}
	if !ok {
		return Unknown, []Lack{{Field: "facts." + name, OfItem: true, Question: question(name), WouldChange: "above a threshold most license exceptions are closed"}}
	}
	return known(v.GreaterThanOrEqual(decimal.NewFromInt(bound))), nil
}

// hongKong is the circumstance that a document of Hong Kong is lacking for an item that is
// controlled for NS, MT, CB or, in column 1, NP reasons.
func hongKong(document string) func(*request) (Answer, []Lack) {
	return func(r *request) (Answer, []Lack) {
		controlled, lacks := r.controlledFor("NS", "MT", "CB")
		if controlled != Yes {
			np, further := r.controlledInColumn("NP1")
			controlled, lacks = controlled.Or(np), append(lacks, further...)
		}
		held := r.Statements[document]
		if controlled == No || held == Yes {
			return No, nil
		}
		if held == Unknown {
			lacks = append(lacks, Lack{Field: "statements." + document, Question: question(document), WouldChange: "without it no license exception may be used"})
		}
		return controlled.And(held.Not()), lacks
	}
}

// implementedControl is the circumstance that the entry offers License Exception IEC for the item.
func implementedControl(r *request) (Answer, []Lack) {
	o := offered("IEC", r.Case)
	return o.Eligible, o.Lacks
}
