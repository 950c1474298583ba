package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/search/query"
)

const fieldText = "text"

// From how many letters on a word is also taken as the beginning of a longer one, or as misspelled.
const (
	shortestPrefix = 3
	shortestFuzzy  = 5
)

// phraseMapping indexes the words of a phrase by their English stems.
func phraseMapping() *mapping.IndexMappingImpl {
	f := bleve.NewTextFieldMapping()
	f.Analyzer, f.Store, f.IncludeInAll = en.AnalyzerName, false, false
	doc := bleve.NewDocumentStaticMapping()
	doc.AddFieldMappingsAt(fieldText, f)
	m := bleve.NewIndexMapping()
	m.DefaultMapping = doc
	return m
}

// tokens are the words of a query in lower case, each once, spelled as the tables do.
func tokens(text string) []string {
	var out []string
	seen := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if to, ok := spelling()[w]; ok {
			w = to
		}
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}

// exactly finds a word by its stem.
func exactly(word string) query.Query {
	q := bleve.NewMatchQuery(word)
	q.SetField(fieldText)
	return q
}

// loosely finds words that begin with a word, or are one letter away; nil for words too short for that.
func loosely(word string) query.Query {
	var ways []query.Query
	length := utf8.RuneCountInString(word)
	if length >= shortestPrefix {
		p := bleve.NewPrefixQuery(word)
		p.SetField(fieldText)
		ways = append(ways, p)
	}
	if length >= shortestFuzzy {
		f := bleve.NewMatchQuery(word)
		f.SetField(fieldText)
		f.SetFuzziness(1)
		ways = append(ways, f)
	}
	if ways == nil {
		return nil
	}
	return bleve.NewDisjunctionQuery(ways...)
}
