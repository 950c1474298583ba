package lists

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Wordings of the license requirement and license review policy columns, as
// content words, with the codes they mean.
var (
	//go:embed requirements.tsv
	requirementsTSV string
	//go:embed policies.tsv
	policiesTSV string

	requirements = sync.OnceValue(func() map[string][]string { return wordings(requirementsTSV) })
	policies     = sync.OnceValue(func() map[string][]string { return wordings(policiesTSV) })
)

// wordings reads a table of wording and codes.
func wordings(tsv string) map[string][]string {
	m := make(map[string][]string)
	for line := range strings.Lines(tsv) {
		if cells := strings.Split(strings.TrimRight(line, "\r\n"), "\t"); len(cells) > 1 {
			m[cells[0]] = cells[1:]
		}
	}
	return m
}

var (
	sectionMark  = regexp.MustCompile(`\d{3}\.\d+(?: ?\([a-z0-9]{1,3}\))*`)
	raisedMark   = regexp.MustCompile(`\^ ?,? ?([1-9])`)
	foreignMark  = regexp.MustCompile(`(734\.9(?:\([a-z0-9]\))*),? ?([1-5])([ ,]|$)`)
	closingMark  = regexp.MustCompile(`(\)|ear) ?([1-5])\.?$`)
	gluedNotice  = regexp.MustCompile(`\d+ FR \d+, \d+/\d+/\d+\.?$`)
	contentWords = regexp.MustCompile(`[\p{L}\d]+`)
)

// respellings undo slips of the pen that change nothing.
var respellings = strings.NewReplacer("744.2l", "744.21", "744.21e", "744.21(e)", "ear 99", "ear99", "casa-by-case", "case-by-case",
	"§", " ", "ear.)", "ear)")

// fillers are the words that carry no meaning in these columns.
var fillers = []string{"for", "the", "of", "to", "ear", "see", "se", "and", "this", "part"}

// wording is a cell taken apart: the sections it cites, the footnotes it
// carries and its remaining content words.
type wording struct {
	key       string
	sections  []string
	footnotes []string
}

// readWording takes a cell apart.
func readWording(text string) wording {
	var w wording
	s := strings.ToLower(fold(text))
	s = fold(respellings.Replace(s))
	mark := func(n string) {
		if !slices.Contains(w.footnotes, n) {
			w.footnotes = append(w.footnotes, n)
		}
	}
	for _, m := range raisedMark.FindAllStringSubmatch(s, -1) {
		mark(m[1])
	}
	s = raisedMark.ReplaceAllString(s, " ")
	for _, m := range foreignMark.FindAllStringSubmatch(s, -1) {
		mark(m[2])
	}
	s = foreignMark.ReplaceAllString(s, "$1$3")
	if m := closingMark.FindStringSubmatch(s); m != nil {
		mark(m[2])
	}
	s = closingMark.ReplaceAllString(s, "$1")
	for _, m := range sectionMark.FindAllString(s, -1) {
		if m = strings.ReplaceAll(m, " ", ""); !slices.Contains(w.sections, m) {
			w.sections = append(w.sections, m)
		}
	}
	s = sectionMark.ReplaceAllString(s, " ")
	var words []string
	for _, word := range contentWords.FindAllString(s, -1) {
		if !slices.Contains(fillers, word) {
			words = append(words, word)
		}
	}
	w.key = abridge(strings.Join(words, " "))
	return w
}

// abridge keeps keys readable: a long one is its first words and a hash of the whole.
func abridge(key string) string {
	const longest = 60
	if len(key) <= longest {
		return key
	}
	sum := sha256.Sum256([]byte(key))
	return key[:strings.LastIndexByte(key[:longest], ' ')] + " #" + hex.EncodeToString(sum[:4])
}

// foreignProduct is the paragraph on foreign-made items that each footnote of
// supplement no. 4 to part 744 points to; footnote 2 is a carve-out instead.
var foreignProduct = map[string]string{"1": "734.9(e)(1)", "2": "", "3": "734.9(g)", "4": "734.9(e)(2)", "5": "734.9(e)(3)"}

// readLicense turns the two columns on license requirements into codes. Cells
// that were swapped are understood.
func readLicense(requirement, policy string) (*License, error) {
	req, pol := readWording(requirement), readWording(gluedNotice.ReplaceAllString(policy, ""))
	_, reqSwapped := policies()[req.key]
	_, polSwapped := requirements()[pol.key]
	if req.key != "" && reqSwapped && polSwapped {
		req, pol = pol, req
	}
	codes, ok := requirements()[req.key]
	if !ok {
		return nil, &Error{Column: "license requirement", Value: requirement, Msg: "unknown wording, key: " + req.key}
	}
	l := &License{Scope: codes[0], CarveOut: codes[1], Exception: codes[2], Footnotes: req.footnotes}
	for _, s := range req.sections {
		if strings.HasPrefix(s, "740.") {
			continue // of the license exception that the wording names
		}
		l.Sections = append(l.Sections, s)
	}
	if err := l.settle(); err != nil {
		return nil, err
	}
	key := pol.key
	if key == "" {
		key = strings.Join(append([]string{"see"}, pol.sections...), " ")
	}
	if _, repeated := requirements()[pol.key]; repeated {
		l.ReviewPolicy = "unknown" // the requirement is printed in this column too
		return l, nil
	}
	if codes, ok = policies()[key]; !ok {
		return nil, &Error{Column: "license review policy", Value: policy, Msg: "unknown wording, key: " + key}
	}
	l.ReviewPolicy, l.PolicyNote, l.PolicySections = codes[0], codes[1], pol.sections
	return l, nil
}

// settle makes footnotes and the paragraphs on foreign-made items agree: a
// footnote makes the bare § 734.9(e) exact, and a paragraph implies its footnote.
func (l *License) settle() error {
	for _, n := range l.Footnotes {
		paragraph, ok := foreignProduct[n]
		if !ok {
			return &Error{Column: "license requirement", Value: n, Msg: "unknown footnote"}
		}
		if i := slices.Index(l.Sections, "734.9(e)"); i >= 0 && strings.HasPrefix(paragraph, "734.9(e)") {
			l.Sections[i] = paragraph
		}
	}
	for n, paragraph := range foreignProduct {
		if slices.Contains(l.Sections, paragraph) && !slices.Contains(l.Footnotes, n) {
			l.Footnotes = append(l.Footnotes, n)
		}
	}
	slices.Sort(l.Footnotes)
	return nil
}
