package census

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

var (
	//go:embed data/words.tsv
	wordsTSV string
	//go:embed data/persons.tsv
	personsTSV string
	//go:embed data/programs.tsv
	programsTSV string
)

// telling is a row of the table of words.
type telling struct {
	words  string   // as in the table
	parts  []string // the words one by one
	kind   Kind
	hint   bool // the kind holds only where no other word tells one
	fields []Field
	stages []Stage
}

// vocabulary is the decoded tables.
type vocabulary struct {
	words    map[string][]telling // by their first word
	names    map[string]bool
	programs map[string]Kind
}

// loaded decodes the tables on first use; a row that cannot be read is a defect
// of the build and panics.
var loaded = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{map[string][]telling{}, map[string]bool{}, map[string]Kind{}}
	for row := range table.Rows(wordsTSV, 5) {
		t := telling{words: row[0], parts: strings.Fields(row[0])}
		var kind string
		if kind, t.hint = strings.CutPrefix(row[1], "~"); kind != "" {
			must(t.kind.UnmarshalText([]byte(kind)))
		}
		for name := range strings.FieldsFuncSeq(row[2], comma) {
			var f Field
			must(f.UnmarshalText([]byte(name)))
			t.fields = append(t.fields, f)
		}
		for name := range strings.FieldsFuncSeq(row[3], comma) {
			var s Stage
			must(s.UnmarshalText([]byte(name)))
			t.stages = append(t.stages, s)
		}
		v.words[t.parts[0]] = append(v.words[t.parts[0]], t)
	}
	for row := range table.Rows(personsTSV, 2) {
		v.names[row[0]] = true
	}
	for row := range table.Rows(programsTSV, 3) {
		var k Kind
		must(k.UnmarshalText([]byte(row[1])))
		v.programs[row[0]] = k
	}
	return v
})

func comma(r rune) bool { return r == ',' }

func must(err error) {
	if err != nil {
		panic("census: " + err.Error())
	}
}
