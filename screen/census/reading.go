package census

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// reading is a name with what its words tell.
type reading struct {
	name  string
	words []names.Word
	hits  []hit
	// starts and ends tell that a company's legal form is what the name begins or
	// ends with.
	starts, ends bool
}

// hit is words of a name that a row of the table is about, or a company's legal form.
type hit struct {
	at, size int
	row      *telling
	aside    bool // in brackets
}

// companyForm is what a company's legal form tells.
var companyForm = telling{kind: Company}

// read takes a name apart.
func read(name string) reading {
	s := names.Scanner{Whole: true}
	s.Scan(name)
	r := reading{name: name}
	for _, t := range s.Tokens {
		r.words = append(r.words, names.Describe(string(s.Text(t))))
	}
	end := len(r.words) // of the name proper
	for end > 1 && (s.Tokens[end-1].Optional || r.words[end-1].Kind == names.Place || branch(r.words[end-1].Canon)) {
		end--
	}
	for i := 0; i < len(r.words); {
		row, size := r.longest(i)
		form, company := s.FormAt(i)
		if company && (form > size || form == size && (row.hint || row.kind == UnknownKind)) {
			row, size = &companyForm, form
		}
		if row == nil {
			i++
			continue
		}
		if row == &companyForm && size == len(r.words) {
			break // an acronym, such as "PCL"
		}
		if row == &companyForm {
			r.starts = r.starts || i == 0
			r.ends = r.ends || i+size >= end
		}
		r.hits = append(r.hits, hit{i, size, row, s.Tokens[i].Optional})
		i += size
	}
	if s.Legal != 0 { // of a name written without spaces
		r.ends = true
		r.hits = append(r.hits, hit{at: len(r.words), row: &companyForm})
	}
	return r
}

// branch tells the words that announce a part of a company.
func branch(canon string) bool {
	return canon == "branch" || canon == "office" || canon == "subsidiary"
}

// longest is the row with the most words that match from word i on; of two, the
// one that stands so in the name.
func (r *reading) longest(i int) (best *telling, size int) {
	for _, first := range []string{r.words[i].Text, r.words[i].Canon} {
		rows := loaded().words[first]
		for j := range rows {
			if n := len(rows[j].parts); n > size && r.matches(i, rows[j].parts) {
				best, size = &rows[j], n
			}
		}
	}
	return best, size
}

func (r *reading) matches(i int, parts []string) bool {
	if i+len(parts) > len(r.words) {
		return false
	}
	for j, p := range parts {
		if w := &r.words[i+j]; w.Text != p && w.Canon != p {
			return false
		}
	}
	return true
}

// kind is what sort of party the name is of, by which words, and whether it is
// more than a hint.
//
// The head of the name decides: the last words that tell a kind before the first
// preposition ("Corporation 29th Research Institute", "Institute of the Academy").
// A legal form at the beginning or the end is a company's, but for a bank.
func (r *reading) kind() (h hit, sure, ok bool) {
	if h, ok = r.bank(); ok {
		return h, true, true
	}
	if r.starts || r.ends {
		i := slices.IndexFunc(r.hits, func(h hit) bool { return h.row == &companyForm })
		return r.hits[i], true, true
	}
	if h, ok = r.head(func(t *telling) bool { return t.kind != UnknownKind && !t.hint }); ok {
		return h, true, true
	}
	h, ok = r.head(func(t *telling) bool { return t.kind != UnknownKind })
	return h, false, ok
}

// bank finds the word for a bank, unless what follows tells of another trade.
func (r *reading) bank() (h hit, ok bool) {
	for _, next := range r.hits {
		switch {
		case next.row.kind == Bank && !next.row.hint:
			h, ok = next, true
		case ok && slices.ContainsFunc(next.row.fields, func(f Field) bool { return f != Finance }):
			return hit{}, false
		}
	}
	return h, ok
}

// head is the last hit that tells before the first preposition after one that
// tells; what stands in brackets counts only where nothing stands before it.
func (r *reading) head(tells func(*telling) bool) (h hit, ok bool) {
	for _, next := range r.hits {
		if !tells(next.row) || next.aside && ok {
			continue
		}
		if ok && slices.ContainsFunc(r.words[h.at+h.size:next.at], preposition) {
			return h, true
		}
		h, ok = next, true
	}
	return h, ok
}

func preposition(w names.Word) bool {
	switch w.Text {
	case "of", "for", "at", "in", "under", "by", "named", "after", "im", "imeni":
		return true
	}
	return false
}
