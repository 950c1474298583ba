package main

import (
	"fmt"
	"regexp"
	"strings"
)

// offerText is what an entry says of one list-based exception, all its lines.
type offerText struct {
	code string // "LVS", "NAC/ACA", "STA"
	text string
}

var (
	offerLabel = regexp.MustCompile(`^([A-Z]{3}(?:/[A-Z]{3})?): ?(.*)$`)
	// beside are lines of the exceptions block that offer nothing.
	beside = regexp.MustCompile(`^(?:\(See Part 740 |See § 74|See General Order |License Exceptions? Note|License Exception TSU |Note|License Requirement Notes?:|Reporting )`)
)

// offerTexts are the exceptions of an entry, and the special conditions for STA, in the words of the file.
func (e *cclEntry) offerTexts() ([]offerText, error) {
	var out []offerText
	for _, b := range e.offers {
		m := offerLabel.FindStringSubmatch(b.Text)
		switch {
		case b.Tag == "HED", b.Within != "", offersHead.MatchString(b.Text), beside.MatchString(b.Text):
		case m != nil:
			out = append(out, offerText{m[1], m[2]})
		case len(out) > 0:
			out[len(out)-1].text += " " + b.Text
		default:
			return nil, fmt.Errorf("entry %s: not understood among the license exceptions: %q", e.eccn, b.Text)
		}
	}
	sta := ""
	for _, b := range e.sta {
		text := strings.TrimSpace(strings.TrimPrefix(b.Text, "STA:"))
		if b.Within == "" && !strings.HasPrefix(b.Text, "Special Conditions for ") && !beside.MatchString(b.Text) {
			sta = strings.TrimSpace(sta + " " + text)
		}
	}
	if sta != "" {
		out = append(out, offerText{"STA", sta})
	}
	return out, nil
}

// offer is one clause: the exception is offered for these paragraphs under this
// condition. For STA-A5 and STA-A6 the clause keeps STA from the Country Group.
type offer struct {
	code, limit string
	in, out     []paragraph
	when        string
}

func (l *controlList) offersTable() ([]byte, error) {
	curated, err := readCurated("ccl_offers.tsv")
	if err != nil {
		return nil, err
	}
	t := newTSV("the list-based license exceptions of each entry, and what keeps STA away (STA-A5, STA-A6)", "eccn", "exception", "limit", "in", "out", "when")
	var problems []string
	for _, e := range l.entries {
		texts, err := e.offerTexts()
		if err != nil {
			return nil, err
		}
		for _, x := range texts {
			clauses, err := l.offers(e, x, curated)
			if err != nil {
				problems = append(problems, err.Error())
			}
			for _, o := range clauses {
				for _, code := range strings.Split(o.code, "/") {
					t.row(e.eccn, code, o.limit, strings.Join(o.in, " "), strings.Join(o.out, " "), o.when)
				}
			}
		}
	}
	problems = append(problems, curated.unused()...)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%d list-based exceptions are not understood:\n%s", len(problems), strings.Join(problems, "\n"))
	}
	return t.Bytes(), nil
}

// offers codes what an entry says of one exception: by the curated rows, or by the grammar.
func (l *controlList) offers(e *cclEntry, x offerText, curated *curatedRows) ([]offer, error) {
	hash := fingerprint(x.text)
	if rows := curated.take(e.eccn, x.code, hash); len(rows) > 0 {
		var out []offer
		for _, r := range rows {
			o := offer{r.cells[0], r.cells[1], strings.Fields(r.cells[2]), strings.Fields(r.cells[3]), r.cells[4]}
			if err := l.check(e, control{in: o.in, out: o.out}); err != nil {
				return nil, fmt.Errorf("%s %s (%s): curated: %w", e.eccn, x.code, hash, err)
			}
			out = append(out, o)
		}
		return out, nil
	}
	parse := l.parseOffer
	if x.code == "STA" {
		parse = l.parseSTA
	}
	out, ok := parse(e, x.code, strings.TrimSuffix(normal(x.text), "."))
	if !ok {
		return nil, fmt.Errorf("%s\t%s\t%s\t%s", e.eccn, x.code, hash, x.text)
	}
	return out, nil
}

var (
	offerNone    = regexp.MustCompile(`^(?:N/A|No|N/A for all)$`)
	offerAmount  = regexp.MustCompile(`^\$([\d,]+)(.*)$`)
	offerYes     = regexp.MustCompile(`^Yes(.*)$`)
	offerReason  = regexp.MustCompile(`^[,;]? ?(?:except )?N/A for (MT|NP)$`)
	offerExcept  = regexp.MustCompile(`^[,;]? (?:except (?:N/A )?(?:for )?|N/A for )(.+)$`)
	offerFor     = regexp.MustCompile(`^,? (?:for )?(.+?)(?: only)?$`)
	offerPointer = regexp.MustCompile(`[,.] [Ss]ee (?:§|Supplement).*$`)
	offerItems   = regexp.MustCompile(`^,? for "(?:software|technology)" for (?:commodities|equipment) controlled by (.+)$`)
)

// parseOffer reads the regular wordings of an exception line.
func (l *controlList) parseOffer(e *cclEntry, code, text string) ([]offer, bool) {
	text = offerPointer.ReplaceAllString(text, "")
	o := offer{code: code}
	rest := ""
	switch {
	case offerNone.MatchString(text):
		return nil, true
	case offerAmount.MatchString(text):
		m := offerAmount.FindStringSubmatch(text)
		o.limit, rest = strings.ReplaceAll(m[1], ",", ""), m[2]
	case offerYes.MatchString(text):
		rest = offerYes.FindStringSubmatch(text)[1]
	default:
		return nil, false
	}
	if rest == "" {
		return []offer{o}, true
	}
	if m := offerReason.FindStringSubmatch(rest); m != nil {
		o.when = "not(" + m[1] + ")"
		return []offer{o}, true
	}
	if m := offerItems.FindStringSubmatch(rest); m != nil {
		codes, ok := l.parseCodes(m[1])
		o.when = "for(" + strings.Join(codes, " ") + ")"
		return []offer{o}, ok
	}
	var ok bool
	if m := offerExcept.FindStringSubmatch(rest); m != nil {
		o.out, ok = l.parseParagraphs(e, m[1])
		return []offer{o}, ok
	}
	m := offerFor.FindStringSubmatch(rest)
	if m == nil {
		return nil, false
	}
	o.in, ok = l.parseParagraphs(e, m[1])
	return []offer{o}, ok
}

var (
	staGroups  = regexp.MustCompile(`^License Exception STA may not be used (?:to ship(?: or transmit)?|for) (.+?),? to any of the destinations listed in Country Groups? (A:5 or A:6|A:6)(?: ?\([Ss]ee [Ss]upplement[^()]*\))?$`)
	staC2      = regexp.MustCompile(`^Paragraph \(c\)\(2\) of License Exception STA \(§ 740\.20\(c\)\(2\)\)? of the EAR\)? may not be used (?:for|to ship) any (?:item|software|technology|"software"|"technology") in (?:this entry|(?:this )?(?:ECCN )?\d[A-E]\d{3})$`)
	staNowhere = regexp.MustCompile(`^License Exception STA(?: \(§ 740\.20 of the EAR\))? may not be used (?:for|to ship items specified by|to ship or transmit "software" specified by) (?:ECCN )?(\d[A-E]\d{3})$`)
	staWhole   = regexp.MustCompile(`^(?:ECCN )?(?:any (?:item|commodity|software|technology|"software"|"technology") in (?:this (?:entry|ECCN)|(?:ECCN )?(\d[A-E]\d{3}))|(?:commodities|"software"|"technology"|software|technology)(?: (?:specified )?(?:in|by) (?:this ECCN|(?:ECCN )?(\d[A-E]\d{3})))?|(\d[A-E]\d{3}))$`)
	staSome    = regexp.MustCompile(`^(?:any )?(?:item|commodity|software|technology|commodities|"software"|"technology") in (.+?)(?: entry)?$`)
)

// parseSTA reads the regular wordings of the special conditions for STA.
// Paragraph (c)(2) of § 740.20 is for Country Group A:6, (c)(1) for A:5.
func (l *controlList) parseSTA(e *cclEntry, _, text string) ([]offer, bool) {
	both := func(o offer) []offer {
		five, six := o, o
		five.code, six.code = "STA-A5", "STA-A6"
		return []offer{five, six}
	}
	own := func(codes ...string) bool {
		for _, c := range codes {
			if c != "" && c != e.eccn {
				return false
			}
		}
		return true
	}
	if staC2.MatchString(text) {
		return []offer{{code: "STA-A6"}}, true
	}
	if m := staNowhere.FindStringSubmatch(text); m != nil {
		return both(offer{}), own(m[1])
	}
	m := staGroups.FindStringSubmatch(text)
	if m == nil {
		return nil, false
	}
	var o offer
	if w := staWhole.FindStringSubmatch(m[1]); w != nil {
		if !own(w[1:]...) {
			return nil, false
		}
	} else if s := staSome.FindStringSubmatch(m[1]); s != nil {
		var ok bool
		if o.in, ok = l.parseParagraphs(e, s[1]); !ok {
			return nil, false
		}
	} else {
		return nil, false
	}
	if m[2] == "A:6" {
		o.code = "STA-A6"
		return []offer{o}, true
	}
	return both(o), true
}
