package enduse

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// Part 743 itself is not held; what is reported is what the entries of the list
// and General Order No. 6 say of it.

// wassenaarExceptions are the license exceptions whose use § 743.1(b) has reported.
var wassenaarExceptions = []string{"LVS", "GBS", "TSR", "APP", "STA"}

// wassenaarReport is § 743.1: reports twice a year of sensitive items exported
// under certain exceptions.
func (a *answered) wassenaarReport() ecc.Finding {
	c := a.c
	at := slices.IndexFunc(a.used, func(code string) bool { return slices.Contains(wassenaarExceptions, code) })
	switch {
	case c.Activity != ecc.Export:
		return rule.DoesNotApply("The reports are of exports from the United States only.", c.Because("activity", c.Activity.String()))
	case a.licensed || at < 0:
		return rule.DoesNotApply("No license exception is used whose use is reported.", nil)
	case coded(c.Item.Code, "wassenaar_reports") == ecc.No:
		return rule.DoesNotApply("The item's entry asks for no such reports.", c.Because("eccn", codeText(c.Item.Code)))
	case ecc.OnSensitiveList(c.Item.Code) == ecc.No:
		return rule.DoesNotApply("The item is not on the Sensitive List.", c.Because("eccn", codeText(c.Item.Code)))
	}
	return rule.Applies("If the item is on the Sensitive List, its export under the exception is reported to BIS twice a year.",
		c.Because("exception", a.used[at], "eccn", codeText(c.Item.Code)))
}

// exportReported is the finding that settles a report of exports, when one does.
func (a *answered) exportReported(set string) (f ecc.Finding, settled bool) {
	switch {
	case a.c.Activity != ecc.Export:
		return rule.DoesNotApply("The reports are of exports from the United States only.", a.c.Because("activity", a.c.Activity.String())), true
	case a.c.Item.Code.ECCN == "" || coded(a.c.Item.Code, set) == ecc.No:
		return rule.DoesNotApply("The item's entry asks for no such reports.", a.c.Because("eccn", codeText(a.c.Item.Code))), true
	}
	return f, false
}

// computerReport is § 743.2, to which the entry of computers points for Computer Tier 3.
func (a *answered) computerReport() ecc.Finding {
	if f, settled := a.exportReported("computer_reports"); settled {
		return f
	}
	because := a.c.Because("to", a.c.To, "eccn", codeText(a.c.Item.Code))
	if !ecc.ComputerTier3.Has(a.c.To) {
		return rule.DoesNotApply("The destination is not in Computer Tier 3.", because)
	}
	return rule.Applies("Exports of fast computers to Computer Tier 3 are verified after shipment, recorded and reported as the section has it.", because)
}

// thermalReport is § 743.3: thermal imaging cameras of 6A003.b.4.b that go to Country Group A:1 without a license.
func (a *answered) thermalReport() ecc.Finding {
	if f, settled := a.exportReported("thermal_reports"); settled {
		return f
	}
	because := a.c.Because("to", a.c.To, "eccn", codeText(a.c.Item.Code))
	switch {
	case !ecc.InGroup(a.c.To, "A:1"):
		return rule.DoesNotApply("The destination is not in Country Group A:1.", because)
	case a.licensed:
		return rule.DoesNotApply("What goes under a license is not reported.", because)
	}
	return rule.Applies("Thermal imaging cameras of 6A003.b.4.b that go without a license to Country Group A:1 are reported to BIS.", because)
}

// gateReport is § 743.7: what goes under paragraphs (f)(1) and (2) of General Order No. 6.
func (a *answered) gateReport() ecc.Finding {
	facts := a.c.Item.Facts
	because := a.c.Because("eccn", codeText(a.c.Item.Code))
	if a.c.Item.Code.ECCN != "3E905" || a.licensed || facts["production_began_by_2024_09_06"] != "yes" && facts["employed_since_2024_09_06"] != "yes" {
		return rule.DoesNotApply("Nothing goes under the general license for gate all-around technology.", because)
	}
	return rule.Applies("What goes under the general license for gate all-around technology is reported to BIS once a year.", because)
}

// quantumReport is § 743.8: releases of quantum software and technology, by the notes of their entries.
func (a *answered) quantumReport() ecc.Finding {
	because := a.c.Because("activity", a.c.Activity.String(), "eccn", codeText(a.c.Item.Code))
	if a.c.Activity != ecc.DeemedExport && a.c.Activity != ecc.DeemedReexport || a.c.Item.Code.ECCN == "" || coded(a.c.Item.Code, "quantum_reports") == ecc.No {
		return rule.DoesNotApply("It is no release of quantum software or technology.", because)
	}
	return rule.Applies("Releases of quantum software and technology are reported to BIS once a year.", because)
}
