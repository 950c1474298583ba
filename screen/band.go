package screen

// The score lines between the bands. See the package comment for the recall
// and the false alerts measured at each.
const (
	DefaultStrong   = 0.88
	DefaultPossible = 0.745
	// PairPossible is the alert line of [Compare]: whoever asks about a pair has
	// grounds to, which a name held against whole lists has not.
	PairPossible = 0.56
)

// bandOf is the band of an account, or UnknownBand below the alert line.
func (o *Options) bandOf(a *account) Band {
	switch {
	case a.identical:
		return Exact
	case a.score >= o.Strong:
		return Strong
	case a.score >= o.Possible:
		return Possible
	}
	return UnknownBand
}
