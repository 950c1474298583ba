package report

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// tone is how a stage or a mark came out; style.css gives each its look, and the mark its shape.
type tone string

const (
	fired   tone = "fired"   // stands in the way
	open    tone = "open"    // waits for a person
	helps   tone = "helps"   // overcomes what stands in the way
	cleared tone = "cleared" // looked at and does not bear on it
	plain   tone = "plain"
)

// stage is one step of the way through the regulations.
type stage struct {
	Title, State string
	Tone         tone
	Marks        []mark
	counts       []mark // of what is not shown one by one; they stand last
}

// mark is one thing met at a stage.
type mark struct {
	Text string
	Tone tone
}

// mostMarks a stage shows one by one; the rest is a count.
const mostMarks = 8

// wayOf is a line's way: parties, jurisdiction, classification, requirements, exceptions, outcome.
func wayOf(v exportscreen.Verdict, item exportscreen.ItemVerdict) []stage {
	stages := []stage{partyStage(v), jurisdictionStage(item), classificationStage(item), requirementStage(v, item), exceptionStage(item),
		{Title: "Outcome", State: outcomeTitle(item.Outcome), Tone: tone(item.Outcome.String()),
			Marks: []mark{{"license: " + item.LicenseRequired.String(), plain}, {"before exceptions", plain}}}}
	for i, s := range stages {
		if more := len(s.Marks) - mostMarks; more > 0 {
			s.Marks = append(slices.Clone(s.Marks[:mostMarks-1]), mark{fmt.Sprintf("and %d more", more+1), plain})
		}
		stages[i].Marks = append(s.Marks, s.counts...)
	}
	return stages
}

func partyStage(v exportscreen.Verdict) stage {
	s := stage{Title: "Parties", State: fmt.Sprintf("%d screened", len(v.Parties)), Tone: cleared}
	clear := 0
	for _, p := range v.Parties {
		switch text := words(p.Decision.String()) + ": " + words(p.Role); p.Decision {
		case screen.Match:
			s.add(mark{text, fired})
		case screen.Review, screen.UnknownDecision:
			s.add(mark{text, open})
		default:
			clear++
		}
	}
	if clear > 0 {
		s.counts = append(s.counts, mark{fmt.Sprintf("%d clear", clear), cleared})
	}
	return s
}

// add puts a mark on a stage; the gravest of them sets its tone.
func (s *stage) add(m mark) {
	s.Marks = append(s.Marks, m)
	if m.Tone == fired || m.Tone == open && s.Tone != fired {
		s.Tone = m.Tone
	}
}

func jurisdictionStage(item exportscreen.ItemVerdict) stage {
	s := stage{Title: "Jurisdiction", Tone: plain}
	switch item.Jurisdiction.SubjectToEAR {
	case exportscreen.Yes:
		s.State = "Subject to the EAR"
	case exportscreen.No:
		s.State = "Not subject to the EAR"
	default:
		s.State, s.Tone = "EAR reach is open", open
	}
	s.findings(standing(item.Jurisdiction.Findings), plain)
	s.passed(len(item.Jurisdiction.Findings) - len(standing(item.Jurisdiction.Findings)))
	return s
}

func classificationStage(item exportscreen.ItemVerdict) stage {
	s := stage{Title: "Classification", State: item.ECCN, Tone: plain}
	if item.ECCN == "" {
		s.State, s.Tone = "Not classified", open
	}
	s.findings(standing(item.Classification), plain)
	var reasons []string // for control; those whose requirement stands come first
	for _, f := range slices.Concat(item.Requirements, item.Cleared) {
		m := mark{"", cleared}
		switch f.Status {
		case ecc.Applies:
			m.Tone = fired
		case ecc.StatusUnknown:
			m.Tone = open
		}
		for _, r := range f.Reasons {
			if m.Text = "reason " + r; !slices.Contains(reasons, r) {
				reasons = append(reasons, r)
				s.Marks = append(s.Marks, m)
			}
		}
	}
	if item.ECCN != "" && len(reasons) == 0 {
		s.Marks = append(s.Marks, mark{"no control bites", cleared})
	}
	return s
}

func requirementStage(v exportscreen.Verdict, item exportscreen.ItemVerdict) stage {
	s := stage{Title: "Requirements", State: "None applies", Tone: cleared}
	flags := standing(v.RedFlags)
	s.findings(item.Requirements, fired)
	s.findings(flags, open)
	applying := 0
	for _, f := range item.Requirements {
		if f.Status == ecc.Applies {
			applying++
		}
	}
	switch {
	case applying > 0:
		s.State = fmt.Sprintf("%d apply", applying)
		if applying == 1 {
			s.State = "1 applies"
		}
	case len(item.Requirements)+len(flags) > 0:
		s.State = fmt.Sprintf("%d open", len(item.Requirements)+len(flags))
	}
	s.passed(len(item.Cleared))
	return s
}

// findings puts a mark for each rule that stands; one that applies has the tone applying.
func (s *stage) findings(found []exportscreen.Finding, applying tone) {
	for _, f := range found {
		m := mark{f.Rule, applying}
		if f.Status == ecc.StatusUnknown {
			m.Tone = open
		}
		if !slices.Contains(s.Marks, m) {
			s.add(m)
		}
	}
}

func (s *stage) passed(n int) {
	if n > 0 {
		s.counts = append(s.counts, mark{count(n, "rule") + " cleared", cleared})
	}
}

func exceptionStage(item exportscreen.ItemVerdict) stage {
	s := stage{Title: "Exceptions", State: "None needed", Tone: plain}
	by := map[ecc.ExceptionStatus]int{}
	for _, x := range item.Exceptions {
		by[x.Status]++
		switch x.Status {
		case ecc.Available:
			s.Marks = append(s.Marks, mark{x.Code + " available", helps})
		case ecc.Conditional:
			s.Marks = append(s.Marks, mark{x.Code + " conditional", open})
		}
	}
	switch {
	case by[ecc.Available] > 0:
		s.State, s.Tone = fmt.Sprintf("%d available", by[ecc.Available]), helps
	case by[ecc.Conditional] > 0:
		s.State, s.Tone = fmt.Sprintf("%d conditional", by[ecc.Conditional]), open
	case len(item.Exceptions) > 0 || item.LicenseRequired == exportscreen.Yes:
		s.State, s.Tone = "None available", fired
	}
	if n := by[ecc.NotEligible]; n > 0 {
		s.counts = append(s.counts, mark{fmt.Sprintf("%d not eligible", n), plain})
	}
	if n := by[ecc.Barred]; n > 0 {
		s.counts = append(s.counts, mark{fmt.Sprintf("%d barred", n), plain})
	}
	return s
}
