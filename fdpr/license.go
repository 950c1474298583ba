package fdpr

import (
	"slices"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// paragraph is a license paragraph that hangs on a foreign-direct product rule.
type paragraph struct {
	id, citation string
	more         []string
	reach        []string // the rules of § 734.9 and § 734.4 that lead to it, by ID; none: needs looks at them
	from, held   string
	policy       ecc.ReviewPolicy
	exceptions   ecc.ExceptionScope
	codes        []string
	codesOf      func(*ecc.Case) []string // the codes, where they hang on the case
	name         string
	note         string // of the review policy, in a finding that applies or is open
	humane       bool   // humanitarian transactions are reviewed case by case
	// needs is the condition, beyond the reach, that the paragraph asks for a license.
	needs func(*view) cond
}

// paragraphs are those of §§ 744.11, 746.6, 746.7 and 746.8, and the exclusions of
// §§ 742.4(a)(4) and 742.6(a)(6)(i)(A) that go by the basis. Items under § 734.9(b), (c), (d),
// (h), (i) and (l) have none: they need a license as any item of their entry does.
var paragraphs = []paragraph{
	{id: "FDP-E1-LICENSE", citation: "15 CFR 744.11(a)(2)(i)", reach: []string{"FDP-E1"}, from: "2020-05-15", held: "2022-10-13",
		policy: ecc.SeeEntry, exceptions: ecc.ExceptionsAll, name: "The license paragraph of footnote 1",
		note: "How sophisticated the item is counts in the review; what can only support telecommunications below the 5G level is reviewed case by case."},
	{id: "FDP-E2-LICENSE", citation: "15 CFR 744.11(a)(2)(iv)", reach: []string{"FDP-E2"}, from: "2022-10-21",
		policy: ecc.SeeEntry, exceptions: ecc.ExceptionsNone, name: "The license paragraph of footnote 4"},
	{id: "FDP-E3-LICENSE", citation: "15 CFR 744.11(a)(2)(v)(A)", reach: []string{"FDP-E3", "FDP-E3-FACILITY", "DEMINIMIS-A9"}, from: "2024-12-02", held: "2025-01-16",
		policy: ecc.SeeEntry, exceptions: ecc.ExceptionsNone, name: "The license paragraph of footnote 5",
		note: "Unless the entry says otherwise, review is case by case where a foreign-made item that needs no license here does the same.", needs: (*view).footnote5License},
	{id: "FDP-F-LICENSE", citation: "15 CFR 746.8(a)(2)", more: []string{"15 CFR 746.8(b)(3)", "15 CFR 746.8(c)(2)"}, reach: []string{"FDP-F"}, from: "2022-02-24", held: "2023-05-19",
		policy: ecc.PolicyOfDenial, exceptions: ecc.ExceptionsAsListed, codesOf: embargo.RussiaExceptions, name: "The license paragraph for Russia and Belarus", humane: true, needs: (*view).russiaLicense},
	{id: "FDP-F-LICENSE-CRIMEA", citation: "15 CFR 746.6(a)(1)(ii)", more: []string{"15 CFR 746.6(b)", "15 CFR 746.6(c)"}, reach: []string{"FDP-F"}, from: "2023-05-19",
		policy: ecc.PolicyOfDenial, exceptions: ecc.ExceptionsAsListed, codes: crimeaExceptions, name: "The license paragraph for Crimea", humane: true, needs: (*view).crimeaLicense},
	{id: "FDP-G-LICENSE", citation: "15 CFR 746.8(a)(3)", more: []string{"15 CFR 744.11(a)(2)(iii)", "15 CFR 746.8(b)(1)", "15 CFR 746.8(c)(1)"}, reach: []string{"FDP-G"}, from: "2022-02-24", held: "2024-08-23",
		policy: ecc.PolicyOfDenial, exceptions: ecc.ExceptionsNone, name: "The license paragraph of footnote 3", needs: (*view).partnerLicense},
	{id: "FDP-J-LICENSE", citation: "15 CFR 746.7(a)(1)(iii)", more: []string{"15 CFR 746.7(b)", "15 CFR 746.7(c)"}, reach: []string{"FDP-J"}, from: "2023-02-24", held: "2024-07-23",
		policy: ecc.PolicyOfDenial, exceptions: ecc.ExceptionsNone, name: "The license paragraph for Iran", humane: true, needs: (*view).iranLicense},
	{id: "DEMINIMIS-SOFTWARE-LICENSE", citation: "15 CFR 734.4(d)(1)", more: []string{"15 CFR 734.4(c)(1)"}, reach: []string{"DEMINIMIS-SOFTWARE"}, from: deMinimisFrom,
		policy: ecc.SeeEntry, exceptions: ecc.ExceptionsNone, name: "The note on bundled software", needs: (*view).softwareByItself},
	{id: "EQUIPMENT-BASIS-NS", citation: "15 CFR 742.4(a)(4)", more: []string{"15 CFR 742.4(b)(2)"}, from: "2024-12-02",
		policy: ecc.SeeEntry, exceptions: ecc.ExceptionsAll, name: "The national security paragraph for manufacturing equipment", needs: (*view).otherBasis},
	{id: "EQUIPMENT-BASIS-RS", citation: "15 CFR 742.6(a)(6)(i)(A)", more: []string{"15 CFR 742.6(b)(10)(i)"}, from: "2024-12-02",
		policy: ecc.SeeEntry, exceptions: ecc.ExceptionsAll, name: "The regional stability paragraph for manufacturing equipment", needs: (*view).otherBasis},
}

// softwareByItself leaves open what U.S.-origin software that ships with a
// commodity needs: it is an item of its own, to be decided on a line of its own.
func (*view) softwareByItself() cond {
	return open(ecc.Lack{Field: "items", Question: "Which license does the U.S.-origin software need that ships with the item? Put it on a line of its own and take it out of the content.",
		WouldChange: "software controlled for more than anti-terrorism is no part of the calculation and may need a license of its own"})
}

// License answers for each foreign-direct product rule with a license paragraph
// of its own whether that paragraph asks for a license. reach are the findings
// of [Jurisdiction] or [Evaluate] for the same case and item. The requirements
// that any item subject to the EAR meets (the Country Chart, parts 742, 744 and
// 746 at large) are not repeated here.
func License(c ecc.Case, it Item, reach []ecc.Finding) []ecc.Finding {
	return AppendLicense(nil, &c, &it, reach)
}

// AppendLicense is [License] that appends to other findings.
func AppendLicense(found []ecc.Finding, c *ecc.Case, it *Item, reach []ecc.Finding) []ecc.Finding {
	v := newView(c, it)
	v.reach = reach
	before := len(found)
	found = v.append(found, licenseParagraphs())
	rule.Detach(found[before:])
	return found
}

var licenseParagraphs = sync.OnceValue(func() []tested {
	out := make([]tested, len(paragraphs))
	for i := range paragraphs {
		p := &paragraphs[i]
		out[i] = tested{rule.Rule{ID: p.id, Citation: p.citation, Citations: p.more, From: p.from, Held: p.held,
			Effect: ecc.LicenseRequired, Policy: p.policy, Exceptions: p.exceptions, Codes: p.codes}, p.reach == nil, p.test} // a reach is found for foreign-made items only
	}
	return out
})

func (p *paragraph) test(v *view) ecc.Finding {
	is := cond{is: ecc.Yes}
	if p.reach != nil {
		is = reached(p.reach, v.reach)
	}
	if p.needs != nil && is.is != ecc.No {
		is = all(p.needs(v), is)
	}
	f := is.finding(p.name, "asks for a license", "asks for none", "Whether a license is needed here")
	f.Citation = p.citation
	if len(f.Citations) == 0 {
		f.Citations = p.more // [rule.Detach] copies them
	} else {
		f.Citations = slices.Concat(p.more, f.Citations)
	}
	p.fromEntry(v, &f)
	if p.codesOf != nil && f.Status != ecc.DoesNotApply {
		f.Exceptions, f.ExceptionCodes = p.exceptions, p.codesOf(v.c)
	}
	if p.humane && v.c.EndUse["humanitarian"] == ecc.Yes {
		f.ReviewPolicy = ecc.CaseByCase
	}
	if f.Status != ecc.DoesNotApply {
		f.Note = p.note
	}
	return f
}

// reached is the condition that one of the rules makes the item subject to the EAR.
func reached(ids []string, reach []ecc.Finding) cond {
	out := no("the foreign-direct product rule it goes with does not reach the item", nil)
	for i := range reach {
		f := &reach[i]
		if !slices.Contains(ids, f.Rule) {
			continue
		}
		switch is := (cond{is: answer(f.Status), because: f.Because, lacks: f.Lacks}); is.is {
		case ecc.Yes:
			is.why, is.citations = "the item is subject to the EAR under "+section(f.Citation), []string{f.Citation}
			return is
		case ecc.Unknown:
			is.citations = []string{f.Citation}
			out = either(out, is)
		}
	}
	return out
}

// fromEntry takes the review policy, and the exception an entry allows, from
// the Entity List entry that met the end-user scope.
func (p *paragraph) fromEntry(v *view, f *ecc.Finding) {
	name := f.Because.Get("party")
	if name == "" || f.Status != ecc.Applies {
		return
	}
	for i, party := range v.c.Parties {
		for _, l := range party.Listings {
			if l.List != "EL" || l.Name != name || f.Because.Get("footnote") == "" {
				continue
			}
			f.Party = &i
			if p.policy == ecc.SeeEntry && l.Policy != ecc.PolicyUnknown {
				f.ReviewPolicy = l.Policy
			}
			if p.exceptions == ecc.ExceptionsNone && l.Exception != "" {
				f.Exceptions, f.ExceptionCodes = ecc.ExceptionsAsListed, []string{l.Exception}
			}
			return
		}
	}
}
