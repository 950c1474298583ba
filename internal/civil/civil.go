// Package civil handles calendar dates written YYYY-MM-DD. Such texts sort as
// the dates do, so they are compared as strings; the empty text is "no date".
package civil

import "time"

const layout = "2006-01-02"

// Valid reports whether s is a real calendar date written YYYY-MM-DD.
func Valid(s string) bool {
	if len(s) != len(layout) {
		return false
	}
	_, err := time.Parse(layout, s)
	return err == nil
}

// Days is the number of days from a to b, negative when b is earlier. Both must
// be valid.
func Days(a, b string) int {
	ta, _ := time.Parse(layout, a)
	tb, _ := time.Parse(layout, b)
	return int(tb.Sub(ta).Hours() / 24)
}

// Within reports whether date lies in [from, until). An empty from or until is
// unbounded on that side.
func Within(date, from, until string) bool {
	return (from == "" || date >= from) && (until == "" || date < until)
}
