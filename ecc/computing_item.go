package ecc

import (
	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// ComputingParagraph reads the figures out of the facts of a case's item and
// tells its paragraph where its code stops short of one: 3A090.b for an item
// stated as 3A090, 5A992.z.1 for 5A992.z. The code comes back as it was when it
// is whole, belongs to no advanced computing entry, or the facts leave the
// paragraph open; the findings then name what is missing. An item described
// elsewhere that meets a .z paragraph, such as a 5A992.c with a chip of 3A090.a,
// keeps its code, and the class names the paragraph.
func ComputingParagraph(c Case) (Code, ComputingClass) {
	item := c.Item
	form := computingForm(item)
	if form == UnknownForm && item.Code.ECCN != "3A090" {
		return item.Code, ComputingClass{}
	}
	class := ClassifyComputing(computingParameters(c, form))
	for _, c := range class.Codes {
		if c.ECCN == item.Code.ECCN && item.Code.Under(c.ECCN, c.Paragraph) == Unknown {
			return c, class
		}
	}
	return item.Code, class
}

func computingParameters(c Case, form ComputingForm) ComputingParameters {
	item := c.Item
	fact := func(name string) Answer { return terms.Read(item.Facts[name]) }
	figure := func(name string) decimal.NullDecimal {
		v, err := decimal.NewFromString(item.Facts[name])
		return decimal.NullDecimal{Decimal: v, Valid: err == nil}
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

// computingForm tells the form from the code, and within 3A090 from what is stated.
func computingForm(item Item) ComputingForm {
	code := item.Code
	switch {
	case code.ECCN == "4A090":
		return ComputerForm
	case code.ECCN == "3A090":
		if code.Under("3A090", []string{"c"}) == Yes {
			return MemoryForm
		}
		switch terms.Read(item.Facts["high_bandwidth_memory"]) {
		case Yes:
			return MemoryForm
		case No:
			return ProcessorForm
		}
		_, tpp := item.Facts["tpp"]
		_, memory := item.Facts["memory_bandwidth_density_gb_s_mm2"]
		if len(code.Paragraph) > 0 || tpp && !memory {
			return ProcessorForm
		}
		if memory && !tpp {
			return MemoryForm
		}
		return UnknownForm
	case zTable()[code.ECCN] == nil:
		return UnknownForm
	case code.ECCN == "3A001":
		return ProcessorForm
	case code.Group() == "D":
		return SoftwareForm
	}
	return ComputerForm
}
