package exportscreen

import (
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// causes finds what brought differences about, as far as the two verdicts tell.
type causes struct {
	old, new Verdict
	all      []Difference
	sources  map[string]string // how each source that changed did, by its name
}

func (c causes) of(d Difference, p pairing) []string {
	var out []string
	switch d.What {
	case "verdict", "line":
		out = c.deciding(d.Line)
	case "rule", "obligation", "red_flag":
		out = c.ofRule(p)
	case "party", "hit":
		for _, s := range c.listSources(p) {
			out = c.tell(out, s)
		}
	}
	if out == nil && d.What != "source" && d.Field != "engine" && c.old.Engine != c.new.Engine {
		out = []string{fmt.Sprintf("the engine: %s → %s", c.old.Engine, c.new.Engine)}
	}
	return out
}

// changedSources says of each source that changed how it did. Its age follows from its date.
func changedSources(all []Difference) map[string]string {
	out := map[string]string{}
	for _, d := range all {
		if d.What == "source" && d.Field != "age_days" && d.Field != "stale" && out[d.Name] == "" {
			out[d.Name] = fmt.Sprintf("%s: %s %s → %s", d.Name, d.Field, orNothing(d.Old), orNothing(d.New))
		}
	}
	return out
}

// deciding are the rules, exceptions and red flags on a line, or on any when
// line is empty, that came to bear on its outcome or ceased to.
func (c causes) deciding(line string) []string {
	var out []string
	for _, d := range c.all {
		if line != "" && d.Line != line && d.What != "red_flag" {
			continue
		}
		said := fmt.Sprintf("%s %s → %s", d.Name, orNothing(d.Old), orNothing(d.New))
		if d.Field == "status" && d.decides() && !slices.Contains(out, said) {
			out = append(out, said)
		}
	}
	return out
}

// decides tells whether a changed status can bear on an outcome. An exception
// that is not listed any more, because nothing is left to overcome, does not.
func (d Difference) decides() bool {
	either := func(status string) bool { return d.Old == status || d.New == status }
	switch d.What {
	case "rule", "red_flag":
		return either(ecc.Applies.String()) || either(ecc.StatusUnknown.String())
	case "exception":
		return d.Change == Changed && either(ecc.Available.String())
	}
	return false
}

// ofRule are the facts that a rule went by and that changed, the date when it
// came into force or went out of it, and the changed sources it rests on.
func (c causes) ofRule(p pairing) []string {
	var out []string
	was, is := p.findings()
	if p.old != nil && p.new != nil {
		var facts []string
		for _, g := range slices.Concat(was.Because, is.Because) {
			facts = append(facts, g.Name)
		}
		slices.Sort(facts)
		for _, name := range slices.Compact(facts) {
			if a, b := was.Because.Get(name), is.Because.Get(name); a != b {
				out = append(out, fmt.Sprintf("%s: %s → %s", name, orNothing(a), orNothing(b)))
			}
		}
	}
	if was.InForceFrom+was.InForceUntil+is.InForceFrom+is.InForceUntil != "" && c.old.Date != c.new.Date && was.Status != is.Status {
		out = append(out, fmt.Sprintf("date: %s → %s", c.old.Date, c.new.Date))
	}
	for _, s := range slices.Concat(c.old.restsOn(was), c.new.restsOn(is)) {
		out = c.tell(out, s)
	}
	return out
}

func (p pairing) findings() (was, is Finding) {
	if p.old != nil {
		was = p.old.finding
	}
	if p.new != nil {
		is = p.new.finding
	}
	return was, is
}

// listSources are the sources of the lists that a party's hits come from, in either verdict.
func (c causes) listSources(p pairing) []Source {
	var out []Source
	if p.old != nil {
		out = c.old.sourcesOf(p.old.lists)
	}
	if p.new != nil {
		out = append(out, c.new.sourcesOf(p.new.lists)...)
	}
	return out
}

// tell adds how a source changed, if it did.
func (c causes) tell(out []string, s Source) []string {
	if said, changed := c.sources[s.Name]; changed && !slices.Contains(out, said) {
		return append(out, said)
	}
	return out
}
