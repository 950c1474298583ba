package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// TestEntryPolicy: an entry that tells items apart is settled by the item.
func TestEntryPolicy(t *testing.T) {
	noted := func(note string, main ecc.ReviewPolicy) edit {
		return listed(entity(func(l *ecc.Listing) { l.PolicyNote, l.Policy = note, main }))
	}
	denial, refusal, entry := ecc.PresumptionOfDenial, ecc.PolicyOfDenial, ecc.SeeEntry
	for name, w := range map[string]struct {
		c    ecc.Case
		want ecc.ReviewPolicy
	}{
		"plain":                     {with(noted("", denial)), denial},
		"EAR99 presumed approved":   {with(noted("ccl_case_by_case_ear99_approval", entry)), ecc.PresumptionOfApproval},
		"listed item case by case":  {with(item("3A991.a.2"), noted("ccl_case_by_case_ear99_approval", entry)), ecc.CaseByCase},
		"not classified":            {with(item(""), noted("ccl_case_by_case_ear99_approval", entry)), entry},
		"as in § 744.23":            {with(noted("as_in_744_23", entry)), denial},
		"crime control":             {with(item("1A004.c"), noted("crime_control_and_disease_case_by_case", denial)), ecc.CaseByCase},
		"not crime control":         {with(item("3A991.a.2"), noted("crime_control_case_by_case", denial)), denial},
		"food":                      {with(itemFact("food_or_medicine", "yes"), noted("food_medicine_case_by_case", refusal)), ecc.CaseByCase},
		"no food":                   {with(noted("food_medicine_and_station_case_by_case", refusal)), refusal},
		"civil aviation":            {with(use("civil_aviation_safety", ecc.Yes), noted("civil_aviation_case_by_case", denial)), ecc.CaseByCase},
		"telecommunications":        {with(item("5A991.b"), use("civil_telecom", ecc.Yes), noted("telecommunications_case_by_case", denial)), ecc.CaseByCase},
		"other equipment":           {with(item("3B001.g"), noted("outside_3b001_case_by_case", denial)), ecc.CaseByCase},
		"the equipment named":       {with(item("3B001.c.1.a"), noted("outside_3b001_case_by_case", denial)), denial},
		"equipment, paragraph open": {with(item("3B001"), noted("outside_3b001_case_by_case", denial)), denial},
		"space station":             {with(noted("station_case_by_case", refusal)), refusal},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, w.want, find(t, w.c, "EL-744.11").ReviewPolicy)
		})
	}
}
