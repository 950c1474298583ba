package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/seed-793d2af5/exportscreen/internal/ecfr"
)

// outline follows the designations of a section's paragraphs, so that each can
// be named by its path: "(e)(1)(i)(A)". The levels of the CFR take turns: (a),
// (1), (i), (A), (1), (i).
type outline struct{ path []string }

// A designation stands at the start, or after the heading of the paragraph above: "(a) Definitions—(1) Major component."
var (
	designation = regexp.MustCompile(`^\(([a-z]{1,5}|[A-Z]|\d{1,2})\)`)
	runOn       = regexp.MustCompile(`^[^.]*(?:—|\. )(\((?:1|i|A)\) .*)`)
)

// next takes the designations a paragraph starts with and gives its path, or
// "" for a paragraph that has none (a note).
func (o *outline) next(text string) (string, error) {
	m := designation.FindStringSubmatch(text)
	if m == nil {
		return "", nil
	}
	for m != nil {
		if err := o.step(m[1]); err != nil {
			return "", err
		}
		text = strings.TrimLeft(text[len(m[0]):], " ")
		if r := runOn.FindStringSubmatch(text); r != nil {
			text = r[1]
		}
		m = designation.FindStringSubmatch(text)
	}
	return "(" + strings.Join(o.path, ")(") + ")", nil
}

// step descends to a first child where the designation fits one, else moves to
// the next sibling at the deepest level where it fits.
func (o *outline) step(d string) error {
	if len(o.path) > 0 && d == ordinal(len(o.path), 1) {
		o.path = append(o.path, d)
		return nil
	}
	for level := len(o.path) - 1; level >= 0; level-- {
		for n := 1; n < 30; n++ {
			if ordinal(level, n) == o.path[level] && ordinal(level, n+1) == d {
				o.path = append(o.path[:level], d)
				return nil
			}
		}
	}
	if len(o.path) == 0 && d == "a" {
		o.path = []string{d}
		return nil
	}
	return fmt.Errorf("paragraph (%s) does not follow (%s)", d, strings.Join(o.path, ")("))
}

var romans = strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx")

// ordinal is the n-th designation at a level.
func ordinal(level, n int) string {
	switch {
	case level == 0:
		return string(rune('a' + n - 1))
	case level == 1 || level == 4:
		return fmt.Sprint(n)
	case level == 2 || level == 5:
		return romans[n-1]
	}
	return string(rune('A' + n - 1))
}

// paragraphsOf maps the paths of a section's paragraphs to their text.
func paragraphsOf(d ecfr.Division) (map[string]string, error) {
	var o outline
	out := map[string]string{}
	for _, b := range d.Blocks {
		if b.Tag != "P" || b.Within != "" {
			continue
		}
		path, err := o.next(b.Text)
		if err != nil {
			return nil, fmt.Errorf("§ %s: %w: %.80q", d.N, err, b.Text)
		}
		if path != "" {
			out[path] = b.Text
		}
	}
	return out, nil
}
