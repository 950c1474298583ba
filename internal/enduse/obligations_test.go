package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/stretchr/testify/require"
)

// required is a requirement that certainly applies.
var required = []ecc.Finding{{Rule: "CHART-NS2", Status: ecc.Applies, Effect: ecc.LicenseRequired}}

// by is an exception, available, that overcomes it.
func by(code string) []ecc.Exception {
	return []ecc.Exception{{Code: code, Status: ecc.Available, Overcomes: []string{"CHART-NS2"}}}
}

func duty(t *testing.T, id string, c ecc.Case, requirements []ecc.Finding, exceptions []ecc.Exception) ecc.Finding {
	t.Helper()
	f := only(t, enduse.Obligations(&c, requirements, exceptions), id)
	require.Equal(t, ecc.Obligation, f.Effect)
	return f
}

func TestUVLStatement(t *testing.T) {
	given := func(a ecc.Answer) edit { return func(c *ecc.Case) { c.Statements["uvl_statement"] = a } }
	for name, w := range map[string]struct {
		c        ecc.Case
		required []ecc.Finding
		want     ecc.Status
	}{
		"nobody listed":           {with(), nil, ecc.DoesNotApply},
		"no statement":            {with(listed(unverified(ecc.Yes))), nil, ecc.StatusUnknown},
		"statement refused":       {with(listed(unverified(ecc.Yes)), given(ecc.No)), nil, ecc.StatusUnknown},
		"statement at hand":       {with(listed(unverified(ecc.Yes)), given(ecc.Yes)), nil, ecc.Applies},
		"license required anyway": {with(listed(unverified(ecc.Yes))), required, ecc.DoesNotApply},
		"license only possible":   {with(listed(unverified(ecc.Yes))), []ecc.Finding{{Effect: ecc.LicenseRequired}}, ecc.StatusUnknown},
		"possible match":          {with(listed(unverified(ecc.Unknown)), given(ecc.Yes)), nil, ecc.StatusUnknown},
		"before the section":      {with(on("2014-01-20"), listed(unverified(ecc.Yes))), nil, ecc.NotInForce},
	} {
		t.Run(name, func(t *testing.T) {
			f := duty(t, "UVL-744.15-B", w.c, w.required, nil)
			require.Equal(t, w.want, f.Status, f.Summary)
			require.Equal(t, "15 CFR 744.15(b)", f.Citation)
		})
	}
	f := duty(t, "UVL-744.15-B", with(listed(unverified(ecc.Yes))), nil, nil)
	require.Equal(t, "statements.uvl_statement", f.Lacks[0].Field)
}

func TestFiling(t *testing.T) {
	worth := func(value string) edit { return func(c *ecc.Case) { c.Item.Value, c.Item.Currency = value, "USD" } }
	reexport := func(c *ecc.Case) { c.Activity = ecc.Reexport }
	for name, w := range map[string]struct {
		c          ecc.Case
		required   []ecc.Finding
		exceptions []ecc.Exception
		want       ecc.Status
	}{
		"value not stated":            {with(), nil, nil, ecc.Applies},
		"2,500 dollars":               {with(worth("2500.00")), nil, nil, ecc.DoesNotApply},
		"above":                       {with(worth("2500.01")), nil, nil, ecc.Applies},
		"licensed, small":             {with(worth("10")), required, nil, ecc.Applies},
		"exception, small":            {with(to("JP"), worth("10")), required, by("LVS"), ecc.DoesNotApply},
		"STA, small":                  {with(to("JP"), worth("10")), required, by("STA"), ecc.Applies},
		"listed item to China, small": {with(item("3A991.a.2"), worth("10")), nil, nil, ecc.Applies},
		"listed item to Hong Kong":    {with(to("HK"), item("3A991.a.2"), worth("10")), nil, nil, ecc.Applies},
		"listed item to Japan, small": {with(to("JP"), item("3A991.a.2"), worth("10")), nil, nil, ecc.DoesNotApply},
		"listed item to Burma, small": {with(to("MM"), item("3A991.a.2"), worth("10")), nil, nil, ecc.Applies},
		"to China for a government":   {with(item("3A991.a.2"), worth("10")), required, by("GOV"), ecc.DoesNotApply},
		"EAR99 to China, small":       {with(item("EAR99"), worth("10")), nil, nil, ecc.DoesNotApply},
		"rifle to Canada, small":      {with(to("CA"), item("0A501.a"), worth("10")), nil, nil, ecc.Applies},
		"rifle in baggage":            {with(to("CA"), item("0A501.a"), worth("10")), required, by("BAG"), ecc.DoesNotApply},
		"magazine to Japan, small":    {with(to("JP"), item("0A501.d"), worth("10")), nil, nil, ecc.DoesNotApply},
		"600 series to Canada":        {with(to("CA"), item("9A610.x"), worth("10")), nil, nil, ecc.Applies},
		"large to Canada":             {with(to("CA"), worth("99999")), nil, nil, ecc.DoesNotApply},
		"to Syria, small":             {with(to("SY"), worth("10")), nil, nil, ecc.Applies},
		"technology":                  {with(technology), nil, nil, ecc.DoesNotApply},
		"reexport":                    {with(reexport, worth("99999")), required, nil, ecc.DoesNotApply},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, w.want, duty(t, "EEI-758.1", w.c, w.required, w.exceptions).Status)
		})
	}
	f := duty(t, "EEI-758.1", with(worth("10"), listed(unverified(ecc.Yes))), nil, nil)
	require.Equal(t, ecc.Applies, f.Status)
	require.Equal(t, "15 CFR 758.1(b)(8)", f.Citation)
	for _, r := range []string{"purchaser", "other"} {
		f = duty(t, "EEI-758.1", with(worth("10"), role(r), listed(unverified(ecc.Yes))), nil, nil)
		require.Equal(t, ecc.DoesNotApply, f.Status, r)
	}
}

func TestControlStatementAndReports(t *testing.T) {
	reexport := func(c *ecc.Case) { c.Activity = ecc.Reexport }
	release := func(c *ecc.Case) { c.Activity = ecc.DeemedExport }
	for name, w := range map[string]struct {
		id         string
		c          ecc.Case
		required   []ecc.Finding
		exceptions []ecc.Exception
		want       ecc.Status
	}{
		"statement for a listed item":   {"DCS-758.6", with(item("3A001.a.7")), nil, nil, ecc.Applies},
		"statement when not classified": {"DCS-758.6", with(item("")), nil, nil, ecc.Applies},
		"no statement for EAR99":        {"DCS-758.6", with(), nil, nil, ecc.DoesNotApply},
		"no statement on reexport":      {"DCS-758.6", with(reexport, item("3A001.a.7")), nil, nil, ecc.DoesNotApply},
		"no statement under BAG":        {"DCS-758.6", with(item("3A001.a.7")), required, by("BAG"), ecc.DoesNotApply},
		"report of GBS":                 {"WA-743.1", with(item("3A001.b.2")), required, by("GBS"), ecc.Applies},
		"no report of TMP":              {"WA-743.1", with(item("3A001.b.2")), required, by("TMP"), ecc.DoesNotApply},
		"no report without exception":   {"WA-743.1", with(item("3A001.b.2")), nil, nil, ecc.DoesNotApply},
		"no report under a license":     {"WA-743.1", with(item("3A001.b.2")), append(required, ecc.Finding{Rule: "X", Status: ecc.Applies, Effect: ecc.LicenseRequired}), by("GBS"), ecc.DoesNotApply},
		"no report of other entries":    {"WA-743.1", with(item("2A101")), required, by("GBS"), ecc.DoesNotApply},
		"no report off the list":        {"WA-743.1", with(item("3A001.a.7")), required, by("GBS"), ecc.DoesNotApply},
		"no report of a reexport":       {"WA-743.1", with(reexport, item("3A001.b.2")), required, by("GBS"), ecc.DoesNotApply},
		"computer to tier 3":            {"COMPUTER-743.2", with(item("4A003.b")), nil, nil, ecc.Applies},
		"computer to tier 1":            {"COMPUTER-743.2", with(to("SG"), item("4A003.b")), nil, nil, ecc.DoesNotApply},
		"other computer":                {"COMPUTER-743.2", with(item("4A994")), nil, nil, ecc.DoesNotApply},
		"computer not classified":       {"COMPUTER-743.2", with(item("")), nil, nil, ecc.DoesNotApply},
		"computer reexported":           {"COMPUTER-743.2", with(reexport, item("4A003.b")), nil, nil, ecc.DoesNotApply},
		"camera to an ally":             {"THERMAL-743.3", with(to("DE"), item("6A003.b.4.b")), nil, nil, ecc.Applies},
		"camera, paragraph open":        {"THERMAL-743.3", with(to("DE"), item("6A003")), nil, nil, ecc.Applies},
		"camera under a license":        {"THERMAL-743.3", with(to("DE"), item("6A003.b.4.b")), append(required, ecc.Finding{Rule: "X", Status: ecc.Applies, Effect: ecc.LicenseRequired}), nil, ecc.DoesNotApply},
		"camera elsewhere":              {"THERMAL-743.3", with(item("6A003.b.4.b")), nil, nil, ecc.DoesNotApply},
		"other camera":                  {"THERMAL-743.3", with(to("DE"), item("6A003.b.3")), nil, nil, ecc.DoesNotApply},
		"gates under the order":         {"GAAFET-743.7", with(item("3E905"), itemFact("production_began_by_2024_09_06", "yes")), nil, nil, ecc.Applies},
		"gates, nothing claimed":        {"GAAFET-743.7", with(item("3E905")), nil, nil, ecc.DoesNotApply},
		"gates before the order":        {"GAAFET-743.7", with(on("2024-09-05"), item("3E905"), itemFact("production_began_by_2024_09_06", "yes")), nil, nil, ecc.NotInForce},
		"gates on its first day":        {"GAAFET-743.7", with(on("2024-09-06"), item("3E905"), itemFact("production_began_by_2024_09_06", "yes")), nil, nil, ecc.Applies},
		"quantum release":               {"QUANTUM-743.8", with(release, item("3E901")), nil, nil, ecc.Applies},
		"quantum sent":                  {"QUANTUM-743.8", with(item("3E901")), nil, nil, ecc.DoesNotApply},
		"other release":                 {"QUANTUM-743.8", with(release, item("3E001")), nil, nil, ecc.DoesNotApply},
		"quantum release before":        {"QUANTUM-743.8", with(on("2024-09-05"), release, item("3E901")), nil, nil, ecc.NotInForce},
		"records":                       {"REC-762.6", with(), nil, nil, ecc.Applies},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, w.want, duty(t, w.id, w.c, w.required, w.exceptions).Status)
		})
	}
}
