package ecc

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/seed-793d2af5/exportscreen/internal/table"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

//go:embed data/uae_approved.tsv
var approvedUAETSV string

// What supplement no. 8 to part 740 approves an entity of the United Arab Emirates for.
const (
	approvedComputing = "computing" // advanced computing items (§ 742.6(a)(6)(iii)(B))
	approvedSTA       = "sta"       // License Exception STA (§ 740.2(a)(26))
)

// supplement8From is when 91 FR 43038 took effect; before that nobody was
// approved, and the country was not yet in Country Group A:5.
const supplement8From = "2026-07-10"

// approval is a row of the supplement: what for, and from when until when.
type approval struct {
	purposes    []string
	from, until string
}

var approvedUAE = sync.OnceValue(func() map[string]approval {
	out := map[string]approval{}
	for row := range table.Rows(approvedUAETSV, 4) {
		out[plainName(row[0])] = approval{strings.Fields(row[1]), row[2], row[3]}
	}
	return out
})

// plainName is a name without case and punctuation, its words apart.
func plainName(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(words, " ")
}

// approvedInUAE tells whether the ultimate consignees and end users are all
// approved entities of the supplement for a purpose. The fact, where it is
// stated, answers for both purposes.
func approvedInUAE(c *Case, purpose string) Answer {
	if c.Date != "" && c.Date < supplement8From {
		return No
	}
	if a := terms.Read(c.Item.Facts["uae_approved_entities"]); a != Unknown {
		return a
	}
	out, users := Yes, false
	for i := range c.Parties {
		if p := &c.Parties[i]; p.Role == "end_user" || p.Role == "ultimate_consignee" {
			users = true
			out = out.And(p.approvedInUAE(c.Date, purpose))
		}
	}
	return known(users).And(out)
}

// approvedInUAE answers for a party: agencies of the government are approved,
// the entities of the table, and subsidiaries of those with their seat in the United States.
func (p *Party) approvedInUAE(date, purpose string) Answer {
	agency := terms.Read(p.Facts["government"])
	if agency == Yes && p.Country == "AE" && (p.Headquarters == "" || p.Headquarters == "AE") {
		return Yes
	}
	if a, named := approvedUAE()[plainName(p.Name)]; named && p.Country == "AE" {
		held := date == "" || date >= a.from && (a.until == "" || date < a.until)
		return known(held && slices.Contains(a.purposes, purpose))
	}
	abroad := p.ParentHeadquarters != "" && !isUS(p.ParentHeadquarters) && p.Headquarters != "" && !isUS(p.Headquarters)
	if agency == No && abroad {
		return No
	}
	return Unknown
}

// notApproved is the circumstance of § 740.2(a)(26).
func notApproved(r *request) (Answer, []Lack) {
	approved := approvedInUAE(r.Case, approvedSTA)
	if approved != Unknown {
		return approved.Not(), nil
	}
	return Unknown, []Lack{{Field: "facts.uae_approved_entities", OfItem: true, Question: question("uae_approved_entities"), WouldChange: "STA is open to approved entities only"}}
}
