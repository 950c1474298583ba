package exportscreen

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// gatherer collects over all lines what the verdict states once.
type gatherer struct {
	obligations, redFlags []Finding
	missing               []Missing
	// aside is what is missing for exceptions of whose circumstances nobody spoke.
	aside []Missing
}

func (g *gatherer) line(i int, l line) {
	g.obligations = appendNew(g.obligations, l.obligations)
	g.redFlags = appendNew(g.redFlags, l.redFlags)
	for _, f := range slices.Concat(l.verdict.Classification, l.verdict.Jurisdiction.Findings, l.verdict.Requirements, l.obligations, l.redFlags) {
		favor := strings.HasPrefix(f.Rule, "ACT-") && l.verdict.Outcome.Clear() // what would only have spared a license
		if f.Status == ecc.StatusUnknown && !favor {
			g.missing = lacking(g.missing, i, f.Rule, f.Lacks)
		}
	}
	if l.verdict.Outcome.Clear() {
		return // what another exception would have needed no longer matters
	}
	for _, x := range l.verdict.Exceptions {
		switch {
		case x.Status == ecc.Conditional && x.Unprompted:
			g.aside = lacking(g.aside, i, x.Code, x.Lacks)
		case x.Status == ecc.Conditional:
			g.missing = lacking(g.missing, i, x.Code, x.Lacks)
		}
	}
	for k := range g.missing {
		if m := &g.missing[k]; l.turnsOn(i, m.Field) {
			m.Decides = append(m.Decides, l.verdict.Line)
		}
	}
}

// lacking adds to what is missing what a rule or an exception wants to know, once for each field.
func lacking(missing []Missing, i int, by string, lacks []ecc.Lack) []Missing {
	for _, l := range lacks {
		field := fieldOf(l, i)
		at := slices.IndexFunc(missing, func(m Missing) bool { return m.Field == field })
		if at < 0 {
			missing = append(missing, Missing{Field: field, Question: l.Question, NeededBy: []string{by}, WouldChange: l.WouldChange})
			continue
		}
		if m := &missing[at]; !slices.Contains(m.NeededBy, by) {
			m.NeededBy = append(m.NeededBy, by)
		}
	}
	return missing
}

// sorted is what is missing by how much it would decide: first what could
// change the outcome of most lines on its own, then what most rules wait for,
// and last whether circumstances are there of which nobody spoke.
func (g *gatherer) sorted() []Missing {
	slices.SortStableFunc(g.missing, func(a, b Missing) int {
		return cmp.Or(cmp.Compare(len(b.Decides), len(a.Decides)), cmp.Compare(len(b.NeededBy), len(a.NeededBy)))
	})
	for _, m := range g.aside {
		if !slices.ContainsFunc(g.missing, func(have Missing) bool { return have.Field == m.Field }) {
			g.missing = append(g.missing, m)
		}
	}
	return nonNil(g.missing)
}

// fieldOf is the path of a lacking fact in the transaction.
func fieldOf(l ecc.Lack, item int) string {
	if l.OfItem {
		return fmt.Sprintf("items[%d].%s", item, l.Field)
	}
	return l.Field
}

// appendNew appends findings that do not stand there yet for another line. A
// finding about the whole transaction or a party is the same on every line.
func appendNew(have, more []Finding) []Finding {
	have = nonNil(have)
	for _, f := range more {
		same := func(h Finding) bool {
			return h.Rule == f.Rule && h.Status == f.Status && h.Summary == f.Summary && equalParty(h.Party, f.Party)
		}
		if !slices.ContainsFunc(have, same) {
			have = append(have, f)
		}
	}
	return have
}

func equalParty(a, b *int) bool { return a == b || a != nil && b != nil && *a == *b }

// assumptions lists what the rules take for granted because the transaction is silent.
func assumptions(t Transaction) []Assumption {
	out := []Assumption{}
	for _, k := range EndUseKeys() {
		if _, stated := t.EndUse[k.Name]; !stated && k.Assumed != "" {
			out = append(out, Assumption{Field: "end_use." + k.Name, Assumed: k.Assumed, Citation: k.Citation})
		}
	}
	return out
}
