package screen

import (
	"fmt"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/seed-793d2af5/exportscreen/internal/lists"
	"github.com/stretchr/testify/require"
)

// nativeRow is a row of the curated table with the entries it names.
type nativeRow struct {
	list        List
	entry, name string
	kind        AliasKind
	ids         []string
}

func nativeRows(t *testing.T) []nativeRow {
	t.Helper()
	l, err := Embedded()
	require.NoError(t, err)
	type party struct {
		list List
		key  string
	}
	ids := make(map[party][]string)
	for _, e := range l.Entries {
		p := party{e.List, lists.Key(e.Name)}
		ids[p] = append(ids[p], e.ID)
	}
	var rows []nativeRow
	require.NoError(t, eachRow("native_names.tsv", nativeTSV, 5, func(c []string) error {
		r := nativeRow{entry: c[1], name: c[2]}
		require.NotEmpty(t, c[4], "%s has no source", c[2])
		require.NoError(t, r.list.UnmarshalText([]byte(c[0])))
		require.NoError(t, r.kind.UnmarshalText([]byte(c[3])))
		r.ids = ids[party{r.list, lists.Key(r.entry)}]
		rows = append(rows, r)
		return nil
	}))
	return rows
}

func TestNativeNamesHaveTheirEntry(t *testing.T) {
	seen := make(map[string]bool)
	for _, r := range nativeRows(t) {
		require.NotEmpty(t, r.ids, "%s has no entry %q", r.list, r.entry)
		key := r.list.String() + "\t" + r.entry + "\t" + r.name
		require.False(t, seen[key], "%s stands twice", key)
		seen[key] = true
	}
}

// A native name leads to its party before any other: what is found with it has the
// same score.
func TestNativeNamesFindTheirEntry(t *testing.T) {
	long(t)
	s := testScreener(t)
	var misses []string
	for _, r := range nativeRows(t) {
		hits := s.Screen(Party{Name: r.name}, qualityDate).Hits
		at := slices.IndexFunc(hits, func(h Hit) bool { return slices.Contains(r.ids, h.Entry) })
		switch {
		case at < 0:
			misses = append(misses, fmt.Sprintf("%s %s: %s does not find it", r.list, r.entry, r.name))
		case !hits[at].Alert, hits[at].Score < hits[0].Score:
			misses = append(misses, fmt.Sprintf("%s %s: %s is %.3f, first is %.3f %s", r.list, r.entry, r.name, hits[at].Score, hits[0].Score, hits[0].Matched))
		}
	}
	require.Empty(t, misses)
}

// sameParty are the entries of one list that share a name: a party listed twice, or
// a group and its company of the same name.
var sameParty = map[string][]string{
	"EL АО «Научно-исследовательский институт средств вычислительной техники»": {"Joint Stock Company Scientific Research Institute of Computer Engineering NII SVT", "Joint Stock Company Scientific Research Institute of Computing Machinery"},

	"EL 中国广核集团有限公司":     {"China General Nuclear Power Corporation (CGNPC)", "China General Nuclear Power Group"},
	"EL 河北普兴电子科技股份有限公司": {"Hebei Poshing Electronics", "Hebei Puxing Electronic"},
	"EL 华为":           {"Huawei Technologies Co., Ltd.", "Huawei Technology Co. Ltd."},
	"EL 华为技术有限公司":     {"Huawei Technologies Co., Ltd.", "Huawei Technology Co. Ltd."},
	"EL 华为技术服务有限公司":   {"Huawei Technical Service Co., Ltd.", "Huawei Technologies Service Co., Ltd."},
	"EL 奇虎360":        {"Qihoo 360 Technology Co. Ltd.", "Qihoo 360 Technology Company"},
	"EL 深圳华为技术服务有限公司": {"Shenzhen Huawei Technical Services Co., Ltd.", "Shenzhen Huawei Technology Service"},
	"EL 算能科技":         {"Sophgo Technologies Ltd.", "Sophgo Technologies Pte. Ltd."},
	"ISN 남천강무역회사":     {"Namchongang Trading Corp.", "Namchongang Trading Corporation"},
}

func TestNativeNamesAreOfOneParty(t *testing.T) {
	entries := make(map[string][]string)
	for _, r := range nativeRows(t) {
		key := r.list.String() + " " + r.name
		entries[key] = append(entries[key], r.entry)
	}
	for name, parties := range entries {
		if len(parties) > 1 {
			require.ElementsMatch(t, sameParty[name], parties, name)
		}
	}
	for name := range sameParty {
		require.Greater(t, len(entries[name]), 1, name)
	}
}

// A short name with another letter is another name.
func TestShortNativeNamesMatchExactly(t *testing.T) {
	s := testScreener(t)
	asked := 0
	for _, r := range nativeRows(t) {
		if r.kind != Acronym || utf8.RuneCountInString(r.name) > 4 {
			continue
		}
		asked++
		q, letters := "Q", []rune(r.name)
		if scriptOf(r.name) == "Cyrillic" {
			q = "Щ"
		}
		last := len(letters) - 1
		for _, other := range []string{r.name + q, q + r.name, string(letters[:last]) + q, q + string(letters[1:])} {
			for _, h := range s.Screen(Party{Name: other}, qualityDate).Hits {
				require.NotEqual(t, r.name, h.Matched, other)
			}
		}
	}
	require.NotZero(t, asked)
}
