package embargo

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// today is the day of the text held.
const today = "2026-08-20"

// shipment is an export of a commodity from the United States, with changes.
func shipment(t *testing.T, eccn, to string, changes ...func(*ecc.Case)) ecc.Case {
	t.Helper()
	code, err := ecc.Parse(eccn)
	require.NoError(t, err)
	c := ecc.Case{Date: today, Activity: ecc.Export, From: "US", To: to,
		Exporter: ecc.Exporter{Country: "US", Headquarters: "US", ParentHeadquarters: "US"},
		Item:     ecc.Item{Line: "10", Code: code, Kind: ecc.Commodity, MadeIn: "US", Facts: map[string]string{}},
		EndUse:   map[string]ecc.Answer{}, Statements: map[string]ecc.Answer{}}
	for _, change := range changes {
		change(&c)
	}
	return c
}

func fact(name, value string) func(*ecc.Case) {
	return func(c *ecc.Case) { c.Item.Facts[name] = value }
}
func endUse(name string, a ecc.Answer) func(*ecc.Case) {
	return func(c *ecc.Case) { c.EndUse[name] = a }
}
func statement(name string, a ecc.Answer) func(*ecc.Case) {
	return func(c *ecc.Case) { c.Statements[name] = a }
}
func hts(number string) func(*ecc.Case)       { return func(c *ecc.Case) { c.Item.HTS = number } }
func kind(k ecc.Kind) func(*ecc.Case)         { return func(c *ecc.Case) { c.Item.Kind = k } }
func activity(a ecc.Activity) func(*ecc.Case) { return func(c *ecc.Case) { c.Activity = a } }
func region(name string) func(*ecc.Case)      { return func(c *ecc.Case) { c.Region = name } }
func date(day string) func(*ecc.Case)         { return func(c *ecc.Case) { c.Date = day } }
func endUser(p ecc.Party) func(*ecc.Case) {
	p.Role = "end_user"
	return func(c *ecc.Case) { c.Parties = append(c.Parties, p) }
}

func requirements(c ecc.Case) []ecc.Finding { return Requirements(&c) }

// of is the finding of one rule; every rule leaves exactly one.
func of(t *testing.T, c ecc.Case, id string) ecc.Finding {
	t.Helper()
	var out []ecc.Finding
	for _, f := range requirements(c) {
		if f.Rule == id {
			out = append(out, f)
		}
	}
	require.Len(t, out, 1, "rule %s", id)
	return out[0]
}

// row is a case and what one rule says of it.
type row struct {
	name string
	c    ecc.Case
	want ecc.Status
	cite string // when it is not the rule's own
	lack string // the field of the first fact that is missing
}

func check(t *testing.T, id string, rows []row) {
	t.Helper()
	for _, r := range rows {
		t.Run(id+" "+r.name, func(t *testing.T) {
			f := of(t, r.c, id)
			require.Equal(t, r.want, f.Status, "%s %v", f.Summary, f.Because)
			if r.cite != "" {
				require.Equal(t, r.cite, f.Citation)
			}
			if r.lack == "" {
				require.NotEqual(t, ecc.StatusUnknown, f.Status, "an unknown names what it lacks")
				return
			}
			require.NotEmpty(t, f.Lacks)
			require.Equal(t, r.lack, f.Lacks[0].Field)
		})
	}
}

// applying is for each rule a case to which it applies today.
func applying(t *testing.T) map[string]ecc.Case {
	transfer := activity(ecc.Transfer)
	return map[string]ecc.Case{
		"742.8-AT":     shipment(t, "3A991.a.2", "IR"),
		"742.19-AT":    shipment(t, "3A991.a.2", "KP"),
		"746.1-B":      shipment(t, "0A501.a", "SD"),
		"746.2":        shipment(t, "EAR99", "CU"),
		"746.3-A1":     shipment(t, "3A001.a.7", "IQ"),
		"746.3-A2":     shipment(t, "0A501.a", "IQ"),
		"746.3-A3":     shipment(t, "1C992", "IQ"),
		"746.3-A4":     shipment(t, "EAR99", "IQ", endUse("military", ecc.Yes)),
		"746.3-F1":     shipment(t, "3A001.a.7", "IQ", transfer, fact("shipped_under_license", "yes")),
		"746.3-F2I":    shipment(t, "EAR99", "IQ", transfer, endUse("missile", ecc.Yes)),
		"746.3-F2II":   shipment(t, "EAR99", "IQ", transfer, endUser(ecc.Party{Listings: []ecc.Listing{{List: "SDN", Is: ecc.Yes, Programs: []string{"SDGT"}}}})),
		"746.4":        shipment(t, "EAR99", "KP"),
		"746.6-A1I":    shipment(t, "EAR99", "UA", region("crimea")),
		"746.6-A2":     shipment(t, "EAR99", "UA", region("luhansk")),
		"746.7-A1I":    shipment(t, "3A991.a.2", "IR"),
		"746.7-A1II":   shipment(t, "EAR99", "IR", hts("854130")),
		"746.7-E":      shipment(t, "EAR99", "IR"),
		"746.8-A1":     shipment(t, "3A991.a.2", "RU"),
		"746.8-A4":     shipment(t, "EAR99", "RU", hts("730422"), endUse("russian_industry", ecc.Yes)),
		"746.8-A5-S4":  shipment(t, "EAR99", "RU", hts("250410")),
		"746.8-A6-S6":  shipment(t, "EAR99", "RU", fact("supplement_6_item", "yes")),
		"746.8-A7-S5":  shipment(t, "EAR99", "RU", hts("220830")),
		"746.8-A8":     shipment(t, "EAR99", "RU", kind(ecc.Software), fact("enterprise_software", "yes")),
		"746.9":        shipment(t, "EAR99", "SY"),
		"746-END-USER": shipment(t, "EAR99", "AE", endUser(ecc.Party{Country: "BY"})),
		"RF-10":        shipment(t, "EAR99", "AE", func(c *ecc.Case) { c.Via = []string{"IR"} }),
	}
}

// never are the rules that apply to nothing any more.
var never = []string{"742.9-AT"}

func TestDates(t *testing.T) {
	cases := applying(t)
	for _, r := range rules() {
		if slices.Contains(never, r.ID) {
			continue
		}
		t.Run(r.ID, func(t *testing.T) {
			c, ok := cases[r.ID]
			require.True(t, ok, "no case to which the rule applies")
			at := func(day string) ecc.Status {
				c.Date = day
				return of(t, c, r.ID).Status
			}
			require.Equal(t, ecc.Applies, at(today))
			require.NotEmpty(t, r.From)
			require.Equal(t, ecc.NotInForce, at(dayBefore(t, r.From)))
			first := ecc.Applies
			if r.Held != "" {
				first = ecc.StatusUnknown
				require.Equal(t, first, at(dayBefore(t, r.Held)))
				require.Equal(t, ecc.Applies, at(r.Held))
			}
			require.Equal(t, first, at(r.From))
		})
	}
	require.Len(t, cases, len(rules())-len(never))
}

func dayBefore(t *testing.T, day string) string {
	t.Helper()
	d, err := time.Parse(time.DateOnly, day)
	require.NoError(t, err)
	return d.AddDate(0, 0, -1).Format(time.DateOnly)
}

// TestFindings holds what every finding owes its reader.
func TestFindings(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rules() {
		require.False(t, seen[r.ID], "the ID %s stands twice", r.ID)
		seen[r.ID] = true
	}
	for id, c := range applying(t) {
		found := requirements(c)
		require.Len(t, found, len(rules()), "every rule leaves one finding")
		for _, f := range found {
			require.NotEmpty(t, f.Rule, id)
			require.True(t, strings.HasPrefix(f.Citation, "15 CFR 74") || f.Effect == ecc.RedFlag && f.Citation == "15 CFR part 732 supplement no. 3", "%s: %s", f.Rule, f.Citation)
			require.True(t, strings.HasSuffix(f.Summary, "."), "%s: %q", f.Rule, f.Summary)
			require.NotEqual(t, ecc.EffectUnknown, f.Effect, f.Rule)
			require.Equal(t, "10", f.Item)
			if f.Status == ecc.Applies {
				require.NotEmpty(t, f.Because, f.Rule)
			}
			if f.Status == ecc.Applies && f.Effect == ecc.LicenseRequired {
				require.NotEqual(t, ecc.ExceptionsUnknown, f.Exceptions, f.Rule)
			}
			for _, l := range f.Lacks {
				require.True(t, strings.HasSuffix(l.Question, "?"), "%s: %q", f.Rule, l.Question)
				require.NotEmpty(t, l.WouldChange, f.Rule)
			}
		}
	}
}

// TestNothingElsewhere: a destination that no section names meets no requirement
// of this package, whatever the item.
func TestNothingElsewhere(t *testing.T) {
	for _, to := range []string{"DE", "CN", "MX", "UA", "JP", "MM", "VE", "KR", "MO"} {
		for _, code := range []string{"", "EAR99", "3A001.a.7", "0A501.a", "1C992"} {
			for _, f := range requirements(shipment(t, code, to)) {
				require.Equal(t, ecc.DoesNotApply, f.Status, "%s of %q to %s: %s", f.Rule, code, to, f.Summary)
			}
		}
	}
}

// TestInputsAreLeftAlone: a rule reads a case and changes nothing in it.
func TestInputsAreLeftAlone(t *testing.T) {
	c := shipment(t, "EAR99", "RU", fact("part_of_hts", "none"), endUse("military", ecc.No))
	facts, uses := maps.Clone(c.Item.Facts), maps.Clone(c.EndUse)
	requirements(c)
	require.Equal(t, facts, c.Item.Facts)
	require.Equal(t, uses, c.EndUse)
}
