package ecc

import "github.com/shopspring/decimal"

var (
	memoryDensity   = decimal.NewFromInt(2)
	memoryException = decimal.RequireFromString("3.3") // § 740.25(c)
)

// memory is the finding of 3A090.c. What shares a package with logic and mostly
// processes is out when that is stated (technical note 1 to 3A090.c).
func (p ComputingParameters) memory() Finding {
	const code = "3A090.c"
	is := known(p.Form == MemoryForm && p.ProcessingDominant != Yes)
	if p.Form == UnknownForm {
		is = known(p.ProcessingDominant != Yes).And(Unknown)
	}
	dense := Unknown
	if v := p.MemoryBandwidthDensity; v.Valid {
		dense = known(v.Decimal.GreaterThan(memoryDensity))
	}
	f := p.paragraph(code, is, dense, []Lack{factLack("memory_bandwidth_density_gb_s_mm2", "above 2 GB/s per mm² the memory is in 3A090.c")})
	f.Because = Because("paragraph", code)
	if v := p.MemoryBandwidthDensity; v.Valid {
		f.Because.Set("memory_bandwidth_density_gb_s_mm2", v.Decimal.String())
	}
	switch {
	case p.ProcessingDominant == Yes:
		f.Because.Set("processing_dominant", "yes")
		f.Summary = "A package of memory and logic that mostly processes is not in 3A090.c."
	case is == No:
		f.Summary = "Paragraph 3A090.c is for memories."
	case f.Status == Applies && p.MemoryBandwidthDensity.Decimal.LessThan(memoryException):
		f.Note = "License Exception HBM is offered on the terms of § 740.25; NAC and ACA are not."
	case f.Status == Applies:
		f.Note = "License Exception HBM stops below 3.3 GB/s per mm² (§ 740.25(c)); NAC and ACA are not offered."
	}
	return f
}
