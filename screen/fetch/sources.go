package fetch

import (
	_ "embed"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/civil"
)

// Source is where a list file is to be had.
type Source struct {
	// File is the name by which [screen.LoadFS] knows the file: consolidated.csv,
	// consolidated.json, dpl.txt or part-744.xml.
	File string
	URL  string
}

//go:embed data/sources.tsv
var sourcesTSV string

// Publishers are the public addresses of the Consolidated Screening List, of
// BIS's denied persons file, and of the text of part 744 as in force on a day
// (YYYY-MM-DD), which eCFR has some days later. They move at times; a caller may
// name others. Without a day, part 744 is left out.
func Publishers(date string) []Source {
	var out []Source
	for line := range strings.Lines(sourcesTSV) {
		cells := strings.Split(line, "\t")
		if len(cells) != 3 || cells[0] == "file" {
			continue
		}
		url := cells[1]
		if strings.Contains(url, "{date}") {
			if !civil.Valid(date) {
				continue
			}
			url = strings.ReplaceAll(url, "{date}", date)
		}
		out = append(out, Source{cells[0], url})
	}
	return out
}
