package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/ecfr"
)

// controlList is the list read whole, with what one entry needs to know of the others.
type controlList struct {
	entries []*cclEntry
	paras   map[string][]paragraph
	eccns   []string // in the order of the list, sorted
}

func newControlList(entries []*cclEntry) (*controlList, error) {
	l := &controlList{entries: entries, paras: map[string][]paragraph{}}
	for _, e := range entries {
		l.paras[e.eccn] = e.paragraphs(false)
		l.eccns = append(l.eccns, e.eccn)
	}
	slices.Sort(l.eccns)
	slices.SortFunc(l.entries, func(a, b *cclEntry) int { return strings.Compare(a.eccn, b.eccn) })
	return l, nil
}

// sourceRow is one row of a control table, or a sentence that stands in for one.
type sourceRow struct {
	number      int
	what, where string
}

func (r sourceRow) hash() string { return fingerprint(r.what, r.where) }

var (
	controlHead = regexp.MustCompile(`^Control\(s\)`)
	controlText = regexp.MustCompile(`^(?:Controls?(?:\(s\))?: |Country Chart\. )?((?:[A-Z]{2} and )?[A-Z]{2} appl(?:y|ies) .*)$`)
	noteHead    = regexp.MustCompile(`^License Requirements? Notes?`)
	series521   = regexp.MustCompile(`^\d[A-E]521 \w+ (?:are|is) subject to RS1 controls`)
	// pointer is a line that only names the reasons or points to other parts.
	pointer = regexp.MustCompile(`^(?:License Requirements$|Reporting Requirements|Special Reporting|License Requirements: See §|Reasons? for Control:|Control\(s\):?$|See § 74[34]\.|\(\d\) See § 74[34]\.|Special Post Shipment|Special Conditions for STA|License Requirements? Notes?:?$|(?:Heading |Technical )?Notes?:?$)`)
)

// rows are the controls of an entry in the words of the file, and the notes
// among its license requirements, which may hold a control or a carve-out too.
func (e *cclEntry) rows() (rows []sourceRow, notes []string, err error) {
	note := false // inside a license requirement note written as plain paragraphs
	for _, b := range append(slices.Clone(e.prose), e.license...) {
		switch m := controlText.FindStringSubmatch(b.Text); {
		case b.Tag == "TABLE" && isControlTable(b):
			for _, r := range b.Rows {
				if !r.Header {
					rows = append(rows, sourceRow{number: len(rows) + 1, what: r.Cells[0].Text(), where: cellText(r, 1)})
				}
			}
		case b.Tag == "TABLE":
			return nil, nil, fmt.Errorf("entry %s: a table among the license requirements that is not of controls: %q", e.eccn, b.Rows[0].Cells[0].Text())
		case series521.MatchString(b.Text):
			rows = append(rows, sourceRow{number: len(rows) + 1, what: b.Text})
		case m != nil && !note && b.Within == "":
			rows = append(rows, sourceRow{number: len(rows) + 1, what: m[1]})
		case pointer.MatchString(b.Text):
			note = note || b.Within == "" && noteHead.MatchString(b.Text)
		case b.Within != "", note, noteHead.MatchString(b.Text), strings.HasPrefix(b.Text, "Control(s): “"), slices.ContainsFunc(e.prose, func(p ecfr.Block) bool { return p.Text == b.Text }):
			notes = append(notes, b.Text)
		default:
			return nil, nil, fmt.Errorf("entry %s: not understood among the license requirements: %q", e.eccn, b.Text)
		}
	}
	return rows, notes, nil
}

func isControlTable(b ecfr.Block) bool {
	return len(b.Rows) > 0 && len(b.Rows[0].Cells) > 0 && controlHead.MatchString(b.Rows[0].Cells[0].Text())
}

func cellText(r ecfr.Row, i int) string {
	if i < len(r.Cells) {
		return r.Cells[i].Text()
	}
	return ""
}

var reasonCode = regexp.MustCompile(`\b(NS|MT|NP|CB|RS|AT|CC|FC|UN|CW|EI|SI|SL|SS)\b`)

// reasons are the reasons for control that the entry announces.
func (e *cclEntry) reasons() []string {
	var out []string
	for _, b := range e.license {
		if reasonLine.MatchString(b.Text) {
			for _, r := range reasonCode.FindAllString(b.Text, -1) {
				if !slices.Contains(out, r) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

var sectionRef = regexp.MustCompile(`§§? ?(7[34]\d\.\d+)`)

// sections are the sections that the entry's license requirements point to.
func (e *cclEntry) sections() []string {
	var out []string
	for _, b := range e.license {
		for _, m := range sectionRef.FindAllStringSubmatch(b.Text, -1) {
			if !slices.Contains(out, m[1]) {
				out = append(out, m[1])
			}
		}
	}
	slices.SortFunc(out, compareSections)
	return out
}

func compareSections(a, b string) int {
	x, _ := strconv.ParseFloat(a, 64)
	y, _ := strconv.ParseFloat(b, 64)
	if d := int(x) - int(y); d != 0 {
		return d
	}
	m, _ := strconv.Atoi(a[4:])
	n, _ := strconv.Atoi(b[4:])
	return m - n
}

// status tells what sort of entry it is: controlled here, subject to the ITAR,
// a pointer to another entry, or empty of items.
func (e *cclEntry) status(rows []sourceRow) (string, error) {
	text := e.heading
	for _, b := range append(slices.Clone(e.prose), e.license...) {
		text += " " + b.Text
	}
	switch {
	case len(rows) > 0:
		return "controlled", nil
	case strings.Contains(text, "“subject to the ITAR") || strings.Contains(text, "Directorate of Defense Trade Controls"):
		return "itar", nil
	case strings.Contains(strings.ToLower(e.heading), "controlled by eccn"), strings.Contains(text, "(See Related Controls"), e.eccn[2:] == "018":
		return "elsewhere", nil
	}
	return "", fmt.Errorf("entry %s has no control and does not say why: %q", e.eccn, text)
}

func (l *controlList) entriesTable() ([]byte, error) {
	t := newTSV("the entries", "eccn", "status", "reasons", "sections")
	for _, e := range l.entries {
		rows, _, err := e.rows()
		if err != nil {
			return nil, err
		}
		status, err := e.status(rows)
		if err != nil {
			return nil, err
		}
		t.row(e.eccn, status, strings.Join(e.reasons(), " "), strings.Join(e.sections(), " "))
	}
	return t.Bytes(), nil
}
