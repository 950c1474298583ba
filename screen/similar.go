package screen

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen/internal/edit"
	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// manner is how two parts of names are alike.
type manner uint8

const (
	unlike manner = iota
	exactly
	asNumber
	asAbbreviation
	asTranslation
	asInitial
	bySound
	byEdit
	bySense
	joined
	missing
	extra
	legalForm
	wordOrder
	thin
	sameAddress
	otherCountry
	otherNumber
	beginning
	ofGroup
)

var manners = [...]string{"unlike", "exact", "number", "abbreviation", "translated", "initial", "sound", "edit", "sense",
	"joined", "missing", "extra", "legal_form", "order", "thin", "address", "country", "identifier", "beginning", "group"}

func (m manner) String() string { return manners[m] }

// How alike parts are that are not the same, by manner. Edits cost their share of the letters.
const (
	likeAbbreviation    = 0.97
	likeTranslation     = 0.96
	likeVariant         = 0.93
	likeSound           = 0.94
	likeSkeleton        = 0.82
	likeAdjective       = 0.92 // a place and the adjective made of it
	likeSyllable        = 0.9  // a word that sounds like one Chinese character, as dozens do
	likeHomophone       = 0.5  // another Chinese character of the same reading
	likePrefix          = 0.88
	likeInitial         = 0.85
	initialShare        = 0.4 // of the weight of the name that it stands for
	likeSense           = 0.65
	likeTranslatedSense = 0.85 // one word of another script has several English ones
	likeStrayed         = 0.85 // further, for a common word in the place of a rare one
	likeSibling         = 0.85 // further, for two edits between words built alike
	likeJoined          = 0.985
)

// likeConsonants is how alike words of the same consonants are, by how many they are.
var likeConsonants = [...]float64{0, 0.6, 0.75, 0.91, 0.94, 0.95}

// leastConsonants is how many consonants there have to be that one may differ.
const leastConsonants = 5

// leastStray is how many there have to be for a word that means something to stand for a name by them.
const leastStray = 4

// alike compares two words that are not the same word. cut tells that a is the
// last word of its name, which may have been cut off; persons that both names
// may be persons', so that a letter may stand for a name.
func alike(a, b *word, cut, persons bool) (manner, float64) {
	if a.Kind == names.Number || b.Kind == names.Number {
		if names.Spells(b.Text, a.Text) || names.Spells(a.Text, b.Text) {
			return asNumber, likeTranslation
		}
		return unlike, 0 // different numbers are different things
	}
	if a.Canon == b.Canon {
		switch {
		case a.Native != b.Native:
			return asTranslation, likeTranslation
		case a.Kind == names.Stop:
			return bySense, likeSense
		}
		return asAbbreviation, likeAbbreviation
	}
	if a.Native || b.Native {
		if a.Abjad != b.Abjad {
			return alikeConsonants(a, b)
		}
		m, s := alikeNative(a, b)
		if s < likeTranslatedSense && a.Sense != "" && a.Sense == b.Sense {
			return bySense, likeTranslatedSense
		}
		return m, s
	}
	if names.Variant(&a.Word, &b.Word) {
		return bySound, likeVariant
	}
	if !persons && (len(a.Text) == 1 || len(b.Text) == 1) {
		return unlike, 0
	}
	if persons && len(a.Text) >= 2 && len(b.Text) >= 2 && a.Key == b.Key {
		return bySound, likeSound // Wu and Vu, Qu and Ku
	}
	m, s := alikeSpelled(a, b, cut)
	if s < likeSense && a.Sense != "" && a.Sense == b.Sense && a.Sense[0] != '=' {
		return bySense, likeSense
	}
	return m, s
}

// alikeSpelled compares two words in Latin letters.
func alikeSpelled(a, b *word, cut bool) (manner, float64) {
	short, long := len(a.Text), len(b.Text)
	if short > long {
		short, long = long, short
	}
	if short == 1 {
		if a.Text[0] == b.Text[0] && (len(a.Text) == 1 || a.Kind != names.Stop) && (len(b.Text) == 1 || b.Kind != names.Stop) {
			return asInitial, likeInitial
		}
		return unlike, 0
	}
	if a.Key == b.Key && short >= 3 {
		if long >= 5 && len(a.Key) >= 4 || short >= 4 && edit.Distance(a.Text, b.Text, 1) == 1 {
			return bySound, likeSound
		}
		return bySound, likeSkeleton // pur, poor
	}
	m, s := edited(a.Text, b.Text, a.outline, b.outline)
	if s > 0 && strayed(a, b) {
		s *= likeStrayed
	}
	if s > 0 && s < 1-1.5/float64(long) && names.Siblings(a.Text, b.Text) {
		s *= likeSibling
	}
	if s < likePrefix && (short >= 3 || cut) && long > short {
		if p := likePrefixOf(a, b, cut); p > s {
			m, s = asAbbreviation, p
		}
	}
	if s < likeSkeleton && a.Skeleton == b.Skeleton && consonants(a.Skeleton) >= 3 && long >= 5 && long-short <= 3 {
		return bySound, likeSkeleton
	}
	return m, s
}

// consonants counts those of a skeleton, which may begin with a vowel.
func consonants(skeleton string) int {
	if skeleton != "" && skeleton[0] == 'a' {
		return len(skeleton) - 1
	}
	return len(skeleton)
}

// strayed tells that a screened word is a common one and the listed one is none:
// "shipping" is hardly a slip for "chipping".
func strayed(a, b *word) bool {
	common := a.Kind == names.Generic || a.Kind == names.Place
	return common && b.Kind == names.Plain
}

// leastStump is how many letters are left of a distinctive word cut off.
const leastStump = 4

// likePrefixOf compares a word with a longer one that it begins: a common word
// cut short (as abbreviations are), or the last word of a name cut off.
func likePrefixOf(a, b *word, cut bool) float64 {
	switch {
	case len(a.Text) > len(b.Text):
		if b.Kind != names.Plain || a.Kind != names.Generic || !strings.HasPrefix(a.Text, b.Text) {
			return 0
		}
	case !strings.HasPrefix(b.Text, a.Text), a.Kind != names.Plain && !cut:
		return 0
	case b.Kind != names.Generic && (!cut || len(a.Text) < leastStump):
		return 0
	}
	return likePrefix
}

// edited compares by edit distance.
func edited(a, b string, outlineA, outlineB edit.Outline) (manner, float64) {
	long := max(len(a), len(b))
	limit := editsOf(long)
	if limit == 0 || outlineA.Apart(outlineB, limit) {
		return unlike, 0
	}
	d := edit.Distance(a, b, limit)
	if d > limit {
		return unlike, 0
	}
	return byEdit, 1 - float64(d)/float64(long)
}

// editsOf is how many edits a word of so many letters allows: short words none.
func editsOf(letters int) int {
	switch {
	case letters >= 12:
		return 3
	case letters >= 6:
		return 2
	case letters == 5:
		return 1
	}
	return 0
}

// alikeConsonants compares a word of a script that writes no short vowels with
// one that has them.
func alikeConsonants(a, b *word) (manner, float64) {
	if b.Abjad {
		a, b = b, a
	}
	if a.Sense != "" && a.Sense == b.Sense {
		return bySense, likeTranslatedSense
	}
	if b.Native {
		return unlike, 0
	}
	var room [32]byte
	other := names.Consonants(room[:0], b.Text)
	stray := 1.0
	if a.Canon != a.Text && b.Kind == names.Plain {
		if len(other) < leastStray {
			return unlike, 0
		}
		stray = likeStrayed // it means something, and is hardly a name
	}
	if string(other) == a.Skeleton || len(other) > 1 && a.Skeleton[:min(2, len(a.Skeleton))] == article && a.Skeleton[2:] == string(other) {
		return bySound, stray * likeConsonants[min(len(other), len(likeConsonants)-1)]
	}
	if long := max(len(other), len(a.Skeleton)); long >= leastConsonants && edit.Distance(a.Skeleton, string(other), 1) == 1 {
		return bySound, stray * (likeConsonants[len(likeConsonants)-1] - 1/float64(long))
	}
	return unlike, 0
}

// alikeNative compares words of which one or both are in a script other than Latin.
func alikeNative(a, b *word) (manner, float64) {
	if a.Native && b.Native {
		if a.Kind == names.Syllable && b.Kind == names.Syllable {
			if a.Key == b.Key {
				return bySound, likeHomophone
			}
			return unlike, 0
		}
		switch {
		case a.Key == b.Key:
			return bySound, likeSound
		case a.Kind == names.Place:
			return unlike, 0
		}
		return edited(a.Key, b.Key, a.outline, b.outline)
	}
	if a.Key == b.Key {
		switch {
		case a.Kind == names.Syllable || b.Kind == names.Syllable:
			return bySound, likeSyllable
		case strayed(a, b):
			return bySound, likeTranslation * likeStrayed // it means something, and is hardly a name
		}
		return bySound, likeTranslation
	}
	if a.Kind == names.Syllable || b.Kind == names.Syllable {
		return unlike, 0 // one character is too short to be like a longer word
	}
	if a.Native && strayed(a, b) || a.Kind == names.Place && a.Canon != b.Canon {
		return unlike, 0 // a place or trade that is read for sure is no slip for another word
	}
	if a.Skeleton == b.Skeleton && len(a.Skeleton) >= 3 {
		return bySound, likeSkeleton
	}
	return edited(a.Key, b.Key, a.outline, b.outline)
}
