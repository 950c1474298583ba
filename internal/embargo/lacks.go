package embargo

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// The facts that more than one rule asks for.
var (
	lackTo = ecc.Lack{Field: "to", Question: "Which country is the item going to?",
		WouldChange: "Embargoes go by the country of ultimate destination."}
	lackKind = ecc.Lack{Field: "kind", OfItem: true, Question: "Is the item a commodity, software or technology?",
		WouldChange: "Only technology and source code can be released to a person, and the tariff schedules hold only goods."}
	lackECCN = ecc.Lack{Field: "eccn", OfItem: true, Question: "Under which ECCN is the item classified, or is it EAR99?",
		WouldChange: "An item on the Commerce Control List needs a license that an EAR99 item may not need."}
	lackParagraph = ecc.Lack{Field: "eccn", OfItem: true, Question: "Which paragraph of the entry describes the item?",
		WouldChange: "The controls that this requirement goes by hold for some paragraphs of the entry only."}
	lackHTS = ecc.Lack{Field: "hts", OfItem: true, Question: "What is the item's Harmonized Tariff Schedule number, six digits or more?",
		WouldChange: "A number in one of the schedules of part 746 makes a license necessary; a number in none of them does not."}
	lackSourceCode = itemFact("source_code", "Is the software source code?",
		"Object code is not released to a person, so that no license is needed for a deemed export.")
	lackFood = itemFact("food_or_medicine", "Is the item food or medicine as part 772 defines them, and designated EAR99?",
		"Food and medicine designated EAR99 are outside the requirement.")
)

// statedYes tells whether one of some facts is stated to hold.
func statedYes(facts map[string]string, names ...string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return facts[name] == "yes" })
}

func itemFact(name, question, change string) ecc.Lack {
	return ecc.Lack{Field: "facts." + name, OfItem: true, Question: question, WouldChange: change}
}
