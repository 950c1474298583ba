package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/ecc"
)

// columns is the width of the plain text.
const columns = 80

// Text writes the verdicts in plain text of 80 columns. Control characters and
// marks that turn the direction of writing are replaced, so that a name cannot
// paint over what stands around it.
func Text(w io.Writer, pairs []Pair) error {
	t := text{bufio.NewWriter(w)}
	for _, o := range ordersOf(pairs) {
		t.order(o)
	}
	return t.w.Flush() // keeps the first error of all writes
}

type text struct{ w *bufio.Writer }

// put writes a paragraph, its first line after lead and the others indented as far.
func (t text) put(lead, format string, args ...any) {
	said := fmt.Sprintf(format, args...)
	for i, l := range wrap(visible(said), columns-wide(lead)) {
		if i > 0 {
			lead = strings.Repeat(" ", wide(lead))
		}
		fmt.Fprintln(t.w, strings.TrimRight(lead+l, " "))
	}
}

func (t text) heading(title string) {
	fmt.Fprintln(t.w)
	t.put("", "%s", strings.ToUpper(title))
}

func (t text) order(o order) {
	v, bar := o.Verdict, strings.Repeat("=", columns)
	fmt.Fprintln(t.w, bar)
	t.put("", "%s: %s (as of %s)", o.Title(), strings.ToUpper(outcomeTitle(v.Outcome)), orDash(v.Date))
	fmt.Fprintln(t.w, bar)
	t.put("", "%s", o.Route())
	t.put("", "%s", outcomeMeaning(v.Outcome))
	fmt.Fprintln(t.w)
	for _, l := range o.Lines() {
		t.put("  ", "Line %s, %s: %s", l.Line, strings.TrimSpace(orDash(l.ECCN)+" "+l.Item.Description), outcomeTitle(l.Outcome))
	}
	t.questions(v)
	if len(v.RedFlags) > 0 {
		t.heading("Red flags")
		t.findings(o, v.RedFlags)
	}
	t.parties(v)
	for _, l := range o.Lines() {
		t.line(o, l)
	}
	if len(v.Obligations) > 0 {
		t.heading("Obligations")
		t.findings(o, v.Obligations)
	}
	if len(v.Assumptions) > 0 {
		t.heading("Assumptions")
		for _, a := range v.Assumptions {
			t.put("  ", "%s: %s (%s)", a.Field, a.Assumed, a.Citation)
		}
	}
	t.heading("Sources")
	for _, s := range v.Sources {
		t.put("  ", "%s, as of %s (%s)", s.Name, orDash(s.AsOf), age(s))
		if s.SHA256 != "" {
			t.put("    ", "sha256 %s", s.SHA256)
		}
	}
	t.heading("Record")
	t.put("  ", "engine %s", v.Engine)
	t.put("  ", "digest %s", v.Digest())
	fmt.Fprintln(t.w)
}

func (t text) questions(v exportscreen.Verdict) {
	if len(v.Missing) == 0 {
		return
	}
	t.heading("Open questions")
	for i, m := range v.Missing {
		t.put(fmt.Sprintf("%3d. ", i+1), "%s", m.Question)
		t.put("     ", "%s", m.WouldChange)
		t.put("     ", "[%s] asked by %s", m.Field, strings.Join(m.NeededBy, ", "))
		if len(m.Decides) > 0 {
			t.put("     ", "Could decide line %s on its own.", strings.Join(m.Decides, ", "))
		}
	}
}

func (t text) parties(v exportscreen.Verdict) {
	t.heading("Parties")
	for _, p := range v.Parties {
		t.put("  ", "%s: %s (%s)", capital(words(p.Role)), p.Name, words(p.Decision.String()))
		for _, w := range p.Warnings {
			t.put("    ! ", "%s", w)
		}
		for _, l := range p.Lapsed {
			t.put("    ! ", "An earlier decision that this is not %s (%s, %s) holds no longer: %s", l.Adjudication.EntryName,
				l.Adjudication.Date, l.Adjudication.By, words(l.Why.String()))
		}
		for _, h := range p.Hits {
			t.put("    ", "%s: %s [%s], %s %.2f, %s, listed %s, in force %s", h.List.Title(), h.Name, h.Entry, h.Band, h.Score,
				orDash(h.Citation), orDash(h.Listed), h.InForce)
			if a := h.Adjudication; a != nil {
				t.put("      ", "Decided on %s by %s not to be this party: %s", a.Date, a.By, a.Reason)
			}
			for _, a := range h.How {
				t.put("      ", "%s ~ %s (%s, %.2f)", orDash(a.Part), orDash(a.Listed), words(a.Kind), a.Score)
			}
		}
		if o := p.Ownership; o != nil {
			t.put("    ", "Ownership %s, %s percent listed as far as known. %s", words(o.Status.String()), o.ListedPercent, o.Note)
			for _, owner := range slices.Concat(o.Owners, o.Others) {
				t.put("      ", "%s, %s percent: %s (%s)", owner.Name, orDash(owner.Percent), owner.Hit.Name, owner.Hit.List.Title())
			}
		}
	}
}

func (t text) line(o order, l line) {
	t.heading("Line " + l.Line)
	t.put("  ", "%s. License required before any exception: %s. Subject to the EAR: %s.",
		outcomeTitle(l.Outcome), l.LicenseRequired, l.Jurisdiction.SubjectToEAR)
	t.findings(o, l.Classified())
	t.findings(o, l.Reached())
	t.findings(o, l.Requirements)
	for _, x := range l.Listed() {
		t.put("  ", "Exception %s: %s (%s)", x.Code, words(x.Status.String()), x.Citation)
		t.put("    ", "%s", x.Why)
		if len(x.Overcomes) > 0 {
			t.put("    ", "Overcomes %s.", strings.Join(x.Overcomes, ", "))
		}
		for _, c := range x.Conditions {
			t.put("    - ", "%s", c)
		}
	}
	t.put("  ", "%s looked at and cleared.", count(l.PassedCount(), "rule"))
}

func (t text) findings(o order, found []exportscreen.Finding) {
	for _, f := range found {
		mark := "  * "
		if f.Status == ecc.StatusUnknown {
			mark = "  ? "
		}
		t.put(mark, "%s (%s: %s)", f.Rule, effectTitle(f.Effect), statusWord(f))
		t.put("    ", "%s", f.Summary)
		t.put("    ", "%s", strings.Join(append([]string{f.Citation}, f.Citations...), "; "))
		var because []string
		for _, g := range f.Because {
			because = append(because, words(g.Name)+" = "+orDash(value(g.Value)))
		}
		if len(because) > 0 {
			t.put("    ", "because %s", strings.Join(because, "; "))
		}
		if f.ReviewPolicy != ecc.PolicyUnknown {
			t.put("    ", "review policy: %s", words(f.ReviewPolicy.String()))
		}
		if scope := exceptionScope(f); scope != "" {
			t.put("    ", "exceptions: %s", scope)
		}
		if f.Note != "" {
			t.put("    ", "note: %s", f.Note)
		}
	}
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}
