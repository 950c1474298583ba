package exportscreen

import (
	"fmt"
	"strings"
)

// String is the explanation in plain text, a few lines for each finding.
func (x Explanation) String() string {
	if len(x.Findings) == 0 {
		return fmt.Sprintf("The verdict holds no finding of %s there.\n", x.Rule)
	}
	var b strings.Builder
	for _, e := range x.Findings {
		e.write(&b)
	}
	return b.String()
}

func (e ExplainedFinding) write(b *strings.Builder) {
	f := e.Finding
	fmt.Fprintf(b, "%s %s", f.Rule, strings.ReplaceAll(f.Status.String(), "_", " "))
	if f.Item != "" {
		fmt.Fprintf(b, " (line %s)", f.Item)
	}
	fmt.Fprintf(b, ": %s\n", f.Summary)
	for _, fact := range e.Facts {
		fmt.Fprintf(b, "  because %s = %s", fact.Name, orNothing(fact.Value))
		if fact.Path != "" {
			fmt.Fprintf(b, "  [%s]", fact.Path)
		}
		b.WriteByte('\n')
	}
	for _, h := range e.Hits {
		fmt.Fprintf(b, "  because the party resembles %s (%s, %s, score %.2f)\n", h.Name, h.List.Title(), h.Entry, h.Score)
	}
	fmt.Fprintf(b, "  under   %s\n", strings.Join(e.Citations, "; "))
	for _, s := range e.Sources {
		fmt.Fprintf(b, "  from    %s as of %s\n", s.Name, orNothing(s.AsOf))
	}
	for _, m := range e.Missing {
		fmt.Fprintf(b, "  asks    %s  [%s] %s\n", m.Question, m.Field, m.WouldChange)
	}
	for _, exception := range e.OvercomeBy {
		fmt.Fprintf(b, "  overcome by %s: %s\n", exception.Code, strings.ReplaceAll(exception.Status.String(), "_", " "))
	}
	if f.Note != "" {
		fmt.Fprintf(b, "  note    %s\n", f.Note)
	}
}
