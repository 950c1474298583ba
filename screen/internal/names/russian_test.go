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

func TestGenitiveOf(t *testing.T) {
	for _, pair := range [][2]string{{"isaeva", "isayev"}, {"leypunskogo", "leypunskiy"}, {"leypunskogo", "leypunsky"}, {"dukhova", "dukhov"}, {"trapeznikova", "trapeznikov"}, {"dollezhalya", "dollezhal"}, {"shukhovoy", "shukhova"}} {
		require.True(t, GenitiveOf(pair[0], pair[1]), pair)
	}
	for _, pair := range [][2]string{{"isaeva", "isaeva"}, {"moskva", "moskvin"}, {"dukhov", "dukhova"}, {"anna", "ann"}} {
		require.False(t, GenitiveOf(pair[0], pair[1]), pair)
	}
}

// Whom a Russian body is named after and whom it is under can be left out.
func TestRussianClauses(t *testing.T) {
	for name, optional := range map[string]string{
		"Институт катализа имени Г. К. Борескова":                           "imeni g k",
		"Институт физики твёрдого тела РАН":                                 "ran",
		"Институт лазерной физики СО РАН":                                   "so ran",
		"Институт геологии Сибирского отделения Российской академии наук":   "sibirskogo otdeleniya rossiyskoy akademii nauk",
		"33 Центральный институт Министерства обороны Российской Федерации": "ministerstva oborony rossiyskoy federatsii",
		"Служба внешней разведки Российской Федерации":                      "rossiyskoy federatsii",
		"Научный институт машин имени академика А. А. Благонравова":         "imeni akademika a a blagonravova",
		"ФСБ России": "",
		"Министерство обороны Российской Федерации": "rossiyskoy federatsii",
	} {
		var s Scanner
		s.Scan(name)
		var words []string
		for _, tok := range s.Tokens {
			if tok.Optional {
				words = append(words, string(s.Text(tok)))
			}
		}
		require.Equal(t, optional, strings.Join(words, " "), name)
	}
}

func TestRespelled(t *testing.T) {
	lists := map[string]bool{"ruschemtrade": true, "beltechexport": true, "micran": true, "phasotron": true}
	s := Scanner{Known: func(word []byte) bool { return lists[string(word)] }}
	for text, want := range map[string]string{"ruskhimtreyd": "ruschemtrade", "beltekheksport": "beltechexport", "mikran": "micran", "fazotron": "phasotron"} {
		got, ok := s.respelled(text)
		require.True(t, ok, text)
		require.Equal(t, want, got)
	}
	_, ok := s.respelled("nikakoy")
	require.False(t, ok)
}
