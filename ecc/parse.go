package ecc

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

const (
	ear99      = "EAR99"
	usmlPrefix = "USML:"
)

// CodeError says why a text is not a classification.
type CodeError struct {
	Value  string // as given
	Reason string
}

func (e *CodeError) Error() string {
	return fmt.Sprintf("ecc: %q is not a classification: %s", e.Value, e.Reason)
}

var (
	eccnForm = regexp.MustCompile(`^[0-9][A-Z][0-9]{3}$`)
	// A paragraph is a letter or two, or a number, and the two take turns (3A001.a.5.b.2.a.1).
	letterForm = regexp.MustCompile(`^[a-z]{1,2}$`)
	numberForm = regexp.MustCompile(`^[1-9][0-9]{0,2}$`)
	usmlForm   = regexp.MustCompile(`^([IVX]+)((?:\([a-z0-9]{1,4}\))*)$`)
	// joints are the ways people write the step from one level to the next: "3a001 a.7", "3A001 .a. 7", "3A001-a-7".
	joints = regexp.MustCompile(`\s*[.-]\s*|\s+`)
	// glued is a code without any step between levels, as order systems hold it: "5A992C", "6A003B4B", or with some of them: "3A001.a7".
	glued = regexp.MustCompile(`[a-z]+|[0-9]+`)
)

// usmlCategories are the categories of the U.S. Munitions List (22 CFR 121.1).
var usmlCategories = []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"}

// Parse reads a classification: "3A001", "3A001.a.7", "EAR99", "USML:VIII",
// "USML:VIII(h)", or "" (not classified). Case and spaces do not matter, nor does
// how the levels of a paragraph are set apart: "3A001(a)(7)", "3a001-a-7" and "3A001A7" are 3A001.a.7. It
// checks the form (§ 738.2(d)), not that the list has the entry: [Lookup] does
// that. Errors are of type *CodeError.
func Parse(s string) (Code, error) {
	if c, ok := parsePlain(s); ok {
		return c, nil
	}
	return parseLoose(s)
}

// parseLoose reads a classification however it is written.
func parseLoose(s string) (Code, error) {
	text := strings.TrimSpace(s)
	compact := strings.ToUpper(strings.Join(strings.Fields(text), ""))
	switch {
	case text == "":
		return Code{}, nil
	case strings.ReplaceAll(compact, "-", "") == ear99:
		return Code{EAR99: true}, nil
	case strings.HasPrefix(compact, "USML"):
		return parseUSML(s, compact)
	case strings.HasPrefix(compact, "ECCN"):
		text = strings.TrimLeft(text[len("ECCN"):], ": ")
	}
	parts := steps(strings.ToLower(text))
	c := Code{ECCN: strings.ToUpper(parts[0])}
	switch {
	case !eccnForm.MatchString(c.ECCN):
		return Code{}, &CodeError{s, "an ECCN is a digit, a letter A to E and three digits, such as 3A001"}
	case c.ECCN[1] > 'E':
		return Code{}, &CodeError{s, "the product group is a letter A to E"}
	}
	for i, p := range parts[1:] {
		form := letterForm
		if i%2 == 1 {
			form = numberForm
		}
		if !form.MatchString(p) {
			return Code{}, &CodeError{s, fmt.Sprintf("%q is not a paragraph: letters and numbers take turns, as in 3A001.a.7", p)}
		}
	}
	c.Paragraph = slices.Clip(parts[1:])
	if len(c.Paragraph) == 0 {
		c.Paragraph = nil
	}
	return c, nil
}

// parsePlain reads the form that most codes come in, "EAR99" and "3A001.a.7",
// without the expressions that the others need. It is not ok where they have to decide.
func parsePlain(s string) (Code, bool) {
	if s == ear99 {
		return Code{EAR99: true}, true
	}
	const entry = len("3A001")
	digit := func(b byte) bool { return b >= '0' && b <= '9' }
	if len(s) < entry || !digit(s[0]) || s[1] < 'A' || s[1] > 'E' || !digit(s[2]) || !digit(s[3]) || !digit(s[4]) {
		return Code{}, false
	}
	c := Code{ECCN: s[:entry]}
	if len(s) == entry {
		return c, true
	}
	if s[entry] != '.' {
		return Code{}, false
	}
	c.Paragraph = strings.Split(s[entry+1:], ".")
	for i, step := range c.Paragraph {
		letter := i%2 == 0
		if step == "" || letter && len(step) > 2 || !letter && (len(step) > 3 || step[0] == '0') {
			return Code{}, false
		}
		for j := range len(step) {
			if letter && (step[j] < 'a' || step[j] > 'z') || !letter && !digit(step[j]) {
				return Code{}, false
			}
		}
	}
	return c, true
}

// steps are the entry and the steps of the paragraph of a code in lower case.
// What stands glued together is taken apart where letters and numbers meet.
func steps(text string) []string {
	if n := strings.Count(text, "("); n > 0 && n == strings.Count(text, ")") { // "3A001(a)(7)"
		text = strings.NewReplacer("(", ".", ")", "").Replace(text)
	}
	const entry = len("3a001")
	if len(text) > entry && eccnForm.MatchString(strings.ToUpper(text[:entry])) && text[entry] >= 'a' && text[entry] <= 'z' {
		text = text[:entry] + "." + text[entry:]
	}
	var out []string
	for i, part := range joints.Split(text, -1) {
		if run := glued.FindAllString(part, -1); i > 0 && len(run) > 1 && strings.Join(run, "") == part {
			out = append(out, run...)
			continue
		}
		out = append(out, part)
	}
	return out
}

func parseUSML(given, compact string) (Code, error) {
	rest := strings.TrimPrefix(compact, "USML")
	for _, word := range []string{"CATEGORY", "CAT.", "CAT"} {
		rest = strings.TrimPrefix(rest, word)
	}
	rest = strings.TrimLeft(rest, ":")
	i := strings.IndexByte(rest, '(')
	if i < 0 {
		i = len(rest)
	}
	m := usmlForm.FindStringSubmatch(rest[:i] + strings.ToLower(rest[i:]))
	if m == nil || !slices.Contains(usmlCategories, m[1]) {
		return Code{}, &CodeError{given, "a U.S. Munitions List category is a Roman numeral I to XXI, such as USML:VIII(h)"}
	}
	return Code{USML: m[0]}, nil
}
