package exportscreen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// Explanation is why a rule came out as it did: the path from its findings back
// to the facts of the transaction, the paragraphs and the tables.
type Explanation struct {
	Rule string `json:"rule"`
	Line string `json:"line"` // as asked; empty for all lines
	// Findings are those of the rule, in the order of the verdict; a rule about parties may leave one for each.
	Findings []ExplainedFinding `json:"findings"`
}

// ExplainedFinding is one finding with what it rests on and what it leads to.
type ExplainedFinding struct {
	Finding Finding `json:"finding"`
	// Facts are the deciding facts, sorted by name.
	Facts []ExplainedFact `json:"facts"`
	// Hits are the list entries that the finding turns on.
	Hits []screen.Hit `json:"hits"`
	// Citations are the paragraphs, the most specific one first.
	Citations []string `json:"citations"`
	// Sources are the text of the law and the lists that the finding rests on, with their dates.
	Sources []Source `json:"sources"`
	// Missing are the facts that the finding waits for.
	Missing []Missing `json:"missing"`
	// OvercomeBy are the license exceptions of the line that overcome the requirement or might.
	OvercomeBy []ecc.Exception `json:"overcome_by"`
	// Outcome is that of the line, empty of meaning for findings about the whole transaction.
	Outcome Outcome `json:"outcome"`
}

// ExplainedFact is a deciding fact.
type ExplainedFact struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	// Path leads to the fact in the transaction, such as "items[0].facts.tpp"; empty
	// for what comes from a list or a table, or was worked out.
	Path string `json:"path,omitempty"`
}

// Explain says why a rule came out as it did on a line; an empty line asks for
// all of them, and for the obligations and red flags of the whole transaction.
// It has no findings when the verdict holds none of the rule there.
func Explain(v Verdict, rule, line string) Explanation {
	out := Explanation{Rule: rule, Line: line, Findings: []ExplainedFinding{}}
	add := func(f Finding, at int, item ItemVerdict) {
		if f.Rule == rule {
			out.Findings = append(out.Findings, explain(v, f, at, item))
		}
	}
	for i, item := range v.Items {
		if line != "" && line != item.Line {
			continue
		}
		for _, f := range slices.Concat(item.Classification, item.Jurisdiction.Findings, item.Requirements, item.Cleared) {
			add(f, i, item)
		}
	}
	for _, f := range slices.Concat(v.Obligations, v.RedFlags) {
		if line == "" || line == f.Item {
			at := slices.IndexFunc(v.Items, func(item ItemVerdict) bool { return item.Line == f.Item })
			add(f, max(0, at), ItemVerdict{})
		}
	}
	return out
}

func explain(v Verdict, f Finding, at int, item ItemVerdict) ExplainedFinding {
	out := ExplainedFinding{Finding: f, Outcome: item.Outcome, Facts: []ExplainedFact{}, Hits: nonNil(v.hitsOf(f)),
		Citations: append([]string{f.Citation}, f.Citations...), Sources: nonNil(v.restsOn(f)), Missing: []Missing{}, OvercomeBy: []ecc.Exception{}}
	for _, g := range f.Because {
		out.Facts = append(out.Facts, ExplainedFact{g.Name, g.Value, factPath(g.Name, f, at)})
	}
	for _, m := range v.Missing {
		ours := !strings.HasPrefix(m.Field, "items[") || strings.HasPrefix(m.Field, fmt.Sprintf("items[%d]", at))
		if f.Status == ecc.StatusUnknown && ours && slices.Contains(m.NeededBy, f.Rule) {
			out.Missing = append(out.Missing, m)
		}
	}
	for _, x := range item.Exceptions {
		if slices.Contains(x.Overcomes, f.Rule) {
			out.OvercomeBy = append(out.OvercomeBy, x)
		}
	}
	return out
}

// factPath is where a fact of a finding stands in the transaction, as far as its name tells.
func factPath(name string, f Finding, item int) string {
	ofItem := func(field string) string { return fmt.Sprintf("items[%d].%s", item, field) }
	ofParty := func(field string) string {
		if f.Party == nil {
			return ""
		}
		return fmt.Sprintf("parties[%d].%s", *f.Party, field)
	}
	bare := strings.TrimPrefix(name, "facts.")
	switch name {
	case "from", "to", "to_region", "via", "activity", "date":
		return name
	case "destination":
		return "to"
	case "exporter":
		return "exporter.country"
	case "eccn", "made_in", "kind", "value", "currency", "quantity", "hts", "published",
		"us_content", "direct_product_of", "plant", "contains", "equivalent_control":
		return ofItem(name)
	case "role", "headquarters", "parent_headquarters", "nationality":
		return ofParty(name)
	case "party":
		return ofParty("name")
	case "listed_percent", "ownership":
		return ofParty("owners")
	}
	if key, is := strings.CutPrefix(name, "end_use."); is && hasKey(EndUseKeys(), key) {
		return name
	}
	if key, is := strings.CutPrefix(name, "statements."); is && hasKey(StatementKeys(), key) {
		return name
	}
	if hasKey(EndUseKeys(), name) {
		return "end_use." + name
	}
	if _, known := ecc.FactByName("item", bare); known {
		return ofItem("facts." + bare)
	}
	if _, known := ecc.FactByName("party", bare); known {
		return ofParty("facts." + bare)
	}
	return ""
}
