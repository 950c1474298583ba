package census_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/census"
)

func TestKind(t *testing.T) {
	for _, test := range []struct {
		name string
		want census.Kind
		word string
	}{
		{"Harbin Institute of Technology", census.University, "institute of technology"},
		{"Technology Institute Co., Ltd.", census.Company, "ltd"},
		{"Institute of Technology of Superhard Materials", census.Institute, "institute of technology of"},
		{"Chinese Academy of Sciences", census.Institute, "academy of sciences"},
		{"Institute of Physics of the Russian Academy of Sciences", census.Institute, "institute"},
		{"China Electronics Technology Group Corporation 29th Research Institute", census.Institute, "research institute"},
		{"China Aerospace Science and Industry Corporation 3rd Academy's 159 Factory", census.Company, "factory"},
		{"Joint Stock Company Scientific Research Institute Vektor", census.Company, "joint stock company"},
		{"OOO Alabuga-Volokno", census.Company, "ooo"},
		{"Shenzhen Huawei Training School Co., Ltd.", census.Company, "ltd"},
		{"Kestrel Trading LLC, Dubai Branch", census.Company, "llc"},
		{"上海微电子装备有限公司", census.Company, "legal form"},
		{"北京航空航天大学", census.University, "university"},
		{"Kestrel Traders", census.Company, "trading"},
		{"Bank Kestrel PJSC", census.Bank, "bank"},
		{"Bank Melli Printing and Publishing Company", census.Company, "company"},
		{"West Bank Trading", census.Company, "trading"},
		{"Ministry of Defence of the Republic of Belarus", census.Government, "ministry of defense"},
		{"Aksu District Public Security Bureau", census.Government, "public security bureau"},
		{"Internal Troops of the Ministry of Internal Affairs", census.Military, "internal troops"},
		{"Zurmat Foundation", census.Association, "foundation"},
		{"Oleg Kunilov", census.Person, "oleg"},
		{"Xyzzy Ivanovich Plugh", census.Person, "ivanovich"},
		{"Oleg Trading", census.Company, "trading"},
		{"Akhtar & Munir", census.UnknownKind, ""},
		{"Mohammad", census.UnknownKind, ""},
		{"Melkom", census.UnknownKind, ""},
		{"", census.UnknownKind, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := census.Describe(screen.Entry{Name: test.name})
			require.Equal(t, test.want, p.Kind)
			require.Equal(t, test.word, because(p, census.ByKind, test.want.String()))
		})
	}
}

// because is the word that told a part of a profile.
func because(p census.Profile, by census.Dimension, says string) string {
	for _, r := range p.Because {
		if r.By == by && r.Says == says {
			return r.Word
		}
	}
	return ""
}

func TestKindOfEntries(t *testing.T) {
	aka := func(names ...string) (out []screen.Alias) {
		for _, n := range names {
			out = append(out, screen.Alias{Name: n})
		}
		return out
	}
	for name, test := range map[string]struct {
		entry screen.Entry
		want  census.Kind
	}{
		"the list's type":              {screen.Entry{Type: "individual", Name: "Institute Trading LLC"}, census.Person},
		"a ship":                       {screen.Entry{Type: "vessel", Name: "Bank of Physics"}, census.Vessel},
		"an aircraft":                  {screen.Entry{Type: "aircraft", Name: "EP-MNK"}, census.Aircraft},
		"an address":                   {screen.Entry{AddressOnly: true, Name: "Address 01"}, census.Address},
		"an entity is no person":       {screen.Entry{Type: "entity", Name: "Oleg Kunilov"}, census.UnknownKind},
		"the primary name decides":     {screen.Entry{Name: "Moscow Institute of Heat", Aliases: aka("JSC Corporation Heat")}, census.Institute},
		"an alias, where it tells not": {screen.Entry{Name: "Melkom", Aliases: aka("Melkom JSC")}, census.Company},
		"a hint comes last":            {screen.Entry{Name: "Kestrel Electronics", Aliases: aka("Kestrel University")}, census.University},
		"no acronym of a legal form":   {screen.Entry{Name: "Peng Cheng Laboratory", Aliases: aka("PCL")}, census.Institute},
		"a program":                    {screen.Entry{Type: "entity", Name: "RED COMMAND", Programs: []string{"SDGT", "FTO"}}, census.ArmedGroup},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, test.want, census.Describe(test.entry).Kind) })
	}
}

func TestFieldsAndStages(t *testing.T) {
	for _, test := range []struct {
		name   string
		fields []census.Field
		stages []census.Stage
	}{
		{"Kestrel Semiconductor Equipment Co., Ltd.", []census.Field{census.Semiconductors}, []census.Stage{census.Equipment}},
		{"Kestrel Integrated Circuit Design", []census.Field{census.Semiconductors}, []census.Stage{census.Design}},
		{"JSC Kestrel Shipyard", []census.Field{census.Maritime}, []census.Stage{census.Manufacturing}},
		{"NPP Kestrel", []census.Field{}, []census.Stage{census.Research, census.Manufacturing}},
		{"FGUP Kestrel Nauchno-Issledovatelskiy Institut Svyazi", []census.Field{census.Telecommunications}, []census.Stage{census.Research}},
		{"Kestrel Dis Ticaret ve Lojistik Ltd. Sti.", []census.Field{census.Transport}, []census.Stage{census.Distribution, census.Logistics}},
		{"北京半导体设备有限公司", []census.Field{census.Semiconductors}, []census.Stage{census.Equipment}},
		{"Quantum Kestrel Supply", []census.Field{}, []census.Stage{census.Distribution}},
		{"Kestrel Quantum Computing", []census.Field{census.Computing, census.Quantum}, []census.Stage{}},
		{"Foreign Intelligence Service", []census.Field{}, []census.Stage{census.Operation}},
		{"Igor Bank", []census.Field{census.Finance}, []census.Stage{}},
		{"Igor Kestrel", []census.Field{}, []census.Stage{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := census.Describe(screen.Entry{Name: test.name})
			require.Equal(t, test.fields, p.Fields)
			require.Equal(t, test.stages, p.Stages)
			for _, f := range p.Fields {
				require.NotEmpty(t, because(p, census.ByField, f.String()))
			}
			for _, s := range p.Stages {
				require.NotEmpty(t, because(p, census.ByStage, s.String()))
			}
		})
	}
}

func TestCountries(t *testing.T) {
	at := []screen.Address{{Country: "TR"}, {}, {Country: "AE"}, {Country: "TR"}}
	require.Equal(t, []string{"CN"}, census.Describe(screen.Entry{Country: "CN", Addresses: at}).Countries)
	require.Equal(t, []string{"AE", "TR"}, census.Describe(screen.Entry{Addresses: at}).Countries)
	require.Equal(t, []string{}, census.Describe(screen.Entry{}).Countries)
}

// TestDescribeInParallel holds Describe to leaving entries as they are and to
// giving the same answer whoever asks at the same time.
func TestDescribeInParallel(t *testing.T) {
	entries := embedded(t).Entries[:400]
	before := fmt.Sprint(entries)
	want := make([]census.Profile, len(entries))
	for i, e := range entries {
		want[i] = census.Describe(e)
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i, e := range entries {
				assert.Equal(t, want[i], census.Describe(e))
			}
		})
	}
	group.Wait()
	require.Equal(t, before, fmt.Sprint(entries))
}
