package ecc

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-793d2af5/exportscreen/internal/civil"
)

// licenseException is a license exception: its symbol and the paragraphs that authorize.
type licenseException struct {
	code string
	// concerns tells whether anybody would ask for it; nil means always.
	concerns   func(*request) bool
	provisions []provision
	about      circumstance
}

// provision is one authorizing paragraph of a license exception.
type provision struct {
	code, section string // "TMP", "740.9(a)(1)"
	// from is the day it came into being, held the first day of the wording that is coded; empty is open.
	from, held string
	test       func(*trial)
	words      words
}

// words are what is said of every provision of its kind, made once.
type words struct{ citation, met, open, change string }

// speak makes the words of the provisions.
func (x *licenseException) speak() {
	for i := range x.provisions {
		p := &x.provisions[i]
		p.words = words{
			citation: "15 CFR " + p.section,
			met:      "Every condition of § " + p.section + " is met by what was stated.",
			open:     "Open under § " + p.section + ": facts are missing.",
			change:   "decides whether license exception " + p.code + " (§ " + p.section + ") can be used",
		}
	}
}

// request is a case held against part 740, with what many provisions ask worked out once.
type request struct {
	*Case
	requirements []*Finding // license requirements that apply or might
	all          []licenseException
	kind         Kind
	raised       []raised // the restrictions of § 740.2 that stand in the way
	rules        []string // the IDs of the requirements
	scratch      trial    // the provision that is being tried
}

func newRequest(c Case, findings []Finding, all []licenseException) *request {
	r := &request{Case: &c, all: all, kind: c.Item.Kind}
	if r.kind == UnknownKind {
		r.kind = c.Item.Code.Kind()
	}
	var barring []*Finding
	for i := range findings {
		f := &findings[i]
		if f.Status != Applies && f.Status != StatusUnknown {
			continue
		}
		switch {
		case f.Effect == LicenseRequired:
			r.requirements = append(r.requirements, f)
		case f.Effect == ExceptionBarred, f.Effect == Prohibited && f.Status == Applies: // § 740.1(a)
			barring = append(barring, f)
		}
	}
	if len(r.requirements) > 0 {
		r.raised = raise(r, barring)
	}
	for _, f := range r.requirements {
		if !slices.Contains(r.rules, f.Rule) {
			r.rules = append(r.rules, f.Rule)
		}
	}
	return r
}

// trial is a provision held against a request. The first term that fails ends it.
type trial struct {
	*request
	provision *provision
	status    ExceptionStatus
	section   string // of the term that failed
	why       string // the term that failed
	overcomes []string
	terms     []string // that are open
	duties    []string // to be kept when it is used
	lacks     []Lack
	// brief trials only find out how far the provision carries, without words;
	// those of a silent case leave out what they lack.
	brief, silent bool
	named         bool // a stated word names the paragraph
}

// try holds a provision against the request: dates, § 740.2, what the
// requirements let through, and its own terms last.
func (r *request) try(p *provision, brief, silent bool) *trial {
	t := &r.scratch
	*t = trial{request: r, provision: p, status: Available, brief: brief, silent: silent}
	if !civil.Within(r.Date, p.from, "") {
		t.end(NotEligible, p.section, "it was not in force on the date of the transaction")
		return t
	}
	r.restrict(t)
	t.admit()
	if !t.over() {
		p.test(t)
	}
	if !t.over() && p.held != "" && r.Date < p.held {
		t.open("the wording in force before "+p.held+" is not held", Lack{})
	}
	return t
}

// over tells that a term has failed.
func (t *trial) over() bool { return t.status == NotEligible || t.status == Barred }

func (t *trial) end(status ExceptionStatus, section, why string) {
	if !t.over() {
		t.status, t.section, t.why, t.terms, t.lacks, t.overcomes = status, section, why, nil, nil, nil
	}
}

func (t *trial) open(term string, lack Lack) {
	if t.over() {
		return
	}
	t.status = Conditional
	if t.brief {
		return
	}
	t.terms = append(t.terms, term)
	if lack.Field != "" && !t.silent {
		t.lacks = append(t.lacks, lack)
	}
}

// needs is a term of the provision. It fails when held is No and stays open when it is Unknown.
func (t *trial) needs(section string, held Answer, term string, lack Lack) {
	switch held {
	case No:
		t.end(NotEligible, section, term)
	case Unknown:
		t.open(term, lack)
	}
}

// needsAll is needs with several lacks.
func (t *trial) needsAll(section string, held Answer, term string, lacks []Lack) {
	t.needs(section, held, term, Lack{})
	if held == Unknown && !t.over() && !t.brief && !t.silent {
		t.lacks = append(t.lacks, lacks...)
	}
}

// duty is what whoever uses the exception must do or keep, and does not decide whether it is open.
func (t *trial) duty(text string) {
	if !t.over() && !t.brief {
		if t.duties == nil {
			t.duties = make([]string, 0, 4)
		}
		t.duties = append(t.duties, text)
	}
}

// admit finds the requirements that let the provision through. Findings of one
// rule stand or fall together.
func (t *trial) admit() {
	if t.over() {
		return
	}
	t.overcomes = filter(t.rules, t.admitted)
	if len(t.overcomes) == 0 {
		f := t.refusing()
		t.end(Barred, strings.TrimPrefix(f.Citation, "15 CFR "), "requirement "+f.Rule+" does not let it through")
	}
}

// refusing is a requirement that keeps the provision out, one that certainly applies first.
func (t *trial) refusing() *Finding {
	for _, f := range t.requirements {
		if f.Status == Applies && !t.provision.passes(f) {
			return f
		}
	}
	return t.requirements[0]
}

func (t *trial) admitted(rule string) bool {
	for _, f := range t.requirements {
		if f.Rule == rule && !t.provision.passes(f) {
			return false
		}
	}
	return true
}

// passes tells whether the requirement lets the provision through.
func (p *provision) passes(f *Finding) bool {
	return f.Exceptions == ExceptionsAll || f.Exceptions == ExceptionsAsListed && p.listed(f.ExceptionCodes)
}

// listed tells whether the provision is among some that are given as "LVS" or,
// by paragraph, as "GOV 740.11(b)(2)".
func (p *provision) listed(list []string) bool {
	return slices.ContainsFunc(list, func(entry string) bool {
		code, section, byParagraph := strings.Cut(entry, " ")
		if code != p.code {
			return false
		}
		rest, ok := strings.CutPrefix(p.section, section)
		return !byParagraph || ok && (rest == "" || rest[0] == '(')
	})
}

// narrow keeps the requirements that the provision's own terms let it overcome.
func (t *trial) narrow(section, term string, keep func(*Finding) bool) {
	if t.over() {
		return
	}
	t.overcomes = filter(t.overcomes, func(rule string) bool {
		return !slices.ContainsFunc(t.requirements, func(f *Finding) bool { return f.Rule == rule && !keep(f) })
	})
	if len(t.overcomes) == 0 {
		t.end(NotEligible, section, term)
	}
}

// ownTerms holds a license exception's own terms alone against the request,
// without § 740.2 and the requirements, and gives the trial that carries furthest.
func (r *request) ownTerms(x *licenseException) trial {
	var best trial
	for i := range x.provisions {
		t := trial{request: r, provision: &x.provisions[i], status: Available, overcomes: r.rules}
		t.provision.test(&t)
		if i == 0 || rank[t.status] > rank[best.status] {
			best = t
		}
	}
	return best
}

// filter is a list itself when all of it is kept, else a new one.
func filter(list []string, keep func(string) bool) []string {
	if !slices.ContainsFunc(list, func(s string) bool { return !keep(s) }) {
		return slices.Clip(list)
	}
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return !keep(s) })
}

// hold tries every provision of a license exception and reports the one that carries furthest.
func (r *request) hold(x *licenseException) Exception {
	var best trial
	var others []string
	silent := x.about != (circumstance{}) && !r.speaksOf(x)
	for i := range x.provisions {
		t := r.try(&x.provisions[i], best.status == Conditional, silent)
		if t.brief && t.status == Available {
			t = r.try(&x.provisions[i], false, silent)
		}
		switch {
		case i == 0 || rank[t.status] > rank[best.status],
			t.status == best.status && t.named && !best.named && t.over(): // why it fails is said of the paragraph that the case speaks of
			best, others = *t, others[:0]
		case t.status == Conditional && best.status == Conditional:
			others = append(others, t.provision.section)
			for _, rule := range t.overcomes {
				if !slices.Contains(best.overcomes, rule) {
					best.overcomes = append(best.overcomes, rule)
				}
			}
		}
		if best.status == Available {
			break
		}
	}
	e := best.report(others)
	if silent && e.Status == Conditional {
		x.unprompted(&best, &e)
	}
	return e
}

// rank orders the statuses by how far they carry. Own terms that fail say more than a bar on some other paragraph.
var rank = [...]uint8{Barred: 1, NotEligible: 2, Conditional: 3, Available: 4}

func (t *trial) report(others []string) Exception {
	said := &t.provision.words
	e := Exception{Code: t.provision.code, Status: t.status, Overcomes: slices.Clone(t.overcomes), Lacks: distinct(t.lacks), Citation: said.citation}
	switch t.status {
	case Available:
		e.Why, e.Conditions = said.met, t.duties
	case Conditional:
		e.Why, e.Conditions = said.open, append(sentences(t.terms, len(t.duties)), t.duties...)
		if len(others) > 0 {
			e.Why += " Open too: § " + strings.Join(others, ", § ") + "."
		}
	default:
		e.Citation = "15 CFR " + t.section
		at := "§ " + t.section
		if strings.HasPrefix(t.section, "part ") {
			at = t.section
		}
		e.Why = "Not met, " + at + ": " + t.why + "."
		if t.status == Barred {
			e.Why = "Barred by " + at + ": " + t.why + "."
		}
	}
	return e
}

// sentences gives terms, which are clauses, as sentences, with room for more.
func sentences(terms []string, more int) []string {
	out := make([]string, len(terms), len(terms)+more)
	for i, term := range terms {
		first, n := utf8.DecodeRuneInString(term)
		out[i] = string(unicode.ToUpper(first)) + term[n:] + "."
	}
	return out
}

// settle is § 740.2(a)(2): no exception may be used while another requirement
// of the same line stands that no exception overcomes. One of whose circumstances
// nobody spoke does not count for the others.
func (r *request) settle(out []Exception) {
	for _, f := range r.requirements {
		covered := UnknownException
		for i := range out {
			if e := &out[i]; !e.Unprompted && slices.Contains(e.Overcomes, f.Rule) && rank[e.Status] > rank[covered] {
				covered = e.Status
			}
		}
		if covered == Available {
			continue
		}
		for i := range out {
			e := &out[i]
			switch {
			case e.Status != Available && e.Status != Conditional || slices.Contains(e.Overcomes, f.Rule):
			case f.Status == Applies && covered == UnknownException:
				*e = Exception{Code: e.Code, Status: Barred, Citation: "15 CFR 740.2(a)(2)",
					Why: "Barred by § 740.2(a)(2): no license exception overcomes requirement " + f.Rule + " (" + f.Citation + ")."}
			case f.Status == Applies:
				e.condition("Requirement " + f.Rule + " (" + f.Citation + ") must be overcome as well.")
			default:
				e.condition("Requirement " + f.Rule + " (" + f.Citation + "), still open, must turn out not to apply.")
			}
		}
	}
}

// condition takes an available exception back to a conditional one.
func (e *Exception) condition(text string) {
	if e.Status == Available {
		e.Why = "Its own terms are met; another requirement is open."
	}
	e.Status, e.Conditions = Conditional, append(e.Conditions, text)
}
