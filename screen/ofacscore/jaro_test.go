package ofacscore

import (
	"testing"

	"github.com/antzucaro/matchr"
	"github.com/stretchr/testify/require"
)

// FuzzJaroAgreesWithMatchr finds them apart by half a transposition at most.
func FuzzJaroAgreesWithMatchr(f *testing.F) {
	for _, pair := range [][2]string{{"VLADIMIR PUTIN", "PUTIN VLADIMIR"}, {"MARTHA", "MARHTA"}, {"A", "A"}, {"AB", "BA"}, {"", "X"}, {"海康威视", "海威康视"}} {
		f.Add(pair[0], pair[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a) > 200 || len(b) > 200 {
			return
		}
		theirs, ours := matchr.Jaro(a, b), jaro([]rune(a), []rune(b))
		require.LessOrEqual(t, ours, theirs+1e-9)
		require.GreaterOrEqual(t, ours, theirs-1.0/6-1e-9)
	})
}

func TestClassesOfLetters(t *testing.T) {
	for letter, want := range map[rune]byte{'B': '1', 'F': '1', 'K': '2', 'S': '2', 'T': '3', 'L': '4', 'N': '5', 'R': '6', 'A': silent, 'H': silent, 'Ж': silent} {
		require.Equal(t, string(want), string(class(letter)), string(letter))
	}
}
