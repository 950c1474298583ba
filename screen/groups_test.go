package screen

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// The name of a group, in whatever script, leads to the group, then to its members.
func TestGroupsLeadToTheirMembers(t *testing.T) {
	s := testScreener(t)
	for _, c := range []struct{ query, group, member string }{
		{"Huawei", "Huawei Technologies Co., Ltd.", "Huawei Cuba"},
		{"华为", "Huawei Technologies Co., Ltd.", "Huawei Marine Networks Co., Ltd."},
		{"寒武纪", "Cambricon Technologies Corporation Limited", "Cambricon Jixingge (Nanjing) Technology Co., Ltd."},
		{"China Electronics Technology Group Corporation", "China Electronics Technology Group Corporation", "China Electronics Technology Group Corporation 14th Research Institute (CETC 14)"},
		{"中国电子科技集团公司", "China Electronics Technology Group Corporation", "China Electronics Technology Group Corporation 14th Research Institute (CETC 14)"},
		{"CETC", "China Electronics Technology Group Corporation", "China Electronics Technology Group Corporation No. 28 Institute"},
		{"中国航天科工集团", "China Aerospace Science and Industry Corporation Limited", "China Aerospace Science and Industry Corporation (CASIC) 3rd Academy"},
		{"China Aerospace Science and Technology Corporation", "China Aerospace Science and Technology Corporation", "China Aerospace Science and Technology Corporation (CASC) 8th Academy"},
		{"中国船舶集团有限公司", "CHINA STATE SHIPBUILDING CORPORATION LIMITED", "China State Shipbuilding Corporation, Limited (CSSC) 709th Research Institute"},
		{"中国航空工业集团", "AVIATION INDUSTRY CORPORATION OF CHINA, LTD.", "AVIC Aircraft Co. Ltd."},
		{"Biren Technology", "Shanghai Biren Intelligent Technology Co., Ltd.", "Zhuhai Biren Integrated Circuit Co., Ltd."},
		{"华大基因", "BGI Research", "BGI Tech Solutions (Hongkong) Co., Ltd."},
	} {
		hits := s.Screen(Party{Name: c.query}, qualityDate).Hits
		group := slices.IndexFunc(hits, func(h Hit) bool { return h.Name == c.group })
		member := slices.IndexFunc(hits, func(h Hit) bool { return h.Name == c.member })
		require.GreaterOrEqual(t, group, 0, c.query)
		require.Greater(t, member, group, c.query)
		require.True(t, hits[member].Alert, c.query)
		if hits[member].How[0].Kind == "group" {
			require.Equal(t, Possible, hits[member].Band, c.query)
		}
	}
}

// Only a name that is a group's leads to others.
func TestOtherNamesLeadToNoMembers(t *testing.T) {
	s := testScreener(t)
	for _, name := range []string{"Hangzhou Hikvision Digital Technology Co., Ltd.", "China Electronics Technology Group Corporation 14th Research Institute",
		"MG s.r.l.", "Ulan", "Rancho Technology, Inc.", "Vladimir Putin", "Tianjin University", "Beijing Technology"} {
		for _, h := range s.Screen(Party{Name: name}, qualityDate).Hits {
			require.False(t, slices.ContainsFunc(h.How, func(a Aligned) bool { return a.Kind == "group" }), "%s: %s", name, h.Name)
		}
	}
}

// The index finds the names that begin with some words, and no others.
func TestGroupIndexAgreesWithAllNames(t *testing.T) {
	long(t)
	s := testScreener(t)
	x := s.index
	x.groups.once.Do(func() { x.groups.build(x, s.lists.Entries) })
	for _, name := range []string{"Huawei", "China Electronics Technology Group", "Gazprom Neft", "中国电子科技集团公司", "Kalashnikov", "Nobody at all"} {
		var q query
		q.read(name, x.vocabulary)
		var want []start
		for _, at := range x.groups.starts {
			parts := x.after(at)
			begins := len(parts) >= len(q.side.words)
			for i, w := range q.side.words {
				begins = begins && coreWord(&x.vocabulary.words[parts[i].id()]) == coreWord(w)
			}
			if begins {
				want = append(want, at)
			}
		}
		require.Equal(t, want, append([]start(nil), x.groups.of(x, q.side.words)...), name)
	}
}
