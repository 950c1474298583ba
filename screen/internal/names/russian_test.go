package names

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The forms of a Russian word, in the usual romanizations, have one stem.
func TestRussianStem(t *testing.T) {
	for stem, forms := range map[string]string{
		"elektronn": "elektronnyy elektronnaya elektronnoye elektronnoi elektronnykh elektronnym elektronnyi",
		"zavod":     "zavod zavoda zavody zavodov",
		"technik":   "technika techniki",
	} {
		for form := range strings.FieldsSeq(forms) {
			require.Equal(t, stem, russianStem(form), form)
		}
	}
}

func TestAdjectiveOf(t *testing.T) {
	for _, pair := range [][2]string{{"skolkovskiy", "skolkovo"}, {"aramilskiy", "aramil"}, {"kuybyshevskoe", "kuybyshev"}, {"dolgoprudnenskoe", "dolgoprudniy"}} {
		require.True(t, AdjectiveOf(pair[0], pair[1]), pair)
	}
	require.False(t, AdjectiveOf("omskiy", "moscow"))
	require.False(t, AdjectiveOf("skolkovo", "skolkovo"))
}

// A name that can be read in two ways says so, and is read the other way on demand.
func TestReadBackward(t *testing.T) {
	for name, want := range map[string][2]string{
		"成都亚光电子股份有限公司":         {"成都 亚 光电子", "成都 亚 光 电子"},
		"Рязанский радиозавод": {"ryazanskiy radiozavod", "ryazanskiy radio plant"},
	} {
		for i, backward := range [...]bool{false, true} {
			s := Scanner{Backward: backward}
			s.Scan(name)
			require.True(t, s.Ambiguous, name)
			var words []string
			for _, tok := range s.Tokens {
				words = append(words, string(s.Text(tok)))
			}
			require.Equal(t, want[i], strings.Join(words, " "), name)
		}
	}
}
