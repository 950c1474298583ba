package names

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// words is a name as scanned, words apart by spaces.
func words(name string) string {
	var s Scanner
	s.Scan(name)
	var w []string
	for _, t := range s.Tokens {
		w = append(w, string(s.Text(t)))
	}
	return strings.Join(w, " ")
}

func TestScan(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO LTD", "hangzhou hikvision digital technology"},
		{"Hangzhou Hikvision Digital Technology Co., Ltd.", "hangzhou hikvision digital technology"},
		{"OOO «Роснефть»", "rosneft"},
		{"Xi’an XAE Flying Aviation", "xian xae flying aviation"},
		{"Dart Aviation Marlbrine S.A.R.L.", "dart aviation marlbrine"},
		{"T. K. MOHAN", "t k mohan"},
		{"CETC 14th Research Institute", "cetc 14 research institute"},
		{"CETC-14", "cetc 14"},
		{"Plant No. 007", "plant 7"},
		{"R&D Center", "research development center"},
		{"Ärzte Łódź GmbH & Co. KG", "arzte lodz"},
		{"华为技术有限公司", "华 为 技术"},
		{"中国电子科技集团公司第十四研究所", "china electronics technology group 14 研究所"},
		{"LIMITED LIABILITY COMPANY KALININGRAD BALTTRANS", "kaliningrad balttrans"},
		{"Obshchestvo s Ogranichennoi Otvetstvennostyu Ural", "ural"},
		{"Limited", "limited"},
		{"주식회사 삼성전자", "삼성 전자"},
		{"Hik\u200bvision", "hikvision"},
		{"НUАWEI", "huawei"},
		{"", ""},
		{"...", ""},
		{"SA", "sa"},
		{"ACME S.A.", "acme"},
		{"Mendez, B.V.B.A", "mendez"},
	} {
		require.Equal(t, test.want, words(test.name), test.name)
	}
}
