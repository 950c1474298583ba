package ecc_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// request is a case for an item and a destination, changed by settings:
//
//	fact=value            of the item
//	party.fact=value      of the end user
//	end_use.key=value     statements.key=value
//	.from=DE              a field of the case; also activity, date, region, made_in, value, currency, quantity, kind
//	.country .headquarters .parent    of the end user; .exporter .exporter_parent
//	.listing=UVL          the end user is on a list ("UVL?" may be)
//	.reason=CB            the reason for control of the requirement before it
//	.require=CITATION|SCOPE|CODES     one more requirement that applies ("?" in front: may apply); SCOPE none, all or as_listed
func request(t testing.TB, item, to string, settings ...string) (ecc.Case, []ecc.Finding) {
	t.Helper()
	c := export(t, item, to)
	c.EndUse, c.Statements = map[string]ecc.Answer{}, map[string]ecc.Answer{}
	user := ecc.Party{Role: "end_user", Name: "Farrowgate", Country: to, Headquarters: to, ParentHeadquarters: to, Facts: map[string]string{}}
	var further []ecc.Finding
	for _, s := range settings {
		key, value, ok := strings.Cut(s, "=")
		require.True(t, ok, s)
		field, rest, nested := strings.Cut(key, ".")
		switch {
		case !nested:
			c.Item.Facts[key] = value
		case field == "party":
			user.Facts[rest] = value
		case field == "end_use":
			c.EndUse[rest] = answer(t, value)
		case field == "statements":
			c.Statements[rest] = answer(t, value)
		case rest == "reason":
			further[len(further)-1].Reasons = []string{value}
		case rest == "listing":
			l := ecc.Listing{List: strings.TrimSuffix(value, "?"), Name: "Farrowgate", Is: ecc.Yes}
			if l.List != value {
				l.Is = ecc.Unknown
			}
			user.Listings = append(user.Listings, l)
		case rest == "require":
			further = append(further, requirement(t, value))
		default:
			set(t, &c, &user, rest, value)
		}
	}
	if c.Item.Code.EAR99 && c.Item.Kind == ecc.UnknownKind {
		c.Item.Kind = ecc.Commodity
	}
	c.Parties = []ecc.Party{user}
	return c, append(ecc.Requirements(c), further...)
}

func answer(t testing.TB, text string) (a ecc.Answer) {
	t.Helper()
	require.NoError(t, a.UnmarshalText([]byte(text)))
	return a
}

func set(t testing.TB, c *ecc.Case, user *ecc.Party, field, value string) {
	t.Helper()
	switch field {
	case "from":
		c.From = value
	case "date":
		c.Date = value
	case "region":
		c.Region = value
	case "made_in":
		c.Item.MadeIn = value
	case "value":
		c.Item.Value, c.Item.Currency = value, "USD"
	case "currency":
		c.Item.Currency = value
	case "quantity":
		c.Item.Quantity = value
	case "kind":
		require.NoError(t, c.Item.Kind.UnmarshalText([]byte(value)))
	case "activity":
		require.NoError(t, c.Activity.UnmarshalText([]byte(value)))
	case "country":
		user.Country = value
	case "headquarters":
		user.Headquarters = value
	case "parent":
		user.ParentHeadquarters = value
	case "role":
		user.Role = value
	case "exporter":
		c.Exporter.Headquarters = value
	case "exporter_parent":
		c.Exporter.ParentHeadquarters = value
	default:
		require.Fail(t, "no such setting", field)
	}
}

// requirement makes a finding of "15 CFR 744.21(a)|as_listed|GOV 740.11(b)(2)(ii)".
func requirement(t testing.TB, text string) ecc.Finding {
	t.Helper()
	text, open := strings.CutPrefix(text, "?")
	parts := strings.Split(text, "|")
	f := ecc.Finding{Rule: strings.TrimPrefix(parts[0], "15 CFR "), Citation: parts[0], Status: ecc.Applies, Effect: ecc.LicenseRequired}
	if open {
		f.Status = ecc.StatusUnknown
	}
	if effect, other := map[string]ecc.Effect{"bar": ecc.ExceptionBarred, "prohibit": ecc.Prohibited}[parts[1]]; other {
		f.Effect = effect
		return f
	}
	require.NoError(t, f.Exceptions.UnmarshalText([]byte(parts[1])))
	if len(parts) > 2 && parts[2] != "" {
		f.ExceptionCodes = strings.Split(parts[2], ",")
	}
	return f
}

// exceptionOf finds an exception by its code; one that is not listed is not eligible.
func exceptionOf(list []ecc.Exception, code string) ecc.Exception {
	if i := slices.IndexFunc(list, func(e ecc.Exception) bool { return e.Code == code }); i >= 0 {
		return list[i]
	}
	return ecc.Exception{Code: code, Status: ecc.NotEligible}
}

// exceptionTest is a row of the tables of the s740 tests. cite is the section
// of the result's citation, lacks the fields it asks for.
type exceptionTest struct {
	name, item, to string
	settings       []string
	want           ecc.ExceptionStatus
	cite           string
	lacks          []string
}

func testException(t *testing.T, code string, tests []exceptionTest) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, requirements := request(t, test.item, test.to, test.settings...)
			all := ecc.Exceptions(c, requirements)
			e := exceptionOf(all, code)
			require.Equal(t, test.want.String(), e.Status.String(), e.Why)
			if test.cite != "" {
				require.Equal(t, "15 CFR "+test.cite, e.Citation, e.Why)
			}
			if test.lacks != nil {
				fields := []string{}
				for _, l := range e.Lacks {
					fields = append(fields, l.Field)
				}
				require.Equal(t, test.lacks, fields)
			}
			for _, e := range all {
				wellFormed(t, e)
			}
		})
	}
}

// wellFormed holds for every exception that is reported.
func wellFormed(t *testing.T, e ecc.Exception) {
	t.Helper()
	require.NotEqual(t, ecc.UnknownException, e.Status, e.Code)
	require.True(t, strings.HasPrefix(e.Citation, "15 CFR "), e.Code)
	require.True(t, strings.HasSuffix(e.Why, "."), e.Why)
	open := e.Status == ecc.Available || e.Status == ecc.Conditional
	require.Equal(t, open, len(e.Overcomes) > 0, e.Code)
	if e.Status != ecc.Conditional {
		require.Empty(t, e.Lacks, e.Code)
	} else {
		require.NotEmpty(t, e.Conditions, e.Code)
	}
	for _, l := range e.Lacks {
		require.True(t, strings.HasSuffix(l.Question, "?"), "%s: %s %q", e.Code, l.Field, l.Question)
		require.NotEmpty(t, l.WouldChange, l.Field)
	}
}

func TestExceptionsWithoutRequirements(t *testing.T) {
	c, _ := request(t, "3A001.a.7", "DE")
	require.Nil(t, ecc.Exceptions(c, nil))
	require.Nil(t, ecc.Exceptions(c, []ecc.Finding{{Rule: "X", Status: ecc.DoesNotApply, Effect: ecc.LicenseRequired}}))
	require.Nil(t, ecc.Exceptions(c, []ecc.Finding{{Rule: "X", Status: ecc.Applies, Effect: ecc.RedFlag}}))
}

// Requirements decide what may overcome them; one that nothing overcomes closes the rest (§ 740.2(a)(2)).
func TestExceptionsPerRequirement(t *testing.T) {
	testException(t, "GBS", []exceptionTest{
		{"all", "3A001.a.7", "BR", nil, ecc.Available, "740.4", nil},
		{"none beside it", "3A001.a.7", "BR", []string{".require=15 CFR 744.11(a)|none"}, ecc.Barred, "740.2(a)(2)", nil},
		{"unknown scope beside it", "3A001.a.7", "BR", []string{".require=15 CFR 744.11(a)|unknown"}, ecc.Barred, "740.2(a)(2)", nil},
		{"none that may apply", "3A001.a.7", "BR", []string{".require=?15 CFR 744.11(a)|none"}, ecc.Conditional, "740.4", nil},
		{"listed", "3A001.a.7", "BR", []string{".require=15 CFR 744.99|as_listed|GBS"}, ecc.Available, "740.4", nil},
		{"overcome by another on conditions", "3A001.a.7", "BR", []string{".require=15 CFR 744.21(a)|as_listed|GOV", "end_use.government_use=yes"}, ecc.Conditional, "740.4", nil},
		{"overcome by another of which nobody spoke", "3A001.a.7", "BR", []string{".require=15 CFR 744.21(a)|as_listed|GOV"}, ecc.Barred, "740.2(a)(2)", nil},
		{"overcome by another", "3A001.a.7", "BR", []string{".require=15 CFR 744.21(a)|as_listed|GOV", "end_use.government_use=yes", "party.us_government=yes"}, ecc.Available, "740.4", nil},
		{"barred by a finding", "3A001.a.7", "BR", []string{".require=15 CFR 744.15(a)|bar"}, ecc.Barred, "744.15(a)", nil},
		{"prohibited", "3A001.a.7", "BR", []string{".require=15 CFR 736.2(b)(4)|prohibit"}, ecc.Barred, "736.2(b)(4)", nil},
		{"perhaps prohibited, which is not for an exception to settle", "3A001.a.7", "BR", []string{".require=?15 CFR 736.2(b)(4)|prohibit"}, ecc.Available, "740.4", nil},
		{"perhaps barred by a finding", "3A001.a.7", "BR", []string{".require=?15 CFR 744.15(a)|bar"}, ecc.Conditional, "740.4", nil},
	})
	testException(t, "GOV", []exceptionTest{
		{"by paragraph", "3A001.a.7", "BR", []string{".require=15 CFR 744.21(a)|as_listed|GOV 740.11(b)(2)", "end_use.government_use=yes", "party.us_government=yes"},
			ecc.Available, "740.11(b)(2)(ii)", nil},
		{"by another paragraph", "EAR99", "BR", []string{".require=15 CFR 746.99|as_listed|GOV 740.11(a)", "end_use.government_use=yes", "party.us_government=yes", "party.iaea_or_euratom=no"},
			ecc.NotEligible, "740.11(a)(1)", nil},
	})
	c, requirements := request(t, "3A001.a.7", "BR", ".require=15 CFR 744.21(a)|as_listed|GOV", "end_use.government_use=yes", "party.us_government=yes")
	all := ecc.Exceptions(c, requirements)
	require.Equal(t, []string{"CHART-NS2"}, exceptionOf(all, "GBS").Overcomes)
	require.Equal(t, []string{"CHART-NS2", "744.21(a)"}, exceptionOf(all, "GOV").Overcomes)
}

// Two findings of one rule stand or fall together.
func TestExceptionsOneRuleTwice(t *testing.T) {
	testException(t, "GBS", []exceptionTest{{"two parties", "3A001.a.7", "BR",
		[]string{".require=15 CFR 744.11(a)|as_listed|GBS", ".require=15 CFR 744.11(a)|none"}, ecc.Barred, "740.2(a)(2)", nil}})
}

func TestExceptionsDoNotChangeInput(t *testing.T) {
	c, requirements := request(t, "9A610.x", "DE", "sta_600_series_end_use=yes")
	before, err := json.Marshal(struct {
		C ecc.Case
		F []ecc.Finding
	}{c, requirements})
	require.NoError(t, err)
	first := ecc.Exceptions(c, requirements)
	require.Equal(t, first, ecc.Exceptions(c, requirements))
	after, err := json.Marshal(struct {
		C ecc.Case
		F []ecc.Finding
	}{c, requirements})
	require.NoError(t, err)
	require.JSONEq(t, string(before), string(after))
}

func TestExceptionStatusText(t *testing.T) {
	var zero ecc.ExceptionStatus
	require.Equal(t, "unknown", zero.String())
	for _, s := range []ecc.ExceptionStatus{ecc.Available, ecc.Conditional, ecc.NotEligible, ecc.Barred} {
		text, err := s.MarshalText()
		require.NoError(t, err)
		var back ecc.ExceptionStatus
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, s, back)
	}
	require.Error(t, zero.UnmarshalText([]byte("open")))
}

func BenchmarkExceptions(b *testing.B) {
	for _, x := range []struct{ item, to string }{{"3A001.a.7", "BR"}, {"5A002.a", "DE"}, {"9A610.x", "DE"}, {"EAR99", "CU"}} {
		b.Run(x.item+" "+x.to, func(b *testing.B) {
			c, requirements := request(b, x.item, x.to, ".value=4500", ".require=15 CFR 746.2(a)|all")
			b.ReportAllocs()
			for b.Loop() {
				ecc.Exceptions(c, requirements)
			}
		})
	}
}

func ExampleExceptions() {
	code, err := ecc.Parse("3A001.a.7")
	if err != nil {
		panic(err)
	}
	c := ecc.Case{Date: "2026-08-20", Activity: ecc.Export, From: "US", To: "BR",
		Item: ecc.Item{Line: "10", Code: code, Kind: ecc.Commodity, MadeIn: "US", Value: "9000", Currency: "USD"}}
	for _, e := range ecc.Exceptions(c, ecc.Requirements(c)) {
		if e.Code == "LVS" || e.Code == "GBS" {
			fmt.Println(e.Code, e.Status, e.Citation, e.Overcomes)
		}
	}
	// Output:
	// LVS not_eligible 15 CFR 740.3(b) []
	// GBS available 15 CFR 740.4 [CHART-NS2]
}
