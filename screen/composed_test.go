package screen

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Institutions whose names are made of common words are told apart by each of them.
func TestNamesOfCommonWords(t *testing.T) {
	s := testScreener(t)
	for name, want := range map[string]Decision{
		"Beijing Institute of Technology":                      Match,
		"Technology Institute, Beijing":                        Match,
		"北京理工大学":                                               Match,
		"Beijing University of Technology":                     Review, // unlisted, but it could be a translation
		"Nanjing Tech University":                              Review,
		"Nanjing University":                                   Clear,
		"北京科技大学":                                               Review,
		"中国科学院物理研究所":                                           Match,
		"中国科学院生物物理研究所":                                         Review,
		"中国科学院化学研究所":                                           Clear,
		"南京邮电大学":                                               Clear,
		"中国建筑股份有限公司":                                           Clear, // not 中国交通建设
		"Nanjing University of Posts and Telecommunications":   Clear,
		"National Supercomputing Center in Chengdu":            Clear,
		"Nanjing University of Science & Technology, Nanjing":  Match,
		"Harbin Institute of Technology":                       Match,
		"Harbin University of Commerce":                        Clear,
		"Institute of Physics of the Chinese Academy Sciences": Match,
	} {
		require.Equal(t, want, s.Screen(Party{Name: name}, qualityDate).Decision, name)
	}
}
