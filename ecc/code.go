package ecc

// Code is a classification: an ECCN with or without a paragraph, EAR99, a USML
// category, or nothing (not classified).
type Code struct {
	// ECCN is the five-character entry such as "3A001", empty otherwise.
	ECCN string
	// Paragraph is the path below the entry, such as ["a","7"] for 3A001.a.7; empty for the entry as a whole.
	Paragraph []string
	// EAR99 marks an item subject to the EAR and not on the Commerce Control List.
	EAR99 bool
	// USML is the category of the U.S. Munitions List ("VIII"), empty otherwise.
	USML string
}
