package ecc

import "github.com/shopspring/decimal"

// The bounds of 3A090.a and 3A090.b on total processing performance and performance density.
var (
	tppTop      = decimal.NewFromInt(4800)
	tppMiddle   = decimal.NewFromInt(2400)
	tppLow      = decimal.NewFromInt(1600)
	densityTop  = decimal.RequireFromString("5.92")
	densityHigh = decimal.RequireFromString("3.2")
	densityLow  = decimal.RequireFromString("1.6")
)

// levels tell whether an integrated circuit meets 3A090.a or 3A090.b, on which
// 4A090 and the .z paragraphs turn as well (note 4 to 3A090.a and 3A090.b).
type levels struct {
	a, b           Answer
	aLacks, bLacks []Lack
}

func (p ComputingParameters) levels() levels {
	a1 := p.tppAtLeast(tppTop)
	a2 := p.tppAtLeast(tppLow).And(p.denseAtLeast(densityTop))
	below := p.denseAtLeast(densityTop).Not()
	b1 := p.tppAtLeast(tppMiddle).And(a1.Not()).And(p.denseAtLeast(densityLow)).And(below)
	b2 := p.tppAtLeast(tppLow).And(p.denseAtLeast(densityHigh)).And(below)
	reached := p.Datacenter.Or(a1) // note 2
	var l levels
	l.a = a1.Or(a2).And(reached)
	l.b = b1.Or(b2).And(reached).And(l.a.Not())
	l.aLacks = p.lacks(l.a)
	l.bLacks = p.lacks(l.b)
	return l
}

// presume lifts an item to level a where note 1 to 3A090.a presumes it.
func (l levels) presume(presumed Answer, lacks []Lack) levels {
	if presumed == Unknown {
		l.aLacks = append(l.aLacks, lacks...)
		l.bLacks = append(l.bLacks, lacks...)
	}
	l.a = l.a.Or(presumed)
	l.b = l.b.And(l.a.Not())
	return l
}

func (p ComputingParameters) tppAtLeast(bound decimal.Decimal) Answer { return atLeast(p.TPP, bound) }

// denseAtLeast compares the density stated, or else TPP ÷ area without rounding:
// TPP ≥ bound × area. Without non-planar dies there is no density to compare.
func (p ComputingParameters) denseAtLeast(bound decimal.Decimal) Answer {
	if p.PerformanceDensity.Valid || !p.DieArea.Valid || !p.DieArea.Decimal.IsPositive() {
		return atLeast(p.PerformanceDensity, bound)
	}
	return atLeast(p.TPP, bound.Mul(p.DieArea.Decimal))
}

func atLeast(v decimal.NullDecimal, bound decimal.Decimal) Answer {
	if !v.Valid {
		return Unknown
	}
	return known(v.Decimal.GreaterThanOrEqual(bound))
}

// lacks are the facts that leave a level open.
func (p ComputingParameters) lacks(level Answer) []Lack {
	if level != Unknown {
		return nil
	}
	const change = "decides whether 3A090.a, 3A090.b or neither is met"
	var out []Lack
	if !p.TPP.Valid {
		out = append(out, factLack("tpp", change))
	}
	if p.denseAtLeast(densityLow) == Unknown {
		out = append(out, factLack("performance_density", change))
	}
	if p.Datacenter == Unknown {
		out = append(out, factLack("datacenter", "below a TPP of 4800, only items for datacenters are in 3A090.a or 3A090.b"))
	}
	return out
}
