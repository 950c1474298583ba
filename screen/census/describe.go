package census

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// Profile is what an entry's type, programs and words tell of the party.
type Profile struct {
	// Countries are ISO codes: of the heading the entry stands under, or, where the
	// list has no headings, of its addresses. Empty when the list tells none.
	Countries []string `json:"countries"`
	Kind      Kind     `json:"kind"`
	// Fields and Stages are all that are told, in the order of their constants; empty when none is.
	Fields []Field `json:"fields"`
	Stages []Stage `json:"stages"`
	// Because has a reason for the kind, for each field and for each stage.
	Because []Reason `json:"because"`
}

// Reason is what told a part of a profile.
type Reason struct {
	By   Dimension `json:"by"`   // ByKind, ByField or ByStage
	Says string    `json:"says"` // such as "university"
	// Word is the word or words that told: as the table has them, as a legal form
	// or a given name stands in Name, or the list's type or program.
	Word string `json:"word"`
	Name string `json:"name"` // the name it stands in; empty when no name told
}

// Describe tells what sort of party an entry is, its fields and its stages. It
// goes by words that a table holds, never by likeness: where no word tells, the
// kind is unknown and the fields or stages are empty. The entry is not changed.
func Describe(e screen.Entry) Profile {
	p := Profile{Countries: countries(&e), Fields: []Field{}, Stages: []Stage{}}
	switch {
	case e.AddressOnly:
		p.is(Address, "address", "")
	case e.Type == "individual":
		p.is(Person, e.Type, "")
	case e.Type == "vessel":
		p.is(Vessel, e.Type, "")
		p.tell(&telling{words: e.Type, fields: []Field{Maritime}}, "")
	case e.Type == "aircraft":
		p.is(Aircraft, e.Type, "")
		p.tell(&telling{words: e.Type, fields: []Field{Aviation}}, "")
	default:
		p.byWords(&e)
	}
	slices.Sort(p.Fields)
	slices.Sort(p.Stages)
	return p
}

// byWords describes a party by its names. All its names tell fields
// and stages.
func (p *Profile) byWords(e *screen.Entry) {
	all := []reading{read(e.Name)}
	for _, a := range e.Aliases {
		if a.Kind != screen.Acronym {
			all = append(all, read(a.Name))
		}
	}
	p.kindOf(e, all)
	if p.Kind == Person {
		return
	}
	for i := range all {
		for _, h := range all[i].hits {
			p.tell(h.row, all[i].name)
		}
	}
}

// kindOf tells the kind: by the name the party is listed under, by its programs,
// by its aliases, and at last by what hints at a kind.
func (p *Profile) kindOf(e *screen.Entry, all []reading) {
	h, sure, _ := all[0].kind()
	if sure {
		p.is(h.row.kind, all[0].said(h), e.Name)
		return
	}
	for _, program := range e.Programs {
		if kind, ok := loaded().programs[program]; ok {
			p.is(kind, program, "")
			return
		}
	}
	if word, ok := all[0].person(); ok && e.Type == "" {
		p.is(Person, word, e.Name)
		return
	}
	for i := range all[1:] {
		if h, sure, _ := all[1+i].kind(); sure {
			p.is(h.row.kind, all[1+i].said(h), all[1+i].name)
			return
		}
	}
	for i := range all {
		if h, _, ok := all[i].kind(); ok {
			p.is(h.row.kind, all[i].said(h), all[i].name)
			return
		}
	}
}

// said is the words of a hit, as the table or else the name has them.
func (r *reading) said(h hit) string {
	if h.row.words != "" {
		return h.row.words
	}
	var said []string
	for _, w := range r.words[h.at : h.at+h.size] {
		said = append(said, w.Text)
	}
	if len(said) == 0 {
		return "legal form" // of a name written without spaces, where it leaves no word
	}
	return strings.Join(said, " ")
}

func (p *Profile) is(k Kind, word, name string) {
	p.Kind = k
	p.Because = append(p.Because, Reason{ByKind, k.String(), word, name})
}

// tell adds the fields and stages of a row that are not told yet.
func (p *Profile) tell(t *telling, name string) {
	for _, f := range t.fields {
		if !slices.Contains(p.Fields, f) {
			p.Fields = append(p.Fields, f)
			p.Because = append(p.Because, Reason{ByField, f.String(), t.words, name})
		}
	}
	for _, s := range t.stages {
		if !slices.Contains(p.Stages, s) && p.Kind.stands(s) {
			p.Stages = append(p.Stages, s)
			p.Because = append(p.Because, Reason{ByStage, s.String(), t.words, name})
		}
	}
}

// countries are where an entry is listed.
func countries(e *screen.Entry) []string {
	if e.Country != "" {
		return []string{e.Country}
	}
	out := []string{}
	for _, a := range e.Addresses {
		if a.Country != "" && !slices.Contains(out, a.Country) {
			out = append(out, a.Country)
		}
	}
	slices.Sort(out)
	return out
}
