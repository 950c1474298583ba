package embargo

import "github.com/seed-793d2af5/exportscreen/ecc"

// InSupplement7 holds an item against supplement no. 7 to part 746, to which
// some entries of the Entity List refer. Only status, facts and lacks of the
// finding are set.
func InSupplement7(c *ecc.Case) ecc.Finding {
	return bySchedule(c, 7, "The item is in supplement no. 7 to part 746.")
}
