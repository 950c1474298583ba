package screen

import (
	"math/bits"

	"github.com/seed-793d2af5/exportscreen/screen/internal/edit"
	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// leastSlip is how many letters a word has that may be a slip for another.
const leastSlip = 3

// shortSlip is how many letters words have of which one is another only beside a distinctive one.
const shortSlip = 4

// slip pairs the one word of the query without a counterpart and the one of the
// listed name in the same place, when the first is no word and some letters of it are the
// other's: where all else is met, more errors are believed than of a word by itself.
func (a *aligner) slip(usedQ, usedL uint64) (pair, bool) {
	restQ, restL := (1<<len(a.query.words)-1)&^usedQ, (1<<len(a.listed.words)-1)&^usedL
	if bits.OnesCount64(restQ) != 1 || bits.OnesCount64(restL) != 1 || len(a.pairs) == 0 || a.query.native || a.listed.native {
		return pair{}, false
	}
	i, j := bits.TrailingZeros64(restQ), bits.TrailingZeros64(restL)
	w, l := a.query.words[i], a.listed.words[j]
	if !w.unlisted || w.Kind != names.Plain || w.Background > 0 || l.Kind == names.Number || len(w.Text) < leastSlip || len(l.Text) < leastSlip {
		return pair{}, false
	}
	if a.alone && personal(a.query) && personal(a.listed) {
		return pair{}, false
	}
	long := max(len(w.Text), len(l.Text))
	sure := long > shortSlip
	for k := range a.pairs {
		p := &a.pairs[k]
		if (int(p.query.from) < i) != (int(p.listed.from) < j) {
			return pair{}, false
		}
		sure = sure || p.weight > commonWeight && p.score >= wholeLine
	}
	if !sure {
		return pair{}, false
	}
	limit := slipsOf(long)
	d := edit.Distance(w.Text, l.Text, limit)
	if d > limit {
		return pair{}, false
	}
	return pair{one(i), one(j), byEdit, 1 - float64(d)/float64(long), l.weight}, true
}

// slipsOf is how many errors a word of so many letters allows where all else is met.
func slipsOf(letters int) int {
	switch {
	case letters >= 8:
		return 3
	case letters >= 5:
		return 2
	}
	return 1
}
