package screen

// Lists are listed parties and the files they come from.
type Lists struct {
	Entries []Entry
	Sources []Source
}

// Source says how much of a list came from which file, and of which day.
type Source struct {
	Name string `json:"name"` // the list and the file, for people
	// Code is short for the file: "cfr" (part 744 in the Code of Federal Regulations),
	// "csl" (Consolidated Screening List) or "dpl" (denied persons file).
	Code   string `json:"code"`
	List   List   `json:"list"`
	AsOf   string `json:"as_of"`  // YYYY-MM-DD
	SHA256 string `json:"sha256"` // of the file
	Count  int    `json:"count"`  // rows of this list in the file
}

// fileNames are the files of the lists, by code.
var fileNames = map[string]string{
	"cfr": "Code of Federal Regulations, part 744",
	"csl": "Consolidated Screening List",
	"dpl": "denied persons file",
}
