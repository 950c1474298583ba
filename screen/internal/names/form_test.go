package names

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFormAt(t *testing.T) {
	s := Scanner{Whole: true}
	for _, test := range []struct {
		name    string
		at      int
		size    int
		company bool
	}{
		{"Kestrel Co., Ltd.", 1, 0, false}, // "co" counts only at the end
		{"Kestrel Co., Ltd.", 2, 1, true},
		{"Kestrel Co.", 1, 1, true},
		{"Limited Liability Company Kestrel", 0, 3, true},
		{"Federal State Budgetary Institution of Science Kestrel", 0, 6, false},
		{"Kestrel and its subsidiaries", 1, 3, false}, // wording of the lists
		{"Kestrel Trading", 0, 0, false},
	} {
		s.Scan(test.name)
		size, company := s.FormAt(test.at)
		require.Equal(t, test.size, size, "%s, word %d", test.name, test.at)
		require.Equal(t, test.company, company, "%s, word %d", test.name, test.at)
	}
	s.Scan("Kestrel Trading LLC, Dubai Branch")
	require.Len(t, s.Tokens, 5)
	require.Zero(t, s.Legal)
}
