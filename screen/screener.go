package screen

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// Options set how a [Screener] works. The zero value is the documented default.
type Options struct {
	// Limit is the most hits a result holds; 0 means DefaultLimit.
	Limit int
	// All also returns hits below the alert line, down to a score of LeastScore.
	All bool
	// Strong and Possible are the score lines of the bands, 0 to 1; 0 means
	// DefaultStrong and DefaultPossible. Possible is the alert line.
	Strong, Possible float64
}

// Defaults of the options.
const (
	DefaultLimit = 20
	// LeastScore is the lowest score of any hit.
	LeastScore = 0.4
)

// Screener holds lists ready for screening. It is immutable and safe for
// concurrent use.
type Screener struct {
	lists   Lists
	options Options
	index   *index
	sites   *siteIndex
	scratch sync.Pool
}

// New makes lists ready. The entries are kept, not copied: they must not change.
// An error is an [OptionError].
func New(lists Lists, options Options) (*Screener, error) {
	options, err := options.filled()
	if err != nil {
		return nil, err
	}
	s := &Screener{lists: lists, options: options}
	var sites sync.WaitGroup
	sites.Go(func() { s.sites = newSiteIndex(lists.Entries) })
	s.index = newIndex(lists.Entries)
	sites.Wait()
	s.scratch.New = func() any { return &scratch{scorer: scorer{needed: evidenceNeeded}} }
	return s, nil
}

// Default is a Screener over the embedded lists with default options.
func Default() (*Screener, error) {
	lists, err := Embedded()
	if err != nil {
		return nil, err
	}
	return New(lists, Options{})
}

// scratch is the memory of one screening.
type scratch struct {
	query     query
	retriever retriever
	scorer    scorer
	listed    side
	scored    []scored
	letters   []byte
	groups    []uint32 // entries of groups that a name is
	names     []string // the party's name, its aliases, the names within its name
	whole     int      // how many of them are whole
}

// scored is a listed name with its score.
type scored struct {
	name      uint32
	query     uint32 // in scratch.names: 0 for the party's name
	score     float64
	identical bool
	cut       bool  // the screened name is the beginning of the listed one
	backward  bool  // the name as read backward
	literal   bool  // the name as read letter by letter, as listed ones are
	member    uint8 // words of the listed name, from from on, that are the screened group's; else 0
	from      uint8
}

// Screen holds a party against the lists as of a date (YYYY-MM-DD). A listing
// that had ended by then, or was yet to come, is shown with InForce no and is
// no alert.
func (s *Screener) Screen(p Party, date string) Result {
	w := s.scratch.Get().(*scratch)
	defer s.scratch.Put(w)
	var r Result
	r.Warnings = s.scoreParty(w, &p)
	var places []place
	if p.Address.Street != "" {
		places, _ = premises(p.Address)
	}
	for _, found := range s.best(w) {
		if h := s.hit(w, &p, places, found, date); h.Band != UnknownBand || s.options.All {
			r.Hits = append(r.Hits, h)
		}
	}
	r.Hits = s.otherwise(&p, date, r.Hits)
	slices.SortStableFunc(r.Hits, func(a, b Hit) int {
		return cmp.Or(
			cmp.Compare(step(b.Score, b.Band == Exact), step(a.Score, a.Band == Exact)),
			compareBool(a.List > MilitaryEndUserList, b.List > MilitaryEndUserList),
			cmp.Compare(b.Score, a.Score),
		)
	})
	r.Hits = r.Hits[:min(len(r.Hits), s.options.Limit)]
	r.Decision = decide(r.Hits)
	return r
}

// scoreParty sets w.scored to the listed names that come near the party's, and
// returns the warnings about its own name.
func (s *Screener) scoreParty(w *scratch, p *Party) (warnings []string) {
	w.scored = w.scored[:0]
	w.names = append(append(w.names[:0], p.Name), p.Aliases...)
	w.whole = len(w.names)
	w.names = segments(w.names, &w.query.scanner, p.Name)
	for i, name := range w.names {
		s.score(w, name, uint32(i))
		if i == 0 {
			warnings = append(warnings, w.query.scanner.Warnings...)
		}
	}
	return warnings
}

// score appends to w.scored the listed names that come near a name.
func (s *Screener) score(w *scratch, name string, number uint32) {
	w.query.read(name, s.index.vocabulary)
	some := len(w.scored)
	s.scoreRead(w, number, false)
	if len(w.query.side.words) > 0 { // a legal form alone is the beginning of too many names
		s.cutOff(w, name, number)
	}
	if w.query.scanner.Ambiguous {
		w.query.readBackward(name, s.index.vocabulary)
		s.scoreRead(w, number, true)
		w.query.read(name, s.index.vocabulary)
	}
	if int(number) < w.whole {
		s.members(w, number, w.scored[some:])
		s.asListed(w, name, number)
	}
}

// scoreRead scores a name that has been read.
func (s *Screener) scoreRead(w *scratch, number uint32, backward bool) {
	if len(w.query.side.words) == 0 {
		return
	}
	least := s.options.Possible
	if s.options.All {
		least = LeastScore
	}
	for _, n := range w.retriever.retrieve(s.index, &w.query) {
		listed := &s.index.names[n]
		s.index.side(&w.listed, listed)
		a := w.scorer.compare(&w.query.side, &w.listed)
		if a.score < least || listed.weak && !a.identical {
			continue
		}
		if int(number) >= w.whole {
			a.within()
		}
		w.scored = append(w.scored, scored{name: n, query: number, score: a.score, identical: a.identical, backward: backward})
	}
}

// side makes a listed name ready for comparing.
func (x *index) side(s *side, n *listedName) {
	*s = side{words: s.words[:0], legal: n.legal, inverted: n.inverted, short: n.short}
	for i, p := range x.partsOf(n) {
		w := &x.vocabulary.words[p.id()]
		s.words = append(s.words, w)
		s.native = s.native || w.Native
		if p.optional() {
			s.optional |= 1 << i
		}
	}
}

// best is the best name of each entry, best entry first, within the limit.
func (s *Screener) best(w *scratch) []scored {
	list := w.scored
	slices.SortFunc(list, func(a, b scored) int {
		return cmp.Or(cmp.Compare(s.index.names[a.name].entry, s.index.names[b.name].entry), s.rank(a, b))
	})
	list = slices.CompactFunc(list, func(a, b scored) bool { return s.index.names[a.name].entry == s.index.names[b.name].entry })
	slices.SortFunc(list, s.rank)
	return list[:min(len(list), s.options.Limit)]
}

// scoreStep is the difference of scores below which the list tells which hit comes first.
const scoreStep = 0.02

// step is the score in steps; an exact hit stands above all others.
func step(score float64, exact bool) int {
	if exact {
		return math.MaxInt
	}
	return int(score / scoreStep)
}

// rank orders names as [Result.Hits] says.
func (s *Screener) rank(a, b scored) int {
	m, n := &s.index.names[a.name], &s.index.names[b.name]
	e, f := &s.lists.Entries[m.entry], &s.lists.Entries[n.entry]
	return cmp.Or(
		cmp.Compare(step(b.score, b.identical), step(a.score, a.identical)),
		compareBool(e.List > MilitaryEndUserList, f.List > MilitaryEndUserList),
		cmp.Compare(b.score, a.score),
		compareBool(m.short, n.short),
		compareBool(m.alias != primaryName, n.alias != primaryName),
		cmp.Compare(e.List, f.List),
		cmp.Compare(e.ID, f.ID),
		cmp.Compare(a.name, b.name),
		cmp.Compare(a.query, b.query),
	)
}

// compareBool puts false first.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// decide is the outcome that hits lead to.
func decide(hits []Hit) Decision {
	d := Clear
	for _, h := range hits {
		switch {
		case !h.Alert:
		case (h.Band == Exact || h.Band == Strong) && !contradicted(h):
			return Match
		default:
			d = Review
		}
	}
	return d
}

// contradicted tells whether something speaks against a hit: another country, another
// number of the same kind, a common word that tells institutions of common names apart, or words that only the listed name has, unless what is shared is too distinctive
// for two parties to bear it.
func contradicted(h Hit) bool {
	return h.another || h.common && slices.ContainsFunc(h.How, func(a Aligned) bool {
		return a.Kind == otherCountry.String() || a.Kind == missing.String() || a.Kind == otherNumber.String() && a.Score == 0
	})
}
