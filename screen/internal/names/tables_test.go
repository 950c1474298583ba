package names

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mozillazg/go-pinyin"
	"github.com/stretchr/testify/require"
)

// Every table row has a source, no word stands twice, and words are written as
// scanning leaves them, so that they can be found.
func TestTables(t *testing.T) {
	for _, table := range []struct {
		name, text      string
		columns, source int
		folded          bool
	}{
		{"legal_forms.tsv", legalTSV, 4, 3, false},
		{"generic_words.tsv", genericTSV, 5, 4, true},
		{"abbreviations.tsv", abbreviationTSV, 3, 2, false},
		{"places.tsv", placeTSV, 5, 4, true},
		{"native_words.tsv", nativeTSV, 3, 2, false},
		{"native_brands.tsv", brandTSV, 3, 2, false},
		{"russian_words.tsv", russianTSV, 3, 2, true},
		{"russian_spellings.tsv", spellingTSV, 3, 2, true},
		{"translation_choices.tsv", choiceTSV, 2, 1, false},
		{"common_words.tsv", commonWordTSV, 2, 1, true},
		{"han_simplified.tsv", simplifiedTSV, 2, 1, false},
	} {
		require.True(t, strings.HasPrefix(table.text, "# "), "%s says what it is", table.name)
		seen := map[string]bool{}
		for f := range lines(table.name, table.text, table.columns) {
			require.False(t, seen[f[0]], "%s: %q stands twice", table.name, f[0])
			seen[f[0]] = true
			require.NotEmpty(t, f[table.source], "%s: %q has no source", table.name, f[0])
			if table.folded {
				for i := range len(f[0]) {
					require.True(t, f[0][i] >= 'a' && f[0][i] <= 'z', "%s: %q is not folded", table.name, f[0])
				}
			}
		}
		require.NotEmpty(t, seen)
	}
}

// A canonical word stands for itself.
func TestCanonsAreSettled(t *testing.T) {
	for word, c := range loaded().common {
		if canon, ok := loaded().common[c.canon]; ok {
			require.Equal(t, c.canon, canon.canon, "%s stands for %s, which stands for another", word, c.canon)
		}
	}
}

// Native words translate into words that the scanner would leave as they are.
func TestNativeWordsTranslate(t *testing.T) {
	for word, english := range loaded().native.words {
		require.GreaterOrEqual(t, utf8.RuneCountInString(word), 1)
		if english[0] == '=' {
			require.Contains(t, []string{"=legal", "=co", "=drop"}, english, word)
			continue
		}
		for w := range strings.FieldsSeq(english) {
			require.Equal(t, strings.ToLower(w), w, word)
		}
	}
}

func TestLegalClasses(t *testing.T) {
	for f := range lines("legal_forms.tsv", legalTSV, 4) {
		_, ok := places[f[2]]
		require.True(t, ok, "%s: where is %q", f[0], f[2])
		require.NotPanics(t, func() { classOf(f[1]) })
	}
	require.Panics(t, func() { classOf("none such") })
}

// The readings are those of go-pinyin, but for the ones that the table names.
func TestReadingsAgree(t *testing.T) {
	head, _, _ := strings.Cut(readingTSV, "\n")
	_, moved, found := strings.Cut(head, "in names: ")
	require.True(t, found)
	args := pinyin.NewArgs()
	n := 0
	for r := rune(firstHan); r <= lastHan; r++ {
		got := loaded().native.reading[r-firstHan]
		want := pinyin.SinglePinyin(r, args)
		if len(want) == 0 {
			continue
		}
		n++
		if reading := strings.ReplaceAll(want[0], "ü", "v"); got != reading {
			require.Contains(t, moved, string(r)+got, "%c reads %s there, %s here", r, reading, got)
		}
	}
	require.Greater(t, n, 20_000)
}
