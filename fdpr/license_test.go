package fdpr_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/stretchr/testify/require"
)

// licensed is a change that puts a rule's first route in place.
func licensed(id string) order {
	o := reachedBy[id].order()
	firstRoute(reachedBy[id].routes)(&o)
	return o
}

func TestLicense(t *testing.T) {
	change := func(o order, f func(*order)) order { f(&o); return o }
	scope := func(from, headquarters string, activity ecc.Activity, code string) order {
		o := licensed("FDP-E3")
		o.From, o.Exporter = from, ecc.Exporter{Country: from, Headquarters: headquarters, ParentHeadquarters: headquarters}
		o.Activity, o.Case.Item.Code = activity, codeOf(code)
		return o
	}
	for name, tt := range map[string]struct {
		rule  string
		order order
		want  ecc.Status
	}{
		"footnote 1":              {"FDP-E1-LICENSE", licensed("FDP-E1"), ecc.Applies},
		"footnote 1, not reached": {"FDP-E1-LICENSE", reachedBy["FDP-E1"].order(), ecc.DoesNotApply},
		"footnote 1, open":        {"FDP-E1-LICENSE", change(licensed("FDP-E1"), func(o *order) { o.Parties[0].Listings[0].Is = ecc.Unknown }), ecc.StatusUnknown},
		"footnote 4":              {"FDP-E2-LICENSE", licensed("FDP-E2"), ecc.Applies},
		"footnote 3":              {"FDP-G-LICENSE", licensed("FDP-G"), ecc.Applies},
		"footnote 3 from Japan":   {"FDP-G-LICENSE", change(licensed("FDP-G"), func(o *order) { o.From = "JP" }), ecc.DoesNotApply},

		// § 744.11(a)(2)(v)(A)(1) to (4)
		"5: Chinese company, from the Netherlands": {"FDP-E3-LICENSE", scope("NL", "CN", ecc.Reexport, "3B993.b"), ecc.Applies},
		"5: Dutch company, from the Netherlands":   {"FDP-E3-LICENSE", scope("NL", "NL", ecc.Reexport, "3B993.b"), ecc.DoesNotApply},
		"5: from Korea, 3B993, not equivalent":     {"FDP-E3-LICENSE", change(scope("KR", "KR", ecc.Reexport, "3B993.b"), func(o *order) { o.EquivalentControl = ecc.No }), ecc.Applies},
		"5: from Korea, 3B993, equivalent":         {"FDP-E3-LICENSE", change(scope("KR", "KR", ecc.Reexport, "3B993.b"), func(o *order) { o.EquivalentControl = ecc.Yes }), ecc.DoesNotApply},
		"5: from Korea, 3B993, open":               {"FDP-E3-LICENSE", scope("KR", "KR", ecc.Reexport, "3B993.b"), ecc.StatusUnknown},
		"5: from Korea, other equipment":           {"FDP-E3-LICENSE", scope("KR", "KR", ecc.Reexport, "3B994"), ecc.DoesNotApply},
		"5: from Malaysia, Malaysian":              {"FDP-E3-LICENSE", scope("MY", "MY", ecc.Reexport, "3B994"), ecc.Applies},
		"5: from Malaysia, Japanese, 3B994":        {"FDP-E3-LICENSE", scope("MY", "JP", ecc.Reexport, "3B994"), ecc.DoesNotApply},
		"5: from Malaysia, Japanese, 3B993":        {"FDP-E3-LICENSE", scope("MY", "JP", ecc.Reexport, "3B993.b"), ecc.Applies},
		"5: from Malaysia, of nobody known":        {"FDP-E3-LICENSE", scope("MY", "", ecc.Reexport, "3B994"), ecc.StatusUnknown},
		"5: within China, Chinese":                 {"FDP-E3-LICENSE", scope("CN", "CN", ecc.Transfer, "3B994"), ecc.Applies},
		"5: within China, Japanese, 3B994":         {"FDP-E3-LICENSE", scope("CN", "JP", ecc.Transfer, "3B994"), ecc.DoesNotApply},
		"5: within China, Japanese, 3B993":         {"FDP-E3-LICENSE", scope("CN", "JP", ecc.Transfer, "3B993.b"), ecc.Applies},
		"5: by the facility":                       {"FDP-E3-LICENSE", licensed("FDP-E3-FACILITY"), ecc.Applies},

		"Russia from China": {"FDP-F-LICENSE", licensed("FDP-F"), ecc.Applies},
		"software that ships along": {"DEMINIMIS-SOFTWARE-LICENSE", change(foreign("4A994.b", "MY", "CN"), func(o *order) {
			o.USContent = []fdpr.Content{{Code: codeOf("4D001.a"), Kind: ecc.Software, Value: "10", Relation: fdpr.Bundled}}
		}), ecc.StatusUnknown},
		"no software along":     {"DEMINIMIS-SOFTWARE-LICENSE", foreign("4A994.b", "MY", "CN"), ecc.DoesNotApply},
		"Russia from a partner": {"FDP-F-LICENSE", change(licensed("FDP-F"), func(o *order) { o.From = "TW" }), ecc.DoesNotApply},
		"Russia, released":      {"FDP-F-LICENSE", change(licensed("FDP-F"), func(o *order) { o.Activity = ecc.DeemedReexport }), ecc.DoesNotApply},
		"Russia, civil mass market": {"FDP-F-LICENSE", change(licensed("FDP-F"), func(o *order) {
			o.Case.Item.Code = codeOf("5A991.b")
			o.Parties = []ecc.Party{{Role: "end_user", Name: "A subsidiary", Facts: map[string]string{"partner_company": "yes"}}}
		}), ecc.DoesNotApply},
		"Crimea from China":     {"FDP-F-LICENSE-CRIMEA", change(licensed("FDP-F"), func(o *order) { o.To, o.Region = "UA", "crimea" }), ecc.Applies},
		"Crimea from a partner": {"FDP-F-LICENSE-CRIMEA", change(licensed("FDP-F"), func(o *order) { o.To, o.Region, o.From = "UA", "crimea", "PL" }), ecc.DoesNotApply},
		"Crimea, for its government": {"FDP-F-LICENSE-CRIMEA", change(licensed("FDP-F"), func(o *order) {
			o.To, o.Region, o.EndUse = "UA", "crimea", map[string]ecc.Answer{"ukraine_deployment": ecc.Yes}
		}), ecc.DoesNotApply},
		"not Crimea": {"FDP-F-LICENSE-CRIMEA", licensed("FDP-F"), ecc.DoesNotApply},

		"Iran from China":       {"FDP-J-LICENSE", licensed("FDP-J"), ecc.Applies},
		"Iran from a partner":   {"FDP-J-LICENSE", change(licensed("FDP-J"), func(o *order) { o.From = "DE" }), ecc.DoesNotApply},
		"Iran, OFAC authorizes": {"FDP-J-LICENSE", change(licensed("FDP-J"), func(o *order) { o.Statements = map[string]ecc.Answer{"ofac_authorization": ecc.Yes} }), ecc.DoesNotApply},
		"Iran, medicine": {"FDP-J-LICENSE", change(licensed("FDP-J"), func(o *order) {
			o.Case.Item.Code, o.Case.Item.HTS, o.Case.Item.Facts = codeOf("EAR99"), "848210", map[string]string{"food_or_medicine": "yes"}
		}), ecc.DoesNotApply},
		"Iran, OFAC asked": {"FDP-J-LICENSE", change(licensed("FDP-J"), func(o *order) { o.Statements = map[string]ecc.Answer{"ofac_authorization": ecc.Unknown} }), ecc.StatusUnknown},
		"Iran's government, not in Iran": {"FDP-J-LICENSE", change(licensed("FDP-J"), func(o *order) {
			reachedBy["FDP-J"].routes["government"](o)
		}), ecc.DoesNotApply},

		"equipment from Singapore":         {"EQUIPMENT-BASIS-NS", licensed("FDP-K"), ecc.DoesNotApply},
		"equipment from NL, by (k)":        {"EQUIPMENT-BASIS-NS", change(licensed("FDP-K"), dutch), ecc.DoesNotApply},
		"equipment from NL, by content":    {"EQUIPMENT-BASIS-RS", change(reachedBy["FDP-K"].order(), func(o *order) { dutch(o); o.USContent = []fdpr.Content{line("3B001.d.1", "251")} }), ecc.Applies},
		"equipment from NL, content open":  {"EQUIPMENT-BASIS-RS", change(reachedBy["FDP-K"].order(), func(o *order) { dutch(o); o.USContent = nil }), ecc.StatusUnknown},
		"equipment from NL, not subject":   {"EQUIPMENT-BASIS-NS", change(reachedBy["FDP-K"].order(), dutch), ecc.DoesNotApply},
		"equipment from NL, of the States": {"EQUIPMENT-BASIS-NS", change(reachedBy["FDP-K"].order(), func(o *order) { dutch(o); o.Case.Item.MadeIn = "US" }), ecc.DoesNotApply},
	} {
		t.Run(name, func(t *testing.T) {
			reach := fdpr.Jurisdiction(tt.order.Case, tt.order.Item).Findings
			f := found(t, fdpr.License(tt.order.Case, tt.order.Item, reach), tt.rule)
			require.Equal(t, tt.want, f.Status, f.Summary)
			require.Equal(t, ecc.LicenseRequired, f.Effect)
			require.Equal(t, tt.want == ecc.StatusUnknown, len(f.Lacks) > 0)
			if tt.want == ecc.Applies {
				require.NotEmpty(t, f.ReviewPolicy)
				require.NotEmpty(t, f.Exceptions)
				require.NotEmpty(t, f.Because)
			}
		})
	}
}

func dutch(o *order) {
	o.From, o.Case.Item.MadeIn, o.Exporter = "NL", "NL", ecc.Exporter{Country: "NL", Headquarters: "NL", ParentHeadquarters: "NL"}
}

func TestLicenseTakesTheEntrysTerms(t *testing.T) {
	o := licensed("FDP-G")
	o.Parties[0].Listings[0].Exception = "GOV 740.11(b)"
	reach := fdpr.Evaluate(o.Case, o.Item)
	f := found(t, fdpr.License(o.Case, o.Item, reach), "FDP-G-LICENSE")
	require.Equal(t, ecc.PolicyOfDenial, f.ReviewPolicy, "§ 746.8(b)(1), in all cases")
	require.Equal(t, ecc.ExceptionsAsListed, f.Exceptions)
	require.Equal(t, []string{"GOV 740.11(b)"}, f.ExceptionCodes)

	o = licensed("FDP-E1")
	f = found(t, fdpr.License(o.Case, o.Item, fdpr.Evaluate(o.Case, o.Item)), "FDP-E1-LICENSE")
	require.Equal(t, ecc.PresumptionOfDenial, f.ReviewPolicy, "the entry's")
	require.Equal(t, 0, *f.Party)
	require.Equal(t, ecc.ExceptionsAll, f.Exceptions)
}

func TestLicenseDates(t *testing.T) {
	for id, days := range map[string][2]string{ // first day, first day of the wording held
		"FDP-E1-LICENSE": {"2020-05-15", "2024-12-02"}, "FDP-E2-LICENSE": {"2022-10-21", "2024-12-02"}, "FDP-E3-LICENSE": {"2024-12-02", "2025-01-16"},
		"FDP-F-LICENSE": {"2022-02-24", "2023-05-19"}, "FDP-G-LICENSE": {"2022-02-24", "2024-08-23"}, "FDP-J-LICENSE": {"2023-02-24", "2024-07-23"},
	} {
		t.Run(id, func(t *testing.T) {
			o := licensed(id[:len(id)-len("-LICENSE")])
			status := func(date string) ecc.Status {
				o.Date = date
				return found(t, fdpr.License(o.Case, o.Item, fdpr.Evaluate(o.Case, o.Item)), id).Status
			}
			require.Equal(t, ecc.NotInForce, status(dayBefore(days[0])))
			require.Equal(t, ecc.StatusUnknown, status(days[0]))
			require.Equal(t, ecc.StatusUnknown, status(dayBefore(days[1])))
			require.Equal(t, ecc.Applies, status(days[1]))
		})
	}
}
