package ecc_test

import (
	"encoding/json"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestGroundsJSON(t *testing.T) {
	for text, want := range map[string]ecc.Grounds{
		`{}`:                          nil,
		`{"to":"CN","eccn":"3A001"}`:  ecc.Because("to", "CN", "eccn", "3A001"),
		`{"z":"1","a":"\u003c\"é\""}`: ecc.Because("z", "1", "a", `<"é"`),
	} {
		var got ecc.Grounds
		require.NoError(t, json.Unmarshal([]byte(text), &got), text)
		require.Equal(t, want, got)
		again, err := json.Marshal(got)
		require.NoError(t, err)
		if want != nil {
			require.Equal(t, text, string(again), "the order is kept")
		}
	}
	for _, text := range []string{`[]`, `{"a":1}`, `"a"`, `{"a":{}}`} {
		var got ecc.Grounds
		require.Error(t, json.Unmarshal([]byte(text), &got), text)
	}
	var none ecc.Grounds
	require.NoError(t, json.Unmarshal([]byte(`null`), &none))
	require.Nil(t, none)
}

// TestGroundsSet holds grounds that share an array apart.
func TestGroundsSet(t *testing.T) {
	base := ecc.Because("to", "CN")
	a, b := base, base
	a.Set("eccn", "3A001")
	b.Set("to", "HK")
	require.Equal(t, ecc.Because("to", "CN"), base)
	require.Equal(t, ecc.Because("to", "CN", "eccn", "3A001"), a)
	require.Equal(t, ecc.Because("to", "HK"), b)
	require.Equal(t, ecc.Because("eccn", "3A001"), a.Without("to"))
	require.Empty(t, a.Get("from"))
	odd := []string{"to"}
	require.Panics(t, func() { ecc.Because(odd...) })
}
