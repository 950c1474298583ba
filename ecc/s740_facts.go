package ecc

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// lackOf names a fact from the catalogue, where path is what its name stands
// behind: "facts.", "end_use.", "parties[0].facts.".
func (t *trial) lackOf(name, path string, ofItem bool) Lack {
	return Lack{Field: path + name, OfItem: ofItem, Question: question(name),
		WouldChange: t.provision.words.change}
}

// fact is a term that a yes or no fact of the item must be yes.
func (t *trial) fact(section, name, term string) { t.factIs(section, name, Yes, term) }

// claimed is fact of something so particular that nobody has it by chance: it fails where nobody spoke of it.
func (t *trial) claimed(section, name, term string) {
	if t.Item.Facts[name] == "" {
		t.end(NotEligible, section, term)
		return
	}
	t.fact(section, name, term)
}

// factNot is a term that a yes or no fact of the item must be no.
func (t *trial) factNot(section, name, term string) { t.factIs(section, name, No, term) }

func (t *trial) factIs(section, name string, want Answer, term string) {
	if t.over() {
		return
	}
	a := terms.Read(t.Item.Facts[name])
	if want == No {
		a = a.Not()
	}
	t.asks(section, a, term, name, "facts.", true)
}

// endUse is a term that an end use must be stated.
func (t *trial) endUse(section, key, term string) {
	t.asks(section, t.EndUse[key], term, key, "end_use.", false)
}

// statement is a term that a document or statement must be at hand.
func (t *trial) statement(section, key, term string) {
	t.asks(section, t.Statements[key], term, key, "statements.", false)
}

// asks is needs with a lack from the catalogue, made only when it is wanted.
func (t *trial) asks(section string, held Answer, term, name, path string, ofItem bool) {
	switch {
	case held == No:
		t.end(NotEligible, section, term)
	case held == Unknown && (t.brief || t.silent):
		t.open(term, Lack{})
	case held == Unknown && !t.over():
		t.open(term, t.lackOf(name, path, ofItem))
	}
}

// choice is a term that a fact of the item must be one of some words. Without the fact it is open.
func (t *trial) choice(section, name, term string, words ...string) {
	if t.over() {
		return
	}
	held := Unknown
	if given := t.Item.Facts[name]; given != "" {
		held = known(slices.Contains(words, given))
		t.named = held == Yes
	}
	t.asks(section, held, term, name, "facts.", true)
}

// atMost is a term that a decimal fact of the item must not exceed a bound.
func (t *trial) atMost(section, name string, bound int64, term string) {
	if t.over() {
		return
	}
	held := Unknown
	if v, ok := terms.Number(t.Item.Facts[name]); ok {
		held = known(v.LessThanOrEqual(decimal.NewFromInt(bound)))
	}
	t.asks(section, held, term, name, "facts.", true)
}

// destination is a term on the country of ultimate destination.
func (t *trial) destination(section string, eligible Answer, term string) {
	t.needs(section, eligible, term, Lack{Field: "to", Question: "Which country is the item going to?", WouldChange: "license exceptions go by country"})
}

// to tells whether the destination is in one of some Country Groups.
func (r *request) to(groups ...string) Answer { return inGroups(r.To, groups...) }

func inGroups(country string, groups ...string) Answer {
	if country == "" {
		return Unknown
	}
	return known(within(country, groups...))
}

// onList tells whether the destination is on a list of countries.
func (r *request) onList(l CountryList) Answer {
	if r.To == "" {
		return Unknown
	}
	return known(l.Has(r.To))
}

// toOneOf tells whether the destination is one of some countries.
func (r *request) toOneOf(countries ...string) Answer {
	if r.To == "" {
		return Unknown
	}
	return known(slices.Contains(countries, r.To))
}

// goods is a term that the item must be of one of some kinds.
func (t *trial) goods(section, term string, kinds ...Kind) {
	held := Unknown
	if t.kind != UnknownKind {
		held = known(slices.Contains(kinds, t.kind))
	}
	t.needs(section, held, term, Lack{Field: "kind", OfItem: true, Question: "Is the item a commodity, software or technology?",
		WouldChange: "some license exceptions are for one kind of item only"})
}

// items is a term that the item must be under one of some paragraphs of the Commerce Control List.
func (t *trial) items(section, term string, list itemList) {
	t.needs(section, list.has(t.Item.Code), term, lackCode)
}

var lackCode = Lack{Field: "eccn", OfItem: true, Question: "Which entry of the Commerce Control List is the item in, and which paragraph of it?",
	WouldChange: "license exceptions go by entry and paragraph"}

// itemList is a list of entries and paragraphs that a section names, by entry.
type itemList struct {
	entries map[string]codeList
	// shelves has a bit for each category and product group of the list, which
	// tell most items from it at once.
	shelves uint64
}

// codes reads such a list: "3B001.a.4 3B002 -3B002.c".
func codes(text string) itemList {
	all, err := parseCodeList(text)
	if err != nil {
		panic(err)
	}
	out := itemList{entries: map[string]codeList{}}
	for _, c := range all.in {
		l := out.entries[c.ECCN]
		l.in = append(l.in, c)
		out.add(c.ECCN, l)
	}
	for _, c := range all.out {
		l := out.entries[c.ECCN]
		l.out = append(l.out, c)
		out.add(c.ECCN, l)
	}
	return out
}

func (l *itemList) add(eccn string, of codeList) {
	l.entries[eccn] = of
	l.shelves |= shelf(eccn)
}

// shelf is the bit of an entry's category and product group.
func shelf(eccn string) uint64 { return 1 << ((eccn[0]-'0')*5 + eccn[1] - 'A') }

// has tells whether a code is of the list; one that is not classified may be.
func (l itemList) has(c Code) Answer {
	if c.ECCN == "" {
		if !c.Classified() {
			return Unknown
		}
		return No
	}
	if l.shelves&shelf(c.ECCN) != 0 {
		if of, ok := l.entries[c.ECCN]; ok {
			return of.has(c)
		}
	}
	return No
}

// controlledFor tells whether a control of the item's entry with that reason
// reaches the item, wherever it goes.
func (r *request) controlledFor(reasons ...string) (Answer, []Lack) {
	code := r.Item.Code
	if code.EAR99 || code.USML != "" {
		return No, nil
	}
	e := ccl().byECCN[code.ECCN]
	if e == nil {
		return Unknown, []Lack{lackCode}
	}
	out, lacks := No, []Lack(nil)
	for i := range e.controls {
		k := &e.controls[i]
		if !slices.Contains(reasons, k.reason) {
			continue
		}
		a, l := k.reaches(r.Case, code)
		if a == Yes {
			return Yes, nil
		}
		out, lacks = out.Or(a), append(lacks, l...)
	}
	return out, lacks
}

// requiredFor tells whether a list-based requirement with that reason applies.
func (r *request) requiredFor(reason string) Answer {
	out := No
	for _, f := range r.requirements {
		if slices.Contains(f.Reasons, reason) {
			out = out.Or(applied(f))
		}
	}
	return out
}

func applied(f *Finding) Answer {
	if f.Status == Applies {
		return Yes
	}
	return Unknown
}

// requiredUnder tells whether a requirement of one of some parts of the regulations applies ("15 CFR 744.").
func (r *request) requiredUnder(citations ...string) Answer {
	out := No
	for _, f := range r.requirements {
		if f.cites(citations...) {
			out = out.Or(applied(f))
		}
	}
	return out
}

// cites tells whether the finding's citation is, or is under, one of some: a
// part ("15 CFR 744."), a section or a paragraph.
func (f *Finding) cites(citations ...string) bool {
	return slices.ContainsFunc(citations, func(c string) bool {
		rest, ok := strings.CutPrefix(f.Citation, c)
		return ok && (rest == "" || rest[0] == '(' || strings.HasSuffix(c, "."))
	})
}

// users are the parties with one of the roles, by index: end users, or ultimate
// consignees where nobody is called an end user.
func (r *request) users() []int {
	for _, role := range [...]string{"end_user", "ultimate_consignee"} {
		var out []int
		for i := range r.Parties {
			if r.Parties[i].Role == role {
				out = append(out, i)
			}
		}
		if out != nil {
			return out
		}
	}
	return nil
}

// everyUser is a term that a fact must be yes of every end user. A party's own
// country can rule it out first.
func (t *trial) everyUser(section, name, term string, of func(*Party) Answer) {
	if t.over() {
		return
	}
	held, users := Yes, t.users()
	missing := -1
	for _, i := range users {
		a := of(&t.Parties[i])
		if a == Unknown && missing < 0 {
			missing = i
		}
		held = held.And(a)
	}
	if len(users) == 0 {
		t.needs(section, Unknown, term, Lack{Field: "parties", Question: "Who is the end user?", WouldChange: "the exception goes by the end user"})
		return
	}
	path := ""
	if missing >= 0 && !t.brief && !t.silent {
		path = "parties[" + strconv.Itoa(missing) + "].facts."
	}
	t.asks(section, held, term, name, path, false)
}

// everySeat is everyUser for where the party and its ultimate parent are headquartered.
func (t *trial) everySeat(section, term string, of func(*Party) Answer) {
	held, users := Unknown, t.users()
	for n, i := range users {
		if a := of(&t.Parties[i]); n == 0 {
			held = a
		} else {
			held = held.And(a)
		}
	}
	t.needs(section, held, term, t.lackSeat())
}

// userFact is everyUser for a yes or no fact of the party.
func (t *trial) userFact(section, name, term string) {
	t.everyUser(section, name, term, func(p *Party) Answer { return terms.Read(p.Facts[name]) })
}

// lackSeat asks for the headquarters that consigneeInD5 misses.
func (r *request) lackSeat() Lack {
	field := "parties"
	for i := range r.Parties {
		p := &r.Parties[i]
		if (p.Role == "end_user" || p.Role == "ultimate_consignee") && headquarteredInD5(p.Headquarters, p.ParentHeadquarters) == Unknown {
			field = "parties[" + strconv.Itoa(i) + "].headquarters"
			break
		}
	}
	return Lack{Field: field, Question: "Where are the ultimate consignee and the end user, and their ultimate parent companies, headquartered?",
		WouldChange: "headquarters in Macau or Country Group D:5 close most license exceptions for advanced computing items"}
}
