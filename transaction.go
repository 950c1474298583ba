package exportscreen

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// Answer is yes, no or unknown; the zero value is unknown and never the favorable answer.
type Answer = ecc.Answer

// The answers.
const (
	Unknown = ecc.Unknown
	Yes     = ecc.Yes
	No      = ecc.No
)

// Transaction is one order: what goes where, by whom, to whom and for what.
//
// In every list of facts a nil slice says that nothing is known and an empty
// one that there is none: a nil Item.USContent is an open question, an empty
// one states that the item holds no U.S. content.
type Transaction struct {
	ID   string `json:"id"`   // echoed in the verdict
	Date string `json:"date"` // YYYY-MM-DD; decides which rules and listings are in force
	// Activity is export, reexport, transfer (in-country), deemed_export or deemed_reexport.
	Activity ecc.Activity `json:"activity"`
	// From is where the item is now, To the country of ultimate destination (for
	// a deemed export the person's most recent citizenship or permanent
	// residency), Via what it passes on the way; ISO 3166-1 alpha-2.
	From string `json:"from"`
	To   string `json:"to"`
	// ToRegion is crimea, donetsk or luhansk when the destination lies there (To is UA).
	ToRegion string   `json:"to_region,omitempty"`
	Via      []string `json:"via,omitempty"`
	Exporter Exporter `json:"exporter"`
	Items    []Item   `json:"items"`
	Parties  []Party  `json:"parties"`
	// EndUse holds what is known of the end use, by the keys that [EndUseKeys] lists.
	// An absent key means that nothing is known, which does not block; Unknown means an open red flag, which does.
	EndUse map[string]Answer `json:"end_use,omitempty"`
	// Statements are papers at hand, by the keys that [StatementKeys] lists.
	Statements map[string]Answer `json:"statements,omitempty"`
}

// Exporter is who exports, reexports or transfers.
type Exporter struct {
	Country            string `json:"country"`
	Headquarters       string `json:"headquarters"`
	ParentHeadquarters string `json:"parent_headquarters"` // of the ultimate parent
}

// Item is one order line.
type Item struct {
	Line        string   `json:"line"`
	Description string   `json:"description,omitempty"`
	Kind        ecc.Kind `json:"kind"`
	// ECCN is the classification to the paragraph when known ("3A001.a.7"),
	// "EAR99", "USML:VIII" for an item under the ITAR, or "" when not classified.
	ECCN   string `json:"eccn"`
	MadeIn string `json:"made_in"` // country of production; "US" makes it U.S.-origin
	// Value is the line's net value, a decimal string in Currency (ISO 4217).
	Value    string `json:"value,omitempty"`
	Currency string `json:"currency,omitempty"`
	Quantity string `json:"quantity,omitempty"` // decimal string
	HTS      string `json:"hts,omitempty"`      // tariff number, six digits or more
	// Published is yes for published information, fundamental research, patents and the like (§ 734.3(b)(3)).
	Published Answer `json:"published,omitzero"`
	// Facts are named technical facts; [ecc.Facts] lists each with its type, unit and question.
	Facts map[string]string `json:"facts,omitempty"`
	// USContent is the bill of U.S.-origin content of a foreign-made item.
	USContent []Content `json:"us_content,omitzero"`
	// DirectProductOf is the technology and software the item is the direct product of (§ 734.9).
	DirectProductOf []Input `json:"direct_product_of,omitzero"`
	// Plant made the item, or a major component of it did.
	Plant *Plant `json:"plant,omitempty"`
	// Contains are parts of the item that matter for the footnote 5 and SME rules (§ 734.9(e)(3), (k)).
	Contains []Part `json:"contains,omitzero"`
	// EquivalentControl tells whether the exporting country controls the item equivalently.
	EquivalentControl Answer `json:"equivalent_control,omitzero"`
}

// Content is one line of the bill of U.S.-origin content (§ 734.4, supplement no. 2 to part 734).
type Content struct {
	Description string   `json:"description,omitempty"`
	ECCN        string   `json:"eccn"`
	Kind        ecc.Kind `json:"kind"`
	Value       string   `json:"value,omitempty"` // fair market value, decimal string in the item's currency
	Relation    string   `json:"relation"`        // incorporated, bundled or commingled; empty counts as incorporated
	HTS         string   `json:"hts,omitempty"`   // tariff number, for the schedules of part 746
	// IntegratedCircuit tells whether the content is one (§ 734.4(a)(8) and (9)).
	IntegratedCircuit Answer `json:"integrated_circuit,omitzero"`
	// Facts are technical facts of the content, by the names of [ecc.Facts].
	Facts map[string]string `json:"facts,omitempty"`
}

// Input is technology or software that an item or a plant is the direct product of.
type Input struct {
	ECCN         string   `json:"eccn"`
	Kind         ecc.Kind `json:"kind"`
	USOrigin     Answer   `json:"us_origin,omitzero"`
	SubjectToEAR Answer   `json:"subject_to_ear,omitzero"`
	// For names the entries it is for, such as "3B001"; WrittenAssurance tells whether it needs one (§ 734.9(b)).
	For              []string `json:"for,omitempty"`
	WrittenAssurance Answer   `json:"written_assurance,omitzero"`
}

// Plant is a plant or major component of a plant.
type Plant struct {
	DirectProductOf []Input `json:"direct_product_of,omitzero"`
	// Equipment is what a model was trained on (§ 734.9(l)).
	Equipment []Equipment `json:"equipment,omitzero"`
}

// Equipment is equipment of a plant.
type Equipment struct {
	ECCN         string `json:"eccn"`
	SubjectToEAR Answer `json:"subject_to_ear,omitzero"`
}

// Part is a component of a foreign-made item with the plant that made it.
type Part struct {
	Description string `json:"description,omitempty"`
	ECCN        string `json:"eccn"`
	USOrigin    Answer `json:"us_origin,omitzero"`
	// IntegratedCircuit: a part of Categories 3 to 5 counts as one unless this says no.
	IntegratedCircuit Answer `json:"integrated_circuit,omitzero"`
	Plant             *Plant `json:"plant,omitempty"`
}

// Party is a person or organization in the transaction.
type Party struct {
	// Role is purchaser, intermediate_consignee, ultimate_consignee, end_user (§ 748.5(c)–(f)) or other.
	Role               string              `json:"role"`
	Name               string              `json:"name"`
	Aliases            []string            `json:"aliases,omitempty"`
	Address            string              `json:"address,omitempty"` // street and number
	City               string              `json:"city,omitempty"`
	Country            string              `json:"country,omitempty"`
	Nationality        string              `json:"nationality,omitempty"` // of a natural person
	Headquarters       string              `json:"headquarters,omitempty"`
	ParentHeadquarters string              `json:"parent_headquarters,omitempty"`
	IDs                []screen.Identifier `json:"ids,omitempty"`
	// Owners are the direct owners with theirs; nil when unknown, empty when none is known of.
	Owners []Owner           `json:"owners,omitzero"`
	Facts  map[string]string `json:"facts,omitempty"` // see [ecc.Facts]
}

// Owner is a direct owner of a party or of another owner.
type Owner struct {
	Name    string  `json:"name"`
	Address string  `json:"address,omitempty"`
	Country string  `json:"country,omitempty"`
	Percent string  `json:"percent,omitempty"` // share held, decimal string 0–100; empty when unknown
	Owners  []Owner `json:"owners,omitzero"`
}
