package screen

// Lists are listed parties and the files they come from.
type Lists struct {
	Entries []Entry
	Sources []Source
}

// Source says how much of a list came from which file, and of which day.
type Source struct {
	Name   string `json:"name"` // short name of the file, such as "csl"
	List   List   `json:"list"`
	AsOf   string `json:"as_of"`  // YYYY-MM-DD
	SHA256 string `json:"sha256"` // of the file
	Count  int    `json:"count"`  // rows of this list in the file
}
