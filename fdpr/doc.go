// Package fdpr tells whether the Export Administration Regulations reach an
// item, and by which thread: place, origin, U.S.-origin content, the
// technology it was made from, the plant that made it, or who is to get it.
//
// # Questions and answers
//
//	Jurisdiction   is the item subject to the EAR, and by what?        § 734.3
//	Evaluate       each foreign-direct product rule by itself          § 734.9
//	DeMinimis      the calculation of U.S.-origin content              § 734.4, supplement no. 2
//	Reach          the same for every destination of the world, at 10 and at 25 percent
//	License        does a rule that reaches the item ask for a license § 744.11(a)(2), part 746
//	Settle         what goes by the basis: § 742.6(a)(11), Entity List entries with footnotes 1, 3, 5
//	Release        is it a deemed export, or no export at all          §§ 734.13 to 734.20
//
// Subject to the EAR is one question, needing a license another. An item made
// in Taiwan by equipment that was itself made from U.S. technology may be
// subject to the EAR for one buyer and outside them for the next; and once
// subject, it needs a license under the rule's own paragraph, under the controls
// of its entry, or not at all. The general controls are the business of package ecc.
//
// # What to say of an item
//
// [ecc.Item] says what the item is; [Item] says of what and by what it was
// made. Nothing is guessed: a nil slice means not known and leaves the rules that
// could turn on it open, an empty slice means none and closes them.
//
//	USContent        U.S.-origin parts, bundled software, commingled technology, with values
//	DirectProductOf  technology and software whose use directly gave the item
//	Plant            the technology that the plant, or its essential equipment, came from
//	Contains         chips inside semiconductor manufacturing equipment, and their plants
//
// A rule whose destination, party or end use fails for certain does not ask for
// these. A [Certificate] after supplement no. 1 to part 734 can supply them.
//
// Beside the item, these statements of a transaction decide: the end uses
// entity_production, advanced_node_ic, supercomputer, russia_production (§ 734.9(f)(2)), iran_production
// (§ 734.9(j)(2)(ii)) and ukraine_deployment (§ 746.6(a)(5)); the statements one_time_report
// (§ 734.4(c)(3), (d)(3)), ofac_authorization (§ 746.7(a)(1)(iii)) and those of § 734.20 that [Release] names.
//
// # Findings
//
// Every rule leaves a finding, also when it does not apply. IDs are SUBJECT-… for
// place and origin, DEMINIMIS-10, DEMINIMIS-25 and DEMINIMIS-A1 to -A9 for § 734.4, FDP-B to FDP-L
// for § 734.9 (by paragraph), EXCLUDED-… for § 734.3(b), and FDP-…-LICENSE. Findings with
// effect [ecc.SubjectToEAR] answer jurisdiction, those with
// [ecc.LicenseRequired] the license.
//
// A rule has the dates of the Federal Register. Between a rule's first day and
// the first day of the wording held, an earlier wording stood: what would apply
// is then unknown.
//
// # Readings
//
// Where the text leaves a choice, the package takes the one that reaches further, and says so here:
//
//   - Technology that a rule names "for" certain items (3E001 for 3B commodities) counts unless
//     [Input].For says it is for others: what it directly produced, the item or the plant's equipment, is that kind of item.
//   - Technology of an entry that is controlled for national security in part needs a written assurance
//     unless [Input].For or WrittenAssurance says otherwise (§ 734.9(b)).
//   - Any U.S.-origin content of the Commerce Control List counts for § 734.4(a)(3), and any 3A001 semiconductor for (a)(1).
//   - A part of Categories 3 to 5 in [Item].Contains is an integrated circuit unless it is said not to be.
//   - A facility said to make advanced-node integrated circuits makes logic or DRAM unless facts.advanced_node_type is nand.
//   - Any party counts as a party to the transaction, whatever its role.
//   - The advanced computing and model weight rules reach every destination, as the text says; the
//     finding's note tells what BIS announced on 2025-05-13.
//
// In two places the text gives way to what it says more closely elsewhere:
//
//   - What only the rule of footnote 3 or 5 reaches, and the rule's license paragraph leaves out, needs no
//     license under the Entity List entry either, which refers to that paragraph. The chart and other sections stand.
//   - What only the rule of footnote 1 reaches may go under any exception whose terms are met (§ 744.11(a)(2)(i)).
//
// Money and percentages are exact decimals; an item whose controlled content
// equals the level is outside the EAR (supplement no. 2 to part 734, paragraph (a)(4)).
package fdpr
