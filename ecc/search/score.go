package search

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// How much matches weigh, beside the engine's own weight for an exact word (its
// rarity, less in a longer phrase), which runs from about 2 to 9.
const (
	weightTitle    = 1.25 // times, for a word in the title
	weightTogether = 0.8  // times, for words that stand in one phrase
	weightLoose    = 0.7  // at most, for the beginning of a longer word or a misspelling
	weightOnly     = 2.5  // the same, for a word that nothing has exactly
	weightNumber   = 100  // for an ECCN
	behind         = 0.6  // times, for software and technology that nobody asked for
)

// answer is what an entry has of a query.
type answer struct {
	words   map[int]float64    // the best weight of each word of the query
	phrases map[string]float64 // the sum of the weights of the words that a phrase has
	spelled map[string]bool    // the words that answered
}

// score is the sum of the best weights of the words, and part of what the best phrase has together.
func (a *answer) score() float64 {
	if a == nil {
		return 0
	}
	sum, together := 0.0, 0.0
	for _, w := range slices.Sorted(maps.Keys(a.words)) {
		sum += a.words[w]
	}
	for _, weight := range a.phrases {
		together = max(together, weight)
	}
	return sum + weightTogether*together
}

func (a *answer) matched() []string {
	if a == nil {
		return []string{}
	}
	return slices.Sorted(maps.Keys(a.spelled))
}

// find weighs the words one by one: an entry is as good as its best phrase for each of them.
func (x *Index) find(words []string) (map[string]*answer, error) {
	out := map[string]*answer{}
	for i, word := range words {
		exact, err := x.run(i, exactly(word), out, func(score, _ float64) float64 { return score })
		if err != nil {
			return nil, err
		}
		q := loosely(word)
		if q == nil {
			continue
		}
		weight := weightLoose
		if exact == 0 {
			weight = weightOnly
		}
		if _, err := x.run(i, q, out, func(score, best float64) float64 { return weight * score / best }); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// run adds what one query finds for the i-th word, and says how many phrases it found.
func (x *Index) run(i int, q query.Query, out map[string]*answer, weigh func(score, best float64) float64) (uint64, error) {
	request := bleve.NewSearchRequestOptions(q, len(x.phrases), 0, false)
	request.IncludeLocations = true
	result, err := x.bleve.Search(request)
	if err != nil {
		return 0, err
	}
	for _, m := range result.Hits {
		p := x.phrases[m.ID]
		a := out[p.eccn]
		if a == nil {
			a = &answer{words: map[int]float64{}, phrases: map[string]float64{}, spelled: map[string]bool{}}
			out[p.eccn] = a
		}
		weight := weigh(m.Score, result.MaxScore)
		if p.title {
			weight *= weightTitle
		}
		a.words[i] = max(a.words[i], weight)
		a.phrases[m.ID] += weight
		for _, locations := range m.Locations[fieldText] {
			for _, l := range locations {
				a.spelled[strings.ToLower(p.text[l.Start:l.End])] = true
			}
		}
	}
	return result.Total, nil
}

// eccnStart is an ECCN or the beginning of one that no other word looks like ("3D" printers are none).
var eccnStart = regexp.MustCompile(`^[0-9][a-e][0-9]{1,3}$`)

// numbered is what an entry gets for words that are its ECCN or begin it.
func numbered(eccn string, words []string) float64 {
	for _, w := range words {
		if eccnStart.MatchString(w) && strings.HasPrefix(strings.ToLower(eccn), w) {
			return weightNumber
		}
	}
	return 0
}

// What a query says when it is after software or technology.
var (
	softwareWords   = []string{"software", "program", "firmware", "code", "app", "library"}
	technologyWords = []string{"technology", "technical", "know", "design", "drawings", "blueprint", "manual", "data", "process"}
)

// favored weighs an entry by what the query is after.
func favored(words []string) func(ecc.Code) float64 {
	has := func(list []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
	}
	software, technology := has(softwareWords), has(technologyWords)
	return func(code ecc.Code) float64 {
		asked := !software && !technology
		switch code.Group() {
		case "D":
			asked = software
		case "E":
			asked = technology
		}
		if asked {
			return 1
		}
		return behind
	}
}
