package fdpr_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func line(code, value string) fdpr.Content {
	return fdpr.Content{Code: codeOf(code), Value: value, Relation: fdpr.Incorporated}
}

// with is an order of 1000 with content.
func with(code, to string, content ...fdpr.Content) order {
	o := foreign(code, "DE", to)
	o.Case.Item.Kind = ecc.UnknownKind // the entry tells
	if o.Case.Item.Code.EAR99 {
		o.Case.Item.Kind = ecc.Commodity
	}
	o.USContent = append([]fdpr.Content{}, content...)
	return o
}

func TestDeMinimisLevels(t *testing.T) {
	for name, tt := range map[string]struct {
		order order
		want  ecc.Answer
		rule  string
	}{
		"25 % below":             {with("3A001.a.7", "CN", line("3A001.a.7", "249.99")), ecc.No, "DEMINIMIS-25"},
		"25 % equal":             {with("3A001.a.7", "CN", line("3A001.a.7", "250.00")), ecc.No, "DEMINIMIS-25"},
		"25 % above":             {with("3A001.a.7", "CN", line("3A001.a.7", "250.01")), ecc.Yes, "DEMINIMIS-25"},
		"25 % in two lines":      {with("3A001.a.7", "CN", line("3A001.a.7", "125.00"), line("3A001.a.7", "125.01")), ecc.Yes, "DEMINIMIS-25"},
		"10 % below":             {with("3A991.a.2", "SY", line("3A991.a.2", "99.99")), ecc.No, "DEMINIMIS-10"},
		"10 % equal":             {with("3A991.a.2", "SY", line("3A991.a.2", "100.00")), ecc.No, "DEMINIMIS-10"},
		"10 % above":             {with("3A991.a.2", "SY", line("3A991.a.2", "100.01")), ecc.Yes, "DEMINIMIS-10"},
		"EAR99 counts for Cuba":  {with("EAR99", "CU", commodity("EAR99", "100.01")), ecc.Yes, "DEMINIMIS-10"},
		"not controlled there":   {with("3A991.a.2", "CN", line("3A991.a.2", "900.00")), ecc.No, "DEMINIMIS-25"},
		"under GBS":              {with("3A001.a.7", "TD", line("3A001.a.7", "900.00")), ecc.No, "DEMINIMIS-25"},
		"no content":             {with("3A001.a.7", "CN"), ecc.No, "DEMINIMIS-25"},
		"design technology":      {with("3A001.a.7", "CN", line("3E001", "900.00")), ecc.No, "DEMINIMIS-25"},
		"value missing":          {with("3A001.a.7", "CN", line("3A001.a.7", "")), ecc.Unknown, "DEMINIMIS-25"},
		"value of none counting": {with("3A991.a.2", "CN", line("3A991.a.2", "")), ecc.No, "DEMINIMIS-25"},
		"known lines decide":     {with("3A001.a.7", "CN", line("3A001.a.7", "300.00"), line("", "")), ecc.Yes, "DEMINIMIS-25"},
		"unclassified, small":    {with("3A001.a.7", "CN", line("3A001.a.7", "100.00"), line("", "150.00")), ecc.No, "DEMINIMIS-25"},
		"unclassified, decides":  {with("3A001.a.7", "CN", line("3A001.a.7", "100.00"), line("", "150.01")), ecc.Unknown, "DEMINIMIS-25"},
		"currency":               {with("3A001.a.7", "CN", fdpr.Content{Code: codeOf("3A001.a.7"), Value: "300.00", Currency: "EUR"}), ecc.Unknown, "DEMINIMIS-25"},
		"negative":               {with("3A001.a.7", "CN", line("3A001.a.7", "-1")), ecc.Unknown, "DEMINIMIS-25"},
		"technology":             {with("3E001", "CN", fdpr.Content{Code: codeOf("3E001"), Value: "250.01", Relation: fdpr.Commingled, Facts: map[string]string{"for_eccn": "3A001.a.7"}}), ecc.Yes, "DEMINIMIS-25"},
		"commodity in software":  {with("3D001", "CN", line("3A001.a.7", "900.00")), ecc.No, "DEMINIMIS-25"},
	} {
		t.Run(name, func(t *testing.T) {
			report, findings := fdpr.DeMinimis(tt.order.Case, tt.order.Item)
			f := found(t, findings, tt.rule)
			require.Equal(t, tt.want.String(), report.Exceeds.String(), f.Summary)
			want := map[ecc.Answer]ecc.Status{ecc.Yes: ecc.Applies, ecc.No: ecc.DoesNotApply, ecc.Unknown: ecc.StatusUnknown}[tt.want]
			require.Equal(t, want, f.Status)
			require.Equal(t, tt.want == ecc.Unknown, len(f.Lacks) > 0)
		})
	}
}

func commodity(code, value string) fdpr.Content {
	c := line(code, value)
	c.Kind = ecc.Commodity
	return c
}

func TestDeMinimisMargins(t *testing.T) {
	o := with("3A001.a.7", "CN", line("3A001.a.7", "100.00"), line("3A001.a.7", "40.00"), line("3A991.a.2", "500.00"))
	report, _ := fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, "14", report.Percent.String())
	require.Equal(t, "110", report.Headroom.String())
	require.Empty(t, report.Decisive)

	o = with("3A001.a.7", "CN", line("3A001.a.7", "200.00"), line("3A001.a.7", "40.00"), line("3A001.a.7", "60.00"))
	report, _ = fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, "-50", report.Headroom.String())
	require.Equal(t, []int{0, 2}, report.Decisive, "either alone brings it to 25 percent or less; 40 does not")
}

func TestDeMinimisWithoutContent(t *testing.T) {
	o := with("3A001.a.7", "CN")
	o.USContent = nil
	_, findings := fdpr.DeMinimis(o.Case, o.Item)
	f := found(t, findings, "DEMINIMIS-25")
	require.Equal(t, ecc.StatusUnknown, f.Status)
	require.Equal(t, []string{"us_content"}, lackFields(f))

	o.From = "US" // then it does not matter
	_, findings = fdpr.DeMinimis(o.Case, o.Item)
	for _, f := range findings {
		require.Equal(t, ecc.DoesNotApply, f.Status, f.Rule)
	}
}

func TestPartnerSubtraction(t *testing.T) {
	o := with("3A991.a.2", "RU", line("3A991.a.2", "900.00"))
	report, _ := fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, ecc.No, report.Exceeds, "anti-terrorism only content from a partner country does not count")
	o.From = "CN"
	report, _ = fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, ecc.Yes, report.Exceeds)
	o = with("3A001.a.7", "RU", line("3A001.a.7", "900.00"))
	report, _ = fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, ecc.Yes, report.Exceeds, "content controlled for more than anti-terrorism counts")
}

func TestBundledSoftware(t *testing.T) {
	bundle := func(code string) order {
		return with("3A001.a.7", "CN", fdpr.Content{Code: codeOf(code), Kind: ecc.Software, Value: "300.00", Relation: fdpr.Bundled,
			Facts: map[string]string{"for_eccn": "3A001.a.7"}})
	}
	o := bundle("3D991")
	_, findings := fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, ecc.DoesNotApply, found(t, findings, "DEMINIMIS-SOFTWARE").Status)
	o = bundle("5D001.a")
	report, findings := fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, ecc.Applies, found(t, findings, "DEMINIMIS-SOFTWARE").Status, "assessed by itself")
	require.Equal(t, ecc.No, report.Exceeds, "and not in the calculation")
}

func TestRedFlagsOfContent(t *testing.T) {
	o := with("3A001.a.7", "CN", line("USML:XI", "1.00"))
	_, findings := fdpr.DeMinimis(o.Case, o.Item)
	f := found(t, findings, "DEMINIMIS-ITAR")
	require.Equal(t, ecc.Applies, f.Status)
	require.Equal(t, ecc.RedFlag, f.Effect)
	require.Equal(t, ecc.DoesNotApply, found(t, findings, "DEMINIMIS-A7").Status)

	o = with("3A001.a.7", "CU", line("3A001.a.7", "1.00"))
	o.Exporter.ParentHeadquarters = "US"
	_, findings = fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, ecc.Applies, found(t, findings, "DEMINIMIS-A7").Status, "owned from the United States, to Cuba")
	require.Equal(t, ecc.DoesNotApply, found(t, findings, "DEMINIMIS-ITAR").Status)
	require.NotEqual(t, ecc.Yes, fdpr.Jurisdiction(o.Case, o.Item).Subject, "a red flag is no basis")
}

func TestOneTimeReport(t *testing.T) {
	o := with("3E001", "CN", fdpr.Content{Code: codeOf("3E001"), Value: "200.00", Relation: fdpr.Commingled, Facts: map[string]string{"for_eccn": "3A001.a.7"}})
	_, findings := fdpr.DeMinimis(o.Case, o.Item)
	f := found(t, findings, "DEMINIMIS-REPORT")
	require.Equal(t, ecc.Applies, f.Status)
	require.Equal(t, ecc.Obligation, f.Effect)
	require.Contains(t, f.Note, "country of destination")
	require.Equal(t, ecc.No, fdpr.Jurisdiction(o.Case, o.Item).Subject)

	o.USContent[0].Facts = nil // whether it counts is open, but it relies on the level if it does
	_, findings = fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, ecc.Applies, found(t, findings, "DEMINIMIS-REPORT").Status)

	o.Statements = map[string]ecc.Answer{"one_time_report": ecc.No}
	require.Equal(t, ecc.Yes, fdpr.Jurisdiction(o.Case, o.Item).Subject, "no reliance before the report")
	o.Statements["one_time_report"] = ecc.Yes
	_, findings = fdpr.DeMinimis(o.Case, o.Item)
	require.Equal(t, ecc.DoesNotApply, found(t, findings, "DEMINIMIS-REPORT").Status)
}

func TestEncryptionContent(t *testing.T) {
	for name, tt := range map[string]struct {
		authorization, to string
		want              ecc.Status
	}{
		"not stated": {"", "CN", ecc.StatusUnknown},
		"none":       {"none", "CN", ecc.Applies},
		"b1":         {"b1", "IR", ecc.DoesNotApply},
		"b2":         {"b2", "CN", ecc.DoesNotApply},
		"b2 to E:1":  {"b2", "IR", ecc.Applies},
		"b3 to E:1":  {"b3", "IR", ecc.DoesNotApply},
		"not a code": {"source_code", "CN", ecc.Applies},
	} {
		t.Run(name, func(t *testing.T) {
			content := line("5A002.a", "1.00")
			if tt.authorization != "" {
				content.Facts = map[string]string{"encryption_authorization": tt.authorization}
			}
			o := with("5A002.a", tt.to, content)
			_, findings := fdpr.DeMinimis(o.Case, o.Item)
			require.Equal(t, tt.want, found(t, findings, "DEMINIMIS-B").Status)
		})
	}
	t.Run("source code does not count", func(t *testing.T) {
		o := with("5D002.c.1", "CN", fdpr.Content{Code: codeOf("5D002.c.1"), Value: "900", Facts: map[string]string{"encryption_authorization": "source_code"}})
		report, findings := fdpr.DeMinimis(o.Case, o.Item)
		require.Equal(t, ecc.No, report.Exceeds)
		require.Equal(t, ecc.DoesNotApply, found(t, findings, "DEMINIMIS-B").Status)
	})
}

func TestZeroLevels(t *testing.T) {
	computer := func(app string) order {
		o := with("4A994.b", "CN", line("3A001.a.7", "1.00"))
		o.Case.Item.Facts = map[string]string{"app_wt": app}
		return o
	}
	scanner := func(from string) order {
		o := foreign("3B993.f.1", from, "CN")
		o.USContent = []fdpr.Content{line("3A001.a.7", "1.00")}
		o.EndUse = map[string]ecc.Answer{"advanced_node_ic": ecc.Yes}
		return o
	}
	tool := func(from string) order {
		o := foreign("3B001.d.1", from, "CN")
		o.USContent = []fdpr.Content{line("3A991.a", "1.00")}
		return o
	}
	fab := func() order {
		o := foreign("3B991.b.1", "MY", "CN")
		o.Contains = []fdpr.Part{{Description: "controller IC", Code: codeOf("3A991"), USOrigin: ecc.Yes}}
		o.Parties = []ecc.Party{listed("A fab", 5)}
		return o
	}
	change := func(o order, f func(*order)) order { f(&o); return o }
	for name, tt := range map[string]struct {
		rule  string
		order order
		want  ecc.Status
	}{
		"computer to tier 3":         {"DEMINIMIS-A1", computer("70.01"), ecc.Applies},
		"computer not fast enough":   {"DEMINIMIS-A1", computer("70"), ecc.DoesNotApply},
		"computer elsewhere":         {"DEMINIMIS-A1", change(computer("100"), func(o *order) { o.To = "FR" }), ecc.DoesNotApply},
		"computer to Cuba":           {"DEMINIMIS-A1", change(computer("0.013"), func(o *order) { o.To = "CU" }), ecc.Applies},
		"computer, memory only":      {"DEMINIMIS-A1", change(computer("100"), func(o *order) { o.USContent[0].Facts = map[string]string{"memory_circuit": "yes"} }), ecc.DoesNotApply},
		"computer of unknown speed":  {"DEMINIMIS-A1", change(computer(""), func(o *order) {}), ecc.StatusUnknown},
		"encryption technology":      {"DEMINIMIS-A2", with("5E002.a", "FR", line("5E002.a", "1")), ecc.Applies},
		"encryption, none of it":     {"DEMINIMIS-A2", with("5E002.a", "FR", line("5E992", "1")), ecc.DoesNotApply},
		"encryption, a commodity":    {"DEMINIMIS-A2", with("5A002.a", "FR", line("5E002.a", "1")), ecc.DoesNotApply},
		"scanner from Korea":         {"DEMINIMIS-A3", change(scanner("KR"), func(o *order) { o.EquivalentControl = ecc.No }), ecc.Applies},
		"scanner from Korea, listed": {"DEMINIMIS-A3", change(scanner("KR"), func(o *order) { o.EquivalentControl = ecc.Yes }), ecc.DoesNotApply},
		"scanner from Korea, open":   {"DEMINIMIS-A3", scanner("KR"), ecc.StatusUnknown},
		"scanner from Japan":         {"DEMINIMIS-A3", scanner("JP"), ecc.DoesNotApply},
		"scanner from NL":            {"DEMINIMIS-A3", scanner("NL"), ecc.DoesNotApply},
		"scanner, nothing listed":    {"DEMINIMIS-A3", change(scanner("KR"), func(o *order) { o.EquivalentControl = ecc.No; o.USContent[0] = line("EAR99", "1") }), ecc.DoesNotApply},
		"scanner, memory": {"DEMINIMIS-A3", change(scanner("KR"), func(o *order) {
			o.EquivalentControl, o.Case.Item.Facts = ecc.No, map[string]string{"advanced_node_type": "dram"}
		}), ecc.DoesNotApply},
		"hot section technology":     {"DEMINIMIS-A4", with("9E003.a.1", "FR", line("9E003.a.8", "1")), ecc.Applies},
		"other turbine technology":   {"DEMINIMIS-A4", with("9E003.a.1", "FR", line("9E003.a.7", "1")), ecc.DoesNotApply},
		"turbine, paragraph unknown": {"DEMINIMIS-A4", with("9E003.a.1", "FR", line("9E003", "1")), ecc.StatusUnknown},
		"military commodity":         {"DEMINIMIS-A5", with("0A919.a", "CN", line("6A003.b.4.b", "1")), ecc.Applies},
		"military commodity to FR":   {"DEMINIMIS-A5", with("0A919.a", "FR", line("6A003.b.4.b", "1")), ecc.DoesNotApply},
		"military, other content":    {"DEMINIMIS-A5", with("0A919.a", "CN", line("6A993.b", "1")), ecc.DoesNotApply},
		"600 series to China":        {"DEMINIMIS-A6", with("3A001.a.7", "CN", line("9A610.x", "1")), ecc.Applies},
		"600 series .y to China":     {"DEMINIMIS-A6", with("3A001.a.7", "CN", line("9A610.y.1", "1")), ecc.Applies},
		"600 series .y to Myanmar":   {"DEMINIMIS-A6", with("3A001.a.7", "MM", line("9A610.y.1", "1")), ecc.DoesNotApply},
		"600 series .y to Belarus":   {"DEMINIMIS-A6", with("3A001.a.7", "BY", line("0A606.y", "1")), ecc.Applies},
		"9x515 to Myanmar":           {"DEMINIMIS-A6", with("3A001.a.7", "MM", line("9A515.x", "1")), ecc.Applies},
		"600 series to India":        {"DEMINIMIS-A6", with("3A001.a.7", "IN", line("9A610.x", "1")), ecc.DoesNotApply},
		"600 series, .y or not":      {"DEMINIMIS-A6", with("3A001.a.7", "MM", line("9A610", "1")), ecc.StatusUnknown},
		"tool from Singapore":        {"DEMINIMIS-A8", change(tool("SG"), func(o *order) { o.EquivalentControl = ecc.No }), ecc.Applies},
		"tool from the Netherlands":  {"DEMINIMIS-A8", tool("NL"), ecc.DoesNotApply},
		"tool of a Chinese company":  {"DEMINIMIS-A8", change(tool("NL"), func(o *order) { o.Exporter.ParentHeadquarters = "CN" }), ecc.Applies},
		"tool, headquarters unknown": {"DEMINIMIS-A8", change(tool("NL"), func(o *order) { o.Exporter.Headquarters = "" }), ecc.StatusUnknown},
		"tool to Korea":              {"DEMINIMIS-A8", change(tool("SG"), func(o *order) { o.To = "KR" }), ecc.DoesNotApply},
		"tool with no U.S. chip": {"DEMINIMIS-A8", change(tool("SG"), func(o *order) {
			o.EquivalentControl, o.USContent = ecc.No, []fdpr.Content{line("3A991.j", "1")}
			o.USContent[0].IntegratedCircuit = ecc.No
		}), ecc.DoesNotApply},
		"tool for a fab":              {"DEMINIMIS-A9", fab(), ecc.Applies},
		"tool for another":            {"DEMINIMIS-A9", change(fab(), func(o *order) { o.Parties = nil }), ecc.DoesNotApply},
		"tool for a facility":         {"DEMINIMIS-A9", change(fab(), func(o *order) { o.Parties, o.EndUse = nil, map[string]ecc.Answer{"advanced_node_ic": ecc.Yes} }), ecc.Applies},
		"tool with a part of unknown": {"DEMINIMIS-A9", change(fab(), func(o *order) { o.Contains[0].USOrigin = ecc.Unknown }), ecc.StatusUnknown},
		"tool of (a)(8)":              {"DEMINIMIS-A9", change(fab(), func(o *order) { o.Case.Item.Code = codeOf("3B001.d.1") }), ecc.DoesNotApply},
	} {
		t.Run(name, func(t *testing.T) {
			_, findings := fdpr.DeMinimis(tt.order.Case, tt.order.Item)
			f := found(t, findings, tt.rule)
			require.Equal(t, tt.want, f.Status, f.Summary)
			require.Equal(t, tt.want == ecc.StatusUnknown, len(f.Lacks) > 0)
			require.Equal(t, ecc.SubjectToEAR, f.Effect)
		})
	}
}

func TestZeroLevelDates(t *testing.T) {
	o := with("3A001.a.7", "CN", line("9A610.x", "1"))
	for date, want := range map[string]ecc.Status{"2013-10-14": ecc.NotInForce, "2013-10-15": ecc.StatusUnknown, "2014-06-27": ecc.Applies} {
		o.Date = date
		_, findings := fdpr.DeMinimis(o.Case, o.Item)
		require.Equal(t, want, found(t, findings, "DEMINIMIS-A6").Status, date)
	}
}

func TestReach(t *testing.T) {
	o := with("3A001.a.7", "CN", line("3A001.a.7", "150.00"))
	rows := fdpr.Reach(o.Case, o.Item)
	require.Greater(t, len(rows), 190)
	by := map[string]fdpr.Reached{}
	for _, r := range rows {
		by[r.Country] = r
	}
	require.Equal(t, ecc.No, by["CN"].Subject)
	require.Equal(t, ecc.Yes, by["CN"].At10)
	require.Equal(t, 10, by["CU"].Level)
	require.Equal(t, ecc.Yes, by["CU"].Subject)
	require.Equal(t, []string{"DEMINIMIS-10"}, by["CU"].By)
	require.True(t, by["DE"].Controlled.Equal(decimal.Zero), "NS column 2 is not marked for Germany")
	require.NotContains(t, by, "PR")
	require.True(t, by["CN"].Headroom.Equal(decimal.RequireFromString("100")))
}

// The figures of content tell its paragraph where its code does not.
func TestComputingContent(t *testing.T) {
	for name, tt := range map[string]struct {
		facts map[string]string
		want  ecc.Answer
	}{
		"worldwide":           {map[string]string{"tpp": "5000"}, ecc.Yes},
		"not for Germany":     {map[string]string{"tpp": "2400", "performance_density": "1.6", "datacenter": "yes"}, ecc.No},
		"no figures":          {nil, ecc.Unknown},
		"density is not told": {map[string]string{"tpp": "2400", "datacenter": "yes"}, ecc.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			content := line("3A090", "300.00")
			content.Facts = tt.facts
			o := with("EAR99", "DE", content)
			o.From = "TW"
			report, _ := fdpr.DeMinimis(o.Case, o.Item)
			require.Equal(t, tt.want, report.Lines[0].Counts, report.Lines[0].Why)
		})
	}
}

// EAR99 content needs a license for the covered regions of Ukraine and for no other part of it.
func TestReachRegions(t *testing.T) {
	o := with("EAR99", "CN", line("EAR99", "260.00"))
	by := map[string]fdpr.Reached{}
	for _, r := range fdpr.Reach(o.Case, o.Item) {
		by[r.Country+r.Region] = r
	}
	require.Equal(t, ecc.No, by["UA"].Subject)
	for _, region := range []string{"UAcrimea", "UAdonetsk", "UAluhansk"} {
		require.Equal(t, ecc.Yes, by[region].Subject, region)
		require.Equal(t, []int{0}, by[region].Decisive, region)
	}
}

func TestRelationWords(t *testing.T) {
	require.Equal(t, fdpr.UnknownRelation, fdpr.Relation(0))
	for _, r := range []fdpr.Relation{fdpr.UnknownRelation, fdpr.Incorporated, fdpr.Bundled, fdpr.Commingled} {
		text, err := r.MarshalText()
		require.NoError(t, err)
		var back fdpr.Relation
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, r, back)
	}
	_, err := fdpr.ParseRelation("welded")
	require.Error(t, err)
}

func TestLineKinds(t *testing.T) {
	for name, tt := range map[string]struct {
		item, content string
		relation      fdpr.Relation
		counts        ecc.Answer
	}{
		"commodity in commodity":          {"3A001.a.7", "3A001.a.7", fdpr.UnknownRelation, ecc.Yes},
		"commodity along with commodity":  {"3A001.a.7", "3A001.a.7", fdpr.Bundled, ecc.No},
		"technology in commodity":         {"3A001.a.7", "3E001", fdpr.Incorporated, ecc.No},
		"technology in software":          {"3D001", "3E001", fdpr.Commingled, ecc.No},
		"software in technology":          {"3E001", "3D001", fdpr.Commingled, ecc.No},
		"minor software, not controlled":  {"3A001.a.7", "3D991", fdpr.Bundled, ecc.No},
		"content of an item of no kind":   {"", "3A001.a.7", fdpr.Incorporated, ecc.Unknown},
		"content that is not controlled ": {"", "3A991.a.2", fdpr.Incorporated, ecc.No},
	} {
		t.Run(name, func(t *testing.T) {
			content := line(tt.content, "1")
			content.Relation = tt.relation
			o := with(tt.item, "CN", content)
			report, _ := fdpr.DeMinimis(o.Case, o.Item)
			require.Equal(t, tt.counts.String(), report.Lines[0].Counts.String(), report.Lines[0].Why)
		})
	}
}
