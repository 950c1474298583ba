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
	case len(b) > MaxLen:
		return limit + 1
	}
	return rows(a, b, limit)
}

// rows fills the distance table row by row, keeping the last three. Cells
// further than limit from the diagonal cannot lead to a distance within it and
// are left out (Ukkonen's band).
func rows(a, b string, limit int) int {
	var table [3][MaxLen + 2]uint8
	before, above, row := &table[0], &table[1], &table[2]
	beyond := uint8(min(limit, MaxLen) + 1)
	for j := 0; j <= min(len(b), limit+1); j++ {
		above[j] = uint8(j)
	}
	for i := 1; i <= len(a); i++ {
		from, to := max(1, i-limit), min(len(b), i+limit)
		row[from-1] = beyond // outside the band, or the column of i deletions
		if from == 1 {
			row[0] = uint8(i)
		}
		least := row[from-1]
		for j := from; j <= to; j++ {
			d := above[j-1]
			if a[i-1] != b[j-1] {
				d = min(d, above[j], row[j-1]) + 1
				if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
					d = min(d, before[j-2]+1)
				}
			}
			row[j] = d
			least = min(least, d)
		}
		row[to+1] = beyond
		// A swap reaches two rows back, so the row above must be hopeless too.
		if int(least) > limit+1 {
			return limit + 1
		}
		before, above, row = above, row, before
	}
	return min(int(above[len(b)]), limit+1)
}

// Letters is the set of letters and digits of a lower-case word, one bit each
// (digits share six bits): words one edit apart differ in at most two bits.
func Letters(word string) uint32 {
	var set uint32
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case 'a' <= c && c <= 'z':
			set |= 1 << (c - 'a')
		default:
			set |= 1 << (26 + c%6)
		}
	}
	return set
}
