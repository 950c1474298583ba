package exportscreen

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// restsOn are the sources of a verdict that one of its findings rests on: the
// text of the regulations, and the lists whose entries the finding turns on.
func (v Verdict) restsOn(f Finding) []Source {
	var out []Source
	for _, s := range v.Sources {
		if s.Name == lawName {
			out = append(out, s)
		}
	}
	return append(out, v.sourcesOf(v.listsOf(f))...)
}

// sourcesOf are the sources of some lists.
func (v Verdict) sourcesOf(lists []screen.List) []Source {
	var out []Source
	for _, s := range v.Sources {
		if slices.ContainsFunc(lists, func(l screen.List) bool { return strings.HasPrefix(s.Name, l.Title()+" (") }) {
			out = append(out, s)
		}
	}
	return out
}

// listsOf are the lists that a finding turns on: the one that its rule is
// about, and those of the hits whose names stand among its facts.
func (v Verdict) listsOf(f Finding) []screen.List {
	var lists []screen.List
	add := func(l screen.List) {
		if l != screen.UnknownList && !slices.Contains(lists, l) {
			lists = append(lists, l)
		}
	}
	code, _, _ := strings.Cut(strings.TrimPrefix(f.Rule, "LIST-"), "-")
	var named screen.List
	if named.UnmarshalText([]byte(code)) == nil { // most rules are about no list
		add(named)
	}
	for _, h := range v.hitsOf(f) {
		add(h.List)
	}
	return lists
}

// hitsOf are the hits that a finding turns on: those of its party, or of the
// party's owners, whose listed names stand among its facts.
func (v Verdict) hitsOf(f Finding) []screen.Hit {
	var out []screen.Hit
	for i, p := range v.Parties {
		if f.Party != nil && *f.Party != i || f.Status == ecc.DoesNotApply || f.Status == ecc.NotInForce {
			continue
		}
		for _, h := range p.Hits {
			if namedIn(f, h.Name) {
				out = append(out, h)
			}
		}
		if p.Ownership == nil {
			continue
		}
		ofOwners := f.Rule == affiliatesRule || f.Rule == affiliatesFlag
		for _, o := range p.Ownership.Owners {
			if ofOwners || namedIn(f, o.Hit.Name) {
				out = append(out, o.Hit)
			}
		}
	}
	return out
}

// namedIn tells whether a listed name is one of a finding's facts.
func namedIn(f Finding, name string) bool {
	return name != "" && (f.Because.Get("listed") == name || f.Because.Get("party") == name)
}
