package names

import "strings"

// leastStem is the letters that a Russian word without its ending has at least.
const leastStem = 4

// russianEnds are the endings of Russian nouns and adjectives in the usual
// romanizations, longest first.
var russianEnds = [...]string{
	"iyami", "iiami", "iyakh", "iiakh", "ikami",
	"iyey", "iiei", "yami", "iami", "yakh", "iakh", "ikhi",
	"ogo", "ego", "omu", "emu", "ymi", "imi", "aya", "aia", "aja", "yaya", "iaia", "oye", "oie", "oje", "iye", "iie", "ije", "eye", "yye", "yie", "uyu", "uiu", "ykh", "ikh", "iya", "iia", "ija", "iyu", "iiu", "iey", "iei", "ami", "akh", "yam", "iam", "yey",
	"oe", "ee", "ie", "ye", "yy", "yi", "yj", "iy", "ii", "ij", "oy", "oi", "oj", "ey", "ei", "yh", "ih", "ym", "im", "om", "em", "am", "ov", "ev", "ya", "ia", "ja", "yu", "iu",
	"a", "y", "i", "u", "e", "o",
}

// russianStem is a romanized Russian word without its ending.
func russianStem(word string) string {
	for _, end := range russianEnds {
		if stem, ok := strings.CutSuffix(word, end); ok && len(stem) >= leastStem {
			return stem
		}
	}
	return word
}

// leastRoot is the letters of a place in an adjective at least.
const leastRoot = 4

// AdjectiveOf tells whether a romanized Russian adjective is made of a name: Skolkovskiy of Skolkovo.
func AdjectiveOf(adjective, name string) bool {
	root, ok := strings.CutSuffix(russianStem(adjective), "sk")
	if !ok {
		return false
	}
	for _, link := range [...]string{"", "en", "n", "ov", "ev", "in"} {
		if r, ok := strings.CutSuffix(root, link); ok && len(r) >= leastRoot && strings.HasPrefix(name, r) && len(name)-len(r) <= 3 {
			return true
		}
	}
	return false
}

// describeRussian tells what a word is that is a form of a known Russian one.
func (t *tables) describeRussian(w *Word) bool {
	if len(w.Text) < leastStem+1 {
		return false
	}
	english, ok := t.stems[russianStem(w.Text)]
	if !ok {
		return false
	}
	c, common := t.common[english]
	if !common {
		w.Canon = english
		return true
	}
	w.Canon, w.Sense, w.Kind, w.Weight = c.canon, c.sense, c.kind, c.weight
	return true
}

// caseEnds are what a name in the genitive ends in, beside the endings of the
// nominative: Isaeva of Isaev, Leypunskogo of Leypunskiy.
var caseEnds = [...]struct {
	genitive string
	plain    [4]string
}{
	{"ogo", [4]string{"iy", "y", "oy", "i"}}, {"ego", [4]string{"iy", "y", "i"}}, {"oy", [4]string{"a", "aya"}},
	{"ya", [4]string{"y", "", "i"}}, {"a", [4]string{""}}, {"i", [4]string{"a", "ya"}}, {"y", [4]string{"a"}},
}

// GenitiveOf tells whether a romanized Russian word is the genitive of a name.
func GenitiveOf(word, name string) bool {
	for _, e := range caseEnds {
		stem, ok := strings.CutSuffix(word, e.genitive)
		if !ok || len(stem) < leastStem || len(name) < leastStem || stem[0] != name[0] {
			continue
		}
		var room [2][32]byte
		key := AppendKey(room[0][:0], name)
		for _, end := range e.plain {
			if (end != "" || e.plain[0] == end || e.genitive == "ya") && string(AppendKey(room[1][:0], stem+end)) == string(key) {
				return true
			}
		}
	}
	return false
}
