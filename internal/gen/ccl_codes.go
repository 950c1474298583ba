package main

import (
	"regexp"
	"slices"
	"strings"
)

var (
	// The list writes "8A620. b", "9A004 .g" and "3A001.z. 1.b" where it means one code.
	looseDot = regexp.MustCompile(`(\b\d[A-E]\d{3}|\b[a-z]\.?\d*)(?: \.|\. )([a-z0-9])`)
	joiner   = regexp.MustCompile(`^(?:, and/or|, and|, or|,|;| and/or| and| or)? *`)
	codeForm = regexp.MustCompile(`^(?:(\d[A-E]\d{3})(?:\.([a-z](?:\.\w+)*))?|\.?([a-z](?:\.\w{1,3})*))(?:\.)?(?:$|[ ,;)])`)
	rangeTo  = regexp.MustCompile(`^ (?:to|through) `)
)

// parsed is a code of a listing in words: an ECCN, and a paragraph or "".
type parsed struct {
	eccn string
	para paragraph
}

func (p parsed) String() string {
	if p.para == "" {
		return p.eccn
	}
	return p.eccn + "." + p.para
}

// parseListing reads "3A001.a.1 to a.3, b, e, f.2 to f.4" or "6A002.a.1, .a.2,
// or .c, or 6A003.b.3". Paragraphs without an ECCN belong to the last one
// named, or to eccn. Ranges are spelled out from the list itself.
func (l *controlList) parseListing(eccn, s string) ([]parsed, bool) {
	s = looseDot.ReplaceAllString(s, "$1.$2")
	var out []parsed
	for first := true; s != ""; first = false {
		lead := joiner.FindString(s)
		if !first && lead == "" {
			return nil, false
		}
		s = s[len(lead):]
		if s == "" {
			break
		}
		one, rest, ok := nextCode(eccn, s)
		if !ok {
			return nil, false
		}
		if to := rangeTo.FindString(rest); to != "" {
			last, rest, ok := nextCode(one.eccn, rest[len(to):])
			span := l.span(one, last)
			if !ok || span == nil {
				return nil, false
			}
			out, s, eccn = append(out, span...), rest, last.eccn
			continue
		}
		out, s, eccn = append(out, one), rest, one.eccn
	}
	return out, len(out) > 0
}

func nextCode(eccn, s string) (parsed, string, bool) {
	m := codeForm.FindStringSubmatchIndex(s)
	if m == nil {
		return parsed{}, "", false
	}
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return s[m[2*i]:m[2*i+1]]
	}
	p := parsed{eccn: group(1), para: group(2) + group(3)}
	if p.eccn == "" {
		p.eccn = eccn
	}
	end := m[1]
	if end > 0 && strings.ContainsRune(" ,;)", rune(s[end-1])) {
		end--
	}
	return p, s[end:], p.eccn != ""
}

// span spells out a range of entries or of sibling paragraphs; only what stands in the list counts.
func (l *controlList) span(from, to parsed) []parsed {
	var out []parsed
	switch {
	case from.para == "" && to.para == "" && from.eccn[:2] == to.eccn[:2]:
		for _, e := range l.eccns {
			if e >= from.eccn && e <= to.eccn && e[:2] == from.eccn[:2] {
				out = append(out, parsed{eccn: e})
			}
		}
	case from.para != "" && to.para != "" && from.eccn == to.eccn:
		for _, p := range between(from.para, to.para) {
			if slices.Contains(l.paras[from.eccn], p) {
				out = append(out, parsed{from.eccn, p})
			}
		}
	}
	return out
}

// parseParagraphs reads a listing of paragraphs of the entry itself.
func (l *controlList) parseParagraphs(e *cclEntry, s string) ([]paragraph, bool) {
	list, ok := l.parseListing(e.eccn, s)
	if !ok {
		return nil, false
	}
	var out []paragraph
	for _, p := range list {
		if p.eccn != e.eccn || p.para == "" {
			return nil, false
		}
		out = append(out, p.para)
	}
	return out, true
}

// parseCodes reads a listing of entries and paragraphs; each must stand in the list.
func (l *controlList) parseCodes(s string) ([]string, bool) {
	list, ok := l.parseListing("", s)
	if !ok {
		return nil, false
	}
	var out []string
	for _, p := range list {
		if !slices.Contains(l.eccns, p.eccn) || (p.para != "" && !slices.Contains(l.paras[p.eccn], p.para)) {
			return nil, false
		}
		out = append(out, p.String())
	}
	return out, true
}
