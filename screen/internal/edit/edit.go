// Package edit counts the typing errors between two short words.
package edit

// MaxLen is the longest word, in bytes, that Distance looks at; anything
// longer counts as too far apart unless equal.
const MaxLen = 63

// Distance is the number of insertions, deletions, substitutions and swaps of
// neighbors that turn a into b, no letter being touched twice (the optimal
// string alignment distance), over bytes. A distance above limit is reported as limit+1.
func Distance(a, b string, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case len(b)-len(a) > limit:
		return limit + 1
	case len(a) == 0:
		return len(b)
	case len(b) > MaxLen, limit == 0:
		return limit + 1
	case len(b) == 1:
		return 1
	case limit == 1: // the first and the last letters differ: one error is a swap
		if len(b) == 2 && len(a) == 2 && a[0] == b[1] && a[1] == b[0] {
			return 1
		}
		return 2
	}
	return min(columns(a, b), limit+1)
}

// columns goes through b letter by letter, all of a at once: the bits of
// a word hold how a column of the distance table differs from the one before
// (Myers 1999, with swaps after Hyyrö 2003). Both words have letters; a at most 64.
func columns(a, b string) int {
	var at [256]uint64 // where a has a letter
	for i := range len(a) {
		at[a[i]] |= 1 << i
	}
	var (
		up, down = ^uint64(0), uint64(0) // one more, or one less, than the cell above
		diagonal uint64                  // as much as the cell above to the left
		before   uint64                  // where a has the last letter of b
		last     = uint64(1) << (len(a) - 1)
		distance = len(a)
	)
	for j := range len(b) {
		here := at[b[j]]
		swap := (^diagonal & here) << 1 & before
		diagonal = (here&up + up) ^ up | here | down | swap
		right := down | ^(diagonal | up) // one more than the cell to the left
		left := diagonal & up
		switch {
		case right&last != 0:
			distance++
		case left&last != 0:
			distance--
		}
		right = right<<1 | 1
		left <<= 1
		up = left | ^(diagonal | right)
		down = right & diagonal
		before = here
	}
	return distance
}
