package ecc

import (
	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// ComputingParagraph reads the figures out of the facts of a case's item and
// tells its paragraph where its code stops short of one: 3A090.b for an item
// stated as 3A090, 5A992.z.1 for 5A992.z. The code comes back as it was when it
// is whole, nothing is stated that concerns advanced computing, or the facts
// leave the paragraph open; the findings then name what is missing. An item
// described elsewhere that meets a paragraph, such as a 5A992.c with a chip of
// 3A090.a, keeps its code, and the class names the paragraph; but a logic
// integrated circuit that note 1 to 3A090.a presumes to be there goes there
// whatever its code.
func ComputingParagraph(c Case) (Code, ComputingClass) {
	item := c.Item
	if !concernsComputing(item) {
		return item.Code, ComputingClass{}
	}
	p := computingParameters(c, computingForm(item))
	class := ClassifyComputing(p)
	for _, c := range class.Codes {
		if c.ECCN == item.Code.ECCN && item.Code.Under(c.ECCN, c.Paragraph) == Unknown {
			return c, class
		}
	}
	l := p.sound().levels()
	if rows := zTable()[item.Code.ECCN]; len(rows) == 1 && len(item.Code.Paragraph) == 0 { // whatever describes it, there is one pair of paragraphs
		switch {
		case l.a == Yes:
			return rows[0].a, class
		case l.b == Yes:
			return rows[0].b, class
		}
	}
	if presumed, _ := p.presumed(l); presumed == Yes && !mayBeAtLevel(item.Code, "a") {
		return Code{ECCN: "3A090", Paragraph: []string{"a"}}, class
	}
	return item.Code, class
}

// concernsComputing tells whether an item is stated in an advanced computing
// paragraph, or figures are stated of one of Categories 3 to 5 or of no entry.
func concernsComputing(item Item) bool {
	dotZ := zTable()[item.Code.ECCN] != nil
	if item.Code.ECCN == "3A090" || item.Code.ECCN == "4A090" || dotZ && len(item.Code.Paragraph) > 0 && item.Code.Paragraph[0] == "z" {
		return true
	}
	category, listed := item.Code.Category()
	switch {
	case dotZ:
	case listed && (category < 3 || category > 5 || item.Code.Group() != "A"), item.Code.USML != "", item.Kind == Software, item.Kind == Technology:
		return false
	}
	for _, name := range []string{"tpp", "performance_density", "memory_bandwidth_density_gb_s_mm2", "fabricator_or_osat"} {
		if _, stated := item.Facts[name]; stated {
			return true
		}
	}
	return false
}

func computingParameters(c Case, form ComputingForm) ComputingParameters {
	item := c.Item
	fact := func(name string) Answer { return terms.Read(item.Facts[name]) }
	figure := func(name string) decimal.NullDecimal {
		v, ok := terms.Number(item.Facts[name])
		return decimal.NullDecimal{Decimal: v, Valid: ok}
	}
	return ComputingParameters{
		Form:                   form,
		TPP:                    figure("tpp"),
		PerformanceDensity:     figure("performance_density"),
		DieArea:                figure("applicable_die_area_mm2"),
		Datacenter:             fact("datacenter"),
		MemoryBandwidthDensity: figure("memory_bandwidth_density_gb_s_mm2"),
		ProcessingDominant:     fact("processing_dominant"),
		Described:              item.Code,
		MT:                     fact("mt_controlled"),
		NP:                     fact("np_controlled"),
		CivilTelecom:           c.EndUse["civil_telecom"],
		Presumption: ComputingPresumption{
			Date:              c.Date,
			FabricatorOrOSAT:  fact("fabricator_or_osat"),
			AdvancedLogic:     fact("advanced_logic_ic"),
			DesignerAttests:   fact("designer_attests_not_3a090_a"),
			ApprovedPackaging: fact("packaged_by_approved_company"),
			Transistors:       figure("transistor_count_billion"),
			HBM:               fact("package_has_hbm"),
		},
	}
}

// computingForm tells the form from the code, and where both processors and
// memories have it from what is stated.
func computingForm(item Item) ComputingForm {
	code := item.Code
	category, listed := code.Category()
	switch {
	case code.Under("3A090", []string{"c"}) == Yes && listed:
		return MemoryForm
	case code.Group() == "D":
		return SoftwareForm
	case code.ECCN == "3A001":
		return ProcessorForm
	case listed && category != 3:
		return ComputerForm
	case listed && code.ECCN == "3A090" && len(code.Paragraph) > 0:
		return ProcessorForm
	}
	switch terms.Read(item.Facts["high_bandwidth_memory"]) {
	case Yes:
		return MemoryForm
	case No:
		return processorIf(listed)
	}
	_, tpp := item.Facts["tpp"]
	_, memory := item.Facts["memory_bandwidth_density_gb_s_mm2"]
	switch {
	case memory && !tpp:
		return MemoryForm
	case memory, code.ECCN == "3A090" && !tpp:
		return UnknownForm
	}
	return processorIf(listed)
}

// processorIf: what no entry lists may be an integrated circuit or a computer.
func processorIf(listed bool) ComputingForm {
	if listed {
		return ProcessorForm
	}
	return UnknownForm
}
