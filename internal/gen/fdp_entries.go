package main

import (
	"fmt"
	"regexp"
	"strings"
)

// fdpEntry is one entry that a scope names: an ECCN, a pattern of ECCNs ("?"
// any character, "[DE]" either), or a word for what is not an ECCN.
type fdpEntry struct {
	entry, paragraph string
	use              string // patterns of the entries the technology must be for, space-separated
	out              bool   // excepted
}

// phrase is a wording that stands for entries which are not listed one by one.
type phrase struct {
	words   string
	entries []string
}

var inputPhrases = []phrase{
	{"a written assurance as a supporting document for a license", []string{"written_assurance"}},
	{"a “600 series” ECCN", []string{"??6??"}},
	{"any ECCN in product groups D or E in Categories 3 through 9 of the CCL", []string{"[3-9][DE]???"}},
	{"any ECCN in product groups D or E of the CCL", []string{"?[DE]???"}},
	{"any ECCN in product groups D or E in any categories of the CCL", []string{"?[DE]???"}},
}

var productPhrases = []phrase{
	{"is subject to national security controls as designated", []string{"national_security"}},
	{"9x515 ECCN", []string{"9?515"}},
	{"“600 series” ECCN or ECCN 0A919", []string{"??6??", "0A919"}},
	{"“600 series” ECCN", []string{"??6??"}},
	{"any ECCN on the CCL or in supplement no. 6 or 7 to part 746", []string{"?????", "supplement_6", "supplement_7"}},
	{"is identified in supplement no. 7 to part 746 of the EAR or is specified in any ECCN on the CCL in Categories 3 through 9", []string{"[3-9]????", "supplement_7"}},
}

var (
	qualified = regexp.MustCompile(`(\d[A-E](?:\d{3})?) ?\(((?:for|except) [^)]*)\)+`)
	separator = regexp.MustCompile(`,? (?:and|or) |, ?`)
	fullEntry = regexp.MustCompile(`^(\d[A-E](?:\d{3})?)(?:\.([a-z](?:\.[a-z0-9]+)*))?$`)
	bareUnder = regexp.MustCompile(`^[a-z](?:\.\d+)*$`)
	letters   = regexp.MustCompile(`^([a-z]) to ([a-z])$`)
	usedFor   = regexp.MustCompile(`^for (\d[A-E](?:\d{3})?(?:,? (?:and|or) \d[A-E]\d{3})*)(?: commodities)?$`)
	tail      = regexp.MustCompile(`(?: of the (?:CCL|Commerce Control List \(CCL\)).*)?[.;]?(?: (?:and|or))?$`)
	gap       = regexp.MustCompile(`(\d[A-E]\d{3}) (\d[A-E]\d{3})`) // a comma the text left out
)

// entriesOf reads a list of entries. What it cannot read in full is an error.
func entriesOf(text string, phrases []phrase) ([]fdpEntry, error) {
	for _, p := range phrases {
		if strings.Contains(text, p.words) {
			var out []fdpEntry
			for _, e := range p.entries {
				out = append(out, fdpEntry{entry: e})
			}
			return out, nil
		}
	}
	list := tail.ReplaceAllString(text, "")
	list = strings.TrimPrefix(list, "specified in Category ") // § 734.4(a)(9)
	list = gap.ReplaceAllString(list, "$1, $2")
	qualifiers := map[string]string{}
	list = qualified.ReplaceAllStringFunc(list, func(s string) string {
		m := qualified.FindStringSubmatch(s)
		qualifiers[m[1]] = m[2]
		return m[1]
	})
	rows, err := paragraphList(list, "")
	if err != nil {
		return nil, fmt.Errorf("%w in %q", err, text)
	}
	var out []fdpEntry
	for _, r := range rows {
		q, has := qualifiers[strings.TrimRight(r.entry, "?")]
		switch m := usedFor.FindStringSubmatch(q); {
		case !has:
			out = append(out, r)
		case m != nil:
			r.use = patterns(m[1])
			out = append(out, r)
		case strings.HasPrefix(q, "except "):
			excepted, err := paragraphList(strings.TrimPrefix(q, "except "), r.entry)
			if err != nil {
				return nil, fmt.Errorf("%w in %q", err, text)
			}
			out = append(out, r)
			for _, e := range excepted {
				e.out = true
				out = append(out, e)
			}
		default:
			return nil, fmt.Errorf("unknown qualifier %q of %s in %q", q, r.entry, text)
		}
	}
	return out, nil
}

// paragraphList reads "3B001.a.4, c, d, f.1, k to n, r, or 3B002.c". Bare
// paragraphs belong to the entry before them.
func paragraphList(list, entry string) ([]fdpEntry, error) {
	var out []fdpEntry
	for _, word := range separator.Split(strings.TrimSpace(strings.ReplaceAll(list, " through ", ", ")), -1) {
		word = strings.TrimSpace(word)
		if m := letters.FindStringSubmatch(word); m != nil && entry != "" {
			for l := m[1][0]; l <= m[2][0]; l++ {
				out = append(out, fdpEntry{entry: entry, paragraph: string(l)})
			}
			continue
		}
		if m := fullEntry.FindStringSubmatch(word); m != nil {
			entry = m[1]
			out = append(out, fdpEntry{entry: group(entry), paragraph: m[2]})
			continue
		}
		if bareUnder.MatchString(word) && entry != "" {
			out = append(out, fdpEntry{entry: entry, paragraph: word})
			continue
		}
		return nil, fmt.Errorf("cannot read %q", word)
	}
	return out, nil
}

// patterns turns "3B991 and 3B992" into "3B991 3B992", and "3B" (commodities of the group) into "3B???".
func patterns(s string) string {
	var out []string
	for _, e := range separator.Split(s, -1) {
		out = append(out, group(e))
	}
	return strings.Join(out, " ")
}

// group makes a pattern of a product group such as "3B" and leaves an entry as it is.
func group(e string) string {
	if len(e) == len("3B") {
		return e + "???"
	}
	return e
}
