package lists

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// told lays parties out as texts: name, names after =, the whole after <, addresses after @.
func told(parties []party) [][]string {
	var out [][]string
	for _, p := range parties {
		row := []string{p.Primary}
		for _, a := range p.Others {
			kind := ""
			if a.Kind != "" {
				kind = a.Kind + " "
			}
			row = append(row, "= "+kind+a.Name)
		}
		if p.under != "" {
			row = append(row, "< "+p.under)
		}
		for _, a := range p.addresses {
			row = append(row, "@ "+a)
		}
		out = append(out, row)
	}
	return out
}

func TestReadParties(t *testing.T) {
	known := Known{}
	for _, n := range []string{"Lim Rong", "Steven Lim", "Yong Lim", "UM Airlines", "UM Air", "Huawei Tech. Co., Ltd. Chengdu Institute"} {
		known.Add(n)
	}
	for _, c := range []struct {
		name  string
		lines []string
		want  [][]string
	}{
		{"name and address", []string{"Gulf Cargo LLC, Market Building, Kabul, Afghanistan."}, [][]string{{"Gulf Cargo LLC", "@ Market Building, Kabul, Afghanistan."}}},
		{"legal form after a comma", []string{"Acme Co., Ltd., No. 5 Road, Beijing, China."}, [][]string{{"Acme Co., Ltd.", "@ No. 5 Road, Beijing, China."}}},
		{"announced aliases", []string{"Emal Bilal (EBCC), a.k.a., the following two aliases:", "—Imal Bilal; and", "—Aimal Co., Ltd.", "", "Kabul, Afghanistan."},
			[][]string{{"Emal Bilal (EBCC)", "= acronym EBCC", "= Emal Bilal", "= Imal Bilal", "= Aimal Co., Ltd.", "@ Kabul, Afghanistan."}}},
		{"alias without dash", []string{"Bureau, a.k.a., the following one alias:", "VNIIFTRI.", "", "Mendeleevo, Russia."},
			[][]string{{"Bureau", "= VNIIFTRI", "@ Mendeleevo, Russia."}}},
		{"alias with the address behind", []string{"Glav, a.k.a., the following one alias:", "—Glavgos. 13 Demidova Street, Sevastopol, Ukraine"},
			[][]string{{"Glav", "= Glavgos", "@ 13 Demidova Street, Sevastopol, Ukraine"}}},
		{"aliases on the line of the name", []string{"Sawa FZCO, a.k.a., the following two aliases: Sawa Aviation; and Sawa Air. P.O. Box 4, Dubai, U.A.E."},
			[][]string{{"Sawa FZCO", "= Sawa Aviation", "= Sawa Air", "@ P.O. Box 4, Dubai, U.A.E."}}},
		{"a.k.a. in parentheses", []string{"Gazprom, OAO (a.k.a. OAO Gazprom; f.k.a. Gas Works)", "", "Address: 16 Nametkina St., Moscow, Russia"},
			[][]string{{"Gazprom, OAO", "= OAO Gazprom", "= former Gas Works", "@ Address: 16 Nametkina St., Moscow, Russia"}}},
		{"enumeration in parentheses", []string{"Lim Yong, (a.k.a., Lim Rong, Steven Lim and Yong Lim), 170 Bukit Batok, Singapore."},
			[][]string{{"Lim Yong", "= Lim Rong", "= Steven Lim", "= Yong Lim", "@ 170 Bukit Batok, Singapore."}}},
		{"a.k.a. in running text", []string{"Ukraine Airlines, a.k.a., UM Airlines, UM Air, 7 Street, Kiev, Ukraine."},
			[][]string{{"Ukraine Airlines", "= UM Airlines", "= UM Air", "@ 7 Street, Kiev, Ukraine."}}},
		{"former name, then aliases", []string{"Center (f.k.a., Esage Lab), a.k.a., the following one alias:", "—ZOR.", "", "Moscow, Russia."},
			[][]string{{"Center", "= former Esage Lab", "= ZOR", "@ Moscow, Russia."}}},
		{"subordinate institutions", []string{"Second Academy, a.k.a., the following one alias, and two subordinate institutions:", "—CASIC 2.",
			"Subordinate institution", "23rd Institute, a.k.a., the following one alias:", "—BIRM.", "Subordinate institution Brainware.",
			"The following addresses apply to the entity and to the two subordinate institutions:", "", "50 Yongding Road, Beijing, China."},
			[][]string{
				{"Second Academy", "= CASIC 2", "@ 50 Yongding Road, Beijing, China."},
				{"23rd Institute", "= BIRM", "< Second Academy", "@ 50 Yongding Road, Beijing, China."},
				{"Brainware", "< Second Academy", "@ 50 Yongding Road, Beijing, China."},
			}},
		{"affiliates", []string{"Huawei Tech. Co., Ltd., a.k.a., the following one alias:", "—Huawei, and to include the following addresses and the following 22 affiliated entities:", "",
			"Addresses for Huawei Tech. Co., Ltd.: Bantian, Shenzhen, China.", "Affiliated entities:", "Huawei Marine Co., Ltd., a.k.a., the following one alias:",
			"—Huawei Marine;", "HMN Technologies; and", "HMN.", "Building R4, Dongguan, China.", "Huawei Tech. Co., Ltd. Chengdu Institute, No. 1899, Chengdu, China."},
			[][]string{
				{"Huawei Tech. Co., Ltd.", "= Huawei", "@ Bantian, Shenzhen, China."},
				{"Huawei Marine Co., Ltd.", "= Huawei Marine", "= HMN Technologies", "= HMN", "< Huawei Tech. Co., Ltd.", "@ Building R4, Dongguan, China."},
				{"Huawei Tech. Co., Ltd. Chengdu Institute", "< Huawei Tech. Co., Ltd.", "@ No. 1899, Chengdu, China."},
			}},
		{"subordinate entities after dashes", []string{"Commission (PAEC), a.k.a., the following one alias:", "—Workshops, P.O. Box 1, Islamabad; and the following two subordinate entities:",
			"—Complex (NDC), a.k.a., the following one alias:", "—Centre.", "", "Fateh Jang, Pakistan;", "—Nuclear reactors (including power plants), and any plants."},
			[][]string{
				{"Commission (PAEC)", "= acronym PAEC", "= Commission", "= Workshops", "@ P.O. Box 1, Islamabad."},
				{"Complex (NDC)", "= acronym NDC", "= Complex", "= Centre", "< Commission (PAEC)", "@ Fateh Jang, Pakistan;"},
				{"Nuclear reactors (including power plants), and any plants", "< Commission (PAEC)"},
			}},
		{"group without a head", []string{"The following Department of Energy entities:", "—Fuel facilities; and", "—Heavy plants."},
			[][]string{{"Fuel facilities", "< Department of Energy"}, {"Heavy plants", "< Department of Energy"}}},
		{"part of a party listed elsewhere", []string{"CETC 13th Institute (CETC 13) subordinate institution: Envoltek, 21 Changsheng Street, Hebei, China."},
			[][]string{{"Envoltek", "< CETC 13th Institute (CETC 13)", "@ 21 Changsheng Street, Hebei, China."}}},
		{"ministry", []string{"The Ministry of Defence, including the Armed Forces of Belarus and all operating units wherever located. All addresses."},
			[][]string{{"The Ministry of Defence", "= Armed Forces of Belarus"}}},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, told(readParties(c.lines, known))) })
	}
}

func TestSplitNames(t *testing.T) {
	for text, want := range map[string]Names{
		"A & C Trade, Inc.":         {Primary: "A & C Trade, Inc."},
		"“Wolf” Holding":            {Primary: "“Wolf” Holding"},
		"Steel Mills;":              {Primary: "Steel Mills"},
		"and SKB":                   {Primary: "SKB"},
		"Co-op (Hong Kong) Limited": {Primary: "Co-op (Hong Kong) Limited"},
		"Kala Co. (Russian entity)": {Primary: "Kala Co."},
		"PMC Wagner; and any successor, sub-unit, or subsidiary thereof": {Primary: "PMC Wagner"},
		"SIBERIAN AIRLINES D/B/A S7 AIRLINES":                            {Primary: "SIBERIAN AIRLINES", Others: []Alias{{Name: "S7 AIRLINES"}}},
		"KOW SENG LIM -AKA- ERIC LIM":                                    {Primary: "KOW SENG LIM", Others: []Alias{{Name: "ERIC LIM"}}},
		"PEARL (A.K.A. NEI-CHIEN CHU) LI":                                {Primary: "PEARL LI", Others: []Alias{{Name: "NEI-CHIEN CHU"}}},
		"Enterprise [aka A Limited, aka B Limited] (Hong Kong Entity)":   {Primary: "Enterprise", Others: []Alias{{Name: "A Limited"}, {Name: "B Limited"}}},
		"Huawei Technologies Co., Ltd. (Huawei)":                         {Primary: "Huawei Technologies Co., Ltd. (Huawei)", Others: []Alias{{Name: "Huawei Technologies Co., Ltd."}}},
		"Institute of Physics, Academy of Sciences (AS)":                 {Primary: "Institute of Physics, Academy of Sciences (AS)", Others: []Alias{{Name: "Institute of Physics, Academy of Sciences"}}},
		"Quell Limited (a subsidiary of Quell National Corporation)":     {Primary: "Quell Limited (a subsidiary of Quell National Corporation)", Others: []Alias{{Name: "Quell Limited"}}},
		"Institute (CETC-7), Ltd.":                                       {Primary: "Institute (CETC-7), Ltd.", Others: []Alias{{"CETC-7", "acronym"}, {Name: "Institute, Ltd."}}},
	} {
		require.Equal(t, want, splitNames(text), text)
	}
}

func TestSplitAddresses(t *testing.T) {
	for _, c := range []struct {
		text, heading string
		want          []Address
	}{
		{"1 Road, Kabul, Afghanistan; and 2 Road, Kabul, Afghanistan, and 3 Road, Takhar, Afghanistan.", "AF",
			[]Address{{Street: "1 Road, Kabul", Country: "AF"}, {Street: "2 Road, Kabul", Country: "AF"}, {Street: "3 Road, Takhar", Country: "AF"}}},
		{"51 Road, Beijing", "CN", []Address{{Street: "51 Road, Beijing", Country: "CN"}}},
		{"9 Rd, Beijing, China, 100016", "CN", []Address{{Street: "9 Rd, Beijing", PostalCode: "100016", Country: "CN"}}},
		{"Flat 1, Kowloon, Hong Kong (See alternate address under Iran).", "CN", []Address{{Street: "Flat 1, Kowloon", Country: "HK"}}},
		{"Al Quoz, Dubai U.A.E.", "AE", []Address{{Street: "Al Quoz, Dubai", Country: "AE"}}},
		{"Kirova, Crimea, Ukraine. (See also Crimea (Occupied)).", "UA", []Address{{Street: "Kirova, Crimea", Country: "UA"}}},
		{"Address: 1 Road, Russia Alt Address: 2 Road, Russia.", "RU", []Address{{Street: "1 Road", Country: "RU"}, {Street: "2 Road", Country: "RU"}}},
		{"All address located in Russia.", "RU", []Address{{Country: "RU"}}},
	} {
		require.Equal(t, c.want, splitAddresses(c.text, c.heading), c.text)
	}
}
