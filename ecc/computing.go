package ecc

import (
	"github.com/seed-793d2af5/exportscreen/internal/enum"
	"github.com/shopspring/decimal"
)

// ComputingForm is what sort of item the figures of [ComputingParameters] are of.
type ComputingForm uint8

// The forms. ComputerForm is computers, electronic assemblies and components
// that contain integrated circuits; SoftwareForm is software for such things.
const (
	UnknownForm ComputingForm = iota
	ProcessorForm
	MemoryForm
	ComputerForm
	SoftwareForm
)

var computingForms = enum.Names{"unknown", "processor", "memory", "computer", "software"}

func (f ComputingForm) String() string { return computingForms.String(uint8(f)) }

// ComputingParameters are the figures and facts by which 3A090, 4A090 and the
// .z paragraphs tell advanced computing items apart. Of a computer, they are
// those of the strongest integrated circuit in it; of software, those of the
// commodity it is for. The zero value of every field means "not known", and so
// does a negative figure.
type ComputingParameters struct {
	Form ComputingForm
	// TPP is the total processing performance; [TPP] computes it.
	TPP decimal.NullDecimal
	// PerformanceDensity is TPP divided by the applicable die area. When it is not known, DieArea gives it.
	PerformanceDensity decimal.NullDecimal
	// DieArea is the applicable die area: mm² of all logic dies with non-planar transistors.
	DieArea decimal.NullDecimal
	// Datacenter: designed or marketed for use in datacenters (note 2 to 3A090.a and 3A090.b).
	Datacenter Answer
	// MemoryBandwidthDensity of a memory, in GB/s per mm² of its package, or of its stack when it has no package.
	MemoryBandwidthDensity decimal.NullDecimal
	// ProcessingDominant: the memory shares its package with logic, and processing is the dominant function.
	ProcessingDominant Answer
	// Described is the code that describes the item whatever its computing
	// performance, such as 5A002.a for an encrypting router. The .z paragraphs turn on it.
	Described Code
	// MT, NP and CivilTelecom tell the .z paragraphs of 3A001 apart: controlled
	// for missile technology or nuclear nonproliferation reasons, and for civil telecommunications.
	MT, NP, CivilTelecom Answer
	// Presumption holds what note 1 to 3A090.a asks of fabricators and OSAT companies.
	Presumption ComputingPresumption
}

// ComputingClass is where the figures put an item.
type ComputingClass struct {
	// Codes are the paragraphs whose terms the item certainly meets, the one that classifies it first.
	Codes []Code
	// Findings tell of each paragraph that was looked at whether it takes the item in.
	Findings []Finding
}

// ClassifyComputing holds figures against 3A090, 4A090 and the .z paragraphs of
// the Commerce Control List (supplement no. 1 to part 774, text of 2026-08-20).
// Every paragraph looked at leaves a finding with rule "CLASS-" and the
// paragraph; one that lacks a figure that could matter is unknown and asks for
// it. Where the stricter level (3A090.a) takes an item in, the other does not.
// A finding's Note tells whether License Exceptions NAC and ACA (§ 740.8) or HBM (§ 740.25) are offered at all.
func ClassifyComputing(p ComputingParameters) ComputingClass {
	p = p.sound()
	l := p.levels()
	presumed, note1 := p.presumed(l)
	l = l.presume(presumed, note1.Lacks)
	if presumed == Yes {
		p.Datacenter = Yes
	}
	findings := p.dotZ(l)
	findings = append(findings, p.base("3A090", ProcessorForm, l)...)
	findings = append(findings, note1, p.memory())
	findings = append(findings, p.base("4A090", ComputerForm, l)...)
	out := ComputingClass{Findings: findings}
	for _, f := range findings {
		if code, err := Parse(f.Because.Get("paragraph")); err == nil && f.Status == Applies && code.Classified() {
			out.Codes = append(out.Codes, code)
		}
	}
	return out
}

// sound drops figures that cannot be.
func (p ComputingParameters) sound() ComputingParameters {
	for _, v := range []*decimal.NullDecimal{&p.TPP, &p.PerformanceDensity, &p.DieArea, &p.MemoryBandwidthDensity, &p.Presumption.Transistors} {
		if v.Decimal.IsNegative() {
			*v = decimal.NullDecimal{}
		}
	}
	return p
}

// base are the findings of 3A090.a and .b, or of 4A090.a and .b, which take in
// computers by the integrated circuits in them.
func (p ComputingParameters) base(eccn string, form ComputingForm, l levels) []Finding {
	is := known(p.Form == form)
	if p.Form == UnknownForm {
		is = Unknown
	}
	a := p.paragraph(eccn+".a", is, l.a, l.aLacks)
	b := p.paragraph(eccn+".b", is, l.b, l.bLacks)
	if is == No {
		a.Summary = "Paragraph " + eccn + ".a is for another form of item than " + p.Form.String() + "."
		b.Summary = "Paragraph " + eccn + ".b is for another form of item than " + p.Form.String() + "."
		return []Finding{a, b}
	}
	a.Note = p.notified("a b", "a")
	b.Note = p.notified("a b", "b")
	return []Finding{a, b}
}

// paragraph is the finding for a paragraph: the item must be of its sort, and of its level.
func (p ComputingParameters) paragraph(code string, is, level Answer, lacks []Lack) Finding {
	f := Finding{Rule: "CLASS-" + code, Citation: commerceControlList, Effect: NoEffect, Status: status(is.And(level)), Because: p.because(code)}
	switch f.Status {
	case Applies:
		f.Summary = "The figures put the item in " + code + "."
	case DoesNotApply:
		f.Summary = "The figures keep the item out of " + code + "."
	default:
		f.Summary = "Whether the item is in " + code + " is open."
		if is == Unknown {
			f.Lacks = append(f.Lacks, lackForm())
		}
		if level == Unknown {
			f.Lacks = append(f.Lacks, lacks...)
		}
	}
	return f
}

// because are the figures stated, and the paragraph they are held against.
func (p ComputingParameters) because(code string) Grounds {
	out := Because("paragraph", code)
	for _, v := range []struct {
		name   string
		figure decimal.NullDecimal
	}{{"tpp", p.TPP}, {"performance_density", p.PerformanceDensity}, {"applicable_die_area_mm2", p.DieArea}} {
		if v.figure.Valid {
			out.Set(v.name, v.figure.Decimal.String())
		}
	}
	if p.Datacenter != Unknown {
		out.Set("datacenter", p.Datacenter.String())
	}
	return out
}

func lackForm() Lack {
	return factLack("high_bandwidth_memory", "processors and memories have paragraphs of their own")
}

// notified tells whether NAC and ACA are offered: the entry's line must offer
// them for the level, and § 740.8(a) leaves out items for datacenters at level a.
func (p ComputingParameters) notified(offered, level string) string {
	switch {
	case level == "a" && p.Datacenter == Yes:
		return "License Exceptions NAC and ACA are closed to items for datacenters that meet 3A090.a (§ 740.8(a))."
	case offered == "" || offered == "b" && level == "a":
		return "The entry does not offer License Exceptions NAC and ACA for this paragraph."
	case level == "a" && p.Datacenter == Unknown:
		return "License Exceptions NAC and ACA (§ 740.8) are offered if the item is not designed or marketed for datacenters."
	}
	return "License Exceptions NAC and ACA are offered on the terms of § 740.8."
}

// factLack names a fact of the item from the catalogue.
func factLack(name, wouldChange string) Lack {
	return Lack{Field: "facts." + name, OfItem: true, Question: question(name), WouldChange: wouldChange}
}
