package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// control is one control in the table's terms: a reason, a place, and what of
// the entry it reaches. A source row may give several.
type control struct {
	reason, place string
	// in and out are the paragraphs reached and left out; in is empty for the entire entry.
	in, out []paragraph
	when    string // condition in the language of ecc (see ecc/condition.go)
}

// controlsTable codes every source row: by the grammar when its wording is
// regular, by the curated rows otherwise. A row that neither understands, or a
// curated row that fits no source row any more, is an error.
func (l *controlList) controlsTable() ([]byte, error) {
	curated, err := readCurated("ccl_controls.tsv")
	if err != nil {
		return nil, err
	}
	notesCoded, err := readCurated("ccl_notes.tsv")
	if err != nil {
		return nil, err
	}
	t := newTSV("the controls of each entry, by source row", "eccn", "row", "reason", "place", "in", "out", "when")
	var problems []string
	for _, e := range l.entries {
		rows, notes, err := e.rows()
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			controls, err := l.code(e, r, curated)
			if err != nil {
				problems = append(problems, err.Error())
				continue
			}
			for _, c := range controls {
				t.row(e.eccn, fmt.Sprint(r.number), c.reason, c.place, strings.Join(c.in, " "), strings.Join(c.out, " "), c.when)
			}
		}
		controls, err := l.codeNotes(e, strings.Join(notes, " "), notesCoded)
		if err != nil {
			problems = append(problems, err.Error())
		}
		for _, c := range controls {
			t.row(e.eccn, "note", c.reason, c.place, strings.Join(c.in, " "), strings.Join(c.out, " "), c.when)
		}
	}
	problems = append(problems, append(curated.unused(), notesCoded.unused()...)...)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%d control rows are not understood:\n%s", len(problems), strings.Join(problems, "\n"))
	}
	return t.Bytes(), nil
}

// code gives the controls of a source row.
func (l *controlList) code(e *cclEntry, r sourceRow, curated *curatedRows) ([]control, error) {
	if rows := curated.take(e.eccn, fmt.Sprint(r.number), r.hash()); len(rows) > 0 {
		return l.curatedControls(e, rows)
	}
	c, ok := l.parseWhat(e, r.what)
	if !ok {
		return nil, fmt.Errorf("%s\t%d\t%s\t%s @@ %s", e.eccn, r.number, r.hash(), r.what, r.where)
	}
	if c.place, ok = parseWhere(c.reason, r.where); !ok {
		return nil, fmt.Errorf("%s\t%d\t%s\t%s @@ %s (place)", e.eccn, r.number, r.hash(), r.what, r.where)
	}
	if err := l.check(e, c); err != nil {
		return nil, fmt.Errorf("%s row %d (%s): %w", e.eccn, r.number, r.hash(), err)
	}
	return []control{c}, nil
}

// codeNotes gives the controls that stand in the notes to an entry's license
// requirements, or in a footnote of the chart (hash "-"). Every note has a
// curated row that says what it does, if only that it sets no control.
func (l *controlList) codeNotes(e *cclEntry, notes string, curated *curatedRows) ([]control, error) {
	rows := curated.take(e.eccn, "chart", "-")
	if notes != "" {
		own := curated.take(e.eccn, "note", fingerprint(notes))
		if len(own) == 0 {
			return nil, fmt.Errorf("%s\tnote\t%s\t%s", e.eccn, fingerprint(notes), notes)
		}
		rows = append(own, rows...)
	}
	return l.curatedControls(e, rows)
}

// curatedControls reads the coding of curated rows; the place "none" is for what sets no control.
func (l *controlList) curatedControls(e *cclEntry, rows []*curatedRow) ([]control, error) {
	var out []control
	for _, row := range rows {
		if row.cells[1] == "none" {
			continue
		}
		c := control{reason: row.cells[0], place: row.cells[1], in: strings.Fields(row.cells[2]), out: strings.Fields(row.cells[3]), when: row.cells[4]}
		if err := l.check(e, c); err != nil {
			return nil, fmt.Errorf("%s row %s (%s): curated: %w", row.eccn, row.row, row.hash, err)
		}
		out = append(out, c)
	}
	return out, nil
}

// check makes sure that the paragraphs a control names stand in the entry, if only as reserved ones.
func (l *controlList) check(e *cclEntry, c control) error {
	all := e.paragraphs(true)
	for _, p := range append(slices.Clone(c.in), c.out...) {
		if !slices.Contains(all, p) {
			return fmt.Errorf("paragraph %s is not in the entry", p)
		}
	}
	return nil
}

var (
	whatHead   = regexp.MustCompile(`^([A-Z]{2}) (?:applies|apply)(?: to)? (.+?)\.?$`)
	wholeEntry = regexp.MustCompile(`^(?:the )?entire entry$`)
	exceptPart = regexp.MustCompile(`^(?:the )?entire entry,? except:? (?:for )?(.+)$`)
	russian    = regexp.MustCompile(`^Russian industry sector sanctions? appl(y|ies) to entire entry$`)
	partOnly   = regexp.MustCompile(`^(?:paragraphs? |items controlled (?:by|in) |"software" controlled by )?(.+?)(?: of this entry)?(?: only)?$`)
	forItems   = regexp.MustCompile(`^"?(?:software|technology)"?(?: required)? for (?:the )?(?:"?(?:development|production|use)",? (?:or )?(?:of )?)*(?:items|equipment|commodities|commodities and software|equipment or systems) (?:controlled|specified) (?:by|in|under) (.+?)(?: for ([A-Z]{2}) [Rr]easons)?$`)
)

// parseWhat reads the regular wordings of a control's left cell.
func (l *controlList) parseWhat(e *cclEntry, what string) (control, bool) {
	if russian.MatchString(what) {
		return control{reason: "RU"}, true
	}
	m := whatHead.FindStringSubmatch(normal(what))
	if m == nil {
		return control{}, false
	}
	c := control{reason: m[1]}
	scope := m[2]
	if wholeEntry.MatchString(scope) {
		return c, true
	}
	if m := exceptPart.FindStringSubmatch(scope); m != nil {
		var ok bool
		c.out, ok = l.parseParagraphs(e, m[1])
		return c, ok
	}
	if m := forItems.FindStringSubmatch(scope); m != nil {
		codes, ok := l.parseCodes(m[1])
		if !ok {
			return c, false
		}
		c.when = "for(" + strings.Join(codes, " ") + ")"
		if m[2] != "" {
			c.when = "for:" + m[2] + strings.TrimPrefix(c.when, "for")
		}
		return c, true
	}
	if m := partOnly.FindStringSubmatch(scope); m != nil {
		var ok bool
		c.in, ok = l.parseParagraphs(e, m[1])
		return c, ok
	}
	return c, false
}

var columnForm = regexp.MustCompile(`^([A-Z]{2}) Column (\d)\.?$`)

// places are the wordings of the right cell that are not a column of the chart.
// The codes are the rule IDs of ecc.
var places = []struct {
	wording *regexp.Regexp
	code    string
}{
	{regexp.MustCompile(`^See § 746\.1(\(b\))?( of the EAR)? for UN controls\.?$`), "CCL-UN"},
	{regexp.MustCompile(`^China, Russia,? or Venezuela \(see § 742\.6\(a\)\(7\)\)\.?$`), "742.6-A7"},
	{regexp.MustCompile(`^Worldwide control\. See § 742\.4\(a\)\(5\) and \(b\)\(10\) of the EAR\.$`), "742.4-A5"},
	{regexp.MustCompile(`^Worldwide control\. See § 742\.6\(a\)\(10\) and \(b\)\(11\) of the EAR\.$`), "742.6-A10"},
	{regexp.MustCompile(`^To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 of supplement no\. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6\. See § 742\.6\(a\)\(6\)\(iii\)\(B\) of the EAR\.$`), "742.6-A6-III-B"},
	{regexp.MustCompile(`^To or within any destination worldwide[.,] [Ss]ee § 742\.6\(a\)\(6\)\(iii\)\(A\) of the EAR\.$`), "742.6-A6-III-A"},
	{regexp.MustCompile(`^To or within Macau or a destination specified in Country Group D:5 of supplement no\. 1 to part 740 of the EAR\. See § 742\.4\(a\)\(4\) of the EAR\.$`), "742.4-A4"},
	{regexp.MustCompile(`^To or within Macau or a destination specified in Country Group D:5 of supplement no\. 1 to part 740 of the EAR\. See § 742\.6\(a\)\(6\)(\(i\))? of the EAR\.$`), "742.6-A6-I-A"},
	{regexp.MustCompile(`^To or within Macau or a destination specified in Country Group D:5 of supplement no\. 1 to part 740 of the EAR\. See § 742\.6\(a\)\(6\)\(i\)\(B\) of the EAR\.$`), "742.6-A6-I-B"},
	{regexp.MustCompile(`^See § 746\.8 for specific license requirements and license review policy\.$`), "746.8-SECTOR"},
	{regexp.MustCompile(`^See § 742\.6\(a\)\(11\) of the EAR\.$`), "742.6-A11"},
	{regexp.MustCompile(`^A license is required for items controlled by this entry to North Korea for anti-terrorism reasons\. The Commerce Country Chart is not designed to determine AT licens(e|ing) requirements for this entry\. See § 742\.19 of the EAR for additional information\.$`), "742.19-NK"},
	{regexp.MustCompile(`^A license is required for items controlled by this entry for export or reexport to Iraq (or|and) transfer within Iraq for regional stability reasons\. The Commerce Country Chart is not designed to determine RS license requirements for this entry\. See §§ 742\.6 and 746\.3 of the EAR for additional information\.$`), "742.6-A5"},
	{regexp.MustCompile(`^A license is required for items controlled by this entry for export or reexport to Pakistan or transfer within Pakistan for regional stability reasons\. The Commerce Country Chart is not designed to determine RS license requirements for this entry\. See § 742\.6\(a\)\(12\) of the EAR for additional information\.$`), "742.6-A12"},
	{regexp.MustCompile(`^Refer to § 742\.15 of the EAR\.( Note: .*)?$`), "742.15"},
}

// parseWhere reads the right cell: a column of the Country Chart or a place rule.
func parseWhere(reason, where string) (string, bool) {
	where = normal(where)
	if m := columnForm.FindStringSubmatch(where); m != nil {
		return m[1] + m[2], m[1] == reason
	}
	for _, p := range places {
		if p.wording.MatchString(where) {
			return p.code, true
		}
	}
	return "", false
}
