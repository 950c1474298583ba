package screen

import "github.com/seed-793d2af5/exportscreen/screen/internal/names"

// Compare holds two parties against each other with the scorer that screening
// uses, no list involved: b is in the place of the listed party. Less has to be
// shared than with a name found among tens of thousands. The hit has
// Score, Band, Alert and How; Name and Matched are b's names.
func Compare(a, b Party) Hit {
	options := Options{Strong: DefaultStrong, Possible: PairPossible}
	best := Hit{Name: b.Name, Matched: b.Name, Country: b.Address.Country}
	for _, listed := range append([]string{b.Name}, b.Aliases...) {
		for _, name := range append([]string{a.Name}, a.Aliases...) {
			if h := compareNames(name, listed, &options); h.Score > best.Score {
				best.Score, best.Band, best.How, best.Matched = h.Score, h.Band, h.How, listed
			}
		}
	}
	for _, x := range a.IDs {
		for _, y := range b.IDs {
			if sameIdentifier(x, y) {
				best.Score, best.Band = 1, Exact
				best.How = []Aligned{{Part: x.Value, Listed: y.Value, Kind: "identifier", Weight: 1, Score: 1}}
			}
		}
	}
	best.Alert = best.Band != UnknownBand
	return best
}

// compareNames scores name a against b as against a listed one.
func compareNames(a, b string, o *Options) Hit {
	x := readNames([]Entry{{ID: "b", Name: b}})
	var q query
	q.read(a, x.vocabulary)
	var h Hit
	s := scorer{needed: pairEvidence, aligner: aligner{alone: true}}
	var listed side
	if len(q.side.words) == 0 {
		return h
	}
	best := func() {
		for i := range x.names {
			x.side(&listed, &x.names[i])
			if acc := s.compare(&q.side, &listed); acc.score > h.Score {
				h.Score, h.Band, h.How = acc.score, o.bandOf(acc), explain(acc, &q.side, &listed)
			}
		}
	}
	if best(); q.scanner.Ambiguous && h.Band != Exact {
		q.readBackward(a, x.vocabulary)
		best()
	}
	if h.Score < initialsScore && (initials(q.side.words, x.first()) || initials(x.first(), q.side.words)) {
		h.Score, h.Band = initialsScore, Possible
		h.How = []Aligned{{Part: a, Listed: b, Kind: asAbbreviation.String(), Weight: 1, Score: initialsScore}}
	}
	return h
}

// initialsScore is the score of a name and its initials, of which a pair is
// surer than a list, where many share them.
const initialsScore = 0.7

// first is the words of the first name.
func (x *index) first() []*word {
	var s side
	if len(x.names) > 0 {
		x.side(&s, &x.names[0])
	}
	return s.words
}

// initials tells whether a name of one word is the initials of another's words, as in IBM.
func initials(short, long []*word) bool {
	if len(short) != 1 || len(short[0].Text) < 2 {
		return false
	}
	text := short[0].Text
	for _, w := range long {
		if w.Kind == names.Stop {
			continue
		}
		if text == "" || w.Text[0] != text[0] {
			return false
		}
		text = text[1:]
	}
	return text == ""
}
