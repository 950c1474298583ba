package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// exclusion is what would take a case out of a requirement.
type exclusion struct {
	held ecc.Answer // Yes: shown. No: ruled out
	// raised tells that somebody asked and the answer is still open.
	raised   bool
	summary  string // when it is shown
	citation string // of the excluding paragraph, when it is another than the rule's
	because  ecc.Grounds
	lack     ecc.Lack // what would show it
}

// unless holds exclusions against a requirement that otherwise applies. The
// requirement stands until one is shown; one that was raised and not settled
// leaves it unknown.
func unless(applies ecc.Finding, exclusions ...exclusion) ecc.Finding {
	for _, x := range exclusions {
		if x.held == ecc.Yes {
			f := rule.DoesNotApply(x.summary, x.because)
			f.Citation = x.citation
			return f
		}
	}
	for _, x := range exclusions {
		if x.held != ecc.Unknown {
			continue
		}
		applies.Lacks = append(applies.Lacks, x.lack)
		if x.raised {
			applies.Status = ecc.StatusUnknown
		}
	}
	return applies
}

// FoodOrMedicine tells whether an item is certainly food or medicine designated EAR99.
func FoodOrMedicine(c *ecc.Case) bool { return foodOrMedicine(c).held == ecc.Yes }

// foodOrMedicine is the exclusion of food and medicine designated EAR99 (part
// 772). The tariff number settles it where it leaves no doubt.
func foodOrMedicine(c *ecc.Case) exclusion {
	x := exclusion{held: ecc.No, summary: "Food and medicine designated EAR99 are excluded.", lack: lackFood}
	if c.Item.Code.ECCN != "" || c.Item.Kind == ecc.Software || c.Item.Kind == ecc.Technology {
		return x
	}
	claim, given := terms.Stated(c.Item.Facts, "food_or_medicine")
	if statedYes(c.Item.Facts, "medicine") {
		claim, given = ecc.Yes, true
	}
	x.held, x.raised = claim, given
	x.because = c.Because("eccn", c.Item.Code.String(), "food_or_medicine", claim.String())
	if !given {
		x.held = goodsOf(c.Item.HTS).food
		x.because = c.Because("eccn", c.Item.Code.String(), "hts", c.Item.HTS)
	}
	if x.held == ecc.Yes && !c.Item.Code.EAR99 {
		x.held, x.lack = ecc.Unknown, lackECCN
	}
	return x
}
