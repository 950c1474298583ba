package enduse

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/lists.tsv
var listsTSV string

// list is one of the lists: its name, and what a listing by another agency means for a shipment.
type list struct{ code, name, effect, citation, summary string }

var lists = sync.OnceValue(func() []list {
	var out []list
	for r := range table.Rows(listsTSV, 5) {
		out = append(out, list{r[0], r[1], r[2], r[3], r[4]})
	}
	return out
})

func listName(code string) string {
	for _, l := range lists() {
		if l.code == code {
			return l.name
		}
	}
	return code
}

// otherAgencies are the lists of Treasury and State. BIS does not administer
// them, so a listing that bars dealings is a red flag: a person must settle
// with the other agency's rule. Treasury blocks what blocked persons own
// 50 percent of, so listings reached through owners count too.
func otherAgencies() []rule.Rule {
	var out []rule.Rule
	for _, l := range lists() {
		if l.effect == "" {
			continue
		}
		r := rule.Rule{ID: "LIST-" + l.code, Citation: l.citation, Effect: ecc.RedFlag, None: "No party is on the " + l.name + "."}
		if l.code == "ISN" {
			r.Policy = ecc.PolicyOfDenial
		}
		r.Each = func(c *ecc.Case) []ecc.Finding {
			return each(hits(c, func(x ecc.Listing) bool { return x.List == l.code }),
				func(h hit) ecc.Finding { return otherAgency(c, l, h) })
		}
		out = append(out, r)
	}
	return out
}

func otherAgency(c *ecc.Case, l list, h hit) ecc.Finding {
	summary := fmt.Sprintf("%s is on the %s%s: %s.", h.party.Name, l.name, h.as(), l.summary)
	if h.listing.Inherited {
		summary = fmt.Sprintf("%s is owned by %s, on the %s: %s.", h.party.Name, h.listing.Name, l.name, l.summary)
	}
	if l.effect == "none" {
		f := rule.DoesNotApply(summary, c.Because("listed", h.listing.Name))
		f.Because.Set("list", l.code)
		return f
	}
	if a, _ := treasury(c, h); a == ecc.Yes && strings.HasPrefix(l.citation, "31 CFR") {
		return rule.DoesNotApply("Treasury has authorized or exempted dealing with "+h.party.Name+".", c.Because("list", l.code, factTreasury, a.String()))
	}
	f := hold(c, summary, h.matched())
	f.Because.Set("list", l.code)
	return f
}
