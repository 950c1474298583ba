package screen

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

const (
	csvHead = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order," +
		"license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks," +
		"source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n"
	deniedHead = "Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation\n"
)

// sdn writes rows of the SDN list.
func sdn(names ...string) string {
	var b strings.Builder
	for i, n := range names {
		fmt.Fprintf(&b, ",Specially Designated Nationals (SDN) - Treasury Department,%d,Entity,CUBA,%s,,\"Havana, Cuba\",,,,,,,,,,,,,,,,,,,,,\n", i+1, n)
	}
	return b.String()
}

func denied(rows ...string) string {
	return deniedHead + strings.Join(rows, "")
}

func order(name, effective, expires string) string {
	return name + "\t1 MAIN ST, US\t\t\tUS\t\t" + effective + "\t" + expires + "\tY\t\t\t85 F.R. 1 1/3/2020\n"
}

// nothing are options without a base.
func nothing(asOf string) LoadOptions {
	return LoadOptions{AsOf: asOf, Base: Lists{Entries: []Entry{}}}
}

// dir is a directory of the files given as name, content.
func dir(files ...string) fstest.MapFS {
	m := fstest.MapFS{}
	for i := 0; i < len(files); i += 2 {
		m[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return m
}

// names are those of the entries of a list.
func namesOf(l Lists, list List) []string {
	var out []string
	for _, e := range l.Entries {
		if e.List == list {
			out = append(out, e.Name)
		}
	}
	return out
}

func TestLoadFSReplacesWhatTheFilesHave(t *testing.T) {
	base, err := LoadFS(dir("consolidated.csv", csvHead+sdn("ALPHA", "BETA"), "dpl.txt", denied(order("GAMMA", "01/02/2020", ""))), nothing("2026-10-01"))
	require.NoError(t, err)
	l, err := LoadFS(dir("dpl.txt", denied(order("DELTA", "01/02/2020", ""))), LoadOptions{AsOf: "2026-11-01", Base: base})
	require.NoError(t, err)
	require.Equal(t, []string{"DELTA", "GAMMA"}, namesOf(l, DeniedPersonsList))
	require.Equal(t, []string{"ALPHA", "BETA"}, namesOf(l, SpeciallyDesignated), "a list the files do not have stays")
	require.Equal(t, Source{
		Name: "Denied Persons List (denied persons file)", Code: "dpl", List: DeniedPersonsList,
		AsOf: "2026-11-01", SHA256: l.Sources[0].SHA256, Count: 1,
	}, l.Sources[0])
	require.Contains(t, l.Sources, Source{
		Name: "Specially Designated Nationals List (Consolidated Screening List)", Code: "csl", List: SpeciallyDesignated,
		AsOf: "2026-10-01", SHA256: base.Sources[len(base.Sources)-2].SHA256, Count: 2,
	})
}

func TestLoadFSRefusesAListThatVanished(t *testing.T) {
	_, err := LoadFS(dir("consolidated.csv", csvHead+sdn("ALPHA")), LoadOptions{AsOf: "2026-11-01", MaxLoss: 100})
	var shrunken *ShrunkenError
	require.True(t, errors.As(err, &shrunken))
	require.Zero(t, shrunken.Has)
}

func TestLoadFSRefusesLoss(t *testing.T) {
	base, err := LoadFS(dir("consolidated.csv", csvHead+sdn("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")), nothing("2026-10-01"))
	require.NoError(t, err)
	nine := dir("consolidated.csv", csvHead+sdn("A", "B", "C", "D", "E", "F", "G", "H", "I"))
	eight := dir("consolidated.csv", csvHead+sdn("A", "B", "C", "D", "E", "F", "G", "H"))
	_, err = LoadFS(nine, LoadOptions{AsOf: "2026-11-01", Base: base})
	require.NoError(t, err, "ten percent is the most that may be lost")
	_, err = LoadFS(eight, LoadOptions{AsOf: "2026-11-01", Base: base})
	var shrunken *ShrunkenError
	require.True(t, errors.As(err, &shrunken))
	require.Equal(t, ShrunkenError{SpeciallyDesignated, 10, 8}, *shrunken)
	_, err = LoadFS(eight, LoadOptions{AsOf: "2026-11-01", Base: base, MaxLoss: 20})
	require.NoError(t, err)
}

func TestLoadFSEndsOrdersThatAreGone(t *testing.T) {
	base, err := LoadFS(dir("dpl.txt", denied(order("STAYS", "01/02/2020", "01/02/2030"), order("GOES", "01/02/2020", "01/02/2030"), order("WENT", "01/02/2000", "01/02/2010"))),
		nothing("2020-02-01"))
	require.NoError(t, err)
	l, err := LoadFS(dir("dpl.txt", denied(order("STAYS", "01/02/2020", "01/02/2030"))), LoadOptions{AsOf: "2026-11-01", Base: base, MaxLoss: 100})
	require.NoError(t, err)
	ends := make(map[string][2]string)
	for _, e := range l.Entries {
		if e.Sources[0] == "dpl" {
			ends[e.Name] = [2]string{e.Expires, fmt.Sprint(e.EndUntold)}
		}
	}
	require.Equal(t, [2]string{"2030-01-02", "false"}, ends["STAYS"])
	require.Equal(t, [2]string{"2026-11-01", "true"}, ends["GOES"])
	require.Equal(t, [2]string{"2010-01-02", "false"}, ends["WENT"])
	for _, e := range base.Entries {
		if e.Name == "GOES" {
			require.Equal(t, "2030-01-02", e.Expires, "the base is not changed")
		}
	}
}

func TestLoadFSErrors(t *testing.T) {
	day := LoadOptions{AsOf: "2026-11-01"}
	_, err := LoadFS(dir(), day)
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = LoadFS(dir("dpl.txt", denied()), LoadOptions{AsOf: "November"})
	require.ErrorContains(t, err, "AsOf")
	_, err = LoadFS(dir("consolidated.csv", csvHead, "consolidated.json", `{"results":[]}`), day)
	require.ErrorContains(t, err, "twice")
	_, err = LoadFS(dir("consolidated.csv", csvHead+strings.Replace(sdn("A"), "(SDN)", "(SDX)", 1)), day)
	var file *FileError
	require.True(t, errors.As(err, &file))
	require.Equal(t, FileError{
		File: "consolidated.csv", Row: 2, Column: "source", Value: "Specially Designated Nationals (SDX) - Treasury Department", Err: file.Err,
	}, *file)
}

// TestLoadFSAgreesWithTheEmbeddedTables reads the official files as a user would.
func TestLoadFSAgreesWithTheEmbeddedTables(t *testing.T) {
	long(t)
	files := make(fstest.MapFS)
	for name, path := range map[string]string{
		"consolidated.csv": "../../shared/data/lists/consolidated.csv",
		"part-744.xml":     "../../shared/data/ear/2026-08-20/part-744.xml",
	} {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Skip("official files not at hand")
		}
		files[name] = &fstest.MapFile{Data: data}
	}
	base, err := Embedded()
	require.NoError(t, err)
	l, err := LoadFS(files, LoadOptions{AsOf: "2026-08-20"})
	require.NoError(t, err)
	embedded := make(map[string]Entry)
	for _, e := range base.Entries {
		embedded[e.ID] = e
	}
	for _, e := range l.Entries {
		if e.List != DeniedPersonsList {
			require.Equal(t, embedded[e.ID], e)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for name, c := range map[string]struct{ table, column string }{
		"unknown column": {"id\tcolour\n", "colour"},
		"unknown list":   {"id\tname\nXYZ-1\tA\n", "id"},
		"unknown flag":   {"id\tflags\nEL-1\tgreen\n", "flags"},
		"unknown scope":  {"id\tscope\nEL-1\tmost\n", "scope"},
		"bad footnote":   {"id\tfootnotes\nEL-1\tx\n", "footnotes"},
		"bad kind":       {"id\taliases\nEL-1\tA;odd\n", "aliases"},
		"long address":   {"id\taddresses\nEL-1\tCN;a;b;c;d;e\n", "addresses"},
		"cell missing":   {"id\tname\nEL-1\n", "id"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := decode(nil, "t.tsv", c.table)
			var e *TableError
			require.True(t, errors.As(err, &e))
			require.Equal(t, c.column, e.Column)
			require.ErrorContains(t, err, "t.tsv")
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("# c\nid\tname\taliases\taddresses\nEL-1\ta\\pb\tx;weak|y\tCN;1 Road\n")
	f.Add("id\tids\tflags\nSDN-1\tTax;77;RU\taddress_only\n")
	f.Fuzz(func(t *testing.T, table string) {
		_, err := decode(nil, "t.tsv", table)
		var e *TableError
		require.True(t, err == nil || errors.As(err, &e))
	})
}

func ExampleEmbedded() {
	lists, err := Embedded()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range lists.Entries {
		if e.Name == "Hangzhou Hikvision Digital Technology Co., Ltd." && e.List == EntityList {
			fmt.Println(e.List.Title(), e.Country, e.Citations[0], e.Listed)
			fmt.Println(e.License.Scope, e.License.ReviewPolicy, e.License.PolicyNote)
		}
	}
	// Output:
	// Entity List CN 84 FR 54002 2019-10-09
	// all_subject_items presumption_of_denial crime_control_and_disease_case_by_case
}

func ExampleLoadFS() {
	files := dir("dpl.txt", denied(order("EXAMPLE TRADER", "01/02/2020", "01/02/2030")))
	lists, err := LoadFS(files, LoadOptions{AsOf: "2026-11-01", Base: Lists{Entries: []Entry{}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	e := lists.Entries[0]
	fmt.Println(e.Name, e.Listed, e.Expires, e.InForce("2030-01-02"), e.InForce("2030-01-03"))
	// Output: EXAMPLE TRADER 2020-01-02 2030-01-02 yes no
}
