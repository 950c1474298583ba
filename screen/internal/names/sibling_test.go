package names

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSiblings(t *testing.T) {
	for _, pair := range [][2]string{{"nautech", "eastech"}, {"xuguang", "yaguang"}, {"tansun", "tanyuan"}} {
		require.True(t, Siblings(pair[0], pair[1]), "%v", pair)
	}
	for _, pair := range [][2]string{{"sovfracht", "soafacht"}, {"nautech", "nauticl"}, {"hikvision", "hikvison"}, {"wang", "wong"}} {
		require.False(t, Siblings(pair[0], pair[1]), "%v", pair)
	}
}

// The words of a legal form tell it in any order and with a branch behind it.
func TestLegalFormsScattered(t *testing.T) {
	for _, name := range []string{"Stock Joint Almaz Company", "Obshchestvo Aktsionernoe Almaz", "Company Liability Almaz Limited", "Federal Almaz Enterprise Unitary State"} {
		var s Scanner
		s.Scan(name)
		require.Len(t, s.Tokens, 1, name)
		require.Equal(t, "almaz", string(s.Text(s.Tokens[0])))
		require.NotZero(t, s.Legal)
	}
	var s Scanner
	s.Scan("Huawei Co., Ltd. Beijing Laboratory")
	require.Len(t, s.Tokens, 3)
	require.Equal(t, classOf("co")|classOf("ltd"), s.Legal)
}
