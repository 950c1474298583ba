package lists

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
)

// notice is a Federal Register notice as a list cites it.
type notice struct {
	volume, page string
	date         string // YYYY-MM-DD or empty
}

func (n notice) String() string { return n.volume + " FR " + n.page }

var (
	citation = regexp.MustCompile(`(\d+)[ .]*F\.? ?R\.?(?: FR)?[ .]*(\d+)(?:, \d{4,})?(?:[ .,]*\(?[Nn]o\. ?\d+\)?)?(?: preview citation details)?[.,]?(?: dated)?[ ,]*\(?(\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})?\)?`)
	issue    = regexp.MustCompile(`^Vol\. (\d+), No\. (\d+), (\d{2}/\d{2}/\d{4})$`)
)

// readNotices finds the notices in a text, in the order they stand.
func readNotices(text string) []notice {
	var out []notice
	for _, m := range citation.FindAllStringSubmatch(strings.ReplaceAll(text, "F.R", "FR"), -1) {
		out = append(out, notice{m[1], m[2], readDate(m[3], m[1])})
	}
	return out
}

// unread is what of a text on notices was not understood.
func unread(text string) string {
	return strings.Trim(citation.ReplaceAllString(text, ""), " .,;")
}

// readDate reads a date as lists write it; one that does not fit the volume
// (volume 1 is of 1936) is not believed.
func readDate(text, volume string) string {
	for _, layout := range []string{"1/2/2006", "1/2/06", "January 2, 2006"} {
		if t, err := time.Parse(layout, text); err == nil {
			if volume != "" && fmt.Sprint(t.Year()-1935) != volume {
				return ""
			}
			return t.Format("2006-01-02")
		}
	}
	return ""
}

// Notices know on which page the notices begin that the lists cite, and the
// date of each. The supplements cite the page on which an entry stands; the
// combined list cites the first page of the notice, without its date.
type Notices struct {
	starts map[string][]int          // first pages by volume, sorted
	rows   map[string]int            // how many rows of the combined list cite a first page
	votes  map[string]map[string]int // first page, date, how many entries say so
}

// learnNotices brings together what both files say of notices.
func learnNotices(combined []Record, rows []SupplementRow) *Notices {
	n := &Notices{starts: make(map[string][]int), rows: make(map[string]int), votes: make(map[string]map[string]int)}
	for _, r := range combined {
		if r.List != EL && r.List != UVL && r.List != MEU {
			continue
		}
		for _, c := range readNotices(r.Notice) {
			if c.date != "" {
				continue
			}
			if n.rows[c.String()]++; n.rows[c.String()] == 1 {
				n.starts[c.volume] = append(n.starts[c.volume], number(c.page))
			}
		}
	}
	for _, pages := range n.starts {
		slices.Sort(pages)
	}
	for _, r := range rows {
		for _, c := range readNotices(r.Notices) {
			if start := n.start(c); start != "" && c.date != "" {
				if n.votes[start] == nil {
					n.votes[start] = make(map[string]int)
				}
				n.votes[start][c.date]++
			}
		}
	}
	return n
}

// start is the citation of the notice that begins nearest before a page, within
// the length that a notice may have; empty when none is known. A few rows of the
// combined list cite a page inside a notice that many others cite by its first page.
func (n *Notices) start(c notice) string {
	const longest, near, share = 80, 15, 5
	page := number(c.page)
	pages := n.starts[c.volume]
	i, exact := slices.BinarySearch(pages, page)
	if !exact {
		i--
	}
	if i < 0 || page-pages[i] > longest {
		return ""
	}
	cite := func(i int) string { return notice{volume: c.volume, page: fmt.Sprint(pages[i])}.String() }
	for j := i - 1; j >= 0 && pages[i]-pages[j] <= near; j-- {
		if n.rows[cite(i)]*share < n.rows[cite(j)] {
			return cite(j)
		}
	}
	return cite(i)
}

// date is the day of a notice that begins on a page, as most entries have it.
func (n *Notices) date(start string) string {
	best, most := "", 0
	for date, count := range n.votes[start] {
		if count > most || count == most && date < best {
			best, most = date, count
		}
	}
	return best
}

// settle replaces the page of an entry by the first page of its notice, where
// the dates agree, and fills in dates.
func (n *Notices) settle(c notice) (cite, date string) {
	start := n.start(c)
	if d := n.date(start); start != "" && (c.date == "" || c.date == d) {
		return start, d
	}
	return c.String(), c.date
}

// cite gives an entry its notices, oldest first, and the date of the first.
func (n *Notices) cite(e *Entry, text string) {
	if m := issue.FindStringSubmatch(text); m != nil {
		t, err := time.Parse("01/02/2006", m[3])
		if err == nil {
			e.Listed = cmp.Or(e.Listed, t.Format("2006-01-02"))
		}
		e.Citations = append(e.Citations, m[1]+" FR no. "+m[2])
		return
	}
	type dated struct{ cite, date string }
	var list []dated
	for _, c := range readNotices(text) {
		cite, date := n.settle(c)
		if e.List == DPL {
			cite, date = c.String(), c.date
		}
		if !slices.ContainsFunc(list, func(d dated) bool { return d.cite == cite }) {
			list = append(list, dated{cite, date})
		}
	}
	slices.SortStableFunc(list, func(a, b dated) int {
		if a.date == "" || b.date == "" {
			return 0
		}
		return strings.Compare(a.date, b.date)
	})
	for _, d := range list {
		e.Citations = append(e.Citations, d.cite)
	}
	if len(list) > 0 && e.Listed == "" {
		e.Listed = list[0].date
	}
}

// number reads digits; texts from the patterns above hold nothing else.
func number(digits string) int {
	n := 0
	for _, r := range digits {
		n = n*10 + int(r-'0')
	}
	return n
}
