package ecc

import "github.com/shopspring/decimal"

// ComputingPresumption is what note 1 to 3A090.a asks when a front-end
// fabricator or an OSAT company ships a logic integrated circuit: it is
// presumed to be of 3A090.a and for datacenters until attested otherwise.
type ComputingPresumption struct {
	// Date of the shipment, YYYY-MM-DD: the transistor bounds rise with the years.
	Date string
	// FabricatorOrOSAT: the one who ships is a front-end fabricator or an outsourced assembly and test company.
	FabricatorOrOSAT Answer
	// AdvancedLogic: made at the 16/14 nm node or below, or with non-planar transistors (§ 772.1).
	AdvancedLogic Answer
	// DesignerAttests: an approved or authorized designer attests figures outside 3A090.a (paragraph a of the note).
	DesignerAttests Answer
	// ApprovedPackaging: packaged by the fabricator outside Macau and Country
	// Group D:5, or by an approved OSAT company (paragraphs b and c), who attests Transistors.
	ApprovedPackaging Answer
	// Transistors is the aggregated approximated transistor count of the final package, in billions.
	Transistors decimal.NullDecimal
	// HBM: the final package holds high bandwidth memory.
	HBM Answer
}

// The transistor counts, in billions, under which the presumption falls: always,
// and without high bandwidth memory in 2027 and from 2029.
var (
	transistors     = decimal.NewFromInt(30)
	transistors2027 = decimal.NewFromInt(35)
	transistors2029 = decimal.NewFromInt(40)
)

const presumptionRule = "CLASS-3A090.a-N1"

// presumed answers note 1. Nothing known of who ships and of the node is no
// presumption, though the finding asks; so does a package that meets 3A090.a anyway.
func (p ComputingParameters) presumed(l levels) (Answer, Finding) {
	n := p.Presumption
	f := Finding{Rule: presumptionRule, Citation: commerceControlList, Effect: NoEffect, Because: Because("note", "1 to 3A090.a")}
	attested := n.DesignerAttests.Or(n.ApprovedPackaging.And(n.few()))
	holds := known(p.Form == ProcessorForm || p.Form == UnknownForm).And(n.FabricatorOrOSAT).And(n.AdvancedLogic).And(attested.Not())
	f.Status = status(holds)
	switch holds {
	case Yes:
		f.Summary = "A fabricator or OSAT company must presume that the integrated circuit is in 3A090.a and for datacenters: nothing attested overcomes that."
	case No:
		f.Summary = "Nobody has to presume that the item is in 3A090.a: it is no advanced logic integrated circuit of a fabricator or OSAT company, or an attestation overcomes it."
	default:
		f.Summary = "Whether the integrated circuit is presumed to be in 3A090.a is open."
		if l.a != Yes {
			f.Lacks = n.lacks()
		}
		if n.Date != "" && len(f.Lacks) == 0 && l.a != Yes {
			f.Note = "The note bounds the transistor count for 2027 and from 2029, and says nothing of 2028."
		}
		if n.FabricatorOrOSAT == Unknown && n.AdvancedLogic == Unknown {
			return No, f
		}
	}
	return holds, f
}

// few tells whether the transistor count overcomes the presumption. For 2028 the
// note has no bound of its own: between 30 and 35 billion it is open.
func (n ComputingPresumption) few() Answer {
	under := func(bound decimal.Decimal) Answer { return atLeast(n.Transistors, bound).Not() }
	year := ""
	if len(n.Date) >= 4 {
		year = n.Date[:4]
	}
	later := No
	switch {
	case year == "":
		later = under(transistors2029).And(Unknown)
	case year == "2027":
		later = under(transistors2027)
	case year == "2028":
		later = under(transistors2027).And(Unknown)
	case year >= "2029":
		later = under(transistors2029)
	}
	return under(transistors).Or(n.HBM.Not().And(later))
}

// lacks are the facts that leave the presumption open, who ships what first.
func (n ComputingPresumption) lacks() []Lack {
	const change = "a fabricator or OSAT company must presume 3A090.a unless it is attested otherwise"
	var out []Lack
	ask := func(a Answer, name string) {
		if a == Unknown {
			out = append(out, factLack(name, change))
		}
	}
	ask(n.FabricatorOrOSAT, "fabricator_or_osat")
	ask(n.AdvancedLogic, "advanced_logic_ic")
	if len(out) > 0 {
		return out
	}
	ask(n.DesignerAttests, "designer_attests_not_3a090_a")
	if n.ApprovedPackaging == No || n.few() == No {
		return out
	}
	ask(n.ApprovedPackaging, "packaged_by_approved_company")
	ask(atLeast(n.Transistors, transistors), "transistor_count_billion")
	if n.few() == Unknown {
		ask(n.HBM, "package_has_hbm")
		if n.Date == "" {
			out = append(out, Lack{Field: "date", Question: "When is the shipment?", WouldChange: "the bounds on the transistor count rise with the years"})
		}
	}
	return out
}
