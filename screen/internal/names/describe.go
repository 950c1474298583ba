package names

import (
	"strings"
	"unicode/utf8"
)

// Weights of the kinds of word that no table lists.
const (
	numberWeight     = 0.6
	initialWeight    = 0.12
	patronymicWeight = 0.25
	syllableWeight   = 0.45
	nativeWeight     = 0.25 // a translated word that is in no English table
)

// Describe tells what a word is.
func Describe(text string) Word {
	t := loaded()
	w := Word{Text: text, Canon: text}
	if r, _ := utf8.DecodeRuneInString(text); r >= utf8.RuneSelf {
		w.Native = true
		t.describeNative(&w, r)
	} else {
		w.Reading = text
		w.setKey()
		t.describeLatin(&w)
	}
	w.Background, w.Choices = t.background[text], t.choices[w.Canon]
	w.English = !w.Native && !t.russian[text] && t.stems[russianStem(text)] == ""
	if w.Abjad {
		w.Skeleton = string(abjadConsonants(nil, text))
	}
	return w
}

// setKey sets the key and the skeleton, in one piece of memory.
func (w *Word) setKey() {
	var room [64]byte
	key := AppendKey(room[:0], w.Reading)
	n := len(key)
	both := string(appendSkeleton(key, key))
	w.Key, w.Skeleton = both[:n], both[n:]
}

func (t *tables) describeLatin(w *Word) {
	if c, ok := t.common[w.Text]; ok {
		w.Canon, w.Sense, w.Kind, w.Weight, w.Abbreviated = c.canon, c.sense, c.kind, c.weight, c.abbreviated
		if group, ok := t.variants[w.Text]; ok && w.Sense == "" {
			w.Sense = "=" + group // Said is a name, too
		}
		return
	}
	switch {
	case isDigit(w.Text[0]):
		w.Kind, w.Weight = Number, numberWeight
	case len(w.Text) == 1:
		w.Kind, w.Weight = Initial, initialWeight
	case patronymic(w.Text):
		w.Kind, w.Weight = Patronymic, patronymicWeight
	default:
		if t.describeRussian(w) {
			return
		}
		if group, ok := t.variants[w.Text]; ok {
			w.Sense = "=" + group
		}
	}
}

func (t *tables) describeNative(w *Word, first rune) {
	w.Reading = t.native.read(w.Text)
	w.setKey()
	w.Abjad = abjad(first)
	if english, ok := t.native.meaning(w.Text); ok && !strings.ContainsAny(english, " =") {
		w.Canon = english
		if t.native.brands[w.Text] {
			return
		}
		w.Kind, w.Weight = Generic, nativeWeight
		if c, ok := t.common[english]; ok {
			w.Canon, w.Sense, w.Kind, w.Weight = c.canon, c.sense, c.kind, c.weight
		}
		return
	}
	if isHan(first) && utf8.RuneCountInString(w.Text) == 1 {
		w.Kind, w.Weight = Syllable, syllableWeight
	}
}

var patronymicEnds = [...]string{"ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "ovitch", "evitch", "yovych", "ivich"}

func patronymic(text string) bool {
	for _, end := range patronymicEnds {
		if len(text) > len(end)+2 && strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}

// Variant tells whether two words are spellings of one personal name.
func Variant(a, b *Word) bool {
	return a.Sense != "" && a.Sense[0] == '=' && a.Sense == b.Sense
}
