package lists

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// elRow is a row of the Entity List in the combined list.
func elRow(name, addresses, aliases, notice string) Record {
	return Record{List: EL, Name: name, Addresses: []Address{{Street: addresses}}, AltNames: values(aliases), Notice: notice, Requirement: anyItem, Policy: denial}
}

func elSupplement(country string, notices string, lines ...string) SupplementRow {
	return SupplementRow{List: EL, Country: country, Lines: lines, Requirement: anyItem, Policy: denial, Notices: notices}
}

func kinds(differences []Difference) []string {
	var out []string
	for _, d := range differences {
		out = append(out, strings.TrimSpace(d.Kind+": "+d.Name+" "+d.Detail))
	}
	return out
}

func TestBuildBringsBothFilesTogether(t *testing.T) {
	entries, differences, err := Build(Files{
		Supplements: []SupplementRow{elSupplement("CN", "84 FR 54004, 10/9/19. 85 FR 44161, 7/22/20.", "Alpha Co., Ltd., a.k.a., the following one alias:", "—A One.", "", "1 Road, Beijing, China.")},
		Combined:    []Record{elRow("Alpha Co., Ltd.", "and 1 Road, Beijing, China.; 2 Road, Hong Kong", "A One; A Two", "84 FR 54002; 85 FR 44159")},
	}, nil)
	require.NoError(t, err)
	require.Empty(t, differences)
	require.Equal(t, []Entry{{
		ID: entries[0].ID, List: EL, Country: "CN", Name: "Alpha Co., Ltd.",
		Aliases:   []Alias{{Name: "A One"}, {Name: "A Two"}},
		Addresses: []Address{{Street: "1 Road, Beijing", Country: "CN"}, {Street: "2 Road", Country: "HK"}},
		License:   &License{Scope: "all_subject_items", Sections: []string{"744.11"}, ReviewPolicy: "presumption_of_denial"},
		Citations: []string{"84 FR 54002", "85 FR 44159"}, Listed: "2019-10-09", Sources: []string{Regulations, Combined},
	}}, entries)
}

func TestBuildTellsDifferences(t *testing.T) {
	stricter := elRow("Beta", "RU", "", "")
	stricter.Policy = "Policy of denial"
	_, differences, err := Build(Files{
		Supplements: []SupplementRow{
			elSupplement("CN", "84 FR 1, 5/21/19.", "Alpha, 1 Road, China."),
			elSupplement("RU", "84 FR 1, 5/21/19.", "Beta, 2 Road, Russia."),
			elSupplement("IR", "84 FR 1, 5/21/19.", "Beta, 3 Road, Iran."),
			elSupplement("CN", "84 FR 1, 5/21/19.", "Anfang & Co., 4 Road, China."),
		},
		Combined: []Record{stricter, elRow("Anfang and Co. (AC)", "CN", "", ""), elRow("Only Here", "TR", "", "")},
	}, nil)
	require.NoError(t, err)
	require.ElementsMatch(t, []string{
		"only in the regulations: Alpha",
		"under another country in the combined list: Beta",
		"license review policy: Beta presumption_of_denial ≠ policy_of_denial",
		"name: Anfang & Co. Anfang and Co. (AC)",
		"only in the combined list: Only Here",
	}, kinds(differences))
}

func TestAliasOfAnotherEntryIsLeftOut(t *testing.T) {
	entries, differences, err := Build(Files{
		Supplements: []SupplementRow{
			elSupplement("CN", "84 FR 1, 5/21/19.", "12th Institute, a.k.a., the following one alias:", "—Control Bureau."),
			elSupplement("CN", "84 FR 1, 5/21/19.", "702nd Institute, 1 Road, China."),
		},
		Combined: []Record{elRow("702nd Institute", "CN", "Control Bureau; Strength Bureau", "")},
	}, nil)
	require.NoError(t, err)
	require.Equal(t, []Alias{{Name: "Strength Bureau"}}, entries[1].Aliases)
	require.Contains(t, kinds(differences), "alias of another entry: 702nd Institute Control Bureau, of 12th Institute")
}

func TestAddressesThatRunOnAreLeftOut(t *testing.T) {
	for text, want := range map[string]bool{
		"No. 18, Muhe Rd., Beijing, China. Alpha Lab, Huawei Base, Shenzhen": true,
		"a.k.a., Rayan System), Unit 7, Tehran":                              true,
		"The following addresses apply to the entity: 50 Road, Beijing":      true,
		"No. 18, Muhe Rd., St. Petersburg":                                   false,
		"Valiasr Str., Tehran":                                               false,
	} {
		require.Equal(t, want, runsOn(text), text)
	}
}

func TestBuildKeepsIDs(t *testing.T) {
	id := func(r Record) string {
		entries, _, err := Build(Files{Combined: []Record{r}}, nil)
		require.NoError(t, err)
		return entries[0].ID
	}
	require.Equal(t, id(elRow("Alpha Co., Ltd.", "1 Road, China", "", "")), id(elRow("ALPHA CO LTD", "2 Road, China", "A", "84 FR 1")), "spelling, address, aliases, notices")
	require.NotEqual(t, id(elRow("Alpha", "China", "", "")), id(elRow("Alpha", "Iran", "", "")), "country")
	treasury := Record{List: SDN, Number: "36", Name: "A"}
	renamed := Record{List: SDN, Number: "36", Name: "B"}
	require.Equal(t, id(treasury), id(renamed), "Treasury's number")
}

func TestBuildKnowsEndedOrders(t *testing.T) {
	entries, differences, err := Build(Files{
		DeniedAsOf: "2026-04-14",
		Denied: []DeniedRow{
			{Name: "A B", Address: Address{Street: "1 ST, US, 75001", Country: "US"}, Effective: "2020-01-02", Expires: "2030-01-02", StandardOrder: true, Notice: "85 F.R. 1 1/3/2020"},
			{Name: "A B", Address: Address{Street: "2 ST, US, 75002", Country: "US"}, Effective: "2020-01-02", Expires: "2030-01-02", StandardOrder: true, Notice: "85 F.R. 1 1/3/2020"},
			{Name: "NEW", Address: Address{Country: "US"}, Effective: "2026-01-02", Notice: "91 F.R. 1 1/3/2026"},
		},
		Combined: []Record{
			{List: DPL, Name: "A B", Start: "2020-01-02", End: "2030-01-02", StandardOrder: true, Addresses: []Address{{Street: "1 ST, US, 75001"}}},
			{List: DPL, Name: "GONE", Addresses: []Address{{Street: "US"}}, Notice: "65 F.R. 1 7/11/00"},
		},
	}, nil)
	require.NoError(t, err)
	require.Len(t, entries, 3)
	require.Equal(t, Entry{
		ID: entries[0].ID, List: DPL, Name: "A B", Listed: "2020-01-02", Expires: "2030-01-02", StandardOrder: true,
		Addresses: []Address{{Street: "1 ST", PostalCode: "75001", Country: "US"}, {Street: "2 ST", PostalCode: "75002", Country: "US"}},
		Citations: []string{"85 FR 1"}, Sources: []string{Orders, Combined},
	}, entries[0])
	require.Equal(t, Entry{
		ID: entries[2].ID, List: DPL, Name: "GONE", Listed: "2000-07-11", Expires: "2026-04-14", EndUntold: true,
		Addresses: []Address{{Country: "US"}}, Citations: []string{"65 FR 1"}, Sources: []string{Combined},
	}, entries[2])
	require.Equal(t, []string{"only in the denied persons file: NEW 91 F.R. 1 1/3/2026"}, kinds(differences))
}

func TestCountries(t *testing.T) {
	for text, want := range map[string][2]string{
		"Havana, Cuba":                                {"Havana", "CU"},
		"1 Main St, Denver, CO":                       {"1 Main St, Denver, CO", ""},
		"Building 5, Muhe Rd., St":                    {"Building 5, Muhe Rd., St", ""},
		"Kinshasa, Congo, Democratic Republic of the": {"Kinshasa", "CD"},
		"UK": {"", "GB"},
		"CN": {"", "CN"},
		"":   {"", ""},
	} {
		rest, code := lastCountry(text)
		require.Equal(t, want, [2]string{rest, code}, text)
	}
}

func TestBuildFailsOnUnknownWording(t *testing.T) {
	_, _, err := Build(Files{Combined: []Record{{List: EL, Row: 7, Name: "A", Requirement: "For nothing", Policy: denial}}}, nil)
	require.EqualError(t, err, `consolidated screening list:7: license requirement "For nothing": unknown wording, key: nothing`)
}

func TestReadNotices(t *testing.T) {
	for text, want := range map[string][]notice{
		"76 FR 71869, 11/21/11. 85 FR 44161, 7/22/20.":  {{"76", "71869", "2011-11-21"}, {"85", "44161", "2020-07-22"}},
		"88 FR FR 12158, 2/27/23.":                      {{"88", "12158", "2023-02-27"}},
		"81 FR 61601 preview citation details, 9/7/16.": {{"81", "61601", "2016-09-07"}},
		"83 FR 54519, 11/13/19.":                        {{"83", "54519", ""}}, // volume 83 is of 2018
		"79 FR 34220, June 16, 2014; 82 FR 16732":       {{"79", "34220", "2014-06-16"}, {"82", "16732", ""}},
		"82 F.R. 28473, 28473 6/22/2017":                {{"82", "28473", "2017-06-22"}},
		"73 FR 54506 (9/22/08), 77 FR 58006 (no. 182)":  {{"73", "54506", "2008-09-22"}, {"77", "58006", ""}},
		"NEW F.R. NOTICE TO BE PUBLISHED SOON":          nil,
	} {
		require.Equal(t, want, readNotices(text), text)
	}
}

func TestEncodeEscapes(t *testing.T) {
	e := Entry{ID: "SDN-1", List: SDN, Name: "a|b;c\td\\e", Aliases: []Alias{{"x;y", "weak"}}, Sources: []string{Combined}}
	require.Equal(t, "# c\nid\tname\taliases\nSDN-1\ta\\pb\\sc\\td\\\\e\tx\\sy;weak\n", string(Encode("c", []Entry{e})))
	require.Equal(t, e.Name, Unescape(`a\pb\sc\td\\e`))
}
