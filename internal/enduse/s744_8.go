package enduse

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/table"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

//go:embed data/programs.tsv
var programsTSV string

var programs = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for row := range table.Rows(programsTSV, 2) {
		out[row[0]] = row[1]
	}
	return out
})

// countedProgram gives the paragraph of § 744.8(a)(1) that names one of a
// person's sanctions programs, and the program.
func countedProgram(tags []string) (paragraph, tag string) {
	for _, tag := range tags {
		tag = strings.Trim(strings.Join(strings.Fields(tag), "-"), "[]")
		if p, ok := programs()[tag]; ok {
			return p, tag
		}
	}
	return "", ""
}

// CountedProgram tells whether one of an SDN's sanctions programs is among
// those of § 744.8(a)(1).
func CountedProgram(tags []string) bool {
	_, tag := countedProgram(tags)
	return tag != ""
}

// blockedPersons is § 744.8: a license for every item when a person on the SDN
// List under certain programs is a party under § 748.5(c)–(f). What Treasury has
// authorized needs none, but for persons on the Entity List too (note 2 to (a)).
func blockedPersons(stays []rule.Stay) []rule.Rule {
	own := rule.Rule{ID: "SDN-744.8", Citation: "15 CFR 744.8(b)", From: "1996-04-24", Held: "2024-03-21",
		Effect: ecc.LicenseRequired, Policy: ecc.PresumptionOfDenial, Exceptions: ecc.ExceptionsNone, None: noneOn("SDN")}
	owned := own
	owned.Citation = "15 CFR 744.8(a)(2)"
	own.Each = func(c *ecc.Case) []ecc.Finding {
		return onList(c, "SDN", func(h hit) ecc.Finding { return blocked(c, h, own) })
	}
	return []rule.Rule{own, affiliates(stays, owned, "SDN", blocked)}
}

func blocked(c *ecc.Case, h hit, r rule.Rule) ecc.Finding {
	paragraph, tag := countedProgram(h.listing.Programs)
	program := condition{is: ecc.Yes, fact: "program", value: tag}
	if tag == "" {
		program = condition{is: ecc.No, fact: "program", value: strings.Join(h.listing.Programs, ", "),
			no: fmt.Sprintf("%s is on the SDN List, but not under a program that § 744.8(a)(1) names.", h.party.Name)}
	}
	entity, both := onEntityList(h.party)
	f := hold(c, fmt.Sprintf("%s is on the SDN List%s under %s, so every item subject to the EAR needs a license.", h.party.Name, h.as(), tag),
		program, h.matched(), h.takesPart(), exported(c), notAuthorized(c, h, both))
	f.Citation = r.Citation
	f.Citations = slices.Clone(r.Citations)
	if paragraph != "" {
		f.Citations = append(f.Citations, "15 CFR "+paragraph)
	}
	if both { // § 744.8(c) and (d)
		f.ReviewPolicy = entryPolicy(c, entity)
		f.Exceptions, f.ExceptionCodes = entityExceptions(c, entity)
		f.Note = "The party is on the Entity List too, whose requirements come first."
	}
	return f
}

// onEntityList is the entry of a party that is certainly on the Entity List in its own right.
func onEntityList(p ecc.Party) (ecc.Listing, bool) {
	at := slices.IndexFunc(p.Listings, func(l ecc.Listing) bool { return l.List == "EL" && l.Is == ecc.Yes && !l.Inherited })
	if at < 0 {
		return ecc.Listing{}, false
	}
	return p.Listings[at], true
}

const factTreasury = "ofac_authorized"

// treasury is what was stated of a license, general license or exemption of
// Treasury, for the party or for the whole transaction.
func treasury(c *ecc.Case, h hit) (a ecc.Answer, present bool) {
	if c.Statements["ofac_authorization"] == ecc.Yes {
		return ecc.Yes, true
	}
	return terms.Stated(h.party.Facts, factTreasury)
}

// notAuthorized is the condition that no license or exemption of Treasury was
// stated to cover the transaction.
func notAuthorized(c *ecc.Case, h hit, onEntityList bool) condition {
	a, present := treasury(c, h)
	out := condition{is: ecc.Yes, fact: factTreasury, value: stated(a, present),
		no: "Treasury has authorized or exempted the transaction, so the EAR ask for no license of their own."}
	if a == ecc.Yes && !onEntityList {
		out.is = ecc.No
	}
	return out
}
