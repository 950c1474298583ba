package exportscreen

import "github.com/seed-793d2af5/exportscreen/ecc"

// lawFrom is the day on which the EAR as they are organized now took effect.
const lawFrom = "1996-04-24"

// beforeLaw is the red flag of a date before the law that is held: what needed a
// license then cannot be told, and no rule that was not in force clears it.
func beforeLaw(c *ecc.Case) []Finding {
	if c.Date >= lawFrom {
		return nil
	}
	return []Finding{{
		Rule: "LAW-NOT-HELD", Citation: "61 FR 12714", Status: ecc.Applies, Effect: ecc.RedFlag, Item: c.Item.Line,
		Summary: "The regulations as held took effect on " + lawFrom + "; the law of the date is not held.",
		Because: ecc.Because("date", c.Date),
	}}
}
