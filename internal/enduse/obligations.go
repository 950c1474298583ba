package enduse

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
	"github.com/shopspring/decimal"
)

// Obligations are the duties that come with the answer, of items subject to the
// EAR: given what is required of the line and the exceptions held against it.
// A duty that is due before shipping and not met is StatusUnknown and names the
// paper that is missing; the others apply or do not.
func Obligations(c *ecc.Case, requirements []ecc.Finding, exceptions []ecc.Exception) []ecc.Finding {
	a := &answered{c: c, licensed: needsLicense(requirements, exceptions), used: available(exceptions)}
	out := make([]ecc.Finding, 1, len(duties)+1) // a statement for each of several parties is rare
	if !unverifiedStatement.Suspended(&out[0], c) {
		out = unverifiedStatement.Several(out[:0], c, statements(c, requirements))
	}
	for i := range duties {
		d := &duties[i]
		out = append(out, ecc.Finding{})
		if f := &out[len(out)-1]; !d.Suspended(f, c) {
			*f = d.test(a)
			d.Finish(f, c)
		}
	}
	return rule.Detach(out)
}

// answered is a case whose requirements and exceptions are found: whether a
// license is certainly needed, and which exceptions carry.
type answered struct {
	c        *ecc.Case
	licensed bool
	used     []string
}

// duty is a rule that looks at what was found.
type duty struct {
	rule.Rule
	test func(*answered) ecc.Finding
}

var unverifiedStatement = rule.Rule{ID: "UVL-744.15-B", Citation: "15 CFR 744.15(b)", Citations: []string{"15 CFR part 744 supplement no. 6"}, From: "2014-01-21",
	Effect: ecc.Obligation, None: "No party is on the Unverified List."}

var duties = []duty{
	{rule.Rule{ID: "EEI-758.1", Citation: "15 CFR 758.1(b)", Effect: ecc.Obligation}, (*answered).filing},
	{rule.Rule{ID: "DCS-758.6", Citation: "15 CFR 758.6", Effect: ecc.Obligation}, (*answered).controlStatement},
	{rule.Rule{ID: "WA-743.1", Citation: "15 CFR 743.1", Effect: ecc.Obligation}, (*answered).wassenaarReport},
	{rule.Rule{ID: "COMPUTER-743.2", Citation: "15 CFR 743.2", Effect: ecc.Obligation}, (*answered).computerReport},
	{rule.Rule{ID: "THERMAL-743.3", Citation: "15 CFR 743.3", Effect: ecc.Obligation}, (*answered).thermalReport},
	{rule.Rule{ID: "GAAFET-743.7", Citation: "15 CFR 743.7", Citations: []string{"15 CFR part 736 supplement no. 1"}, From: "2024-09-06", Effect: ecc.Obligation}, (*answered).gateReport},
	{rule.Rule{ID: "QUANTUM-743.8", Citation: "15 CFR 743.8", Citations: []string{"15 CFR part 736 supplement no. 1"}, From: "2024-09-06", Effect: ecc.Obligation}, (*answered).quantumReport},
	{rule.Rule{ID: "REC-762.6", Citation: "15 CFR 762.6(a)", Citations: []string{"15 CFR 762.2"}, Effect: ecc.Obligation}, records},
}

func records(*answered) ecc.Finding {
	return rule.Applies("The records of the transaction are kept for five years.", nil)
}

// needsLicense tells whether a requirement certainly applies that no exception certainly overcomes.
func needsLicense(requirements []ecc.Finding, exceptions []ecc.Exception) bool {
	return slices.ContainsFunc(requirements, func(f ecc.Finding) bool {
		return f.Effect == ecc.LicenseRequired && f.Status == ecc.Applies && !overcome(f, exceptions)
	})
}

// available are the exceptions whose every condition is met and that overcome something.
func available(exceptions []ecc.Exception) []string {
	var out []string
	for _, x := range exceptions {
		if x.Status == ecc.Available && len(x.Overcomes) > 0 {
			out = append(out, x.Code)
		}
	}
	return out
}

// statements is § 744.15(b): a statement from each party on the Unverified List
// before an item is shipped that needs no license. No exception serves for such
// a party, so any certain requirement means a license.
func statements(c *ecc.Case, requirements []ecc.Finding) []ecc.Finding {
	required := condition{is: ecc.Yes, fact: "license_required", value: "no",
		no: "The item needs a license, so no statement of the party on the Unverified List is asked for."}
	if needsLicense(requirements, nil) {
		required.is, required.value = ecc.No, "yes"
	}
	return onList(c, "UVL", func(h hit) ecc.Finding {
		f := hold(c, fmt.Sprintf("%s, on the Unverified List, has given its statement; keep it with the records.", h.party.Name),
			required, h.matched(), h.takesPart())
		if c.Statements["uvl_statement"] == ecc.Yes || f.Status == ecc.DoesNotApply {
			return f
		}
		return rule.Unknown(fmt.Sprintf("%s is on the Unverified List and must give a signed statement before the item is shipped.", h.party.Name), f.Because,
			append(f.Lacks, ecc.Lack{Field: "statements.uvl_statement",
				Question:    fmt.Sprintf("Is the signed statement of %s under § 744.15(b) at hand?", h.party.Name),
				WouldChange: "Without it the item may not be shipped."})...)
	})
}

// valueFiled is the value in U.S. dollars up to which filing is not asked for (15 CFR 30.37(a)).
var valueFiled = decimal.NewFromInt(2500)

// filing is § 758.1(b): what is filed in the Automated Export System, for exports only.
func (a *answered) filing() ecc.Finding {
	c, code := a.c, a.c.Item.Code
	because := func(fact, value string) ecc.Finding {
		return rule.Applies("The export is filed in the Automated Export System, whatever its value.", c.Because(fact, value))
	}
	unverified := slices.IndexFunc(c.Parties, func(p ecc.Party) bool {
		return p.Role != "purchaser" && p.Role != "other" && slices.ContainsFunc(p.Listings, func(l ecc.Listing) bool { return l.List == "UVL" && l.Is == ecc.Yes && !l.Inherited })
	})
	switch {
	case c.Activity != ecc.Export:
		return rule.DoesNotApply("Filing is asked for exports from the United States only.", c.Because("activity", c.Activity.String()))
	case unverified >= 0:
		f := because("unverified", c.Parties[unverified].Name)
		f.Citation = "15 CFR 758.1(b)(8)"
		return f
	case a.licensed:
		return because("license_required", "yes")
	case slices.Contains(a.used, "STA"):
		return because("exception", "STA")
	case groups("E:1", "E:2")(c.To):
		return because("to", c.To)
	case code.Series600() || code.Series515():
		return because("eccn", code.String())
	case code.ECCN != "" && !slices.Contains(a.used, "BAG") && coded(code, "filed_firearms") != ecc.No:
		f := because("eccn", codeText(code))
		f.Citation = "15 CFR 758.1(b)(9)"
		return f
	case code.ECCN != "" && !slices.Contains(a.used, "GOV") && among("filed_at_any_value", c.To):
		f := because("to", c.To)
		f.Citation = "15 CFR 758.1(b)(10)"
		return f
	case c.To == "CA":
		return rule.DoesNotApply("Exports to Canada that need no license are not filed.", c.Because("to", c.To))
	case c.Item.Kind == ecc.Technology:
		return rule.DoesNotApply("Technology that needs no license is not filed.", c.Because("kind", c.Item.Kind.String()))
	}
	value, ok := terms.Number(c.Item.Value)
	if ok && c.Item.Currency == "USD" && value.LessThanOrEqual(valueFiled) {
		return rule.DoesNotApply("The value is not above 2,500 dollars.", c.Because("value", c.Item.Value))
	}
	return rule.Applies("The export is filed in the Automated Export System when its value under one tariff number is above 2,500 dollars.",
		c.Because("value", c.Item.Value, "currency", c.Item.Currency))
}

// controlStatement is § 758.6: the destination control statement on the
// commercial invoice of what is on the Commerce Control List.
func (a *answered) controlStatement() ecc.Finding {
	c := a.c
	switch {
	case c.Activity != ecc.Export:
		return rule.DoesNotApply("The statement is asked for exports from the United States only.", c.Because("activity", c.Activity.String()))
	case c.Item.Code.EAR99:
		return rule.DoesNotApply("EAR99 items need no destination control statement.", c.Because("eccn", "EAR99"))
	case slices.Contains(a.used, "BAG") || slices.Contains(a.used, "GFT"):
		return rule.DoesNotApply("Exports under License Exceptions BAG and GFT need no destination control statement.", nil)
	}
	return rule.Applies("The commercial invoice of a tangible export carries the destination control statement.", c.Because("eccn", codeText(c.Item.Code)))
}
