package screen

import (
	"math"
	"math/bits"
	"slices"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// What parts without a counterpart cost, as a share of their weight.
const (
	missingCost  = 1.0  // a listed word that the query lacks
	extraCost    = 0.7  // a word that the query has and the listed name lacks
	optionalCost = 0.3  // words in brackets, further
	placeCost    = 0.5  // a place that the query ends with
	personalCost = 0.25 // further names of a person of whom two are there
	middleCost   = 0.1  // … the first and the last, exactly
	otherCost    = 2.0  // a common word that tells apart names that share common words only
	strangerCost = 2.0  // a name of one person, when the other has one of his own
	freeCost     = 0.3  // a word that translations of one name have or have not
	initialCost  = 0.08 // … all of an initial, which the right person's name accounts for
	genericCost  = 0.35 // a common word that the query lacks, when it is otherwise whole
)

// Weights of what is not a word.
const (
	legalWeight    = 0.03 // another legal form; half of it for one that is left out
	unlikeLegal    = 2    // … further, when the names are not equal otherwise
	personWeight   = 0.3  // a legal form against a person's name, "Surname, Given"
	orderWeight    = 0.03 // the same words in another order
	mendedWeight   = 0.05 // digits read as the letters they look like
	acronymWeight  = 0.2  // a brand of another script against an acronym alone, of so many letters at most
	acronymLetters = 4
	withinWeight   = 0.05 // of the sum: what else stands in the field
)

// What a match has to prove. What is lacking weighs in as a row of its own.
const (
	evidenceNeeded      = 0.85 // against lists of tens of thousands of names
	pairEvidence        = 0.4  // against one name, which is less often met by chance
	exactLetters        = 6    // an equal word proves its full weight from so many letters on
	numberDigits        = 3    // an equal number, from so many digits on
	likeLetters         = 6    // one only alike, from so many and two
	translationEvidence = 0.12 // some words agree across scripts
	translatedSlack     = 0.1  // … which translations leave over
	translatedSurety    = 1.4  // words that agree across scripts are no slip of the pen
	legalEvidence       = 0.35 // the same legal form on both sides
	aloneLetters        = 9    // … when it is all there is in common
	shapeEvidence       = 0.1  // every word has a counterpart
	letterEvidence      = 0.04 // each letter of a name met whole
	errorLetters        = 5    // … less so many for each error
	mostWhole           = 0.4
	leastWhole          = 8    // letters of a name that errors do not make another
	phraseEvidence      = 0.08 // each further pair
	againstShare        = 0.6  // of the weight of words without a counterpart
	guessShare          = 0.8  // … when distinctive words are met, but none as it is
	cutCost             = 0.35 // further, for what a cut-off name lacks
	contrary            = 0.1  // weight of listed words missing from which they speak against the query's own
	withinEvidence      = 0.12 // the query is the listed name but for common words
	middleEvidence      = 0.25 // a person's first and last name, exactly
)

// wholeLine is how good counterparts are that count as good as equal.
const wholeLine = 0.95

// scorer scores pairs of names. It keeps its memory from one to the next.
type scorer struct {
	needed  float64 // evidence
	aligner aligner
	account account
}

// compare makes the account of a screened name against a listed one; it holds
// until the next call.
func (s *scorer) compare(query, listed *side) *account {
	pairs := s.aligner.align(query, listed)
	a := &s.account
	a.rows, a.identical, a.whole = a.rows[:0], true, true
	var usedQ, usedL uint64
	var evidence float64
	alone := len(pairs) == 1 && len(query.words)-bits.OnesCount64(query.optional) > 1
	evidence += phraseEvidence * float64(len(pairs)-1)
	core, guess := false, false // some distinctive word is met as it is, only nearly
	plain := 0                  // pairs of distinctive words that are nearly equal
	for _, p := range pairs {
		usedQ |= p.query.mask()
		usedL |= p.listed.mask()
		a.identical = a.identical && p.score == 1
		a.whole = a.whole && p.score >= wholeLine
		evidence += p.evidence(listed, alone)
		if w := listed.words[p.listed.from]; p.score > 0.75 && (w.Kind == names.Plain || w.Kind == names.Patronymic || w.Kind == names.Generic && w.weight >= surnameWeight) {
			plain++
		}
		core = core || p.score >= wholeLine && p.weight > commonWeight
		guess = guess || p.score < wholeLine && p.weight > commonWeight
		a.add(p)
	}
	var sameLegal float64
	if query.legal == listed.legal && query.legal != 0 {
		sameLegal = legalEvidence
	}
	evidence += sameLegal
	a.persons = personal(query) && personal(listed)
	further := 1.0
	a.another = false
	common := !a.persons && composed(listed, pairs)
	if common {
		own, other := tells(query, usedQ), tells(listed, usedL)
		a.another = own || other || inSense(pairs)
		if other && (own || query.native && listed.native) { // in one script nothing is lost in translation
			further = otherCost
		}
	}
	switch {
	case !a.persons || plain < 2:
	case ownNames(query, usedQ) && ownNames(listed, usedL):
		further = strangerCost
	case outer(query, listed, pairs):
		further = middleCost
		evidence += middleEvidence
	default:
		further = personalCost
	}
	lack := missingCost
	switch {
	case (listed.native || !query.native) && within(query, listed, a.rows, usedQ, usedL):
		lack = genericCost
		evidence += withinEvidence
	case query.native && !listed.native && shortened(query, listed, a.rows, usedQ, usedL):
		lack = genericCost
		evidence += withinEvidence
	case query.cut && begun(query, usedQ, usedL):
		lack = cutCost
	}
	translated := query.native && !listed.native && len(pairs) > 1 || slices.ContainsFunc(pairs, func(p pair) bool { return p.how == asTranslation })
	if translated {
		evidence += translationEvidence
	}
	if query.native && len(pairs) == 1 && listed.words[pairs[0].listed.from].Kind == names.Generic {
		a.whole = false // one common word translated proves nothing
	}
	against := a.unpaired(listed, usedL, missing, lack, further, translated, false)
	more := extraCost
	if against >= contrary && further >= 1 {
		more = missingCost // each name has a word of its own
	}
	against += a.unpaired(query, usedQ, extra, more, further, translated, against == 0)
	if against == 0 || translated && against < translatedSlack {
		evidence += shapeEvidence * float64(min(3, len(pairs)))
		if against == 0 && query.legal == listed.legal {
			evidence += wholeEvidence(query, listed, pairs)
		}
	}
	if common && listed.native && !query.native {
		evidence, a.whole = 0, false // common words translated; the party's English name is listed, too
	}
	share := againstShare
	if guess && !core {
		share = guessShare
	}
	evidence -= share * against
	a.evidence = evidence - sameLegal
	if query.legal != listed.legal {
		a.identical = false
		weight := legalWeight
		switch {
		case listed.inverted && query.legal != 0 && personal(listed): // "Academy of X, Institute of Y" is nobody
			weight = personWeight
		case query.legal == 0 || listed.legal == 0:
			weight /= 2
		}
		if !a.whole && !translated {
			weight *= unlikeLegal
		}
		a.add(pair{how: legalForm, weight: weight})
	}
	if query.mended {
		a.identical = false
		a.add(pair{how: byEdit, weight: mendedWeight})
	}
	if !query.inverted && !listed.inverted && !inOrder(pairs) {
		a.identical = false
		weight := orderWeight
		if translated {
			weight /= 3 // each language has its own
		}
		a.add(pair{how: wordOrder, weight: weight})
	}
	if len(listed.words) == 1 && len(pairs) == 1 && pairs[0].how == asTranslation && len(listed.words[0].Text) <= acronymLetters {
		a.whole = false
		a.add(pair{how: thin, weight: acronymWeight}) // the letters may stand for other words
	}
	if lacking := s.needed - evidence; lacking > 0 && !a.identical && !atPlace(query, listed, pairs, usedQ, usedL) && (!a.whole || tiny(listed) && query.legal&listed.legal == 0) {
		a.add(pair{how: thin, weight: lacking})
	}
	a.sum()
	return a
}

// wholeEvidence is what it proves that a whole name is met but for a few errors:
// the more, the more letters there are to each error.
func wholeEvidence(query, listed *side, pairs []pair) float64 {
	letters, errors := 0, 0.0
	for i := range pairs {
		p := &pairs[i]
		n := 0
		for _, w := range listed.words[p.listed.from:p.listed.to] {
			n += len(w.spelling())
		}
		letters += n
		switch q := query.words[p.query.from]; {
		case q.Native:
			return 0 // it may be short in its own script
		case p.how == asAbbreviation && p.score == likePrefix:
			errors += math.Abs(float64(n - len(q.Text)))
		case p.score < wholeLine:
			errors += (1 - p.score) * float64(n)
		}
	}
	if letters < leastWhole {
		return 0
	}
	return min(mostWhole, letterEvidence*max(0, float64(letters)-errorLetters*errors))
}

// evidence is what a pair proves: its weight, less for short words and much
// less for words that are only alike. alone tells that it is the only pair and
// words are left over.
func (p *pair) evidence(listed *side, alone bool) float64 {
	letters := 0
	for _, w := range listed.words[p.listed.from:p.listed.to] {
		letters += len(w.spelling())
	}
	switch {
	case p.how == asTranslation:
		return p.weight * translatedSurety
	case p.score < wholeLine:
		sure := 2*p.score - 1
		return p.weight * p.score * max(0, sure) * min(1, max(0, float64(letters-2)/likeLetters))
	case p.how == asNumber:
		return p.weight * min(1, float64(letters)/numberDigits)
	case alone:
		return p.weight * min(1, float64(letters)/aloneLetters)
	}
	return p.weight * min(1, float64(letters)/exactLetters)
}

// outer tells whether the first and the last name of two persons are the same.
func outer(query, listed *side, pairs []pair) bool {
	first, last := false, false
	q, l := uint8(len(query.words)), uint8(len(listed.words))
	for _, p := range pairs {
		if p.score < wholeLine {
			continue
		}
		first = first || p.query.from == 0 && (p.listed.from == 0 || listed.inverted)
		last = last || p.query.to == q && (p.listed.to == l || listed.inverted)
	}
	return first && last
}

// within tells whether a name of the same legal form says, word for word, all
// of the listed one but some common words.
func within(query, listed *side, rows []row, usedQ, usedL uint64) bool {
	if query.legal != listed.legal || usedQ != 1<<len(query.words)-1 {
		return false
	}
	for _, r := range rows {
		if r.score < wholeLine {
			return false
		}
	}
	for i, w := range listed.words {
		if usedL&(1<<i) == 0 && w.Kind != names.Generic && w.Kind != names.Stop {
			return false
		}
	}
	return true
}

// begun tells whether every word of the query has a counterpart and these
// are the first of the listed name: the listed name may have been cut off.
func begun(query *side, usedQ, usedL uint64) bool {
	return usedQ == 1<<len(query.words)-1 && usedL&(usedL+1) == 0
}

// inOrder tells whether the listed words come in the order of the query's.
func inOrder(pairs []pair) bool {
	for i := range pairs {
		for j := range i {
			p, q := &pairs[i], &pairs[j]
			if (p.query.from < q.query.from) != (p.listed.from < q.listed.from) {
				return false
			}
		}
	}
	return true
}
