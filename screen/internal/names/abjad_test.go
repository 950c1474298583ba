package names

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A word in Arabic script has the consonants of its romanizations.
func TestConsonantsMeet(t *testing.T) {
	for native, spellings := range map[string][]string{
		"محمد":    {"Mohammad", "Muhammed", "Mohamed"},
		"اسماعیل": {"Esmail", "Ismail"},
		"قدس":     {"Qods", "Quds", "Ghods"},
		"حسین":    {"Hossein", "Husayn"},
		"خراسان":  {"Khorasan"},
		"فنموج":   {"Fanamoj"},
		"شاهد":    {"Shahed"},
		"چراغی":   {"Cheraghi"},
		"ژاله":    {"Zhaleh"},
	} {
		w := Describe(native)
		require.True(t, w.Abjad, native)
		for _, spelling := range spellings {
			var s Scanner
			s.Scan(spelling)
			require.Equal(t, w.Skeleton, string(Consonants(nil, s.Text(s.Tokens[0]))), "%s %s", native, spelling)
		}
	}
}

// Letters that Arabic and Persian write otherwise are one letter.
func TestPlainLetters(t *testing.T) {
	require.Equal(t, plainLetters("الکترونیکی"), plainLetters("الكترونيكي"))
}

// Meanings are found behind the article and before endings.
func TestMeaning(t *testing.T) {
	for word, want := range map[string]string{"صنعتی": "industry", "الشركة": "=co", "هواپیما": "aircraft", "نیروها": "power"} {
		got, ok := loaded().native.meaning(plainLetters(word))
		require.True(t, ok, word)
		require.Equal(t, want, got, word)
	}
}
