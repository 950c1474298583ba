package fdpr

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/shopspring/decimal"
)

// Reached tells for one destination whether the U.S.-origin content of an item
// makes it subject to the EAR there.
type Reached struct {
	Country string // ISO code
	Region  string // "crimea", "donetsk" or "luhansk", of UA, where the EAR treat it apart; else empty
	// Controlled is the value of the content that would need a license for the
	// destination, and Percent what that is of the item's value, rounded to four places.
	Controlled, Percent decimal.Decimal
	// Headroom and Decisive are those of [Report].
	Headroom decimal.Decimal
	Decisive []int
	// Level is the level of the destination; At10 and At25 tell whether controlled
	// content exceeds either level, so that a planner sees which way it leans.
	Level      int
	At10, At25 ecc.Answer
	// Subject is the answer of the whole of § 734.4, zero levels included; By
	// names the rules that apply.
	Subject ecc.Answer
	By      []string
}

// Reach works out § 734.4 for every destination of the world, in the order of
// their codes, with everything else of the case as it stands. The covered regions
// of Ukraine follow Ukraine, for they have an embargo of their own (§ 746.6). The United
// States and places the EAR have no rule for are left out. It does not look at § 734.9.
func Reach(c ecc.Case, it Item) []Reached {
	var out []Reached
	for _, code := range country.Codes() {
		if t := country.Treatment(code); t == "" || t == "US" {
			continue
		}
		regions := []string{""}
		if code == "UA" {
			regions = append(regions, "crimea", "donetsk", "luhansk")
		}
		for _, region := range regions {
			c.To, c.Region = code, region
			out = append(out, reached734_4(c, it))
		}
	}
	return out
}

func reached734_4(c ecc.Case, it Item) Reached {
	report, findings := DeMinimis(c, it)
	r := Reached{Country: c.To, Region: c.Region, Controlled: report.Controlled, Percent: report.Percent, Headroom: report.Headroom,
		Decisive: report.Decisive, Level: report.Level, At10: report.at(10), At25: report.at(25), Subject: ecc.No}
	if it.USContent == nil {
		r.At10, r.At25 = ecc.Unknown, ecc.Unknown
	}
	for _, f := range findings {
		if f.Effect != ecc.SubjectToEAR {
			continue
		}
		r.Subject = r.Subject.Or(answer(f.Status))
		if f.Status == ecc.Applies {
			r.By = append(r.By, f.Rule)
		}
	}
	return r
}
