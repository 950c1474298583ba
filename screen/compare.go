package screen

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
	s := scorer{needed: pairEvidence}
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
	return h
}
