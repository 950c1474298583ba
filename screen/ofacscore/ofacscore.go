// Package ofacscore gives the score that the public search of the Office of
// Foreign Assets Control would show for a query and a listed name, for officers
// who must compare or document it. It takes no part in screening: package screen
// has a scorer of its own, which sees more and is wrong less often.
//
// # License
//
// This package links github.com/antzucaro/matchr, which is under the GNU General
// Public License, version 2 or later. Whoever distributes a program that imports
// this package distributes that work, too, and must keep to the terms of the GPL
// for the whole program. Nothing else in this module imports it; leave it out
// where that does not suit.
//
// # Method
//
// OFAC describes its score in its frequently asked question 249: the higher of
// the Jaro-Winkler similarity of the whole names, and of a composite of the
// similarities of the names' parts, found by Jaro-Winkler and Soundex. What it
// leaves open was settled by scores that the tool gave in public: a common
// beginning counts up to five letters; a part is held against the listed parts
// whose first letters sound alike in Soundex, and that are more than half as long; parts
// of up to two letters without a counterpart count for nothing, and longer ones
// as zero. 81 of 83 such scores are met within five points, 69 within two.
package ofacscore

import (
	"math"
	"strings"

	"github.com/antzucaro/matchr"
)

// longest bounds the names compared, in letters: the measures take time that
// grows with the square of it.
const longest = 300

// Score is what OFAC's search would show for a query and a listed name, 0 to
// 100. Order counts: parts of the listed name beyond the query's cost nothing.
func Score(query, listed string) int {
	whole := similarity(clean(query), clean(listed))
	parts := composite(strings.Fields(apart(query)), strings.Fields(apart(listed)))
	return int(math.Round(100 * max(whole, parts)))
}

var unpunctuated = strings.NewReplacer(".", "", ",", "", "'", "", "’", "", "‘", "")

// clean is a name in capitals, without punctuation and doubled spaces.
func clean(name string) string {
	if r := []rune(name); len(r) > longest {
		name = string(r[:longest])
	}
	return strings.Join(strings.Fields(unpunctuated.Replace(strings.ToUpper(name))), " ")
}

// apart is a clean name with what hyphens join set apart.
func apart(name string) string { return strings.ReplaceAll(clean(name), "-", " ") }

// particle is the length up to which a part without a counterpart is passed over.
const particle = 2

// composite is the mean similarity of the query's parts to their best counterparts.
func composite(query, listed []string) float64 {
	var sum float64
	count := 0
	for _, q := range query {
		var best float64
		for _, l := range listed {
			if comparable(q, l) {
				best = max(best, matchr.JaroWinkler(q, l, false))
			}
		}
		if best == 0 && len([]rune(q)) <= particle {
			continue
		}
		sum += best
		count++
	}
	if count == 0 {
		return 0
	}
	return sum / float64(count)
}

// comparable tells whether two parts may be counterparts: their first letters
// are the same or of one class of Soundex, and neither is twice as long.
func comparable(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if short, long := min(len(x), len(y)), max(len(x), len(y)); 2*short <= long {
		return false
	}
	return x[0] == y[0] || class(x[0]) != silent && class(x[0]) == class(y[0])
}

// silent is the class of vowels, H and W, and of what is no Latin letter.
const silent = '0'

// class is the digit that Soundex gives a letter.
func class(letter rune) byte {
	if letter < 'A' || letter > 'Z' {
		return silent
	}
	return matchr.Soundex("A" + string(letter))[1]
}

// What Winkler's bonus for a common beginning is, and for how many letters.
const (
	bonus     = 0.1
	beginning = 5
)

// similarity is Jaro's, with Winkler's bonus, of whole names: 1 for equal ones,
// 0 for those with nothing in common. matchr's gives the bonus for four letters,
// and to similar names only; and it drops half a transposition.
func similarity(a, b string) float64 {
	x, y := []rune(a), []rune(b)
	s := jaro(x, y)
	n := 0
	for n < min(len(x), len(y), beginning) && x[n] == y[n] {
		n++
	}
	return s + float64(n)*bonus*(1-s)
}

// jaro is the mean of the shares of letters that the names have in common, near
// the same place, and of those that come in the same order.
func jaro(a, b []rune) float64 {
	reach := max(0, max(len(a), len(b))/2-1)
	taken := make([]bool, len(b))
	var common []rune // of a, in its order
	for i, r := range a {
		for j := max(0, i-reach); j <= min(len(b)-1, i+reach); j++ {
			if !taken[j] && b[j] == r {
				taken[j] = true
				common = append(common, r)
				break
			}
		}
	}
	if len(common) == 0 {
		return 0
	}
	moved, n := 0, 0
	for j, r := range b {
		if taken[j] {
			if common[n] != r {
				moved++
			}
			n++
		}
	}
	m := float64(len(common))
	return (m/float64(len(a)) + m/float64(len(b)) + (m-float64(moved)/2)/m) / 3
}
