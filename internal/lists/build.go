package lists

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// The short names of the files, as entries and sources give them.
const (
	Combined    = "csl" // Consolidated Screening List
	Regulations = "cfr" // part 744 in the Code of Federal Regulations
	Orders      = "dpl" // denied persons file
)

// Files are the records of the official files at hand; any of them may be missing.
type Files struct {
	Combined    []Record
	Supplements []SupplementRow
	Denied      []DeniedRow
	// DeniedAsOf is the day of the denied persons file (YYYY-MM-DD): who is not in it was not denied that day.
	DeniedAsOf string
}

// Difference is something in which two files disagree on a listed party.
type Difference struct {
	List, Kind, Country, Name string
	Detail                    string
}

// Hint is a name known from lists held before, and the country it was listed under.
type Hint struct{ List, Name, Country string }

// Build brings the files together, one entry for each listed party, and tells
// in what the files differ. hints help to tell names from addresses, and give the
// country of a party of which only the combined list is at hand.
func Build(f Files, hints []Hint) ([]Entry, []Difference, error) {
	known := make(Known)
	b := &builder{headings: make(map[string]string)}
	for _, h := range hints {
		known.Add(h.Name)
		if key := h.List + "|" + Key(h.Name); h.Country != "" && b.headings[key] == "" {
			b.headings[key] = h.Country
		}
	}
	var combined []candidate
	for _, r := range f.Combined {
		c, err := r.candidate()
		if err != nil {
			return nil, nil, err
		}
		combined = append(combined, c)
		known.Add(c.entry.Name)
		known.Add(r.Name)
		for _, a := range c.entry.Aliases {
			known.Add(a.Name)
		}
	}
	notices := learnNotices(f.Combined, f.Supplements)
	for _, list := range []string{EL, UVL, MEU} {
		rows := pick(f.Supplements, func(r SupplementRow) bool { return r.List == list })
		records := pick(combined, func(c candidate) bool { return c.entry.List == list })
		listed, err := supplementEntries(rows, known, notices)
		if err != nil {
			return nil, nil, err
		}
		if err := b.reconcile(listed, records, notices); err != nil {
			return nil, nil, err
		}
	}
	b.denials(f, pick(combined, func(c candidate) bool { return c.entry.List == DPL }), known, notices)
	for _, c := range combined {
		switch c.entry.List {
		case EL, UVL, MEU, DPL:
		default:
			notices.cite(&c.entry, c.record.Notice)
			b.add(c.entry, c.record.Number)
		}
	}
	for i := range b.entries {
		b.entries[i].tidy()
	}
	identify(b.entries, func(i int) string { return b.numbers[i] })
	return b.entries, b.differences, nil
}

func pick[T any](list []T, want func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(list), func(v T) bool { return !want(v) })
}

// builder gathers entries.
type builder struct {
	entries     []Entry
	numbers     []string // Treasury's number of each entry, where it has one
	differences []Difference
	headings    map[string]string // country by list and name, from hints
}

func (b *builder) add(e Entry, number string) {
	b.entries = append(b.entries, e)
	b.numbers = append(b.numbers, number)
}

// candidate is a row of the combined list and what it says by itself.
type candidate struct {
	record Record
	entry  Entry
	under  string
	used   bool
}

// partOf is how the combined list writes a party that is listed as a part of another.
var partOf = regexp.MustCompile(`^(.+?)(?:\. Affiliated Entity:|\. Subordinate Institution -| facilities:|, and subordinate entity) (.+)$`)

// candidate reads a row of the Consolidated Screening List.
func (r Record) candidate() (candidate, error) {
	c := candidate{record: r, entry: Entry{
		List: r.List, Type: r.Type, Programs: r.Programs, IDs: r.IDs,
		Listed: r.Start, Expires: r.End, StandardOrder: r.StandardOrder, Sources: []string{Combined},
	}}
	name := fold(r.Name)
	if m := partOf.FindStringSubmatch(name); m != nil && r.List == EL {
		c.under, name = m[1], m[2]
	}
	n, corrected := corrections()[r.List+"|"+name]
	switch {
	case corrected:
	case armedForces.MatchString(name):
		n, _ = (&cellReader{}).running(name)
	case r.Number == "":
		n = splitNames(name)
	default:
		n.Primary = name
	}
	if !corrected || len(n.Others) == 0 {
		for _, alias := range r.AltNames {
			n.take(alias, r.Number != "")
		}
	}
	own, composed := partName(n.Primary, c.under)
	c.entry.Name, c.entry.Aliases = own, append(slices.Clip(n.Others), composed...)
	if !r.stacked() {
		for _, a := range r.Addresses {
			switch {
			case a.Country != "":
			case r.List == DPL:
				a = deniedAddress(a)
			default:
				a.Street, a.Country = lastCountry(a.Street)
			}
			c.entry.Addresses = append(c.entry.Addresses, a)
		}
	}
	return c, nil
}

// stacked reports whether the record's addresses are text of a supplement, to
// be read with the country of its heading.
func (r Record) stacked() bool { return r.List == EL || r.List == UVL || r.List == MEU }

// addresses are those of a row of a supplement's list, read as under a heading.
func (c candidate) addresses(heading string) []Address {
	out := slices.Clone(c.entry.Addresses)
	if c.record.stacked() {
		for _, a := range c.record.Addresses {
			if a.City != "" || a.PostalCode != "" || a.Street == "" {
				out = append(out, a)
				continue
			}
			out = append(out, splitAddresses(leadIn.ReplaceAllString(a.Street, ""), cmp.Or(a.Country, heading))...)
		}
	}
	return out
}

// leadIn is what stands before an address that was parted from others.
var leadIn = regexp.MustCompile(`(?i)^((and|a\.k\.a\.,?)?\s*the following \w+ alias(es)?:|and\b)\s*`)

// take adds an alias of the combined list. Treasury's are as they should be, but for the quotes of weak ones.
func (n *Names) take(alias string, treasury bool) {
	if treasury {
		kind := ""
		if len(alias) > 2 && strings.HasPrefix(alias, `"`) && strings.HasSuffix(alias, `"`) {
			kind, alias = weakAlias, alias[1:len(alias)-1]
		}
		n.Others = append(n.Others, Alias{Name: alias, Kind: kind})
		return
	}
	if strings.HasPrefix(alias, "(") { // a remark on the aliases before, not a name
		return
	}
	kind := ""
	if m := otherName.FindStringSubmatchIndex(alias); m != nil && m[0] == 0 {
		if alias[m[2]] == 'F' || alias[m[2]] == 'f' {
			kind = formerName
		}
		alias = alias[m[1]:]
	}
	others := splitNames(alias)
	n.Others = append(n.Others, Alias{Name: others.Primary, Kind: kind})
	n.Others = append(n.Others, others.Others...)
}

// numbered is a name that says little without the party it is a part of.
var numbered = regexp.MustCompile(`(?i)^(\d|first |second |third |fourth |fifth )`)

// partName names a party that is listed as a part of another.
func partName(name, under string) (string, []Alias) {
	switch {
	case under == "":
		return name, nil
	case describes(name):
		return under + ": " + name, nil
	case numbered.MatchString(name):
		return name, []Alias{{Name: under + " " + name}}
	}
	return name, nil
}

// addressEntry is the heading of an entry that lists an address.
var addressEntry = regexp.MustCompile(`^Address \d+$`)

// supplementEntries reads the rows of a supplement to part 744.
func supplementEntries(rows []SupplementRow, known Known, notices *Notices) ([]Entry, error) {
	var out []Entry
	for _, row := range rows {
		var license *License
		switch row.List {
		case EL:
			var err error
			if license, err = readLicense(row.Requirement, row.Policy); err != nil {
				return nil, headerIndex{}.locate(err, "supplement no. 4 to part 744", row.Row)
			}
		case MEU:
			license = militaryEndUser()
		}
		text := row.Notices + " " + gluedNotice.FindString(row.Policy)
		if rest := unread(text); rest != "" {
			return nil, &Error{File: "part 744, " + row.List, Row: row.Row, Column: "Federal Register citation", Value: row.Notices, Msg: "not understood: " + rest}
		}
		for _, p := range readParties(row.Lines, known) {
			if p.Primary == "" {
				return nil, &Error{File: "part 744, " + row.List, Row: row.Row, Value: strings.Join(row.Lines, " "), Msg: "no name found"}
			}
			name, aliases := partName(p.Primary, p.under)
			e := Entry{
				List: row.List, Country: row.Country, Name: name, Aliases: append(p.Others, aliases...),
				License: license, Sources: []string{Regulations}, AddressOnly: addressEntry.MatchString(name),
			}
			e.Addresses = splitAddresses(strings.Join(p.addresses, " "), row.Country)
			notices.cite(&e, text)
			out = append(out, e)
		}
	}
	return out, nil
}

// militaryEndUser is what § 744.21 and supplement no. 7 say of every entry.
func militaryEndUser() *License {
	return &License{
		Scope: "supplement_2_items", Sections: []string{"744.21"}, ReviewPolicy: "presumption_of_denial",
		PolicySections: []string{"744.21(e)"}, Exception: "GOV 740.11(b)(2)(i), 740.11(b)(2)(ii)",
	}
}
