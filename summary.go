package exportscreen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// summarize says the verdict in a sentence for each line.
func summarize(v Verdict) string {
	lines := make([]string, len(v.Items))
	for i, item := range v.Items {
		lines[i] = fmt.Sprintf("Line %s: %s.", item.Line, summarizeLine(v, item))
	}
	return strings.Join(lines, " ")
}

func summarizeLine(v Verdict, item ItemVerdict) string {
	switch item.Outcome {
	case Prohibited:
		return "prohibited" + because(item.Requirements, ecc.Applies, ecc.Prohibited)
	case LicenseRequired:
		return "license required" + because(item.Requirements, ecc.Applies, ecc.LicenseRequired)
	case LicenseException:
		return "may ship under License Exception " + strings.Join(availableCodes(item.Exceptions), " or ") +
			"; without it a license is required" + because(item.Requirements, ecc.Applies, ecc.LicenseRequired)
	case NoLicenseRequired:
		return "no license required (NLR)"
	case NotSubjectToEAR:
		return "not subject to the EAR" + because(item.Jurisdiction.Findings, ecc.Applies, ecc.NoEffect)
	}
	return "review before shipping" + openQuestions(v, item)
}

// because names the rules that decide, at most three.
func because(found []Finding, status ecc.Status, effect ecc.Effect) string {
	var names []string
	for _, f := range found {
		if name := f.Citation; f.Status == status && f.Effect == effect && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	const most = 3
	if more := len(names) - most; more > 0 {
		names = append(names[:most], fmt.Sprintf("%d more", more))
	}
	if len(names) == 0 {
		return ""
	}
	return " (" + strings.Join(names, "; ") + ")"
}

func availableCodes(exceptions []ecc.Exception) []string {
	var codes []string
	for _, x := range exceptions {
		if x.Status == ecc.Available && len(x.Overcomes) > 0 {
			codes = append(codes, x.Code)
		}
	}
	return codes
}

// openQuestions says what waits for a person.
func openQuestions(v Verdict, item ItemVerdict) string {
	var open []string
	for _, p := range v.Parties {
		if alerts := countAlerts(p); alerts > 0 {
			how := "resembles"
			if p.Decision == screen.Match {
				how = "matches"
			}
			open = append(open, fmt.Sprintf("%s %s %d listed", p.Name, how, alerts))
		}
	}
	if maybe := because(item.Requirements, ecc.StatusUnknown, ecc.LicenseRequired); maybe != "" {
		open = append(open, "a license may be required"+maybe)
	}
	if n := len(v.RedFlags); n > 0 {
		open = append(open, fmt.Sprintf("%d red flag(s)", n))
	}
	if n := len(v.Missing); n > 0 {
		open = append(open, fmt.Sprintf("%d fact(s) missing", n))
	}
	if len(open) == 0 {
		return ""
	}
	return ": " + strings.Join(open, ", ")
}

func countAlerts(p PartyResult) int {
	n := 0
	for _, h := range p.Hits {
		if h.Alert {
			n++
		}
	}
	return n
}
