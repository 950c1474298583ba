package enduse

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// entryPolicy is an entry's review policy for this item. Where the entry tells
// items apart (screen.PolicyNotes has the notes), the item decides as far as
// its classification or a stated fact goes; else the entry's main policy stands.
func entryPolicy(c *ecc.Case, l ecc.Listing) ecc.ReviewPolicy {
	caseByCase := func(set string) bool { return coded(c.Item.Code, set) == ecc.Yes }
	food, _ := terms.Stated(c.Item.Facts, "food_or_medicine")
	switch l.PolicyNote {
	case "ccl_case_by_case_ear99_approval":
		switch {
		case c.Item.Code.EAR99:
			return ecc.PresumptionOfApproval
		case c.Item.Code.ECCN != "":
			return ecc.CaseByCase
		}
	case "as_in_744_23":
		return reviewPolicy(c)
	case "crime_control_and_disease_case_by_case", "crime_control_case_by_case":
		if caseByCase("crime_control_policy") {
			return ecc.CaseByCase
		}
	case "food_medicine_case_by_case", "food_medicine_and_station_case_by_case":
		if c.Item.Code.EAR99 && food == ecc.Yes {
			return ecc.CaseByCase
		}
	case "civil_aviation_case_by_case":
		if c.EndUse["civil_aviation_safety"] == ecc.Yes {
			return ecc.CaseByCase
		}
	case "telecommunications_case_by_case":
		if code := c.Item.Code.ECCN; code != "" && code[0] == '5' && c.EndUse["civil_telecom"] == ecc.Yes {
			return ecc.CaseByCase
		}
	case "outside_3b001_case_by_case":
		if coded(c.Item.Code, "equipment_policy") == ecc.No && c.Item.Code.Classified() {
			return ecc.CaseByCase
		}
	}
	return l.Policy
}
