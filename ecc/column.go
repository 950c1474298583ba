package ecc

import _ "embed"

//go:embed data/columns.tsv
var columnsTSV string

const countryChart = "15 CFR part 738 supplement no. 1"

// column is the place of a Country Chart column. Where the chart does not
// answer for a destination (it refers Cuba, Iran, North Korea and Syria to part
// 746), the words of the section that sets the column do.
func column(name, citation string, onlyThese bool, destinations []string) place {
	p := place{id: "CHART-" + name, citation: citation, where: "destinations marked in " + name[:2] + " column " + name[2:], policy: policyOf(name[:2])}
	p.unmarked = "No license is asked for: the Commerce Country Chart does not mark " + name[:2] + " column " + name[2:] + " for the destination."
	if citation != countryChart {
		p.further = []string{countryChart}
	}
	p.marks = chartMarks(name, onlyThese, destinations...)
	return p
}

// chartMarks reads a cell of the chart, or the words of the section where the chart does not answer.
func chartMarks(name string, onlyThese bool, destinations ...string) func(*Case, Code) verdict {
	return func(c *Case, code Code) verdict {
		answer := ChartRequires(c.To, name)
		if name == "RS2" && goesTo(c, "IN") {
			return verdict{answer: indianRS2(code), why: "India keeps the control for 6A003.b.4.b and 9A515.e only"}
		}
		if answer == No {
			if from, marked := onceMarked(c.To, name, c.Date); marked {
				return verdict{answer: Unknown, why: "the chart marked it for the destination before " + from + ", and what was exempt then is not held"}
			}
		}
		if answer != Unknown || !onTheMap(c.To) {
			return verdict{answer: answer}
		}
		why := "the chart has no row for the destination, and the section itself names the destinations"
		if len(ChartReferral(c.To)) > 0 {
			why = "the chart refers the destination to part 746, and the section itself names the destinations"
		}
		return verdict{answer: known(goesTo(c, destinations...) == onlyThese), why: why}
	}
}

// column tells whether the place is a column of the chart.
func (p *place) column() bool { return p.id == "CHART-"+p.code }

// atSections are the anti-terrorism sections behind the AT columns.
var atSections = map[string]string{"IR": "15 CFR 742.8(a)(1)", "SY": "15 CFR 742.9(a)(1)", "KP": "15 CFR 742.19(a)(1)"}

// cite is the place's citations for a case: anti-terrorism controls stand in a
// section per destination. Section 746.9 supersedes that of Syria (§ 742.9(e)).
func (p *place) cite(c *Case) (string, []string) {
	section := atSections[c.To]
	if section == "" || p.citation != countryChart && !p.antiTerrorism {
		return p.citation, p.further
	}
	var further []string
	if c.To == "SY" {
		further = append(further, "15 CFR 742.9(e)", "15 CFR 746.9(a)")
	}
	if p.citation == countryChart {
		further = append(further, countryChart)
	}
	return section, further
}

// indianRS2 is footnote 7 of the chart, and § 742.6(a)(4)(i): what RS column 2
// still controls to India although the cell is empty.
func indianRS2(code Code) Answer {
	return code.Under("6A003", []string{"b", "4", "b"}).Or(code.Under("9A515", []string{"e"}))
}
