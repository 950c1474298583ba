package exportscreen

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// part is a piece of a verdict with a name of its own and its fields by path.
type part struct {
	key    partKey
	chief  string // the field that says most
	fields map[string]string
	// finding is the part when it is one; lists are those a party's hits, or the hit, come from.
	finding Finding
	lists   []screen.List
}

// partKey is what makes a part of one verdict the same part in another.
type partKey struct{ what, name, line, of string }

// kindsOfParts are the kinds in the order in which differences are told.
var kindsOfParts = []string{"verdict", "line", "rule", "exception", "obligation", "red_flag", "party", "hit", "missing", "assumption", "source"}

func (p part) equal(q part) bool { return maps.Equal(p.fields, q.fields) }

func (p part) difference(c Change, field, old, new string) Difference {
	return Difference{What: p.key.what, Name: p.key.name, Line: p.key.line, Change: c, Field: field, Old: old, New: new}
}

// fieldNames are the fields of either part, the chief one first.
func fieldNames(a, b *part) []string {
	names := slices.Sorted(maps.Keys(a.fields))
	for _, name := range slices.Sorted(maps.Keys(b.fields)) {
		if _, both := a.fields[name]; !both {
			names = append(names, name)
		}
	}
	slices.SortStableFunc(names, func(x, y string) int {
		switch a.chief {
		case x:
			return -1
		case y:
			return 1
		}
		return 0
	})
	return names
}

// partsOf takes a verdict apart.
func partsOf(v Verdict) []part {
	var out []part
	add := func(key partKey, chief string, x any) *part {
		out = append(out, part{key: key, chief: chief, fields: fieldsOf(x)})
		return &out[len(out)-1]
	}
	findings := func(what, line string, found []Finding) {
		for _, f := range found {
			key := partKey{what: what, name: f.Rule, line: line}
			if f.Party != nil {
				key.of = fmt.Sprint(*f.Party)
			}
			add(key, "status", f).finding = f
		}
	}
	whole := v
	whole.Items, whole.Parties, whole.Obligations, whole.RedFlags = nil, nil, nil, nil
	whole.Missing, whole.Assumptions, whole.Sources = nil, nil, nil
	add(partKey{what: "verdict"}, "outcome", whole)
	for _, item := range v.Items {
		findings("rule", item.Line, slices.Concat(item.Classification, item.Jurisdiction.Findings, item.Requirements, item.Cleared))
		for _, x := range item.Exceptions {
			add(partKey{what: "exception", name: x.Code, line: item.Line}, "status", x)
		}
		item.Classification, item.Requirements, item.Cleared, item.Exceptions, item.Jurisdiction.Findings = nil, nil, nil, nil, nil
		add(partKey{what: "line", line: item.Line}, "outcome", item)
	}
	findings("obligation", "", v.Obligations)
	findings("red_flag", "", v.RedFlags)
	for i, p := range v.Parties {
		var lists []screen.List
		for _, h := range p.Hits {
			add(partKey{what: "hit", name: h.Entry, of: fmt.Sprint(i)}, "band", h).lists = []screen.List{h.List}
			lists = append(lists, h.List)
		}
		p.Hits = nil
		add(partKey{what: "party", name: p.Name, of: fmt.Sprint(i)}, "decision", p).lists = lists
	}
	for _, m := range v.Missing {
		add(partKey{what: "missing", name: m.Field}, "question", m)
	}
	for _, a := range v.Assumptions {
		add(partKey{what: "assumption", name: a.Field}, "assumed", a)
	}
	for _, s := range v.Sources {
		add(partKey{what: "source", name: s.Name}, "as_of", s)
	}
	return out
}

// fieldsOf are the leaves of a value's JSON by path; an empty object or array
// is a leaf too. What cannot be written as JSON has none, and a verdict has none of that.
func fieldsOf(x any) map[string]string {
	data, err := json.Marshal(x)
	if err != nil {
		return nil
	}
	var tree any
	dec := json.NewDecoder(strings.NewReader(string(data)))
	dec.UseNumber()
	if err := dec.Decode(&tree); err != nil {
		return nil
	}
	out := map[string]string{}
	leaves(out, "", tree)
	return out
}

func leaves(out map[string]string, path string, x any) {
	switch x := x.(type) {
	case map[string]any:
		for name, sub := range x {
			leaves(out, strings.TrimPrefix(path+"."+name, "."), sub)
		}
		if len(x) == 0 {
			out[path] = "{}"
		}
	case []any:
		for i, sub := range x {
			leaves(out, fmt.Sprintf("%s[%d]", path, i), sub)
		}
		if len(x) == 0 {
			out[path] = "[]"
		}
	case nil:
		out[path] = "null"
	default:
		out[path] = fmt.Sprint(x)
	}
}
