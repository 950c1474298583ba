package fdpr

import (
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// Result tells whether an item is subject to the EAR, and by what.
type Result struct {
	// Subject is Yes when any basis of § 734.3(a) applies and no exclusion of
	// paragraph (b) does; Unknown when that is open.
	Subject ecc.Answer
	// Findings are all bases and all exclusions, in the order of § 734.3. A basis has
	// effect [ecc.SubjectToEAR]; an exclusion that applies has [ecc.NoEffect].
	Findings []ecc.Finding
}

// By lists the bases that make the item subject to the EAR, by rule ID.
func (r Result) By() []string {
	var out []string
	for _, f := range r.Findings {
		if f.Effect == ecc.SubjectToEAR && f.Status == ecc.Applies {
			out = append(out, f.Rule)
		}
	}
	return out
}

// Jurisdiction answers whether the item is subject to the EAR (§ 734.3): in the
// United States, of U.S. origin, above de minimis, or a foreign direct product;
// and not another agency's, published, or the like. No basis is skipped because
// another already applies.
func Jurisdiction(c ecc.Case, it Item) Result {
	v := newView(&c, &it)
	found := v.append(make([]ecc.Finding, 0, 48), bases()) // for some that the caller adds
	found = v.evaluate(v.deMinimis(found))
	subject := ecc.No
	for i := range found {
		if found[i].Effect == ecc.SubjectToEAR {
			subject = subject.Or(answer(found[i].Status))
		}
	}
	based := len(found)
	found = v.append(found, exclusions())
	for i := range found[based:] {
		subject = subject.And(answer(found[based+i].Status).Not())
	}
	return Result{Subject: subject, Findings: rule.Detach(found)}
}

// answer is what a status says of its question. Not in force says no.
func answer(s ecc.Status) ecc.Answer {
	switch s {
	case ecc.Applies:
		return ecc.Yes
	case ecc.DoesNotApply, ecc.NotInForce:
		return ecc.No
	}
	return ecc.Unknown
}

// bases are the two that go by place alone (§ 734.3(a)(1) and (2)).
var bases = sync.OnceValue(func() []tested {
	one := func(id, citation string, test func(*view) ecc.Finding) tested {
		return tested{rule.Rule{ID: id, Citation: citation, Effect: ecc.SubjectToEAR}, false, test}
	}
	return []tested{
		one("SUBJECT-IN-US", "15 CFR 734.3(a)(1)", inUnitedStates),
		one("SUBJECT-US-ORIGIN", "15 CFR 734.3(a)(2)", usOrigin),
	}
})

func inUnitedStates(v *view) ecc.Finding {
	switch {
	case inUS(v.c.From):
		return rule.Applies("The item is in the United States.", v.c.Because("from", v.c.From))
	case slices.ContainsFunc(v.c.Via, inUS):
		return rule.Applies("The item moves in transit through the United States.", v.c.Because("via", strings.Join(v.c.Via, " ")))
	case v.c.From == "":
		return rule.Unknown("The place of the item is not known.", nil, lackFrom)
	}
	return rule.DoesNotApply("The item is not in the United States and does not move through it.", v.c.Because("from", v.c.From))
}

func usOrigin(v *view) ecc.Finding {
	because := v.c.Because("made_in", v.c.Item.MadeIn)
	switch {
	case inUS(v.c.Item.MadeIn):
		return rule.Applies("The item is of U.S. origin.", because)
	case v.c.Item.MadeIn != "":
		return rule.DoesNotApply("The item is not of U.S. origin.", because)
	case inUS(v.c.From):
		return rule.DoesNotApply("The item is in the United States, so that its origin settles nothing.", v.c.Because("from", v.c.From))
	}
	return rule.Unknown("The country the item was made in is not known.", nil, ofItem("made_in", "In which country was the item made?",
		"a U.S.-origin item is subject to the EAR wherever it is"))
}
