package screen

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// hit is the full account of a scored name.
func (s *Screener) hit(w *scratch, p *Party, places []place, found scored, date string) Hit {
	n := &s.index.names[found.name]
	e := &s.lists.Entries[n.entry]
	name := w.names[found.query]
	switch {
	case found.backward:
		w.query.readBackward(name, s.index.vocabulary)
	case found.literal:
		w.query.readLiterally(name, s.index.vocabulary)
	default:
		w.query.read(name, s.index.vocabulary)
	}
	s.index.side(&w.listed, n)
	var a *account
	switch {
	case found.cut:
		a = w.scorer.cutAccount(&w.query.side, &w.listed, found.score)
	case found.member > 0:
		a = w.scorer.memberAccount(&w.query.side, &w.listed, span{found.from, found.from + found.member}, found.score)
	default:
		a = w.scorer.compare(&w.query.side, &w.listed)
	}
	if int(found.query) >= w.whole {
		a.within()
	}
	h := s.blank(e, date)
	if address := s.refine(a, p, places, e); address != "" {
		h.Address = address
	}
	h.How, h.Score, h.Band = explain(a, &w.query.side, &w.listed), a.score, s.options.bandOf(a)
	if n.alias != primaryName {
		h.Matched = e.Aliases[n.alias].Name
	}
	for i, r := range a.rows {
		switch how := &h.How[i]; r.how {
		case otherCountry:
			how.Part, how.Listed = p.Address.Country, h.Country
		case sameAddress:
			how.Part, how.Listed = p.Address.String(), h.Address
		case otherNumber:
			own, listed, _ := otherIdentifier(p, e)
			how.Part, how.Listed = own.Value, listed.Value
		}
	}
	h.common, h.another = a.common(), a.another
	return alerted(h)
}

// explain puts an account into words: the score is the sum of weight times score.
func explain(a *account, query, listed *side) []Aligned {
	slices.SortStableFunc(a.rows, func(a, b row) int { return cmp.Compare(a.place(), b.place()) })
	total := a.total()
	how := make([]Aligned, len(a.rows))
	for i, r := range a.rows {
		how[i] = Aligned{
			Part: text(query, r.query), Listed: text(listed, r.listed),
			Kind: r.how.String(), Weight: r.weight / total, Score: r.score,
		}
	}
	return how
}

// place orders the rows of an account: the words of the screened name in their
// order, then what only the listed name has, then the rest.
func (r *row) place() int {
	switch {
	case r.query.to > 0:
		return int(r.query.from)
	case r.listed.to > 0:
		return names.MaxWords + int(r.listed.from)
	}
	return 2 * names.MaxWords
}

// text is a span's words as they were compared.
func text(s *side, p span) string {
	var b strings.Builder
	for i := p.from; i < p.to; i++ {
		if i > p.from {
			b.WriteByte(' ')
		}
		b.WriteString(s.words[i].Text)
	}
	return b.String()
}
