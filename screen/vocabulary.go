package screen

import (
	"math"
	"slices"

	"github.com/seed-793d2af5/exportscreen/screen/internal/edit"
	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
	"github.com/seed-793d2af5/exportscreen/screen/internal/near"
)

// word is a word of the listed names, or of a screened one.
type word struct {
	names.Word
	outline edit.Outline // of the spelling compared
	weight  float64      // 0 to 1: how much it tells names apart
	// unlisted tells that no listed name has it.
	unlisted bool
}

// spelling is what is compared letter by letter.
func (w *word) spelling() string {
	if w.Native {
		return w.Key
	}
	return w.Text
}

// mistypable tells whether a word is looked for when mistyped: one that tells names apart.
func (w *word) mistypable() bool {
	return !w.Native && w.Kind == names.Plain && len(w.Text) >= near.Shortest && w.weight > commonWeight
}

// wordID numbers the words of a vocabulary.
type wordID = uint32

// vocabulary holds every word of the listed names once.
type vocabulary struct {
	words []word
	ids   map[string]wordID
	uses  []uses // by word; nil once settled
	// outlines are what dismisses most words from being like another, close
	// together in memory; the words themselves are far apart.
	outlines []edit.Outline
}

// uses counts the entries that have a word.
type uses struct {
	persons, others uint32
	last            uint32 // the last entry counted, plus one
}

func newVocabulary(entries int) *vocabulary {
	return &vocabulary{ids: make(map[string]wordID, wordsEach*entries), words: make([]word, 0, wordsEach*entries), uses: make([]uses, 0, wordsEach*entries)}
}

// add is the ID of a word, new or known.
func (v *vocabulary) add(text []byte) wordID {
	id, ok := v.ids[string(text)]
	if !ok {
		id = wordID(len(v.words))
		t := string(text)
		v.ids[t] = id
		v.words = append(v.words, word{Word: names.Describe(t)})
		v.uses = append(v.uses, uses{})
	}
	return id
}

// count notes that an entry has a word, once for each entry.
func (v *vocabulary) count(id wordID, entry uint32, person bool) {
	u := &v.uses[id]
	switch {
	case u.last == entry+1:
		return
	case person:
		u.persons++
	default:
		u.others++
	}
	u.last = entry + 1
}

// settle gives every word its weight, once all are counted.
func (v *vocabulary) settle() {
	for i := range v.words {
		w := &v.words[i]
		w.outline = edit.OutlineOf(w.spelling())
		w.weight = rarity(&w.Word, v.uses[i])
	}
	v.words, v.uses = slices.Clone(v.words), nil // no room left over
	v.outlines = make([]edit.Outline, len(v.words))
	for i := range v.words {
		v.outlines[i] = edit.OutlineOf(v.words[i].Text)
	}
}

// describe is a word of a screened name that no listed name has.
func describe(text string) word {
	w := word{Word: names.Describe(text)}
	w.outline = edit.OutlineOf(w.spelling())
	w.weight = rarity(&w.Word, uses{})
	w.unlisted = true
	return w
}

// Rarity: a word in one entry of the lists weighs 1; one in commonEntries of
// them, or as many companies at large, weighs next to nothing.
const (
	commonEntries   = 60_000
	backgroundScale = 6    // one name in the background corpus counts for so many entries
	companyScale    = 0.25 // the entries of one listed group share its name, which is no less its own
	leastWeight     = 0.2
)

// rarity is the weight of a word: what its table says, or less the more persons
// and companies share it.
func rarity(w *names.Word, u uses) float64 {
	if w.Weight > 0 {
		return float64(w.Weight)
	}
	n := float64(u.persons) + companyScale*float64(u.others) + backgroundScale*float64(w.Background)
	return max(leastWeight, 1-math.Log(max(n, 1))/math.Log(commonEntries))
}
