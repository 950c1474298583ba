package screen

import "github.com/seed-793d2af5/exportscreen/screen/internal/names"

// stumpLetters are the letters that may be left of a word cut off.
const stumpLetters = 2

// row is a line of the account of a score: its share is weight over the sum of all weights.
type row struct {
	pair
}

// account is how two names compare, line by line.
type account struct {
	rows  []row
	score float64
	// identical tells that nothing at all sets the names apart once normalized.
	identical bool
	// whole tells that every word of both names has a counterpart as good as equal.
	whole bool
	// evidence is what the words prove; persons tells that both names may be persons'.
	evidence float64
	persons  bool
	// another tells that names of common words differ in one: they are hardly one party's.
	another bool
}

// What a name has to prove not to be borne by two parties by chance.
const (
	ownCompany = 0.85
	ownPerson  = 1.75
)

// common tells whether another party may well have the name.
func (a *account) common() bool {
	if a.persons {
		return a.evidence < ownPerson
	}
	return a.evidence < ownCompany
}

func (a *account) add(p pair) { a.rows = append(a.rows, row{p}) }

// unpaired adds the words of a side that have no counterpart. placed tells that
// the other side is whole, so that a place at the end is but an addition.
func (a *account) unpaired(s *side, used uint64, how manner, cost, further float64, translated, placed bool) (weight float64) {
	for i, w := range s.words {
		bit := uint64(1) << i
		if used&bit != 0 {
			continue
		}
		c := w.weight * cost
		if how == extra && s.cut && i == len(s.words)-1 && len(w.Text) <= stumpLetters {
			c *= optionalCost // what is left of a word cut off
		}
		switch {
		case s.optional&bit != 0:
			c *= optionalCost
		case how == extra && placed && placeAfter(s, i, used):
			c *= placeCost
		}
		if s.optional&bit == 0 {
			a.whole = a.whole && w.Kind == names.Stop
		}
		if c *= further; further < 1 && how == extra && len(w.Text) == 1 {
			c = initialCost
		}
		if translated && translatedFreely(w.Canon) {
			c *= freeCost
		}
		weight += c
		a.identical = false
		p := pair{how: how, weight: c}
		if how == missing {
			p.listed = one(i)
		} else {
			p.query = one(i)
		}
		a.add(p)
	}
	return weight
}

// sum works the score out. A name identical to the listed one scores 1 and
// nothing else does: no other account has every row full.
func (a *account) sum() {
	var total, got float64
	for i := range a.rows {
		total += a.rows[i].weight
		got += a.rows[i].weight * a.rows[i].score
	}
	switch {
	case a.identical && len(a.rows) > 0:
		a.score = 1
	case total == 0:
		a.score = 0
	default:
		a.score = got / total
	}
}

// within takes into account that the name compared stands within a longer one.
func (a *account) within() {
	a.identical = false
	a.add(pair{how: extra, weight: withinWeight * a.total()})
	a.sum()
}

// total is the sum of all weights.
func (a *account) total() float64 {
	var total float64
	for i := range a.rows {
		total += a.rows[i].weight
	}
	return total
}
