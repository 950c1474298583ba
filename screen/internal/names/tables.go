package names

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

var (
	//go:embed data/legal_forms.tsv
	legalTSV string
	//go:embed data/generic_words.tsv
	genericTSV string
	//go:embed data/abbreviations.tsv
	abbreviationTSV string
	//go:embed data/places.tsv
	placeTSV string
	//go:embed data/native_words.tsv
	nativeTSV string
	//go:embed data/native_brands.tsv
	brandTSV string
	//go:embed data/russian_words.tsv
	russianTSV string
	//go:embed data/russian_spellings.tsv
	spellingTSV string
	//go:embed data/translation_choices.tsv
	choiceTSV string
	//go:embed data/han_readings.tsv
	readingTSV string
	//go:embed data/han_simplified.tsv
	simplifiedTSV string
	//go:embed data/background.tsv
	backgroundTSV string
	//go:embed data/common_words.tsv
	commonWordTSV string
	//go:embed data/name_variants.tsv
	variantTSV string
)

// commonWordUse is how many of the corpus an ordinary English word counts for.
const commonWordUse = 12

// common is a word with a weight of its own.
type common struct {
	canon, sense string
	kind         Kind
	weight       float32
	abbreviated  bool
}

// legalForm is a legal form by its words after the first.
type legalForm struct {
	rest  []string
	class Legal // 0 for wording that is no part of a name
	where place
}

// place is where in a name a legal form counts.
type place uint8

const (
	anywhere place = iota
	last
	firstOrLast
)

var places = map[string]place{"any": anywhere, "suffix": last, "edge": firstOrLast}

// tables are the decoded word lists.
type tables struct {
	legal  map[string][]legalForm // by first word, longest first
	common map[string]common
	// legalWords are the words that legal forms are made of.
	legalWords map[string]bool
	spelled    []spelledForms      // legal forms recognized with typing errors
	longCommon []string            // common words of leastJoinedForm letters and more
	expand     map[string][]string // abbreviations of several words
	variants   map[string]string   // personal names: variant to group
	native     *nativeWords
	stems      map[string]string   // of Russian words: their English
	russian    map[string]bool     // common words that are romanized Russian
	phrases    map[string][]string // the same for those of several English words
	spellings  []spelling          // of parts of Russian words
	choices    map[string]uint64   // common words among which translators choose
	syllables  map[string]bool     // of Mandarin
	// background is how many names of ordinary companies have a word.
	background map[string]uint16
}

// loaded decodes the tables once. They are part of the module and tested, so
// that a fault in them is a bug, not an error to hand on.
var loaded = sync.OnceValue(func() *tables {
	t := &tables{
		legalWords: map[string]bool{},
		legal:      map[string][]legalForm{},
		common:     map[string]common{},
		expand:     map[string][]string{},
		variants:   map[string]string{},
		native:     newNativeWords(),
		stems:      map[string]string{},
		russian:    map[string]bool{},
		phrases:    map[string][]string{},
		syllables:  map[string]bool{},
		choices:    map[string]uint64{},

		background: map[string]uint16{},
	}
	t.readLegal()
	t.spelled = t.spelledForms()
	t.readCommon()
	for w := range t.common {
		if len(w) >= leastJoinedForm && w[0] < utf8.RuneSelf {
			t.longCommon = append(t.longCommon, w)
		}
	}
	for f := range lines("name_variants.tsv", variantTSV, 2) {
		for _, v := range strings.Fields(f[1]) {
			t.variants[v] = f[0]
		}
	}
	t.readNative()
	t.readChoices()
	for f := range lines("background.tsv", backgroundTSV, 2) {
		n, err := strconv.ParseUint(f[1], 10, 16)
		if err != nil {
			panic("background.tsv: " + err.Error())
		}
		t.background[f[0]] = uint16(n)
	}
	for f := range lines("common_words.tsv", commonWordTSV, 2) {
		t.background[f[0]] = max(t.background[f[0]], commonWordUse)
	}
	return t
})

// LegalClasses names the classes of legal form, in the order of the bits of [Legal].
var legalClasses = [...]string{"ltd", "llc", "llp", "lp", "inc", "corp", "plc", "jsc", "co", "partnership", "fz", "state", "other"}

func classOf(name string) Legal {
	for i, c := range legalClasses {
		if c == name {
			return 1 << i
		}
	}
	if name == "-" {
		return 0
	}
	panic(fmt.Sprintf("legal_forms.tsv: unknown class %q", name))
}

func (t *tables) readLegal() {
	for f := range lines("legal_forms.tsv", legalTSV, 4) {
		words := strings.Fields(f[0])
		forms := append(t.legal[words[0]], legalForm{rest: words[1:], class: classOf(f[1]), where: places[f[2]]})
		for _, w := range words {
			t.legalWords[w] = true
		}
		for i := len(forms) - 1; i > 0 && len(forms[i].rest) > len(forms[i-1].rest); i-- {
			forms[i], forms[i-1] = forms[i-1], forms[i]
		}
		t.legal[words[0]] = forms
	}
}

func (t *tables) readCommon() {
	for f := range lines("generic_words.tsv", genericTSV, 5) {
		c := common{canon: f[1], sense: f[3], kind: Generic, weight: weight("generic_words.tsv", f[2])}
		if f[3] == "stop" {
			c.kind, c.sense = Stop, ""
		}
		t.common[f[0]] = c
		t.russian[f[0]] = strings.HasPrefix(f[4], "Russian")
	}
	for f := range lines("places.tsv", placeTSV, 5) {
		if _, taken := t.common[f[0]]; !taken {
			t.common[f[0]] = common{canon: f[1], kind: Place, weight: weight("places.tsv", f[2])}
		}
		for _, han := range strings.Fields(f[3]) {
			t.native.add(han, f[1])
		}
	}
	for f := range lines("abbreviations.tsv", abbreviationTSV, 3) {
		if words := strings.Fields(f[1]); len(words) > 1 {
			t.expand[f[0]] = words
		} else if c, ok := t.common[f[1]]; ok {
			c.abbreviated = true
			t.common[f[0]] = c
		}
	}
}

func (t *tables) readNative() {
	for f := range lines("native_words.tsv", nativeTSV, 3) {
		t.native.add(plainLetters(f[0]), f[1])
	}
	for f := range lines("native_brands.tsv", brandTSV, 3) {
		t.native.add(f[0], f[1])
		t.native.brands[f[0]] = true
	}
	for f := range lines("russian_words.tsv", russianTSV, 3) {
		stem := russianStem(f[0])
		if other, ok := strings.CutPrefix(f[1], "="); ok {
			t.phrases[stem] = []string{other} // a second reading
		} else if words := strings.Fields(f[1]); len(words) > 1 {
			t.phrases[stem] = words
		} else if t.stems[stem] == "" {
			t.stems[stem] = f[1]
		}
	}
	for f := range lines("russian_spellings.tsv", spellingTSV, 3) {
		t.spellings = append(t.spellings, spelling{from: f[0], to: f[1]})
	}
	for f := range lines("han_readings.tsv", readingTSV, 2) {
		t.syllables[f[0]] = true
		for _, r := range f[1] {
			t.native.reading[r-firstHan] = f[0]
		}
	}
	for f := range lines("han_simplified.tsv", simplifiedTSV, 2) {
		from, _ := utf8.DecodeRuneInString(f[0])
		to, _ := utf8.DecodeRuneInString(f[1])
		t.native.simplified[from] = to
	}
}

func weight(file, text string) float32 {
	w, err := strconv.ParseFloat(text, 32)
	if err != nil || w <= 0 || w > 1 {
		panic(fmt.Sprintf("%s: weight %q", file, text))
	}
	return float32(w)
}

// lines yields the rows of a table, which must have n columns.
func lines(file, text string, n int) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(text) {
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			f := strings.Split(line, "\t")
			if len(f) != n {
				panic(fmt.Sprintf("%s: %d columns in %q", file, len(f), line))
			}
			if !yield(f) {
				return
			}
		}
	}
}
