package screen

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// Names in other scripts are found by reading and translating alone: each row is a way
// in which they differ from the listed ones.
func TestTranslatedNamesAreFound(t *testing.T) {
	s := withoutNative(t)
	for name, want := range map[string]string{
		"Уральский приборостроительный завод":                                           "Concern Radio-Electronic Technologies, Joint Stock Company Urals Instrument Engineering Plant", // one word for two
		"Концерн «Радиоэлектронные технологии»":                                         "Joint-Stock Company Concern Radio-Electronic Technologies",
		"Омское производственное объединение «Иртыш»":                                   "Omsk Production Union Irtysh JSC", // the translator's choice
		"558 Авиационный ремонтный завод":                                               "558 Aircraft Repair Plant JSC",
		"Всероссийский научно-исследовательский институт автоматики имени Н. Л. Духова": "Federal State Unitary Enterprise Dukhov Automatics Research Institute (VNIIA)", // a genitive
		"ФСБ России":      "Federal Security Service (FSB)", // under whom it is
		"Белтехэкспорт":   "Beltechexport, CJSC",            // English spelling
		"НПО «Молния»":    "Tactical Missile Corporation, NPO Lightning",
		"Дагдизель":       "Tactical Missile Corporation, Joint Stock Company “Plant Dagdiesel”",
		"本源量子":            "Origin Quantum Computing Technology (Hefei) Co., Ltd.", // short for
		"深圳市深网视界科技有限公司":   "SenseNets",
		"کاسپین ایرلاینز": "CASPIAN AIRLINES",
	} {
		hits := s.Screen(Party{Name: name}, qualityDate).Hits
		require.True(t, slices.ContainsFunc(hits[:min(5, len(hits))], func(h Hit) bool { return h.Name == want && h.Alert }), name)
	}
}

// What is read for sure is no slip for another word.
func TestTranslatedNamesOfOthers(t *testing.T) {
	s := testScreener(t)
	for _, name := range []string{"江苏国际信托有限责任公司", "南充市商业银行", "通泰(香港)有限公司", "光大银行", "Самарский судоремонтный завод"} {
		require.Empty(t, s.Screen(Party{Name: name}, qualityDate).Hits, name)
	}
	for _, h := range s.Screen(Party{Name: "Амурский ремонтный завод"}, qualityDate).Hits {
		require.NotEqual(t, Strong, h.Band, h.Matched)
	}
}
