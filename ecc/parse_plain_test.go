package ecc

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestParsePlain holds the quick reading of a code against the loose one.
func TestParsePlain(t *testing.T) {
	codes := []string{"EAR99", "", "3A001", "3F001", "3A01", "3A001.", "3A001.a", "3A001.A", "3A001.a.7", "3A001.a.07", "3A001.a.1234", "3A001.aaa", "3A001.7",
		"3A001.a..7", "3A001a", "3a001.a", "3A001.a.b", "ear99", "USML:VIII", "3A001.é"}
	for e := range Entries() {
		codes = append(codes, e.ECCN())
		for _, p := range e.Paragraphs() {
			codes = append(codes, e.ECCN()+"."+p)
		}
	}
	plain := 0
	for _, s := range codes {
		got, ok := parsePlain(s)
		if !ok {
			continue
		}
		plain++
		want, err := parseLoose(s)
		require.NoError(t, err, s)
		require.Equal(t, want, got, s)
	}
	require.Greater(t, plain, 3000)
}
