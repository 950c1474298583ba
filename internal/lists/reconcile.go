package lists

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// reconcile brings the entries of a supplement and the rows of the combined list
// together and adds the result.
func (b *builder) reconcile(listed []Entry, records []candidate, notices *Notices) error {
	fromSupplement := len(listed) > 0
	m := newMatcher(listed)
	for _, find := range []func(candidate) []int{m.byName, m.byOtherName, m.byAlias, m.bySharedAliases, m.byBeginning} {
		for i := range records {
			if c := &records[i]; !c.used {
				for _, j := range find(*c) {
					c.used, m.used[j] = true, true
					if err := b.merge(&listed[j], *c, m, notices); err != nil {
						return err
					}
				}
			}
		}
	}
	place := make(map[string]int)
	for j, e := range listed {
		switch {
		case m.used[j] || len(records) == 0:
		case slices.ContainsFunc(m.names[loose(e.Name)], func(i int) bool { return m.used[i] }):
			b.differ(e, "under another country in the combined list", "")
		default:
			b.differ(e, "only in the regulations", "")
		}
		if b.once(e, place) {
			b.differ(e, "listed twice under one country", "")
		}
	}
	for _, c := range records {
		if c.used {
			continue
		}
		e := c.entry
		if err := c.stand(&e, notices, b.headings); err != nil {
			return err
		}
		if fromSupplement {
			b.differ(e, "only in the combined list", c.record.Notice)
		}
		b.once(e, place)
	}
	return nil
}

// once adds an entry, or has the one of the same party under the same country
// with the same requirement absorb it, and reports whether that was so.
func (b *builder) once(e Entry, place map[string]int) bool {
	key := e.Country + "|" + Key(e.Name)
	if i, ok := place[key]; ok && b.entries[i].License.same(e.License) {
		b.entries[i].absorb(e)
		return true
	}
	place[key] = len(b.entries)
	b.add(e, "")
	return false
}

// stand completes an entry that only the combined list has.
func (c candidate) stand(e *Entry, notices *Notices, headings map[string]string) error {
	e.Country = headings[e.List+"|"+Key(e.Name)]
	e.Addresses = c.addresses(e.Country)
	if e.Country == "" && len(e.Addresses) > 0 {
		if e.Country = e.Addresses[0].Country; e.Country == "HK" { // listed under China
			e.Country = "CN"
		}
	}
	notices.cite(e, c.record.Notice)
	e.AddressOnly = addressEntry.MatchString(e.Name)
	if e.List != EL {
		if e.List == MEU {
			e.License = militaryEndUser()
		}
		return nil
	}
	var err error
	if e.License, err = readLicense(c.record.Requirement, c.record.Policy); err != nil {
		return headerIndex{}.locate(err, "consolidated screening list", c.record.Row)
	}
	return nil
}

func (b *builder) differ(e Entry, kind, detail string) {
	b.differences = append(b.differences, Difference{e.List, kind, e.Country, e.Name, detail})
}

// otherText is what the combined list takes for addresses where a cell of the
// regulations lists several parties or names.
var otherText = regexp.MustCompile(`(?i)\ba\.k\.a\b|the following|subordinate institution`)

// runsOn reports whether an address of the combined list runs on into the text
// about another party.
func runsOn(street string) bool {
	if otherText.MatchString(street) {
		return true
	}
	for i := range street {
		if strings.HasPrefix(street[i:], ". ") && endsInCountry(street[:i]) {
			return true
		}
	}
	return false
}

// merge adds to an entry of a supplement what the combined list has beyond it.
// The supplement's license requirement stands; a difference is told.
func (b *builder) merge(e *Entry, c candidate, m *matcher, notices *Notices) error {
	if !slices.Contains(e.Sources, Combined) {
		e.Sources = append(e.Sources, Combined)
	}
	if Key(c.entry.Name) != Key(e.Name) {
		b.differ(*e, "name", c.entry.Name)
	}
	for _, a := range append([]Alias{{Name: c.entry.Name}}, c.entry.Aliases...) {
		if other := m.belongs(e, a.Name); other != "" {
			b.differ(*e, "alias of another entry", a.Name+", of "+other)
			continue
		}
		e.Aliases = append(e.Aliases, a)
	}
	for _, a := range c.addresses(e.Country) {
		if !runsOn(a.Street) {
			e.Addresses = append(e.Addresses, a)
		}
	}
	if len(e.Citations) == 0 {
		notices.cite(e, c.record.Notice)
	}
	if e.List != EL {
		return nil
	}
	l, err := readLicense(c.record.Requirement, c.record.Policy)
	if err != nil {
		return headerIndex{}.locate(err, "consolidated screening list", c.record.Row)
	}
	if l.requirement() != e.License.requirement() {
		b.differ(*e, "license requirement", e.License.requirement()+" ≠ "+l.requirement())
	}
	if l.policy() != e.License.policy() {
		b.differ(*e, "license review policy", e.License.policy()+" ≠ "+l.policy())
	}
	return nil
}

func (l *License) requirement() string {
	sections := slices.Sorted(slices.Values(l.Sections))
	return strings.TrimSpace(strings.Join([]string{l.Scope, strings.Join(sections, " "), strings.Join(l.Footnotes, ""), l.CarveOut, l.Exception}, " "))
}

func (l *License) policy() string {
	return strings.TrimSpace(l.ReviewPolicy + " " + l.PolicyNote)
}

// matcher finds the entries of a supplement that a row of the combined list means.
type matcher struct {
	listed  []Entry
	used    []bool
	names   map[string][]int
	aliases map[string][]int
}

func newMatcher(listed []Entry) *matcher {
	m := &matcher{listed: listed, used: make([]bool, len(listed)), names: make(map[string][]int), aliases: make(map[string][]int)}
	for i, e := range listed {
		m.names[loose(e.Name)] = append(m.names[loose(e.Name)], i)
		for _, a := range e.Aliases {
			if key := loose(a.Name); !slices.Contains(m.aliases[key], i) {
				m.aliases[key] = append(m.aliases[key], i)
			}
		}
	}
	return m
}

// loose is the key of a name without its gaps and accents, & read as and.
func loose(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ReplaceAll(name, "&", " and ")) {
		switch {
		case r == 'ı':
			b.WriteByte('I')
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToUpper(r))
		}
	}
	return b.String()
}

// byName finds entries of the same name; of several, those in a country that
// the row names.
func (m *matcher) byName(c candidate) []int {
	return m.inCountry(m.names[loose(c.entry.Name)], c)
}

// byOtherName finds an entry that has an alias of the row for its name.
func (m *matcher) byOtherName(c candidate) []int {
	for _, a := range c.entry.Aliases {
		found := pick(m.names[loose(a.Name)], func(i int) bool { return m.shares(i, c) })
		if len(found) == 1 && strings.Contains(loose(c.entry.Name), loose(a.Name)) {
			return found
		}
	}
	return nil
}

// byBeginning finds an entry without a row whose name begins as the row's, which was cut short.
func (m *matcher) byBeginning(c candidate) []int {
	const telling = 12 // letters
	key := loose(c.entry.Name)
	for i, e := range m.listed {
		if !m.used[i] && len(key) >= telling && m.shares(i, c) && strings.HasPrefix(loose(e.Name), key) {
			return []int{i}
		}
	}
	return nil
}

// belongs names the entry that an alias of a row is a name of, when it is not one of e's.
func (m *matcher) belongs(e *Entry, name string) string {
	key := loose(name)
	if key == loose(e.Name) || slices.ContainsFunc(e.Aliases, func(a Alias) bool { return loose(a.Name) == key }) {
		return ""
	}
	for _, i := range append(slices.Clip(m.names[key]), m.aliases[key]...) {
		if other := m.listed[i]; loose(other.Name) != loose(e.Name) && other.Country == e.Country {
			return other.Name
		}
	}
	return ""
}

// byAlias finds an entry that has the row's name among its aliases.
func (m *matcher) byAlias(c candidate) []int {
	if found := m.inCountry(m.aliases[loose(c.entry.Name)], c); len(found) == 1 {
		return found
	}
	return nil
}

// bySharedAliases finds an entry without a row that has an alias of the row and
// stands in a country that the row names.
func (m *matcher) bySharedAliases(c candidate) []int {
	var found []int
	for _, a := range c.entry.Aliases {
		for _, i := range m.aliases[loose(a.Name)] {
			if !m.used[i] && m.shares(i, c) && !slices.Contains(found, i) {
				found = append(found, i)
			}
		}
	}
	return found
}

// inCountry narrows several entries down to those in a country that the row names.
func (m *matcher) inCountry(found []int, c candidate) []int {
	if len(found) < 2 {
		return found
	}
	if near := pick(found, func(i int) bool { return m.shares(i, c) }); len(near) > 0 {
		return near
	}
	return found
}

// shares reports whether an entry and a row have a country in common.
func (m *matcher) shares(i int, c candidate) bool {
	e := m.listed[i]
	if len(c.record.Addresses) == 0 {
		return true
	}
	return slices.ContainsFunc(c.addresses(""), func(a Address) bool {
		return a.Country == "" || a.Country == e.Country || a.Country == "HK" && e.Country == "CN"
	})
}

// same reports whether two entries say the same of license requirements.
func (l *License) same(other *License) bool {
	if l == nil || other == nil {
		return l == other
	}
	return l.requirement() == other.requirement() && l.policy() == other.policy()
}

// absorb takes in another entry of the same party.
func (e *Entry) absorb(other Entry) {
	e.Aliases = append(slices.Clip(e.Aliases), other.Aliases...)
	e.Addresses = append(slices.Clip(e.Addresses), other.Addresses...)
	if other.Listed != "" && (e.Listed == "" || other.Listed < e.Listed) {
		e.Listed, e.Citations, other.Citations = other.Listed, other.Citations, e.Citations
	}
	for _, c := range other.Citations {
		if !slices.Contains(e.Citations, c) {
			e.Citations = append(slices.Clip(e.Citations), c)
		}
	}
	for _, s := range other.Sources {
		if !slices.Contains(e.Sources, s) {
			e.Sources = append(slices.Clip(e.Sources), s)
		}
	}
}

// tidy drops what an entry says twice: aliases that repeat its name, addresses
// that only name a country of a fuller one.
func (e *Entry) tidy() {
	seen := map[string]int{Key(e.Name): -1}
	var aliases []Alias
	for _, a := range e.Aliases {
		key := Key(a.Name)
		at, ok := seen[key]
		switch {
		case key == "":
		case !ok:
			if utf8.RuneCountInString(key) < 3 {
				a.Kind = weakAlias
			}
			seen[key] = len(aliases)
			aliases = append(aliases, a)
		case at >= 0 && aliases[at].Kind == "":
			aliases[at].Kind = a.Kind
		}
	}
	e.Aliases = aliases
	where := make(map[string]bool)
	told := make(map[string]bool)
	var addresses []Address
	for _, full := range []bool{true, false} {
		for _, a := range e.Addresses {
			key := Key(a.Street + " " + a.City + " " + a.PostalCode)
			switch {
			case (key != "") != full:
			case full && !told[key]:
				addresses = append(addresses, a)
				told[key], where[a.Country] = true, true
			case !full && a.Country != "" && !where[a.Country] && (a.Country != e.Country || len(addresses) == 0):
				addresses = append(addresses, a)
				where[a.Country] = true
			}
		}
	}
	e.Addresses = addresses
}
