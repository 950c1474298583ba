package ecc

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/made_for.tsv
var madeForTSV string

const eachRule = "CCL-EACH"

// alternatives are the sets of controls of an entry for software or technology,
// by index, one of which reaches the item whatever it is for: one set for
// everything that it can be for, but for what counts only when it is stated.
type alternatives struct {
	sets [][]int
	but  string
}

// alternativeTable holds the entries of made_for.tsv.
var alternativeTable = sync.OnceValue(func() map[string]alternatives {
	out := map[string]alternatives{}
	for row := range table.Rows(madeForTSV, 3) {
		e := ccl().byECCN[row[0]]
		a := alternatives{but: row[2]}
		for _, made := range spelledOut(row[1]) {
			if set := e.reachedFor(made); !slices.ContainsFunc(a.sets, func(s []int) bool { return slices.Equal(s, set) }) {
				a.sets = append(a.sets, set)
			}
		}
		out[row[0]] = a
	}
	return out
})

// spelledOut are the last paragraphs of all that a row of made_for.tsv names.
func spelledOut(list string) []Code {
	var in, out []Code
	for _, name := range strings.Fields(list) {
		into := &in
		if name[0] == '-' {
			into, name = &out, name[1:]
		}
		for _, e := range ccl().entries {
			all := len(name) == 2 && strings.HasPrefix(e.eccn, name) && e.eccn[2] != '6' && e.eccn[2:] != "515"
			if c := (Code{ECCN: e.eccn}); all && e.status == ControlledEntry {
				*into = append(*into, e.lastParagraphs(c)...)
			}
		}
		if len(name) > 2 {
			c, err := Parse(name)
			if err != nil || ccl().byECCN[c.ECCN] == nil {
				panic("ecc: made_for.tsv: no entry " + name)
			}
			*into = append(*into, ccl().byECCN[c.ECCN].lastParagraphs(c)...)
		}
	}
	left := func(c Code) bool {
		return slices.ContainsFunc(out, func(o Code) bool { return c.Under(o.ECCN, o.Paragraph) == Yes })
	}
	return slices.DeleteFunc(in, left)
}

// lastParagraphs are the paragraphs of an entry under a code that have none below them.
func (e *entry) lastParagraphs(under Code) []Code {
	var out []Code
	for i, p := range e.paras {
		c := Code{ECCN: e.eccn, Paragraph: strings.Split(p, ".")}
		last := i+1 == len(e.paras) || !strings.HasPrefix(e.paras[i+1], p+".")
		if last && c.Under(under.ECCN, under.Paragraph) == Yes {
			out = append(out, c)
		}
	}
	if out == nil {
		out = []Code{under}
	}
	return out
}

// reachedFor are the controls, but for anti-terrorism, that certainly reach an
// item of the entry that is for something.
func (e *entry) reachedFor(made Code) []int {
	c := Case{Item: Item{Code: Code{ECCN: e.eccn}, Facts: map[string]string{factFor: made.String()}}}
	set := []int{}
	for i := range e.controls {
		if k := &e.controls[i]; k.reason != "AT" {
			if a, _ := k.reaches(&c, c.Item.Code); a == Yes {
				set = append(set, i)
			}
		}
	}
	return set
}

// whicheverFor answers for software or technology of which it is not known what
// it is for: whether each thing that it can be for asks for a license at the
// destination. Then one is required, though it is open by which control, so that
// the finding has no reason for control of its own. It is not ok where the question does not arise: the entry is not in made_for.tsv,
// what the item is for is stated, or a control applies already.
func whicheverFor(c *Case, e *entry, found []Finding) (Finding, bool) {
	made := alternativeTable()[e.eccn]
	sets, but := made.sets, made.but
	certain := func(f Finding) bool { return f.Status == Applies && !slices.Contains(f.Reasons, "AT") }
	if _, stated := c.Item.Facts[factFor]; sets == nil || stated || slices.ContainsFunc(found, certain) {
		return Finding{}, false
	}
	marked := e.marked(c, c.Item.Code)
	for _, set := range sets {
		if !slices.ContainsFunc(set, func(i int) bool { return marked[i] }) {
			return Finding{Rule: eachRule, Citation: commerceControlList, Status: DoesNotApply, Effect: LicenseRequired, Item: c.Item.Line,
				Summary: "Whether a license is required depends on what " + e.eccn + " is for.",
				Because: c.Because("eccn", c.Item.Code.String(), "destination", c.To)}, true
		}
	}
	f := e.inEachCase(c, func(i int) bool {
		return marked[i] && slices.ContainsFunc(sets, func(s []int) bool { return slices.Contains(s, i) })
	})
	f.Summary = "A license is required whatever the item of " + e.eccn + " is for: each control that may reach it asks for one to the destination."
	if but != "" {
		f.Note = "An item that is only for items of " + but + " may need none: state it in for_eccn."
	}
	return f, true
}

// inEachCase is the finding that a license is required by one or another of the
// controls told by their index.
func (e *entry) inEachCase(c *Case, one func(int) bool) Finding {
	f := Finding{Rule: eachRule, Citation: commerceControlList, Status: Applies, Effect: LicenseRequired, Item: c.Item.Line,
		ReviewPolicy: SeeEntry, Exceptions: ExceptionsAll,
		Because: c.Because("eccn", c.Item.Code.String(), "destination", c.To)}
	var reasons []string
	for i, k := range e.controls {
		if !one(i) {
			continue
		}
		if !slices.Contains(reasons, k.reason) {
			reasons = append(reasons, k.reason)
		}
		first, more := placeTable()[k.place].cite(c)
		for _, citation := range append([]string{first}, more...) {
			if !slices.Contains(f.Citations, citation) {
				f.Citations = append(f.Citations, citation)
			}
		}
	}
	f.Because.Set("reasons", strings.Join(reasons, " "))
	return f
}

// marked tells for each control of the entry whether its place asks for a
// license for the case, were the item of a code.
func (e *entry) marked(c *Case, code Code) []bool {
	out := make([]bool, len(e.controls))
	for i := range e.controls {
		p := placeTable()[e.controls[i].place]
		out[i] = p.evaluate(c, code).answer == Yes
		if p.unenforced != nil && c.AsAnnounced {
			_, surely := p.unenforced(c)
			out[i] = out[i] && !surely
		}
	}
	return out
}
