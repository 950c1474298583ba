package fdpr

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
	"github.com/shopspring/decimal"
)

// Report is the de minimis calculation of § 734.4 and supplement no. 2 to part
// 734 for one destination: enough for a person to do it over.
type Report struct {
	Destination string
	Kind        ecc.Kind // of the foreign-made item; the kinds are calculated apart
	// Level is the percentage that controlled content may reach and not exceed
	// for the item to stay outside the EAR: 10 for Country Groups E:1 and E:2, else 25.
	Level int
	Lines []Line
	// Value is the item's value; Controlled the value of the lines that count
	// for certain, Open that of the lines that may. Valid only when Known.
	Value, Controlled, Open decimal.Decimal
	Known                   bool // the item's value is known, and that of every line that counts or may
	// Percent is Controlled over Value times 100, rounded to four places for
	// reading; the decision is made on the exact numbers.
	Percent decimal.Decimal
	// Headroom is how much more controlled content the item could hold at the
	// same value and stay outside the EAR; negative: how much too much there is.
	Headroom decimal.Decimal
	// Decisive are the lines each of which alone turns the answer: without it,
	// or without a license requirement on it, the level would not be exceeded.
	Decisive []int
	// Exceeds tells whether controlled content exceeds the level. The zero
	// levels and the encryption conditions are findings of their own.
	Exceeds ecc.Answer
}

// Line is one line of U.S.-origin content in the calculation.
type Line struct {
	Index int // in Item.USContent
	Value decimal.Decimal
	Known bool // the value
	// Counts tells whether the line is controlled content for the destination.
	Counts ecc.Answer
	Why    string // in plain words
	lacks  []ecc.Lack
}

// DeMinimis tells whether a foreign-made item is subject to the EAR by its
// U.S.-origin content for the destination of the case: the calculation, and a
// finding for each rule of § 734.4. A finding with effect [ecc.SubjectToEAR]
// that applies makes the item subject to the EAR.
func DeMinimis(c ecc.Case, it Item) (Report, []ecc.Finding) {
	v := newView(&c, &it)
	found := v.deMinimis(nil)
	return v.report, rule.Detach(found)
}

func (v *view) deMinimis(found []ecc.Finding) []ecc.Finding {
	v.report = v.calculate()
	return v.append(v.append(found, zeroLevels()), levels())
}

// level is the percentage for a destination (§ 734.4(c) and (d)).
func level(to string) int {
	if inGroups(to, []string{"E:1", "E:2"}) {
		return 10
	}
	return 25
}

func (v *view) calculate() Report {
	r := Report{Destination: v.c.To, Kind: v.kind(), Level: level(v.c.To), Known: true}
	if v.made.is == ecc.No || v.it.USContent == nil || v.c.To == "" {
		r.Known = false
		return r
	}
	for i := range v.it.USContent {
		line := v.line(i)
		r.Lines = append(r.Lines, line)
		r.Known = r.Known && (line.Known || line.Counts == ecc.No)
		switch line.Counts {
		case ecc.Yes:
			r.Controlled = r.Controlled.Add(line.Value)
		case ecc.Unknown:
			r.Open = r.Open.Add(line.Value)
		}
	}
	value, ok := amount(v.c.Item.Value)
	if ok = ok && value.IsPositive(); ok {
		r.Value, r.Percent = value, percent(r.Controlled, value)
		r.Headroom = limit(value, r.Level).Sub(r.Controlled)
	}
	r.Known = r.Known && ok
	r.Exceeds = r.at(r.Level)
	r.Decisive = r.decisive()
	return r
}

// amount reads a value that is not negative.
func amount(s string) (decimal.Decimal, bool) {
	d, ok := terms.Number(s)
	return d, ok && !d.IsNegative()
}

func limit(value decimal.Decimal, level int) decimal.Decimal {
	return value.Mul(decimal.NewFromInt(int64(level))).Shift(-2)
}

func percent(part, value decimal.Decimal) decimal.Decimal {
	return part.Shift(2).DivRound(value, 4)
}

// at tells whether controlled content exceeds a level. What is not known counts
// as nothing for the lower bound and as without bound, or in full, for the upper.
func (r Report) at(level int) ecc.Answer {
	closed := !slices.ContainsFunc(r.Lines, func(l Line) bool { return l.Counts != ecc.No })
	if closed {
		return ecc.No // nothing counts, whatever the item's value
	}
	if !r.Value.IsPositive() {
		return ecc.Unknown
	}
	most := limit(r.Value, level)
	switch {
	case r.Controlled.GreaterThan(most):
		return ecc.Yes
	case r.Known && r.Controlled.Add(r.Open).LessThanOrEqual(most):
		return ecc.No
	}
	return ecc.Unknown
}

// decisive lists the lines without any one of which the level is not exceeded.
func (r Report) decisive() []int {
	var out []int
	if r.Exceeds != ecc.Yes || r.Open.IsPositive() || !r.Known {
		return nil
	}
	for _, l := range r.Lines {
		if l.Counts == ecc.Yes && r.Controlled.Sub(l.Value).LessThanOrEqual(limit(r.Value, r.Level)) {
			out = append(out, l.Index)
		}
	}
	return out
}

// lacks are what would settle the calculation.
func (r Report) lacks() []ecc.Lack {
	var out []ecc.Lack
	for _, l := range r.Lines {
		if l.Counts == ecc.Unknown || l.Counts == ecc.Yes && !l.Known {
			out = append(out, l.lacks...)
		}
	}
	if !r.Value.IsPositive() {
		out = append(out, ofItem("value", "What is the fair market value of the foreign-made item?",
			"controlled U.S. content is held against it in percent"))
	}
	return out
}
