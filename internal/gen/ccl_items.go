package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// paragraph is the path of a paragraph of an entry, "a.5.b", without the ECCN.
type paragraph = string

var (
	itemLine = regexp.MustCompile(`^([a-z](?:\.\d{1,3}(?:\.[a-z]{1,2}(?:\.\d{1,3}(?:\.[a-z](?:\.\d{1,2}(?:\.[a-z])?)?)?)?)?)?)(?:[.,]|\s|$)`)
	reserved = regexp.MustCompile(`^\S+(?: (?:through|to|and) \S+)?:? *\[(?i:Reserved)\]`)
)

// paragraphs are the numbered paragraphs of the entry in the order of the list, with or without the reserved ones.
func (e *cclEntry) paragraphs(withReserved bool) []paragraph {
	var out []paragraph
	seen := map[paragraph]bool{}
	add := func(p paragraph) {
		for ; p != "" && !seen[p]; p = parent(p) {
			seen[p] = true
			out = append(out, p)
		}
	}
	for _, b := range e.items {
		if b.Within != "" || b.Tag == "TABLE" {
			continue
		}
		text := b.Text
		for _, lead := range []string{itemsHead, "Items:", "."} {
			text = strings.TrimSpace(strings.TrimPrefix(text, lead))
		}
		if m := itemLine.FindStringSubmatch(text); m != nil && (withReserved || !reserved.MatchString(text)) {
			add(m[1])
		}
	}
	slices.SortFunc(out, comparePaths)
	return out
}

func parent(p paragraph) paragraph {
	i := strings.LastIndexByte(p, '.')
	if i < 0 {
		return ""
	}
	return p[:i]
}

// between spells out a range of sibling paragraphs, "a.4" to "a.7"; nil when they are not siblings.
func between(from, to paragraph) []paragraph {
	stem := parent(from)
	if parent(to) != stem {
		return nil
	}
	lead := stem
	if lead != "" {
		lead += "."
	}
	a, b := from[len(lead):], to[len(lead):]
	var out []paragraph
	if x, err := strconv.Atoi(a); err == nil {
		y, err := strconv.Atoi(b)
		if err != nil {
			return nil
		}
		for ; x <= y; x++ {
			out = append(out, fmt.Sprint(lead, x))
		}
		return out
	}
	if len(a) != 1 || len(b) != 1 {
		return nil
	}
	for c := a[0]; c <= b[0]; c++ {
		out = append(out, lead+string(c))
	}
	return out
}

// comparePaths sorts paragraphs as the list does: a.2 before a.10, a parent before its children.
func comparePaths(a, b paragraph) int {
	as, bs := strings.Split(a, "."), strings.Split(b, ".")
	return slices.CompareFunc(as, bs, func(x, y string) int {
		m, errX := strconv.Atoi(x)
		n, errY := strconv.Atoi(y)
		if errX == nil && errY == nil {
			return m - n
		}
		return strings.Compare(x, y)
	})
}

// paragraphsTable holds every paragraph number of every entry; a child is written
// below its parent as one step in parentheses: "a(1(a b) 2) b".
func (l *controlList) paragraphsTable() []byte {
	t := newTSV("the paragraph numbers of each entry", "eccn", "paragraphs")
	for _, e := range l.entries {
		if paras := l.paras[e.eccn]; len(paras) > 0 {
			t.row(e.eccn, nested(paras))
		}
	}
	return t.Bytes()
}

func nested(paras []paragraph) string {
	var b strings.Builder
	depth := 0
	for i, p := range paras {
		d := strings.Count(p, ".")
		switch {
		case i == 0:
		case d > depth:
			b.WriteByte('(')
		default:
			b.WriteString(strings.Repeat(")", depth-d))
			b.WriteByte(' ')
		}
		depth = d
		b.WriteString(p[strings.LastIndexByte(p, '.')+1:])
	}
	b.WriteString(strings.Repeat(")", depth))
	return b.String()
}
